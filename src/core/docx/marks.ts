// Puts marks between the words of a part: the ends of comments and of tracked
// changes. A run that a mark falls inside is closed and opened again with the
// same formatting; everything else stays as it was.

import type { Span } from '../span'
import type { Run } from './paragraph'
import { rawOffsets, tagNameAt, type Splice } from './splice'
import { firstEndingAfter, type Place, type WordMap } from './wordMap'

/** At one spot, what ends comes before what starts, and a change lies inside its comment. */
export type Rank = 'changeEnd' | 'commentEnd' | 'commentStart' | 'insertion' | 'changeStart'

const order: readonly Rank[] = ['changeEnd', 'commentEnd', 'commentStart', 'insertion', 'changeStart']

export interface Marks {
  /** Whether a mark can be put at both ends of this range of extracted text. */
  canMark(span: Span): boolean
  /** Before the character at `offset`. */
  before(offset: number, rank: Rank, xml: string): void
  /** After the character before `offset`. */
  after(offset: number, rank: Rank, xml: string): void
  /** Around a whole run. */
  around(run: Run, start: string, end: string): void
  /** The text at these places becomes deleted text: `w:t` turns into `w:delText`. */
  erase(span: Span): void
  splices(): Splice[]
}

interface Mark {
  readonly rank: Rank
  readonly xml: string
}

/** What happens to one child of a run: marks by character, and ranges of characters that are deleted. */
interface Change {
  readonly marks: Map<number, Mark[]>
  readonly erased: Span[]
}

/** @param xml of one part; all offsets given must lie in that part. */
export function createMarks(xml: string, map: WordMap): Marks {
  const { places } = map
  const changes = new Map<number, Change>()
  /** Marks between runs, by place in the XML. */
  const edges = new Map<number, Mark[]>()
  /** Whether the text at a place is one stretch of XML. */
  const whole = new Map<number, boolean>()

  function changeAt(index: number): Change {
    const known = changes.get(index)
    if (known) return known
    const change = { marks: new Map(), erased: [] }
    changes.set(index, change)
    return change
  }

  function addEdge(at: number, mark: Mark): void {
    append(edges, at, mark)
  }

  function put(index: number, character: number, mark: Mark): void {
    const place = places[index]!
    const { run } = place.atom
    if (character === 0 && places[index - 1]?.atom.run !== run) return addEdge(run.start, mark)
    if (character === place.atom.text.length) {
      if (places[index + 1]?.atom.run !== run) return addEdge(run.end, mark)
      return append(changeAt(index + 1).marks, 0, mark)
    }
    append(changeAt(index).marks, character, mark)
  }

  /** Whether a mark can stand here: not inside a pair of code units, nor in text interrupted by CDATA or a comment. */
  function canCut(index: number, character: number): boolean {
    const place = places[index]
    if (!place) return false
    const { kind, text, content } = place.atom
    if (character <= 0 || character >= text.length) return true
    if (kind !== 'text' || /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(character - 1, character + 1)))
      return false
    let isWhole = whole.get(index)
    if (isWhole === undefined) whole.set(index, (isWhole = xml.indexOf('<', content.start) === content.end))
    return isWhole
  }

  return {
    canMark({ start, end }) {
      const first = firstEndingAfter(places, start)
      const last = firstEndingAfter(places, end - 1)
      return canCut(first, start - places[first]!.start) && canCut(last, end - places[last]!.start)
    },
    before(offset, rank, mark) {
      const index = firstEndingAfter(places, offset)
      put(index, offset - places[index]!.start, { rank, xml: mark })
    },
    after(offset, rank, mark) {
      const index = firstEndingAfter(places, offset - 1)
      put(index, offset - places[index]!.start, { rank, xml: mark })
    },
    around(run, start, end) {
      addEdge(run.start, { rank: 'commentStart', xml: start })
      addEdge(run.end, { rank: 'commentEnd', xml: end })
    },
    erase({ start, end }) {
      for (let index = firstEndingAfter(places, start); index < places.length && places[index]!.start < end; index++) {
        const place = places[index]!
        if (place.atom.kind !== 'text') continue
        const from = Math.max(0, start - place.start)
        const to = Math.min(place.atom.text.length, end - place.start)
        if (from < to) changeAt(index).erased.push({ start: from, end: to })
      }
    },
    splices() {
      const all: Splice[] = [...edges].map(([at, marks]) => ({ start: at, end: at, text: inOrder(marks) }))
      for (const [index, change] of changes) {
        const place = places[index]!
        all.push({ start: place.atom.start, end: place.atom.end, text: rewritten(xml, place, change) })
      }
      return all
    },
  }
}

/** The child of a run again, in as many pieces as marks and deletions ask for. */
function rewritten(xml: string, { atom }: Place, { marks, erased }: Change): string {
  const { run } = atom
  const reopen = runStart(xml, run)
  const close = `</${tagNameAt(xml, run.start)}>`
  const cut = (character: number) => {
    const here = marks.get(character)
    return here ? close + inOrder(here) + reopen : ''
  }
  if (atom.kind !== 'text') return cut(0) + xml.slice(atom.start, atom.end)
  const length = atom.text.length
  const stops = new Set([0, length, ...marks.keys(), ...erased.flatMap((it) => [it.start, it.end])])
  const ascending = [...stops].sort((a, b) => a - b)
  const name = tagNameAt(xml, atom.start)
  const raw = rawOffsets(xml, atom.content, ascending)
  raw[raw.length - 1] = atom.content.end
  const deleted = [...erased].sort((a, b) => a.start - b.start)
  let next = 0
  let written = cut(0)
  for (let index = 0; index + 1 < ascending.length; index++) {
    const from = ascending[index]!
    while (next < deleted.length && deleted[next]!.end <= from) next++
    const isErased = next < deleted.length && deleted[next]!.start <= from
    const tag = isErased ? name.replace(/t$/, 'delText') : name
    if (from > 0) written += cut(from)
    written += `<${tag} xml:space="preserve">${xml.slice(raw[index], raw[index + 1])}</${tag}>`
  }
  return written
}

/** Start tag of a run and its formatting, once more. */
export function runStart(xml: string, { start, contentStart, properties }: Run): string {
  return xml.slice(start, contentStart) + (properties ? xml.slice(properties.start, properties.end) : '')
}

function inOrder(marks: readonly Mark[]): string {
  return [...marks]
    .sort((a, b) => order.indexOf(a.rank) - order.indexOf(b.rank))
    .map((it) => it.xml)
    .join('')
}

function append<K>(map: Map<K, Mark[]>, key: K, mark: Mark): void {
  const known = map.get(key)
  if (known) known.push(mark)
  else map.set(key, [mark])
}
