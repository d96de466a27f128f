// A passive whose subject the new verb has behind a preposition keeps its form and
// loses its subject: *de wijk wordt aangepakt* → *aan de wijk wordt gewerkt*,
// *bewoners worden geactiveerd* → *aan bewoners wordt gevraagd wat zij willen doen*.

import { clauseOf, type TokenRange } from '../detect/match'
import type { Phrase, Token } from '../dutch/sentence'
import { finiteFor } from './agreement'
import { clusterEnd, clusterStart } from './cluster'
import { isInside, namesPeople, saysWhen, wordsOf, type RewriteContext } from './context'
import { governedPreposition, placeClause, removedRanges } from './layout'
import { keepsBewoners, leavesRemainder } from './leftovers'
import { isCommon, type Plan } from './plan'
import { endsOnPreposition, isPreposition, opensClause, type VerbTemplate } from './verbTemplate'

export function planImpersonal(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  subject: Phrase,
  plan: Plan,
): boolean {
  const { sentence, dutch } = context
  const { tokens } = sentence
  const { finite, kind } = clauseOf(context)
  const paradigm = dutch.verb(template.verb.dotted)
  if (!paradigm || paradigm.auxiliary !== 'hebben' || finite === undefined || kind === 'relative') return false
  const lead = template.lead.split(' ')
  const asks = template.verb.infinitive === 'vragen' && !template.lead && opensClause(template.end)
  const preposition = asks ? 'aan' : lead.pop()!
  if (asks) lead.pop()
  if (!isPreposition(preposition)) return false
  const governed = endsOnPreposition(template) ? governedPreposition(context, template) : undefined
  if (endsOnPreposition(template) && governed === undefined) return false
  // *meegenomen in de plannen*: what the old verb asked for.
  const next = tokens[clusterEnd(context, old) + 1]
  if (
    governed === undefined &&
    next?.reading.pos === 'preposition' &&
    !saysWhen(sentence, { first: next.index, last: next.index + 2 })
  )
    return false
  const form = finiteFor(tokens[finite]!, 'singular', dutch, undefined)
  if (!form) return false
  if (form !== tokens[finite]!.normal) plan.replace(finite, form)
  // *aan de wijk wordt met bewoners gewerkt*, but *in mei wordt met bewoners aan de wijk gewerkt*
  const isFront = kind === 'main' && subject.first < finite
  plan.before(subject.first, [...(isFront ? [] : lead), preposition, template.beforeObject].filter(Boolean).join(' '))
  const object = objectForm(context, subject)
  if (object !== wordsOf(sentence, subject, isCommon)) plan.replace(subject.first, object)
  plan.before(clusterStart(context, old), isFront ? [...lead, template.middle].join(' ').trim() : template.middle)
  plan.replace(old.index, paradigm.participle)
  if (governed !== undefined) plan.replace(governed, template.end || template.middle)
  else if (opensClause(template.end)) placeClause(context, template.end, old, plan)
  else plan.after(clusterEnd(context, old), template.end)
  return true
}

/** Whether words of the match can leave a passive: *moet **op orde** worden gebracht*, but not what stands in front. */
export function canLeave(
  context: RewriteContext,
  leaving: readonly TokenRange[],
  { last }: Phrase,
  governed: number | undefined,
): boolean {
  const { finite, kind } = clauseOf(context)
  const start = kind === 'main' ? Math.max(finite ?? 0, last) : last
  return leaving.every(
    (range) => range.first > start && !leavesRemainder(context.sentence.tokens, range, undefined, governed, ''),
  )
}

/**
 * A passive whose subject leaves with the match, and a verb that needs none: *er wordt draagvlak gecreëerd voor de
 * opvang* → *er wordt met bewoners overlegd over de opvang*.
 */
export function planBare(context: RewriteContext, template: VerbTemplate, old: Token, plan: Plan): boolean {
  const { sentence, dutch, parts } = context
  const { tokens } = sentence
  const { finite, kind, subject, tokens: own } = clauseOf(context)
  const paradigm = dutch.verb(template.verb.dotted)
  if (!paradigm || paradigm.auxiliary !== 'hebben' || !subject || finite === undefined || kind !== 'main') return false
  if (old.reading.form !== 'participle' || !parts.some((part) => isInside(subject.head, part))) return false
  if (!isPreposition(template.lead.split(' ')[0]!)) return false
  const governed = endsOnPreposition(template) ? governedPreposition(context, template) : undefined
  if (endsOnPreposition(template) && (governed === undefined || governed < finite)) return false
  const leaving = removedRanges(context, old, undefined).filter(({ first }) => first !== governed)
  for (const range of leaving) if (range.last === governed) range.last--
  const isFront = subject.first < finite
  if (isFront && (own[0] !== subject.first || finite !== subject.last + 1)) return false
  const rest = leaving.filter(({ first }) => first > subject.last)
  if (!canLeave(context, rest, subject, governed)) return false
  if (!isFront && tokens[subject.last + 1]?.reading.pos === 'preposition' && subject.last + 1 !== governed) return false
  if (keepsBewoners(context, leaving) || namesPeople(context)) return false
  const form = finiteFor(tokens[finite]!, 'singular', dutch, undefined)
  if (!form) return false
  if (form !== tokens[finite]!.normal) plan.replace(finite, form)
  for (const { first, last } of leaving) plan.remove(first, last)
  plan.remove(subject.first, subject.last)
  if (isFront) plan.replace(subject.first, template.lead)
  else
    plan.before(governed !== undefined && governed < old.index ? governed : clusterStart(context, old), template.lead)
  plan.replace(old.index, paradigm.participle)
  if (governed !== undefined) plan.replace(governed, template.end)
  else if (opensClause(template.end)) placeClause(context, template.end, old, plan)
  else plan.after(clusterEnd(context, old), template.end)
  return true
}

/** The words of a subject where it becomes an object: *zij* → *hen*. */
export function objectForm({ sentence }: RewriteContext, { first, last }: Phrase): string {
  const words = wordsOf(sentence, { first, last }, isCommon)
  return first === last ? (objectForms[words.toLowerCase()] ?? words) : words
}

const objectForms: Readonly<Record<string, string>> = {
  ik: 'mij',
  jij: 'jou',
  je: 'je',
  hij: 'hem',
  wij: 'ons',
  we: 'ons',
  zij: 'hen',
  ze: 'hen',
}
