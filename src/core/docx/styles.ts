// What a style says about a paragraph, as far as we care: whether it is a
// heading, someone else's words, a line of a table of contents or a list item,
// in which language it is written and whether it is hidden. Word keeps built-in
// style names in English (`heading 1`), whatever the language of the program;
// other writers use Dutch ones, so both are known.

import { parseXml } from './xml'
import type { Reason } from './result'

export interface Styles {
  /** A paragraph style with all it inherits; the default style for undefined or an unknown id. */
  paragraph(id: string | undefined): ParagraphStyle
  /** A character style with all it inherits. */
  character(id: string): CharacterStyle
  /** The id of a style by its built-in name. */
  idOf(name: string): string | undefined
  /** Language of text that says nothing about it. */
  readonly language: string | undefined
}

export interface CharacterStyle {
  readonly language?: string
  readonly hidden?: boolean
}

export interface ParagraphStyle extends CharacterStyle {
  /** 1–6 */
  readonly heading?: number
  readonly quoted: boolean
  readonly contents: boolean
  readonly list?: ListLevel
}

/** A list by the number of its definition; 0 is no list. */
export interface ListLevel {
  readonly id: string
  readonly level: number
}

interface Style {
  readonly id: string
  readonly type: string
  readonly isDefault: boolean
  name: string
  basedOn?: string
  /** 0–8; 9 is body text. */
  outline?: number
  listId?: string
  listLevel?: number
  language?: string
  hidden?: boolean
}

export function readStyles(xml: string | undefined): Styles | Reason {
  const styles = new Map<string, Style>()
  let language: string | undefined
  const reason = xml === undefined ? undefined : parseStyles(xml, styles, (it) => (language = it))
  if (reason) return reason
  const fallback = [...styles.values()].find((it) => it.isDefault && it.type === 'paragraph')?.id
  const known = new Map<string, ParagraphStyle>()
  return {
    language,
    paragraph(id) {
      const key = id !== undefined && (styles.has(id) || isTelling(id)) ? id : (fallback ?? '')
      let style = known.get(key)
      if (!style) known.set(key, (style = resolve(chain(styles, key))))
      return style
    },
    character(id) {
      const found = chain(styles, id)
      return inherited(found)
    },
    idOf: (name) => [...styles.values()].find((it) => it.name.toLowerCase() === name)?.id,
  }
}

function parseStyles(xml: string, styles: Map<string, Style>, setLanguage: (language: string | undefined) => void) {
  let style: Style | undefined
  let inChange = 0
  return parseXml(xml, {
    open(name, attribute) {
      if (name.endsWith('PrChange')) inChange++
      if (inChange) return
      const value = () => attribute('w:val')
      if (name === 'w:style') {
        const id = attribute('w:styleId') ?? ''
        style = {
          id,
          type: attribute('w:type') ?? 'paragraph',
          isDefault: isOn(attribute('w:default') ?? '0'),
          name: id,
        }
        styles.set(id, style)
      } else if (name === 'w:lang') {
        if (style) setIfAny(style, 'language', value())
        else setLanguage(value())
      }
      if (!style) return
      if (name === 'w:name') style.name = value() ?? style.id
      else if (name === 'w:basedOn') setIfAny(style, 'basedOn', value())
      else if (name === 'w:outlineLvl') style.outline = Number(value())
      else if (name === 'w:numId') setIfAny(style, 'listId', value())
      else if (name === 'w:ilvl') style.listLevel = Number(value())
      else if (name === 'w:vanish') style.hidden = isOn(value())
    },
    close(name) {
      if (name.endsWith('PrChange')) inChange--
      if (name === 'w:style') style = undefined
    },
  })
}

/** A switch in WordprocessingML is on unless it says otherwise (ECMA-376-1, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

function setIfAny<K extends 'basedOn' | 'listId' | 'language'>(style: Style, key: K, value: string | undefined): void {
  if (value !== undefined) style[key] = value
}

/** A style and what it is based on, nearest first. A circle ends where it would repeat. */
function chain(styles: ReadonlyMap<string, Style>, id: string): Style[] {
  const found: Style[] = []
  const seen = new Set<string>()
  let style = styles.get(id) ?? { id, type: 'paragraph', isDefault: false, name: id }
  while (!seen.has(style.id)) {
    seen.add(style.id)
    found.push(style)
    const base = style.basedOn === undefined ? undefined : styles.get(style.basedOn)
    if (!base) break
    style = base
  }
  return found
}

function resolve(styles: readonly Style[]): ParagraphStyle {
  const names = styles.map((it) => it.name)
  const heading = headingLevel(styles)
  const listId = first(styles, 'listId')
  return {
    ...inherited(styles),
    ...(heading !== undefined && { heading }),
    quoted: names.some((it) => quoteName.test(it)),
    contents: names.some((it) => contentsName.test(it)),
    ...(listId !== undefined && listId !== '0' && { list: { id: listId, level: first(styles, 'listLevel') ?? 0 } }),
  }
}

function inherited(styles: readonly Style[]): CharacterStyle {
  const language = first(styles, 'language')
  const hidden = first(styles, 'hidden')
  return { ...(language !== undefined && { language }), ...(hidden !== undefined && { hidden }) }
}

function first<K extends keyof Style>(styles: readonly Style[], key: K): Style[K] | undefined {
  return styles.find((it) => it[key] !== undefined)?.[key]
}

const headingName = /^(?:heading|kop|überschrift|titre) ?([1-9])$/i
const titleName = /^(?:title|titel)$/i
const subtitleName = /^(?:subtitle|ondertitel)$/i
const quoteName =
  /^(?:(?:intense |duidelijk ?)?(?:quote|citaat)|quotations|block ?(?:text|quotes?|quotation)|bloktekst)$/i
const contentsName = /^(?:toc|inhopg|inhoudsopgave|table of figures|contents) ?[1-9]?$/i

function isTelling(id: string): boolean {
  return [headingName, titleName, subtitleName, quoteName, contentsName].some((it) => it.test(id))
}

function headingLevel(styles: readonly Style[]): number | undefined {
  for (const { name, outline } of styles) {
    if (outline !== undefined) return outlineLevel(outline)
    const numbered = headingName.exec(name)
    if (numbered) return Math.min(6, Number(numbered[1]))
    if (titleName.test(name)) return 1
    if (subtitleName.test(name)) return 2
  }
  return undefined
}

/** The heading level of an outline level: 0–8 are levels, 9 is body text. */
export function outlineLevel(outline: number): number | undefined {
  return outline >= 0 && outline <= 8 ? Math.min(6, outline + 1) : undefined
}
