// The way back from extracted text to the Word file: which part, paragraph and
// run a character came from, and where that stands in the XML. And forth again.

import type { Span } from '../span'
import type { Atom, Paragraph, Run } from './paragraph'

export interface WordMap {
  /** In reading order; ascending by start. */
  readonly places: readonly Place[]
  /** Checksums of the parts that were read: offsets only count in a file that still has them. */
  readonly checksums: ReadonlyMap<string, number>
  /** The run of the body that a note hangs on, by name of the note as in `Paragraph.note`. */
  readonly noteRuns: ReadonlyMap<string, Run>
}

/** One child of a run, and its range of extracted text; empty for what cannot be read. */
export interface Place extends Span {
  readonly atom: Atom
  readonly paragraph: Paragraph
}

/** A character in the Word file. */
export interface WordPosition {
  readonly part: string
  /** Index of the `w:p`. */
  readonly paragraph: number
  /** Index of the `w:r` in its paragraph. */
  readonly run: number
  /** The `w:t`, `w:tab` and so on, in the XML of the part. */
  readonly element: Span
  /** Character within the text of that element. */
  readonly character: number
}

/** Where a character of extracted text stands in the file; undefined for what we put between paragraphs. */
export function toWord(map: WordMap, offset: number): WordPosition | undefined {
  const place = map.places[firstEndingAfter(map.places, offset)]
  if (!place || place.start > offset) return undefined
  const { atom } = place
  return {
    part: atom.run.part,
    paragraph: atom.run.paragraph,
    run: atom.run.index,
    element: { start: atom.start, end: atom.end },
    character: offset - place.start,
  }
}

/** The way back: the offset in extracted text of a character in the file. */
export function fromWord(map: WordMap, position: WordPosition): number | undefined {
  const place = map.places.find(
    ({ atom }) => atom.run.part === position.part && atom.start === position.element.start && atom.text !== '',
  )
  return place && Math.min(place.end, place.start + position.character)
}

/** Places that share at least one character with `span`, and what stands among them. */
export function placesIn(map: WordMap, span: Span): readonly Place[] {
  const from = firstEndingAfter(map.places, span.start)
  let to = from
  while (to < map.places.length && map.places[to]!.start < span.end) to++
  return map.places.slice(from, to)
}

/** Binary search: index of the first place with a character beyond `offset`. */
export function firstEndingAfter(places: WordMap['places'], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
