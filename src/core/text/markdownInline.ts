// The inside of one Markdown block: which characters a reader sees, and which
// are markup. Marks of emphasis and links leave a gap between two pieces, so a
// phrase is found across them but never rewritten across them.

import type { TreeCursor } from '@lezer/common'
import type { Span } from '../span'
import { decodeEntity } from './entities'
import type { Prose } from './prose'
import { createProse } from './prose'
import type { Segment } from './segment'

export interface InlineContext {
  readonly text: string
  /** Added to positions in the tree. */
  readonly base: number
  readonly prose: Prose
  /** Takes a segment that stands apart: the description of an image. */
  keep(segment: Segment | undefined): void
  comment(span: Span): void
  readonly quoted: boolean
}

/** Adds the prose between the edges of the node that `cursor` is at. */
export function readInline(context: InlineContext, cursor: TreeCursor): void {
  const { prose, base } = context
  let from = base + cursor.from
  const to = base + cursor.to
  if (cursor.firstChild()) {
    do {
      const start = base + cursor.from
      const end = base + cursor.to
      prose.add(from, start)
      from = readNode(context, cursor, start, end)
    } while (cursor.nextSibling())
    cursor.parent()
  }
  prose.add(from, to)
}

/** Adds what a reader sees of one node; where reading goes on. */
function readNode(context: InlineContext, cursor: TreeCursor, start: number, end: number): number {
  const { prose, text } = context
  switch (cursor.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
    case 'Task':
      readInline(context, cursor)
      break
    case 'Link':
      // GitHub's `[!NOTE]` is a mark, not a word.
      if (text.charCodeAt(start + 1) !== 33) readLink(context, cursor)
      break
    case 'Image':
      context.keep(readImage(context, cursor))
      break
    case 'Escape':
      prose.replace(start, end, text.slice(start + 1, end))
      break
    case 'Entity':
      replaceEntity(prose, text, start, end)
      break
    case 'HardBreak':
      prose.breakLine(start, end)
      break
    case 'QuoteMark':
      prose.drop(start, end)
      break
    case 'HTMLTag':
      if (/^<br\b/i.test(text.slice(start, start + 4))) prose.breakLine(start, end)
      break
    case 'Comment':
      context.comment({ start, end })
      break
  }
  return end
}

/** Of a link only what stands between its first two marks is read. */
function readLink(context: InlineContext, cursor: TreeCursor): void {
  const { prose, base, text } = context
  let from = base + cursor.from
  if (!cursor.firstChild()) return
  let open = true
  do {
    const start = base + cursor.from
    if (!open) continue
    prose.add(from, start)
    if (cursor.name === 'LinkMark' && text.charCodeAt(start) === 93) open = false
    from = readNode(context, cursor, start, base + cursor.to)
  } while (cursor.nextSibling())
  cursor.parent()
}

function readImage(context: InlineContext, cursor: TreeCursor): Segment | undefined {
  const prose = createProse(context.text)
  readLink({ ...context, prose }, cursor)
  return prose.take({ kind: 'paragraph', quoted: context.quoted })
}

export function replaceEntity(prose: Prose, text: string, start: number, end: number): void {
  const reference = text.slice(start, end)
  const character = decodeEntity(reference)
  if (character === reference) prose.add(start, end)
  else prose.replace(start, end, character)
}
