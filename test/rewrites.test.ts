// Sentences in many forms and what the rewrites made of them when an editor last
// read it: test/golden/rewrites.txt, written by `npm run golden`.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import lexicon from 'lexicon'
import lists from 'wordlists'
import language from 'wordlists/language'
import { createAnalyzer } from '../src/core/analyze'
import { createDutch } from '../src/core/dutch/dutch'
import { applyEdits } from '../src/core/rewrite/rewrite'
import { readMarkdown } from '../src/core/text/markdown'

const dutch = createDutch(lexicon, language)
const analyzer = createAnalyzer({ lists, language, dutch, unsettled: true })

describe('rewrites as they were last read', function () {
  this.timeout(120_000)
  for (const section of readFileSync('test/golden/rewrites.txt', 'utf8')
    .split(/^## (?=[a-z0-9-]+$)/m)
    .slice(1)) {
    const [id, ...lines] = section.trimEnd().split('\n')
    it(id!, () => {
      const sentences = lines.filter((line) => !line.startsWith('  → '))
      assert.deepEqual(
        sentences.flatMap((sentence) => [sentence, ...rewritesOf(id!, sentence).map((it) => `  → ${it}`)]),
        lines,
        'anders dan voorheen: lees het na met npm run golden',
      )
    })
  }
})

function rewritesOf(id: string, sentence: string): string[] {
  const finding = analyzer.analyze(readMarkdown(sentence)).findings.find(({ rule }) => rule.id === id)
  const results = (finding?.rewrites ?? []).filter(({ edits }) => edits.length > 0)
  return [...new Set(results.map(({ edits }) => applyEdits(sentence, edits)))]
}
