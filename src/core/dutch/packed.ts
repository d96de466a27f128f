// The lexicon as bytes: forms in order, each sharing its first letters with the
// one before, and for each form a number that says how to get from the form to
// its readings. The build writes it with `pack`; the editor reads it with
// `unpack`, once, when the first text is analyzed.

import { inflateSync } from 'fflate'

/** One reading of a form, relative to it: `teruggenomen` → cut `ge` at 5, replace the last 5 by `emen`, particle of 5. */
export interface Derivation {
  readonly tag: number
  /** Where letters are taken out at the front, how many, and what comes instead. */
  readonly at: number
  readonly cut: number
  readonly insert: string
  /** How many letters go at the end, and what comes instead. */
  readonly drop: number
  readonly add: string
  /** Length of the particle of a separable verb, or of all but the last part of a compound; 0 for neither. */
  readonly split: number
}

export interface Packed {
  readonly count: number
  /** Letters of all forms, Latin-1, one after the other. */
  readonly letters: Uint8Array
  /** Where each form begins in `letters`; one more than there are forms. */
  readonly starts: Uint32Array
  readonly kind: Uint16Array
  readonly kinds: readonly (readonly Derivation[])[]
}

/** Added to `split`: the compound is a word of its own by now, as *ziekenhuis* is. */
export const establishedCompound = 64

/** Forms must be sorted by code unit, in lower case and within Latin-1. */
export function pack(
  forms: readonly string[],
  kindOf: readonly number[],
  kinds: readonly (readonly Derivation[])[],
): Uint8Array {
  const header = Uint8Array.from(
    JSON.stringify(kinds.map((kind) => kind.map((d) => [d.tag, d.at, d.cut, d.insert, d.drop, d.add, d.split]))),
    (letter) => letter.charCodeAt(0),
  )
  const shared = new Uint8Array(forms.length)
  const rest = new Uint8Array(forms.length)
  const low = new Uint8Array(forms.length)
  const high = new Uint8Array(forms.length)
  const letters: number[] = []
  let previous = ''
  forms.forEach((form, id) => {
    let same = 0
    while (same < previous.length && same < form.length && previous[same] === form[same]) same++
    shared[id] = same
    rest[id] = form.length - same
    for (let at = same; at < form.length; at++) letters.push(form.charCodeAt(at))
    low[id] = kindOf[id]! & 255
    high[id] = kindOf[id]! >> 8
    previous = form
  })
  const size = new Uint8Array(new Uint32Array([forms.length, header.length, letters.length]).buffer)
  const parts = [size, header, shared, rest, low, high, Uint8Array.from(letters)]
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** @param deflated What `pack` gave, deflated. */
export function unpack(deflated: Uint8Array): Packed {
  const data = inflateSync(deflated)
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const count = view.getUint32(0, true)
  const headerLength = view.getUint32(4, true)
  let at = 12
  const take = (length: number) => data.subarray(at, (at += length))
  const header = JSON.parse(latin1(take(headerLength))) as [number, number, number, string, number, string, number][][]
  const kinds = header.map((kind) =>
    kind.map(([tag, at, cut, insert, drop, add, split]) => ({ tag, at, cut, insert, drop, add, split })),
  )
  const shared = take(count)
  const rest = take(count)
  const low = take(count)
  const high = take(count)
  const packed = data.subarray(at)

  const starts = new Uint32Array(count + 1)
  const kind = new Uint16Array(count)
  for (let id = 0; id < count; id++) {
    starts[id + 1] = starts[id]! + shared[id]! + rest[id]!
    kind[id] = low[id]! | (high[id]! << 8)
  }
  const letters = new Uint8Array(starts[count]!)
  for (let id = 0, from = 0; id < count; id++) {
    let to = starts[id]!
    if (id > 0) for (let k = starts[id - 1]!, end = k + shared[id]!; k < end; k++) letters[to++] = letters[k]!
    for (let k = rest[id]!; k > 0; k--) letters[to++] = packed[from++]!
  }
  return { count, letters, starts, kind, kinds }
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
