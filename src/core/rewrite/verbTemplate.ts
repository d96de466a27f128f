// A verbal template, taken apart around its verb and its object, ready to be put
// in the order that a clause asks for.

import type { TemplatePiece } from './template'

export interface VerbTemplate {
  readonly verb: Extract<TemplatePiece, { kind: 'verb' }>
  /** In the middle field, before the object; all of the middle field when there is no object in it. */
  readonly lead: string
  /** In the middle field, after the object. */
  readonly middle: string
  /** After the verb; the object filled in where the template has it there. */
  readonly end: string
  /** *bewoners van* before the object, where the template speaks of people and the object is where they live. */
  readonly beforeObject: string
  /** `@` stays where the writer has it, moves behind the verb, or does not occur. */
  readonly object: 'stays' | 'moves' | 'none'
}

/** What `@` stands for. */
export interface SpokenObject {
  readonly words: string
  readonly number: 'singular' | 'plural'
  /** The base form of its head, and of the last part of that. */
  readonly lemmas: readonly string[]
}

/**
 * @param object what `@` stands for
 * @returns undefined for a template with an object where there is none
 */
export function verbTemplate(
  pieces: readonly TemplatePiece[],
  object: SpokenObject | undefined,
): VerbTemplate | undefined {
  const at = pieces.findIndex((piece) => piece.kind === 'verb')
  const objectAt = pieces.findIndex((piece) => piece.kind === 'object')
  const verb = pieces[at]
  if (verb?.kind !== 'verb' || (objectAt >= 0 && !object)) return undefined
  const isOne = objectAt >= 0 && object?.number === 'singular' && speaksOfMany(pieces)
  const isPlace = isOne && object.lemmas.some((lemma) => homes.has(lemma))
  if (isOne && !isPlace && !object.lemmas.some((lemma) => groups.has(lemma))) return undefined
  const beforeObject = isPlace ? 'bewoners van' : ''
  const text = (first: number, last: number) =>
    pieces
      .slice(first, last)
      .map((piece) => {
        if (piece.kind === 'text') return piece.text
        if (piece.kind === 'agreeing') return piece[isPlace ? 'plural' : (object?.number ?? 'plural')]
        return piece.kind === 'object' ? `${beforeObject} ${object!.words}`.trim() : ''
      })
      .join('')
      .trim()
  const stays = objectAt >= 0 && objectAt < at
  return {
    verb,
    lead: text(0, stays ? objectAt : at),
    middle: stays ? text(objectAt + 1, at) : '',
    end: text(at + 1, pieces.length),
    beforeObject,
    object: objectAt < 0 ? 'none' : stays ? 'stays' : 'moves',
  }
}

/** *wat zij willen*: the template takes the object to be several people. */
function speaksOfMany(pieces: readonly TemplatePiece[]): boolean {
  return pieces.some((piece) => piece.kind === 'text' && /\b(zij|hun|hen)\b/.test(piece.text))
}

/** Where people live: *de flat vragen wat zij wil* is *bewoners van de flat vragen wat zij willen*. */
const homes = new Set('buurt wijk flat straat dorp stad portiek complex gebied kern hofje plein'.split(' '))

/** One word for several people, of whom one may say *zij*. */
const groups = new Set('groep gezin familie huishouden jeugd achterban paar club vereniging team'.split(' '))

/** The preposition a template ends on, as its pattern does: *helpen bij de stap naar*. */
export function endsOnPreposition(template: VerbTemplate): boolean {
  return isPreposition(lastWord(template))
}

export function isPreposition(word: string): boolean {
  return prepositions.has(word)
}

export function lastWord({ end, middle, lead, object }: VerbTemplate): string {
  return (end || (object === 'stays' ? middle : lead)).split(' ').at(-1)!
}

const prepositions = new Set('aan bij in met naar om onder op over tegen tot tussen uit van voor'.split(' '))

/** *laten meebeslissen*, *leren fietsen*: with an infinitive of its own the verb has no participle. */
export function takesInfinitive({ verb }: VerbTemplate): boolean {
  return verb.infinitive === 'laten' || verb.infinitive === 'leren'
}

/** Whether words open a clause of their own (*wie wat doet*, *om mee te doen*), which stands last. */
export function opensClause(text: string): boolean {
  return /^\s*((bij|vanuit|aan|naar|met|in) )?(die|dat|wie|wat|hoe|of|waar\p{L}*|welke?|om|als|zodat)\b/u.test(text)
}
