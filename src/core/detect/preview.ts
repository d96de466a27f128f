// A second, closer look at a sentence before it is analyzed, at a twentieth of
// the price. Words are taken for anything they could be. What fails here would
// fail after the analysis too; and a single word that can be nothing else, in a
// rule that asks for no grammar, needs no analysis at all.

import { normalize } from '../dutch/characters'
import { cutOf } from '../dutch/cut'
import { FIRST, WORD, type TokenBuffer } from '../dutch/tokens'
import type { Span } from '../span'
import { addAtoms, createAtomSet, hasAnyAtom, hasAtom, type AtomSet } from './atoms'
import type { AtomTerm, CompiledPattern } from './compile'
import { createWordMemory, unknown } from './memory'
import { asFound } from './view'
import { PARTICLE, tagOf, wordAtom, type Vocabulary } from './vocabulary'

/** Looks at the tokens `first` up to `end` of a text: a sentence. */
export type Preview = (text: string, tokens: TokenBuffer, first: number, end: number) => PreviewedSentence

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
  /** With all that the word could be, but for parts of speech and verb forms: any word could be those. */
  readonly term: AtomTerm
  /** What it is in every reading. */
  readonly certain: readonly number[]
}

export function createPreview(vocabulary: Vocabulary): Preview {
  const memory = createWordMemory<KnownWord>()

  const describe = (text: string, isWord: boolean): KnownWord => {
    const normal = isWord ? normalize(text) : text
    const lexical = vocabulary.ofWord(normal).flatMap(({ atom, how }) => (how === PARTICLE ? [] : [atom]))
    const atoms = isWord ? [wordAtom, ...lexical] : lexical
    // The end that *wijk-* leaves out can be anything.
    if (isWord && cutOf(normal)) atoms.push(...vocabulary.compoundAtoms())
    const tags = new Set(atoms.map(tagOf))
    const certain = isWord ? vocabulary.certainOf(normal) : []
    return { term: { text: normal, pre: '', post: ' ', normal, atoms, tags, root: normal }, certain }
  }

  const read = (text: string, { starts, ends, kinds, hashes }: TokenBuffer, from: number, to: number) => {
    if (memory.isFull()) memory.forget()
    const words: PreviewedWord[] = []
    for (let index = from; index < to; index++) {
      const start = starts[index]!
      const end = ends[index]!
      const first = text.charCodeAt(start)
      if (isQuote(first) && end === start + 1) continue
      let entry = memory.find(hashes[index]!, end - start, first)
      if (entry === unknown) {
        const isWord = (kinds[index]! & ~FIRST) === WORD
        entry = memory.add(hashes[index]!, end - start, first, describe(text.slice(start, end), isWord))
      }
      words.push({ start, end, known: memory.entries[entry]! })
    }
    return words
  }

  return (text, tokens, from, to) => {
    const words = read(text, tokens, from, to)
    const terms = words.map(({ known }) => known.term)
    let present: AtomSet | undefined
    const hasNeeds = ({ needs }: Pick<CompiledPattern, 'needs'>): boolean => {
      if (!present) {
        present = createAtomSet(vocabulary.size(), vocabulary.grammarAtoms())
        for (const { known } of words) addAtoms(present, known.term.atoms)
      }
      const all = present
      return needs.every((need) => need.some((atom) => hasAtom(all, atom)))
    }
    return {
      words,
      hasNeeds,
      couldHold({ parts }) {
        let from = 0
        for (const part of parts) {
          if (part.isVerb || part.isObject) continue
          const end = endOfFirst(part, terms, from)
          if (end === undefined) return false
          from = end + 1
        }
        return true
      },
      couldMention(pattern, word) {
        if (!hasNeeds(pattern)) return false
        const marked = terms.map((term, index) => (index === word ? asFound(term) : term))
        return pattern.parts.every((part) => part.isObject || part.atoms || part.matchLoosely(marked).length > 0)
      },
    }
  }
}

/** Last word of the first place, from a word on, where a part could stand. */
function endOfFirst(
  { looseAtoms, matchLoosely }: CompiledPattern['parts'][number],
  terms: readonly AtomTerm[],
  from: number,
): number | undefined {
  if (!looseAtoms) return matchLoosely(terms).find(({ first }) => first >= from)?.last
  for (let index = from; index < terms.length; index++) if (hasAnyAtom(looseAtoms, terms[index]!.atoms)) return index
  return undefined
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f)
}
