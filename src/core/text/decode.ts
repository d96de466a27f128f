// Bytes → text. Policy drafts come as UTF-8, with or without a byte order mark,
// as UTF-16 and as Windows-1252 from Word's “Tekst zonder opmaak”, and now and
// then as something that is no text at all.

import { windows1252 } from './entities'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What a file is instead of text. */
export type NotText = 'pdf' | 'word' | 'oldOffice' | 'rtf' | 'image' | 'binary'

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  /** `message` is a Dutch sentence for the writer. */
  | { readonly problem: NotText; readonly message: string }

const messages: Readonly<Record<NotText, string>> = {
  pdf: 'Dit is een PDF. De Bewonersbril leest Markdown, platte tekst en Word (.docx): sla het document zo op.',
  word: 'Dit is een zip-bestand, misschien uit Word. Geef het de extensie .docx, dan leest de Bewonersbril het als Word-document.',
  oldOffice: 'Dit is een bestand van een oude Office-versie. Open het in Word en sla het op als .docx.',
  rtf: 'Dit is een RTF-bestand. Open het in Word en sla het op als .docx.',
  image: 'Dit is een afbeelding. De Bewonersbril leest alleen tekst.',
  binary: 'Dit is geen tekstbestand. De Bewonersbril leest Markdown, platte tekst en Word (.docx).',
}

/** Never throws. A byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return fromUtf8(bytes.subarray(3))
  if (startsWith(bytes, 0xff, 0xfe)) return text(fromUtf16(bytes, 2, 0), 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return text(fromUtf16(bytes, 2, 1), 'utf-16be')
  const problem = signature(bytes)
  if (problem) return not(problem)
  const wide = looksWide(bytes)
  if (wide === 'utf-16le') return text(fromUtf16(bytes, 0, 0), wide)
  if (wide === 'utf-16be') return text(fromUtf16(bytes, 0, 1), wide)
  if (looksBinary(bytes)) return not('binary')
  return fromUtf8(bytes)
}

function text(content: string, encoding: Encoding): Decoded {
  return { text: content, encoding }
}

function not(problem: NotText): Decoded {
  return { problem, message: messages[problem] }
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function signature(bytes: Uint8Array): NotText | undefined {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'word'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'oldOffice'
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image'
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return 'image'
  return undefined
}

/** UTF-16 without a mark: in Dutch nearly every second byte is then a zero, always on the same side. */
function looksWide(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length & ~1, 4096)
  if (length < 4 || bytes.length % 2 !== 0) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

/** A zero byte, or more than one control character in thirty. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 65_536)
  let controls = 0
  for (let index = 0; index < length; index++) {
    const byte = bytes[index]!
    if (byte === 0) return true
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1a && byte !== 0x1e && byte !== 0x1f) controls++
  }
  return controls * 30 > length
}

function fromUtf16(bytes: Uint8Array, from: number, high: 0 | 1): string {
  const chunks: string[] = []
  const codes = new Uint16Array(16_384)
  let count = 0
  for (let index = from; index + 1 < bytes.length; index += 2) {
    codes[count++] = high === 0 ? bytes[index]! | (bytes[index + 1]! << 8) : (bytes[index]! << 8) | bytes[index + 1]!
    if (count === codes.length) {
      chunks.push(String.fromCharCode(...codes))
      count = 0
    }
  }
  chunks.push(String.fromCharCode(...codes.subarray(0, count)))
  return chunks.join('')
}

/** Every host has it, but the compiler settings of core know no host. */
declare const TextDecoder: new (
  label: string,
  options: { readonly ignoreBOM: boolean },
) => {
  decode(bytes: Uint8Array): string
}

/** UTF-8, unless the bytes say otherwise; then Windows-1252. A few broken characters do not make a text Windows-1252. */
function fromUtf8(bytes: Uint8Array): Decoded {
  const { sequences, errors } = countSequences(bytes)
  if (errors > sequences) return text(fromWindows1252(bytes), 'windows-1252')
  return text(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf-8')
}

/** How many characters beyond ASCII are well formed, and how many bytes are not. */
function countSequences(bytes: Uint8Array): { sequences: number; errors: number } {
  let sequences = 0
  let errors = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!
    if (byte < 0x80) continue
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    let good = length > 0
    for (let more = 1; good && more <= length; more++) good = ((bytes[index + more] ?? 0) & 0xc0) === 0x80
    if (good) {
      sequences++
      index += length
    } else errors++
  }
  return { sequences, errors }
}

function fromWindows1252(bytes: Uint8Array): string {
  const chunks: string[] = []
  for (let from = 0; from < bytes.length; from += 16_384) {
    const codes = Array.from(bytes.subarray(from, from + 16_384), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte,
    )
    chunks.push(String.fromCharCode(...codes))
  }
  return chunks.join('')
}
