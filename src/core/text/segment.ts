// A segment is one block of prose as a reader sees it: a paragraph, a heading,
// a list item, a table cell. Markup, escapes and line breaks are gone from its
// text, so patterns never have to know about them. The pieces remember where
// every character came from, so findings can go back.

import type { Span } from '../span'

export type SegmentKind = 'paragraph' | 'heading' | 'listItem' | 'tableCell'

/** A stretch of segment text that stands in the source, or stands for something there. */
export interface Piece {
  /** Where the piece starts in the segment text. */
  readonly at: number
  /** Its length in the segment text. */
  readonly length: number
  /** Its place in the source. Same length as the text, or the whole replaced stretch (an escape, an entity, a line break). */
  readonly source: Span
}

export interface Segment {
  readonly kind: SegmentKind
  /** 1–6 for a heading. */
  readonly level?: number
  readonly text: string
  /** In reading order, without overlap; together they cover `text`. */
  readonly pieces: readonly Piece[]
  /** The whole segment is someone else's words: a block quote, a Word quote style. */
  readonly quoted: boolean
  /** Stretches of `text` inside quotation marks, marks included. */
  readonly quotations: readonly Span[]
  /** Index of the `w:p` it came from, for `.docx`. */
  readonly paragraph?: number
}

/**
 * The source range for a non-empty range of segment text.
 *
 * @example `co\-creatie` reads as “co-creatie”; its span 0–10 is 0–11 in the source.
 */
export function toSource(segment: Segment, span: Span): Span {
  const first = pieceAt(segment, span.start)
  const last = pieceAt(segment, span.end - 1)
  return { start: sourceStart(first, span.start), end: sourceEnd(last, span.end) }
}

/**
 * Whether the source at `span` (in segment text) reads exactly like the segment, apart from line breaks and
 * escapes. Only then can an edit replace it without breaking markup.
 */
export function isPlain(segment: Segment, span: Span): boolean {
  let index = pieceIndexAt(segment, span.start)
  const last = pieceIndexAt(segment, span.end - 1)
  for (; index < last; index++) {
    if (segment.pieces[index]!.source.end !== segment.pieces[index + 1]!.source.start) return false
  }
  return true
}

function sourceStart(piece: Piece, offset: number): number {
  return isVerbatim(piece) ? piece.source.start + (offset - piece.at) : piece.source.start
}

function sourceEnd(piece: Piece, offset: number): number {
  return isVerbatim(piece) ? piece.source.start + (offset - piece.at) : piece.source.end
}

function isVerbatim(piece: Piece): boolean {
  return piece.length === piece.source.end - piece.source.start
}

function pieceAt(segment: Segment, offset: number): Piece {
  return segment.pieces[pieceIndexAt(segment, offset)]!
}

/** Binary search: the last piece that starts at or before `offset`. */
function pieceIndexAt({ pieces }: Segment, offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return low
}
