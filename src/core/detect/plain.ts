// Most findings are one word that can be nothing else, in a rule whose
// conditions do not arise in this sentence: no grammar is needed to see that.
// This decides so, or says that the sentence must be analyzed after all. It
// must never decide otherwise than the analysis would.

import type { Segment } from '../text/segment'
import { hasAnyAtom } from './atoms'
import type { CompiledConditions, CompiledPattern, CompiledRule } from './compile'
import { isInDomain, type WordsAround } from './conditions'
import type { PreviewedSentence } from './preview'

export interface PlainMatch {
  readonly compiled: CompiledRule
  readonly pattern: CompiledPattern
  /** Index in the words of the preview. */
  readonly word: number
  /** Not where the text is about one of these domains. */
  readonly topics: readonly number[]
}

/** The matches of a pattern without analysis; undefined where it takes one. */
export function matchPlainly(
  compiled: CompiledRule,
  pattern: CompiledPattern,
  sentence: PreviewedSentence,
  segment: Segment,
  words: WordsAround,
  mentions: readonly CompiledPattern[],
): PlainMatch[] | undefined {
  const [part] = pattern.parts
  if (pattern.parts.length !== 1 || !part?.atoms || !part.looseAtoms) return undefined
  const { atoms: wanted, looseAtoms } = part
  if (ask(compiled.when, sentence, segment, words) !== true) return undefined
  for (const conditions of compiled.unless) {
    const answer = ask(conditions, sentence, segment, words)
    if (answer === true) return []
    if (answer === undefined) return undefined
  }
  const topics: number[] = []
  for (const about of compiled.unlessAbout) {
    const answer = ask(about.conditions, sentence, segment, words)
    if (answer === undefined) return undefined
    if (answer) topics.push(...about.topics)
  }
  const matches: PlainMatch[] = []
  for (const [word, { known }] of sentence.words.entries()) {
    if (!hasAnyAtom(looseAtoms, known.term.atoms)) continue
    if (!hasAnyAtom(wanted, known.certain)) return undefined
    if (mentions.some((mention) => sentence.couldMention(mention, word))) return undefined
    matches.push({ compiled, pattern, word, topics })
  }
  return matches
}

/** Whether the conditions of a rule already say, without grammar, that nothing will be reported here. */
export function isRuledOut(
  { when, unless }: CompiledRule,
  sentence: PreviewedSentence,
  segment: Segment,
  words: WordsAround,
): boolean {
  if (ask(when, sentence, segment, words) === false) return true
  return unless.some((conditions) => ask(conditions, sentence, segment, words) === true)
}

/** Whether the conditions hold; undefined where it takes grammar to know. */
function ask(
  conditions: CompiledConditions,
  sentence: PreviewedSentence,
  { kind }: Segment,
  words: WordsAround,
): boolean | undefined {
  const { patterns, negated, heading } = conditions
  if (heading !== undefined && heading !== (kind === 'heading' || kind === 'tableCell')) return false
  if (!isInDomain(conditions, words)) return false
  if (patterns.some(([, list]) => !list.some((pattern) => sentence.hasNeeds(pattern)))) return false
  return patterns.length === 0 && negated === undefined ? true : undefined
}
