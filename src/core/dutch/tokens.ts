// Text → tokens and sentence boundaries, in one pass over the original string.
// The hot path writes numbers into reusable buffers and cuts no substring; what
// needs words as strings asks for them afterwards, of the same tokens. There is
// one state machine, so a quick scan and a full analysis always agree.

import type { Span } from '../span'
import {
  APOSTROPHE,
  classOf,
  CLOSER,
  COMBINING,
  DIGIT,
  foldOf,
  HYPHEN,
  IGNORABLE,
  isUpper,
  LETTER,
  normalize,
  OPENER,
  OTHER,
  PERIOD,
  PUNCTUATION,
  SPACE,
} from './characters'
import { finish, hashSeed, hashWord, mix } from './hash'
import { createBoundaries, type Boundaries } from './sentences'

export const WORD = 1
export const NUMBER = 2
export const PUNCT = 3
export const SYMBOL = 4
/** Set on the kind of a token that begins a sentence. */
export const FIRST = 16

/** Longer stretches without an end are cut here, so that nothing later can take more than linear time. */
export const longestSentence = 400

/** Tokens as numbers. Only the first `count` of each array count; the arrays are used again by the next scan. */
export interface TokenBuffer {
  count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** `WORD`, `NUMBER`, `PUNCT` or `SYMBOL`, with `FIRST` where a sentence begins. */
  readonly kinds: Uint8Array
  /** Hash of the normalized word, as the lexicon computes it. */
  readonly hashes: Int32Array
}

export interface Scanner {
  /**
   * Fills `buffer` with whole sentences from `text`, starting at `from`, and returns where to go on; `to` when done.
   * Offsets count in `text`. Linear time on any string.
   */
  scan(text: string, from: number, to: number, buffer: TokenBuffer): number
}

/** A token as text and normalized word. */
export interface RawToken extends Span {
  readonly kind: number
  readonly text: string
  readonly normal: string
}

export function createTokenBuffer(capacity = 4096): TokenBuffer {
  const room = Math.max(capacity, longestSentence + 1)
  return {
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    kinds: new Uint8Array(room),
    hashes: new Int32Array(room),
  }
}

/** The tokens of one sentence as strings. */
export function materialize(text: string, buffer: TokenBuffer): RawToken[] {
  const tokens: RawToken[] = []
  for (let index = 0; index < buffer.count; index++) {
    const start = buffer.starts[index]!
    const end = buffer.ends[index]!
    const kind = buffer.kinds[index]! & ~FIRST
    const word = text.slice(start, end)
    const normal = kind === WORD ? normalize(word) : word
    const shown = normal === word ? word : word.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    tokens.push({ start, end, kind, text: shown, normal })
  }
  return tokens
}

export function createScanner(abbreviations: unknown): Scanner {
  const boundaries = createBoundaries(abbreviations)
  return { scan: (text, from, to, buffer) => scan(text, from, to, buffer, boundaries) }
}

// Where a word ended, and what its hash was: written by `readWord` instead of allocating a pair.
let wordEnd = 0
let wordHash = 0
let wordKind = WORD
/** What a word that ends with a period says about the sentence: see `Boundaries`. */
let wordBoundary = 0

function scan(text: string, from: number, to: number, buffer: TokenBuffer, boundaries: Boundaries): number {
  const { starts, ends, kinds, hashes } = buffer
  const { length } = text
  const capacity = starts.length
  let count = 0
  let sentence = 0
  let pending = 0
  let newlines = 0
  let fresh = true
  let index = from
  while (index < to) {
    const code = text.charCodeAt(index)
    const kind = classOf[code]!
    if (kind === SPACE) {
      if (code === 10) newlines++
      index++
      continue
    }
    if (kind === IGNORABLE || kind === COMBINING) {
      index++
      continue
    }
    const first =
      fresh ||
      newlines > 1 ||
      count - sentence >= longestSentence ||
      (pending !== 0 && boundaries.starts(text, index, pending))
    if (first) {
      if (count > 0 && capacity - count <= longestSentence) {
        buffer.count = count
        return index
      }
      sentence = count
      pending = 0
      fresh = false
    }
    newlines = 0
    starts[count] = index
    const closing = kind === CLOSER || kind === APOSTROPHE || code === 34
    if (kind === LETTER) {
      // Most words are letters up to a space or a comma: no more is asked about those.
      let hash = hashSeed
      let at = index
      let unit = code
      let next = kind
      do {
        hash = mix(hash, foldOf[unit]!)
        unit = ++at < length ? text.charCodeAt(at) : 32
        next = classOf[unit]!
      } while (next === LETTER)
      if (next === SPACE || next === CLOSER || unit === 44) {
        index = at
        kinds[count] = WORD
        hashes[count] = finish(hash)
        pending = 0
      } else {
        readWord(text, index, boundaries, count === sentence)
        index = wordEnd
        kinds[count] = wordKind
        hashes[count] = wordHash
        pending = wordBoundary
      }
    } else if (kind === DIGIT || beginsWord(text, index, kind)) {
      readWord(text, index, boundaries, count === sentence)
      index = wordEnd
      kinds[count] = wordKind
      hashes[count] = wordHash
      pending = wordBoundary
    } else if (kind === PERIOD) {
      const begin = index
      while (text.charCodeAt(++index) === 46);
      kinds[count] = PUNCT
      hashes[count] = 46
      // “1. De straat”: a number that opens a sentence is its number, not its end.
      pending = index === begin + 1 && isNumbering(buffer, count, sentence, text) ? 0 : 1
    } else if (kind === OTHER) {
      while (++index < to) {
        const next = classOf[text.charCodeAt(index)]!
        if (next !== OTHER && next !== COMBINING && next !== IGNORABLE) break
      }
      kinds[count] = SYMBOL
      hashes[count] = 0
      if (pending === 2) pending = 0
    } else {
      index++
      kinds[count] = PUNCT
      hashes[count] = code
      if (code === 33 || code === 63 || code === 0x2026) pending = 1
      else if (!closing) pending = 0
    }
    if (first) kinds[count]! |= FIRST
    ends[count++] = index
  }
  buffer.count = count
  return to
}

function isNumbering({ kinds, starts, ends }: TokenBuffer, count: number, sentence: number, text: string): boolean {
  if (count !== sentence + 1) return false
  return (
    (kinds[sentence]! & ~FIRST) === NUMBER ||
    (ends[sentence]! - starts[sentence]! === 1 && classOf[text.charCodeAt(starts[sentence]!)] === LETTER)
  )
}

/** *'s*, *-aanpak*, *(buurt)bewoners*: words that begin with a mark. */
function beginsWord(text: string, index: number, kind: number): boolean {
  const next = classOf[text.charCodeAt(index + 1)]
  if (kind === HYPHEN) return next === LETTER && (index === 0 || classOf[text.charCodeAt(index - 1)] !== HYPHEN)
  if (kind === APOSTROPHE) {
    if (next === DIGIT) return false
    if (next !== LETTER) return false
    const after = classOf[text.charCodeAt(index + 2)]
    return (after === SPACE || after === HYPHEN) && /[stknmr]/i.test(text.charAt(index + 1))
  }
  if (text.charCodeAt(index) === 40) {
    const close = closingParenthesis(text, index)
    return close > 0 && classOf[text.charCodeAt(close + 1)] === LETTER
  }
  return false
}

/** The `)` of a short stretch of letters, or 0. */
function closingParenthesis(text: string, open: number): number {
  for (let index = open + 1; index < open + 24; index++) {
    const code = text.charCodeAt(index)
    if (code === 41) return index > open + 1 ? index : 0
    if (classOf[code] !== LETTER && classOf[code] !== HYPHEN) return 0
  }
  return 0
}

function readWord(text: string, start: number, boundaries: Boundaries, opensSentence: boolean): void {
  let index = start
  let hash = hashSeed
  let letters = 0
  let digits = 0
  let periods = 0
  let irregular = false
  wordBoundary = 0
  const { length } = text
  for (;;) {
    const code = index < length ? text.charCodeAt(index) : 32
    const kind = classOf[code]!
    if (kind === LETTER) {
      hash = mix(hash, foldOf[code]!)
      letters++
      index++
      continue
    }
    if (kind === DIGIT) {
      hash = mix(hash, code)
      digits++
      index++
      continue
    }
    if (kind === SPACE || kind === CLOSER) break
    if (kind === COMBINING || kind === IGNORABLE) {
      irregular = true
      index++
      continue
    }
    const next = classOf[text.charCodeAt(index + 1)] ?? SPACE
    if (kind === APOSTROPHE) {
      if (next !== LETTER && index !== start) break
    } else if (kind === HYPHEN) {
      if (next !== LETTER && next !== DIGIT) {
        if (letters === 0 || !endsEllipsis(text.charCodeAt(index + 1), next)) break
        hash = mix(hash, 45)
        index++
        break
      }
    } else if (kind === PERIOD) {
      if (next === LETTER || next === DIGIT) {
        const number = letters === 0
        if (number ? next !== DIGIT : isUpper(text.charCodeAt(index + 1)) && letters - periods > 2) break
        periods++
      } else {
        const word = irregular ? hashWord(normalize(text.slice(start, index + 1))) : finish(mix(hash, 46)) | 0
        wordBoundary = boundaries.abbreviation(text, start, index + 1, word, letters, periods, opensSentence)
        if (wordBoundary < 0) {
          wordBoundary = 0
          break
        }
        hash = mix(hash, 46)
        index++
        break
      }
    } else if (kind === PUNCTUATION) {
      if (letters === 0 && digits > 0) {
        if ((code === 44 || code === 58 || code === 0x2013) && next === DIGIT) {
          hash = mix(hash, code)
          index++
          continue
        }
        if (code === 44 && (next === HYPHEN || text.charCodeAt(index + 1) === 0x2013)) {
          index += 2
          break
        }
        break
      }
      if (code === 47 && isEnOf(text, start, index)) {
        // “en/of” is one conjunction.
      } else if (code === 58 && text.startsWith('://', index)) {
        index = endOfAddress(text, index)
        break
      } else break
    } else if (kind === OPENER) {
      const close = code === 40 ? closingParenthesis(text, index) : 0
      if (close === 0) break
      irregular = true
      index = close + 1
      continue
    } else if (code === 37 && letters === 0) {
      index++
      break
    } else if (code === 38 && next === LETTER && letters > 0) {
      // “B&W”
    } else if ((code === 64 || code === 95) && next === LETTER) {
      index = endOfAddress(text, index)
      break
    } else break
    hash = mix(hash, foldOf[code]!)
    index++
  }
  wordEnd = index
  wordKind = letters === 0 && digits > 0 ? NUMBER : WORD
  wordHash = irregular || text.charCodeAt(start) === 40 ? hashWord(normalize(text.slice(start, index))) : finish(hash)
}

function endsEllipsis(code: number, kind: number): boolean {
  return kind === SPACE || code === 44 || code === 47 || code === 41 || Number.isNaN(code)
}

function isEnOf(text: string, start: number, slash: number): boolean {
  return (
    slash === start + 2 &&
    /^en\/of$/i.test(text.slice(start, slash + 3)) &&
    classOf[text.charCodeAt(slash + 3)] !== LETTER
  )
}

function endOfAddress(text: string, index: number): number {
  while (index < text.length && classOf[text.charCodeAt(index)] !== SPACE) index++
  while (/[.,;:!?)\]'"]/.test(text.charAt(index - 1))) index--
  return index
}
