// A paragraph that is being read, and what its properties and those of its runs
// say (ECMA-376-1, 17.3.1 and 17.3.2), as far as a reader of the words cares.

import type { Atom, AtomKind, Paragraph, Run } from './paragraph'
import { isOn, outlineLevel, type Styles } from './styles'
import type { Attribute } from './xml'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** An open paragraph, and how far we are in it. There are more of them inside a text box. */
export interface Frame {
  readonly paragraph: Omit<Mutable<Paragraph>, 'atoms'> & { readonly atoms: Atom[] }
  /** Open runs; phonetic guides nest them. */
  readonly runs: Run[]
  runCount: number
  /** Properties of its own go before those of its style, whatever their order. */
  ownHeading: boolean
  ownList: boolean
  /** Where the open child of the run starts, and what it stands for. */
  childStart: number
  child: { kind: AtomKind; text: string }
  text: { readonly contentStart: number; readonly preserved: boolean; value: string } | undefined
}

/** One child of `w:pPr`, or of a `w:numPr` in it. */
export function paragraphProperty(frame: Frame, name: string, attribute: Attribute, styles: Styles): void {
  const { paragraph } = frame
  const value = attribute('w:val')
  if (name === 'w:pStyle') {
    paragraph.style = styles.paragraph(value)
    if (!frame.ownHeading) paragraph.heading = paragraph.style.heading
    if (!frame.ownList) paragraph.list = paragraph.style.list
  } else if (name === 'w:framePr') {
    if ((attribute('w:dropCap') ?? 'none') !== 'none') paragraph.runsOn = true
  } else if (name === 'w:outlineLvl') {
    frame.ownHeading = true
    paragraph.heading = outlineLevel(Number(value))
  } else if (name === 'w:ilvl') {
    paragraph.list = { id: '', ...paragraph.list, level: Number(value) || 0 }
  } else if (name === 'w:numId') {
    frame.ownList = true
    paragraph.list = !value || value === '0' ? undefined : { level: 0, ...paragraph.list, id: value }
  }
}

/** One child of the `w:rPr` of a run. */
export function runProperty({ runs }: Frame, name: string, attribute: Attribute, styles: Styles): void {
  const run = runs.at(-1)
  if (!run) return
  const value = attribute('w:val')
  if (name === 'w:rStyle' && value !== undefined) {
    const style = styles.character(value)
    run.language = style.language ?? run.language
    run.hidden = style.hidden ?? run.hidden
  } else if (name === 'w:lang') run.language = value ?? run.language
  else if (name === 'w:vanish') run.hidden = isOn(value)
}
