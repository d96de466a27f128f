// Recall on made sentences: every pattern of every entry in every form, word
// order, kind of clause and markup; and near misses, where nothing may be found.
// node scripts/bench/recall.mjs [--errors] [--json]
//
// A pattern counts when its plainest sentence is found: whether an entry finds
// what it should is for its own examples to say. Here we ask whether what it
// finds once, it finds however Dutch puts it.

import { analyzer, core, instantiate, isVerb, language } from './engine.mjs'
import { clauses, frames, markups, nearMisses } from './templates.mjs'

/** Who acts: the first one that the conditions of the rule leave alone. */
const subjects = ['de gemeente', 'het projectteam', 'de directeur', 'de minister', 'men']

const tally = { patterns: 0, plainMissed: 0, sentences: 0, missed: 0, nearMisses: 0, falseFindings: 0 }
const byKind = new Map()
const errors = []
let turn = 0

for (const rule of analyzer.rules) {
  const hasBarePattern = rule.patterns.some((source) =>
    core.readPattern(source, isVerb).alternatives.some((pattern) => !pattern.some((part) => part.isVerb)),
  )
  for (const source of rule.patterns) {
    for (const pattern of core.readPattern(source, isVerb).alternatives) {
      for (const variant of [0, 1]) measure(rule, source, pattern, variant, hasBarePattern)
    }
  }
}
report()

function measure(rule, source, pattern, variant, hasBarePattern) {
  const made = instantiate(pattern, rule, variant)
  if (!made) return
  tally.patterns++
  const templates = made.verb ? clauses(made) : frames(made)
  const subject = subjects.find((it) => isFound(rule, templates.plain(it)))
  if (subject === undefined) {
    tally.plainMissed++
    errors.push(`plain   ${rule.id}  ${source}\n        ${templates.plain(subjects[0])}`)
    return
  }
  for (const [kind, sentence] of Object.entries(templates.forms(subject))) {
    // Each sentence bare, and in one kind of markup in turn.
    const [name, dress] = markups[turn++ % markups.length]
    for (const [markup, text] of [
      ['', sentence],
      [` + ${name}`, dress(sentence, made.words)],
    ]) {
      if (text === undefined) continue
      tally.sentences++
      const row = byKind.get(kind + (markup && ' + markup')) ?? { made: 0, missed: 0 }
      byKind.set(kind + (markup && ' + markup'), row)
      row.made++
      if (isFound(rule, text)) continue
      row.missed++
      tally.missed++
      errors.push(`missed  ${rule.id}  ${source}  (${kind}${markup})\n        ${text}`)
    }
  }
  for (const [kind, text] of Object.entries(nearMisses({ ...made, subject, rule, hasBarePattern, domainWord }))) {
    tally.nearMisses++
    if (!isFound(rule, text)) continue
    tally.falseFindings++
    errors.push(`false   ${rule.id}  ${source}  (${kind})\n        ${text}`)
  }
}

function isFound(rule, text) {
  return analyzer.analyze(core.readMarkdown(text)).findings.some((finding) => finding.rule.id === rule.id)
}

/** A word of a domain in which the rule keeps quiet. */
function domainWord({ unless }) {
  for (const conditions of unless) {
    if (Object.keys(conditions).length !== 1 || conditions.domain === undefined) continue
    const [name] = [conditions.domain].flat()
    const word = language['domains.yml']?.[name]?.find((it) => /^[a-z]+$/.test(it))
    if (word) return word
  }
  return undefined
}

function report() {
  const recall = 1 - tally.missed / tally.sentences
  const falseRate = tally.falseFindings / tally.nearMisses
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ ...tally, recall, falseRate, byKind: Object.fromEntries(byKind) }, null, 2))
    return
  }
  if (process.argv.includes('--errors')) for (const error of errors) console.log(error)
  for (const [kind, { made, missed }] of [...byKind].sort((a, b) => b[1].missed - a[1].missed)) {
    if (missed) console.log(`${kind.padEnd(34)}${made - missed}/${made}`)
  }
  const percent = (share) => `${(share * 100).toFixed(2)} %`
  console.log(`patterns ${tally.patterns} (plainest sentence not found: ${tally.plainMissed})`)
  console.log(`recall ${percent(recall)} of ${tally.sentences} sentences`)
  console.log(`near misses: ${percent(falseRate)} false of ${tally.nearMisses}`)
}
