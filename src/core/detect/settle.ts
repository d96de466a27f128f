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

/** Those that remain, in the order of the text. All within one sentence. */
export function settle<T extends Settleable>(matches: readonly T[]): T[] {
  if (matches.length < 2) return [...matches]
  const ranked = [...matches].sort(
    (a, b) =>
      words(b) - words(a) ||
      severities.indexOf(b.compiled.rule.severity) - severities.indexOf(a.compiled.rule.severity) ||
      a.compiled.order - b.compiled.order ||
      start(a) - start(b),
  )
  const taken = new Set<number>()
  const kept = ranked.filter((match) => {
    const tokens = tokensOf(match)
    if (tokens.some((token) => taken.has(token))) return false
    tokens.forEach((token) => taken.add(token))
    return true
  })
  return kept.sort((a, b) => start(a) - start(b))
}

function words(match: Settleable): number {
  return tokensOf(match).length
}

function start({ parts }: Settleable): number {
  return parts[0]!.first
}

function tokensOf({ parts }: Settleable): number[] {
  return parts.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
