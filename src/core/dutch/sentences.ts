// Where a sentence ends. The tokenizer asks two questions while it passes: what
// a word with a period says, and whether a sentence begins at this character.
// Which abbreviations there are is data: wordlists/language/abbreviations.yml.

import type { Span } from '../span'
import { APOSTROPHE, classOf, DIGIT, isUpper, LETTER, normalize, OPENER, OTHER, SPACE } from './characters'
import { hashWord } from './hash'
import { FIRST, type Scanner, type TokenBuffer } from './tokens'

const longestAbbreviation = 12

export interface Boundaries {
  /**
   * What the period at `end - 1` is: -1 no part of the word; 0 of an abbreviation that never ends a sentence; 1 may end
   * one before any capital; 2 only before a word that clearly begins one. `hash` is that of the word with its period.
   */
  abbreviation(
    text: string,
    start: number,
    end: number,
    hash: number,
    letters: number,
    periods: number,
    opensSentence: boolean,
  ): number
  /** Whether a sentence can begin at `index`, after an end of this kind (1 or 2). */
  starts(text: string, index: number, kind: number): boolean
}

export function createBoundaries(abbreviations: unknown): Boundaries {
  /** By hash of the word: nearly every sentence asks. */
  const known = new Map<number, number>()
  add(known, abbreviations, 'never', 0)
  add(known, abbreviations, 'end', 1)
  add(known, abbreviations, 'other', 2)
  const starters = new Set(listed(abbreviations, 'starters'))
  return {
    abbreviation(text, start, end, hash, letters, periods, opensSentence) {
      const entry = end - start <= longestAbbreviation ? known.get(hash) : undefined
      if (entry !== undefined) return entry
      // “a.b.c.”: letters and periods in turn; “J.”: an initial, unless it numbers the sentence.
      if (periods > 0) return letters <= 2 * (periods + 1) ? 2 : -1
      if (letters === 1 && end - start === 2 && isUpper(text.charCodeAt(start))) return opensSentence ? 0 : 2
      return -1
    },
    starts(text, index, kind) {
      let at = index
      for (let skipped = 0; skipped < 4; skipped++, at++) {
        const code = text.charCodeAt(at)
        const character = classOf[code]
        if (character === OPENER || code === 34) continue
        if (character !== APOSTROPHE) break
        // “'s Ochtends”
        if (classOf[text.charCodeAt(at + 1)] === LETTER && classOf[text.charCodeAt(at + 2)] === SPACE) at += 2
      }
      const code = text.charCodeAt(at)
      // A closing quote: nothing begins here.
      if (classOf[code] === SPACE || at >= text.length) return false
      if (kind === 1) return isUpper(code) || classOf[code] === DIGIT || (classOf[code] === OTHER && at === index)
      if (!isUpper(code)) return false
      let end = at
      while (end < at + 12 && classOf[text.charCodeAt(end)] === LETTER) end++
      return starters.has(normalize(text.slice(at, end)))
    },
  }
}

/** Sentence spans in a text; white space between them belongs to none. */
export function sentenceSpans(text: string, scanner: Scanner, buffer: TokenBuffer): Span[] {
  const spans: { start: number; end: number }[] = []
  for (let from = 0; from < text.length;) {
    from = scanner.scan(text, from, text.length, buffer)
    for (let index = 0; index < buffer.count; index++) {
      if (buffer.kinds[index]! & FIRST) spans.push({ start: buffer.starts[index]!, end: buffer.ends[index]! })
      else spans[spans.length - 1]!.end = buffer.ends[index]!
    }
  }
  return spans
}

function add(known: Map<number, number>, data: unknown, key: string, kind: number): void {
  for (const word of listed(data, key)) known.set(hashWord(word), kind)
}

function listed(data: unknown, key: string): string[] {
  const list = (data as Record<string, unknown> | null | undefined)?.[key]
  return Array.isArray(list) ? list.map((word) => normalize(String(word))) : []
}
