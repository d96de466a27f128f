// What detection knows of one place where a rule applies, before it becomes a
// finding: everything a rewriter needs to speak Dutch there.

import type { Clause, Phrase, Sentence } from '../dutch/sentence'
import type { Rewrite } from '../finding'
import type { Rule } from '../rules/rule'
import type { Segment } from '../text/segment'

/** Tokens `first` up to and including `last` of a sentence. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export function sameRange(one: TokenRange, other: TokenRange): boolean {
  return one.first === other.first && one.last === other.last
}

/** A rule that applies in a sentence. Token numbers are indexes in `sentence.tokens`. */
export interface MatchContext {
  readonly rule: Rule
  readonly segment: Segment
  readonly sentence: Sentence
  /** Index in `sentence.clauses` of the clause of the verb, or of the first word found. */
  readonly clause: number
  /** The words found, ascending, without overlap, adjacent ones joined. Words in slots are the writer's own and not among them. */
  readonly parts: readonly TokenRange[]
  /** The verbs among them: the token of the verb itself; its particle is `tokens[verb].partner`. */
  readonly verbs: readonly number[]
  /** What `@` stands for: the slot `[<@>…]` where the pattern has one, else the object of the clause, where the grammar is clear. */
  readonly object?: Phrase
  /** Other named slots of the pattern. */
  readonly slots: Readonly<Record<string, TokenRange>>
  /** Someone else's words. */
  readonly quoted: boolean
}

/** Replacements for one match, best first, with edits in the source. Supplied by src/core/rewrite. */
export type Rewriter = (match: MatchContext) => readonly Rewrite[]

/** The clause of a match. */
export function clauseOf({ sentence, clause }: Pick<MatchContext, 'sentence' | 'clause'>): Clause {
  return sentence.clauses[clause]!
}
