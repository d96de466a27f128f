// Tables drawn with dashes, as pandoc writes them when a cell does not fit a
// pipe table: grid tables, and simple and multiline ones whose columns are as
// wide as their dashes. Plain text and Markdown have them alike.

import type { Span } from '../span'
import { type Line, readLines } from './lines'

export interface DrawnTable {
  /** Indexes of its first and last line. */
  readonly first: number
  readonly last: number
  /** In reading order; of each cell the stretches of its lines. */
  readonly cells: readonly (readonly Span[])[]
}

/** Whether there can be one at all; cheap. */
export function mayHaveDrawnTable(text: string): boolean {
  return /(?:^|\n)[ \t]*(?:\+[-=:]{3,}|-{2,} {1,8}-{2})/.test(text)
}

/** Tables in the order of the text. */
export function findDrawnTables(text: string, lines: readonly Line[] = readLines(text)): DrawnTable[] {
  const tables: DrawnTable[] = []
  let free = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank || index < free) continue
    const table = isGridEdge(text, line)
      ? readGrid(text, lines, index)
      : line.rule
        ? readColumns(text, lines, index, free)
        : undefined
    if (!table) continue
    tables.push(table)
    free = table.last + 1
  }
  return tables
}

function isGridEdge(text: string, { start, indent, end }: Line): boolean {
  const from = start + indent
  return text.charCodeAt(from) === 43 && end - from > 4 && /^\+(?:[-=:]+\+)+$/.test(text.slice(from, end))
}

function readGrid(text: string, lines: readonly Line[], first: number): DrawnTable | undefined {
  const cells: Span[][] = []
  let row: Span[][] = []
  let last = first
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index]!
    const from = line.start + line.indent
    if (isGridEdge(text, line)) {
      cells.push(...row)
      row = []
    } else if (text.charCodeAt(from) === 124 && text.charCodeAt(line.end - 1) === 124) {
      let at = from + 1
      text
        .slice(at, line.end - 1)
        .split('|')
        .forEach((part, column) => {
          ;(row[column] ??= []).push({ start: at, end: at + part.length })
          at += part.length + 1
        })
    } else break
    last = index
  }
  return last > first ? { first, last, cells } : undefined
}

/** Most lines of a heading above the dashes. */
const highestHeading = 6
const longestTable = 5000

/** @param free first line that is no part of an earlier table */
function readColumns(text: string, lines: readonly Line[], index: number, free: number): DrawnTable | undefined {
  const starts = columnStarts(text, lines[index]!)
  if (starts.length < 2) return undefined
  let first = index
  while (first > free && index - first < highestHeading && !lines[first - 1]!.blank && !lines[first - 1]!.rule) first--
  const cells = [...rowCells(lines.slice(first, index), starts)]
  if (first > free && first < index && lines[first - 1]!.rule) first--

  const closing = closingLine(text, lines, index)
  let last = index
  const body: Line[][] = [[]]
  for (let at = index + 1; at < (closing ?? lines.length) && at < lines.length; at++) {
    const line = lines[at]!
    if (line.blank) {
      if (closing === undefined) break
      body.push([])
    } else body.at(-1)!.push(line)
    last = at
  }
  const rows = body.length > 1 ? body : body[0]!.map((line) => [line])
  for (const row of rows) cells.push(...rowCells(row, starts))
  return cells.length > 0 ? { first, last: closing ?? last, cells } : undefined
}

/** Where the groups of dashes begin, from the start of the line; empty when it is no such line. */
function columnStarts(text: string, { start, end }: Line): number[] {
  const line = text.slice(start, end)
  if (!/^[ \t]*-+(?: +-+)*$/.test(line)) return []
  return [...line.matchAll(/-+/g)].map((match) => match.index)
}

/** The dashes below a table that has them; it is as far in as those above, and nothing between stands further out. */
function closingLine(text: string, lines: readonly Line[], opening: number): number | undefined {
  const { indent } = lines[opening]!
  for (let index = opening + 1; index < lines.length && index < opening + longestTable; index++) {
    const line = lines[index]!
    if (line.blank) continue
    if (line.indent < indent) return undefined
    if (line.rule && line.indent === indent && columnStarts(text, line).length > 0) {
      return lines[index - 1]!.blank && index === opening + 1 ? undefined : index
    }
    if (indent === 0 && lines[index - 1]!.blank && index > opening + 1 && !hasGap(text, line)) return undefined
  }
  return undefined
}

/** Whether there are blanks as between columns. */
function hasGap(text: string, { start, end }: Line): boolean {
  return /\S {2,}\S/.test(text.slice(start, end)) || /^ /.test(text.slice(start, end))
}

function rowCells(lines: readonly Line[], starts: readonly number[]): Span[][] {
  return starts
    .map((from, column) =>
      lines
        .map(({ start, end }) => ({
          start: Math.min(start + from, end),
          end: Math.min(start + (starts[column + 1] ?? Infinity), end),
        }))
        .filter((span) => span.end > span.start),
    )
    .filter((cell) => cell.length > 0)
}
