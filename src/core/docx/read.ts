// A Word file as a document: its words in reading order, with notes at the end,
// and the way back to the file.

import { createProse } from '../text/prose'
import type { Document } from '../text/document'
import type { Segment, SegmentKind } from '../text/segment'
import { foreignIn } from './language'
import { plainLayout, readableLayout, type Layout } from './layout'
import { readNumbering } from './numbering'
import { findEntry, openPackage, readPart, relatedPart, type Package } from './package'
import type { NoteMark, Paragraph, Revisions, Run } from './paragraph'
import { failure, success, type Result } from './result'
import { readStory } from './story'
import { readStyles, type Styles } from './styles'
import type { Place, WordMap } from './wordMap'

export interface Reading {
  /** Its text is the extracted text: one line per paragraph, `[1]` for the mark of a note. */
  readonly document: Document
  readonly map: WordMap
}

export interface ReadOptions {
  /** For the eye: marks for headings, lists and tables, and blank lines between paragraphs. */
  readonly readable?: boolean
  /** Tracked changes as they would be once accepted, which is how a reader sees them, or once rejected. */
  readonly revisions?: Revisions
}

/** Reads a `.docx`. Never throws; a file that cannot be read gives one sentence saying why. */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Result<Reading> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const stylesXml = optionalPart(opened.value, 'styles')
  if (!stylesXml.ok) return stylesXml
  const styles = readStyles(stylesXml.value)
  if (typeof styles === 'string') return failure(styles)
  const stories = readStories(opened.value, styles, options.revisions ?? 'accepted')
  if (!stories.ok) return stories
  const layout = options.readable ? readableFor(opened.value) : success(plainLayout)
  if (!layout.ok) return layout
  return success(assemble(stories.value, styles, layout.value))
}

interface Stories {
  readonly paragraphs: readonly Paragraph[]
  /** Name of a note → what its mark says. */
  readonly marks: ReadonlyMap<string, string>
  readonly noteRuns: ReadonlyMap<string, Run>
  readonly checksums: ReadonlyMap<string, number>
}

function optionalPart(pack: Package, type: string): Result<string | undefined> {
  const name = relatedPart(pack, type)
  if (name === undefined) return success(undefined)
  const part = readPart(pack.zip, name)
  return part.ok ? success(part.value.xml) : part
}

function readableFor(pack: Package): Result<Layout> {
  const xml = optionalPart(pack, 'numbering')
  if (!xml.ok) return xml
  const numbering = readNumbering(xml.value)
  return typeof numbering === 'string' ? failure(numbering) : success(readableLayout(numbering))
}

/** The body, and the notes it refers to, in the order in which it does. */
function readStories(pack: Package, styles: Styles, revisions: Revisions): Result<Stories> {
  const marks = new Map<string, string>()
  const markOf = (kind: NoteMark['kind'], id: string) => {
    const name = noteName(kind, id)
    if (!marks.has(name)) marks.set(name, `[${marks.size + 1}]`)
    return marks.get(name)!
  }
  const checksums = new Map<string, number>()
  const noteParagraphs = new Map<string, Paragraph[]>()
  const noteRuns = new Map<string, Run>()
  let body: readonly Paragraph[] = []
  let from = 0
  for (const kind of ['body', 'footnote', 'endnote'] as const) {
    const name = kind === 'body' ? pack.main : relatedPart(pack, `${kind}s`)
    if (name === undefined) continue
    const part = readPart(pack.zip, name)
    if (!part.ok) return part
    checksums.set(name, findEntry(pack.zip, name)!.crc)
    const story = readStory(part.value.xml, { part: name, styles, revisions, from, markOf })
    if (typeof story === 'string') return failure(story)
    from += story.count
    if (kind === 'body') {
      body = story.paragraphs
      for (const { kind, id, run } of story.notes) {
        const name = noteName(kind, id)
        if (!noteRuns.has(name)) noteRuns.set(name, run)
      }
      continue
    }
    for (const paragraph of story.paragraphs) {
      const note = noteName(kind, paragraph.note ?? '')
      const known = noteParagraphs.get(note)
      if (known) known.push({ ...paragraph, note })
      else noteParagraphs.set(note, [{ ...paragraph, note }])
    }
  }
  const notes = [...noteRuns.keys()].flatMap((name) => noteParagraphs.get(name) ?? [])
  return success({ paragraphs: [...body, ...notes], marks, noteRuns, checksums })
}

function noteName(kind: NoteMark['kind'], id: string): string {
  return `${kind} ${id}`
}

/** Paragraphs that read as one, and their place in the text. */
interface Block {
  readonly paragraph: Paragraph
  readonly places: Place[]
}

function assemble({ paragraphs, marks, noteRuns, checksums }: Stories, styles: Styles, layout: Layout): Reading {
  const chunks: string[] = []
  const places: Place[] = []
  const blocks: Block[] = []
  let length = 0
  let last: Paragraph | undefined
  let block: Block | undefined
  const add = (chunk: string) => {
    chunks.push(chunk)
    length += chunk.length
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    const previous = paragraphs[index - 1]
    if (!block || !previous?.runsOn || !isSamePlace(previous, paragraph)) {
      const isEmpty = !paragraph.runsOn && paragraph.atoms.every((it) => it.text.trim() === '')
      const before = layout(paragraph, last, isEmpty)
      if (before === undefined) {
        block = undefined
        continue
      }
      add(before)
      if (paragraph.note !== undefined && paragraph.note !== previous?.note) add(`${marks.get(paragraph.note) ?? ''} `)
      last = paragraph
      block = { paragraph, places: [] }
      blocks.push(block)
    }
    for (const atom of paragraph.atoms) {
      const place = { start: length, end: length + atom.text.length, atom, paragraph }
      places.push(place)
      block.places.push(place)
      add(atom.text)
    }
  }
  const text = chunks.join('')
  const isForeign = foreignIn(paragraphs, styles)
  const prose = createProse(text)
  const segments: Segment[] = []
  for (const { paragraph, places } of blocks) {
    if (paragraph.style.contents || isForeign(paragraph)) continue
    addProse(places)
    const { heading, style } = paragraph
    const segment = prose.take({
      kind: kindOf(paragraph),
      ...(heading !== undefined && { level: heading }),
      quoted: style.quoted,
    })
    if (segment) segments.push({ ...segment, paragraph: paragraph.index })
  }
  return { document: { format: 'docx', text, segments }, map: { places, checksums, noteRuns } }

  /** Everything but the marks of notes, in as few pieces as possible. */
  function addProse(places: readonly Place[]): void {
    let start: number | undefined
    let end = 0
    for (const place of places) {
      if (place.atom.kind === 'note') {
        if (start !== undefined) prose.add(start, end)
        start = undefined
      } else {
        start ??= place.start
        end = place.end
      }
    }
    if (start !== undefined) prose.add(start, end)
  }
}

function isSamePlace(a: Paragraph, b: Paragraph): boolean {
  return (
    a.note === b.note &&
    a.anchor === b.anchor &&
    a.cell?.table === b.cell?.table &&
    a.cell?.row === b.cell?.row &&
    a.cell?.column === b.cell?.column
  )
}

function kindOf({ heading, cell, list }: Paragraph): SegmentKind {
  if (heading !== undefined) return 'heading'
  if (cell) return 'tableCell'
  return list ? 'listItem' : 'paragraph'
}
