// What a document, or a section of it, is about. A word of a domain in the same
// paragraph tells what *partijen* or *regie* mean there; but on a page about
// elections the paragraph itself may not say so again. The words are counted
// by the quick scan; here the counts of paragraphs are put together, and only
// where a match asks. A proposal for a neighborhood cites articles of law as well:
// it stays about that neighborhood where it has enough words of those. And a manual
// or the paper of a club, where loaded words are plain ones, is about another world.

import type { Rule } from '../rules/rule'
import type { Segment } from '../text/segment'
import { elsewhere, law, neighborhood } from './compile'

/** Topic → how many words of a segment tell of it. */
export type TopicWords = ReadonlyMap<number, number>
export const noTopicWords: TopicWords = new Map()

export interface Topics {
  /** Whether the segment with this index stands where one of these is the topic. */
  isAbout(segment: number, topics: readonly number[]): boolean
  /** Tells of a rule that has something to say in the segment with this index. */
  tell(segment: number, rule: Rule): void
  /** Whether it stands in a section or document of another world, where hardly a word or rule is about a neighborhood. */
  isElsewhere(segment: number): boolean
}

/** So many words of a domain, at least one in so many words of text, make it the topic of a section or a document. */
const enough: Thresholds = { section: { words: 2, share: 1 / 60 }, document: { words: 5, share: 1 / 100 } }
const enoughElsewhere: Thresholds = {
  section: { words: 4, share: 1 / 25 },
  document: { words: 6, share: 1 / 40 },
}
/** So many words of other worlds, at least, for each about the neighborhood, and for each rule that has something to say. */
const elsewhereWordsPer = { neighborhoodWord: 3, rule: 2 }
/** A note that cites the law has this many words of the law, at most, for each about the neighborhood; a regulation has more. */
const lawWordsPerOther = 3
/** A word in Dutch policy prose, with the space after it. */
const charactersPerWord = 6.5

/** At least so many words, and one in so many of all words. */
interface Enough {
  readonly words: number
  readonly share: number
}

interface Thresholds {
  readonly section: Enough
  readonly document: Enough
}

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
    tell(segment, rule) {
      prepared ??= prepare()
      prepared.sectionOf[segment]!.tally.tell(rule)
      prepared.whole.tell(rule)
    },
    isElsewhere(segment) {
      prepared ??= prepare()
      return (
        prepared.sectionOf[segment]!.tally.isElsewhere(enoughElsewhere.section) ||
        prepared.whole.isElsewhere(enoughElsewhere.document)
      )
    },
  }
}

function countOf(words: TopicWords, topic: number): number {
  return words.get(topic) ?? 0
}

interface Tally {
  add(words: TopicWords, length: number): void
  tell(rule: Rule): void
  has(topic: number, enough: Enough): boolean
  /** Whether the neighborhood has as many words as the topic, each of its own counted so many times. */
  isAboutNeighborhood(topic: number, weight?: number): boolean
  isElsewhere(enough: Enough): boolean
}

function createTally(): Tally {
  const counts = new Map<number, number>()
  const found = new Set<Rule>()
  let length = 0
  const reaches = (topic: number, { words, share }: Enough) =>
    countOf(counts, topic) >= Math.max(words, (length / charactersPerWord) * share)
  const isAboutNeighborhood = (topic: number, weight = 1) =>
    countOf(counts, neighborhood) * weight >= countOf(counts, topic)
  return {
    tell: (rule) => void found.add(rule),
    add(words, characters) {
      length += characters
      for (const [topic, count] of words) counts.set(topic, countOf(counts, topic) + count)
    },
    has: (topic, enough) => reaches(topic, enough) && !isAboutNeighborhood(topic),
    isAboutNeighborhood,
    isElsewhere(enough) {
      const others =
        countOf(counts, neighborhood) * elsewhereWordsPer.neighborhoodWord + found.size * elsewhereWordsPer.rule
      return reaches(elsewhere, enough) && countOf(counts, elsewhere) >= others
    },
  }
}
