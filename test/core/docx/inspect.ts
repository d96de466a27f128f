// Looks at a Word file from outside, with as little of our own code as possible:
// which words each comment stands on, and whether the XML has the order that
// ECMA-376-1, 17.13 asks for.

import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface Inspected {
  readonly main: string
  readonly commentsXml: string
  readonly comments: readonly { author: string; initials: string; date: string; text: string }[]
  /** The words of each comment in the order of the comments part, as they were before our changes. */
  readonly commented: readonly string[]
}

/** The raw local entry and central record of each entry but its offset, by name. */
export function entriesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (view.getUint32(end, true) !== 0x06054b50) end--
  const records: { name: string; at: number; next: number; local: number }[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const length = view.getUint16(at + 28, true)
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + length))
    records.push({ name, at, next, local: view.getUint32(at + 42, true) })
    at = next
  }
  const places = [...records.map((it) => it.local), view.getUint32(end + 16, true)].sort((a, b) => a - b)
  return new Map(
    records.map((it) => {
      const local = bytes.subarray(it.local, places[places.indexOf(it.local) + 1])
      const record = bytes.slice(it.at, it.next)
      record.fill(0, 42, 46)
      return [it.name, Uint8Array.from([...local, ...record])]
    }),
  )
}

export function inspect(bytes: Uint8Array): Inspected {
  const files = unzipSync(bytes)
  const relations = strFromU8(files['_rels/.rels'] ?? new Uint8Array())
  const mainName = /Target="\/?([^"]*document[^"]*\.xml)"/.exec(relations)?.[1] ?? 'word/document.xml'
  const main = strFromU8(files[mainName]!)
  const commentsXml = strFromU8(files['word/comments.xml'] ?? new Uint8Array())
  const comments = commentsXml ? readComments(commentsXml) : new Map<string, Inspected['comments'][number]>()
  const ranges = readRanges(main)
  // Every comment of ours has a range, and every range a comment.
  for (const [id, { author }] of comments) if (author === 'Bewonersbril') assert.ok(ranges.has(id), `range ${id}`)
  for (const id of ranges.keys()) assert.ok(comments.has(id), `comment ${id}`)
  return {
    main,
    commentsXml,
    comments: [...comments.values()],
    commented: [...comments.keys()].flatMap((id) => ranges.get(id) ?? []),
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function walk(
  xml: string,
  on: {
    open?: (name: string, attribute: (name: string) => string) => void
    close?: (name: string) => void
    text?: (text: string) => void
  },
) {
  const parser = new SaxesParser()
  parser.on('error', (error) => assert.fail(error.message))
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes)
    on.open?.(local(tag.name), (name) => attributes.find(([key]) => local(key) === name)?.[1] ?? '')
  })
  parser.on('closetag', (tag) => on.close?.(local(tag.name)))
  parser.on('text', (text) => on.text?.(text))
  parser.on('cdata', (text) => on.text?.(text))
  parser.write(xml).close()
}

function readComments(xml: string) {
  const comments = new Map<string, Inspected['comments'][number]>()
  let open: { author: string; initials: string; date: string; text: string } | undefined
  let inText = false
  walk(xml, {
    open(name, attribute) {
      if (name === 'comment') {
        open = { author: attribute('author'), initials: attribute('initials'), date: attribute('date'), text: '' }
        assert.ok(!comments.has(attribute('id')), 'comment ids are unique')
        comments.set(attribute('id'), open)
      } else if (name === 'p' && open?.text) open.text += '\n'
      inText = name === 't'
    },
    close: () => (inText = false),
    text(text) {
      if (open && inText) open.text += text
    },
  })
  return comments
}

const inRun = new Set([
  'p',
  'hyperlink',
  'ins',
  'del',
  'moveTo',
  'moveFrom',
  'smartTag',
  'sdtContent',
  'fldSimple',
  'customXml',
  'rubyBase',
  'rt',
  'dir',
  'bdo',
])

function readRanges(xml: string): Map<string, string> {
  const ranges = new Map<string, string>()
  const open = new Set<string>()
  const ended = new Set<string>()
  const path: string[] = []
  let ours = 0
  const character: Record<string, string> = {
    tab: '\t',
    br: '\n',
    cr: '\n',
    noBreakHyphen: '\u2011',
    softHyphen: '\u00ad',
  }
  const add = (text: string) => {
    for (const id of open) ranges.set(id, ranges.get(id)! + text)
  }
  walk(xml, {
    open(name, attribute) {
      const parent = path.at(-1) ?? ''
      const id = attribute('id')
      if (name === 'commentRangeStart') {
        assert.ok(!ranges.has(id), `range ${id} starts once`)
        ranges.set(id, '')
        open.add(id)
      } else if (name === 'commentRangeEnd') {
        assert.ok(open.delete(id), `range ${id} starts before it ends`)
        ended.add(id)
      } else if (name === 'commentReference' && ranges.has(id)) {
        assert.ok(ended.has(id), `reference ${id} follows its range`)
        assert.equal(parent, 'r')
      } else if (name === 't') assert.ok(parent === 'r' || parent === 'Fallback', `text in ${parent}`)
      else if (name === 'delText') assert.ok(path.includes('del'), 'delText only in del')
      else if (name === 'r' && !path.includes('oMath')) assert.ok(inRun.has(parent), `a run in ${parent}`)
      if (name === 'ins' && attribute('author') === 'Bewonersbril') ours++
      if (parent === 'r' && character[name] && !ours) add(character[name])
      path.push(name)
    },
    close(name) {
      path.pop()
      if (name === 'ins' && ours) ours--
    },
    text(text) {
      const name = path.at(-1)
      if ((name === 't' || name === 'delText') && path.at(-2) === 'r' && !ours) add(text)
    },
  })
  assert.equal(open.size, 0, 'all ranges end')
  return ranges
}
