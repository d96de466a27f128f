// The hot path: which sentences of a segment could hold a match at all. Words
// are looked up by hash; a word seen for the first time is asked about once and
// remembered. No substring is cut for a word seen before, and nothing here
// grows with the number of rules.

import { normalize } from '../dutch/characters'
import { placeNames } from '../dutch/places'
import type { WordsAround } from './conditions'
import { createTokenBuffer, FIRST, WORD, type Scanner } from '../dutch/tokens'
import { once } from '../once'
import type { CompiledPattern } from './compile'
import { createWordMemory, empty, unknown } from './memory'
import { couldMeet, createPatternIndex } from './patternIndex'
import type { Preview, PreviewedSentence } from './preview'
import { noTopicWords, type TopicWords } from './topics'
import { DIRECT, type Vocabulary } from './vocabulary'

/** A sentence in which some patterns could match; the numbers are those of the patterns as given to `createScan`. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly patterns: readonly number[]
  readonly preview: PreviewedSentence
  /** The words around, as the conditions want to know them. */
  readonly around: WordsAround
}

export interface SegmentScan {
  readonly candidates: readonly Candidate[]
  /** Patterns that could match in the other sentences worth a look, all of them of rules that a topic can silence. */
  readonly postponed: readonly number[]
  readonly topics: TopicWords
}

export interface Scan {
  /** The sentences that hold a pattern that no topic can silence, and what patterns the others hold. */
  scan(text: string): SegmentScan
  /** Those other sentences, but for the ones where nothing but silenced patterns could match. */
  postponed(text: string, isSilenced: (pattern: number) => boolean): readonly Candidate[]
}

/** Takes the patterns found in a sentence, its tokens `first` up to `next`, and where its first hit is. */
type Look = (found: number[], first: number, next: number, firstHit: number) => void

/** Longer words are no Dutch; not looking them up keeps any input linear. */
const longestWord = 80
const nothing: SegmentScan = { candidates: [], postponed: [], topics: noTopicWords }
/** Beside the bits of the pattern index: the word tells of a topic. */
const TOPIC = 8

/**
 * What it finds is good until the next scan: what few ask for is looked up when they do.
 *
 * @param watched atoms to report although no pattern needs them: the words of domains
 * @param topicsOf atom → numbers of the topics that it tells of
 * @param canBeSilenced whether the pattern with this number is of a rule that finds nothing where the text has a topic
 */
export function createScan(
  patterns: readonly CompiledPattern[],
  watched: ReadonlySet<number>,
  topicsOf: ReadonlyMap<number, readonly number[]>,
  canBeSilenced: (pattern: number) => boolean,
  vocabulary: Vocabulary,
  scanner: Scanner,
  preview: Preview,
): Scan {
  const patternIndex = createPatternIndex(patterns, vocabulary)
  const memory = createWordMemory<WordEntry>()
  const buffer = createTokenBuffer(8192)

  /** Entries of `memory` found in this segment, sentence after sentence. */
  let hits = new Int32Array(256)
  /** Where in the text each of them stands. */
  let hitStarts = new Int32Array(256)
  let hitCount = 0

  const describe = (word: string): WordEntry | undefined => {
    const found = vocabulary.ofWord(word)
    if (!found.length) return undefined
    const marks = patternIndex.marksOf(found)
    const isWatched = found.some(({ atom, how }) => how === DIRECT && (watched.has(atom) || topicsOf.has(atom)))
    if (!marks.length && !isWatched) return undefined
    const atoms = found.flatMap(({ atom, how, isLikely }) => (how === DIRECT && isLikely ? [atom] : []))
    const topics = [...new Set(atoms.flatMap((atom) => topicsOf.get(atom) ?? []))]
    patternIndex.add(marks, topics.length ? TOPIC : 0)
    return { atoms, topics }
  }

  const atomsOf = (from: number, to: number, without?: ReadonlySet<number>): number[] => {
    const atoms = new Set<number>()
    for (let index = from; index < to; index++) {
      if (!without?.has(hitStarts[index]!)) memory.entries[hits[index]!]!.atoms.forEach((atom) => atoms.add(atom))
    }
    return [...atoms]
  }

  const countTopics = (): TopicWords => {
    const counts = new Map<number, number>()
    for (let index = 0; index < hitCount; index++) {
      for (const topic of memory.entries[hits[index]!]!.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
    return counts
  }

  /** The word with this number in `buffer`: an index in the entries of `memory`, or `empty`. */
  const entryOf = (text: string, index: number): number => {
    const start = buffer.starts[index]!
    const end = buffer.ends[index]!
    if (end - start > longestWord) return empty
    const hash = buffer.hashes[index]!
    const first = text.charCodeAt(start)
    const entry = memory.find(hash, end - start, first)
    return entry === unknown ? memory.add(hash, end - start, first, describe(normalize(text.slice(start, end)))) : entry
  }

  /** Takes every sentence with patterns whose needs are met to `look`; returns whether some word tells of a topic. */
  const walk = (text: string, look: Look): boolean => {
    if (memory.isFull()) {
      memory.forget()
      patternIndex.forget()
    }
    hitCount = 0
    let allBits = 0
    for (let from = 0; from < text.length;) {
      from = scanner.scan(text, from, text.length, buffer)
      const { count, starts, kinds } = buffer
      for (let first = 0, next = 0; first < count; first = next) {
        const firstHit = hitCount
        let bits = 0
        for (next = first; next < count; next++) {
          const kind = kinds[next]!
          if (kind & FIRST && next > first) break
          if ((kind & ~FIRST) !== WORD) continue
          const entry = entryOf(text, next)
          if (entry === empty) continue
          bits |= patternIndex.bitsOf(entry)
          if (hitCount === hits.length) {
            hits = doubled(hits)
            hitStarts = doubled(hitStarts)
          }
          hitStarts[hitCount] = starts[next]!
          hits[hitCount++] = entry
        }
        allBits |= bits
        if (!couldMeet(bits) && !(patternIndex.isLearning() && hitCount > firstHit)) continue
        const found = patternIndex.patternsIn(hits, firstHit, hitCount)
        if (found.length) look(found, first, next, firstHit)
      }
    }
    return (allBits & TOPIC) !== 0
  }

  /** Collects candidates of a segment that is being walked; the words around them are looked up when asked for. */
  const createCollector = (text: string) => {
    const places = once(() => placeNames(text))
    const segment = once(() => atomsOf(0, hitCount))
    const subject = once(() => atomsOf(0, hitCount, places()))
    const candidates: Candidate[] = []
    const collect = (first: number, next: number, firstHit: number, preview: PreviewedSentence, found: number[]) => {
      const lastHit = hitCount
      const around = { sentence: once(() => atomsOf(firstHit, lastHit, places())), subject, segment }
      candidates.push({ start: buffer.starts[first]!, end: buffer.ends[next - 1]!, patterns: found, preview, around })
    }
    return { candidates, collect }
  }

  return {
    scan(text) {
      const { candidates, collect } = createCollector(text)
      const postponed: number[] = []
      const isTelling = walk(text, (found, first, next, firstHit) => {
        const canWait = found.filter(canBeSilenced)
        if (canWait.length < found.length) {
          const previewed = preview(text, buffer, first, next)
          const possible = found.filter((pattern) => previewed.couldHold(patterns[pattern]!))
          if (!possible.every(canBeSilenced)) return collect(first, next, firstHit, previewed, possible)
        }
        postponed.push(...canWait)
      })
      if (!candidates.length && !postponed.length && !isTelling) return nothing
      return { candidates, postponed, topics: isTelling ? countTopics() : noTopicWords }
    },
    postponed(text, isSilenced) {
      const { candidates, collect } = createCollector(text)
      walk(text, (found, first, next, firstHit) => {
        if (found.every(isSilenced)) return
        const previewed = preview(text, buffer, first, next)
        const possible = found.filter((pattern) => previewed.couldHold(patterns[pattern]!))
        if (possible.every(canBeSilenced) && !possible.every(isSilenced))
          collect(first, next, firstHit, previewed, possible)
      })
      return candidates
    },
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(list.length * 2)
  more.set(list)
  return more
}

interface WordEntry {
  readonly atoms: readonly number[]
  readonly topics: readonly number[]
}
