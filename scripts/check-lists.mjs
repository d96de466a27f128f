// Checks the word lists: node scripts/check-lists.mjs [wordlists/regie.yml …]
// Prints every mistake with its place and remedy, and every example that does
// not do what it says. Without files: all lists.

import path from 'node:path'
import { loadCore } from './core.mjs'
import { readLists } from './lists.mjs'

let core
try {
  core = await loadCore(`
    export { parseRules } from './src/core/rules/parseRules'
    export { checkExamples } from './src/core/rules/examples'
    export { createAnalyzer } from './src/core/analyze'
    export { createDutch } from './src/core/dutch/dutch'
    export { readMarkdown } from './src/core/text/markdown'
    export { default as lexicon } from 'lexicon'
  `)
} catch (error) {
  console.log(`(De grammatica is nog niet klaar, dus alleen de vorm wordt gecontroleerd: ${error.message.split('\n')[1] ?? error.message})`)
  core = await loadCore(`export { parseRules } from './src/core/rules/parseRules'`)
}

const { lists, language, locate, problems: yamlProblems } = readLists(
  process.argv.length > 2 ? process.argv.slice(2).map((file) => path.resolve(file)) : undefined,
)
const mistakes = [...yamlProblems]
let rules
if (core.createDutch) {
  const dutch = core.createDutch(core.lexicon, language)
  const analyzer = core.createAnalyzer({ lists, language, dutch, locate, unsettled: true })
  rules = analyzer.rules
  mistakes.push(...analyzer.problems)
  const analyze = (text) => analyzer.analyze(core.readMarkdown(text)).findings
  for (const { rule, index, message } of core.checkExamples(rules, analyze)) mistakes.push(placeOf(rule, index, message))
} else {
  // Until the grammar is there: what ends in -en is a verb, and every word is known.
  const isVerb = (lemma) => /en$|^(gaan|staan|doen|zien)$/.test(lemma)
  const readings = (lemma) => [{ lemma, ...(isVerb(lemma) ? { pos: 'verb', form: 'infinitive' } : { pos: 'noun' }) }]
  const result = core.parseRules({ lists, language, locate, dutch: { readings, noun: () => undefined, verb: () => ({}) } })
  rules = result.rules
  mistakes.push(...result.problems)
}

for (const { file, line, entry, message } of mistakes) {
  console.log(`wordlists/${file}${line ? `:${line}` : ''}${entry ? `  ${entry}` : ''}\n  ${message}`)
}
console.log(`${rules.length} ingangen in orde, ${mistakes.length} fouten`)
process.exitCode = mistakes.length ? 1 : 0

/** A failing example as a mistake with its place in the file. */
function placeOf(rule, index, message) {
  for (const [file, entries] of Object.entries(lists)) {
    const number = Array.isArray(entries) ? entries.findIndex((entry) => entry?.id === rule.id) : -1
    if (number >= 0) return { file, entry: rule.id, ...locate(file, [number, 'examples', index]), message }
  }
  return { file: '', entry: rule.id, message }
}
