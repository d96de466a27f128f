// The row of verbs that a verb stands in, and where its clause ends: *zou moeten
// worden teruggenomen*.

import { clauseOf } from '../detect/match'
import type { Token } from '../dutch/sentence'
import type { RewriteContext } from './context'

/** *te* and a particle before it belong to the infinitive: *terug te nemen*. */
export function verbGroupStart(tokens: readonly Token[], old: Token): number {
  const te = tokens[old.index - 1]
  if (te?.normal !== 'te') return old.index
  return old.partner === te.index - 1 ? old.partner : te.index
}

/** Whether the verb stands in front of the middle field: a finite verb in second or first place. */
export function isVerbInFront(context: RewriteContext, { index, reading }: Token): boolean {
  const clause = clauseOf(context)
  return (
    reading.form !== 'infinitive' &&
    index === clause.finite &&
    clause.kind !== 'subordinate' &&
    clause.kind !== 'relative'
  )
}

/** An infinitive where the grammar saw a finite verb: *## De regie nemen in Zuid*. */
export function looksFinite(context: RewriteContext, { index, reading }: Token): boolean {
  return reading.form === 'infinitive' && index === clauseOf(context).finite
}

/** The first token of the unbroken row of verbs that the verb stands in. */
export function clusterStart({ sentence }: RewriteContext, old: Token): number {
  let first = verbGroupStart(sentence.tokens, old)
  for (let previous = sentence.tokens[first - 1]; previous; previous = sentence.tokens[first - 1]) {
    const isVerb =
      previous.reading.pos === 'verb' &&
      previous.clause === old.clause &&
      !isFiniteInFront(sentence.clauses[old.clause], previous)
    if (!isVerb && previous.normal !== 'te' && previous.index !== old.partner) break
    first--
  }
  return first
}

function isFiniteInFront(
  clause: { readonly kind: string; readonly finite?: number } | undefined,
  token: Token,
): boolean {
  return clause?.finite === token.index && clause.kind !== 'subordinate' && clause.kind !== 'relative'
}

export function clusterEnd({ sentence }: RewriteContext, old: Token): number {
  let last = old.index
  while (sentence.tokens[last + 1]?.reading.pos === 'verb' && sentence.tokens[last + 1]!.clause === old.clause) last++
  return last
}

/** Last token of the clause before its punctuation. */
export function clauseEnd(context: RewriteContext, old: Token): number {
  const { tokens } = context.sentence
  const own = clauseOf(context).tokens.filter(
    (index) => index >= old.index && tokens[index]!.reading.pos !== 'punctuation',
  )
  return own.at(-1) ?? old.index
}
