// What Dutch policy Markdown uses beyond GitHub's: footnotes, math, fenced divs
// (`:::`), attributes (`{.underline}`), template tags, admonitions (`!!! note`).
// Each is a small extension to the parser that markdown.ts sets up.

import type {
  BlockContext,
  BlockParser,
  InlineContext,
  InlineParser,
  Line,
  MarkdownConfig,
  NodeSpec,
} from '@lezer/markdown'

/** Deeper than any text; beyond it markup is read as words, so that parsing stays linear. */
const maximumDepth = 40

const dollar = 36
const backslash = 92
const openBrace = 123
const openBracket = 91
const closeBracket = 93
const caret = 94
const colon = 58

/** A block that goes on as long as its lines are indented by four. */
function indented(name: string): NodeSpec {
  return {
    name,
    block: true,
    composite(_, line, value) {
      if (line.indent < line.baseIndent + value && line.next > -1) return false
      line.moveBaseColumn(line.baseIndent + value)
      return true
    },
  }
}

const tooDeep: BlockParser = {
  name: 'TooDeep',
  before: 'LinkReference',
  parse(cx, line) {
    if (cx.depth < maximumDepth || line.next < 0) return false
    const from = cx.lineStart + line.pos
    const to = cx.lineStart + line.text.length
    cx.addElement(cx.elt('Paragraph', from, to))
    cx.nextLine()
    return true
  },
}

const footnoteDefinition: BlockParser = {
  name: 'FootnoteDefinition',
  before: 'LinkReference',
  parse(cx, line) {
    const mark = footnoteMark(line)
    if (mark === 0) return false
    cx.startComposite('FootnoteDefinition', line.pos, 4)
    line.moveBase(line.pos + mark)
    return null
  },
  endLeaf: (_, line) => footnoteMark(line) > 0,
}

function footnoteMark(line: Line): number {
  if (line.next !== openBracket || line.text.charCodeAt(line.pos + 1) !== caret) return 0
  return /^\[\^[^\]\s]{1,80}\]:[ \t]*/.exec(line.text.slice(line.pos, line.pos + 100))?.[0].length ?? 0
}

const admonitionMark = /^(?:!!!|\?\?\?\+?|===\+?)[ \t]+(?:[\w-]+(?:[ \t]+[\w-]+)*[ \t]*)?(?="|$)/

const admonition: BlockParser = {
  name: 'Admonition',
  before: 'LinkReference',
  parse(cx, line) {
    const mark = admonitionLength(line)
    if (mark === 0) return false
    cx.startComposite('Admonition', line.pos, 4)
    line.moveBase(Math.min(line.pos + mark, line.text.length))
    return null
  },
  endLeaf: (_, line) => admonitionLength(line) > 0,
}

function admonitionLength(line: Line): number {
  if (line.next !== 33 && line.next !== 63 && line.next !== 61) return 0
  return admonitionMark.exec(line.text.slice(line.pos, line.pos + 200))?.[0].length ?? 0
}

/** The title on the first line of an admonition, which the lines below do not continue. */
const admonitionTitle: BlockParser = {
  name: 'AdmonitionTitle',
  after: 'Admonition',
  parse(cx, line) {
    if (line.next !== 34 || cx.parentType().name !== 'Admonition' || !/^\s*[!?=]/.test(line.text)) return false
    const end = line.text.trimEnd().length - (line.text.trimEnd().endsWith('"') ? 1 : 0)
    cx.addElement(cx.elt('AdmonitionTitle', cx.lineStart + line.pos + 1, cx.lineStart + Math.max(end, line.pos + 1)))
    cx.nextLine()
    return true
  },
}

/** Pandoc's definition: the term stands on the line above. */
const definition: BlockParser = {
  name: 'Definition',
  before: 'LinkReference',
  parse(cx, line) {
    const mark = definitionMark(line)
    if (mark === 0) return false
    cx.startComposite('Definition', line.pos, Math.min(mark, 4))
    line.moveBase(line.pos + mark)
    return null
  },
  endLeaf: (_, line) => definitionMark(line) > 0,
}

function definitionMark(line: Line): number {
  if (line.next !== colon) return 0
  return /^:[ \t]+(?=\S)/.exec(line.text.slice(line.pos, line.pos + 40))?.[0].length ?? 0
}

const divider: BlockParser = {
  name: 'Divider',
  before: 'LinkReference',
  parse(cx, line) {
    if (!isDivider(line)) return false
    return skipLines(cx, line, 'Divider', () => true)
  },
  endLeaf: (_, line) => isDivider(line),
}

function isDivider(line: Line): boolean {
  return line.next === colon && line.text.startsWith(':::', line.pos)
}

const mathBlock: BlockParser = {
  name: 'MathBlock',
  before: 'LinkReference',
  parse(cx, line) {
    if (line.next !== dollar || !line.text.startsWith('$$', line.pos)) return false
    const closed = line.text.indexOf('$$', line.pos + 2) > 0
    return skipLines(cx, line, 'MathBlock', (next, index) => closed || (index > 0 && next.text.includes('$$')))
  },
}

/** Adds a block from this line up to and including the one for which `isLast` holds, or else up to a blank line. */
function skipLines(cx: BlockContext, line: Line, name: string, isLast: (line: Line, index: number) => boolean): true {
  const from = cx.lineStart + line.pos
  let to = from
  for (let index = 0; ; index++) {
    if (line.next < 0) break
    to = cx.lineStart + line.text.length
    const last = isLast(line, index)
    if (!cx.nextLine() || last) break
  }
  cx.addElement(cx.elt(name, from, to))
  return true
}

function inlineMatch(name: string, first: number, pattern: RegExp, maximum: number) {
  return {
    // Of two parsers with one name only the last would stay.
    name: `${name}${first}`,
    before: 'Link',
    parse(cx: InlineContext, next: number, pos: number): number {
      if (next !== first) return -1
      const match = pattern.exec(cx.slice(pos, Math.min(cx.end, pos + maximum)))
      return match ? cx.addElement(cx.elt(name, pos, pos + match[0].length)) : -1
    },
  }
}

const footnoteReference = inlineMatch('FootnoteReference', openBracket, /^\[\^[^\]\s^]{1,80}\]/, 90)
/** As it comes out of HTML: `^[^1^](#note1){#mark1}^`. */
const raisedReference = inlineMatch(
  'RaisedReference',
  caret,
  /^\^\[\^?[\w*]{1,8}\^?\]\([^()\s]*\)(?:\{[^{}\n]*\})?\^/,
  300,
)
/** The two ends of pandoc's `[words]{.underline}`, which may stand inside a link. */
const spanStart = inlineMatch('SpanMark', openBracket, /^\[(?=[^[\]]{1,300}\]\{[.#=][^{}\n]{1,200}\})/, 520)
const spanEnd = inlineMatch('SpanMark', closeBracket, /^\]\{[.#=][^{}\n]{1,200}\}/, 210)
/** As pandoc reads it: nothing blank inside the dollars, no digit after. */
const inlineMath = inlineMatch(
  'InlineMath',
  dollar,
  /^\$\$[^$]+\$\$|^\$(?=[^\s$])[^$]*[^\s$\\]\$(?!\d)|^\$[^\s$]\$(?!\d)/,
  300,
)
const attributes = inlineMatch(
  'Attributes',
  openBrace,
  /^\{\{[^{}]*\}\}|^\{%[^{}]*%\}|^\{:?[ \t]*(?:[.#=][^{}\n]+|[\w:-]+=[^{}\n]+|-)\}/,
  400,
)

/** A backslash at the end of a line. The parser's own version, for blanks as well, takes quadratic time on many of them. */
const backslashBreak: InlineParser = {
  name: 'BackslashBreak',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== backslash) return -1
    const after = cx.char(pos + 1) === 13 ? pos + 2 : pos + 1
    return cx.char(after) === 10 ? cx.addElement(cx.elt('HardBreak', pos, after + 1)) : -1
  },
}

/** Where some inline parser, here or in the library, may find something. */
const isMark = new Uint8Array(128)
for (const character of '\\&`<_*[]!~^${') isMark[character.charCodeAt(0)] = 1
const isWordCharacter = new Uint8Array(128)
for (let code = 0; code < 128; code++) if (/\w/.test(String.fromCharCode(code))) isWordCharacter[code] = 1

/** What an address that is a link by itself cannot do without. */
const mayHaveAddress = /@|www\.|:\/\/|mailto:|xmpp:/

/**
 * Prose without marks: skipped as a whole, where all inline parsers would be asked about every single character. In a
 * text with an address only words are skipped, for any word could be its beginning.
 */
function plainRun(): InlineParser {
  let last: InlineContext | undefined
  let stopsAtWords = false
  return {
    name: 'PlainRun',
    before: 'Escape',
    parse(cx, _, pos) {
      const { text, offset } = cx
      if (cx !== last) {
        last = cx
        stopsAtWords = mayHaveAddress.test(text)
      }
      const start = pos - offset
      let at = start
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code < 128 && isMark[code]) break
        if (!stopsAtWords) continue
        const before = at > 0 ? text.charCodeAt(at - 1) : 128
        if (before >= 128 || !isWordCharacter[before]) break
      }
      return at > start ? at + offset : -1
    },
  }
}

export const policySyntax: MarkdownConfig = {
  defineNodes: [
    indented('FootnoteDefinition'),
    indented('Admonition'),
    indented('Definition'),
    { name: 'AdmonitionTitle', block: true },
    { name: 'Divider', block: true },
    { name: 'MathBlock', block: true },
    'FootnoteReference',
    'RaisedReference',
    'SpanMark',
    'InlineMath',
    'Attributes',
  ],
  parseBlock: [tooDeep, footnoteDefinition, admonition, admonitionTitle, definition, divider, mathBlock],
  remove: ['HardBreak'],
  parseInline: [
    plainRun(),
    backslashBreak,
    footnoteReference,
    raisedReference,
    spanStart,
    spanEnd,
    inlineMath,
    attributes,
  ],
}
