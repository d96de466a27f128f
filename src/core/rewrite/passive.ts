// A passive with its agent turned active: *wordt de regie door de corporatie
// gevoerd* → *overlegt de corporatie met bewoners*. The agent becomes subject,
// at the front or directly after the finite verb.

import type { Phrase, Token } from '../dutch/sentence'
import { premodifiersOf } from './agreement'
import { conjugate } from './conjugate'
import { clauseOf } from '../detect/match'
import { wordsOf, type RewriteContext } from './context'
import { objectForm } from './impersonal'
import { governedPreposition, removedRanges } from './layout'
import { isCommon, type Plan } from './plan'
import { endsOnPreposition, opensClause, type VerbTemplate } from './verbTemplate'

export function planActive(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  object: Phrase | undefined,
  plan: Plan,
): boolean {
  const clause = clauseOf(context)
  const { sentence, dutch } = context
  const { agent, subject, finite } = clause
  const paradigm = dutch.verb(template.verb.dotted)
  const isSubordinate = clause.kind === 'subordinate'
  if (!(clause.kind === 'main' || isSubordinate) || !agent || !subject || finite === undefined || !paradigm)
    return false
  const auxiliary = sentence.tokens[finite]!
  const isSimple =
    auxiliary.reading.lemma === 'worden' && clause.verbs.length === 2 && old.reading.form === 'participle'
  if (!isSimple || agent.preposition === undefined || agent.coordinated?.length) return false
  // *door het inzetten van vrijwilligers*: that is how, not who, and *van …* would stay behind.
  if (sentence.tokens[agent.last + 1]?.normal === 'van' || isAction(sentence.tokens[agent.head]!)) return false
  if (isMeans(context, agent)) return false
  const keepsObject = template.object === 'stays'
  const governs = endsOnPreposition(template)
  if (governs && !keepsObject) return planGoverned(context, template, old, plan)
  const governed = governs ? governedPreposition(context, template) : undefined
  if (governs && (governed === undefined || !template.end || isSubordinate)) return false
  const isAlone = subject.last + 1 === finite || subject.last + 1 === agent.preposition
  if (template.object === 'moves' && !isAlone) return false
  if (keepsObject && template.lead && isSubordinate) return false
  // *gedragsverandering bij bewoners wordt gerealiseerd*: who is meant is not what the passive is about.
  if (keepsObject && object?.head !== subject.head) return false
  if (opensClause(template.end) && sentence.clauses.some(({ parent }) => parent === context.clause)) return false

  const number = sentence.tokens[agent.head]!.reading.number ?? 'singular'
  const model: Token = { ...auxiliary, reading: { ...auxiliary.reading, number } }
  const form = conjugate(paradigm, undefined, model, clause, sentence)
  if (!form) return false

  const actor = wordsOf(
    sentence,
    { first: agent.first === agent.preposition ? agent.preposition + 1 : agent.first, last: agent.last },
    isCommon,
  )
  const isFirst = subject.first < finite
  if (isSubordinate && (!isFirst || Math.abs(finite - old.index) !== 1)) return false
  const leaving = removedRanges(context, old, subject).filter(({ first }) => first !== finite && first !== governed)
  if (leaving.some(({ first }) => first < finite && !isSubordinate)) return false
  const goes = { first: agent.preposition, last: agent.last }
  plan.replace(finite, isSubordinate ? '' : form.text)
  if (isSubordinate) {
    plan.before(subject.first, actor)
    if (!keepsObject) plan.remove(subject.first, subject.last)
  } else if (isFirst) {
    const object = keepsObject ? `${template.lead} ${template.beforeObject} ${objectForm(context, subject)}` : ''
    plan.replace(subject.first, actor)
    if (subject.first < subject.last) plan.remove(subject.first + 1, subject.last)
    if (object) plan.after(finite, object.trim().replace(/ +/g, ' '))
  } else {
    plan.after(finite, actor)
    if (!keepsObject) plan.remove(subject.first, subject.last)
    else if (template.lead) plan.before(subject.first, `${template.lead} ${template.beforeObject}`)
  }
  plan.remove(goes.first, goes.last)
  for (const range of leaving) plan.remove(range.first, range.last)
  const [first, last] = isSubordinate
    ? [Math.min(finite, old.index), Math.max(finite, old.index)]
    : [old.index, old.index]
  plan.before(first, keepsObject ? template.middle : template.lead)
  plan.replace(old.index, isSubordinate ? form.text : form.particle)
  if (governed === undefined) plan.after(last, template.end)
  else plan.replace(governed, template.end)
  return true
}

/**
 * *De regie over de verbouwing wordt door de gemeente gevoerd* → *De gemeente overlegt met bewoners over de verbouwing*:
 * what the preposition governs closes the sentence.
 */
function planGoverned(context: RewriteContext, template: VerbTemplate, old: Token, plan: Plan): boolean {
  const { sentence, dutch } = context
  const { agent, subject, finite, kind, tokens } = clauseOf(context)
  if (kind !== 'main' || !agent || !subject || finite === undefined || template.object !== 'none') return false
  const preposition = governedPreposition(context, template)
  const isFirst = subject.first === tokens[0] && preposition === subject.last + 1 && preposition < finite - 1
  if (!isFirst || !context.parts.some(({ first }) => first <= subject.head && subject.first <= first)) return false
  const auxiliary = sentence.tokens[finite]!
  const number = sentence.tokens[agent.head]!.reading.number ?? 'singular'
  const model: Token = { ...auxiliary, reading: { ...auxiliary.reading, number } }
  const paradigm = dutch.verb(template.verb.dotted)
  const form = paradigm && conjugate(paradigm, undefined, model, clauseOf(context), sentence)
  if (!form) return false
  const actor = { first: agent.preposition === agent.first ? agent.first + 1 : agent.first, last: agent.last }
  plan.replace(subject.first, wordsOf(sentence, actor, isCommon))
  plan.remove(subject.first + 1, finite - 1)
  plan.replace(finite, form.text)
  plan.remove(agent.preposition!, agent.last)
  const governed = wordsOf(sentence, { first: preposition + 1, last: finite - 1 }, isCommon)
  plan.before(old.index, template.end ? template.lead : '')
  plan.replace(old.index, form.particle)
  plan.after(old.index, `${template.end || template.lead} ${governed}`)
  return true
}

/** *door meer toezicht*, *door vergrijzing*: what cannot be counted does nothing itself. */
function isMeans({ sentence }: RewriteContext, { head }: Phrase): boolean {
  const { reading } = sentence.tokens[head]!
  const { determiner } = premodifiersOf(sentence, head)
  const isBare = determiner === undefined || ['meer', 'minder', 'veel', 'extra'].includes(determiner.normal)
  return reading.pos === 'noun' && reading.number === 'singular' && isBare
}

function isAction({ readings }: Token): boolean {
  return readings.some(({ pos, form }) => pos === 'verb' && form === 'infinitive')
}
