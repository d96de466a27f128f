// What the rewriter is given about one match, and a few questions about it that
// every kind of rewrite asks.

import type { Dutch } from '../dutch/dutch'
import type { Clause, Phrase, Sentence, Token } from '../dutch/sentence'
import { clauseOf, type MatchContext, type TokenRange } from '../detect/match'
import type { TemplatePiece } from './template'
import { isCommon, type Plan } from './plan'

export interface RewriteContext extends MatchContext {
  readonly dutch: Dutch
}

/** Fills the plan, or returns false where the grammar does not allow this template in this place. */
export type Planner = (context: RewriteContext, pieces: readonly TemplatePiece[], plan: Plan) => boolean

export function isInside(token: number, { first, last }: TokenRange): boolean {
  return first <= token && token <= last
}

/** Every noun phrase of the clause. */
export function phrasesOf(clause: Clause): Phrase[] {
  const named = [clause.subject, clause.object, clause.indirectObject, clause.agent]
  return [...named.filter((phrase) => phrase !== undefined), ...clause.others]
}

/** *onder omwonenden*, *bij huurders*: who it is about stands in the clause already, beside the match. */
export function namesPeople(context: RewriteContext): boolean {
  const { tokens } = context.sentence
  return clauseOf(context).others.some(({ head, preposition }) => {
    if (preposition === undefined || !['onder', 'bij'].includes(tokens[preposition]!.normal)) return false
    return !context.parts.some((part) => isInside(head, part)) && people.test(tokens[head]!.normal)
  })
}

const people = /(ers|enden|ouderen|jongeren|ouders|buren|gezinnen|genoten|mensen)$/

/** *voor de zomer*, *in april*, *in 2019*: when, not where or for whom. */
export function saysWhen({ tokens }: Sentence, { first, last }: TokenRange): boolean {
  return tokens.slice(first, last + 1).some(({ normal }) => timeWords.test(normal))
}

const timeWords =
  /^(\d{4}|(voor|na)?(jaar|zomer|winter|herfst|lente|najaar)|jaren|maanden?|we(ek|ken)|dag(en)?|uur|begin|einde?|periode|vakantie|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(maan|dins|woens|donder|vrij|zater|zon)dag)$/

/** *in de flats*, *langs het spoor*: a preposition of place. */
export function saysWhere({ normal, reading }: Token): boolean {
  return reading.pos === 'preposition' && placePrepositions.has(normal)
}

const placePrepositions = new Set(
  'in op rond aan bij uit langs achter naast tegenover tussen boven onder per'.split(' '),
)

/** *en*, *of*: what joins words of one kind. */
export function joinsWords({ normal }: Token): boolean {
  return normal === 'en' || normal === 'of' || normal === 'en/of'
}

/** The words as they stand, with single spaces; a capital that only marks the start of the sentence is gone. */
export function wordsOf(sentence: Sentence, { first, last }: TokenRange): string {
  let text = ''
  for (let index = first; index <= last; index++) {
    const token = sentence.tokens[index]!
    const previous = sentence.tokens[index - 1]
    if (index > first && previous && previous.end < token.start) text += ' '
    text += index === 0 && isCommon(token) ? token.text[0]!.toLowerCase() + token.text.slice(1) : token.text
  }
  return text
}

/** Words one behind the other, without those that are empty. */
export function joined(...words: readonly string[]): string {
  return words.filter(Boolean).join(' ')
}
