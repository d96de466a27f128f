// What holds for any text: segments cover their text with pieces, and every piece says where it came from.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../../../src/core/text/document'
import { readMarkdown } from '../../../src/core/text/markdown'
import { readPlainText } from '../../../src/core/text/plaintext'

function checkPieces({ text, segments }: Document): void {
  let reached = 0
  for (const segment of segments) {
    let at = 0
    assert.ok(segment.text.length > 0 && segment.text.trim() === segment.text)
    for (const piece of segment.pieces) {
      assert.equal(piece.at, at)
      at += piece.length
      assert.ok(piece.source.start >= 0 && piece.source.start <= piece.source.end && piece.source.end <= text.length)
      const shown = segment.text.slice(piece.at, at)
      const source = text.slice(piece.source.start, piece.source.end)
      // Of the same length: verbatim, or one character for another.
      if (piece.length === source.length && piece.length !== 1) assert.equal(shown, source)
    }
    assert.equal(at, segment.text.length)
    for (let index = 1; index < segment.pieces.length; index++) {
      assert.ok(segment.pieces[index - 1]!.source.end <= segment.pieces[index]!.source.start)
    }
    reached = Math.max(reached, segment.pieces[0]!.source.start)
  }
}

const data = path.resolve('../shared/data')

describe('offsets are exact', () => {
  it('in every text we have', function () {
    if (!existsSync(data)) return this.skip()
    let files = 0
    for (const folder of ['texts/algoritmekader', 'texts/vught', 'texts/beleidsregels', 'essay']) {
      for (const name of readdirSync(path.join(data, folder))) {
        const text = readFileSync(path.join(data, folder, name), 'utf8')
        checkPieces(readMarkdown(text, { proseKeys: ['content'] }))
        checkPieces(readPlainText(text))
        files++
      }
    }
    assert.ok(files > 600)
  })

  it('in any jumble of characters', () => {
    const parts = [
      'de ',
      'regie',
      '\n',
      '\r\n',
      '\u00ad',
      '\u00a0',
      'e\u0301',
      '\ufb01',
      '-',
      '> ',
      '*',
      '_',
      '\\-',
      '&amp;',
      '&shy;',
    ]
    parts.push(
      '[',
      '](x)',
      '![',
      '`',
      '|',
      '---',
      '# ',
      '\ud83d',
      '\ude00',
      '\t',
      '\f',
      '“',
      "'",
      '<!--',
      '-->',
      '<br>',
      '{.x}',
      '$',
      ':   ',
    )
    let seed = 1
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + random(40) }, () => parts[random(parts.length)]).join('')
      checkPieces(readMarkdown(text))
      checkPieces(readPlainText(text))
    }
  })
})

describe('any text is read in linear time', () => {
  const repeated: Record<string, string> = {
    brackets: '['.repeat(333_333),
    'closing brackets': ']'.repeat(333_333),
    'pairs of brackets': '[]'.repeat(166_666),
    'open links': '[a]('.repeat(83_333),
    images: '![['.repeat(100_000),
    asterisks: '*'.repeat(333_333),
    'open emphasis': '*a _b '.repeat(56_666),
    'emphasis that crosses': '*a _b* c_ '.repeat(33_333),
    'emphasis inside emphasis': '*a **b '.repeat(46_666),
    backticks: '`a``b```'.repeat(41_666),
    'growing backticks': Array.from({ length: 1400 }, (_, n) => '`'.repeat(n)).join(' '),
    'quote marks': '>'.repeat(333_333),
    'nested lists': Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}- a`).join('\n'),
    'nested items': '- '.repeat(166_666),
    tags: '<a '.repeat(110_000),
    comments: '<!-- '.repeat(66_666),
    'open comments': 'a <!-- '.repeat(50_000),
    ampersands: '&'.repeat(333_333),
    dollars: '$a '.repeat(110_000),
    braces: '{.a'.repeat(110_000),
    footnotes: '[^'.repeat(166_666),
    tildes: '~~a'.repeat(110_000),
    bars: '|'.repeat(333_333),
    'a table': 'a|b\n-|-\n' + 'a|b\n'.repeat(66_666),
    'one long word': 'a'.repeat(1_666_666),
    addresses: 'www.'.repeat(83_333),
    'mail addresses': 'a@b'.repeat(110_000),
    'lone surrogates': '\ud800'.repeat(333_333),
    hyphens: 'a-\n'.repeat(110_000),
    'soft hyphens': '\u00ad'.repeat(333_333),
    'combining marks': '\u0301'.repeat(333_333),
    'blank lines': '\n'.repeat(333_333),
    blanks: ' '.repeat(1_000_000),
    'blanks and words': 'a    '.repeat(66_666) + '\n',
    'a gap of blanks': `a${' '.repeat(333_333)}b\n\nc`,
    tabs: '\t'.repeat(333_333),
    'form feeds': '1\n\f\n'.repeat(66_666),
    quotes: '“‘"'.repeat(100_000),
    rules: '---\n'.repeat(83_333),
    'drawn tables': '-- --\na  b\n'.repeat(20_000),
    'open drawn tables': Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}-- --\n\n`).join(''),
    'grid tables': '+---+---+\n| a | b |\n'.repeat(30_000),
    'cells in HTML': `<table>${'<td>a'.repeat(60_000)}`,
    dividers: ':::\n'.repeat(83_333),
  }
  for (const [name, text] of Object.entries(repeated)) {
    it(name, () => {
      // Processor time, so that a busy machine does not matter.
      const started = process.cpuUsage()
      checkPieces(readMarkdown(text))
      checkPieces(readPlainText(text))
      const { user } = process.cpuUsage(started)
      assert.ok(user < 5_000_000, `${Math.round(user / 1000)} ms`)
    })
  }
})
