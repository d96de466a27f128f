// Words that leave out what another word beside them has: *wijk-* in *wijk- en
// buurtaanpak* is a *wijkaanpak*, *-functie* in *regierol en -functie* a *regiefunctie*.

import type { Reading } from './sentence'
import type { Word } from './words'

/** What is left of a word cut short, and which side is missing. */
export interface Cut {
  readonly kept: string
  readonly missing: 'end' | 'start'
}

type Named = Pick<Word, 'normal'>

export function cutOf(normal: string): Cut | undefined {
  if (normal.length < 4) return undefined
  if (normal.endsWith('-')) return { kept: normal.slice(0, -1), missing: 'end' }
  return normal.startsWith('-') ? { kept: normal.slice(1), missing: 'start' } : undefined
}

/** So far the word may stand from which the missing part is taken. */
const reach = 6

/** Where the word stands from which a word cut short takes what it misses. */
export function completingWord(tokens: readonly Named[], index: number): number | undefined {
  const cut = cutOf(tokens[index]!.normal)
  if (!cut) return undefined
  const step = cut.missing === 'end' ? 1 : -1
  for (let at = index + step; tokens[at] && Math.abs(at - index) < reach; at += step) {
    const { normal } = tokens[at]!
    if (normal !== ',' && !isJoint(normal) && !cutOf(normal)) return at
  }
  return undefined
}

/** The reading of a word cut short in its sentence; undefined where nothing near completes it. */
export function completed(
  words: readonly Word[],
  { index, normal, tag }: Word,
  readings: (word: string) => readonly Reading[],
): Reading | undefined {
  const at = tag === 'NOUN' ? completingWord(words, index) : undefined
  return at !== undefined && words[at]!.tag === 'NOUN'
    ? cutReading(normal, words[at]!.option.reading, readings)
    : undefined
}

/** What a word cut short is, where a word in this reading completes it; undefined where that is no compound. */
export function cutReading(
  normal: string,
  { lemma, head, modifier, number, gender }: Reading,
  readings: (word: string) => readonly Reading[],
): Reading | undefined {
  const cut = cutOf(normal)
  if (!cut || head === undefined || modifier === undefined) return undefined
  if (cut.missing === 'end')
    return {
      lemma: cut.kept + head,
      pos: 'noun',
      head,
      modifier: cut.kept,
      ...(number && { number }),
      ...(gender && { gender }),
    }
  const own = readings(cut.kept).find(({ pos }) => pos === 'noun')
  return own && { ...own, lemma: lemma.slice(0, -head.length) + own.lemma, head: own.lemma, modifier }
}

/** Whether a word is cut short, or has what one beside it leaves out: *buurtaanpak* in *wijk- en buurtaanpak*. */
export function sharesPart(tokens: readonly Named[], index: number): boolean {
  const at = (offset: number) => tokens[index + offset]?.normal ?? ''
  if (cutOf(at(0))) return true
  return (cutOf(at(-2))?.missing === 'end' && isJoint(at(-1))) || (cutOf(at(2))?.missing === 'start' && isJoint(at(1)))
}

function isJoint(normal: string): boolean {
  return /^(en|of|en\/of|als|noch|maar|\/)$/.test(normal)
}
