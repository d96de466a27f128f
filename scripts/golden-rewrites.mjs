// Writes test/golden/rewrites.txt: for every entry with rewrites, its examples and
// sentences in many forms, and what each rewrite makes of them. test/rewrites.test.ts
// holds the rewriter to it; `npm run golden` writes it anew, to be read as an editor
// would. --all: every form for every entry, on the terminal, not in the file.

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { analyzer, core, dutch, instantiate, isVerb } from './bench/engine.mjs'
import { nounForms, verbForms } from './golden/forms.mjs'
import { root } from './prerequisites.mjs'

/** So many made sentences for each entry, the kinds in turn; all of them would be more than one reads. */
const perEntry = process.argv.includes('--all') ? Infinity : 8
const subjects = ['de gemeente', 'het wijkteam', 'de corporatie', 'het stadsdeel', 'de projectleider']
/** What a verb without words of its own acts on. */
const objects = ['de bewoners', 'de Molenwijk', 'de werkwijze']

const written = analyzer.rules.filter((rule) => rule.rewrites.length > 0).map(section)
const rewrites = written.join('').match(/^ {2}→ /gm).length
if (process.argv.includes('--all')) console.log(written.join('\n'))
else {
  writeFileSync(path.join(root, 'test/golden/rewrites.txt'), written.join('\n'))
  console.log(`${rewrites} herschrijvingen van ${written.length} uitdrukkingen in test/golden/rewrites.txt`)
}

function section(rule, turn) {
  const examples = rule.examples.flatMap((example) => ('flag' in example ? [core.unmark(example.flag).text] : []))
  const sentences = new Set([...examples, ...madeSentences(rule, turn)])
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

/** The first pattern of the entry that gives sentences with rewrites. */
function madeSentences(rule, turn) {
  const takesObject = rule.rewrites.some(({ text }) => text.includes('@'))
  const subject = subjects[turn % subjects.length]
  for (const source of rule.patterns) {
    for (const pattern of core.readPattern(source, isVerb).alternatives) {
      const made = instantiate(pattern, rule, 0)
      if (!made) continue
      const sets = made.verb ? verbal(rule, made, subject, takesObject) : [nounForms(nounOf(made.words[0]))]
      for (const forms of sets) {
        const sentences = inTurn(Object.values(forms), turn).filter((sentence) => !/[|\n]/.test(sentence))
        const found = sentences.filter((sentence) => rewritesOf(rule, sentence).length > 0)
        if (found.length > 0) return found.slice(0, perEntry)
      }
    }
  }
  return []
}

function verbal(rule, made, subject, takesObject) {
  const { object, loose } = made.extra
  // What the rule wants to see in the clause may well be its object.
  const extra = { ...made.extra, loose: object ? undefined : loose?.replace(/^voor (?!de )/, 'voor de ') }
  if (object || !takesObject || made.words.length > 0) return [verbForms({ ...made, extra }, subject)]
  const isAboutPlans = ['metafoor', 'buiten_beeld'].includes(rule.category)
  return (isAboutPlans ? [...objects].reverse() : objects).map((it) =>
    verbForms({ ...made, extra: { ...extra, object: it, loose: undefined } }, subject),
  )
}

/** Every third, and beginning elsewhere for each entry, so that all kinds get their turn. */
function inTurn(list, turn) {
  const spread = [0, 1, 2].flatMap((start) => list.filter((_, index) => index % 3 === start))
  const from = (turn * 8) % list.length || 0
  return [...spread.slice(from), ...spread.slice(0, from)]
}

/** Singular and plural of words that end in a noun, after adjectives if anything; neither for other words. */
function nounOf(words = '') {
  const rest = words.split(' ')
  const last = rest.pop()
  if (!rest.every((word) => /(e|en|er)$/.test(word) && dutch.readings(word)[0]?.pos === 'adjective')) return {}
  const reading = dutch.readings(last).find(({ pos }) => pos === 'noun')
  if (reading?.number === 'plural' || (!reading && last.endsWith('en'))) return { plural: words, gender: 'de' }
  const { plural, gender } = dutch.noun(last) ?? {}
  if (!reading || !gender) return {}
  return { singular: words, gender, ...(plural && { plural: words.slice(0, words.length - last.length) + plural }) }
}
