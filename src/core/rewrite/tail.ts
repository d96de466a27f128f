// What follows the new noun: a phrase (*met een hulpvraag*) or a clause (*waar
// mensen elkaar treffen*). A clause wants a place: behind a phrase of place or the
// verbs that close the clause, and a comma before a finite verb.

import { clauseOf } from '../detect/match'
import type { Phrase, Sentence, Token } from '../dutch/sentence'
import { premodifiersOf } from './agreement'
import { joinsWords, phrasesOf, saysWhen, saysWhere, type RewriteContext } from './context'
import { isPlain } from '../text/segment'
import type { Plan } from './plan'

/** Prepositions that say more about the noun itself: with them the noun is not free for another clause. */
const complementPrepositions = new Set(['van', 'voor', 'tot', 'naar', 'met', 'zonder', 'tegen', 'om', 'over'])
const relativeWords = new Set(['die', 'dat', 'waar', 'wie', 'wier', 'wiens', 'waarvan', 'waarin', 'waarmee'])

/** Whether the tail can stand before the words that follow token `last`. */
export function tailFits(context: RewriteContext, tail: string, last: number): boolean {
  const { sentence } = context
  const next = sentence.tokens[last + 1]
  if (!next) return true
  // *Prioriteitsbuurt West*: a name in apposition belongs to the noun that leaves.
  if (next.reading.pos === 'name') return false
  if (!tail.trim()) return true
  const after = next.normal === ',' ? sentence.tokens[last + 2] : next
  if (repeatsNoun(sentence, tail, last)) return false
  if (endsInClause(tail) && after && (relativeWords.has(after.normal) || tail.endsWith(` ${after.normal}`)))
    return false
  // *de bij de processen betrokken bewoners*: no room for a clause before what stands with the next noun.
  const isInner = next.reading.form === 'participle' && sentence.tokens[last + 2]?.reading.pos === 'noun'
  if (isInner && endsInClause(tail)) return false
  // *huishoudens met een laag inkomen en ondernemers*: whose inkomen?
  if (joinsWords(next)) return false
  if (next.reading.pos !== 'preposition' || joinsNext(context, next, tail)) return true
  if (tail.trim().startsWith(`${next.normal} `)) return false
  if (next.normal === 'met' && tail.includes('bewoner')) return false
  const asksOne = complementPrepositions.has(next.normal) || next.normal === 'per'
  if (asksOne && tail.includes(` ${next.normal} `)) return false
  if (next.normal === 'van' && / (naar|per) /.test(tail)) return false
  const repeated = sentence.tokens[last + 2]
  if (repeated && tail.includes(repeated.normal) && repeated.normal.length > 3) return false
  if (asksOwner(context, tail, last)) return phraseAfter(context, last) !== undefined
  return !(endsInClause(tail) && complementPrepositions.has(next.normal))
}

/** A noun of the tail stands in the sentence already: *een contactpersoon van het gezin begeleidt het gezin*. */
function repeatsNoun({ tokens }: Sentence, tail: string, last: number): boolean {
  const words = new Set(tail.split(/[^\p{L}]+/u))
  return tokens.some(
    ({ index, normal, reading }) =>
      reading.pos === 'noun' &&
      Math.abs(index - last) > 1 &&
      normal.length > 4 &&
      words.has(normal) &&
      !people.has(normal),
  )
}

/** Whom the tail may name once more. */
const people = new Set(['bewoners', 'mensen', 'buren'])

/** *minima met kinderen* → *huishoudens met een laag inkomen **en** kinderen* */
function joinsNext({ sentence }: RewriteContext, { normal, index }: Token, tail: string): boolean {
  const rest = sentence.tokens.slice(index + 1)
  const verb = rest.findIndex(({ reading }) => reading.pos === 'verb' && reading.form === 'finite')
  if (rest.slice(0, verb < 0 ? rest.length : verb).some(joinsWords)) return false
  return normal === 'met' && /^\s*met /.test(tail) && !/ (en|of) /.test(tail)
}

/** *het vermogen **van ouderen** om …*: whose it is stands before what it is for. */
function asksOwner({ sentence }: RewriteContext, tail: string, last: number): boolean {
  return tail.trimStart().startsWith('om ') && sentence.tokens[last + 1]?.normal === 'van'
}

/** Puts the tail behind token `last`, or further on where a clause reads better there. */
export function placeTail(context: RewriteContext, tail: string, last: number, plan: Plan): void {
  const point = endsInClause(tail) || asksOwner(context, tail, last) ? pointForClause(context, tail, last) : last
  const next = context.sentence.tokens[last + 1]
  if (next && joinsNext(context, next, tail)) plan.replace(next.index, 'en')
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

/** *die …*, *waar …*, *om wie …*: it says which one is meant, as *onze* does. */
export function isRelativeClause(tail: string): boolean {
  return /^\s*(\p{L}+ )?(die|dat|waar\p{L}*|wie)\s/u.test(tail) && !/^\s*(van|over) /.test(tail)
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
function pointForClause(context: RewriteContext, tail: string, last: number): number {
  const { tokens } = context.sentence
  if (asksOwner(context, tail, last)) return phraseAfter(context, last)?.last ?? last
  // *De ervaringen van de bewoner die zorg vraagt bespreken*: a noun after *van* keeps its clause beside it.
  if (followsVan(context)) return last
  const place = placeAfter(context, last)
  if (place !== undefined && endsHere(tokens[place + 1])) return place
  // A subject keeps its clause beside it: *zo kunnen bewoners die …, sneller verder*.
  if (clauseOf(context).subject?.last === last) return last
  let index = place ?? last
  for (let next = tokens[index + 1]; next && closesSentence(next); next = tokens[index + 1]) index++
  const next = tokens[index + 1]
  return !next || next.reading.pos === 'punctuation' ? index : last
}

function followsVan({ sentence, parts }: RewriteContext): boolean {
  const { first } = parts[0]!
  const { determiner, modifiers } = premodifiersOf(sentence, first)
  const van = (determiner?.index ?? modifiers[0]?.index ?? first) - 1
  return sentence.tokens[van]?.normal === 'van' && sentence.tokens[van - 1]?.reading.pos === 'noun'
}

/** The last token of the place that follows at once: *plekken **in Zuid***. */
function placeAfter(context: RewriteContext, last: number): number | undefined {
  const next = context.sentence.tokens[last + 1]
  return next && saysWhere(next) ? phraseAfter(context, last)?.last : undefined
}

/** The phrase whose preposition follows at once, unless it says when. */
function phraseAfter(context: RewriteContext, last: number): Phrase | undefined {
  const phrase = phrasesOf(clauseOf(context)).find(({ preposition }) => preposition === last + 1)
  return phrase && !saysWhen(context.sentence, phrase) ? phrase : undefined
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
