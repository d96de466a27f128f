// What stands between paragraphs in extracted text. Usually a line break and no
// more. For reading on a screen there is a second layout, with the marks of
// headings, lists and tables; those are ours and belong to no segment.

import type { Numbering } from './numbering'
import type { Paragraph } from './paragraph'

/** What to put before a paragraph; undefined leaves the paragraph out. */
export type Layout = (paragraph: Paragraph, previous: Paragraph | undefined, isEmpty: boolean) => string | undefined

export const plainLayout: Layout = (_, previous) => (previous ? '\n' : '')

/** Headings with `#` as in Markdown, which editors fold and outline; list marks as Word shows them; cells in rows. */
export function readableLayout(numbering: Numbering): Layout {
  return (paragraph, previous, isEmpty) => {
    // Also for what is empty: an empty item has a number.
    const label = paragraph.list && !(isEmpty && paragraph.heading) ? numbering(paragraph.list) : ''
    if (isEmpty && !paragraph.cell) return undefined
    return between(previous, paragraph) + mark(paragraph, label)
  }
}

function between(previous: Paragraph | undefined, next: Paragraph): string {
  if (!previous) return next.cell ? '| ' : ''
  const from = previous.cell
  const to = next.cell
  if (to && from?.table === to.table) {
    if (from.row !== to.row) return '\n| '
    return from.column !== to.column ? ' | ' : ' / '
  }
  if (to) return '\n\n| '
  return !from && isItem(previous) && isItem(next) ? '\n' : '\n\n'
}

function isItem({ list, heading }: Paragraph): boolean {
  return list !== undefined && heading === undefined
}

function mark({ heading, list, cell, style }: Paragraph, label: string): string {
  const labeled = label && `${label} `
  if (cell) return labeled
  if (heading !== undefined) return `${'#'.repeat(heading)} ${labeled}`
  if (list) return `${'  '.repeat(Math.min(8, list.level))}${labeled}`
  return style.quoted ? '> ' : ''
}
