// Writes the page of all expressions, by category, as the editor shows it:
// npm run docs:wordlists [where]; docs/woordenlijst.md when not told.

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadCore } from './core.mjs'
import { root } from './prerequisites.mjs'

const { rules, problems, renderRules } = await loadCore(`
  import lexicon from 'lexicon'
  import lists from 'wordlists'
  import language from 'wordlists/language'
  import { createDutch } from './src/core/dutch/dutch'
  import { parseRules } from './src/core/rules/parseRules'
  export { renderRules } from './src/render/explanation'
  export const { rules, problems } = parseRules({ lists, language, dutch: createDutch(lexicon, language) })
`)
for (const { file, entry, message } of problems) console.error(`${file} ${entry ?? ''}: ${message}`)
const file = path.resolve(process.argv[2] ?? path.join(root, 'docs/woordenlijst.md'))
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, renderRules(rules))
console.log(`${rules.length} uitdrukkingen in ${path.relative(process.cwd(), file)}`)
process.exitCode = problems.length ? 1 : 0
