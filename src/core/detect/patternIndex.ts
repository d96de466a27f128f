// Which patterns could match among the words of a sentence. A pattern needs one
// of each of some sets of atoms; it is looked for where its rarest need is met.
// Which that is, is a guess at first, and after some text what was seen least.
// Words are numbers here, and what they meet lies in one array: nearly all the
// time goes into fetching it.

import type { CompiledPattern } from './compile'
import { commonness } from './needs'
import { DIRECT, PARTICLE, VERB, type Vocabulary, type WordAtom } from './vocabulary'

export interface PatternIndex {
  /** The needs that a word with these atoms meets, and how; for `add`. */
  marksOf(found: readonly WordAtom[]): readonly number[]
  /** Adds a word; words are numbered in the order in which they are added. `bits` are kept for the caller: 8 and up. */
  add(marks: readonly number[], bits: number): void
  /** The bits given with a word, and how it meets needs by which patterns are looked for: for `couldMeet`. */
  bitsOf(word: number): number
  /** Patterns whose needs are all met by these words, `words[from]` up to `words[to]`: a sentence. */
  patternsIn(words: Int32Array, from: number, to: number): number[]
  /** Whether it is still learning which needs are rare: then every sentence with a word must be asked about. */
  isLearning(): boolean
  /** Forgets the words, not what was learned. */
  forget(): void
}

/** So many sentences with a word of interest tell which words are rare. */
const sentencesToLearnFrom = 2000

/** Whether the bits of the words of a sentence together meet some need by which patterns are looked for. */
export function couldMeet(bits: number): boolean {
  return (bits & (1 << DIRECT)) !== 0 || (bits & ((1 << VERB) | (1 << PARTICLE))) === ((1 << VERB) | (1 << PARTICLE))
}

export function createPatternIndex(patterns: readonly CompiledPattern[], vocabulary: Vocabulary): PatternIndex {
  const { ofAtom, ofPattern, count } = numberNeeds(patterns, vocabulary)
  /** Need → the patterns that are looked for by it. */
  const anchored: number[][] = Array.from({ length: count }, () => [])
  ofPattern.forEach(([first], pattern) => first !== undefined && anchored[first]!.push(pattern))

  /** Marks: need × 4 + how it is met. Of each word first those of needs by which patterns are looked for. */
  let marks = new Int32Array(1 << 14)
  let markCount = 0
  /** For each word: where its marks begin, where those come to an end, where all do; and its bits. */
  let words = new Int32Array(1 << 14)
  let wordCount = 0

  /** The sentence in which each need was last met, times eight, with the bits of how; and the one it was last looked at. */
  const met = new Int32Array(count)
  const looked = new Int32Array(count)
  let sentence = 0
  const sightings = new Int32Array(count)
  let sentencesToLearn = sentencesToLearnFrom

  const isAnchored = (mark: number): boolean => anchored[mark >> 2]!.length > 0
  const isNeedMet = (need: number): boolean => met[need]! >> 3 === sentence && couldMeet(met[need]! & 7)

  /** Puts the marks that patterns are looked for by first. */
  const arrange = (word: number): void => {
    const at = word << 2
    const own = marks.subarray(words[at], words[at + 2])
    const [first, others] = [own.filter(isAnchored), own.filter((mark) => !isAnchored(mark))]
    own.set(first)
    own.set(others, first.length)
    words[at + 1] = words[at]! + first.length
    words[at + 3] = first.reduce((bits, mark) => bits | (1 << (mark & 3)), words[at + 3]! & ~7)
  }

  const nextSentence = (): void => {
    if (++sentence < 1 << 27) return
    met.fill(0)
    looked.fill(0)
    sentence = 1
  }

  const meet = (from: number, to: number): void => {
    const current = sentence << 3
    for (let index = from; index < to; index++) {
      const mark = marks[index]!
      const need = mark >> 2
      const bit = 1 << (mark & 3)
      met[need] = met[need]! >> 3 === sentence ? met[need]! | bit : current | bit
    }
  }

  /** After some text it is known which needs are met least. */
  const learn = (list: Int32Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const word = list[at]! << 2
      for (const mark of marks.subarray(words[word], words[word + 2])) {
        if (!isNeedMet(mark >> 2)) continue
        sightings[mark >> 2]!++
        met[mark >> 2] = 0
      }
    }
    if (--sentencesToLearn > 0) return
    for (const own of anchored) own.length = 0
    ofPattern.forEach(([first, ...others], pattern) => {
      if (first === undefined) return
      anchored[others.reduce((best, it) => (sightings[it]! < sightings[best]! ? it : best), first)]!.push(pattern)
    })
    for (let word = 0; word < wordCount; word++) arrange(word)
  }

  return {
    marksOf: (found) => [
      ...new Set(found.flatMap(({ atom, how }) => (ofAtom.get(atom) ?? []).map((need) => need * 4 + how))),
    ],
    add(own, bits) {
      if (markCount + own.length > marks.length) marks = enlarged(marks, markCount + own.length)
      if ((wordCount + 1) << 2 > words.length) words = enlarged(words, (wordCount + 1) << 2)
      marks.set(own, markCount)
      words.set([markCount, markCount, markCount + own.length, bits], wordCount << 2)
      markCount += own.length
      arrange(wordCount++)
    },
    bitsOf: (word) => words[(word << 2) + 3]!,
    patternsIn(list, from, to) {
      nextSentence()
      for (let at = from; at < to; at++) meet(words[list[at]! << 2]!, words[(list[at]! << 2) + 1]!)
      let isAllMet = false
      const meetOthers = (): void => {
        isAllMet = true
        for (let at = from; at < to; at++) meet(words[(list[at]! << 2) + 1]!, words[(list[at]! << 2) + 2]!)
      }
      const found: number[] = []
      for (let at = from; at < to; at++) {
        const word = list[at]! << 2
        for (let index = words[word]!; index < words[word + 1]!; index++) {
          const need = marks[index]! >> 2
          if (looked[need] === sentence || !isNeedMet(need)) continue
          looked[need] = sentence
          const own = anchored[need]!
          for (let next = 0; next < own.length; next++) {
            const needs = ofPattern[own[next]!]!
            if (needs.length > 1 && !isAllMet) meetOthers()
            if (needs.every(isNeedMet)) found.push(own[next]!)
          }
        }
      }
      if (sentencesToLearn > 0) {
        if (!isAllMet) meetOthers()
        learn(list, from, to)
      }
      return found
    },
    isLearning: () => sentencesToLearn > 0,
    forget() {
      markCount = 0
      wordCount = 0
    },
  }
}

function enlarged(list: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(list.length * 2, room))
  more.set(list)
  return more
}

/** Numbers the sets of atoms that patterns need; those of a pattern by how common they seem, the rarest first. */
function numberNeeds(patterns: readonly CompiledPattern[], vocabulary: Vocabulary) {
  const numbers = new Map<string, number>()
  const ofAtom = new Map<number, number[]>()
  const numberOf = (atoms: readonly number[]): number => {
    const key = [...atoms].sort((a, b) => a - b).join()
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(key, number)
    for (const atom of atoms) {
      const list = ofAtom.get(atom)
      if (list) list.push(number)
      else ofAtom.set(atom, [number])
    }
    return number
  }
  const ofPattern = patterns.map(({ needs }) =>
    needs
      .map((atoms) => ({ atoms, common: commonness(atoms, vocabulary) }))
      .filter(({ common }) => common < 10_000)
      .sort((a, b) => a.common - b.common)
      .map(({ atoms }) => numberOf(atoms)),
  )
  return { ofAtom, ofPattern, count: numbers.size }
}
