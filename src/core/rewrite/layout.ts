// Where in its clause each part of a new verb phrase goes. Dutch has three
// fields: what stands up to the finite verb, the middle field, and behind the
// verb cluster or particle what is extraposed (ANS 21.1).

import { clauseOf, type TokenRange } from '../detect/match'
import type { Phrase, Token } from '../dutch/sentence'
import { clauseEnd, clusterEnd, clusterStart, isVerbInFront, looksFinite, verbGroupStart } from './cluster'
import { isInside, joined, phrasesOf, wordsOf, type RewriteContext } from './context'
import {
  adverbsLeft,
  hasComplement,
  hasDependentAfter,
  hasModifier,
  hasRelativeAfter,
  hasRival,
  hasWith,
  keepsPeople,
  leavesPhrase,
  leavesRemainder,
} from './leftovers'
import type { Plan } from './plan'
import { endsOnPreposition, lastWord, opensClause, takesInfinitive, type VerbTemplate } from './verbTemplate'

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
  const kept = template.object === 'stays' ? object : undefined
  const preposition = governedPreposition(context, template)
  const leaving = removedRanges(context, old, kept, preposition)
  if (template.object === 'moves' && object) leaving.push({ first: object.first, last: object.last })
  if (!fits(context, template, { old, object, kept, leaving, preposition })) return false
  const topic = looksFinite(context, old) ? undefined : leaving.find((range) => isFrontField(context, range))
  if (topic && !frontSubject(context, topic, plan)) return false

  const isFront = isVerbInFront(context, old)
  const { end } = template
  const endsInClause = opensClause(end)
  const oldParticle = isFront ? old.partner : undefined
  const behind = isFront ? leaving.find(({ first }) => first > old.index) : undefined
  const isLast = (range: TokenRange) => oldParticle === undefined || lightEnd(context, range.last) === range.last
  const room = behind && isLast(behind) && (!kept || behind.first > kept.last) ? behind : undefined
  // *trekt de kar vaker* → *coördineert vaker …*
  const lightBehindRoom = room && oldParticle === undefined ? lightEnd(context, room.last) : undefined
  const point = lightEnd(
    context,
    kept && !isFrontField(context, kept) ? phraseEnd(context, kept) : middleFieldEnd(context, old),
  )
  const middle = kept ? template.middle : template.lead

  if (kept) {
    // *laat het beheer vaker los* → *praat vaker met bewoners over het beheer*
    const light = isFront && template.lead && !isFrontField(context, kept) ? lightEnd(context, kept.last) : kept.last
    const adverbs = light > kept.last ? wordsOf(context.sentence, { first: kept.last + 1, last: light }) : ''
    plan.before(kept.first, joined(adverbs, template.lead, template.beforeObject))
    if (adverbs) plan.remove(kept.last + 1, light)
  }
  const noun = preposition === undefined ? undefined : leaving.find(({ last }) => last === preposition - 1)
  if (preposition !== undefined && !end) plan.replace(preposition, middle)
  else if (!isFront && noun) plan.before(noun.first, middle)
  else if (!isFront) plan.before(clusterStart(context, old), middle)
  else if (room) {
    if (lightBehindRoom === room.last || lightBehindRoom === undefined) plan.before(room.first, middle)
    else plan.after(lightBehindRoom, middle)
  } else if (oldParticle !== undefined) plan.before(oldParticle, middle)
  else plan.after(point, middle)

  if (oldParticle !== undefined) plan.replace(oldParticle, particle)
  else if (endsInClause) plan.after(clauseEnd(context, old), particle)
  else plan.after(lightBehindRoom ?? point, particle)
  for (const { first, last } of leaving) plan.remove(first, last)
  for (const index of adverbsLeft(context, leaving)) plan.remove(index, index)
  // *terug zal moeten nemen*: the particle of the old verb, apart in the cluster.
  const apart = isFront ? undefined : old.partner
  if (apart !== undefined && apart < verbGroupStart(tokens, old)) plan.replace(apart, '')

  if (preposition !== undefined && end) plan.replace(preposition, end)
  else if (endsInClause) placeClause(context, end, old, plan)
  else if (!isFront) plan.after(clusterEnd(context, old), end)
  else plan.after(oldParticle ?? lightBehindRoom ?? point, end)
  return true
}

/** What makes way, and what stays. */
interface Change {
  readonly old: Token
  /** What `@` stands for. */
  readonly object: Phrase | undefined
  /** The same, where it stays in its place. */
  readonly kept: Phrase | undefined
  readonly leaving: readonly TokenRange[]
  /** As {@link governedPreposition} gives it. */
  readonly preposition: number | undefined
}

/** Whether the clause has a place for all that comes, and misses nothing of what leaves. */
function fits(context: RewriteContext, template: VerbTemplate, change: Change): boolean {
  const { old, object, kept, leaving, preposition } = change
  const { tokens } = context.sentence
  const { lead, middle, end } = template
  const endsInClause = opensClause(end)
  const isFront = isVerbInFront(context, old)
  if (template.object === 'moves' && (hasRival(context, object) || hasModifier(context, object))) return false
  // *De doelgroep die wij willen bereiken*: what another clause is about cannot leave.
  const isRelative = clauseOf(context).kind === 'relative'
  if (isRelative && leaving.some(({ first }) => tokens[first]!.clause !== context.clause)) return false
  if (endsOnPreposition(template) && preposition === undefined) return false
  // *over het plan laten meebeslissen*: an infinitive of its own stays behind *laten*.
  const isLong = endsInClause || (takesInfinitive(template) && end.includes(' '))
  if (isLong && preposition !== undefined && !isFront && preposition < old.index) return false
  const isLeft = (range: TokenRange) =>
    leavesRemainder(tokens, range, kept, preposition, range.first > old.index ? end : undefined)
  if (leaving.some(isLeft)) return false
  if (!looksFinite(context, old) && leavesPhrase(context, template, leaving, kept ?? object)) return false
  if (end.startsWith('met ') && hasWith(context)) return false
  if (endsInClause && (hasDependentAfter(context, old) || hasRelativeAfter(context, kept ?? object, old))) return false
  if (/\bbewoners\b/.test(`${lead} ${middle} ${end}`) && keepsPeople(context, leaving)) return false
  if (preposition === undefined && !end.startsWith('om ') && hasComplement(context, old, leaving)) return false
  // *De wijk die wij aanpakken*: a preposition has no place before what a clause is about.
  const isAntecedent = kept !== undefined && tokens[kept.head]!.clause !== context.clause
  if (kept && lead && (isAntecedent || isRelativePronoun(tokens[kept.head]!))) return false
  // *een beroep doen op mantelzorgers*: behind its verb an object without preposition has no place.
  return !kept || isFront || kept.first < old.index
}

/**
 * A clause closes the one it depends on; what stood behind the old verb moves into one that begins with *om*: *vragen
 * om **bij het loket** te helpen*.
 */
export function placeClause(context: RewriteContext, text: string, old: Token, plan: Plan): void {
  const end = clauseEnd(context, old)
  // *Door te zeggen wat vastligt, houdt de raad …*
  const next = context.sentence.tokens[end + 1]
  const isClosed = next?.reading.form === 'finite' && !text.startsWith('om ')
  const [opening = '', ...rest] = text.split(' ')
  const closing = isVerbInFront(context, old)
    ? (old.partner ?? clauseOf(context).object?.last)
    : clusterEnd(context, old)
  const behind = closing === undefined ? undefined : context.sentence.tokens[closing + 1]
  const isPhrase = behind && behind.index <= end && (behind.reading.pos === 'preposition' || behind.normal === 'als')
  if (opening === 'om' && isPhrase && !context.parts.some((part) => isInside(behind.index, part))) {
    plan.before(behind.index, opening)
    plan.after(end, rest.join(' '))
  } else plan.after(end, isClosed ? `${text},` : text)
}

/**
 * The words of the match that leave: not the verb, its particle and *te*, nor the object that stays. With a noun
 * leaves its article, and with the object the preposition before it.
 *
 * @param governed the preposition that stays, as {@link governedPreposition} gives it
 */
export function removedRanges(
  context: RewriteContext,
  old: Token,
  kept: Phrase | undefined,
  governed: number | undefined,
): TokenRange[] {
  const { tokens } = context.sentence
  const start = verbGroupStart(tokens, old)
  const leaves = (index: number) =>
    !(start <= index && index <= old.index) && index !== old.partner && !(kept && isInside(index, kept))
  const ranges: { first: number; last: number }[] = []
  for (const { first, last } of context.parts) {
    for (let index = first; index <= last; index++) {
      if (!leaves(index)) continue
      const range = ranges.at(-1)
      if (range?.last === index - 1) range.last = index
      else ranges.push({ first: index, last: index })
    }
  }
  for (const range of ranges) {
    const phrase = phrasesOf(clauseOf(context)).find(
      ({ head, preposition }) => isInside(head, range) && preposition === undefined,
    )
    if (phrase && phrase.first < range.first) range.first = phrase.first
    if (range.last === governed && range.first < governed) range.last--
  }
  return ranges.filter(({ first }) => first !== governed)
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
  return last
}

/** Adverbs that stand before what the template brings. */
function lightEnd({ sentence }: RewriteContext, from: number): number {
  let last = from
  for (let next = sentence.tokens[last + 1]; next && isLight(next); next = sentence.tokens[last + 1]) last++
  return last
}

function isLight({ normal, reading }: Token): boolean {
  const isAdverb = reading.pos === 'adverb' || (reading.pos === 'adjective' && !reading.inflected)
  return light.has(normal) || (isAdverb && normal !== 'niet')
}

/** What stands before the finite verb of a main clause: it cannot leave without something taking its place. */
function isFrontField(context: RewriteContext, { first }: TokenRange): boolean {
  const { kind, finite } = clauseOf(context)
  return (kind === 'main' || kind === 'question') && finite !== undefined && first < finite
}

/**
 * The preposition of the original, which the template has too, as its last word: *toeleiden naar* → *helpen bij de stap
 * naar*. It is the last word of a part, or follows one.
 */
export function governedPreposition(context: RewriteContext, template: VerbTemplate): number | undefined {
  if (!endsOnPreposition(template)) return undefined
  const { tokens } = context.sentence
  for (const { last } of context.parts) {
    if (tokens[last]!.reading.pos === 'preposition') return last
    if (tokens[last + 1]?.normal === lastWord(template)) return last + 1
  }
  return undefined
}

/**
 * *De regie nemen wij zelf* → *Wij … zelf*: where the words in front leave, the subject takes their place.
 *
 * @returns false where it cannot
 */
function frontSubject(context: RewriteContext, topic: TokenRange, plan: Plan): boolean {
  const { sentence } = context
  const { finite, subject, tokens, kind } = clauseOf(context)
  if (kind !== 'main' || finite === undefined || subject?.first !== finite + 1) return false
  if (tokens[0] !== topic.first || topic.last !== finite - 1) return false
  if (['je', 'jij'].includes(sentence.tokens[subject.first]!.normal)) return false
  plan.before(finite, wordsOf(sentence, subject))
  plan.remove(subject.first, subject.last)
  return true
}

/** A phrase with what says more about it directly behind: *initiatieven uit de buurt*. */
function phraseEnd(context: RewriteContext, { last }: Phrase): number {
  const { tokens } = context.sentence
  const next = tokens[last + 1]
  if (next?.reading.pos !== 'preposition' || !['uit', 'van', 'in', 'op', 'met', 'aan'].includes(next.normal))
    return last
  return phrasesOf(clauseOf(context)).find(({ preposition }) => preposition === next.index)?.last ?? last
}

function isRelativePronoun({ normal, reading }: Token): boolean {
  return reading.pos === 'pronoun' && ['die', 'dat', 'wie', 'wat'].includes(normal)
}
