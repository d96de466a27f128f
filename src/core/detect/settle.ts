// Two rules may claim the same words. Per place the match with the most words of
// its own wins, then the more serious one, then the one that stands first in
// the lists. Matches that share no word may stand side by side or around each other.

import { severities } from '../finding'
import type { CompiledRule } from './compile'
import type { Join } from './join'

export interface Settleable {
  readonly compiled: CompiledRule
  readonly join: Join
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
  const kept = ranked.filter(({ join }) => {
    const tokens = tokensOf(join)
    if (tokens.some((token) => taken.has(token))) return false
    tokens.forEach((token) => taken.add(token))
    return true
  })
  return kept.sort((a, b) => start(a) - start(b))
}

function words({ join }: Settleable): number {
  return tokensOf(join).length
}

function start({ join }: Settleable): number {
  return join.parts[0]!.first
}

function tokensOf({ parts }: Join): number[] {
  return parts.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
