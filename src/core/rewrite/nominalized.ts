// A verb used as a noun, in a heading or a list item: *Het activeren van bewoners*,
// *Activering van bewoners in de flats*. There the new verb is an infinitive with
// what belongs to it: *Bewoners in de flats vragen wat zij willen doen*.

import { clauseOf } from '../detect/match'
import type { Phrase, Token } from '../dutch/sentence'
import { isInside, joined, joinsWords, phrasesOf, saysWhere, wordsOf, type RewriteContext } from './context'
import type { Plan } from './plan'
import { endsOnPreposition, type VerbTemplate } from './verbTemplate'

/** *bewoners* in *het activeren van bewoners*: what the action is done to, where no clause says so. */
export function nominalObject(context: RewriteContext): Phrase | undefined {
  const { sentence, parts } = context
  return phrasesOf(clauseOf(context)).find(
    ({ preposition }) =>
      preposition !== undefined &&
      sentence.tokens[preposition]!.normal === 'van' &&
      parts.some((part) => isInside(preposition, part) || part.last === preposition - 1),
  )
}

/** Whether the words found open a line without a verb that says something. */
export function opensLabel({ sentence: { tokens, clauses }, parts }: RewriteContext): boolean {
  const { first } = parts[0]!
  const isOpening = first === 0 || (first === 1 && tokens[0]!.reading.pos === 'article')
  return isOpening && clauses.every(({ finite }) => finite === undefined || isOpeningNoun(tokens, finite, first))
}

/** *Betrekken van de buurt*: at the start of a line before *van* it only looks like a finite verb. */
function isOpeningNoun(tokens: readonly Token[], finite: number, first: number): boolean {
  return finite === first && tokens[finite + 1]?.normal === 'van'
}

/** The object with the place behind it: *bewoners in de flats*. */
export function objectWithPlace(context: RewriteContext): Phrase | undefined {
  const object = nominalObject(context)
  if (object && context.parts.some(({ first }) => first === object.last + 1)) return object
  return object && { ...object, last: Math.max(object.last, placeEnd(context, object.last) ?? object.last) }
}

/** @param object as {@link objectWithPlace} gives it */
export function planNominalized(
  context: RewriteContext,
  template: VerbTemplate,
  object: Phrase | undefined,
  plan: Plan,
): boolean {
  const { sentence, parts } = context
  const { tokens } = sentence
  const usesObject = template.object !== 'none'
  if (!object || (!usesObject && !parts.some((part) => isInside(object.head, part)))) return false
  const found = Math.max(parts.at(-1)!.last, usesObject ? object.last : 0)
  const isGoverned = tokens[found]!.reading.pos === 'preposition'
  if (isGoverned !== endsOnPreposition(template) || !isWhole(context, found, object)) return false
  const last = isGoverned ? found : placeEnd(context, found)
  if (last === undefined) return false

  const { lead, middle, beforeObject, verb, end } = template
  const words = template.object === 'stays' ? wordsOf(sentence, object) : ''
  const place = !usesObject && last > found ? wordsOf(sentence, { first: found + 1, last }) : ''
  // *Naar bezwaren tegen de opvang luisteren*: what the noun of the template asks for as well stays beside it.
  if (isGoverned && end === tokens[found]!.normal) {
    const close = lineEnd(context)
    plan.replace(0, lead)
    plan.remove(1, found - 1)
    plan.after(close, verb.infinitive)
    return close > found
  }
  plan.replace(0, joined(lead, beforeObject, words, place, middle, verb.infinitive, end))
  plan.remove(1, last)
  return true
}

function lineEnd({ sentence: { tokens } }: RewriteContext): number {
  return tokens.filter(({ reading }) => reading.pos !== 'punctuation').at(-1)!.index
}

/** The last token of the line, if nothing but a place follows token `last`. */
function placeEnd({ sentence }: RewriteContext, last: number): number | undefined {
  const { tokens } = sentence
  const mark = tokens.findIndex(({ index, reading }) => index > last && reading.pos === 'punctuation')
  const end = (mark < 0 ? tokens.length : mark) - 1
  // Behind a mark that does not close the line something else is said.
  if (tokens[end + 2]) return undefined
  const [preposition, ...rest] = tokens.slice(last + 1, end + 1)
  if (!preposition) return last
  const isSimple = rest.every(
    (token) => token.reading.pos !== 'verb' && !joinsWords(token) && !['met', 'door'].includes(token.normal),
  )
  return saysWhere(preposition) && isSimple ? end : undefined
}

/** Nothing of the writer's own up to token `last` but articles, *van* and the object. */
function isWhole({ sentence, parts }: RewriteContext, last: number, object: Phrase): boolean {
  return sentence.tokens
    .slice(0, last + 1)
    .every(
      (token) =>
        token.reading.pos === 'article' ||
        token.normal === 'van' ||
        (isInside(token.index, object) && !joinsWords(token)) ||
        parts.some((part) => isInside(token.index, part)),
    )
}
