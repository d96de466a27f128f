// The first rewrite of every finding that has one, as a unified diff. The only
// door to jsdiff. Nothing is written: a rewrite says something else than the
// sentence did, so taking it is the writer's choice.

import { createTwoFilesPatch } from 'diff'
import type { Analysis } from '../core/analyze'
import type { Edit } from '../core/finding'
import { overlaps } from '../core/span'

/** Empty when there is nothing to change. */
export function renderDiff({ document, findings }: Analysis, path: string): string {
  const after = rewriteFirst(document.text, findings)
  if (after === document.text) return ''
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, document.text, after, undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  })
}

/** The text with the first applicable rewrite of each finding; of rewrites that overlap, only the first. */
export function rewriteFirst(text: string, findings: Analysis['findings']): string {
  const taken: Edit[] = []
  for (const { rewrites } of findings) {
    const edits = rewrites.find((rewrite) => rewrite.edits.length > 0)?.edits
    if (edits && !edits.some((edit) => taken.some((other) => overlaps(edit, other)))) taken.push(...edits)
  }
  const chunks: string[] = []
  let at = 0
  for (const { start, end, newText } of taken.sort((a, b) => a.start - b.start || a.end - b.end)) {
    chunks.push(text.slice(at, start), newText)
    at = end
  }
  return chunks.join('') + text.slice(at)
}
