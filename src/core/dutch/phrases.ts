// Noun phrases: runs of determiner, adjectives and a head, with the preposition
// that governs them and the heads joined to them. Words in front of a participle
// or adjective (*de in 2010 gebouwde school*) stay inside.

import type { Phrase, Writable } from './sentence'
import { measures } from './valency'
import { isVerbTag, type Word } from './words'

/** A phrase with what role-finding asks about it. */
export interface Chunk {
  readonly first: number
  last: number
  head: number
  readonly preposition: number | undefined
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

export function toPhrase({ first, last, head, preposition, coordinated }: Chunk): Phrase {
  const phrase: Writable<Phrase> = { first, last, head }
  if (preposition !== undefined) phrase.preposition = preposition
  if (coordinated.length) phrase.coordinated = coordinated
  return phrase
}

/** No phrase is read further than this, so that a sentence takes linear time. */
const longestPhrase = 40

/**
 * The noun phrases among these tokens, in order.
 *
 * @param plural Whether the finite verb is: tells *A van B en C* apart.
 */
export function findPhrases(words: readonly Word[], tokens: readonly number[], plural?: boolean): Chunk[] {
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
  joinPhrases(words, chunks, plural)
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
  while (word()?.tag === 'PREP' || (word()?.tag === 'TE' && !isVerbTag(words[tokens[at]! + 1]?.tag ?? 'PUNCT'))) {
    // “zowel huurders als kopers”
    if (word()!.normal !== 'als' || bothBefore(words, tokens[at]!) < 0) preposition = tokens[at]
    at++
  }
  for (let marks = 0; marks < 2 && word()?.tag === 'PUNCT' && isQuote(word()!) && at + 1 < tokens.length; marks++) at++
  let start = at
  if (isMoreThan(words, tokens, at)) at += 2
  let head: number | undefined
  let determiner: Word | undefined
  for (; at < tokens.length; at++) {
    const here = word()!
    const { tag } = here
    if ((head !== undefined && tokens[at] !== tokens[at - 1]! + 1) || at - start > longestPhrase) break
    if (tag === 'PRON' || tag === 'REFL') {
      if (head !== undefined || determiner) break
      head = tokens[at]
      at++
      break
    }
    if (tag === 'DET') {
      if (head !== undefined) break
      if (determiner && !combines(determiner, here)) break
      // “de willekeur der partijen”
      if (here.normal === 'der' || here.normal === 'des') preposition ??= tokens[at]
      determiner ??= here
      continue
    }
    if (tag === 'NUM' || tag === 'ADJE') {
      if (head !== undefined && tag === 'ADJE') {
        if (isGenitive(words[head]!) || isMeasure(words[head]!)) continue
        break
      }
      if (head !== undefined && words[head]!.tag !== 'NAME') {
        // “artikel 3”, “2 van de”
        at++
        break
      }
      continue
    }
    if (tag === 'ADJ' && head === undefined && modifies(words, tokens, at)) continue
    // “de extra opbrengst”
    if (tag === 'NOUN' && head === undefined && here.normal === 'extra' && words[tokens[at + 1] ?? -1]?.tag === 'NOUN')
      continue
    if (tag === 'NOUN' || tag === 'NAME') {
      if (
        head !== undefined &&
        words[head]!.tag === 'NAME' &&
        tag === 'NOUN' &&
        (determiner || isGenitive(words[head]!))
      ) {
        // “het Nederlands team”, “Ensors vader”
        head = tokens[at]
        continue
      }
      if (head !== undefined && !continues(words[head]!, here)) break
      // “burgemeester Jansen”: the noun stays the head.
      const named = head !== undefined && isNamed(words[head]!, here)
      if (head === undefined || isMeasure(words[head]!) || (tag === 'NOUN' && words[head]!.tag === 'NOUN' && !named))
        head = tokens[at]
      continue
    }
    if (tag === 'INF' && determiner && determiner.normal !== 'dat' && head === undefined) {
      head = tokens[at]
      at++
      break
    }
    if ((tag === 'ADV' || tag === 'NEG') && head === undefined && modifies(words, tokens, at)) continue
    if (
      preposition !== undefined &&
      at === start &&
      (tag === 'ADV' || tag === 'ADJ') &&
      beforeDeterminer(words, tokens, at)
    ) {
      start = at + 1
      continue
    }

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
  const pronoun = words[head]!.tag === 'PRON' || words[head]!.tag === 'REFL'
  const chunk: Chunk = {
    first: tokens[start]!,
    last: tokens[last]!,
    head,
    preposition,
    coordinated: [],
    joined: false,
    pronoun,
    definite: pronoun || words[head]!.tag === 'NAME' || (determiner !== undefined && defining.has(determiner.normal)),
    apposition: false,
    genitive: preposition !== undefined && words[preposition]!.normal === 'van' && isPhraseEnd(words[preposition - 1]),
  }
  return { chunk, next: Math.max(at, from + 1) }
}

const defining = new Set(
  "de het 't deze die dit dat alle onze ons hun haar zijn mijn uw elke elk iedere ieder beide".split(' '),
)

/** *meer dan honderd bewoners*, *minder dan de helft* */
function isMoreThan(words: readonly Word[], tokens: readonly number[], at: number): boolean {
  const more = words[tokens[at] ?? -1]?.normal
  if ((more !== 'meer' && more !== 'minder') || words[tokens[at + 1] ?? -1]?.normal !== 'dan') return false
  const number = words[tokens[at + 2] ?? -1]
  return number !== undefined && (number.tag === 'NUM' || isMeasure(number) || /^(?:een|de)$/.test(number.normal))
}

function isQuote({ normal }: Word): boolean {
  return /^["“”„‘’'«»`]$/.test(normal)
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

function isGenitive({ tag, raw, normal }: Word): boolean {
  return tag === 'NAME' && /(?:[^aeiou]|['’])s$/.test(raw.text) && normal.length > 3
}

/** “in praktisch heel het land” */
function beforeDeterminer(words: readonly Word[], tokens: readonly number[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next < at + 4; next++) {
    const { tag } = words[tokens[next]!]!
    if (tag === 'DET' || tag === 'NUM' || tag === 'NOUN' || tag === 'NAME') return true
    if (tag !== 'ADV' && tag !== 'ADJ') return false
  }
  return false
}

function continues(head: Word, next: Word): boolean {
  if (head.tag === 'NAME') return next.tag === 'NAME'
  // “is zaterdag | Barend Schreuders overleden”
  if (next.tag === 'NAME' && /(dag|ochtend|middag|avond|nacht|week|maand|jaar|leeftijd)$/.test(head.normal))
    return false
  return next.tag === 'NAME' || isMeasure(head) || isNamed(head, next)
}

/** “de afdeling Vergunningen”: a noun with a capital, beside one without. */
function isNamed(head: Word, next: Word): boolean {
  return head.tag === 'NOUN' && next.tag === 'NOUN' && /^\p{Ll}/u.test(head.raw.text) && /^\p{Lu}/u.test(next.raw.text)
}

/** *een aantal bewoners*, *twee miljoen euro*: the second noun is what it is about. */
function isMeasure({ option, normal }: Word): boolean {
  if (measures.has(option.reading.lemma)) return true
  return normal.endsWith('en') && /(?:tallen|honderden|duizenden|miljoenen|miljarden)$/.test(normal)
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

/** Joins *Rijk, provincie en gemeenten*, from the right; marks what merely stands beside. */
function joinPhrases(words: readonly Word[], chunks: Chunk[], plural: boolean | undefined): void {
  for (let index = chunks.length - 2; index >= 0; index--) {
    const first = chunks[index]!
    if (words[first.head]!.tag === 'REFL') continue
    let last = first.last
    for (let next = index + 1; next < chunks.length; next++) {
      const other = chunks[next]!
      const link = between(words, last, other)
      if (link === 'inside') {
        last = other.last
        continue
      }
      if (link === 'none') break
      if (link === 'quoted') {
        if (next === index + 1) other.apposition = true
        break
      }
      if (other.preposition !== undefined && (first.preposition === undefined || !samePreposition(words, first, other)))
        break
      const through = next > index + 1
      if (link === 'comma' && other.coordinated.length === 0) {
        if (other.preposition === undefined && !through) other.apposition = true
        break
      }
      // “Brougham, wetenschapper en politicus, …”
      if (
        link === 'comma' &&
        words[first.head]!.tag === 'NAME' &&
        words[other.head]!.tag === 'NOUN' &&
        !other.definite
      ) {
        other.apposition = true
        break
      }
      if (through && belongsInside(chunks[next - 1]!, first, other, plural)) break
      first.coordinated.push(other.head, ...other.coordinated)
      first.joined = other.joined || !/^(of|maar)$/.test(words[other.first - 1]?.normal ?? '')
      first.last = Math.max(first.last, other.last)
      chunks.splice(next, 1)
      break
    }
  }
}

function samePreposition(words: readonly Word[], one: Chunk, other: Chunk): boolean {
  return words[one.preposition!]!.normal === words[other.preposition!]!.normal
}

/** “voorzitters van huurders en bewoners”, but “de wethouder van Zorg en de directeur”. */
function belongsInside(inner: Chunk, first: Chunk, other: Chunk, plural: boolean | undefined): boolean {
  if (inner.coordinated.length > 0) return false
  if (plural === false && first.preposition === undefined) return true
  if (plural === true && first.preposition === undefined && first.definite && other.definite) return false
  return !(other.definite && !inner.definite)
}

type Link = 'comma' | 'conjunction' | 'inside' | 'quoted' | 'none'

function between(words: readonly Word[], last: number, next: Chunk): Link {
  const from = last + 1
  const to = next.preposition ?? next.first
  if (to === from) return next.preposition !== undefined ? 'inside' : 'none'
  let link: Link = 'none'
  if (to === from + 1 && /^["“”„‘’'«»]$/.test(words[from]!.normal) && next.preposition === undefined) return 'quoted'
  for (let at = from; at < to; at++) {
    const { tag, normal, clause } = words[at]!
    // What stands in parentheses is a clause of its own.
    if (clause !== words[last]!.clause) continue
    if (normal === ',' || normal === '/') link = link === 'conjunction' ? link : 'comma'
    else if (normal === 'als' && words[bothBefore(words, last)]?.normal === 'zowel') link = 'conjunction'
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

/** Where the phrase that ends here may have *zowel* before it. */
function bothBefore(words: readonly Word[], last: number): number {
  for (let at = last; at > last - 6 && at >= 0; at--) if (words[at]!.normal === 'zowel') return at
  return -1
}
