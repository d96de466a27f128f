// Where a note or a directive can stand without changing how the page looks. In
// Markdown both are comments, and a comment at the start of a line would take
// the rest of that line along.

import type { Finding } from '../core/finding'
import type { Span } from '../core/span'

/** Text to put in at an offset of the source. */
export interface Insertion {
  readonly offset: number
  readonly text: string
}

/** The question to the writer, directly behind the words it is about. */
export function questionEdit(format: 'markdown' | 'text', { end }: Span, question: string): Insertion {
  const text = format === 'markdown' ? ` <!-- ${question.replaceAll('--', '–')} -->` : ` [${question}]`
  return { offset: end, text }
}

/**
 * A directive that keeps this rule quiet about this place.
 *
 * @example `- De regie terugnemen` becomes `- <!-- bewonersbril negeer-volgende regie-terugnemen -->` with the words on
 * a line below, still in the same item.
 */
export function directiveEdit(source: string, { start, rule }: Pick<Finding, 'start' | 'rule'>): Insertion {
  const directive = `<!-- bewonersbril negeer-volgende ${rule.id} -->`
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const before = source.slice(lineStart, start)
  const prefix = blockPrefix.exec(before)![0]
  // Words, or the marks of a heading or a table, come first: the comment is one within the line.
  if (before.length > prefix.length && !onlyMarks.test(before.slice(prefix.length)))
    return { offset: start, text: directive }
  const previous = source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1)).trimEnd()
  const startsItem = /[-*+\d]/.test(prefix)
  if (!startsItem && isProse(previous)) {
    return { offset: endOfPrevious(source, lineStart), text: ` ${directive}` }
  }
  return { offset: lineStart + prefix.length, text: `${directive}\n${prefix.replace(/[^>\s]/g, ' ')}` }
}

/** Blank space, marks of block quotes, and the mark of a list item. */
const blockPrefix = /^(?:\s|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/

/** Marks that may stand between the start of a line and its first word. */
const onlyMarks = /^[*_~[`"'‘“„«]*$/

/** Whether a line is part of a running paragraph, so that a comment may be put behind it. */
function isProse(line: string): boolean {
  return /\p{L}/u.test(line) && !/^\s*(?:#{1,6}\s|\||```|~~~|<|-{3,}|={3,})/.test(line)
}

function endOfPrevious(source: string, lineStart: number): number {
  let end = lineStart - 1
  while (end > 0 && /\s/.test(source[end - 1]!)) end--
  return end
}
