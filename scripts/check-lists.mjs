// Checks the word lists: node scripts/check-lists.mjs [wordlists/regie.yml …]
// Prints every mistake with its place and remedy, and every example that does
// not do what it says. Without files: all lists.

import path from 'node:path'
import { loadCore } from './core.mjs'
import { readLists } from './lists.mjs'

const core = await loadCore(`
  export { checkExamples } from './src/core/rules/examples'
  export { createAnalyzer } from './src/core/analyze'
  export { createDutch } from './src/core/dutch/dutch'
  export { readMarkdown } from './src/core/text/markdown'
  export { default as lexicon } from 'lexicon'
`)
const {
  lists,
  language,
  locate,
  problems: yamlProblems,
} = readLists(process.argv.length > 2 ? process.argv.slice(2).map((file) => path.resolve(file)) : undefined)
const dutch = core.createDutch(core.lexicon, language)
const analyzer = core.createAnalyzer({ lists, language, dutch, locate, unsettled: true })
const analyze = (text) => analyzer.analyze(core.readMarkdown(text)).findings
const failures = core.checkExamples(analyzer.rules, analyze)
const mistakes = [
  ...yamlProblems,
  ...analyzer.problems,
  ...failures.map(({ rule, index, message }) => placeOf(rule, index, message)),
]

for (const { file, line, entry, message } of mistakes) {
  console.log(`wordlists/${file}${line ? `:${line}` : ''}${entry ? `  ${entry}` : ''}\n  ${message}`)
}
console.log(`${analyzer.rules.length} ingangen in orde, ${mistakes.length} fouten`)
process.exitCode = mistakes.length ? 1 : 0

/** A failing example as a mistake with its place in the file. */
function placeOf(rule, index, message) {
  for (const [file, entries] of Object.entries(lists)) {
    const number = Array.isArray(entries) ? entries.findIndex((entry) => entry?.id === rule.id) : -1
    if (number >= 0) return { file, entry: rule.id, ...locate(file, [number, 'examples', index]), message }
  }
  return { file: '', entry: rule.id, message }
}
