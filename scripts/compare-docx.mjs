// How well we read Word files: the words we extract against those of pandoc.
//   node scripts/compare-docx.mjs [folder] [--verbose]
// Both are read as a bag of words, so that order (notes, text boxes) does not
// matter. Prints per file what only one of the two has.
//
// Numbers of list items count, so ours come from the readable layout. What
// pandoc adds or changes on its own is taken out by a filter: the alternative
// text of pictures, formulas, capitals for small capitals, ² for a raised 2.
// What is left, in the files at hand, and why:
//   - pandoc leaves out VML text boxes, the number of a table or figure in a
//     caption, and (in its plain template) the subtitle and abstract; we read them.
//   - where the end of a paragraph is deleted, pandoc puts a space and Word none.

import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { globSync } from 'tinyglobby'

const filter = `
function Image() return {} end
function Math() return {} end
function SmallCaps(it) return it.content end
function Superscript(it) return it.content end
function Subscript(it) return it.content end
`

const args = process.argv.slice(2)
const verbose = args.includes('--verbose')
const folder = args.find((it) => !it.startsWith('--')) ?? '../shared/data/docx'
if (!existsSync(folder)) {
  console.log(`${folder} is not there; nothing to compare.`)
  process.exit(0)
}

mkdirSync('dist', { recursive: true })
const filterFile = path.resolve('dist/compare-docx.lua')
writeFileSync(filterFile, filter)
const bundle = path.resolve('dist/compare-docx.mjs')
await build({
  stdin: { contents: "export { readDocx } from './src/core/docx/read'", resolveDir: '.', loader: 'ts' },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  logLevel: 'error',
})
const { readDocx } = await import(pathToFileURL(bundle).href)

const wordsOf = (text) =>
  text
    .replace(/\u00ad/g, '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

function bag(words) {
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words of `a` that `b` does not have, as often as it does not. */
function missing(a, b) {
  return [...a].flatMap(([word, count]) => Array(Math.max(0, count - (b.get(word) ?? 0))).fill(word))
}

const files = globSync('**/*.docx', { cwd: folder }).sort()
let total = 0
let agreed = 0
let opened = 0
const refused = []
for (const file of files) {
  const full = path.join(folder, file)
  const reading = readDocx(new Uint8Array(readFileSync(full)), { readable: true })
  let plain
  try {
    plain = execFileSync('pandoc', ['-t', 'plain', '--wrap=none', '--standalone', '--lua-filter', filterFile, full], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch {
    plain = undefined
  }
  if (!reading.ok) {
    refused.push(`${file}: ${reading.message}${plain === undefined ? ' (pandoc refuses it too)' : ''}`)
    continue
  }
  opened++
  if (plain === undefined) {
    console.log(`${file}: pandoc cannot read it; we can`)
    continue
  }
  const ours = bag(wordsOf(reading.value.document.text))
  const theirs = bag(wordsOf(plain))
  const onlyTheirs = missing(theirs, ours)
  const onlyOurs = missing(ours, theirs)
  const size = wordsOf(plain).length
  total += size
  agreed += size - onlyTheirs.length
  if (verbose && (onlyTheirs.length || onlyOurs.length)) {
    console.log(`${file}: ${size} words`)
    if (onlyTheirs.length) console.log(`  only pandoc: ${onlyTheirs.slice(0, 30).join(' ')}`)
    if (onlyOurs.length) console.log(`  only we:     ${onlyOurs.slice(0, 30).join(' ')}`)
  }
}
for (const line of refused) console.log(line)
console.log(
  `${opened} of ${files.length} files opened; ${agreed} of ${total} words of pandoc found (${((100 * agreed) / total).toFixed(2)} %)`,
)
