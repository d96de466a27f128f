// Prints the benchmark of the language: `npm run bench:dutch [-- --json | --errors [row] | --data DIR]`.

import lexiconData from 'lexicon'
import language from 'wordlists/language'
import path from 'node:path'
import { createDutch } from '../../../src/core/dutch/dutch'
import { createLexicon } from '../../../src/core/dutch/lexicon'
import { readData } from './data'
import type { Outcome, Row } from './row'
import { sentenceRows } from './sentences'
import { wordRows } from './words'

const rows: readonly Row[] = [...wordRows, ...sentenceRows]

const args = process.argv.slice(2)
const option = (name: string) => {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? undefined : (args[at + 1] ?? '')
}

const data = readData(path.resolve(option('data') ?? '../shared/data'))
const bench = { data, lexicon: createLexicon(lexiconData), dutch: createDutch(lexiconData, language) }
const only = option('errors')
const outcomes = rows
  .filter((row) => !only || only.startsWith('--') || row.id === only)
  .map((row): [Row, Outcome | undefined] => [row, row.measure(bench)])

if (args.includes('--json')) printJson(outcomes)
else {
  printTable(outcomes)
  if (args.includes('--errors')) printErrors(outcomes)
}

function printJson(outcomes: readonly [Row, Outcome | undefined][]): void {
  const results = outcomes.map(([row, outcome]) => ({
    id: row.id,
    name: row.name,
    ours: outcome ? round(outcome.value) : null,
    firstPrototype: row.first ?? null,
    reach: row.reach,
    aim: row.aim,
    lessIsBetter: !!row.below,
    cases: outcome?.cases ?? 0,
    skipped: !outcome,
  }))
  console.log(JSON.stringify({ data: data.folder, rows: results }, null, 2))
}

function printTable(outcomes: readonly [Row, Outcome | undefined][]): void {
  console.log(`Data: ${data.folder}\n`)
  console.log(
    `${'measure'.padEnd(46)}${'ours'.padStart(9)}${'first'.padStart(9)}${'reach'.padStart(9)}${'aim'.padStart(9)}${'cases'.padStart(9)}`,
  )
  for (const [row, outcome] of outcomes) {
    const first = row.first === undefined ? '–' : percent(row.first)
    const ours = outcome ? percent(outcome.value) : 'skipped'
    const cases = outcome ? String(outcome.cases) : 'no data'
    console.log(
      `${row.name.padEnd(46)}${ours.padStart(9)}${first.padStart(9)}${percent(row.reach).padStart(9)}${percent(row.aim).padStart(9)}${cases.padStart(9)}`,
    )
  }
}

function printErrors(outcomes: readonly [Row, Outcome | undefined][]): void {
  for (const [row, outcome] of outcomes) {
    if (!outcome?.errors.length) continue
    const counts = new Map<string, number>()
    for (const error of outcome.errors) counts.set(error, (counts.get(error) ?? 0) + 1)
    console.log(`\n${row.name}: ${outcome.errors.length} wrong`)
    for (const [error, count] of [...counts].sort((a, b) => b[1] - a[1]))
      console.log(`  ${count > 1 ? `${count}× ` : ''}${error}`)
  }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)} %`
}
