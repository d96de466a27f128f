// The sentence around a finding, as a reader sees it, with the words that stand
// out set apart.

import type { Span } from '../span'
import type { Document } from '../text/document'
import type { Segment } from '../text/segment'

export interface Fragment {
  readonly text: string
  /** It is (part of) the words found. */
  readonly found: boolean
}

/** Longest stretch shown on either side. */
const reach = 180

/** @param parts the words that stand out, between `start` and `end`; all in the source */
export function contextOf(
  { segments }: Document,
  { start, end, parts }: Span & { readonly parts: readonly Span[] },
): Fragment[] {
  const segment = segmentAt(segments, { start, end })
  if (!segment) return []
  const { text } = segment
  const spans = parts
    .map((part) => ({ start: toText(segment, part.start), end: toText(segment, part.end) }))
    .filter((span) => span.end > span.start)
  const from = sentenceStart(text, toText(segment, start))
  const to = sentenceEnd(text, toText(segment, end))
  const fragments: Fragment[] = []
  let at = from.at
  const push = (until: number, found: boolean): void => {
    if (until > at) fragments.push({ text: text.slice(at, until), found })
    at = Math.max(at, until)
  }
  for (const span of spans) {
    push(span.start, false)
    push(span.end, true)
  }
  push(to.at, false)
  if (from.cut) fragments.unshift({ text: '… ', found: false })
  if (to.cut) fragments.push({ text: ' …', found: false })
  return fragments
}

/** A stretch within one segment as a reader sees it: without markup, on one line. */
export function textAt({ segments }: Document, { start, end }: Span): string {
  const segment = segmentAt(segments, { start, end })
  return segment ? segment.text.slice(toText(segment, start), toText(segment, end)).trim() : ''
}

/** Segments by their place in the source: the words beside an image come before those of the paragraph it stands in. */
const ordered = new WeakMap<readonly Segment[], readonly Segment[]>()

/** How far back a paragraph may begin that has others inside it. */
const furthest = 200

/** The segment that a stretch of the source stands in. */
function segmentAt(segments: readonly Segment[], { start, end }: Span): Segment | undefined {
  let sorted = ordered.get(segments)
  if (!sorted) ordered.set(segments, (sorted = [...segments].sort((a, b) => startOf(a) - startOf(b))))
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(sorted[middle]!) <= start) low = middle
    else high = middle - 1
  }
  for (let at = low; at >= 0 && at > low - furthest; at--) {
    const segment = sorted[at]!
    if (segment.pieces[segment.pieces.length - 1]!.source.end >= end) return segment
  }
  return sorted[low]
}

function startOf({ pieces }: Segment): number {
  return pieces[0]!.source.start
}

/** The place in the segment's text of an offset in the source. */
function toText({ pieces, text }: Segment, offset: number): number {
  for (const { at, length, source } of pieces) {
    if (offset < source.end || (offset === source.end && length > 0)) {
      if (offset <= source.start) return at
      return length === source.end - source.start ? at + (offset - source.start) : at + length
    }
  }
  return text.length
}

interface Edge {
  readonly at: number
  readonly cut: boolean
}

const sentenceEdge = /[.!?…]["'”’»)]*\s+(?=["'“‘„«(]?\p{Lu})/gu

function sentenceStart(text: string, at: number): Edge {
  const from = Math.max(0, at - reach * 2)
  let start = from
  // One character more, for the capital of a sentence that begins right here.
  for (const match of text.slice(from, at + 1).matchAll(sentenceEdge)) start = from + match.index + match[0].length
  if (at - start <= reach && (start > 0 || from === 0)) return { at: start, cut: start === from && from > 0 }
  return { at: text.indexOf(' ', at - reach) + 1 || at, cut: true }
}

function sentenceEnd(text: string, at: number): Edge {
  const rest: Span = { start: at, end: Math.min(text.length, at + reach * 2) }
  sentenceEdge.lastIndex = 0
  const match = sentenceEdge.exec(text.slice(rest.start, rest.end))
  sentenceEdge.lastIndex = 0
  const end = match ? at + match.index + match[0].trimEnd().length : rest.end
  if (end - at <= reach) return { at: end, cut: !match && rest.end < text.length }
  return { at: text.lastIndexOf(' ', at + reach), cut: true }
}
