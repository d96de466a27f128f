// XML parts are UTF-8, or UTF-16 with a byte order mark (XML 1.0, 4.3.3). What
// is written back must be in the encoding it was read in, or the rest of the
// part would not stay as it was.

import { decodeUtf8, encodeUtf8 } from './zip'

export type Encoding = 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be'

export function decodeText(bytes: Uint8Array): { xml: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { xml: decodeUtf16(bytes, 1, 0), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { xml: decodeUtf16(bytes, 0, 1), encoding: 'utf-16be' }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { xml: decodeUtf8(marked ? bytes.subarray(3) : bytes), encoding: marked ? 'utf-8-mark' : 'utf-8' }
}

export function encodeText(xml: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return encodeUtf8(xml)
  if (encoding === 'utf-8-mark') return encodeUtf8('\ufeff' + xml)
  const [high, low] = encoding === 'utf-16le' ? [1, 0] : [0, 1]
  const bytes = new Uint8Array(2 * xml.length + 2)
  bytes[high] = 0xfe
  bytes[low] = 0xff
  for (let index = 0; index < xml.length; index++) {
    const code = xml.charCodeAt(index)
    bytes[2 * index + 2 + high] = code >> 8
    bytes[2 * index + 2 + low] = code & 0xff
  }
  return bytes
}

/** The text after the byte order mark; `high` and `low` say which byte of a pair is which. */
function decodeUtf16(bytes: Uint8Array, high: number, low: number): string {
  const pieces: string[] = []
  for (let at = 2; at + 1 < bytes.length; at += 16384) {
    const codes: number[] = []
    const end = Math.min(bytes.length - 1, at + 16384)
    for (let place = at; place < end; place += 2) codes.push((bytes[place + high]! << 8) | bytes[place + low]!)
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}
