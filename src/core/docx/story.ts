// Walks through the XML of a part and gathers what a reader of the document
// sees, paragraph by paragraph: text with its place in the XML. Tracked changes
// count as if they were accepted; comments, instructions of fields, formatting
// that was changed and the second copy of a text box do not count at all.
// Element names are those of ECMA-376, part 1, chapter 17, and part 3 for `mc:`.

import type { Span } from '../span'
import type { Cell, NoteMark, Paragraph, Revisions, Story } from './paragraph'
import type { Reason } from './result'
import { paragraphProperty, runProperty, type Frame } from './frame'
import type { Styles } from './styles'
import { characters, symbolText } from './symbols'
import { parseXml, Stop, type Attribute } from './xml'

export interface StoryOptions {
  readonly part: string
  readonly styles: Styles
  readonly revisions: Revisions
  /** Index of the first paragraph. */
  readonly from: number
  /** The text of a note mark. */
  readonly markOf: (kind: NoteMark['kind'], id: string) => string
}

/** Paragraphs in all parts of one document: some 5,000 pages. */
export const paragraphLimit = 200_000

interface Table {
  readonly index: number
  row: number
  column: number
  rowDepth: number
  cellDepth: number
}

const nothing: Frame['child'] = { kind: 'other', text: '' }

/** Elements that hold what was there before a change, or what is read as something else. */
const unread = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:rt',
])

export function readStory(xml: string, options: StoryOptions): Story | Reason {
  const { part, styles } = options
  const accepted = options.revisions === 'accepted'
  const paragraphs: Paragraph[] = []
  const notes: NoteMark[] = []
  let count = 0
  /** Elements around the one at hand, outermost first. */
  const path: string[] = []
  /** Depths of elements that do not count, with all that is in them. */
  const skipped: number[] = []
  const frames: Frame[] = []
  const tables: Table[] = []
  let tableCount = 0
  /** Per open `mc:AlternateContent`: whether one of its versions has been read. */
  const chosen: boolean[] = []
  /** Per open field: whether we are in its instruction. */
  const instructions: boolean[] = []
  let note: string | undefined
  /** Start tag of the last `w:ins`. */
  let insertion: Span | undefined

  const reason = parseXml(xml, {
    open(name, attribute, at) {
      if (name === 'w:p' && options.from + ++count > paragraphLimit) throw new Stop('tooManyParagraphs')
      if (!skipped.length) {
        const frame = frames.at(-1)
        if (frame && parent() === 'w:r') {
          frame.childStart = at.start
          frame.child = nothing
        }
        enter(name, attribute, at, frame)
      }
      path.push(name)
    },
    text(value) {
      const text = frames.at(-1)?.text
      if (text && !skipped.length) text.value += value.replace(/[\n\r\t]/g, ' ')
    },
    close(name, at) {
      path.pop()
      if (skipped.length && path.length === skipped.at(-1)) skipped.pop()
      else if (skipped.length) return
      if (!skipped.length) leave(name, at, frames.at(-1))
    },
  })
  return reason ?? { paragraphs, notes, count }

  function parent(up = 1): string {
    return path[path.length - up] ?? ''
  }

  /** Leaves out the element at hand, or one around it. */
  function skip(depth = path.length): void {
    skipped.push(depth)
  }

  function enter(name: string, attribute: Attribute, at: Span, frame: Frame | undefined): void {
    switch (name) {
      case 'w:p':
        return enterParagraph()
      case 'w:r':
        return frame && enterRun(frame, at)
      case 'w:t':
        return frame && startText(frame, attribute, at)
      case 'w:delText':
        return frame && !accepted ? startText(frame, attribute, at) : undefined
      case 'w:del':
      case 'w:moveFrom':
        return revision(accepted)
      case 'w:ins':
        insertion = at
        return revision(!accepted)
      case 'w:moveTo':
        return revision(!accepted)
      case 'w:cellDel':
        return accepted ? skip(tables.at(-1)?.cellDepth) : undefined
      case 'w:cellIns':
        return accepted ? undefined : skip(tables.at(-1)?.cellDepth)
      case 'mc:AlternateContent':
        return void chosen.push(false)
      case 'mc:Choice':
      case 'mc:Fallback':
        if (chosen.at(-1)) skip()
        else if (chosen.length) chosen[chosen.length - 1] = true
        return
      case 'w:tbl':
        return void tables.push({ index: tableCount++, row: -1, column: -1, rowDepth: 0, cellDepth: 0 })
      case 'w:tr':
      case 'w:tc':
        return enterCell(name)
      case 'w:footnote':
      case 'w:endnote':
        note = attribute('w:id')
        if ((attribute('w:type') ?? 'normal') !== 'normal') skip()
        return
      default:
        if (unread.has(name)) skip()
        else if (!frame) return
        else if (parent() === 'w:r') runChild(frame, name, attribute)
        else if (parent() === 'w:rPr' && parent(2) === 'w:r') runProperty(frame, name, attribute, styles)
        else if (parent() === 'w:pPr' || parent() === 'w:numPr') paragraphProperty(frame, name, attribute, styles)
    }
  }

  function leave(name: string, at: Span, frame: Frame | undefined): void {
    if (name === 'mc:AlternateContent') chosen.pop()
    else if (name === 'w:tbl') tables.pop()
    else if (name === 'w:footnote' || name === 'w:endnote') note = undefined
    if (!frame) return
    if (name === 'w:p') {
      frames.pop()
      // An instruction that does not end in its paragraph is damaged; it may not swallow the rest.
      instructions.fill(false)
    } else if (name === 'w:r') {
      const run = frame.runs.pop()
      if (!run) return
      run.contentEnd = at.start
      run.end = at.end
    } else if (parent() === 'w:r') leaveChild(frame, name, at)
  }

  function enterParagraph(): void {
    const style = styles.paragraph(undefined)
    const table = tables.at(-1)
    const cell: Cell | undefined = table && { table: table.index, row: table.row, column: table.column }
    const paragraph = {
      index: options.from + count - 1,
      part,
      atoms: [],
      style,
      heading: style.heading,
      list: style.list,
      cell,
      runsOn: false,
      anchor: frames[0]?.runs[0],
      note,
    }
    paragraphs.push(paragraph)
    frames.push({
      paragraph,
      runs: [],
      runCount: 0,
      ownHeading: false,
      ownList: false,
      childStart: 0,
      child: nothing,
      text: undefined,
    })
  }

  function enterCell(name: 'w:tr' | 'w:tc'): void {
    const table = tables.at(-1)
    if (!table) return
    if (name === 'w:tr') {
      table.row++
      table.column = -1
      table.rowDepth = path.length
    } else {
      table.column++
      table.cellDepth = path.length
    }
  }

  /** `w:ins` and its like hold runs, or mark the end of a paragraph or a whole table row. */
  function revision(gone: boolean): void {
    if (!gone) return
    const frame = frames.at(-1)
    if (parent() === 'w:trPr') skip(tables.at(-1)?.rowDepth)
    else if (frame && parent() === 'w:rPr' && parent(2) === 'w:pPr') frame.paragraph.runsOn = true
    else skip()
  }

  function enterRun(frame: Frame, at: Span): void {
    const { style, index } = frame.paragraph
    frame.runs.push({
      part,
      paragraph: index,
      index: frame.runCount++,
      start: at.start,
      contentStart: at.end,
      contentEnd: at.end,
      end: at.end,
      properties: undefined,
      parent: parent(),
      insertion: parent() === 'w:ins' ? insertion : undefined,
      language: style.language ?? styles.language,
      hidden: style.hidden ?? false,
    })
  }

  function startText(frame: Frame, attribute: Attribute, at: Span): void {
    if (parent() !== 'w:r') return
    frame.text = { contentStart: at.end, preserved: attribute('xml:space') === 'preserve', value: '' }
  }

  function runChild(frame: Frame, name: string, attribute: Attribute): void {
    const run = frame.runs.at(-1)
    if (!run) return
    if (name === 'w:fldChar') fieldMark(attribute('w:fldCharType'))
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
      const id = attribute('w:id') ?? ''
      frame.child = { kind: 'note', text: options.markOf(kind, id) }
      notes.push({ kind, id, run })
    } else if (name === 'w:sym') {
      frame.child = { kind: 'character', text: symbolText(attribute('w:font') ?? '', attribute('w:char') ?? '') }
    } else if (characters[name] !== undefined) frame.child = { kind: 'character', text: characters[name] }
  }

  function fieldMark(type: string | undefined): void {
    if (type === 'begin') instructions.push(true)
    else if (type === 'separate' && instructions.length) instructions[instructions.length - 1] = false
    else if (type === 'end') instructions.pop()
  }

  function leaveChild(frame: Frame, name: string, at: Span): void {
    const run = frame.runs.at(-1)
    if (!run) return
    if (name === 'w:rPr') {
      run.properties ??= { start: frame.childStart, end: at.end }
      return
    }
    const { text } = frame
    frame.text = undefined
    const { kind, text: value } = text ? { kind: 'text' as const, text: text.value } : frame.child
    const visible = value !== '' && !run.hidden && !instructions.includes(true)
    frame.paragraph.atoms.push({
      kind: visible ? kind : 'other',
      text: visible ? value : '',
      run,
      start: frame.childStart,
      end: at.end,
      content: { start: text?.contentStart ?? at.end, end: at.start },
      preserved: text?.preserved ?? false,
    })
  }
}
