// The forms of the lexicon as a table: from letters in a text to an id without
// making a string of them, and from an id to its readings.

import { finish, foldTable, hashSeed } from './hash'
import { establishedCompound, unpack, type Packed } from './packed'
import type { Reading } from './sentence'
import { tagNames, tags } from './tags'

export interface Table {
  readonly packed: Packed
  find(text: string, start: number, end: number): number
  lookup(hash: number, text: string, start: number, end: number): number
  form(id: number): string
  readings(id: number): readonly Reading[]
  /** Whether every noun it may be is an established word, no compound one makes on the spot. */
  isEstablished(id: number): boolean
}

/** @param data As the module `lexicon` has it. */
export function openTable(data: Uint8Array): Table {
  const packed = unpack(data)
  const { count, letters, starts, kind, kinds } = packed
  // Open addressing, at most two thirds full.
  const bits = Math.ceil(Math.log2(count * 1.5 + 16))
  const mask = (1 << bits) - 1
  const slots = new Int32Array(1 << bits).fill(-1)
  const hashes = new Uint32Array(count)
  for (let id = 0; id < count; id++) {
    let hash = hashSeed
    for (let at = starts[id]!, end = starts[id + 1]!; at < end; at++) hash = Math.imul(hash ^ letters[at]!, 0x01000193)
    hashes[id] = hash = finish(hash)
    let slot = hash & mask
    while (slots[slot]! >= 0) slot = (slot + 1) & mask
    slots[slot] = id
  }

  const same = (id: number, text: string, start: number, end: number): boolean => {
    let at = starts[id]!
    const last = starts[id + 1]!
    for (let k = start; k < end; k++) {
      const unit = foldTable[text.charCodeAt(k)]!
      if (unit === 0) continue
      if (at === last || letters[at++] !== unit) return false
    }
    return at === last
  }

  const lookup = (hash: number, text: string, start: number, end: number): number => {
    let slot = hash & mask
    for (;;) {
      const id = slots[slot]!
      if (id < 0) return -1
      if (hashes[id] === hash && same(id, text, start, end)) return id
      slot = (slot + 1) & mask
    }
  }

  const find = (text: string, start: number, end: number): number => {
    let hash = hashSeed
    for (let k = start; k < end; k++) {
      const unit = foldTable[text.charCodeAt(k)]!
      if (unit !== 0) hash = Math.imul(hash ^ unit, 0x01000193)
    }
    return lookup(finish(hash), text, start, end)
  }

  const form = (id: number): string => {
    let text = ''
    for (let at = starts[id]!, end = starts[id + 1]!; at < end; at++) text += String.fromCharCode(letters[at]!)
    return text
  }

  const remembered: (readonly Reading[] | undefined)[] = []
  const readings = (id: number): readonly Reading[] =>
    (remembered[id] ??= kinds[kind[id]!]!.flatMap((derivation) => derive(form(id), derivation)))

  const isEstablished = (id: number): boolean =>
    kinds[kind[id]!]!.some(
      (it) => (it.split === 0 || it.split >= establishedCompound) && /noun|plural|diminutive/i.test(tagNames[it.tag]!),
    )

  return { packed, find, lookup, form, readings, isEstablished }
}

function derive(
  form: string,
  { tag, at, cut, insert, drop, add, split: stored }: Packed['kinds'][number][number],
): Reading[] {
  const front = cut ? form.slice(0, at) + insert + form.slice(at + cut) : form
  const lemma = front.slice(0, front.length - drop) + add
  const name = tagNames[tag]!
  const split = stored % establishedCompound
  return tags[name]
    .filter((features) => !(split > 0 && 'form' in features && features.form === 'imperative'))
    .map((features): Reading => {
      if (split === 0) return { lemma, ...features }
      if (features.pos === 'verb') return { lemma, ...features, particle: lemma.slice(0, split) }
      return { lemma, ...features, head: lemma.slice(split), modifier: unlinked(lemma.slice(0, split)) }
    })
}

/** A first part without the s that links it; other linking letters are spelled like a plural and stay. */
export function unlinked(part: string): string {
  return part.replace(/-$/, '').replace(/(?<=(?:ing|heid|teit|schap|tie|ie|eur|er|ns|ts|ds|ks|[^aeiouys]))s$/, '')
}
