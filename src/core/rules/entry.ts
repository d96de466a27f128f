// The shape of an entry in wordlists/*.yml, as its author writes it. What may
// stand in each field is checked in one place, parseRules, and explained to
// authors in wordlists/README.md.

import type { Severity } from '../finding'

export type Category =
  | 'regie'
  | 'wijk_als_object'
  | 'client_doelgroep'
  | 'etiket'
  | 'partijen'
  | 'participatiejargon'
  | 'metafoor'
  | 'buiten_beeld'

export type Profile = 'mild' | 'gewoon' | 'streng'

export interface Entry {
  readonly id: string
  readonly severity: Severity
  /** The mildest profile that shows it; `gewoon` when absent. */
  readonly profile?: Profile
  /** One pattern or several; any one will do. */
  readonly pattern: string | readonly string[]
  /** All must hold, or nothing is said. */
  readonly when?: Conditions
  /** Any one of them makes the words fine. A list of groups: all of one group together make it fine. */
  readonly unless?: Conditions | readonly Conditions[]
  /** One line in the editor. */
  readonly message: string
  readonly why: string
  readonly question: string
  /** Key in wordlists/language/sources.yml. */
  readonly source: string
  readonly rewrites?: readonly (string | ClaimingRewrite)[]
  readonly examples: readonly Example[]
}

/** A rewrite that says more than the sentence did; its label then says *als dat zo is*. */
export interface ClaimingRewrite {
  readonly template: string
  readonly claims: true
}

/** Values are patterns, or lists of patterns of which one must match. */
export interface Conditions {
  /** Who acts in the clause: active subject, *door* phrase, understood subject of an infinitive. */
  readonly agent?: Patterns
  /** Who undergoes: direct or indirect object, subject of a passive. */
  readonly object?: Patterns
  readonly subject?: Patterns
  /** Directly before or after the words found. */
  readonly before?: Patterns
  readonly after?: Patterns
  /** Anywhere in the same clause; anywhere in the sentence. */
  readonly clause?: Patterns
  readonly sentence?: Patterns
  /** A word of one of these domains (wordlists/language/domains.yml) in the same sentence, or two in the same segment; in `when` one is enough. */
  readonly domain?: string | readonly string[]
  /** In `unless`: the paragraph, its headings, its section or the whole document is about one of these domains. */
  readonly topic?: string | readonly string[]
  readonly negated?: boolean
  /** In a heading, a table cell, … */
  readonly heading?: boolean
}

export type Patterns = string | readonly string[]

export type Example =
  /** Flagged words in braces; `fix` is the sentence after the first rewrite that can be applied. */
  { readonly flag: string; readonly fix?: string } | { readonly pass: string }
