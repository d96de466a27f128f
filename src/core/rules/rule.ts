// One word list entry, checked, as the rest of the program knows it.

import type { Severity } from '../finding'
import type { Category, Conditions, Example, Profile } from './entry'

export interface Rule {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  readonly profile: Profile
  readonly patterns: readonly string[]
  /** All must hold. */
  readonly when: Conditions
  /** All of any one group make the words fine. */
  readonly unless: readonly Conditions[]
  readonly message: string
  readonly why: string
  readonly question: string
  readonly source: Source
  readonly rewrites: readonly Template[]
  readonly examples: readonly Example[]
}

export interface Source {
  readonly title: string
  readonly year?: string
  readonly url?: string
}

/** A rewrite in base form; see wordlists/README.md for its notation. */
export interface Template {
  readonly text: string
  /** Says more than the sentence did. */
  readonly claims: boolean
}

/** A mistake in a word list, told to its author. Lines and columns are 1-based. */
export interface Problem {
  readonly file: string
  readonly entry?: string
  readonly line?: number
  readonly column?: number
  /** What is wrong and what to do, in Dutch. */
  readonly message: string
}
