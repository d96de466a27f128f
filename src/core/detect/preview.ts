// A second, closer look at a sentence before it is analyzed, at a twentieth of
// the price. Words are taken for anything they could be. What fails here would
// fail after the analysis too; and words that can be nothing else, in a rule that
// asks for no grammar, need no analysis at all.

import { isUpper, normalize } from '../dutch/characters'
import { completingWord, cutOf } from '../dutch/cut'
import { FIRST, WORD, type TokenBuffer } from '../dutch/tokens'
import type { Span } from '../span'
import { addAtoms, createAtomSet, hasAnyAtom, hasAtom, type AtomSet } from './atoms'
import type { CompiledPattern } from './compile'
import type { TokenRange } from './match'
import { createWordMemory, unknown } from './memory'
import type { AtomTerm, CompiledPart } from './parts'
import { asFound } from './view'
import { DIRECT, PARTICLE, tagOf, VERB, wordAtom, type Vocabulary } from './vocabulary'

/** Looks at the tokens `first` up to `end` of a text: a sentence. */
export type Preview = (text: string, tokens: TokenBuffer, first: number, end: number) => PreviewedSentence

export interface PreviewedSentence {
  readonly words: readonly PreviewedWord[]
  /** Whether nothing that the pattern needs is absent. */
  hasNeeds(pattern: Pick<CompiledPattern, 'needs'>): boolean
  /** Whether the words of each part could stand next to each other somewhere, and the parts in their order. */
  couldHold(pattern: CompiledPattern): boolean
  /** The same for a pattern with `@`, if these words are what was found. */
  couldMention(pattern: CompiledPattern, found: TokenRange): boolean
}

export interface PreviewedWord extends Span {
  readonly known: KnownWord
}

export interface KnownWord {
  /** With all that the word could be, but for parts of speech and verb forms: any word could be those. */
  readonly term: AtomTerm
  /** The same with only what it is in every reading. */
  readonly certain: AtomTerm
  /** Atoms of separable verbs of which it may be the verb, or the particle. */
  readonly verbs: readonly number[]
  readonly particles: readonly number[]
  /** It could be a verb, or *te*. */
  readonly isVerbal: boolean
  /** It has a capital: anywhere but at the start it may be a name. */
  readonly isCapital: boolean
  /** A part of it is left out: *wijk-*, *-functie*. */
  readonly isCut: boolean
}

export function createPreview(vocabulary: Vocabulary): Preview {
  const memory = createWordMemory<KnownWord>()

  const describe = (text: string, isWord: boolean): KnownWord => {
    const normal = isWord ? normalize(text) : text
    const isCut = isWord && cutOf(normal) !== undefined
    // What a word cut short may be for is seen beside the word that completes it.
    const found = vocabulary.ofWord(normal).filter(({ isLikely }) => isLikely || !isCut)
    const of = (wanted: number) => found.flatMap(({ atom, how }) => (how === wanted ? [atom] : []))
    const verbs = of(VERB)
    const lexical = [...of(DIRECT), ...verbs]
    const atoms = isWord ? [wordAtom, ...lexical] : lexical
    const termWith = (atoms: readonly number[]): AtomTerm => {
      return { text: normal, pre: '', post: ' ', normal, atoms, tags: new Set(atoms.map(tagOf)), root: normal }
    }
    return {
      term: termWith(atoms),
      certain: termWith(isWord ? [wordAtom, ...vocabulary.certainOf(normal)] : []),
      verbs,
      particles: of(PARTICLE),
      isVerbal: vocabulary.couldBeVerb(normal),
      isCapital: isUpper(text.charCodeAt(0)),
      isCut,
    }
  }

  /** *wijk-* with what it is for the word that completes it. */
  const complete = (word: PreviewedWord, terms: readonly AtomTerm[], index: number): PreviewedWord => {
    const { term } = word.known
    const at = completingWord(terms, index)
    if (at === undefined) return word
    const atoms = [...term.atoms, ...vocabulary.ofCut(term.normal, terms[at]!.normal)]
    const completed = { ...term, atoms, tags: new Set(atoms.map(tagOf)) }
    return { ...word, known: { ...word.known, term: completed } }
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
    if (!words.some(({ known }) => known.isCut)) return words
    const terms = words.map(({ known }) => known.term)
    return words.map((word, index) => (word.known.isCut ? complete(word, terms, index) : word))
  }

  /** Made with the first sentence: by then every pattern has its atoms. */
  let grammar: AtomSet | undefined

  return (text, tokens, from, to) => {
    const words = read(text, tokens, from, to)
    const terms = words.map(({ known }) => known.term)
    let present: AtomSet | undefined
    const hasNeeds = ({ needs }: Pick<CompiledPattern, 'needs'>): boolean => {
      if (!present) {
        grammar ??= createAtomSet(vocabulary.size(), vocabulary.grammarAtoms())
        present = grammar.slice()
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
          if (part.isObject) continue
          if (part.isVerb) {
            if (part.atoms && !couldBeVerb(part.atoms, words)) return false
            continue
          }
          const end = endOfFirst(part, terms, from)
          if (end === undefined) return false
          from = end + 1
        }
        return true
      },
      couldMention(pattern, { first, last }) {
        if (!hasNeeds(pattern)) return false
        const marked = terms.map((term, index) => (first <= index && index <= last ? asFound(term) : term))
        return pattern.parts.every((part) => part.isObject || part.atoms || part.matchLoosely(marked).length > 0)
      },
    }
  }
}

/** Whether one of these verbs could be here: joined, or its particle after it or right before it and other verbs. */
function couldBeVerb(wanted: AtomSet, words: readonly PreviewedWord[]): boolean {
  for (const [at, { known }] of words.entries()) {
    if (!hasAnyAtom(wanted, known.term.atoms)) continue
    const apart = known.verbs.filter((atom) => hasAtom(wanted, atom))
    if (!apart.length) return true
    if (known.term.atoms.filter((atom) => hasAtom(wanted, atom)).length > apart.length) return true
    const isParticle = ({ known: { particles } }: PreviewedWord) => apart.some((atom) => particles.includes(atom))
    if (words.some((word, index) => index > at && isParticle(word))) return true
    for (let before = at - 1; before >= 0; before--) {
      if (isParticle(words[before]!)) return true
      if (!words[before]!.known.isVerbal) break
    }
  }
  return false
}

/** Last word of the first place, from a word on, where a part could stand. */
function endOfFirst(
  { looseAtoms, matchLoosely }: CompiledPart,
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
