// A copy of a Word file with what we found: each finding a comment on exactly
// its words and, when asked, rewrites as tracked changes. Everything else in
// the file stays byte for byte as it was.

import type { Finding, Rewrite } from '../finding'
import type { Span } from '../span'
import { addComments, type Comment } from './comments'
import { encodeText } from './encoding'
import { createMarks, type Marks } from './marks'
import { findEntry, openPackage, readPart, relatedPart, type Package, type Part } from './package'
import type { Run } from './paragraph'
import type { Reading } from './read'
import { failure, success, type Result } from './result'
import { applySplices, tagNameAt } from './splice'
import { readStyles } from './styles'
import { vocabularyFor, type Signature, type Vocabulary } from './vocabulary'
import { placesIn, type Place, type WordMap } from './wordMap'
import { writeZip } from './zip'

export interface AnnotateOptions {
  /** Rewrites as tracked changes: the first that can be applied, outside quotations, or the one `rewriteFor` gives. */
  readonly trackChanges?: boolean
  readonly rewriteFor?: (finding: Finding) => Rewrite | undefined
  /** ISO 8601: the date of the comments. */
  readonly date: string
}

export interface Annotated {
  readonly bytes: Uint8Array
  readonly comments: number
  /** Findings whose rewrite is in the copy as a tracked change. */
  readonly changed: readonly Finding[]
  /** The file was signed; no changed copy can keep that. */
  readonly breaksSignature: boolean
}

/** @param reading of the same bytes, whose document the findings count in */
export function annotate(
  bytes: Uint8Array,
  { map }: Reading,
  findings: readonly Finding[],
  { trackChanges = false, rewriteFor = firstApplicable, date }: AnnotateOptions,
): Result<Annotated> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const pack = opened.value
  const signature = { author: 'Bewonersbril', initials: 'BB', date: date.replace(/\.\d+Z$/, 'Z') }
  const canvases = openCanvases(pack, map, signature)
  if (!canvases.ok) return canvases
  const body = canvases.value.get(pack.main)!
  const style = commentStyle(pack)
  let id = firstFreeId(pack, canvases.value)
  const comments: Comment[] = []
  const changed: Finding[] = []
  const taken = createTaken()
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const place = placesIn(map, finding).find((it) => it.atom.text !== '')
    if (!place) continue
    const anchor = anchorOf(place, map)
    const start = body.vocabulary.rangeStart(id)
    const end = body.vocabulary.rangeEnd(id, style)
    if (anchor) body.marks.around(anchor, start, end)
    else if (body.marks.canMark(finding)) {
      body.marks.before(finding.start, 'commentStart', start)
      body.marks.after(finding.end, 'commentEnd', end)
    } else body.marks.around(place.atom.run, start, end)
    comments.push({ id: id++, paragraphs: commentText(finding, place) })
    const canvas = canvases.value.get(place.atom.run.part)
    const rewrite = trackChanges ? rewriteFor(finding) : undefined
    if (!canvas || !rewrite?.edits.length || !canTrack(rewrite, finding, canvas, map, taken)) continue
    for (const edit of rewrite.edits) id = track(edit, finding, canvas, map, id)
    rewrite.edits.forEach(taken.add)
    changed.push(finding)
  }
  const files = comments.length
    ? addComments(pack, comments, body.vocabulary.namespace, signature)
    : success(new Map<string, Uint8Array>())
  if (!files.ok) return files
  for (const [name, { part, marks }] of canvases.value) {
    const splices = marks.splices()
    if (splices.length) files.value.set(name, encodeText(applySplices(part.xml, splices), part.encoding))
  }
  return success({
    bytes: files.value.size ? writeZip(pack.zip, files.value) : bytes.slice(),
    comments: comments.length,
    changed,
    breaksSignature: pack.signed && files.value.size > 0,
  })
}

/** Someone else's words are not ours to rewrite. */
function firstApplicable({ quoted, rewrites }: Finding): Rewrite | undefined {
  return quoted ? undefined : rewrites.find((it) => it.edits.length > 0)
}

/** A part that may get marks. */
interface Canvas {
  readonly part: Part
  readonly marks: Marks
  readonly vocabulary: Vocabulary
}

function openCanvases(pack: Package, map: WordMap, signature: Signature): Result<Map<string, Canvas>> {
  const canvases = new Map<string, Canvas>()
  for (const [name, checksum] of map.checksums) {
    const entry = findEntry(pack.zip, name)
    if (!entry || entry.crc !== checksum) return failure('changed')
    const part = readPart(pack.zip, name)
    if (!part.ok) return part
    const { xml, encoding } = part.value
    // Bytes that are no text cannot be written back as they were.
    if (xml.includes('\ufffd') && encodeText(xml, encoding).length !== entry.unpacked) return failure('damaged')
    const run = map.places.find((it) => it.atom.run.part === name)?.atom.run
    const vocabulary = vocabularyFor(xml, run ? tagNameAt(xml, run.start) : 'w:r', signature)
    canvases.set(name, { part: part.value, marks: createMarks(xml, map), vocabulary })
  }
  return success(canvases)
}

/** Ids of comments, changes and bookmarks share one count; very large ones are someone's mistake, not a count. */
function firstFreeId(pack: Package, canvases: ReadonlyMap<string, Canvas>): number {
  let highest = -1
  const existing = relatedPart(pack, 'comments')
  const comments = existing === undefined ? undefined : readPart(pack.zip, existing)
  for (const xml of [...[...canvases.values()].map((it) => it.part.xml), comments?.ok ? comments.value.xml : '']) {
    for (const match of xml.matchAll(/:id=["'](\d{1,9})["']/g)) highest = Math.max(highest, Number(match[1]))
  }
  return highest + 1
}

/** The character style Word gives the mark of a comment, if this file has it. */
function commentStyle(pack: Package): string | undefined {
  const name = relatedPart(pack, 'styles')
  const part = name === undefined ? undefined : readPart(pack.zip, name)
  if (!part?.ok) return undefined
  const styles = readStyles(part.value.xml)
  return typeof styles === 'string' ? undefined : styles.idOf('annotation reference')
}

/** Word has no comments in notes and text boxes: those go where the note or the box hangs on the text. */
function anchorOf({ paragraph }: Place, { noteRuns }: WordMap): Run | undefined {
  return paragraph.note === undefined ? paragraph.anchor : noteRuns.get(paragraph.note)
}

function commentText({ rule, rewrites, text }: Finding, { paragraph }: Place): string[] {
  const where = paragraph.note ? 'In de noot' : paragraph.anchor ? 'In het tekstvak' : undefined
  const labels = rewrites.map((it) => it.label)
  const offer = labels.length > 1 ? ['Het kan ook zo:', ...labels.map((it) => `– ${it}`)] : []
  return [
    ...(where ? [`${where} staat: “${text.replace(/\s+/g, ' ')}”.`] : []),
    rule.message,
    rule.why,
    rule.question,
    ...(labels.length === 1 ? [`Het kan ook zo: ${labels[0]}`] : offer),
  ].filter((it) => it.trim() !== '')
}

interface Taken {
  add(span: Span): void
  overlaps(span: Span): boolean
}

/** Ranges that do not overlap each other, ascending. */
function createTaken(): Taken {
  const spans: Span[] = []
  const indexAt = (offset: number) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    add: (span) => void (span.start < span.end && spans.splice(indexAt(span.start), 0, span)),
    overlaps(span) {
      const next = spans[indexAt(span.start)]
      return next !== undefined && next.start < span.end
    },
  }
}

/** Elements that may hold tracked changes (17.13.5). Text that was moved is left alone. */
const changeable = new Set(['w:p', 'w:ins', 'w:hyperlink', 'w:smartTag', 'w:sdtContent', 'w:customXml', 'w:fldSimple'])

/** All edits of a rewrite, or none: each stands in plain text that no other rewrite touches. */
function canTrack({ edits }: Rewrite, finding: Span, { marks, part }: Canvas, map: WordMap, taken: Taken): boolean {
  return edits.every((edit) => {
    const span = edit.start < edit.end ? edit : hostOf(edit, map, finding)
    if (!span || !marks.canMark(span)) return false
    if (taken.overlaps(span)) return false
    return placesIn(map, span).every(
      ({ atom, paragraph }) =>
        changeable.has(atom.run.parent) &&
        paragraph.anchor === undefined &&
        (atom.kind === 'text' || atom.kind === 'character' || isPageEnd(part.xml, atom.start)),
    )
  })
}

/** Where the last page ended, which Word writes down for others to use. */
function isPageEnd(xml: string, start: number): boolean {
  return tagNameAt(xml, start).endsWith('lastRenderedPageBreak')
}

/** The character an insertion goes behind, or else the one it goes before; at the start of a finding the other way round. */
function hostOf({ start }: Span, map: WordMap, finding?: Span): Span | undefined {
  const before = { start: start - 1, end: start }
  const after = { start, end: start + 1 }
  const inOrder = start === finding?.start ? [after, before] : [before, after]
  return inOrder.find((it) => it.start >= 0 && placesIn(map, it).some(({ atom }) => atom.text !== ''))
}

/** Writes one edit; gives the next free id. */
function track(
  edit: Span & { readonly newText: string },
  finding: Span,
  canvas: Canvas,
  map: WordMap,
  firstId: number,
): number {
  const { marks, vocabulary } = canvas
  let id = firstId
  if (edit.start === edit.end) {
    const host = hostOf(edit, map, finding)!
    const text = insertion(placesIn(map, host).find((it) => it.atom.text !== '')!.atom.run, edit.newText, canvas, id++)
    if (host.start < edit.start) marks.after(edit.start, 'changeEnd', text)
    else marks.before(edit.start, 'insertion', text)
    return id
  }
  const runs = runsIn(map, edit)
  const first = runs[0]!.run
  for (const [index, { run, start, end }] of runs.entries()) {
    marks.before(start, 'changeStart', vocabulary.deletionStart(id++))
    const isLast = index === runs.length - 1
    const text = isLast && edit.newText !== '' ? insertion(first, edit.newText, canvas, id++, run) : ''
    marks.after(end, 'changeEnd', vocabulary.deletionEnd + text)
    marks.erase({ start, end })
  }
  return id
}

/** Inserted text in the formatting of a run, put next to `where`. Someone else's insertion is closed around it. */
function insertion(run: Run, text: string, { part: { xml }, vocabulary }: Canvas, id: number, where = run): string {
  const { properties } = run
  const format = properties ? xml.slice(properties.start, properties.end) : ''
  const written = vocabulary.insertion(id, format.replace(/<((?:\w+:)?rPrChange)\b[\s\S]*?<\/\1>/, ''), text)
  if (!where.insertion) return written
  const tag = xml.slice(where.insertion.start, where.insertion.end)
  return `</${tagNameAt(xml, where.insertion.start)}>${written}${tag}`
}

/** A range of text, cut at the edges of runs. */
function runsIn(map: WordMap, { start, end }: Span): { run: Run; start: number; end: number }[] {
  const found: { run: Run; start: number; end: number }[] = []
  for (const place of placesIn(map, { start, end })) {
    if (place.atom.text === '') continue
    const last = found.at(-1)
    const to = Math.min(end, place.end)
    if (last?.run === place.atom.run) last.end = to
    else found.push({ run: place.atom.run, start: Math.max(start, place.start), end: to })
  }
  return found
}
