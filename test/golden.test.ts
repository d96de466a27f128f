// Whole documents, and the report a reader would see. `npm run golden` writes the
// reports anew; the difference is then read as a reader of the report would.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createReport } from '../src/core/report/report'
import { renderMarkdown } from '../src/render/markdown'
import { createEngine } from '../src/vscode/engine'

const write = process.env['GOLDEN'] === 'write'

/** What the report says first, of the two notes about one neighborhood. */
const firstSentence: Readonly<Record<string, RegExp>> = {
  'nota-wijkaanpak-oosterhoek.md': /^Bewoners doen in deze tekst niets: /,
  'buurtplan-oosterhoek.md': /^Bewoners handelen in deze tekst het meest: /,
}

describe('reports as they were last read', function () {
  this.timeout(60_000)
  const engine = createEngine({ profile: 'gewoon', rules: {}, files: [] })

  for (const name of readdirSync('examples').filter((it) => it.endsWith('.md'))) {
    it(name, () => {
      const read = engine.readBytes(readFileSync(path.join('examples', name)), 'markdown')
      assert.ok('document' in read)
      const report = createReport(engine.analyze(read.document), name)
      assert.match(report.summary[0]!, firstSentence[name]!)
      const text = renderMarkdown([report], { locale: 'nl', version: 'x' })
      const golden = path.join('test/golden', name)
      if (write) writeFileSync(golden, text)
      assert.ok(existsSync(golden), 'nog geen rapport: npm run golden')
      assert.equal(text, readFileSync(golden, 'utf8'), 'het rapport is anders: lees het na met npm run golden')
    })
  }
})
