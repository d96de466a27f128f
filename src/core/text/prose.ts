// Segment text grows here, piece by piece, and every piece keeps its place in
// the source. What typography does to a word (no-break spaces, soft hyphens,
// ligatures, accents as separate characters, a break at the end of a line) is
// undone on the way, so that nothing hides a phrase from a pattern.

import { quotations } from './quotes'
import type { Piece, Segment, SegmentKind } from './segment'

/** Characters that do not go into segment text as they are. */
const characters =
  '\\t\\v\\f\\u0085\\u00a0\\u00ad\\u0132\\u0133\\u0149\\u001e\\u001f\\u0300-\\u036f\\u1680\\u180e\\u2000-\\u2011' +
  '\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u2069\\u3000\\ufb00-\\ufb06\\ufeff'
const anySpecial = new RegExp(`[\\n\\r${characters}]`)
/** Quicker to ask first: nearly all prose is made of the characters outside this class, none of which is special. */
const anyUnusual = /[^ -~\u00ae-\u0131\u2012-\u2027\u20ac]/
const special = new RegExp(`\\r\\n|[\\n\\r${characters}]`, 'g')

/** What Word puts where a reference leads nowhere. */
const leftover = /(?:Fout|Error)! (?:Bladwijzer|Bookmark|Verwijzingsbron|Reference source|Hyperlink)[^.\n]{0,60}\./

const ligatures = new Map([
  ['\u0132', 'IJ'],
  ['\u0133', 'ij'],
  ['\u0149', '’n'],
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
])

export interface SegmentAttributes {
  readonly kind: SegmentKind
  readonly level?: number
  readonly quoted: boolean
}

/** Collects one segment. Ranges given to it count in `source` and ascend. */
export interface Prose {
  /** Source that is prose as it stands. */
  add(start: number, end: number): void
  /** Something else stands in the text for this stretch of source: an escape, an entity. */
  replace(start: number, end: number, text: string): void
  /** Part of the source that a word continues across: a soft hyphen, a quote mark at the start of a line. */
  drop(start: number, end: number): void
  /** A line break and the blanks around it: one space, or nothing when a word was broken there. */
  breakLine(start: number, end: number): void
  /** Whether nothing has been collected yet. */
  isEmpty(): boolean
  /** The segment, unless there is nothing to read in it; ready for the next one. */
  take(attributes: SegmentAttributes): Segment | undefined
}

export function createProse(source: string): Prose {
  let chunks: string[] = []
  let pieces: Mutable<Piece>[] = []
  let atBreak = false

  function push(text: string, start: number, end: number): void {
    if (atBreak && text !== '' && !closeBreak(text)) {
      // Blanks after a line break belong to the break.
      const blanks = blanksEnd(text, 0)
      const last = pieces.at(-1)!
      if (blanks > 0 && text.length === end - start && last.source.end === start) {
        last.source = { start: last.source.start, end: start + blanks }
        if (blanks === text.length) return
        return push(text.slice(blanks), start + blanks, end)
      }
    }
    if (text !== '') atBreak = false
    chunks.push(text)
    pieces.push({ at: 0, length: text.length, source: { start, end } })
  }

  /** Joins a word that was broken at a hyphen; whether that changed anything. */
  function closeBreak(next: string): boolean {
    const index = pieces.length - 2
    const before = chunks[index]
    if (before === undefined || !before.endsWith('-') || pieces[index + 1]!.length === 0) return false
    if (pieces[index]!.source.end !== pieces[index + 1]!.source.start) return false
    const join = joinAtHyphen(before, next)
    if (join === 'apart') return false
    const gap = pieces[index + 1]!
    chunks[index + 1] = ''
    gap.length = 0
    if (join === 'word') {
      const piece = pieces[index]!
      const hyphen = piece.length === piece.source.end - piece.source.start ? 1 : piece.source.end - piece.source.start
      gap.source = { start: piece.source.end - hyphen, end: gap.source.end }
      piece.source = { start: piece.source.start, end: piece.source.end - hyphen }
      piece.length -= 1
      chunks[index] = before.slice(0, -1)
    }
    return true
  }

  function breakLine(start: number, end: number): void {
    const last = pieces.at(-1)
    if (!last) return
    if (atBreak) {
      last.source = { start: last.source.start, end }
      return
    }
    push(' ', start, end)
    atBreak = true
  }

  function add(start: number, end: number): void {
    if (start >= end) return
    const run = source.slice(start, end)
    if (run.includes('! ') && leftover.test(run)) return addAround(run, start)
    if (!anyUnusual.test(run) || !anySpecial.test(run)) return push(run, start, end)
    let from = 0
    special.lastIndex = 0
    for (let match = special.exec(run); match; match = special.exec(run)) {
      const found = match[0]
      let at = match.index
      let length = found.length
      const code = found.charCodeAt(0)
      if (code >= 0x300 && code <= 0x36f) {
        if (at === 0) continue
        at = Math.max(from, at - 1)
        length = marksEnd(run, at + 1) - at
        special.lastIndex = at + length
        const composed = run.slice(at, at + length).normalize('NFC')
        if (composed.length === length) continue
        if (at > from) push(run.slice(from, at), start + from, start + at)
        push(composed, start + at, start + at + length)
      } else {
        if (isLineBreak(found)) {
          const end = blanksEnd(run, at + length)
          at = blanksStart(run, at, from)
          length = end - at
          special.lastIndex = end
        }
        if (at > from) push(run.slice(from, at), start + from, start + at)
        if (isLineBreak(found)) breakLine(start + at, start + at + length)
        else push(plainFor(found), start + at, start + at + length)
      }
      from = at + length
    }
    if (from < run.length) push(from === 0 ? run : run.slice(from), start + from, end)
  }

  /** The run without what a broken field left in it. */
  function addAround(run: string, start: number): void {
    let from = start
    for (const { 0: found, index } of run.matchAll(new RegExp(leftover, 'g'))) {
      add(from, start + index)
      from = start + index + found.length
    }
    add(from, start + run.length)
  }

  return {
    add,
    breakLine,
    replace(start, end, text) {
      push(anySpecial.test(text) ? plainFor(text) : text, start, end)
    },
    drop(start, end) {
      const last = pieces.at(-1)
      if (atBreak && last && last.source.end === start) last.source = { start: last.source.start, end }
      else if (last) push('', start, end)
    },
    isEmpty: () => pieces.length === 0,
    take({ kind, level, quoted }) {
      const text = trim(chunks, pieces)
      const taken = pieces
      chunks = []
      pieces = []
      atBreak = false
      if (text === '') return undefined
      return { kind, ...(level && { level }), text, pieces: taken, quoted, quotations: quotations(text) }
    },
  }
}

/** What stands in the text for one special character. */
function plainFor(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x2010 || code === 0x2011 || code === 0x1e) return '-'
  const letters = ligatures.get(character)
  if (letters) return letters
  const dropped =
    code === 0xad ||
    code === 0x1f ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  return dropped ? '' : ' '
}

function isLineBreak(found: string): boolean {
  return found.includes('\n') || found.includes('\r')
}

function marksEnd(run: string, from: number): number {
  let end = from
  while (end < run.length && run.charCodeAt(end) >= 0x300 && run.charCodeAt(end) <= 0x36f) end++
  return end
}

function blanksEnd(run: string, from: number): number {
  let end = from
  while (end < run.length && (run.charCodeAt(end) === 32 || run.charCodeAt(end) === 9)) end++
  return end
}

function blanksStart(run: string, end: number, from: number): number {
  let start = end
  while (start > from && (run.charCodeAt(start - 1) === 32 || run.charCodeAt(start - 1) === 9)) start--
  return start
}

/** Parts that keep their hyphen in spelling, so a break after it is no broken word. */
const hyphenated =
  /(?:^|[^\p{L}])(?:adjunct|anti|aspirant|assistent|bijna|co|collega|e|ex|havo|hbo|ict|interim|juridisch|kandidaat|leerling|mbo|multi|niet|non|oud|plaatsvervangend|post|pre|pro|pseudo|quasi|semi|sociaal|stagiair|strategisch|vmbo|wmo|zelf|zo)$/iu

/**
 * What a hyphen at the end of a line is: the break of a word, part of its spelling, or that of an omitted part.
 *
 * @example “gemeen-”, “te” → word; “co-”, “creatie” → spelling; “wijk-”, “en buurtteams” → apart
 */
function joinAtHyphen(before: string, after: string): 'word' | 'spelling' | 'apart' {
  const part = /[\p{L}\p{N}]+$/u.exec(before.slice(-41, -1))?.[0]
  const next = /^\p{L}+/u.exec(after.slice(0, 40))?.[0]
  if (!part || !next) return 'apart'
  if (/^(?:en|of|tot|als|dan|noch|maar|respectievelijk)$/.test(next)) return 'apart'
  if (/^\p{Lu}/u.test(next) || /[\p{N}\p{Lu}]$/u.test(part) || hyphenated.test(part)) return 'spelling'
  if (/(?:aa|ae|ai|au|ee|ei|eu|ie|ii|oe|oi|oo|ou|ui|uu|ij)$/i.test(part.at(-1)! + next[0])) return 'spelling'
  return 'word'
}

/** Takes blanks off both ends, sets `at` of every piece, and gives the text. */
function trim(chunks: string[], pieces: Mutable<Piece>[]): string {
  trimEdge(chunks, pieces, false)
  trimEdge(chunks, pieces, true)
  let at = 0
  for (let index = 0; index < pieces.length; index++) {
    pieces[index]!.at = at
    at += pieces[index]!.length
  }
  return chunks.length === 1 ? chunks[0]! : chunks.join('')
}

function trimEdge(chunks: string[], pieces: Mutable<Piece>[], atEnd: boolean): void {
  let edge = atEnd ? pieces.length - 1 : 0
  const step = atEnd ? -1 : 1
  for (; edge >= 0 && edge < pieces.length; edge += step) {
    const chunk = chunks[edge]!
    const kept = atEnd ? chunk.trimEnd() : chunk.trimStart()
    if (kept === '') continue
    const cut = chunk.length - kept.length
    if (cut > 0) {
      const piece = pieces[edge]!
      chunks[edge] = kept
      piece.length = kept.length
      piece.source = atEnd
        ? { start: piece.source.start, end: piece.source.end - cut }
        : { start: piece.source.start + cut, end: piece.source.end }
    }
    break
  }
  if (atEnd) {
    chunks.length = edge + 1
    pieces.length = edge + 1
  } else {
    chunks.splice(0, edge)
    pieces.splice(0, edge)
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
