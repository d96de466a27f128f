// A passive without an agent stays one. The new verb has the same subject (*wordt
// met bewoners ingevoerd*), has it behind a preposition (*aan de wijk wordt
// gewerkt*, *aan bewoners wordt gevraagd wat zij willen doen*), or needs none (*er
// wordt met bewoners overlegd*).

import { clauseOf, type TokenRange } from '../detect/match'
import type { Phrase, Token } from '../dutch/sentence'
import { finiteFor, objectForm } from './agreement'
import { clusterEnd, clusterStart } from './cluster'
import { isInside, joined, saysWhen, wordsOf, type RewriteContext } from './context'
import { governedPreposition, placeClause, removedRanges } from './layout'
import { hasDependentAfter, keepsPeople, leavesRemainder } from './leftovers'
import type { Plan } from './plan'
import { endsOnPreposition, isPreposition, opensClause, type VerbTemplate } from './verbTemplate'

/** @param object what `@` stands for */
export function planPassive(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  object: Phrase | undefined,
  plan: Plan,
): boolean {
  if (opensClause(template.end) && hasDependentAfter(context, old)) return false
  const governed = governedPreposition(context, template)
  if (endsOnPreposition(template) && governed === undefined) return false
  if (template.object === 'none') return planBare(context, template, old, governed, plan)
  if (template.object !== 'stays' || !object || hasOwnObject(template.middle, context)) return false
  if (old.reading.form !== 'participle' || old.reading.inflected || object.head !== clauseOf(context).subject?.head)
    return false
  const leaving = removedRanges(context, old, object, governed)
  if (!canLeave(context, leaving, object, governed)) return false
  for (const { first, last } of leaving) plan.remove(first, last)
  // *Bewoners wordt gevraagd wat zij willen*: who is asked something is no subject.
  const isAsked = /^(wat|wie|hoe|waar|of|welke?) /.test(template.end)
  if (template.lead || isAsked) return planImpersonal(context, template, old, object, governed, plan)
  const paradigm = context.dutch.verb(template.verb.dotted)
  if (!paradigm) return false
  plan.replace(old.index, paradigm.participle)
  const endsOnMiddle = !template.end && governed !== undefined
  plan.before(clusterStart(context, old), endsOnMiddle ? '' : template.middle)
  placeEnd(context, template, old, governed, plan)
  return true
}

/** *@ een woning aanbieden*: who it is offered to cannot be the subject of its passive. */
function hasOwnObject(middle: string, { dutch }: RewriteContext): boolean {
  const [first = '', , third] = middle.trim().split(' ')
  if (first === third) return false // *stap voor stap*
  const pos = dutch.readings(first)[0]?.pos
  return pos === 'noun' || pos === 'article' || pos === 'numeral' || pos === 'determiner'
}

/** The subject goes behind a preposition of the new verb: *de wijk wordt aangepakt* → *aan de wijk wordt gewerkt*. */
function planImpersonal(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  subject: Phrase,
  governed: number | undefined,
  plan: Plan,
): boolean {
  const { sentence } = context
  const { tokens } = sentence
  const { finite, kind } = clauseOf(context)
  if (finite === undefined || kind === 'relative') return false
  // Who is asked something stands behind *aan*, for which the template has no word.
  const isAsked = template.verb.infinitive === 'vragen' && !template.lead
  const words = isAsked ? ['aan'] : template.lead.split(' ')
  const preposition = words.pop()!
  const lead = words.join(' ')
  if (!isPreposition(preposition)) return false
  // *meegenomen in de plannen*: what the old verb asked for.
  const next = tokens[clusterEnd(context, old) + 1]
  const isLeft = next?.reading.pos === 'preposition' && !saysWhen(sentence, { first: next.index, last: next.index + 2 })
  if (isLeft && governed === undefined) return false
  if (!withoutSubject(context, template, old, plan)) return false
  // *aan de wijk wordt met bewoners gewerkt*, but *in mei wordt met bewoners aan de wijk gewerkt*
  const isFront = kind === 'main' && subject.first < finite
  plan.before(subject.first, joined(isFront ? '' : lead, preposition, template.beforeObject))
  const object = objectForm(sentence, subject)
  if (object !== wordsOf(sentence, subject)) plan.replace(subject.first, object)
  plan.before(clusterStart(context, old), joined(isFront ? lead : '', template.middle))
  placeEnd(context, template, old, governed, plan)
  return true
}

/**
 * The subject leaves with the match, and the new verb needs none: *er wordt draagvlak gecreëerd voor de opvang* → *er
 * wordt met bewoners overlegd over de opvang*.
 */
function planBare(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  governed: number | undefined,
  plan: Plan,
): boolean {
  const { parts, sentence } = context
  const { finite, kind, subject, tokens } = clauseOf(context)
  if (!subject || finite === undefined || kind !== 'main' || old.reading.form !== 'participle') return false
  if (!parts.some((part) => isInside(subject.head, part)) || !isPreposition(template.lead.split(' ')[0]!)) return false
  if (governed !== undefined && governed < finite) return false
  const isFront = subject.first < finite
  if (isFront && (tokens[0] !== subject.first || finite !== subject.last + 1)) return false
  const leaving = removedRanges(context, old, undefined, governed)
  const rest = leaving.filter(({ first }) => first > subject.last)
  if (!canLeave(context, rest, subject, governed) || keepsPeople(context, leaving)) return false
  const next = subject.last + 1
  if (!isFront && sentence.tokens[next]?.reading.pos === 'preposition' && next !== governed) return false
  if (!withoutSubject(context, template, old, plan)) return false
  for (const { first, last } of leaving) plan.remove(first, last)
  plan.remove(subject.first, subject.last)
  if (isFront) plan.replace(subject.first, template.lead)
  else {
    const isBefore = governed !== undefined && governed < old.index
    plan.before(isBefore ? governed : clusterStart(context, old), template.lead)
  }
  placeEnd(context, template, old, governed, plan)
  return true
}

/** The new verb in a passive without a subject: *worden … aangepakt* → *wordt … gewerkt*. */
function withoutSubject(context: RewriteContext, { verb }: VerbTemplate, old: Token, plan: Plan): boolean {
  const { sentence, dutch } = context
  const paradigm = dutch.verb(verb.dotted)
  const auxiliary = sentence.tokens[clauseOf(context).finite!]!
  const form = finiteFor(auxiliary, 'singular', dutch)
  // *er wordt gekomen*: a verb that takes *zijn* has no passive.
  if (!form || paradigm?.auxiliary !== 'hebben') return false
  if (form !== auxiliary.normal) plan.replace(auxiliary.index, form)
  plan.replace(old.index, paradigm.participle)
  return true
}

/** What the template has behind its verb: in the place of the old preposition, as a clause, or behind the verbs. */
function placeEnd(
  context: RewriteContext,
  { end, middle }: VerbTemplate,
  old: Token,
  governed: number | undefined,
  plan: Plan,
): void {
  if (governed !== undefined) plan.replace(governed, end || middle)
  else if (opensClause(end)) placeClause(context, end, old, plan)
  else plan.after(clusterEnd(context, old), end)
}

/** Whether words of the match can leave a passive: *moet **op orde** worden gebracht*, but not what stands in front. */
function canLeave(
  context: RewriteContext,
  leaving: readonly TokenRange[],
  { last }: Phrase,
  governed: number | undefined,
): boolean {
  const { finite, kind } = clauseOf(context)
  const start = kind === 'main' ? Math.max(finite ?? 0, last) : last
  return leaving.every(
    (range) => range.first > start && !leavesRemainder(context.sentence.tokens, range, undefined, governed),
  )
}
