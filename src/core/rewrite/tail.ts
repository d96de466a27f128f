// What follows the new noun: a phrase (*met een hulpvraag*) or a clause (*waar
// mensen elkaar treffen*). A clause wants a place: behind a phrase of place or the
// verbs that close the clause, and a comma before a finite verb.

import { clauseOf } from '../detect/match'
import type { Token } from '../dutch/sentence'
import { phrasesOf, saysWhen, type RewriteContext } from './context'
import { isPlain } from '../text/segment'
import type { Plan } from './plan'

/** Prepositions that say more about the noun itself: with them the noun is not free for another clause. */
const complementPrepositions = new Set(['van', 'voor', 'tot', 'naar', 'met', 'zonder', 'tegen', 'om', 'over'])
const placePrepositions = new Set(
  'in op rond aan bij uit langs achter naast tegenover tussen boven onder per'.split(' '),
)
const relativeWords = new Set(['die', 'dat', 'waar', 'wie', 'wier', 'wiens', 'waarvan', 'waarin', 'waarmee'])

/** Whether the tail can stand before the words that follow token `last`. */
export function tailFits({ sentence }: RewriteContext, tail: string, last: number): boolean {
  const next = sentence.tokens[last + 1]
  if (!next) return true
  // *Prioriteitsbuurt West*: a name in apposition belongs to the noun that leaves.
  if (next.reading.pos === 'name') return false
  if (!tail.trim()) return true
  const after = next.normal === ',' ? sentence.tokens[last + 2] : next
  if (endsInClause(tail) && after && (relativeWords.has(after.normal) || tail.endsWith(` ${after.normal}`)))
    return false
  // *huishoudens met een laag inkomen en ondernemers*: whose inkomen?
  if (/^(en|of)$/.test(next.normal)) return false
  if (next.reading.pos !== 'preposition') return true
  if (tail.trim().startsWith(`${next.normal} `)) return false
  if (next.normal === 'met' && tail.includes('bewoner')) return false
  const asksOne = complementPrepositions.has(next.normal) || next.normal === 'per'
  if (asksOne && tail.includes(` ${next.normal} `)) return false
  const repeated = sentence.tokens[last + 2]
  if (repeated && tail.includes(repeated.normal) && repeated.normal.length > 3) return false
  return !(endsInClause(tail) && complementPrepositions.has(next.normal))
}

/** Puts the tail behind token `last`, or further on where a clause reads better there. */
export function placeTail(context: RewriteContext, tail: string, last: number, plan: Plan): void {
  const point = endsInClause(tail) ? pointForClause(context, last) : last
  plan.after(point, needsComma(context, tail, point) ? `${tail.trim()},` : tail)
}

/** After words that end in a clause a comma, where the finite verb of the main clause follows at once. */
export function closeClause(context: RewriteContext, words: string, last: number, plan: Plan): void {
  if (needsComma(context, words, last)) plan.attach(last, ',')
}

/** Whether words end in a clause of their own: a relative or question word is among them, or *om … te*. */
export function endsInClause(words: string): boolean {
  return /(^|\s)(die|dat|waar\p{L}*|wie|wat|hoe|voordat|nadat|zodat)\s/u.test(words) || /^\s*om .* te /u.test(words)
}

function needsComma({ sentence, segment }: RewriteContext, words: string, last: number): boolean {
  const next = sentence.tokens[last + 1]
  const isVerb = next?.reading.pos === 'verb' && next.reading.form === 'finite'
  if (!next || !endsInClause(words) || !(isVerb || next.normal === 'om')) return false
  // Behind `**…**` a comma would end up inside the markup.
  return isPlain(segment, { start: sentence.tokens[last]!.start, end: next.end })
}

/**
 * The token a clause stands behind: a phrase of place that ends the noun phrase (*plekken in Zuid waar …, krijgen*), or
 * the infinitives, participles or particle that close the sentence (*een beroepskracht aan die …*).
 */
function pointForClause(context: RewriteContext, last: number): number {
  const { tokens } = context.sentence
  const place = placeAfter(context, last)
  if (place !== undefined && endsHere(tokens[place + 1])) return place
  // A subject keeps its clause beside it: *zo kunnen bewoners die …, sneller verder*.
  if (clauseOf(context).subject?.last === last) return last
  let index = place ?? last
  for (let next = tokens[index + 1]; next && closesSentence(next); next = tokens[index + 1]) index++
  const next = tokens[index + 1]
  return !next || next.reading.pos === 'punctuation' ? index : last
}

function placeAfter(context: RewriteContext, last: number): number | undefined {
  const next = context.sentence.tokens[last + 1]
  if (!next || !placePrepositions.has(next.normal) || next.reading.pos !== 'preposition') return undefined
  const phrase = phrasesOf(clauseOf(context)).find(({ preposition }) => preposition === next.index)
  return phrase && !saysWhen(context.sentence, phrase) ? phrase.last : undefined
}

function endsHere(next: Token | undefined): boolean {
  if (!next || next.reading.pos === 'punctuation') return true
  return next.reading.pos === 'verb' && next.reading.form === 'finite'
}

function closesSentence({ reading, normal }: Token): boolean {
  if (reading.pos === 'verb') return reading.form !== 'finite'
  if (reading.pos === 'adverb' || reading.pos === 'adjective') return true
  return reading.pos === 'particle' || normal === 'te'
}
