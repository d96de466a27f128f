// Noun phrases: runs of determiner, adjectives and a head, with the preposition
// that governs them and the heads joined to them. Words in front of a participle
// or adjective (*de in 2010 gebouwde school*) stay inside.

import type { Phrase } from './sentence'
import type { Word } from './words'

/** A phrase with what role-finding asks about it. */
export interface Chunk {
  readonly first: number
  last: number
  head: number
  readonly preposition?: number
  readonly coordinated: number[]
  /** Heads joined by *en*: plural. */
  joined: boolean
  readonly pronoun: boolean
  readonly definite: boolean
  /** Set beside the phrase before it: *de burgemeester, een sociaal-democraat*. */
  apposition: boolean
  /** Directly after another noun phrase with *van*: belongs to that. */
  readonly genitive: boolean
}

export function toPhrase(chunk: Chunk): Phrase {
  return {
    first: chunk.first,
    last: chunk.last,
    head: chunk.head,
    ...(chunk.preposition !== undefined && { preposition: chunk.preposition }),
    ...(chunk.coordinated.length > 0 && { coordinated: chunk.coordinated }),
  }
}

/** The noun phrases among these tokens, in order. */
export function findPhrases(words: readonly Word[], tokens: readonly number[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < tokens.length;) {
    const chunk = readPhrase(words, tokens, at)
    if (!chunk) {
      at++
      continue
    }
    chunks.push(chunk.chunk)
    at = chunk.next
  }
  joinPhrases(words, chunks)
  return chunks
}

function readPhrase(
  words: readonly Word[],
  tokens: readonly number[],
  from: number,
): { chunk: Chunk; next: number } | undefined {
  let at = from
  let preposition: number | undefined
  const word = (): Word | undefined => words[tokens[at] ?? -1]
  while (word()?.tag === 'PREP') preposition = tokens[at++]
  const start = at
  let head: number | undefined
  let determiner: Word | undefined
  for (; at < tokens.length; at++) {
    const here = word()!
    const { tag } = here
    if (head !== undefined && tokens[at] !== tokens[at - 1]! + 1) break
    if (tag === 'PRON' || tag === 'REFL') {
      if (head !== undefined || determiner) break
      head = tokens[at]
      at++
      break
    }
    if (tag === 'DET') {
      if (head !== undefined) break
      if (determiner && !combines(determiner, here)) break
      determiner ??= here
      continue
    }
    if (tag === 'NUM' || tag === 'ADJE') {
      if (head !== undefined && tag === 'ADJE') break
      if (head !== undefined && words[head]!.tag !== 'NAME') {
        // “artikel 3”, “2 van de”
        at++
        break
      }
      continue
    }
    if (tag === 'ADJ' && head === undefined && modifies(words, tokens, at)) continue
    if (tag === 'NOUN' || tag === 'NAME') {
      if (head !== undefined && !continues(words[head]!, here)) break
      // “burgemeester Jansen”: the noun stays the head.
      if (head === undefined || words[head]!.tag === 'NOUN' ? head === undefined || isMeasure(words[head]!) : true) {
        head = head !== undefined && words[head]!.tag === 'NAME' && tag === 'NAME' ? head : tokens[at]
      }
      continue
    }
    if (tag === 'INF' && determiner && head === undefined) {
      head = tokens[at]
      at++
      break
    }
    if ((tag === 'ADV' || tag === 'NEG') && head === undefined && modifies(words, tokens, at)) continue
    if (here.raw.kind === 4 && head === undefined) continue
    if (tag === 'PUNCT' && head === undefined && /^["“”„‘’'«»]$/.test(here.normal)) continue
    // “de in 2010 gebouwde school”
    if (tag === 'PREP' && determiner && head === undefined) {
      const inner = skipInner(words, tokens, at)
      if (inner > at) {
        at = inner - 1
        continue
      }
    }
    break
  }
  if (head === undefined) {
    // A determiner or number that stands alone: *alle drie*, *de meeste*.
    const last = at - 1
    const alone = words[tokens[last] ?? -1]
    if (at === start || !alone || (alone.tag !== 'NUM' && alone.tag !== 'DET' && alone.tag !== 'ADJE')) return undefined
    if (alone.tag === 'ADJE' && !determiner) return undefined
    if (alone.tag === 'DET' && alone === determiner && /^(een|de|geen)$/.test(alone.normal)) return undefined
    head = tokens[last]!
  }
  let last = at - 1
  while (words[tokens[last]!]!.tag === 'PUNCT') last--
  const first = tokens[start]!
  const pronoun = words[head]!.tag === 'PRON' || words[head]!.tag === 'REFL'
  const chunk: Chunk = {
    first: preposition !== undefined && first > preposition ? first : first,
    last: tokens[last]!,
    head,
    ...(preposition !== undefined && { preposition }),
    coordinated: [],
    joined: false,
    pronoun,
    definite:
      pronoun ||
      words[head]!.tag === 'NAME' ||
      (determiner !== undefined &&
        /^(de|het|'t|deze|die|dit|dat|alle|onze|ons|hun|haar|zijn|mijn|uw|elke|elk|iedere|ieder|beide)$/.test(
          determiner.normal,
        )),
    apposition: false,
    genitive: preposition !== undefined && words[preposition]!.normal === 'van' && isPhraseEnd(words[preposition - 1]),
  }
  return { chunk, next: Math.max(at, from + 1) }
}

function isPhraseEnd(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'NAME' || word?.tag === 'NUM' || word?.tag === 'PRON'
}

function combines(first: Word, second: Word): boolean {
  return (
    /^(al|alle|veel|zo'n|heel|de|het|deze|die|dit|dat|onze|ons|hun|haar|zijn|mijn|een|geen|zoveel|elk|elke|menig)$/.test(
      first.normal,
    ) && second.normal !== 'een'
  )
}

/** An adverb or bare adjective that goes with the adjective or noun after it. */
function modifies(words: readonly Word[], tokens: readonly number[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next < at + 4; next++) {
    if (tokens[next] !== tokens[next - 1]! + 1) return false
    const { tag } = words[tokens[next]!]!
    if (tag === 'ADJE' || (tag === 'NUM' && words[tokens[at]!]!.tag === 'ADV'))
      return words[tokens[at]!]!.tag !== 'NEG' || tag === 'ADJE'
    if (tag === 'NOUN') return words[tokens[at]!]!.tag === 'ADJ'
    if (tag !== 'ADV' && tag !== 'ADJ') return false
  }
  return false
}

function continues(head: Word, next: Word): boolean {
  if (head.tag === 'NAME') return next.tag === 'NAME'
  return next.tag === 'NAME' || isMeasure(head)
}

const measures = new Set(
  'aantal groep soort paar hoop reeks serie deel procent miljoen miljard euro kilo liter meter meerderheid minderheid helft tal type vorm handvol rij kopje glas boel massa stel'.split(
    ' ',
  ),
)

/** *een aantal bewoners*, *twee miljoen euro*: the second noun is what it is about. */
function isMeasure(word: Word): boolean {
  return measures.has(word.option.reading.lemma)
}

/** After a determiner: a prepositional phrase that ends in an inflected participle or adjective. */
function skipInner(words: readonly Word[], tokens: readonly number[], at: number): number {
  for (let next = at + 1; next < tokens.length && next < at + 9; next++) {
    const { tag } = words[tokens[next]!]!
    if (tokens[next] !== tokens[next - 1]! + 1) return at
    if (tag === 'ADJE') return next
    if (tag === 'PUNCT' || tag === 'FIN' || tag === 'CONJ' || tag === 'INF') return at
  }
  return at
}

/** Joins *Rijk, provincie en gemeenten*; marks what merely stands beside. */
function joinPhrases(words: readonly Word[], chunks: Chunk[]): void {
  for (let index = 0; index < chunks.length; index++) {
    const members = [index]
    let conjunction = false
    for (let next = index + 1; next < chunks.length; next++) {
      const before = chunks[members[members.length - 1]!]!
      const link = between(words, endOfPhrase(chunks, members[members.length - 1]!, next), chunks[next]!)
      if (link === 'quoted' && members.length === 1 && next === index + 1) chunks[next]!.apposition = true
      if (link === 'none' || link === 'quoted') break
      if (link === 'inside') continue
      const governed = chunks[next]!.preposition !== undefined
      const group = chunks[index]!.preposition
      if (governed && (group === undefined || words[chunks[next]!.preposition!]!.normal !== words[group]!.normal)) break
      if (before.pronoun && words[before.head]!.tag === 'REFL') break
      members.push(next)
      if (link === 'conjunction') {
        conjunction = true
        break
      }
    }
    if (members.length === 1) continue
    const first = chunks[index]!
    if (!conjunction) {
      // A comma without “en”: an apposition, unless what follows is a verb's next object.
      if (chunks[members[1]!]!.preposition === undefined) chunks[members[1]!]!.apposition = true
      continue
    }
    for (const member of members.slice(1)) {
      first.coordinated.push(chunks[member]!.head)
      first.last = Math.max(first.last, chunks[member]!.last)
    }
    first.joined = words[first.last]?.normal !== 'of'
    // What stood between them (van-phrases) stays; the members themselves are part of the first now.
    for (const member of members.slice(1).reverse()) chunks.splice(member, 1)
  }
}

/** End of a member: phrases with a preposition directly after it belong to it. */
function endOfPhrase(chunks: readonly Chunk[], member: number, next: number): number {
  let last = chunks[member]!.last
  for (let at = member + 1; at < next; at++) {
    const chunk = chunks[at]!
    if (chunk.preposition === last + 1) last = chunk.last
  }
  return last
}

type Link = 'comma' | 'conjunction' | 'inside' | 'quoted' | 'none'

function between(words: readonly Word[], last: number, next: Chunk): Link {
  const from = last + 1
  const to = next.preposition ?? next.first
  if (to === from) return next.preposition !== undefined ? 'inside' : 'none'
  let link: Link = 'none'
  if (to === from + 1 && /^["“”„‘’'«»]$/.test(words[from]!.normal) && next.preposition === undefined) return 'quoted'
  for (let at = from; at < to; at++) {
    const { tag, normal } = words[at]!
    if (normal === ',' || normal === '/') link = link === 'conjunction' ? link : 'comma'
    else if (
      tag === 'CONJ' &&
      /^(en|of|en\/of|alsmede|evenals|alsook|noch|&|c\.q\.|maar|respectievelijk|plus)$/.test(normal)
    )
      link = 'conjunction'
    else if (tag !== 'ADV' && tag !== 'NEG' && !/^["“”„‘’')]$/.test(normal)) return 'none'
    else if (at === from && tag === 'ADV') return 'none'
  }
  return link
}
