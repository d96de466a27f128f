// Markdown → document. The only door to the parser, @lezer/markdown: it gives
// exact offsets for every mark, and after an edit reparses only what changed.
// Its trees are reused too, so the segments of a block that stayed as it was
// need not be read again.

import { TreeFragment, type SyntaxNode, type Tree, type TreeCursor } from '@lezer/common'
import { GFM, parser as commonMark } from '@lezer/markdown'
import type { Span } from '../span'
import { finish, type Steps } from '../steps'
import { ignoredRanges, mayBeDirective } from './directives'
import type { Document } from './document'
import { findDrawnTables, mayHaveDrawnTable } from './drawnTables'
import { readFrontMatter } from './frontMatter'
import { readHtmlCells } from './htmlTable'
import { readInline } from './markdownInline'
import { readLines } from './lines'
import { changeBetween } from './change'
import { policySyntax } from './markdownSyntax'
import { createProse } from './prose'
import type { Segment, SegmentKind } from './segment'

export interface MarkdownOptions {
  /**
   * Keys in YAML front matter that hold prose. Some site generators keep the whole page there: by default these are read
   * where nothing but white space follows the front matter.
   */
  readonly proseKeys?: readonly string[]
}

export interface MarkdownReader {
  /** Reads a new version of the same document; quick when little changed since the last. */
  read(text: string): Document
  /** The same in steps, one for each block. */
  reading(text: string): Steps<Document>
}

/** Where site generators keep a page that has no text of its own below the front matter. */
const pageKeys = ['content', 'body', 'text', 'inhoud', 'tekst']

const parser = linear(commonMark.configure([GFM, policySyntax]))

/** Segments of prose, in reading order, with exact UTF-16 offsets. Code, addresses, HTML, math, comments are left out. */
export function readMarkdown(text: string, options: MarkdownOptions = {}): Document {
  return createMarkdownReader(options).read(text)
}

export function createMarkdownReader({ proseKeys }: MarkdownOptions = {}): MarkdownReader {
  const known = new WeakMap<Tree, Block>()
  let last: { readonly document: Document; readonly body: string; readonly tree: Tree } | undefined

  function* reading(text: string): Steps<Document> {
    if (last?.document.text === text) return last.document
    const front = readFrontMatter(text, (rest) => proseKeys ?? (rest.trim() === '' ? pageKeys : []))
    const body = front.end === 0 ? text : text.slice(front.end)
    const parse = parser.startParse(body, last ? reusable(last.tree, last.body, body) : [])
    let tree = parse.advance()
    for (; !tree; tree = parse.advance()) yield
    const collected = createCollector(text, known)
    for (const lines of front.prose) collected.add(readStretches(text, lines))
    yield* collected.reading(tree, front.end)
    const { comments } = collected
    const segments = mayHaveDrawnTable(body)
      ? withDrawnTables(collected.segments, text, tree, front.end)
      : collected.segments
    const ignored = comments.length > 0 ? ignoredRanges(text, comments, segments) : []
    const document: Document = { format: 'markdown', text, segments, ...(ignored.length > 0 && { ignored }) }
    last = { document, body, tree }
    return document
  }

  return { read: (text) => finish(reading(text)), reading }
}

/** The segments with those of drawn tables, which the parser takes for paragraphs and rules, cell by cell. */
function withDrawnTables(segments: readonly Segment[], text: string, tree: Tree, base: number): readonly Segment[] {
  const lines = readLines(text)
  const found = findDrawnTables(text, lines).filter(({ first }) => {
    const { start, indent } = lines[first]!
    return start >= base && !isCode(tree, start - base + indent)
  })
  if (found.length === 0) return segments
  const result: Segment[] = []
  let next = 0
  const copyUntil = (offset: number): void => {
    while (next < segments.length && startOf(segments[next]!) < offset) result.push(segments[next++]!)
  }
  for (const { first, last, cells } of found) {
    copyUntil(lines[first]!.start)
    while (next < segments.length && startOf(segments[next]!) <= lines[last]!.end) next++
    for (const cell of cells) {
      const inside = readStretches(
        text,
        cell.map((it) => trimmed(text, it)),
      )
      for (const segment of inside.segments) result.push({ ...segment, kind: 'tableCell' })
    }
  }
  copyUntil(Infinity)
  return result
}

function trimmed(text: string, { start, end }: Span): Span {
  const cell = text.slice(start, end)
  const blanks = cell.length - cell.trimStart().length
  return { start: Math.min(start + blanks, end), end: Math.max(start + cell.trimEnd().length, start + blanks) }
}

/** Stretches of a text, read as the lines of one Markdown text. */
function readStretches(text: string, stretches: readonly Span[]): Pick<Collector, 'segments' | 'comments'> {
  const lines = stretches.map(({ start, end }) => text.slice(start, end))
  const own = lines.join('\n')
  const collected = createCollector(own, new WeakMap())
  finish(collected.reading(parser.parse(own), 0))
  let reached = 0
  const starts = lines.map((line) => (reached += line.length + 1) - line.length - 1)
  const back = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return Math.min(stretches[low]!.start + (offset - starts[low]!), text.length)
  }
  // The end of a span belongs to the line of its last character.
  const place = ({ start, end }: Span): Span => ({
    start: back(start),
    end: end > start ? back(end - 1) + 1 : back(start),
  })
  return {
    segments: collected.segments.map((segment) => ({
      ...segment,
      pieces: segment.pieces.map(({ at, length, source }) => ({ at, length, source: place(source) })),
    })),
    comments: collected.comments.map(place),
  }
}

function startOf(segment: Segment): number {
  return segment.pieces[0]!.source.start
}

function isCode(tree: Tree, at: number): boolean {
  for (let node: SyntaxNode | null = tree.resolveInner(at, 1); node; node = node.parent) {
    if (skipped.has(node.name) && node.name !== 'HorizontalRule' && node.name !== 'ListMark') return true
  }
  return false
}

/** What was read from one block: a paragraph, a heading, a table. */
interface Block {
  readonly start: number
  readonly kind: SegmentKind
  readonly quoted: boolean
  readonly segments: readonly Segment[]
  readonly comments: readonly Span[]
}

interface Context {
  readonly kind: SegmentKind
  readonly quoted: boolean
}

interface Collector {
  readonly segments: Segment[]
  readonly comments: Span[]
  /** Adds what was read elsewhere. */
  add(read: Pick<Collector, 'segments' | 'comments'>): void
  /** Adds what stands in a tree whose positions count from `base`. */
  reading(tree: Tree, base: number): Steps<void>
}

function createCollector(text: string, known: WeakMap<Tree, Block>): Collector {
  const prose = createProse(text)
  const segments: Segment[] = []
  const comments: Span[] = []

  function* blocks(cursor: TreeCursor, base: number, context: Context, depth = 0): Steps<void> {
    const inside = (inner: Context): Steps<void> => blocks(cursor, base, inner, depth + 1)
    if (!cursor.firstChild()) return
    do {
      switch (cursor.name) {
        case 'BulletList':
        case 'OrderedList':
        case 'FootnoteDefinition':
        case 'Admonition':
        case 'Definition':
          yield* stepsAt(depth, inside(context))
          break
        case 'ListItem':
          yield* stepsAt(depth, inside({ ...context, kind: 'listItem' }))
          break
        case 'Blockquote':
          yield* stepsAt(depth, inside(isAlert(text, base + cursor.from) ? context : { ...context, quoted: true }))
          break
        default:
          addBlock(cursor, base, context)
          yield
      }
    } while (cursor.nextSibling())
    cursor.parent()
  }

  function addBlock(cursor: TreeCursor, base: number, context: Context): void {
    if (skipped.has(cursor.name)) return
    const start = base + cursor.from
    const tree = cursor.tree
    const old = tree ? known.get(tree) : undefined
    const reusable = old && old.kind === context.kind && old.quoted === context.quoted
    const block = reusable ? moved(old, start) : readBlock(cursor, base, context)
    if (tree) known.set(tree, block)
    for (const segment of block.segments) segments.push(segment)
    for (const comment of block.comments) comments.push(comment)
  }

  function readBlock(cursor: TreeCursor, base: number, { kind, quoted }: Context): Block {
    const block = { start: base + cursor.from, kind, quoted, segments: [] as Segment[], comments: [] as Span[] }
    const keep = (segment: Segment | undefined): void => {
      if (segment) block.segments.push(segment)
    }
    const comment = (span: Span): void => {
      if (mayBeDirective(text.slice(span.start, span.end))) block.comments.push(span)
    }
    const name = cursor.name
    const start = base + cursor.from
    const level = headingLevel(name)
    if (level > 0) {
      readInline({ text, base, prose, keep, comment, quoted }, cursor)
      keep(prose.take({ kind: 'heading', level, quoted }))
    } else if (name === 'Table') {
      cells(cursor, () => {
        readInline({ text, base, prose, keep, comment, quoted }, cursor)
        keep(prose.take({ kind: 'tableCell', quoted }))
      })
    } else if (name === 'HTMLBlock') {
      const block = { start, end: base + cursor.to }
      readHtmlCells(text, block, prose, () => keep(prose.take({ kind: 'tableCell', quoted })))
    } else if (name === 'CommentBlock') {
      comment({ start: base + cursor.from, end: base + cursor.to })
    } else {
      readInline({ text, base, prose, keep, comment, quoted }, cursor)
      keep(prose.take({ kind, quoted }))
    }
    return block
  }

  return {
    segments,
    comments,
    add(read) {
      for (const segment of read.segments) segments.push(segment)
      for (const comment of read.comments) comments.push(comment)
    },
    reading: (tree, base) => blocks(tree.cursor(), base, { kind: 'paragraph', quoted: false }),
  }
}

/** Every level passes on the steps of those below it, so what is nested deeper than people do is one step. */
const deepest = 8

function* stepsAt(depth: number, steps: Steps<void>): Steps<void> {
  if (depth < deepest) yield* steps
  else finish(steps)
}

const skipped = new Set([
  'CodeBlock',
  'FencedCode',
  'ProcessingInstructionBlock',
  'HorizontalRule',
  'LinkReference',
  'ListMark',
  'QuoteMark',
  'Divider',
  'MathBlock',
])

function headingLevel(name: string): number {
  if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) return Number(name.at(-1))
  return 0
}

/** GitHub's `> [!NOTE]` is a box around the writer's own words. */
function isAlert(text: string, start: number): boolean {
  return /^>[ \t]*\[![a-z]+\]/i.test(text.slice(start, start + 30))
}

function cells(cursor: TreeCursor, read: () => void): void {
  if (!cursor.firstChild()) return
  do {
    if (cursor.name === 'TableCell') read()
    else if (cursor.name !== 'TableDelimiter') cells(cursor, read)
  } while (cursor.nextSibling())
  cursor.parent()
}

/** The same block, now at `start`. */
function moved(block: Block, start: number): Block {
  const by = start - block.start
  if (by === 0) return block
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return {
    ...block,
    start,
    segments: block.segments.map((segment) => ({
      ...segment,
      pieces: segment.pieces.map(({ at, length, source }) => ({ at, length, source: move(source) })),
    })),
    comments: block.comments.map(move),
  }
}

/** Longest stretch that is searched for links and emphasis as one. */
const longestInline = 16_384
const inlinePart = 1024

/** The parser takes quadratic time for thousands of brackets in one paragraph; a giant one is read in parts. */
function linear(parser: typeof commonMark): typeof commonMark {
  const parseInline = parser.parseInline.bind(parser)
  parser.parseInline = (text, offset) => {
    if (text.length <= longestInline) return parseInline(text, offset)
    const elements: ReturnType<typeof parseInline> = []
    for (let start = 0; start < text.length;) {
      const part = text.slice(start, start + inlinePart)
      const length = part.length < inlinePart ? part.length : part.lastIndexOf(' ') + 1 || part.length
      elements.push(...parseInline(part.slice(0, length), offset + start))
      start += length
    }
    return elements
  }
  return parser
}

/** The parts of the old tree that hold for the new text: what lies before and after the edit. */
function reusable(tree: Tree, before: string, after: string): readonly TreeFragment[] {
  const { start, endBefore, endAfter } = changeBetween(before, after)
  const change = { fromA: start, toA: endBefore, fromB: start, toB: endAfter }
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change])
}
