// What the text of a Word part consists of, with its place in the XML.

import type { Span } from '../span'
import type { ListLevel, ParagraphStyle } from './styles'

/** With tracked changes as they would be once accepted, or once rejected. */
export type Revisions = 'accepted' | 'rejected'

export interface Paragraph {
  /** Index of the `w:p` among all of the main part, then of the footnotes, then of the endnotes. */
  readonly index: number
  readonly part: string
  readonly atoms: readonly Atom[]
  readonly style: ParagraphStyle
  readonly heading: number | undefined
  readonly list: ListLevel | undefined
  /** The cell it stands in; the innermost one. */
  readonly cell: Cell | undefined
  /** Its end was deleted, or it is a dropped capital: it goes on in the next paragraph. */
  readonly runsOn: boolean
  /** The run of the body that a text box is anchored to. */
  readonly anchor: Run | undefined
  /** The note it is part of. */
  readonly note: string | undefined
}

export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A `w:r`, with its place in the XML of its part. */
export interface Run {
  readonly part: string
  readonly paragraph: number
  /** Among the runs that count, within the paragraph. */
  readonly index: number
  readonly start: number
  /** Just past its start tag. */
  readonly contentStart: number
  /** Start of its end tag. */
  contentEnd: number
  end: number
  /** Its `w:rPr`. */
  properties: Span | undefined
  /** The element around it: `w:p`, `w:ins`, `w:hyperlink`. */
  readonly parent: string
  /** Start tag of the `w:ins` around it, where that is its parent. */
  readonly insertion: Span | undefined
  language: string | undefined
  hidden: boolean
}

export type AtomKind =
  /** A `w:t`. */
  | 'text'
  /** An element that stands for one character: a tab, a break, a hyphen. */
  | 'character'
  /** The mark of a foot- or endnote. */
  | 'note'
  /** A picture, a field mark, the end of a page: nothing to read. */
  | 'other'

/** A child of a run, in order. */
export interface Atom {
  readonly kind: AtomKind
  readonly text: string
  readonly run: Run
  /** The element in the XML. */
  readonly start: number
  readonly end: number
  /** What stands between the tags of a `w:t`. */
  readonly content: Span
  /** `xml:space="preserve"` is set: blanks at its ends count. */
  readonly preserved: boolean
}

export interface Story {
  readonly paragraphs: readonly Paragraph[]
  /** Marks of notes, in reading order. */
  readonly notes: readonly NoteMark[]
  /** How many `w:p` there are, also those that do not count. */
  readonly count: number
}

export interface NoteMark {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly run: Run
}
