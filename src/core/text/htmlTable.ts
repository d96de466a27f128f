// The cells of a table in HTML, to which pandoc turns when Markdown has no way
// to write it. All other HTML is left alone.

import type { Span } from '../span'
import { replaceEntity } from './markdownInline'
import type { Prose } from './prose'

/** @param take called when a cell, with its words in `prose`, is complete */
export function readHtmlCells(text: string, { start, end }: Span, prose: Prose, take: () => void): void {
  if (!/^<(?:table|div|figure)\b/i.test(text.slice(start, start + 8).trimStart())) return
  const block = text.slice(start, end)
  if (!/<t[dh][\s>]/i.test(block)) return
  let inCell = false
  let from = 0
  for (const { 0: found, index } of block.matchAll(/<[^<>]*>|&#?\w{1,12};/g)) {
    if (inCell) prose.add(start + from, start + index)
    from = index + found.length
    if (found.startsWith('&')) {
      if (inCell) replaceEntity(prose, text, start + index, start + from)
    } else if (/^<\/?t(?:d|h|r|able)\b/i.test(found)) {
      if (inCell) take()
      inCell = /^<t[dh]\b/i.test(found)
    } else if (inCell && /^<(?:br|\/?(?:p|li|div))\b/i.test(found)) {
      prose.breakLine(start + index, start + from)
    }
  }
  if (inCell) {
    prose.add(start + from, end)
    take()
  }
}
