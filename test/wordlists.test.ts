// Every example of every entry is a test: what is flagged, what it becomes, and
// where the same words are fine.

import assert from 'node:assert/strict'
import lexicon from 'lexicon'
import lists from 'wordlists'
import language from 'wordlists/language'
import { createAnalyzer } from '../src/core/analyze'
import { createDutch } from '../src/core/dutch/dutch'
import { exampleProblem } from '../src/core/rules/examples'
import { readMarkdown } from '../src/core/text/markdown'

const dutch = createDutch(lexicon, language)
const analyzer = createAnalyzer({ lists, language, dutch, unsettled: true })
const analyze = (text: string) => analyzer.analyze(readMarkdown(text)).findings

describe('wordlists', () => {
  it('have no mistakes', () => {
    const problems = analyzer.problems.map(({ file, entry, message }) => `${file} ${entry ?? ''}: ${message}`)
    assert.deepEqual(problems, [])
  })

  for (const rule of analyzer.rules) {
    describe(rule.id, () => {
      for (const example of rule.examples) {
        it('flag' in example ? example.flag : example.pass, () => {
          const problem = exampleProblem(rule, example, analyze)
          assert.equal(problem, undefined, problem)
        })
      }
    })
  }
})
