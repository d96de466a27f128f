// A verb with what belongs to it makes way for another: *de regie terugnemen* →
// *met bewoners afspreken wie wat doet*. The verb keeps its place and shape; what
// goes with it finds its place in the clause as Dutch orders it: middle field,
// verb cluster or particle, and after that what is extraposed (ANS 21.2–21.9).

import type { Phrase, Token } from '../dutch/sentence'
import { clauseOf, type TokenRange } from '../detect/match'
import { isInside, phraseWithHead, type Planner, type RewriteContext } from './context'
import { conjugate } from './conjugate'
import { planActive } from './passive'
import type { TemplatePiece } from './template'

type VerbPiece = Extract<TemplatePiece, { kind: 'verb' }>

/** A verbal template, taken apart around its verb and its object. */
export interface VerbTemplate {
  readonly verb: VerbPiece
  /** In the middle field, before and after the object (all of it before, when there is no object). */
  readonly lead: string
  readonly middle: string
  /** After the verb. */
  readonly end: string
  /** The object stands in the middle field, after `lead`. */
  readonly hasObject: boolean
}

export const planVerb: Planner = (context, pieces, plan) => {
  const clause = clauseOf(context)
  const { tokens } = context.sentence
  const old = matchedVerb(context)
  if (!old || clause.negated || !clause.verbs.includes(old.index)) return false
  if (isCoordinatedVerb(tokens, old)) return false
  const object = objectOf(context, old)
  const template = takeApart(pieces, object && numberOf(tokens[object.head]!))
  if (!template || (template.hasObject && !object)) return false
  if (clause.passive) return planPassive(context, template, old, object, plan)

  const paradigm = context.dutch.verb(template.verb.infinitive)
  if (!paradigm) return false
  const form = conjugate(paradigm, context.dutch.verb(old.reading.lemma), old, clause, context.sentence)
  if (!form || !bendAuxiliary(context, old, paradigm.auxiliary, plan)) return false

  const place = layOut(context, template, old, object)
  if (!place) return false
  const verbStart = teInfinitiveStart(tokens, old)
  plan.replace(verbStart, form.text)
  if (verbStart < old.index) plan.remove(verbStart + 1, old.index)
  if (place.particle !== undefined && !isInside(place.particle, { first: verbStart, last: old.index })) {
    plan.replace(place.particle, '')
  }
  for (const range of place.removed) plan.remove(range.first, range.last)
  return place.put(form.particle, plan)
}

/** The verb of the match that the template's verb takes the place of. */
export function matchedVerb({ verbs, sentence }: RewriteContext): Token | undefined {
  return verbs[0] === undefined ? undefined : sentence.tokens[verbs[0]]
}

function planPassive(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  object: Phrase | undefined,
  plan: Parameters<Planner>[2],
): boolean {
  const clause = clauseOf(context)
  if (clause.agent) return planActive(context, template, old, plan)
  // Without an agent the clause stays passive, if the new verb can have the same subject.
  const paradigm = context.dutch.verb(template.verb.infinitive)
  const keepsSubject = template.hasObject && template.lead.trim() === '' && object !== undefined
  if (!paradigm || !keepsSubject || old.reading.form !== 'participle' || old.reading.inflected) return false
  if (removable(context, old, object).length) return false
  plan.replace(old.index, paradigm.participle)
  plan.before(clusterStart(context, old), template.middle)
  if (template.end.trim()) plan.after(clusterEnd(context, old), template.end)
  return true
}

/** Where the words of the template go, and what leaves. */
interface Layout {
  readonly particle: number | undefined
  readonly removed: readonly TokenRange[]
  put(particle: string, plan: Parameters<Planner>[2]): boolean
}

function layOut(
  context: RewriteContext,
  template: VerbTemplate,
  old: Token,
  object: Phrase | undefined,
): Layout | undefined {
  const { tokens } = context.sentence
  const kept = template.hasObject ? object : undefined
  const removed = removable(context, old, kept)
  const particle = old.partner
  const preposition = governedPreposition(context, template)
  const isSplit = old.reading.form === 'finite' || old.reading.form === 'imperative'
  const isFinal = !isSplit || particle === undefined ? isInCluster(context, old) : false
  const endsInClause = opensClause(template.end)
  if (endsInClause && hasDependentAfter(context, old)) return undefined
  if (kept && template.lead.trim() && isRelativePronoun(tokens[kept.head]!)) return undefined
  const removedFirst = removed[0]
  if (removedFirst && removedFirst.first === 0 && !isFinal) return undefined

  return {
    particle,
    removed,
    put(newParticle, plan) {
      const middleEnd = isFinal ? clusterStart(context, old) : undefined
      if (kept && template.lead.trim()) plan.before(kept.first, template.lead)
      const words = kept ? template.middle : template.lead
      // What is left out makes room; else the words stand at the end of the middle field.
      const room = removed.find((range) => range.first > (isFinal ? -1 : old.index))
      if (words.trim()) {
        if (kept && kept.last > old.index === !isFinal) plan.after(kept.last, words)
        else if (kept && isFinal) plan.after(kept.last, words)
        else if (room) plan.before(room.first, words)
        else if (middleEnd !== undefined) plan.before(middleEnd, words)
        else if (particle !== undefined) plan.before(particle, words)
        else plan.after(middleFieldEnd(context, old), words)
      }
      if (newParticle) {
        if (particle !== undefined) plan.replace(particle, newParticle)
        else plan.after(room && !kept ? room.last : middleFieldEnd(context, old), newParticle)
      }
      if (!template.end.trim()) return true
      if (preposition !== undefined) plan.replace(preposition, template.end.trim())
      else if (endsInClause) plan.after(clauseEnd(context, old), template.end)
      else if (isFinal) plan.after(clusterEnd(context, old), template.end)
      else if (particle !== undefined) plan.after(particle, template.end)
      else plan.after(middleFieldEnd(context, old), template.end)
      return true
    },
  }
}

/** Splits a verbal template around its verb; `undefined` when its object does not stand in the middle field. */
function takeApart(
  pieces: readonly TemplatePiece[],
  number: 'singular' | 'plural' | undefined,
): VerbTemplate | undefined {
  const at = pieces.findIndex((piece) => piece.kind === 'verb')
  const objectAt = pieces.findIndex((piece) => piece.kind === 'object')
  if (objectAt > at) return undefined
  const text = (part: readonly TemplatePiece[]) =>
    part
      .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'agreeing' ? piece[number ?? 'plural'] : ''))
      .join('')
  const hasObject = objectAt >= 0
  return {
    verb: pieces[at] as VerbPiece,
    lead: text(pieces.slice(0, hasObject ? objectAt : at)),
    middle: hasObject ? text(pieces.slice(objectAt + 1, at)) : '',
    end: text(pieces.slice(at + 1)),
    hasObject,
  }
}

/** What `@` stands for; in a passive its subject. */
export function objectOf(context: RewriteContext, old: Token): Phrase | undefined {
  const clause = clauseOf(context)
  const object = context.object ?? (clause.passive ? clause.subject : (clause.object ?? clause.indirectObject))
  return object && !isInside(old.index, object) ? object : undefined
}

function numberOf({ reading }: Token): 'singular' | 'plural' {
  return reading.number ?? 'singular'
}

/** The parts of the match that leave: not the verb, its particle and *te*, nor the object that stays. With a noun leaves its article. */
function removable(context: RewriteContext, old: Token, kept: Phrase | undefined): TokenRange[] {
  const clause = clauseOf(context)
  const { tokens } = context.sentence
  const verbStart = teInfinitiveStart(tokens, old)
  return context.parts.flatMap((part) => {
    let { first, last } = part
    if (isInside(old.index, part)) {
      if (first < verbStart) last = verbStart - 1
      else if (last > old.index) first = old.index + 1
      else return []
    }
    if (first === old.partner && last === old.partner) return []
    if (kept && isInside(first, kept) && isInside(last, kept)) return []
    if (tokens[last]!.reading.pos === 'preposition' && first === last) return []
    const phrase = phraseWithHead(clause, last)
    if (phrase && phrase.first < first && phrase.head <= last) first = phrase.first
    return [{ first, last }]
  })
}

/** *te* and a particle before it belong to the infinitive: *terug te nemen*. */
function teInfinitiveStart(tokens: readonly Token[], old: Token): number {
  if (old.reading.form !== 'teInfinitive') return old.index
  const te = tokens[old.index - 1]
  if (te?.normal !== 'te') return old.index
  return old.partner === te.index - 1 ? old.partner : te.index
}

/** The first token of the unbroken row of verbs that the verb stands in. */
export function clusterStart({ sentence }: RewriteContext, old: Token): number {
  let first = teInfinitiveStart(sentence.tokens, old)
  while (first > 0) {
    const previous = sentence.tokens[first - 1]!
    const isVerb = previous.reading.pos === 'verb' && previous.clause === old.clause
    if (!(isVerb || previous.normal === 'te' || previous.index === old.partner)) break
    first--
  }
  return first
}

function clusterEnd({ sentence }: RewriteContext, old: Token): number {
  let last = old.index
  for (
    let next = sentence.tokens[last + 1];
    next?.reading.pos === 'verb' && next.clause === old.clause;
    next = sentence.tokens[last + 1]
  ) {
    last++
  }
  return last
}

function isInCluster(context: RewriteContext, old: Token): boolean {
  const clause = clauseOf(context)
  if (old.index !== clause.finite) return true
  return clause.kind === 'subordinate' || clause.kind === 'relative'
}

/** Last token of the clause before its punctuation. */
function clauseEnd(context: RewriteContext, old: Token): number {
  const { tokens } = context.sentence
  const own = clauseOf(context).tokens.filter(
    (index) => index >= old.index && tokens[index]!.reading.pos !== 'punctuation',
  )
  return own.at(-1) ?? old.index
}

/** Where the middle field of a clause with its verb in front ends: after its objects, or after subject or verb. */
function middleFieldEnd(context: RewriteContext, old: Token): number {
  const clause = clauseOf(context)
  const after = [clause.subject, clause.object, clause.indirectObject].filter(
    (phrase) => phrase !== undefined && phrase.first > old.index,
  )
  const last = Math.max(old.index, ...after.map((phrase) => phrase!.last))
  const next = context.sentence.tokens[last + 1]
  return next && ['zelf', 'ook', 'niet', 'nu', 'weer', 'meer', 'al'].includes(next.normal) ? last + 1 : last
}

/** The preposition of the original that the template ends on as well: *toeleiden naar* → *helpen bij de stap naar*. */
function governedPreposition(context: RewriteContext, { end, lead }: VerbTemplate): number | undefined {
  const { tokens } = context.sentence
  const words = end.trim().split(' ')
  const opensPhrase = !opensClause(end) && end.trim() !== ''
  const part = context.parts.find(({ last }) => tokens[last]!.reading.pos === 'preposition')
  if (!part || !opensPhrase || (words.length === 1 && lead.trim() === '')) return undefined
  return part.last
}

export function opensClause(text: string): boolean {
  return /^\s*(die|dat|wie|wat|hoe|of|waar\p{L}*|welke?|om|in wat|vanuit wat|bij wat|aan wat)\b/u.test(text)
}

/** A clause that depends on this one and follows it: *verleiden om mee te doen*. A second one would not fit. */
function hasDependentAfter(context: RewriteContext, old: Token): boolean {
  return context.sentence.clauses.some(
    (clause) => clause.parent === context.clause && clause.kind !== 'relative' && (clause.tokens[0] ?? -1) > old.index,
  )
}

function isRelativePronoun({ normal, reading }: Token): boolean {
  return reading.pos === 'pronoun' && ['die', 'dat', 'wie', 'wat'].includes(normal)
}

/** *activeren en ondersteunen*: two verbs that share what follows. */
function isCoordinatedVerb(tokens: readonly Token[], old: Token): boolean {
  const link = tokens[old.index + 1]
  const other = tokens[old.index + 2]
  const before = tokens[old.index - 2]
  const linkBefore = tokens[old.index - 1]
  const joins = (token: Token | undefined) => token !== undefined && ['en', 'of', 'en/of'].includes(token.normal)
  return (joins(link) && other?.reading.pos === 'verb') || (joins(linkBefore) && before?.reading.pos === 'verb')
}

/** *heeft … uitgerold* → *is … begonnen*: the auxiliary goes with the new participle. */
function bendAuxiliary(
  context: RewriteContext,
  old: Token,
  auxiliary: 'hebben' | 'zijn' | 'both',
  plan: Parameters<Planner>[2],
): boolean {
  if (old.reading.form !== 'participle' || auxiliary === 'both') return true
  const clause = clauseOf(context)
  const token = clause.verbs
    .map((index) => context.sentence.tokens[index]!)
    .find(({ reading }) => reading.lemma === 'hebben' || reading.lemma === 'zijn')
  if (!token || token.reading.lemma === auxiliary) return true
  const paradigm = context.dutch.verb(auxiliary)
  const form = paradigm && conjugate(paradigm, context.dutch.verb(token.reading.lemma), token, clause, context.sentence)
  if (!form) return false
  plan.replace(token.index, form.text)
  return true
}
