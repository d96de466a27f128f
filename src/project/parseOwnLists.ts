// Own word lists from YAML to data, with the place of every value so that a
// mistake can be shown at its line.

import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { Problem } from '../core/rules/rule'

interface Parsed {
  readonly document: Document.Parsed
  readonly counter: LineCounter
}

export interface ParsedLists {
  /** By name, unchecked; files that are no YAML are left out. */
  readonly lists: Readonly<Record<string, unknown>>
  readonly problems: readonly Problem[]
  /** Line and column, 1-based, of a value or of the nearest one around it. */
  locate(name: string, path: readonly (string | number)[]): { line: number; column: number } | undefined
}

export function parseOwnLists(files: readonly { readonly name: string; readonly text: string }[]): ParsedLists {
  const lists: Record<string, unknown> = {}
  const problems: Problem[] = []
  const parsed = new Map<string, Parsed>()
  for (const { name, text } of files) {
    const counter = new LineCounter()
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
    parsed.set(name, { document, counter })
    if (document.errors.length === 0) lists[name] = contentOf(document)
    for (const { pos } of document.errors) {
      const { line, col } = counter.linePos(pos[0])
      problems.push({ file: name, line, column: col, message: notYaml })
    }
  }
  return {
    lists,
    problems,
    locate(name, path) {
      const { document, counter } = parsed.get(name) ?? {}
      if (!document || !counter) return undefined
      for (let length = path.length; length >= 0; length--) {
        const node: unknown = length > 0 ? document.getIn(path.slice(0, length), true) : document.contents
        if (!isNode(node) || !node.range) continue
        const { line, col } = counter.linePos(node.range[0])
        return { line, column: col }
      }
      return undefined
    },
  }
}

const notYaml =
  'Hier loopt de YAML vast. Kijk of de regel even ver inspringt als zijn buren, of er een spatie achter de dubbele punt staat, en zet tekst met bijzondere tekens tussen aanhalingstekens.'

/** Aliases that refer to each other without end are no content. */
function contentOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}
