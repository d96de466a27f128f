// What a document, or a section of it, is about. A word of a domain in the same
// paragraph tells what *partijen* or *regie* mean there; but on a page about
// elections the paragraph itself may not say so again. Counted only where an
// answer matters, and remembered by the text of a segment, so that a keystroke
// costs one paragraph.

import { normalize } from '../dutch/characters'
import type { Dutch } from '../dutch/dutch'
import { createTokenBuffer, FIRST, WORD, type Scanner } from '../dutch/tokens'
import type { LanguageLists } from '../rules/language'
import type { Document } from '../text/document'
import { createWordMemory, empty, unknown } from './memory'
import { createVocabulary, DIRECT } from './vocabulary'

/** Whether the segment with this index stands where one of these domains is the subject. */
export type IsAbout = (segment: number, domains: readonly string[]) => boolean

/** Prepared for a document when first asked. */
export type Topics = (document: Document) => IsAbout

/** So many words of a domain, at least one in so many words of text, make it the subject of a section or a document. */
const enough = { section: { words: 3, share: 1 / 60 }, document: { words: 8, share: 1 / 80 } }
/** A word in Dutch policy prose, with the space after it. */
const charactersPerWord = 6.5
const longestWord = 80
/** So many characters are remembered before starting anew. */
const mostRemembered = 8_000_000

/** Domain numbers, one for each word found; an empty one is shared. */
type Counts = Readonly<Record<number, number>>
const none: Counts = {}

export function createTopics(names: readonly string[], lists: LanguageLists, dutch: Dutch, scanner: Scanner): Topics {
  const vocabulary = createVocabulary(dutch, lists)
  const numbers = new Map(names.map((name, number) => [name, number]))
  const domainsOf = new Map<number, number[]>()
  for (const [name, number] of numbers) {
    // A topic is told by single words: of several, each could be about anything.
    const words = (lists.domains.get(name) ?? []).filter((phrase) => !/\s/.test(phrase.trim()))
    for (const atom of words.flatMap((word) => vocabulary.atomsOfPhrase(word))) {
      domainsOf.set(atom, [...(domainsOf.get(atom) ?? []), number])
    }
  }
  const memory = createWordMemory<readonly number[]>()
  const buffer = createTokenBuffer(8192)
  const remembered = new Map<string, Counts>()
  let size = 0

  const describe = (word: string): readonly number[] | undefined => {
    const found = vocabulary
      .ofWord(word)
      .flatMap(({ atom, how, isLikely }) => (how === DIRECT && isLikely ? (domainsOf.get(atom) ?? []) : []))
    return found.length ? [...new Set(found)] : undefined
  }

  const count = (text: string): Counts => {
    if (memory.isFull()) memory.forget()
    let counts: Record<number, number> | undefined
    for (let from = 0; from < text.length;) {
      from = scanner.scan(text, from, text.length, buffer)
      for (let index = 0; index < buffer.count; index++) {
        const start = buffer.starts[index]!
        const length = buffer.ends[index]! - start
        if ((buffer.kinds[index]! & ~FIRST) !== WORD || length > longestWord) continue
        const hash = buffer.hashes[index]!
        const first = text.charCodeAt(start)
        let entry = memory.find(hash, length, first)
        if (entry === unknown) {
          entry = memory.add(hash, length, first, describe(normalize(text.slice(start, start + length))))
        }
        if (entry === empty) continue
        counts ??= {}
        for (const domain of memory.entries[entry]!) counts[domain] = (counts[domain] ?? 0) + 1
      }
    }
    return counts ?? none
  }

  const recall = (text: string): Counts => {
    const known = remembered.get(text)
    if (known) return known
    if ((size += text.length) > mostRemembered) {
      remembered.clear()
      size = text.length
    }
    const counts = count(text)
    remembered.set(text, counts)
    return counts
  }

  const prepare = ({ segments }: Document): IsAbout => {
    const whole = createTally(names.length)
    /** Of each segment: its section, from a heading to the next. */
    const sections: { tally: Tally; headings: readonly Counts[] }[] = []
    let open: { level: number; counts: Counts }[] = []
    let section = { tally: createTally(names.length), headings: [] as Counts[] }
    for (const { kind, level = 6, text } of segments) {
      const counts = recall(text)
      if (kind === 'heading') {
        open = [...open.filter((above) => above.level < level), { level, counts }]
        section = { tally: createTally(names.length), headings: open.map((above) => above.counts) }
      }
      section.tally.add(counts, text.length)
      whole.add(counts, text.length)
      sections.push(section)
    }
    return (index, domains) =>
      domains.some((name) => {
        const number = numbers.get(name)
        if (number === undefined) return false
        const { tally, headings } = sections[index]!
        return (
          recall(segments[index]!.text)[number] !== undefined ||
          headings.some((counts) => counts[number] !== undefined) ||
          tally.has(number, enough.section) ||
          whole.has(number, enough.document)
        )
      })
  }

  return (document) => {
    let isAbout: IsAbout | undefined
    return (segment, domains) => (isAbout ??= prepare(document))(segment, domains)
  }
}

interface Tally {
  add(counts: Counts, length: number): void
  has(domain: number, enough: { readonly words: number; readonly share: number }): boolean
}

function createTally(domains: number): Tally {
  const found = new Uint32Array(domains)
  let length = 0
  return {
    add(counts, characters) {
      length += characters
      if (counts === none) return
      for (const domain in counts) found[domain]! += counts[domain]!
    },
    has: (domain, { words, share }) =>
      found[domain]! >= words && found[domain]! >= (length / charactersPerWord) * share,
  }
}
