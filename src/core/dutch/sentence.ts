// What we know of a Dutch sentence: its words, each with one chosen reading, its
// clauses, and who does what to whom in each. Everything is plain data; token
// offsets count in the text of the segment, clause and phrase ranges in tokens.

import type { Span } from '../span'

/** Parts of speech, as word lists may name them in patterns: `#Werkwoord`, `#Naamwoord`, … */
export type PartOfSpeech =
  | 'verb'
  | 'noun'
  | 'name'
  | 'adjective'
  | 'adverb'
  | 'article'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'complementizer'
  | 'numeral'
  | 'particle'
  | 'interjection'
  | 'punctuation'
  | 'other'

export type VerbForm = 'finite' | 'infinitive' | 'teInfinitive' | 'participle' | 'presentParticiple' | 'imperative'

/** One way to read a word form. */
export interface Reading {
  /** Base form: infinitive (separable ones joined: `terugnemen`), singular, positive. */
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Verbs only. */
  readonly form?: VerbForm
  readonly tense?: 'present' | 'past'
  /** Of a finite verb, noun, pronoun or determiner. */
  readonly number?: 'singular' | 'plural'
  readonly person?: 1 | 2 | 3
  readonly gender?: 'de' | 'het'
  /** An adjective or participle with -e. */
  readonly inflected?: boolean
  readonly degree?: 'comparative' | 'superlative'
  readonly diminutive?: boolean
  /** A joined separable form: `terug` in `teruggenomen`, `terugneemt`, `terug­nemen`. */
  readonly particle?: string
  /** A compound: lemma of its last part, and what stands before that (linking letters off). */
  readonly head?: string
  readonly modifier?: string
}

export interface Token extends Span {
  readonly index: number
  /** As in the segment, soft hyphens and zero-width characters gone. */
  readonly text: string
  /** Lower case, accents kept, NFC. */
  readonly normal: string
  /** The reading chosen in this sentence; its lemma is the verb with its particle when that stands elsewhere. */
  readonly reading: Reading
  /** All readings the word could have, the chosen one included. */
  readonly readings: readonly Reading[]
  /** Index in `Sentence.clauses`. */
  readonly clause: number
  /** For a verb: the token of its particle that stands apart. For that particle: the token of its verb. */
  readonly partner?: number
}

/** A range of tokens, `first` up to and including `last`. */
export interface Phrase {
  readonly first: number
  readonly last: number
  /** The noun, name or pronoun it is about. */
  readonly head: number
  /** Token of the governing preposition, if any. */
  readonly preposition?: number
  /** Other heads joined to it by a comma, `en` or `of`: *Rijk, provincie en gemeenten*. */
  readonly coordinated?: readonly number[]
}

export type ClauseKind = 'main' | 'question' | 'imperative' | 'subordinate' | 'relative' | 'infinitive' | 'verbless'

export interface Clause {
  readonly kind: ClauseKind
  /** Its own tokens, ascending: clauses may lie inside one another. */
  readonly tokens: readonly number[]
  /** Clause that it depends on. */
  readonly parent?: number
  /** Finite verb. */
  readonly finite?: number
  /** All verb tokens of the clause, ascending, the finite one included. */
  readonly verbs: readonly number[]
  /** The verb that carries the meaning: `genomen` in *zou zijn genomen*. */
  readonly mainVerb?: number
  /** *worden/zijn* + participle of a verb that can be passive. The perfect with *zijn* is not one. */
  readonly passive: boolean
  readonly negated: boolean
  /** Grammatical subject; in a passive the one who undergoes. For a te-infinitive the understood one, where it is clear. */
  readonly subject?: Phrase
  readonly object?: Phrase
  readonly indirectObject?: Phrase
  /** The *door* phrase of a passive. */
  readonly agent?: Phrase
  /** Other noun phrases: prepositional, predicate, time, address. */
  readonly others: readonly Phrase[]
  /** 0–1: how sure the roles are. Below .5 whoever uses them should abstain. */
  readonly confidence: number
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
}

/** While it is being made. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] }
