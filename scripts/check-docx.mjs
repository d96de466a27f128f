// Whether another program sees what we wrote: annotates Word files, lets
// LibreOffice open the copies, and compares its comments with ours, word for
// word. Needs soffice; reads ../shared/data/docx or the folder given.
//   node scripts/check-docx.mjs [folder] [--keep=folder for the copies]

import { build } from 'esbuild'
import { strFromU8, unzipSync } from 'fflate'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { SaxesParser } from 'saxes'
import { globSync } from 'tinyglobby'

const args = process.argv.slice(2)
const folder = args.find((it) => !it.startsWith('--')) ?? '../shared/data/docx'
if (!existsSync(folder) || spawnSync('soffice', ['--version']).status !== 0) {
  console.log(`${folder} or soffice is not there; nothing to check.`)
  process.exit(0)
}

mkdirSync('dist', { recursive: true })
const bundle = path.resolve('dist/check-docx.mjs')
await build({
  stdin: {
    contents:
      "export * from './src/core/docx/read'; export * from './src/core/docx/annotate'; export * from './src/core/text/segment'",
    resolveDir: '.',
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  logLevel: 'error',
})
const { readDocx, annotate, toSource } = await import(pathToFileURL(bundle).href)
const keep = args.find((it) => it.startsWith('--keep='))?.slice(7)
const work = keep ?? mkdtempSync(path.join(os.tmpdir(), 'bewonersbril-'))
mkdirSync(work, { recursive: true })

const rule = { message: 'Een opmerking.', why: 'Omdat het kan.', question: 'Kan het anders?' }

/** The second to fourth word of each segment with enough words: a place LibreOffice can be held to. */
function findingsIn(document) {
  return document.segments.flatMap((segment) => {
    const words = [...segment.text.matchAll(/[\p{L}\p{N}]+/gu)]
    if (words.length < 4) return []
    const span = toSource(segment, { start: words[1].index, end: words[3].index + words[3][0].length })
    return [{ ...span, rule, text: document.text.slice(span.start, span.end), rewrites: [] }]
  })
}

/** Elements with text that does not stand in the line. */
const hidden = new Set(['text:note', 'text:tracked-changes', 'draw:frame'])

/** Words between the start and end of each annotation, in a flat ODF file. */
function annotationsIn(xml) {
  const open = new Map()
  const closed = []
  let inside = 0
  let count = 0
  const add = (text) => {
    if (!inside) for (const [name, words] of open) open.set(name, words + text)
  }
  // A deletion inside a range stays in the line, between marks.
  const deletions = new Set()
  let region = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'text:changed-region') region = attributes['xml:id']
    else if (name === 'text:deletion') deletions.add(region)
    else if (name === 'text:change-start' && deletions.has(attributes['text:change-id'])) inside++
    else if (name === 'text:change-end' && deletions.has(attributes['text:change-id'])) inside--
    if (name === 'office:annotation') {
      count++
      if (attributes['office:name']) open.set(attributes['office:name'], '')
      inside++
    } else if (name === 'office:annotation-end') {
      closed.push(open.get(attributes['office:name']))
      open.delete(attributes['office:name'])
    } else if (hidden.has(name)) inside++
    else if (name === 'text:s') add(' '.repeat(Number(attributes['text:c'] ?? 1)))
    else if (name === 'text:tab') add('\t')
    else if (name === 'text:line-break') add('\n')
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'office:annotation' || hidden.has(name)) inside--
  })
  parser.on('text', (text) => add(text.replace(/\n\s*/g, '')))
  parser.write(xml).close()
  return { count, words: closed }
}

const files = globSync('**/*.docx', { cwd: folder }).sort()
const expected = new Map()
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(path.join(folder, file)))
  const reading = readDocx(bytes)
  if (!reading.ok) continue
  const findings = findingsIn(reading.value.document)
  if (findings.length === 0) continue
  const result = annotate(bytes, reading.value, findings, { date: new Date().toISOString() })
  if (!result.ok) throw new Error(`${file}: ${result.message}`)
  const name = file.replace(/[\\/]/g, '_')
  writeFileSync(path.join(work, name), result.value.bytes)
  const inBody = findings.filter((it) => !hangs(reading.value, it))
  expected.set(name, {
    all: findings.length,
    words: inBody.map((it) => it.text),
    own: ownComments(bytes, work),
    hasFields: /<w:fld(Char|Simple)\b/.test(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())),
  })
}

/** In a note or a text box: then the comment stands elsewhere. */
function hangs({ map }, { start }) {
  const { paragraph } = map.places.find((it) => it.end > start)
  return paragraph.note !== undefined || paragraph.anchor !== undefined
}

/** How many comments LibreOffice sees in the file as it was. */
function ownComments(bytes, work) {
  const file = path.join(work, 'original.docx')
  writeFileSync(file, bytes)
  convert([file])
  return annotationsIn(readFileSync(path.join(work, 'original.fodt'), 'utf8')).count
}

function convert(copies) {
  const profile = pathToFileURL(path.join(work, 'profile')).href
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'fodt', '--outdir', work]
  spawnSync('soffice', [...options, ...copies], { stdio: 'ignore', timeout: 600_000 })
}

convert([...expected.keys()].map((it) => path.join(work, it)))
let right = 0
let comments = 0
let ours = 0
/** LibreOffice takes a field as one character: a comment in it is there, its range is not. */
let inFields = 0
for (const [name, { all, words, own, hasFields }] of expected) {
  const flat = path.join(work, name.replace(/\.docx$/, '.fodt'))
  if (!existsSync(flat)) {
    console.log(`${name}: LibreOffice does not open the copy`)
    continue
  }
  const seen = annotationsIn(readFileSync(flat, 'utf8'))
  const comparable = (it) => it.replace(/\[\d+\]/g, '').replace(/[\s\u00ad]+/g, ' ')
  const rest = seen.words.map(comparable)
  const lost = words.map(comparable).filter((it) => {
    const at = rest.indexOf(it)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  comments += seen.count - own
  ours += all
  if (seen.count === all + own && lost.length === 0) right++
  else if (seen.count === all + own && hasFields) {
    right++
    inFields += lost.length
  } else
    console.log(
      `${name}: ${seen.count} comments instead of ${all + own}; not found: ${JSON.stringify(lost)}; left: ${JSON.stringify(rest.slice(0, 5))}`,
    )
}
console.log(
  `${right} of ${expected.size} copies have all comments at the right words; LibreOffice counts ${comments}, we wrote ${ours}; ${inFields} stand inside a field`,
)
if (!keep) rmSync(work, { recursive: true, force: true })
process.exitCode = right === expected.size ? 0 : 1
