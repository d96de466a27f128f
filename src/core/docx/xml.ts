// The only door to saxes. Reads XML as a stream of tags and text, each with its
// place in the string, so that whoever writes can splice and leave the rest as
// it is. Names come out with one fixed prefix per namespace, whatever prefix the
// file uses and whichever of the two editions of OOXML it follows. A document
// type is refused, so there are no entities to expand and nothing to fetch.

import { SaxesParser } from 'saxes'
import type { Span } from '../span'
import type { Reason } from './result'

export interface XmlHandler {
  /** A start tag; `attribute` is to be asked during the call. */
  open?(name: string, attribute: Attribute, at: Span): void
  /** An end tag; for `<w:tab/>` an empty span at the end of the tag. */
  close?(name: string, at: Span): void
  /** Text with its references replaced; `at` is what stands in the file. */
  text?(text: string, at: Span): void
}

/** The value of an attribute by its full name: `w:val`, `Target`. */
export type Attribute = (name: string) => string | undefined

/** Thrown by a handler to stop reading; the reason comes back from `parseXml`. */
export class Stop {
  constructor(readonly reason: Reason) {}
}

const maxDepth = 1000

/** Reads all of `xml`, and says what is wrong where it could not. */
export function parseXml(xml: string, handler: XmlHandler): Reason | undefined {
  const parser = new SaxesParser()
  const names = createNames()
  let depth = 0
  let tagStart = 0
  let textStart = 0
  parser.on('error', () => stop('damaged'))
  parser.on('doctype', () => stop('entities'))
  parser.on('comment', () => (textStart = parser.position))
  parser.on('processinginstruction', () => (textStart = parser.position))
  parser.on('opentagstart', () => (tagStart = xml.lastIndexOf('<', parser.position - 1)))
  parser.on('text', (text) => handler.text?.(text, { start: textStart, end: parser.position - 1 }))
  parser.on('cdata', (text) => {
    handler.text?.(text, { start: textStart, end: parser.position })
    textStart = parser.position
  })
  parser.on('opentag', (tag) => {
    if (++depth > maxDepth) stop('tooDeep')
    textStart = parser.position
    names.enter(tag.attributes)
    handler.open?.(names.of(tag.name), (name) => names.attribute(tag.attributes, name), {
      start: tagStart,
      end: textStart,
    })
  })
  parser.on('closetag', (tag) => {
    depth--
    textStart = parser.position
    const start = tag.isSelfClosing ? textStart : xml.lastIndexOf('<', textStart - 1)
    handler.close?.(names.of(tag.name), { start, end: textStart })
    names.leave(tag.attributes)
  })
  try {
    parser.write(xml).close()
  } catch (error) {
    if (error instanceof Stop) return error.reason
    throw error
  }
  return undefined
}

/** Text as it may stand between tags or in an attribute; characters XML 1.0 does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"]/g, (it) => references[it]!)
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function stop(reason: Reason): never {
  throw new Stop(reason)
}

/** Our prefix for a namespace: the transitional edition, the strict one, and what Microsoft added. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'type',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

type Attributes = Record<string, string>

/** Translates names in scope. Namespaces are nearly always declared on the root, so answers are kept until that changes. */
function createNames() {
  let scope = new Map<string, string>([['xml', 'xml']])
  let known = new Map<string, string>()
  const outer: (typeof scope)[] = []
  const declares = (attributes: Attributes) => {
    for (const name in attributes) if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) return true
    return false
  }
  const of = (name: string) => {
    let ours = known.get(name)
    if (ours === undefined) {
      const colon = name.indexOf(':')
      const prefix = scope.get(name.slice(0, Math.max(0, colon))) ?? '?'
      known.set(name, (ours = `${prefix}:${name.slice(colon + 1)}`))
    }
    return ours
  }
  return {
    of,
    enter(attributes: Attributes) {
      if (!declares(attributes)) return
      outer.push(scope)
      scope = new Map(scope)
      for (const [name, uri] of Object.entries(attributes)) {
        if (name === 'xmlns') scope.set('', prefixes[uri] ?? '?')
        else if (name.startsWith('xmlns:')) scope.set(name.slice(6), prefixes[uri] ?? '?')
      }
      known = new Map()
    },
    leave(attributes: Attributes) {
      if (!declares(attributes)) return
      scope = outer.pop()!
      known = new Map()
    },
    attribute(attributes: Attributes, wanted: string) {
      if (wanted in attributes && (!wanted.includes(':') || of(wanted) === wanted)) return attributes[wanted]
      // An attribute without a prefix has no namespace, whatever the default is.
      for (const name in attributes) if (name.includes(':') && of(name) === wanted) return attributes[name]
      return undefined
    },
  }
}
