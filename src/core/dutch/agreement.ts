// Whether a noun phrase can be the subject: its number against that of the finite
// verb, and the case of pronouns.

import type { Draft } from './draft'
import type { Chunk } from './phrases'
import type { VerbGroup } from './verbgroup'
import type { Word } from './words'

/** Whether a noun names someone who can act. */
export type Animate = (word: Word) => boolean

export interface RoleContext {
  readonly words: readonly Word[]
  readonly draft: Draft
  readonly chunks: readonly Chunk[]
  readonly group: VerbGroup
  readonly animate: Animate
}

export function numberOf(word: Word): 'singular' | 'plural' | undefined {
  if (word.tag === 'PRON') return word.option.reading.number
  if (word.tag === 'NAME') return undefined
  return word.option.reading.number
}

function chunkNumber(context: RoleContext, chunk: Chunk): 'singular' | 'plural' | undefined {
  const { words } = context
  if (chunk.joined) return 'plural'
  // “niet de wethouder, maar buren”: the verb agrees with either.
  if (chunk.coordinated.length > 0) return undefined
  const head = words[chunk.head]!
  if (head.tag === 'NUM') return head.normal === 'één' || head.normal === 'een' ? 'singular' : 'plural'
  if (head.tag === 'INF') return 'singular'
  if (head.tag === 'NAME') return /^[A-Z]+$/.test(head.raw.text) ? undefined : 'singular'
  const number = numberOf(head)
  // “een aantal bewoners”, “10 procent”: either number will do.
  for (let at = chunk.first; at < chunk.head; at++) {
    if (words[at]!.tag === 'NOUN') return undefined
  }
  return number
}

export function finiteNumber({ words, group }: RoleContext): 'singular' | 'plural' | undefined {
  return group.finite === undefined ? undefined : words[group.finite]!.option.reading.number
}

export function agrees(context: RoleContext, chunk: Chunk): boolean {
  const verb = finiteNumber(context)
  const noun = chunkNumber(context, chunk)
  if (!verb || !noun) return true
  if (chunk.joined && verb === 'singular') return chunk.head > (context.group.finite ?? 0)
  const head = context.words[chunk.head]!
  if (head.tag === 'PRON' && (head.normal === 'u' || head.normal === 'dat' || head.normal === 'dit')) return true
  return verb === noun
}

export function isNominative(words: readonly Word[], chunk: Chunk): boolean {
  return (
    chunk.coordinated.length === 0 &&
    words[chunk.head]!.option.word?.case === 'subject' &&
    words[chunk.head]!.tag === 'PRON'
  )
}

export function isAccusative(words: readonly Word[], chunk: Chunk): boolean {
  const head = words[chunk.head]!
  return head.tag === 'REFL' || (head.tag === 'PRON' && head.option.word?.case === 'object')
}
