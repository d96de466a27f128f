// Most findings are a word, or a few in a row, that can be nothing else, in a rule
// whose conditions do not arise in this sentence: no grammar is needed to see that.
// This decides so, or says that the sentence must be analyzed after all. It
// must never decide otherwise than the analysis would.

import type { Segment } from '../text/segment'
import { hasAnyAtom } from './atoms'
import type { CompiledConditions, CompiledPattern, CompiledRule } from './compile'
import { isInDomain, type WordsAround } from './conditions'
import { sameRange, type TokenRange } from './match'
import type { CompiledPart } from './parts'
import type { KnownWord, PreviewedSentence } from './preview'

export interface PlainMatch {
  readonly compiled: CompiledRule
  readonly pattern: CompiledPattern
  /** In the words of the preview. */
  readonly place: TokenRange
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
  if (pattern.parts.length !== 1 || part!.isObject || (part!.isVerb && !part!.atoms)) return undefined
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
  const places = certainPlaces(part!, sentence)
  if (!places) return undefined
  for (const place of places) {
    if (mentions.some((mention) => sentence.couldMention(mention, place))) return undefined
    matches.push({ compiled, pattern, place, topics })
  }
  return matches
}

function mayBeName({ isCapital }: KnownWord, word: number): boolean {
  return isCapital && word > 0
}

/** Where a part stands, whatever its words are; undefined where that depends on the grammar. */
function certainPlaces(part: CompiledPart, { words }: PreviewedSentence): TokenRange[] | undefined {
  const { atoms, looseAtoms } = part
  if (!atoms || !looseAtoms) {
    const possible = part.matchLoosely(words.map(({ known }) => known.term))
    if (part.isNegative || possible.some(({ slots }) => Object.keys(slots).length > 0)) return undefined
    const certain = part.match(words.map(({ known }) => known.certain))
    const isSame = possible.length === certain.length && possible.every((it, index) => sameRange(it, certain[index]!))
    // Beside a verb another clause may begin: *het doel is | aan de buurt te werken*.
    const isUnsure = ({ first, last }: TokenRange) =>
      words.slice(first, last + 1).some(({ known }, index) => known.isVerbal || mayBeName(known, first + index))
    return isSame && !certain.some(isUnsure) ? certain : undefined
  }
  const places: TokenRange[] = []
  for (const [word, { known }] of words.entries()) {
    if (!hasAnyAtom(looseAtoms, known.term.atoms)) continue
    if (!hasAnyAtom(atoms, known.certain.atoms) || mayBeName(known, word)) return undefined
    places.push({ first: word, last: word })
  }
  return places
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
