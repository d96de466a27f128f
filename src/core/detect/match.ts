// A pattern found in a sentence, before it becomes a finding.

import type { Sentence } from '../dutch/sentence'
import type { Rule } from '../rules/rule'
import type { Segment } from '../text/segment'

/** Tokens `first` up to and including `last`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Everything known about one match; what the rewriter starts from. */
export interface MatchContext {
  readonly rule: Rule
  readonly segment: Segment
  readonly sentence: Sentence
  /** The clause of the match: that of its verb, if it has one. */
  readonly clause: number
  /** The words that make up the match, ascending. */
  readonly parts: readonly TokenRange[]
  /** Named slots of the pattern; `@` is the object the templates speak of. */
  readonly slots: Readonly<Record<string, TokenRange>>
}
