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
  /** `@` stays where the writer has it, moves behind the verb, or does not occur. */
  readonly object: 'stays' | 'moves' | 'none'
}

/**
 * @param object the words that `@` stands for, and their number
 * @returns undefined for a template with an object where there is none
 */
export function verbTemplate(
  pieces: readonly TemplatePiece[],
  object: { readonly words: string; readonly number: 'singular' | 'plural' } | undefined,
): VerbTemplate | undefined {
  const at = pieces.findIndex((piece) => piece.kind === 'verb')
  const objectAt = pieces.findIndex((piece) => piece.kind === 'object')
  const verb = pieces[at]
  if (verb?.kind !== 'verb' || (objectAt >= 0 && !object)) return undefined
  const text = (first: number, last: number) =>
    pieces
      .slice(first, last)
      .map((piece) => {
        if (piece.kind === 'text') return piece.text
        if (piece.kind === 'agreeing') return piece[object?.number ?? 'plural']
        return piece.kind === 'object' ? object!.words : ''
      })
      .join('')
      .trim()
  const stays = objectAt >= 0 && objectAt < at
  return {
    verb,
    lead: text(0, stays ? objectAt : at),
    middle: stays ? text(objectAt + 1, at) : '',
    end: text(at + 1, pieces.length),
    object: objectAt < 0 ? 'none' : stays ? 'stays' : 'moves',
  }
}

/** The preposition a template ends on, as its pattern does: *helpen bij de stap naar*. */
export function endsOnPreposition({ end, middle, lead, object }: VerbTemplate): boolean {
  const words = (end || (object === 'stays' ? middle : lead)).split(' ')
  return prepositions.has(words.at(-1)!)
}

const prepositions = new Set('aan bij in met naar om onder op over tegen tot tussen uit van voor'.split(' '))

/** Whether words open a clause of their own (*wie wat doet*, *om mee te doen*), which stands last. */
export function opensClause(text: string): boolean {
  return /^\s*((bij|vanuit|aan|naar|met|in) )?(die|dat|wie|wat|hoe|of|waar\p{L}*|welke?|om|als|zodat)\b/u.test(text)
}
