// The hot path: which sentences of a segment could hold a match at all. Words
// are looked up by hash; a word seen for the first time is asked about once and
// remembered. No substring is cut for a word seen before, and nothing here
// grows with the number of rules.

import { normalize } from '../dutch/characters'
import { createTokenBuffer, FIRST, WORD, type Scanner } from '../dutch/tokens'
import { commonness, type CompiledPattern } from './compile'
import { createWordMemory, empty, unknown } from './memory'
import type { Preview, PreviewedSentence } from './preview'
import { noTopicWords, type TopicWords } from './topics'
import { DIRECT, PARTICLE, VERB, type Vocabulary } from './vocabulary'

/** A sentence in which some patterns could match; the numbers are those of the patterns as given to `createScan`. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly patterns: readonly number[]
  readonly preview: PreviewedSentence
  /** Atoms of the words in the sentence, those of domains among them. */
  readonly atoms: ReadonlySet<number>
}

export interface SegmentScan {
  readonly candidates: readonly Candidate[]
  /** Atoms of the words in the segment, those of domains among them; only meaningful when there are candidates. */
  readonly atoms: ReadonlySet<number>
  readonly topics: TopicWords
}

export type Scan = (text: string) => SegmentScan

/** Longer words are no Dutch; not looking them up keeps any input linear. */
const longestWord = 80
/** So many sentences with a word of interest tell which words are rare. */
const sentencesToLearnFrom = 2000
const noAtoms: ReadonlySet<number> = new Set()
const nothing: SegmentScan = { candidates: [], atoms: noAtoms, topics: noTopicWords }
/** Beside the bits of `isMet`: the word tells of a topic. */
const TOPIC = 8

/**
 * @param watched atoms to report although no pattern needs them: the words of domains
 * @param topicsOf atom → numbers of the topics that it tells of
 */
export function createScan(
  patterns: readonly CompiledPattern[],
  watched: ReadonlySet<number>,
  topicsOf: ReadonlyMap<number, readonly number[]>,
  vocabulary: Vocabulary,
  scanner: Scanner,
  preview: Preview,
): Scan {
  const needs = createNeeds(patterns, vocabulary)
  const memory = createWordMemory<WordEntry>()
  const buffer = createTokenBuffer(8192)

  /** Entries of `memory` found in this segment, and the sentence each stands in. */
  let hits = new Int32Array(256)
  let hitCount = 0
  /** Start and end of each sentence with a hit. */
  const sentences: number[] = []

  const describe = (word: string): WordEntry | undefined => {
    const found = vocabulary.ofWord(word)
    if (!found.length) return undefined
    const marks: number[] = []
    let isUseful = false
    for (const { atom, how } of found) {
      if (how === DIRECT && (watched.has(atom) || topicsOf.has(atom))) isUseful = true
      for (const need of needs.ofAtom.get(atom) ?? []) {
        marks.push(need * 4 + how)
        isUseful = true
      }
    }
    if (!isUseful) return undefined
    const atoms = found.flatMap(({ atom, how, isLikely }) => (how === DIRECT && isLikely ? [atom] : []))
    const topics = [...new Set(atoms.flatMap((atom) => topicsOf.get(atom) ?? []))]
    return withAnchors({ marks: [...new Set(marks)], atoms, topics, anchorMarks: [], anchors: 0 })
  }

  const withAnchors = (entry: WordEntry): WordEntry => {
    entry.anchorMarks = entry.marks.filter((mark) => needs.anchored[mark >> 2]!.length)
    entry.anchors = entry.anchorMarks.reduce((bits, mark) => bits | (1 << (mark & 3)), entry.topics.length ? TOPIC : 0)
    return entry
  }

  /** How each need was met so far in this sentence, and which needs to forget after it. */
  const met = new Uint8Array(needs.anchored.length)
  const touched: number[] = []
  const sightings = new Int32Array(needs.anchored.length)
  let sentencesToLearn = sentencesToLearnFrom

  const take = (marks: readonly number[]): void => {
    for (const mark of marks) {
      const need = mark >> 2
      if (!met[need]) touched.push(need)
      met[need]! |= 1 << (mark & 3)
    }
  }

  const candidatesOf = (text: string): Candidate[] => {
    const candidates: Candidate[] = []
    for (let index = 0; index < hitCount;) {
      const sentence = hits[index + 1]!
      const from = index
      let anchors = 0
      for (; index < hitCount && hits[index + 1] === sentence; index += 2) {
        anchors |= memory.entries[hits[index]!]!.anchors
      }
      const isLearning = sentencesToLearn > 0
      if (!isLearning && !isMet(anchors)) continue
      touched.length = 0
      for (let at = from; at < index; at += 2) take(memory.entries[hits[at]!]!.anchorMarks)
      if (isLearning || touched.some((need) => isMet(met[need]!)))
        for (let at = from; at < index; at += 2) take(memory.entries[hits[at]!]!.marks)
      const found: number[] = []
      for (const need of touched) {
        if (!isMet(met[need]!)) continue
        if (isLearning) sightings[need]!++
        for (const pattern of needs.anchored[need]!) {
          if (needs.ofPattern[pattern]!.every((other) => isMet(met[other]!))) found.push(pattern)
        }
      }
      for (const need of touched) met[need] = 0
      if (isLearning && --sentencesToLearn === 0) {
        needs.anchorByRarest(sightings)
        memory.entries.forEach(withAnchors)
      }
      if (!found.length) continue
      const place = { start: sentences[sentence * 2]!, end: sentences[sentence * 2 + 1]! }
      const previewed = preview(text, place)
      const possible = found.filter((pattern) => previewed.couldHold(patterns[pattern]!))
      if (possible.length)
        candidates.push({ ...place, patterns: possible, preview: previewed, atoms: atomsOf(from, index) })
    }
    return candidates
  }

  const atomsOf = (from: number, to: number): Set<number> => {
    const atoms = new Set<number>()
    for (let index = from; index < to; index += 2)
      memory.entries[hits[index]!]!.atoms.forEach((atom) => atoms.add(atom))
    return atoms
  }

  const countTopics = (): TopicWords => {
    const counts = new Map<number, number>()
    for (let index = 0; index < hitCount; index += 2) {
      for (const topic of memory.entries[hits[index]!]!.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
    return counts
  }

  return (text) => {
    if (memory.isFull()) memory.forget()
    hitCount = 0
    sentences.length = 0
    let anchors = 0
    for (let from = 0; from < text.length;) {
      from = scanner.scan(text, from, text.length, buffer)
      const { count, starts, ends, kinds, hashes } = buffer
      let sentenceStart = 0
      let isOpen = false
      for (let index = 0; index < count; index++) {
        const kind = kinds[index]!
        if (kind & FIRST) {
          if (isOpen) sentences[sentences.length - 1] = ends[index - 1]!
          isOpen = false
          sentenceStart = starts[index]!
        }
        if ((kind & ~FIRST) !== WORD) continue
        const start = starts[index]!
        const length = ends[index]! - start
        if (length > longestWord) continue
        let entry = memory.find(hashes[index]!, length, text.charCodeAt(start))
        if (entry === unknown) {
          entry = memory.add(
            hashes[index]!,
            length,
            text.charCodeAt(start),
            describe(normalize(text.slice(start, ends[index]))),
          )
        }
        if (entry === empty) continue
        if (!isOpen) {
          isOpen = true
          sentences.push(sentenceStart, 0)
        }
        anchors |= memory.entries[entry]!.anchors
        if (hitCount + 2 > hits.length) {
          const more = new Int32Array(hits.length * 2)
          more.set(hits)
          hits = more
        }
        hits[hitCount++] = entry
        hits[hitCount++] = (sentences.length >> 1) - 1
      }
      if (isOpen) sentences[sentences.length - 1] = ends[count - 1]!
    }
    const topics = anchors & TOPIC ? countTopics() : noTopicWords
    const candidates = isMet(anchors) ? candidatesOf(text) : []
    if (!candidates.length) return topics === noTopicWords ? nothing : { candidates, atoms: noAtoms, topics }
    return { candidates, atoms: atomsOf(0, hitCount), topics }
  }
}

/** A need is met by a word as such, or by the verb and the particle of a separable one. */
function isMet(bits: number): boolean {
  return (bits & (1 << DIRECT)) !== 0 || (bits & ((1 << VERB) | (1 << PARTICLE))) === ((1 << VERB) | (1 << PARTICLE))
}

/**
 * Numbers the sets of atoms that patterns need; each pattern is looked for where its rarest need is met. At first that is
 * a guess; after some text it is what was seen least.
 */
function createNeeds(patterns: readonly CompiledPattern[], vocabulary: Vocabulary) {
  const numbers = new Map<string, number>()
  const ofAtom = new Map<number, number[]>()
  const anchored: number[][] = []
  const ofPattern = patterns.map(({ needs }, pattern) => {
    const useful = needs
      .map((atoms) => ({ atoms, common: commonness(atoms, vocabulary) }))
      .filter(({ common }) => common < 10_000)
      .sort((a, b) => a.common - b.common)
      // A common word says little, and every mark costs: leave those to the matcher.
      .filter(({ common }, index) => index === 0 || common < 1000)
    const own = useful.map(({ atoms }) => {
      const key = [...atoms].sort((a, b) => a - b).join()
      let number = numbers.get(key)
      if (number === undefined) {
        number = anchored.length
        numbers.set(key, number)
        anchored.push([])
        for (const atom of atoms) {
          const list = ofAtom.get(atom)
          if (list) list.push(number)
          else ofAtom.set(atom, [number])
        }
      }
      return number
    })
    if (own.length) anchored[own[0]!]!.push(pattern)
    return own
  })
  return {
    ofAtom,
    anchored,
    ofPattern,
    anchorByRarest(sightings: ArrayLike<number>): void {
      for (const list of anchored) list.length = 0
      ofPattern.forEach((own, pattern) => {
        const [first, ...others] = own
        if (first === undefined) return
        anchored[others.reduce((best, it) => (sightings[it]! < sightings[best]! ? it : best), first)]!.push(pattern)
      })
    },
  }
}

interface WordEntry {
  /** Need × 4 + how it is met. */
  readonly marks: readonly number[]
  readonly atoms: readonly number[]
  readonly topics: readonly number[]
  /** Those of the marks by whose need some pattern is looked for. */
  anchorMarks: readonly number[]
  /** How these could be met: bits, as in `isMet`, and `TOPIC`. */
  anchors: number
}
