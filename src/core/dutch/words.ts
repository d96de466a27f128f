// A word while its sentence is being analysed: what it can be, what it was
// chosen to be, and the clause it turned out to belong to.

import type { Option } from './options'
import type { Tag } from './functionwords'
import type { RawToken } from './tokens'

export interface Word {
  readonly index: number
  readonly raw: RawToken
  readonly normal: string
  readonly options: readonly Option[]
  option: Option
  tag: Tag
  clause: number
  partner?: number
  /** Of a particle found before clauses were: its verb. */
  verb?: number
  /** Infinitive with its particle, once that is found elsewhere. */
  joined?: string
}

export function lemmaOf(word: Word): string {
  return word.joined ?? word.option.reading.lemma
}

export function couldBe(word: Word, tag: Tag): Option | undefined {
  return word.options.find((option) => option.tag === tag)
}

/** Chooses another option for a word; false when the word cannot be that. */
export function retag(word: Word, tag: Tag): boolean {
  const option = couldBe(word, tag)
  if (!option) return false
  word.option = option
  word.tag = tag
  return true
}

export function isVerbTag(tag: Tag): boolean {
  return tag === 'FIN' || tag === 'VEN' || tag === 'INF' || tag === 'PART' || tag === 'IMP'
}

export function isNominal(tag: Tag): boolean {
  return tag === 'NOUN' || tag === 'NAME' || tag === 'PRON'
}
