// What a document, or a section of it, is about. A word of a domain in the same
// paragraph tells what *partijen* or *regie* mean there; but on a page about
// elections the paragraph itself may not say so again. The words are counted
// by the quick scan; here the counts of paragraphs are put together, and only
// where a match asks. A proposal for a neighborhood cites articles of law as well:
// it stays about that neighborhood where it has as many words of those.

import type { Segment } from '../text/segment'
import { law, neighborhood } from './compile'

/** Topic → how many words of a segment tell of it. */
export type TopicWords = ReadonlyMap<number, number>
export const noTopicWords: TopicWords = new Map()

export interface Topics {
  /** Whether the segment with this index stands where one of these is the topic. */
  isAbout(segment: number, topics: readonly number[]): boolean
}

/** So many words of a domain, at least one in so many words of text, make it the topic of a section or a document. */
const enough = { section: { words: 2, share: 1 / 60 }, document: { words: 5, share: 1 / 100 } }
/** A note that cites the law has this many words of the law, at most, for each about the neighborhood; a regulation has more. */
const lawWordsPerOther = 3
/** A word in Dutch policy prose, with the space after it. */
const charactersPerWord = 6.5

/** From a heading to the next. */
interface Section {
  readonly tally: Tally
  /** Words in its heading and those above it. */
  readonly headings: readonly TopicWords[]
}

export function createTopics(segments: readonly Segment[], found: readonly { readonly topics: TopicWords }[]): Topics {
  let prepared: { whole: Tally; sectionOf: readonly Section[] } | undefined

  const prepare = (): NonNullable<typeof prepared> => {
    const whole = createTally()
    let open: { level: number; words: TopicWords }[] = []
    let section: Section = { tally: createTally(), headings: [] }
    const sectionOf = segments.map(({ kind, level = 6, text }, index) => {
      const words = found[index]!.topics
      if (kind === 'heading') {
        open = [...open.filter((above) => above.level < level), { level, words }]
        section = { tally: createTally(), headings: open.map((above) => above.words) }
      }
      section.tally.add(words, text.length)
      whole.add(words, text.length)
      return section
    })
    return { whole, sectionOf }
  }

  return {
    isAbout(segment, topics) {
      if (!topics.length) return false
      prepared ??= prepare()
      const { whole, sectionOf } = prepared
      const { tally, headings } = sectionOf[segment]!
      return topics.some((topic) => {
        if (topic === law && whole.isAboutNeighborhood(topic, lawWordsPerOther)) return false
        return (
          countOf(found[segment]!.topics, topic) > Math.max(1, countOf(found[segment]!.topics, neighborhood)) ||
          headings.some((words) => words.has(topic) && !words.has(neighborhood)) ||
          tally.has(topic, enough.section) ||
          whole.has(topic, enough.document)
        )
      })
    },
  }
}

function countOf(words: TopicWords, topic: number): number {
  return words.get(topic) ?? 0
}

interface Tally {
  add(words: TopicWords, length: number): void
  has(topic: number, enough: { readonly words: number; readonly share: number }): boolean
  /** Whether the neighborhood has as many words as the topic, each of its own counted so many times. */
  isAboutNeighborhood(topic: number, weight?: number): boolean
}

function createTally(): Tally {
  const counts = new Map<number, number>()
  let length = 0
  return {
    add(words, characters) {
      length += characters
      for (const [topic, count] of words) counts.set(topic, (counts.get(topic) ?? 0) + count)
    },
    has(topic, { words, share }) {
      const count = countOf(counts, topic)
      return count >= words && count >= (length / charactersPerWord) * share && !this.isAboutNeighborhood(topic)
    },
    isAboutNeighborhood: (topic, weight = 1) => countOf(counts, neighborhood) * weight >= countOf(counts, topic),
  }
}
