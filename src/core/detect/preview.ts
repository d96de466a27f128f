// A second, closer look at a sentence before it is analyzed: do the words of a
// part stand next to each other at all? Words are taken for anything they could
// be, so whatever fails here would fail after the analysis too, at twenty times
// the price.

import { normalize } from '../dutch/characters'
import type { Term } from '../dutch/matcher'
import { createTokenBuffer, FIRST, WORD, type Scanner } from '../dutch/tokens'
import type { Span } from '../span'
import { tagOf, wordTag, type CompiledPattern } from './compile'
import { createWordMemory, unknown } from './memory'
import { PARTICLE, type Vocabulary } from './vocabulary'

/** Looks at the sentence at `place` in `text`; the answer tells whether a pattern could be in it. */
export type Preview = (text: string, place: Span) => (pattern: CompiledPattern) => boolean

export function createPreview(vocabulary: Vocabulary, scanner: Scanner): Preview {
  const memory = createWordMemory<Term>()
  const buffer = createTokenBuffer(512)

  const describe = (text: string, isWord: boolean): Term => {
    const normal = isWord ? normalize(text) : text
    const tags = new Set<string>()
    if (isWord) {
      tags.add(wordTag)
      for (const atom of vocabulary.grammarAtoms()) tags.add(tagOf(atom))
    }
    for (const { atom, how } of vocabulary.ofWord(normal)) if (how !== PARTICLE) tags.add(tagOf(atom))
    return { text: normal, pre: '', post: ' ', normal, tags, root: normal }
  }

  const read = (text: string, { start, end }: Span): Term[] => {
    if (memory.isFull()) memory.forget()
    const terms: Term[] = []
    for (let from = start; from < end;) {
      from = scanner.scan(text, from, end, buffer)
      for (let index = 0; index < buffer.count; index++) {
        const at = buffer.starts[index]!
        const length = buffer.ends[index]! - at
        const first = text.charCodeAt(at)
        if (isQuote(first) && length === 1) continue
        let entry = memory.find(buffer.hashes[index]!, length, first)
        if (entry === unknown) {
          const isWord = (buffer.kinds[index]! & ~FIRST) === WORD
          entry = memory.add(buffer.hashes[index]!, length, first, describe(text.slice(at, at + length), isWord))
        }
        terms.push(memory.entries[entry]!)
      }
    }
    return terms
  }

  return (text, place) => {
    let terms: Term[] | undefined
    return ({ parts }) =>
      parts.every((part) => {
        if (part.isObject || part.atoms) return true
        terms ??= read(text, place)
        return part.matchLoosely(terms).length > 0
      })
  }
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f)
}
