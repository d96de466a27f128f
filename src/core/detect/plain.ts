// Most findings are one word that can be nothing else, in a rule whose
// conditions do not arise in this sentence: no grammar is needed to see that.
// This decides so, or says that the sentence must be analyzed after all. It
// must never decide otherwise than the analysis would.

import type { Segment } from '../text/segment'
import type { CompiledConditions, CompiledPattern, CompiledRule } from './compile'
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
  segmentAtoms: ReadonlySet<number>,
  mentions: readonly CompiledPattern[],
): PlainMatch[] | undefined {
  const [part] = pattern.parts
  if (pattern.parts.length !== 1 || !part?.atoms) return undefined
  const wanted = part.atoms
  if (ask(compiled.when, sentence, segment, segmentAtoms) !== true) return undefined
  for (const conditions of compiled.unless) {
    const answer = ask(conditions, sentence, segment, segmentAtoms)
    if (answer === true) return []
    if (answer === undefined) return undefined
  }
  const topics: number[] = []
  for (const about of compiled.unlessAbout) {
    const answer = ask(about.conditions, sentence, segment, segmentAtoms)
    if (answer === undefined) return undefined
    if (answer) topics.push(...about.topics)
  }
  const matches: PlainMatch[] = []
  for (const [word, { known }] of sentence.words.entries()) {
    if (!wanted.some((atom) => known.atoms.has(atom))) continue
    if (!wanted.some((atom) => known.certain.has(atom))) return undefined
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
  segmentAtoms: ReadonlySet<number>,
): boolean {
  if (ask(when, sentence, segment, segmentAtoms) === false) return true
  return unless.some((conditions) => ask(conditions, sentence, segment, segmentAtoms) === true)
}

/** Whether the conditions hold; undefined where it takes grammar to know. */
function ask(
  { patterns, domains, negated, heading }: CompiledConditions,
  sentence: PreviewedSentence,
  { kind }: Segment,
  segmentAtoms: ReadonlySet<number>,
): boolean | undefined {
  if (heading !== undefined && heading !== (kind === 'heading' || kind === 'tableCell')) return false
  if (domains && !domains.some((words) => words.some((atoms) => atoms.every((atom) => segmentAtoms.has(atom)))))
    return false
  if (patterns.some(([, list]) => !list.some((pattern) => sentence.hasNeeds(pattern)))) return false
  return patterns.length === 0 && negated === undefined ? true : undefined
}
