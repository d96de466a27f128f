// Two rules may claim the same words. Per place the match with the most words of
// its own wins, then the more serious one, then the one that stands first in
// the lists. Matches that share no word may stand side by side or around each other.

import { severities } from '../finding'
import type { CompiledRule } from './compile'
import type { TokenRange } from './match'

export interface Settleable {
  readonly compiled: CompiledRule
  /** The words found, in any numbering of the words of the sentence. */
  readonly parts: readonly TokenRange[]
}

/**
 * Those that remain, in the order of the text. All within one sentence, and those of one rule in the order of its
 * patterns: where two of them share words, the second stays only if the words of the first go to another rule.
 */
export function settle<T extends Settleable>(matches: readonly T[]): T[] {
  if (matches.length < 2) return [...matches]
  const taken = new Set<number>()
  const first = firstOfEachRule(matches)
  const kept = claim(first, taken)
  const others = matches.filter(
    (match) => !first.includes(match) && !kept.some((it) => it.compiled === match.compiled && shareWords(it, match)),
  )
  return [...kept, ...claim(firstOfEachRule(others), taken)].sort((a, b) => start(a) - start(b))
}

/** Without matches that share words with an earlier one of the same rule. */
export function firstOfEachRule<T extends Settleable>(matches: readonly T[]): T[] {
  const kept: T[] = []
  for (const match of matches) {
    if (!kept.some((other) => other.compiled === match.compiled && shareWords(other, match))) kept.push(match)
  }
  return kept
}

export function shareWords(a: Settleable, b: Settleable): boolean {
  return a.parts.some((part) => b.parts.some((other) => part.first <= other.last && other.first <= part.last))
}

/** Gives each match its words, the strongest first; those that come too late are left out. */
function claim<T extends Settleable>(matches: readonly T[], taken: Set<number>): T[] {
  const ranked = [...matches].sort(
    (a, b) =>
      wordsOf(b).length - wordsOf(a).length ||
      severities.indexOf(b.compiled.rule.severity) - severities.indexOf(a.compiled.rule.severity) ||
      a.compiled.order - b.compiled.order ||
      start(a) - start(b),
  )
  return ranked.filter((match) => {
    const words = wordsOf(match)
    if (words.some((word) => taken.has(word))) return false
    words.forEach((word) => taken.add(word))
    return true
  })
}

function start({ parts }: Settleable): number {
  return parts[0]!.first
}

function wordsOf({ parts }: Settleable): number[] {
  return parts.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
