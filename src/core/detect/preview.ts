// A second, closer look at a sentence before it is analyzed, at a twentieth of
// the price. Words are taken for anything they could be. What fails here would
// fail after the analysis too; and a single word that can be nothing else, in a
// rule that asks for no grammar, needs no analysis at all.

import { normalize } from '../dutch/characters'
import { cutOf } from '../dutch/cut'
import type { Term } from '../dutch/matcher'
import { createTokenBuffer, FIRST, WORD, type Scanner } from '../dutch/tokens'
import type { Span } from '../span'
import type { CompiledPattern } from './compile'
import { createWordMemory, unknown } from './memory'
import { foundTag, PARTICLE, tagOf, wordTag, type Vocabulary } from './vocabulary'

/** Looks at the sentence at a place in a text. */
export type Preview = (text: string, place: Span) => PreviewedSentence

export interface PreviewedSentence {
  readonly words: readonly PreviewedWord[]
  /** Whether nothing that the pattern needs is absent. */
  hasNeeds(pattern: Pick<CompiledPattern, 'needs'>): boolean
  /** Whether the words of each part could stand next to each other somewhere, and the parts in their order. */
  couldHold(pattern: CompiledPattern): boolean
  /** The same for a pattern with `@`, if this word is what was found. */
  couldMention(pattern: CompiledPattern, word: number): boolean
}

export interface PreviewedWord extends Span {
  readonly known: KnownWord
}

export interface KnownWord {
  readonly term: Term
  /** All that the word could be. */
  readonly atoms: ReadonlySet<number>
  /** The same without parts of speech and verb forms, which any word could be. */
  readonly lexical: readonly number[]
  /** What it is in every reading. */
  readonly certain: ReadonlySet<number>
}

export function createPreview(vocabulary: Vocabulary, scanner: Scanner): Preview {
  const memory = createWordMemory<KnownWord>()
  const buffer = createTokenBuffer(512)

  const describe = (text: string, isWord: boolean): KnownWord => {
    const normal = isWord ? normalize(text) : text
    const lexical = vocabulary.ofWord(normal).flatMap(({ atom, how }) => (how === PARTICLE ? [] : [atom]))
    const atoms = new Set(isWord ? [...lexical, ...vocabulary.grammarAtoms()] : lexical)
    // The end that *wijk-* leaves out can be anything.
    if (isWord && cutOf(normal)) vocabulary.compoundAtoms().forEach((atom) => atoms.add(atom))
    const tags = new Set([...atoms].map(tagOf))
    if (isWord) tags.add(wordTag)
    const certain = new Set(isWord ? vocabulary.certainOf(normal) : [])
    return { term: { text: normal, pre: '', post: ' ', normal, tags, root: normal }, atoms, lexical, certain }
  }

  const read = (text: string, { start, end }: Span): PreviewedWord[] => {
    if (memory.isFull()) memory.forget()
    const words: PreviewedWord[] = []
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
        words.push({ start: at, end: at + length, known: memory.entries[entry]! })
      }
    }
    return words
  }

  return (text, place) => {
    const words = read(text, place)
    const terms = words.map(({ known }) => known.term)
    let present: Set<number> | undefined
    const hasNeeds = ({ needs }: Pick<CompiledPattern, 'needs'>): boolean => {
      if (!present) {
        present = new Set(vocabulary.grammarAtoms())
        for (const { known } of words) for (const atom of known.lexical) present.add(atom)
      }
      const all = present
      return needs.every((need) => need.some((atom) => all.has(atom)))
    }
    return {
      words,
      hasNeeds,
      couldHold({ parts }) {
        let from = 0
        for (const part of parts) {
          if (part.isVerb || part.isObject) continue
          const end = endOfFirst(part, words, terms, from)
          if (end === undefined) return false
          from = end + 1
        }
        return true
      },
      couldMention(pattern, word) {
        if (!hasNeeds(pattern)) return false
        const marked = terms.map((term, index) =>
          index === word ? { ...term, tags: new Set([...term.tags, foundTag]) } : term,
        )
        return pattern.parts.every((part) => part.isObject || part.atoms || part.matchLoosely(marked).length > 0)
      },
    }
  }
}

/** Last word of the first place, from a word on, where a part could stand. */
function endOfFirst(
  { atoms, matchLoosely }: CompiledPattern['parts'][number],
  words: readonly PreviewedWord[],
  terms: readonly Term[],
  from: number,
): number | undefined {
  if (!atoms) return matchLoosely(terms).find(({ first }) => first >= from)?.last
  for (let index = from; index < words.length; index++) {
    const { known } = words[index]!
    if (atoms.some((atom) => known.atoms.has(atom))) return index
  }
  return undefined
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f)
}
