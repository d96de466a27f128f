// Plain text → document. Text that came out of Word, a PDF or pandoc says with
// line breaks, bullets and tabs what Markdown says with marks; where a paragraph
// ends is read off the lines themselves.

import { finish, type Steps } from '../steps'
import type { Document } from './document'
import { type DrawnTable, findDrawnTables, mayHaveDrawnTable } from './drawnTables'
import { findFurniture } from './furniture'
import { type Line, readLines } from './lines'
import { createProse } from './prose'
import type { Segment, SegmentKind } from './segment'

/** Longest line that a program or a person wraps; beyond it a line is a paragraph of its own. */
const widestWrap = 120
/** Longest heading. */
const longestHeading = 90

/** Segments of prose, in reading order, with exact UTF-16 offsets. */
export function readPlainText(text: string): Document {
  return finish(readingPlainText(text))
}

/** The same in steps, one for each block. */
export function* readingPlainText(text: string): Steps<Document> {
  const prose = createProse(text)
  const segments: Segment[] = []
  const lines = readLines(text)
  const furniture = findFurniture(text, lines)
  const tables = new Map<number, DrawnTable>()
  if (mayHaveDrawnTable(text)) for (const table of findDrawnTables(text, lines)) tables.set(table.first, table)

  const take = (kind: SegmentKind, level?: number): void => {
    const segment = prose.take({ kind, ...(level && { level }), quoted: false })
    if (segment) segments.push(segment)
  }

  let index = 0
  let afterBlank = true
  while (index < lines.length) {
    const table = tables.get(index)
    if (table) {
      for (const cell of table.cells) {
        for (const { start, end } of cell) {
          prose.breakLine(start, start)
          prose.add(start, end)
        }
        take('tableCell')
      }
      index = table.last + 1
      continue
    }
    if (lines[index]!.blank || furniture.has(index)) {
      if (lines[index]!.blank) afterBlank = true
      index++
      continue
    }
    // A block: the lines up to the next blank one, those that only belong to the page set aside.
    let end = index
    let width = 0
    const block: Line[] = []
    for (; end < lines.length; end++) {
      if (tables.has(end)) break
      if (furniture.has(end)) continue
      const line = lines[end]!
      if (line.blank) {
        const next = furniture.size > 0 ? afterPageBreak(text, lines, furniture, end) : undefined
        if (next === undefined || block.length === 0 || !runsOn(text, block.at(-1)!, lines[next]!)) break
        end = next - 1
        continue
      }
      block.push(line)
      const length = line.end - line.start
      if (length <= widestWrap && length > width) width = length
    }
    readBlock(block, width, afterBlank, end >= lines.length || lines[end]!.blank || tables.has(end))
    index = end
    afterBlank = false
    yield
  }
  return { format: 'text', text, segments }

  function readBlock(block: readonly Line[], width: number, blankBefore: boolean, blankAfter: boolean): void {
    for (let first = 0; first < block.length;) {
      let last = first
      while (last + 1 < block.length && continues(text, block[last]!, block[last + 1]!, width, block[first]!)) last++
      const next = block[last + 1]
      const line = block[first]!
      const underline = next && last === first ? underlineLevel(text, next) : 0
      if (line.rule) {
        // A line of dashes is for the eye.
      } else if (underline > 0) {
        add(line)
        take('heading', underline)
        last++
      } else if (line.tabs && !line.item) {
        readCells(line)
      } else {
        const alone = first === last
        const heading =
          alone && headingLevel(text, line, first === 0 ? blankBefore : false, next, blankAfter, block.length)
        for (let number = first; number <= last; number++) {
          if (number > first) prose.breakLine(block[number - 1]!.end, block[number]!.start)
          add(block[number]!)
        }
        if (heading) take('heading', heading)
        else take(line.item ? 'listItem' : 'paragraph')
      }
      first = last + 1
    }
  }

  /** The line without marks of notes: *de wijk.[3]* */
  function add({ content, end }: Line): void {
    const line = text.slice(content, end)
    let from = content
    if (line.includes('[')) {
      for (const { 0: mark, index } of line.matchAll(noteMark)) {
        prose.add(from, content + index)
        from = content + index + mark.length
      }
    }
    prose.add(from, end)
  }

  function readCells(line: Line): void {
    let start = line.content
    for (const cell of text.slice(line.content, line.end).split('\t')) {
      prose.add(start, start + cell.length)
      take('tableCell')
      start += cell.length + 1
    }
  }
}

const noteMark = /(?<=[\p{L}\p{N}.,;:!?)”’"'])\[\d{1,3}\]|^\[\d{1,3}\][ \t]+/gu

/** Where reading goes on behind a blank line and what belongs to the page, if that is what comes. */
function afterPageBreak(
  text: string,
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  from: number,
): number | undefined {
  let seen = false
  for (let index = from; index < lines.length && index < from + 12; index++) {
    if (furniture.has(index)) seen = true
    else if (!lines[index]!.blank) return seen ? index : undefined
    else if (text.charCodeAt(lines[index]!.end) === 12) seen = true
  }
  return undefined
}

/** Whether a sentence goes on from one line to a later one. */
function runsOn(text: string, before: Line, after: Line): boolean {
  return !after.item && !after.tabs && !before.rule && !endsSentence(text, before) && startsLower(text, after)
}

function continues(text: string, before: Line, after: Line, width: number, first: Line): boolean {
  if (after.item || after.rule || before.rule) return false
  if ((before.tabs && !before.item) || after.tabs) return false
  const length = before.end - before.start
  if (length > widestWrap || after.end - after.start > widestWrap) return false
  if (first.item && after.indent > first.indent) return true
  if (startsLower(text, after) && !endsSentence(text, before)) return true
  if (endsInHyphen(text, before)) return startsLower(text, after)
  // The first word of the next line would not have fitted on this one: the line was wrapped.
  return length >= 40 && length + 1 + firstWord(text, after) > width
}

const finalMarks = new Set('.!?:;…'.split('').map((character) => character.charCodeAt(0)))

function endsSentence(text: string, line: Line): boolean {
  let at = line.end - 1
  while (at > line.content && closers.includes(text[at]!)) at--
  return finalMarks.has(text.charCodeAt(at))
}

const closers = ')]"\'”’»'

function startsLower(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.content)
  if (code < 0x80) return (code >= 97 && code <= 122) || code === 40
  return /^[“„‘’«]?\p{Ll}/u.test(text.slice(line.content, line.content + 3))
}

function endsInHyphen(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.end - 1)
  return (code === 45 || code === 0xad || code === 0x2010) && line.end - line.content > 1
}

function firstWord(text: string, line: Line): number {
  let at = line.content
  while (at < line.end && text.charCodeAt(at) > 32) at++
  return at - line.content
}

/** The level of a heading set apart by the lines around it; 0 when it is none. */
function headingLevel(
  text: string,
  line: Line,
  blankBefore: boolean,
  next: Line | undefined,
  blankAfter: boolean,
  blockLength: number,
): number {
  const length = line.end - line.content
  if (length > longestHeading || length < 2 || line.bullet) return 0
  const last = text.charCodeAt(line.end - 1)
  if (finalMarks.has(last) || last === 44) return 0
  const content = text.slice(line.content, line.end)
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?[\s)]/.exec(text.slice(line.start, line.end).trimStart())
  const depth = number ? number[1]!.split('.').length : 0
  if (line.item && depth < 2 && !(blankBefore && blankAfter && blockLength === 1)) return 0
  if (!/\p{L}/u.test(content) || startsLower(text, line)) return 0
  const alone = blankBefore && blankAfter && blockLength === 1
  const aboveParagraph = next !== undefined && !next.item && next.end - next.start > widestWrap
  const numbered = depth >= 2
  if (!alone && !aboveParagraph && !numbered) return 0
  if (depth > 0) return Math.min(depth, 6)
  return line.start === 0 || content === content.toUpperCase() ? 1 : 2
}

function underlineLevel(text: string, line: Line): number {
  if (!line.rule) return 0
  return text.charCodeAt(line.content) === 61 ? 1 : text.charCodeAt(line.content) === 45 ? 2 : 0
}
