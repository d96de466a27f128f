// A passive with its agent turned active: *wordt de regie door de corporatie
// gevoerd* → *overlegt de corporatie met bewoners*. The agent becomes subject,
// at the front or directly after the finite verb.

import type { Phrase, Token } from '../dutch/sentence'
import { objectForm, premodifiersOf } from './agreement'
import { conjugate, type Conjugated } from './conjugate'
import { clauseOf } from '../detect/match'
import { joined, wordsOf, type RewriteContext } from './context'
import { governedPreposition, removedRanges } from './layout'
import type { Plan } from './plan'
import { endsOnPreposition, opensClause, type VerbTemplate } from './verbTemplate'

export function planActive(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  object: Phrase | undefined,
  plan: Plan,
): boolean {
  const clause = clauseOf(context)
  const { sentence } = context
  const { agent, subject, finite } = clause
  const isSubordinate = clause.kind === 'subordinate'
  if (!(clause.kind === 'main' || isSubordinate) || !agent || !subject || finite === undefined) return false
  const auxiliary = sentence.tokens[finite]!.reading.lemma
  const isSimple = auxiliary === 'worden' && clause.verbs.length === 2 && old.reading.form === 'participle'
  if (!isSimple || agent.preposition === undefined || agent.coordinated?.length) return false
  // *door het inzetten van vrijwilligers*: that is how, not who, and *van …* would stay behind.
  if (sentence.tokens[agent.last + 1]?.normal === 'van' || isAction(sentence.tokens[agent.head]!)) return false
  if (isMeans(context, agent)) return false
  const keepsObject = template.object === 'stays'
  const governs = endsOnPreposition(template)
  if (governs && !keepsObject) return planGoverned(context, template, old, plan)
  const governed = governedPreposition(context, template)
  if (governs && (governed === undefined || !template.end || isSubordinate)) return false
  const isAlone = subject.last + 1 === finite || subject.last + 1 === agent.preposition
  if (template.object === 'moves' && !isAlone) return false
  if (keepsObject && template.lead && isSubordinate) return false
  // *gedragsverandering bij bewoners wordt gerealiseerd*: who is meant is not what the passive is about.
  if (keepsObject && object?.head !== subject.head) return false
  if (opensClause(template.end) && sentence.clauses.some(({ parent }) => parent === context.clause)) return false

  const form = activeForm(context, template, agent, finite)
  if (!form) return false

  const actor = actorOf(context, agent)
  const isFirst = subject.first < finite
  if (isSubordinate && (!isFirst || Math.abs(finite - old.index) !== 1)) return false
  const leaving = removedRanges(context, old, subject, governed).filter(({ first }) => first !== finite)
  if (leaving.some(({ first }) => first < finite && !isSubordinate)) return false
  plan.replace(finite, isSubordinate ? '' : form.text)
  if (isSubordinate) {
    plan.before(subject.first, actor)
    if (!keepsObject) plan.remove(subject.first, subject.last)
  } else if (isFirst) {
    plan.replace(subject.first, actor)
    if (subject.first < subject.last) plan.remove(subject.first + 1, subject.last)
    if (keepsObject) plan.after(finite, joined(template.lead, template.beforeObject, objectForm(sentence, subject)))
  } else {
    plan.after(finite, actor)
    if (!keepsObject) plan.remove(subject.first, subject.last)
    else if (template.lead) plan.before(subject.first, joined(template.lead, template.beforeObject))
  }
  plan.remove(agent.preposition, agent.last)
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
  const { sentence } = context
  const { agent, subject, finite, kind, tokens } = clauseOf(context)
  if (kind !== 'main' || !agent || !subject || finite === undefined || template.object !== 'none') return false
  const preposition = governedPreposition(context, template)
  const isFirst = subject.first === tokens[0] && preposition === subject.last + 1 && preposition < finite - 1
  if (!isFirst || !context.parts.some(({ first }) => first <= subject.head && subject.first <= first)) return false
  const form = activeForm(context, template, agent, finite)
  if (!form) return false
  plan.replace(subject.first, actorOf(context, agent))
  plan.remove(subject.first + 1, finite - 1)
  plan.replace(finite, form.text)
  plan.remove(agent.preposition!, agent.last)
  const governed = wordsOf(sentence, { first: preposition + 1, last: finite - 1 })
  plan.before(old.index, template.end ? template.lead : '')
  plan.replace(old.index, form.particle)
  plan.after(old.index, `${template.end || template.lead} ${governed}`)
  return true
}

/** The new verb in the tense of the auxiliary, in the number of its agent. */
function activeForm(
  context: RewriteContext,
  { verb }: VerbTemplate,
  agent: Phrase,
  finite: number,
): Conjugated | undefined {
  const { sentence, dutch } = context
  const auxiliary = sentence.tokens[finite]!
  const number = sentence.tokens[agent.head]!.reading.number ?? 'singular'
  const model: Token = { ...auxiliary, reading: { ...auxiliary.reading, number } }
  const paradigm = dutch.verb(verb.dotted)
  return paradigm && conjugate(paradigm, undefined, model, clauseOf(context), sentence)
}

/** *de corporatie* in *door de corporatie*. */
function actorOf({ sentence }: RewriteContext, { first, last, preposition }: Phrase): string {
  return wordsOf(sentence, { first: first === preposition ? first + 1 : first, last })
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
