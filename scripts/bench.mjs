// Speed and memory of the whole path: node --expose-gc scripts/bench.mjs [--linearity] [--json]
// With --linearity also 10 MB of each kind of nasty input, which takes minutes.
// Reads ../shared/data/texts/algoritmekader; says so, and leaves those rows out, where that is absent.

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { loadCore } from './core.mjs'
import { nastyInputs } from './bench/nasty.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const core = await loadCore(`
  export { createAnalyzer } from './src/core/analyze'
  export { createDutch } from './src/core/dutch/dutch'
  export { createMarkdownReader, readMarkdown } from './src/core/text/markdown'
  export { readPlainText } from './src/core/text/plaintext'
  export { default as lexicon } from 'lexicon'
  export { default as lists } from 'wordlists'
  export { default as language } from 'wordlists/language'
`)
const { lists, language } = core
const rows = {}

const started = performance.now()
const dutch = core.createDutch(core.lexicon, language)
const dutchReady = performance.now()
const newAnalyzer = () => core.createAnalyzer({ lists, language, dutch })
newAnalyzer()
rows.startup = { dutchMs: dutchReady - started, analyzerMs: performance.now() - dutchReady }

const folder = path.join(root, '../shared/data/texts/algoritmekader')
if (existsSync(folder)) {
  const texts = globSync('**/*.md', { cwd: folder, absolute: true }).map((file) => readFileSync(file, 'utf8'))
  rows.throughput = throughput(texts)
  rows.keystroke = keystroke(texts)
  rows.memory = memory(texts)
} else console.log(`(${folder} is er niet: geen doorvoer, toetsaanslag en geheugen)`)
rows.linearity = linearity()

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2))
else print(rows)

/** MB/s of each stage, cold (first time in this process) and at its best. */
function throughput(texts) {
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const cold = measure(() => core.readMarkdown(texts.join('\n\n').slice(0, 200_000)))
  const parse = best(5, () => texts.forEach((text) => core.readMarkdown(text)))
  const documents = texts.map((text) => core.readMarkdown(text))
  const first = newAnalyzer()
  const analysisCold = measure(() => documents.forEach((document) => first.analyze(document)))
  // A segment seen before costs nothing: every run gets an analyzer that has seen words, but no segments.
  const analysis = best(
    60,
    () => documents.forEach((document) => first.analyze(document)),
    () => first.forget(),
  )
  const total = best(
    5,
    () => texts.forEach((text) => first.analyze(core.readMarkdown(text))),
    () => first.forget(),
  )
  const bare = best(7, () => texts.forEach(bareLoop))
  const speed = (ms) => size / 1e6 / (ms / 1000)
  const findings = documents.reduce((sum, document) => sum + first.analyze(document).findings.length, 0)
  return {
    megabytes: size / 1e6,
    findings,
    parseFirst200kBMs: cold,
    parse: speed(parse),
    analysisCold: speed(analysisCold),
    analysis: speed(analysis),
    total: speed(total),
    bare: speed(bare),
    ratio: speed(bare) / speed(analysis),
  }
}

/** From a keystroke in a note of 200 kB to its findings: median and 95th percentile, in ms. */
function keystroke(texts) {
  let note = ''
  for (const text of texts) {
    if (note.length > 200_000) break
    note += text.replace(/^---\n[\s\S]*?\n---\n/, '') + '\n\n'
  }
  note = note.slice(0, 200_000)
  const reader = core.createMarkdownReader()
  const analyzer = newAnalyzer()
  analyzer.analyze(reader.read(note))
  const times = []
  const readings = []
  for (let count = 0; count < 600; count++) {
    const at = note.indexOf(' ', (count * 7919) % note.length)
    const edited = note.slice(0, at) + 'x' + note.slice(at)
    const start = performance.now()
    const document = reader.read(edited)
    const read = performance.now()
    analyzer.analyze(document)
    times.push(performance.now() - start)
    readings.push(read - start)
    note = edited
  }
  // The first keystrokes meet code that is not yet compiled.
  const at = (list, share) => [...list.slice(200)].sort((a, b) => a - b)[Math.floor((list.length - 200) * share)]
  return { medianMs: at(times, 0.5), p95Ms: at(times, 0.95), readingMs: at(readings, 0.5) }
}

/** Bytes of heap that document and findings take per byte (character) of input. */
function memory(texts) {
  if (!globalThis.gc) return { note: 'run with node --expose-gc' }
  const text = texts.join('\n\n')
  const analyzer = newAnalyzer()
  // What is learned of words and patterns is no part of a document.
  analyzer.analyze(core.readMarkdown(text))
  analyzer.forget()
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  const analysis = analyzer.analyze(core.readMarkdown(text))
  globalThis.gc()
  const after = process.memoryUsage().heapUsed
  return { bytesPerByte: (after - before) / text.length, findings: analysis.findings.length }
}

/** Milliseconds for ten times more of each kind of nasty input at every step, and the growth of the last step. */
function linearity() {
  const sizes = process.argv.includes('--linearity') ? [1e4, 1e5, 1e6, 1e7] : [1e4, 1e5, 1e6]
  const analyzer = newAnalyzer()
  const result = {}
  for (const [name, make] of Object.entries(nastyInputs)) {
    const times = sizes.map((size) => {
      const text = make(size)
      const format = name.includes('Markdown') ? core.readMarkdown : core.readPlainText
      return measure(() => analyzer.analyze(format(text)))
    })
    result[name] = { ms: times, growth: times.at(-1) / times.at(-2) }
  }
  return result
}

function bareLoop(text) {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0
  return sum
}

function measure(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

function best(times, run, before = () => {}) {
  let least = Infinity
  for (let count = 0; count < times; count++) {
    before()
    least = Math.min(least, measure(run))
  }
  return least
}

function print({ startup, throughput: speed, keystroke: key, memory: heap, linearity: table }) {
  const line = (name, value) => console.log(`${name.padEnd(34)}${value}`)
  line('start-up', `Dutch ${startup.dutchMs.toFixed(0)} ms, analyzer ${startup.analyzerMs.toFixed(0)} ms`)
  if (speed) {
    line('texts', `${speed.megabytes.toFixed(2)} MB, ${speed.findings} findings`)
    line('parse', `${speed.parse.toFixed(1)} MB/s`)
    line('analysis behind it', `${speed.analysis.toFixed(1)} MB/s (cold ${speed.analysisCold.toFixed(1)})`)
    line('total', `${speed.total.toFixed(1)} MB/s`)
    line('bare charCodeAt loop', `${speed.bare.toFixed(0)} MB/s = ${speed.ratio.toFixed(1)} × the analysis`)
    line(
      'keystroke in 200 kB',
      `${key.medianMs.toFixed(2)} ms (95 % ${key.p95Ms.toFixed(2)}; of which reading ${key.readingMs.toFixed(2)})`,
    )
    line('memory', heap.note ?? `${heap.bytesPerByte.toFixed(1)} bytes of heap per byte`)
  }
  const sizes = ['10 kB', '100 kB', '1 MB', '10 MB'].slice(0, Object.values(table)[0].ms.length)
  console.log(`\n${'ms for'.padEnd(34)}${sizes.map((it) => it.padStart(9)).join('')}   × for the last step`)
  for (const [name, { ms, growth }] of Object.entries(table)) {
    console.log(name.padEnd(34) + ms.map((it) => it.toFixed(1).padStart(9)).join('') + growth.toFixed(1).padStart(9))
  }
}
