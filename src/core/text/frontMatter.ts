// The data that site generators put above a page, between lines of `---` (YAML)
// or `+++` (TOML). It is not prose, but for the keys that someone says are.

import type { Span } from '../span'

export interface FrontMatter {
  /** Where the page itself begins. */
  readonly end: number
  /** The prose under the keys asked for, line by line without indentation. */
  readonly prose: readonly (readonly Span[])[]
}

const none: FrontMatter = { end: 0, prose: [] }

/** @param proseKeys the keys that hold prose, given the text below the front matter */
export function readFrontMatter(text: string, proseKeys: (rest: string) => readonly string[]): FrontMatter {
  const fence = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(0, 300))
  if (!fence) return none
  const lines: Span[] = []
  for (let start = fence[0].length; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + 80)).trimEnd()
    if (line === fence[1] || (line === '...' && fence[1] === '---')) {
      // Two rules with a paragraph between them are no front matter.
      if (
        lines.length > 0 &&
        !lines.some(({ start, end }) => isKey.test(text.slice(start, Math.min(end, start + 200))))
      )
        break
      const below = newline < 0 ? text.length : newline + 1
      return { end: below, prose: proseOf(text, lines, proseKeys(text.slice(below))) }
    }
    lines.push({ start, end })
    start = end + 1
  }
  return none
}

const isKey = /^[\w"'-][\w "'.-]*[ \t]*[:=]|^\s*[#[]|^\s*-\s/

function proseOf(text: string, lines: readonly Span[], keys: readonly string[]): Span[][] {
  const found: Span[][] = []
  if (keys.length === 0) return found
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index]!
    const key = /^(["']?)([\w -]+)\1[ \t]*:[ \t]*/.exec(text.slice(start, Math.min(end, start + 120)))
    if (!key || !keys.includes(key[2]!.trim())) continue
    const value = text.slice(start + key[0].length, end).trim()
    const block: Span[] = []
    if (!/^[|>][+\-\d]*(?:\s+#.*)?$/.test(value) && value !== '') {
      block.push(unquoted(text, { start: start + key[0].length, end }))
    }
    while (index + 1 < lines.length && isContinuation(text, lines[index + 1]!))
      block.push(dedented(text, lines[++index]!))
    if (block.length > 0) found.push(block)
  }
  return found
}

function isContinuation(text: string, { start, end }: Span): boolean {
  return start >= end || /^[ \t\r]/.test(text[start]!)
}

/** The indentation of YAML blocks is two by habit; what stands further in is Markdown's own. */
function dedented(text: string, { start, end }: Span): Span {
  let from = start
  while (from < end && from < start + 2 && text[from] === ' ') from++
  return { start: from, end: end }
}

function unquoted(text: string, { start, end }: Span): Span {
  const quoted = /^(["'])[^]*\1\s*$/.test(text.slice(start, end))
  const trimmed = start + text.slice(start, end).trimEnd().length
  return quoted ? { start: start + 1, end: trimmed - 1 } : { start, end: end }
}
