// What belongs to the page and not to the text: page numbers, and headers and
// footers that come back on every page of a text that was once a PDF or a print.

import type { Line } from './lines'

/** Indexes of such lines. */
export function findFurniture(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  lines.forEach((line, index) => {
    if (!line.blank && isPageNumber(text, line) && isApart(lines, index)) found.add(index)
  })
  // Without page numbers or form feeds there are no pages, and nothing comes back on them.
  if (found.size < 2 && !text.includes('\f')) return found
  const seen = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const length = line.end - line.start
    if (line.blank || length > 100 || !isAtEdge(text, lines, found, index)) return
    const key = text.slice(line.start, line.end).replace(/\d+/g, '#')
    const places = seen.get(key)
    if (places) places.push(index)
    else seen.set(key, [index])
  })
  for (const places of seen.values()) if (places.length >= 3) places.forEach((index) => found.add(index))
  return found
}

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:pagina|pag\.|blz\.?|bladzijde|p\.)\s*)?\d{1,4}(?:\s*(?:van|\/|-)\s*\d{1,4})?(?:\s*[-–—|])?$/i

function isPageNumber(text: string, { start, end }: Line): boolean {
  return end - start <= 30 && pageNumber.test(text.slice(start, end).trim())
}

/** Blank lines, or the edge of the text, on both sides. */
function isApart(lines: readonly Line[], index: number): boolean {
  return (lines[index - 1]?.blank ?? true) && (lines[index + 1]?.blank ?? true)
}

/** Whether the line is the first or last of a page: next to a form feed or a page number, blank lines not counted. */
function isAtEdge(text: string, lines: readonly Line[], found: ReadonlySet<number>, index: number): boolean {
  for (const step of [-1, 1]) {
    for (let near = index + step; Math.abs(near - index) <= 4; near += step) {
      const line = lines[near]
      if (!line || found.has(near)) return true
      if (text.charCodeAt(step < 0 ? line.start - 1 : line.end) === 12) return true
      if (!line.blank) break
    }
  }
  return text.charCodeAt(lines[index]!.end) === 12 || text.charCodeAt(lines[index]!.start - 1) === 12
}
