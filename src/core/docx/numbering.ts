// The marks in front of list items and numbered headings, which Word computes
// and does not store: `2.1`, `b)`, `•`. Only a readable view of the document
// shows them; they are not words of the writer.

import type { Reason } from './result'
import type { ListLevel } from './styles'
import { parseXml } from './xml'

/** Asked paragraph by paragraph, in order: the mark in front of this one. */
export type Numbering = (list: ListLevel) => string

interface Level {
  format: string
  text: string
  start: number
}

interface List {
  levels: Level[]
  /** Lists that share a definition count on, unless they start anew. */
  counters: number[]
}

interface Instance {
  list: string
  starts: Map<number, number>
  begun: boolean
}

const bullet: Level = { format: 'bullet', text: '', start: 1 }

export function readNumbering(xml: string | undefined): Numbering | Reason {
  const lists = new Map<string, List>()
  const instances = new Map<string, Instance>()
  const reason = xml === undefined ? undefined : parseNumbering(xml, lists, instances)
  if (reason) return reason
  return ({ id, level }) => {
    const instance = instances.get(id)
    const list = instance && lists.get(instance.list)
    if (!instance || !list) return '•'
    if (!instance.begun) {
      instance.begun = true
      for (const [at, start] of instance.starts) list.counters[at] = start - 1
    }
    const { levels, counters } = list
    const own = levels[level] ?? bullet
    counters[level] = (counters[level] ?? own.start - 1) + 1
    counters.length = level + 1
    if (own.format === 'none') return ''
    if (own.format === 'bullet') return '•'
    return own.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1
      const { format, start } = levels[at] ?? own
      return ordinal(counters[at] ?? start, format)
    })
  }
}

function parseNumbering(xml: string, lists: Map<string, List>, instances: Map<string, Instance>): Reason | undefined {
  let list: List | undefined
  let instance: Instance | undefined
  let level: Level | undefined
  let overridden = 0
  return parseXml(xml, {
    open(name, attribute) {
      const value = attribute('w:val')
      if (name === 'w:abstractNum') {
        lists.set(attribute('w:abstractNumId') ?? '', (list = { levels: [], counters: [] }))
      } else if (name === 'w:num') {
        instances.set(attribute('w:numId') ?? '', (instance = { list: '', starts: new Map(), begun: false }))
      } else if (name === 'w:abstractNumId' && instance) instance.list = value ?? ''
      else if (name === 'w:lvlOverride') overridden = Number(attribute('w:ilvl'))
      else if (name === 'w:startOverride' && instance) instance.starts.set(overridden, Number(value) || 0)
      else if (name === 'w:lvl' && list) {
        level = { format: 'decimal', text: '', start: 1 }
        const at = Number(attribute('w:ilvl'))
        if (at >= 0 && at <= 8) list.levels[at] = level
      } else if (level && name === 'w:numFmt') level.format = value ?? level.format
      else if (level && name === 'w:lvlText') level.text = value ?? ''
      else if (level && name === 'w:start') level.start = Number(value) || 0
    },
    close(name) {
      if (name === 'w:abstractNum') list = undefined
      else if (name === 'w:num') instance = undefined
      else if (name === 'w:lvl') level = undefined
    },
  })
}

function ordinal(value: number, format: string): string {
  if (format === 'lowerLetter') return letters(value)
  if (format === 'upperLetter') return letters(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  return String(value)
}

/** Word goes on after z with aa, bb, cc. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, numeral] of numerals) {
    text += numeral.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}
