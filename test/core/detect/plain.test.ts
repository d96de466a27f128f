// What is decided at sight must be what the grammar would have decided.

import assert from 'node:assert/strict'
import lexicon from 'lexicon'
import lists from 'wordlists'
import language from 'wordlists/language'
import { allMatches, createDetector } from '../../../src/core/detect/detect'
import { createDutch } from '../../../src/core/dutch/dutch'
import { createScanner } from '../../../src/core/dutch/tokens'
import { unmark } from '../../../src/core/rules/examples'
import { parseRules } from '../../../src/core/rules/parseRules'
import { createWords } from '../../../src/core/rules/words'
import { readMarkdown } from '../../../src/core/text/markdown'

const dutch = createDutch(lexicon, language)
const { rules, languageLists } = parseRules({ lists, language, dutch })
const options = {
  rules,
  languageLists,
  isVerb: createWords(dutch).isVerb,
  dutch,
  scanner: createScanner(language['abbreviations.yml']),
}
const atSight = createDetector(options)
const byGrammar = createDetector({ ...options, alwaysAnalyze: true })

describe('matches at sight', () => {
  it('are those of the grammar, in every example', () => {
    for (const example of rules.flatMap((rule) => rule.examples)) {
      const { text } = unmark('flag' in example ? example.flag : example.pass)
      for (const segment of readMarkdown(text).segments) {
        const found = (detect: typeof atSight) => allMatches(detect(segment)).map(({ rule, spans }) => [rule.id, spans])
        assert.deepEqual(found(atSight), found(byGrammar), text)
      }
    }
  })

  it('know their sentence as the grammar does', () => {
    const [segment] = readMarkdown('Zij spreken over de stakeholders.').segments
    const contexts = [atSight, byGrammar].map((detect) =>
      allMatches(detect(segment!)).map(({ context }) => context().parts),
    )
    assert.deepEqual(contexts[0], contexts[1])
    assert.deepEqual(contexts[0], [[{ first: 4, last: 4 }]])
  })

  it('know their words where those are several', () => {
    const [segment] = readMarkdown('Zij noemen het de sociale infrastructuur.').segments
    const contexts = [atSight, byGrammar].map((detect) =>
      allMatches(detect(segment!)).map(({ context }) => context().parts),
    )
    assert.deepEqual(contexts[0], contexts[1])
    assert.deepEqual(contexts[0], [[{ first: 4, last: 5 }]])
  })
})
