// Writes test/golden/rewrites.txt: for every entry with rewrites, sentences in many
// forms and what each rewrite makes of them. test/rewrites.test.ts holds the
// rewriter to it; `npm run golden` writes it anew, to be read as an editor would.

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInstances } from './bench/instances.mjs'
import { clauses, frames } from './bench/templates.mjs'
import { loadCore } from './core.mjs'
import { root } from './prerequisites.mjs'

const core = await loadCore(`
  export { createAnalyzer } from './src/core/analyze'
  export { createDutch } from './src/core/dutch/dutch'
  export { applyEdits } from './src/core/rewrite/rewrite'
  export { readPattern } from './src/core/rules/pattern'
  export { createWords } from './src/core/rules/words'
  export { readMarkdown } from './src/core/text/markdown'
  export { unmark } from './src/core/rules/examples'
  export { default as lexicon } from 'lexicon'
  export { default as lists } from 'wordlists'
  export { default as language } from 'wordlists/language'
`)
const { lists, language } = core
const dutch = core.createDutch(core.lexicon, language)
const analyzer = core.createAnalyzer({ lists, language, dutch, unsettled: true })
const { isVerb } = core.createWords(dutch)
const instantiate = createInstances(dutch, language['classes.yml'] ?? {})

const file = path.join(root, 'test/golden/rewrites.txt')
const written = analyzer.rules.filter((rule) => rule.rewrites.length > 0).map(section)
writeFileSync(file, written.join('\n'))
const rewrites = written.join('').match(/^ {2}→ /gm).length
console.log(`${rewrites} herschrijvingen van ${written.length} uitdrukkingen in test/golden/rewrites.txt`)

function section(rule) {
  const sentences = new Set(rule.examples.flatMap((example) => ('flag' in example ? [core.unmark(example.flag).text] : [])))
  for (const sentence of madeSentences(rule)) sentences.add(sentence)
  const lines = [...sentences].flatMap((sentence) => {
    const results = rewritesOf(rule, sentence)
    return results.length > 0 ? [sentence, ...results.map((result) => `  → ${result}`)] : []
  })
  return [`## ${rule.id}`, ...lines, ''].join('\n')
}

function rewritesOf(rule, sentence) {
  const finding = analyzer.analyze(core.readMarkdown(sentence)).findings.find((it) => it.rule.id === rule.id)
  const results = (finding?.rewrites ?? []).filter(({ edits }) => edits.length > 0)
  return [...new Set(results.map(({ edits }) => core.applyEdits(sentence, edits)))]
}

/** The first pattern of the entry that gives sentences, in every form. */
function madeSentences(rule) {
  for (const source of rule.patterns) {
    for (const pattern of core.readPattern(source, isVerb).alternatives) {
      const made = instantiate(pattern, rule, 0)
      if (!made) continue
      const { forms } = made.verb ? clauses(made) : frames(made)
      const subject = made.verb ? 'de gemeente' : 'het college'
      const sentences = [...Object.values(forms(subject)), ...(made.verb ? [] : nounSentences(made.words))]
      const found = sentences.filter((sentence) => !/[|\n]/.test(sentence) && rewritesOf(rule, sentence).length > 0)
      if (found.length > 0) return found
    }
  }
  return []
}

/** A noun with each determiner it can have, as subject and after a preposition. */
function nounSentences([words]) {
  const { gender, plural } = dutch.noun(words) ?? {}
  if (!gender) return []
  const [the, this_, our] = gender === 'het' ? ['Het', 'dit', 'ons'] : ['De', 'deze', 'onze']
  return [
    `${the} ${words} krijgt een brief.`,
    `Een ${words} krijgt een brief.`,
    `Wij praten in mei over ${this_} ${words}.`,
    `Voor elk${gender === 'het' ? '' : 'e'} ${words} komt er een plan.`,
    `Wij denken aan ${our} nieuwe ${words}.`,
    `Een nieuw${gender === 'het' ? '' : 'e'} ${words} kost tijd.`,
    ...(plural ? [`De ${plural} krijgen een brief.`, `Wij zien veel nieuwe ${plural} in Zuid.`] : []),
  ]
}
