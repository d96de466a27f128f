// The front door of the language: what the rest of core may ask about Dutch.
// Built once from data; nothing here does I/O or changes after loading.

import type { Span } from '../span'
import type { Reading, Sentence } from './sentence'

export interface Dutch {
  /** Sentence boundaries in the text of one segment, by offset; white space between them belongs to none. */
  sentences(text: string): Span[]
  /** The full analysis of one sentence; `span` as `sentences` gave it. Token offsets count in `text`. Linear time, never throws. */
  analyze(text: string, span: Span): Sentence
  /** Every reading of a word form, the likeliest first; empty for a word nothing is known of. Any case. */
  readings(word: string): readonly Reading[]
  /** All forms of a verb; a separable one joined (`terugnemen`) or with a dot (`terug·nemen`). */
  verb(infinitive: string): VerbParadigm | undefined
  noun(singular: string): NounParadigm | undefined
  /** The form with -e; undefined where there is none (`houten`, `eigen`). */
  inflectAdjective(adjective: string): string | undefined
}

/** Forms of a verb; those of a separable verb without its particle where that stands apart. */
export interface VerbParadigm {
  readonly infinitive: string
  readonly particle?: string
  /** *ik neem*, *hij neemt*, *wij nemen*: the particle not included. */
  readonly presentFirst: string
  readonly presentSecond: string
  readonly presentThird: string
  readonly presentPlural: string
  readonly pastSingular: string
  readonly pastPlural: string
  readonly imperative: string
  /** Particle included: `teruggenomen`, `terugnemend`. */
  readonly participle: string
  readonly presentParticiple: string
  readonly auxiliary: 'hebben' | 'zijn' | 'both'
}

export interface NounParadigm {
  readonly singular: string
  /** Undefined for nouns without one (`draagvlak`). */
  readonly plural?: string
  readonly gender?: 'de' | 'het'
}
