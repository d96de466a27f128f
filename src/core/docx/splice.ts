// Changes to XML as text: what is not named stays exactly as it was.

import type { Span } from '../span'

/** `text` takes the place of the span; an empty span inserts. */
export interface Splice extends Span {
  readonly text: string
}

/** All splices at once; at one place they apply in the order given. They must not overlap. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const chunks: string[] = []
  let from = 0
  const inOrder = splices.map((splice, index) => ({ splice, index }))
  inOrder.sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index)
  for (const { splice } of inOrder) {
    chunks.push(xml.slice(from, splice.start), splice.text)
    from = splice.end
  }
  chunks.push(xml.slice(from))
  return chunks.join('')
}

/**
 * Where characters of text stand in the XML they were read from, in one pass: a reference is one character (or two,
 * beyond U+FFFF), a carriage return and line feed together are one.
 *
 * @param characters ascending; none inside a surrogate pair
 */
export function rawOffsets(xml: string, { start, end }: Span, characters: readonly number[]): number[] {
  const raw = xml.slice(start, end)
  if (!raw.includes('&') && !raw.includes('\r')) return characters.map((it) => start + it)
  let passed = 0
  let at = 0
  return characters.map((character) => {
    while (passed < character && at < raw.length) {
      if (raw[at] === '&') {
        const reference = raw.slice(at, raw.indexOf(';', at) + 1)
        at += reference.length
        passed += isBeyondBmp(reference) ? 2 : 1
      } else {
        at += raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1
        passed++
      }
    }
    return start + at
  })
}

function isBeyondBmp(reference: string): boolean {
  const match = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(reference)
  return match !== null && (match[1] ? Number.parseInt(match[1], 16) : Number(match[2])) > 0xffff
}

/** Prefix and name of the tag at an offset: `w:r`, `ns0:t`. */
export function tagNameAt(xml: string, offset: number): string {
  return /[^\s/>]+/.exec(xml.slice(offset + 1, offset + 101))?.[0] ?? ''
}
