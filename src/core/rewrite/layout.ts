// Where in its clause each part of a new verb phrase goes. Dutch has three
// fields: what stands up to the finite verb, the middle field, and behind the
// verb cluster or particle what is extraposed (ANS 21.1).

import { clauseOf, type TokenRange } from '../detect/match'
import type { Phrase, Token } from '../dutch/sentence'
import { isInside, phraseWithHead, type RewriteContext } from './context'
import type { Plan } from './plan'
import { opensClause, type VerbTemplate } from './verbTemplate'

/**
 * Puts the words of the template around the verb, and takes out those of the match.
 *
 * @param particle the new verb's particle where it stands apart, or ''
 * @param object what `@` stands for
 * @returns false where the clause has no place for them
 */
export function layOut(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  particle: string,
  object: Phrase | undefined,
  plan: Plan,
): boolean {
  const { tokens } = context.sentence
  const clause = clauseOf(context)
  const kept = template.object === 'stays' ? object : undefined
  const leaving = removedRanges(context, old, kept)
  if (template.object === 'moves' && object) leaving.push({ first: object.first, last: object.last })
  const isFront = isVerbInFront(context, old)
  const isTopic = (range: TokenRange) => isFrontField(context, range)
  if (leaving.some(isTopic)) return false
  if (opensClause(template.end) && hasDependentAfter(context, old)) return false
  if (kept && template.lead && isRelativePronoun(tokens[kept.head]!)) return false

  const preposition = governedPreposition(context, template)
  const oldParticle = isFront ? old.partner : undefined
  const room = leaving.find(({ first }) => !isFront || first > old.index)
  const middleEnd: (words: string) => void = isFront
    ? oldParticle !== undefined
      ? (words) => plan.before(oldParticle, words)
      : (words) => plan.after(middleFieldEnd(context, old), words)
    : (words) => plan.before(clusterStart(context, old), words)

  if (kept && template.lead) plan.before(kept.first, template.lead)
  const words = kept ? template.middle : template.lead
  if (words) {
    if (kept && !isTopic(kept)) plan.after(kept.last, words)
    else if (room) plan.before(room.first, words)
    else middleEnd(words)
  }
  if (oldParticle !== undefined) plan.replace(oldParticle, particle)
  else if (particle) plan.after(room && !kept ? room.last : middleFieldEnd(context, old), particle)
  for (const { first, last } of leaving) plan.remove(first, last)

  if (!template.end) return true
  if (preposition !== undefined) plan.replace(preposition, template.end)
  else if (opensClause(template.end)) plan.after(clauseEnd(context, old), template.end)
  else if (!isFront) plan.after(clusterEnd(context, old), template.end)
  else if (oldParticle !== undefined) plan.after(oldParticle, template.end)
  else plan.after(room ? room.last : middleFieldEnd(context, old), template.end)
  return clause.verbs.length > 0
}

/** The parts of the match that leave: not the verb, its particle and *te*, nor the object that stays. With a noun leaves its article. */
export function removedRanges(context: RewriteContext, old: Token, kept: Phrase | undefined): TokenRange[] {
  const clause = clauseOf(context)
  const { tokens } = context.sentence
  const verbStart = verbGroupStart(tokens, old)
  return context.parts.flatMap((part) => {
    let { first, last } = part
    if (isInside(old.index, part) || isInside(verbStart, part)) {
      if (first < verbStart) last = verbStart - 1
      else if (last > old.index) first = old.index + 1
      else return []
    }
    if (first === old.partner && last === old.partner) return []
    if (kept && isInside(first, kept) && isInside(last, kept)) return []
    if (tokens[last]!.reading.pos === 'preposition') {
      if (first === last) return []
      last--
    }
    const phrase = phraseWithHead(clause, last)
    if (phrase && phrase.first < first && phrase.preposition === undefined) first = phrase.first
    return [{ first, last }]
  })
}

/** *te* and a particle before it belong to the infinitive: *terug te nemen*. */
export function verbGroupStart(tokens: readonly Token[], old: Token): number {
  const te = tokens[old.index - 1]
  if (old.reading.form !== 'teInfinitive' || te?.normal !== 'te') return old.index
  return old.partner === te.index - 1 ? old.partner : te.index
}

/** Whether the verb stands in front of the middle field: a finite verb in second or first place. */
function isVerbInFront(context: RewriteContext, { index }: Token): boolean {
  const clause = clauseOf(context)
  return index === clause.finite && clause.kind !== 'subordinate' && clause.kind !== 'relative'
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
function clauseEnd(context: RewriteContext, old: Token): number {
  const { tokens } = context.sentence
  const own = clauseOf(context).tokens.filter(
    (index) => index >= old.index && tokens[index]!.reading.pos !== 'punctuation',
  )
  return own.at(-1) ?? old.index
}

const light = new Set([
  'zelf',
  'ook',
  'nu',
  'weer',
  'meer',
  'al',
  'dan',
  'dus',
  'er',
  'vaker',
  'actief',
  'actiever',
  'beter',
])

/** Where the middle field of a clause with its verb in front ends: after its objects, or after subject or verb. */
function middleFieldEnd(context: RewriteContext, old: Token): number {
  const { subject, object, indirectObject } = clauseOf(context)
  let last = old.index
  for (const phrase of [subject, object, indirectObject]) {
    if (phrase && phrase.last > last) last = phrase.last
  }
  while (light.has(context.sentence.tokens[last + 1]?.normal ?? '')) last++
  return last
}

/** What stands before the finite verb of a main clause: it cannot leave without something taking its place. */
function isFrontField(context: RewriteContext, { first }: TokenRange): boolean {
  const { kind, finite } = clauseOf(context)
  return (kind === 'main' || kind === 'question') && finite !== undefined && first < finite
}

/** The preposition of the original that the template ends on too: *toeleiden naar* → *helpen bij de stap naar*. */
function governedPreposition(context: RewriteContext, { end }: VerbTemplate): number | undefined {
  const { tokens } = context.sentence
  const part = context.parts.find(({ last }) => tokens[last]!.reading.pos === 'preposition')
  return part && end && !opensClause(end) ? part.last : undefined
}

/** A clause that depends on this one and follows it: *verleiden om mee te doen*. A second one would not fit. */
function hasDependentAfter(context: RewriteContext, old: Token): boolean {
  return context.sentence.clauses.some(
    ({ parent, kind, tokens }) => parent === context.clause && kind !== 'relative' && (tokens[0] ?? -1) > old.index,
  )
}

function isRelativePronoun({ normal, reading }: Token): boolean {
  return reading.pos === 'pronoun' && ['die', 'dat', 'wie', 'wat'].includes(normal)
}
