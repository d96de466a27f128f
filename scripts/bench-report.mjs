// How long the report over one large document takes in the editor, stage by stage: npm run bench:report [-- --json]
// As the editor does it: in slices that let other work go first. For each stage the milliseconds, and behind it the
// longest time that nothing else could happen. Cold is the first document of this process; warm is the same document
// after an edit; then once more, another document read after it.
// Reads ../shared/data/texts for a mixed document; says so, and leaves that out, where it is absent.

import { performance } from 'node:perf_hooks'
import { loadCore } from './core.mjs'
import { denseText, mixedText } from './bench/large.mjs'

const core = await loadCore(`
  export { createAnalyzer } from './src/core/analyze'
  export { createDutch } from './src/core/dutch/dutch'
  export { createPerspective } from './src/core/perspective/perspective'
  export { reporting } from './src/core/report/report'
  export { createMarkdownReader } from './src/core/text/markdown'
  export { sectionStrip, whoActsChart } from './src/render/charts'
  export { renderingReportBody } from './src/render/html'
  export { stringsFor } from './src/strings'
  export { inSlices } from './src/vscode/slices'
  export { default as lexicon } from 'lexicon'
  export { default as lists } from 'wordlists'
  export { default as language } from 'wordlists/language'
`)
const { inSlices, lists, language } = core
const strings = core.stringsFor('nl')
const dutch = core.createDutch(core.lexicon, language)

/** A run of the event loop takes no longer than what blocks it. */
let turn = performance.now()
let longest = 0
const watch = () => {
  const now = performance.now()
  longest = Math.max(longest, now - turn)
  turn = now
  watching = setImmediate(watch)
}
let watching = setImmediate(watch)

const results = {}
for (const [name, text] of Object.entries({ gemengd: mixedText(), dicht: denseText(lists) })) {
  if (!text) continue
  const editor = openEditor()
  const half = text.indexOf(' ', text.length / 2)
  results[name] = {
    characters: text.length,
    cold: await report(editor, text),
    'after an edit': await report(editor, `${text.slice(0, half)} Bewoners nemen de regie.${text.slice(half)}`),
    'read anew': await report(openEditor(), text),
  }
}
clearImmediate(watching)

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2))
else print()

/** What the editor keeps for one document. */
function openEditor() {
  return {
    reader: core.createMarkdownReader(),
    analyzer: core.createAnalyzer({ lists, language, dutch }),
    perspective: core.createPerspective(dutch, language),
  }
}

async function report({ reader, analyzer, perspective }, text) {
  const stages = {}
  const stage = async (name, run) => {
    await new Promise((resolve) => setImmediate(resolve))
    longest = 0
    const start = (turn = performance.now())
    const result = await run()
    await new Promise((resolve) => setImmediate(resolve))
    stages[name] = { ms: performance.now() - start, longest }
    return result
  }
  const document = await stage('read', () => inSlices(reader.reading(text)))
  const analysis = await stage('findings', () => inSlices(analyzer.analyzing(document)))
  const seen = await stage('perspective', () => inSlices(perspective(document)))
  const whole = { ...analysis, perspective: seen }
  const model = await stage('report', () => inSlices(core.reporting(whole, 'nota.md')))
  await stage('rewrites', () => model.worst.forEach(({ finding }) => finding.rewrites))
  await stage('charts', () => [core.whoActsChart(model.who, strings), core.sectionStrip(model.strip, strings)])
  const options = { locale: 'nl', version: '1.0.0', jumps: true }
  const body = await stage('page', () => inSlices(core.renderingReportBody([model], options)))
  return { findings: analysis.findings.length, kilobytes: body.length / 1000, stages }
}

function print() {
  for (const [name, { characters, ...rounds }] of Object.entries(results)) {
    const [{ findings, kilobytes }] = Object.values(rounds)
    console.log(`\n${name}: ${characters} characters, ${findings} findings, page of ${kilobytes.toFixed(0)} kB`)
    const stages = Object.keys(Object.values(rounds)[0].stages)
    console.log(`${'ms (longest block)'.padEnd(20)}${[...stages, 'all'].map((it) => it.padStart(14)).join('')}`)
    for (const [round, { stages: times }] of Object.entries(rounds)) {
      const list = Object.values(times)
      const all = { ms: list.reduce((sum, { ms }) => sum + ms, 0), longest: Math.max(...list.map((it) => it.longest)) }
      const cells = [...list, all].map((it) => `${it.ms.toFixed(0)} (${it.longest.toFixed(0)})`.padStart(14))
      console.log(round.padEnd(20) + cells.join(''))
    }
  }
}
