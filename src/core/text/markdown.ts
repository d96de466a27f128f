// Markdown → document. The only door to the parser, @lezer/markdown: it gives
// exact offsets for every mark, and after an edit reparses only what changed.
// Its trees are reused too, so the segments of a block that stayed as it was
// need not be read again.

import { TreeFragment, type Tree, type TreeCursor } from '@lezer/common'
import { GFM, parser as commonMark } from '@lezer/markdown'
import type { Span } from '../span'
import { ignoredRanges, mayBeDirective } from './directives'
import type { Document } from './document'
import { readFrontMatter } from './frontMatter'
import { readInline } from './markdownInline'
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

  return {
    read(text) {
      if (last?.document.text === text) return last.document
      const front = readFrontMatter(text, (rest) => proseKeys ?? (rest.trim() === '' ? pageKeys : []))
      const body = front.end === 0 ? text : text.slice(front.end)
      const fragments = last ? reusable(last.tree, last.body, body) : []
      const tree = parser.parse(body, fragments)
      const collected = createCollector(text, known)
      for (const lines of front.prose) {
        const ranges = lines.filter(({ start, end }) => start < end).map(({ start, end }) => ({ from: start, to: end }))
        if (ranges.length > 0) collected.read(parser.parse(text, [], ranges), ranges[0]!.from)
      }
      collected.read(tree, front.end)
      const { segments, comments } = collected
      const ignored = comments.length > 0 ? ignoredRanges(text, comments, segments) : []
      const document: Document = { format: 'markdown', text, segments, ...(ignored.length > 0 && { ignored }) }
      last = { document, body, tree }
      return document
    },
  }
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
  /** Adds what stands in a tree whose positions count from `base`. */
  read(tree: Tree, base: number): void
}

function createCollector(text: string, known: WeakMap<Tree, Block>): Collector {
  const prose = createProse(text)
  const segments: Segment[] = []
  const comments: Span[] = []

  function blocks(cursor: TreeCursor, base: number, context: Context): void {
    if (!cursor.firstChild()) return
    do {
      switch (cursor.name) {
        case 'BulletList':
        case 'OrderedList':
        case 'FootnoteDefinition':
        case 'Admonition':
        case 'Definition':
          blocks(cursor, base, context)
          break
        case 'ListItem':
          blocks(cursor, base, { ...context, kind: 'listItem' })
          break
        case 'Blockquote':
          blocks(cursor, base, isAlert(text, base + cursor.from) ? context : { ...context, quoted: true })
          break
        default:
          add(cursor, base, context)
      }
    } while (cursor.nextSibling())
    cursor.parent()
  }

  function add(cursor: TreeCursor, base: number, context: Context): void {
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
    const level = headingLevel(name)
    if (level > 0) {
      readInline({ text, base, prose, keep, comment, quoted }, cursor)
      keep(prose.take({ kind: 'heading', level, quoted }))
    } else if (name === 'Table') {
      cells(cursor, () => {
        readInline({ text, base, prose, keep, comment, quoted }, cursor)
        keep(prose.take({ kind: 'tableCell', quoted }))
      })
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
    read: (tree, base) => blocks(tree.cursor(), base, { kind: 'paragraph', quoted: false }),
  }
}

const skipped = new Set([
  'CodeBlock',
  'FencedCode',
  'HTMLBlock',
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
  const shortest = Math.min(before.length, after.length)
  const start = commonStart(before, after, shortest)
  const end = commonEnd(before, after, shortest - start)
  const change = { fromA: start, toA: before.length - end, fromB: start, toB: after.length - end }
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change])
}

const stride = 4096

function commonStart(a: string, b: string, maximum: number): number {
  let count = 0
  while (count + stride <= maximum && a.slice(count, count + stride) === b.slice(count, count + stride)) count += stride
  while (count < maximum && a.charCodeAt(count) === b.charCodeAt(count)) count++
  return count
}

function commonEnd(a: string, b: string, maximum: number): number {
  let count = 0
  const same = (length: number): boolean =>
    a.slice(a.length - count - length, a.length - count) === b.slice(b.length - count - length, b.length - count)
  while (count + stride <= maximum && same(stride)) count += stride
  while (count < maximum && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++
  return count
}
