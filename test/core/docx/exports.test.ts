import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import language from 'wordlists/language'
import lexicon from 'lexicon'
import lists from 'wordlists'
import { createAnalyzer } from '../../../src/core/analyze'
import { readDocx } from '../../../src/core/docx/read'
import { createDutch } from '../../../src/core/dutch/dutch'
import type { Document } from '../../../src/core/text/document'
import { decode } from '../../../src/core/text/decode'
import { readText } from '../../../src/core/text/read'
import { note } from './note'

const folder = 'test/fixtures/exports'

describe('one note, exported by other programs', () => {
  const { analyze } = createAnalyzer({ lists, language, dutch: createDutch(lexicon, language) })

  /** Rule and words of each finding, without what typography and markup put in between. */
  function findingsIn(document: Document): string[] {
    return analyze(document)
      .findings.map(({ rule, parts }) => {
        const words = parts.map(({ start, end }) => document.text.slice(start, end).replace(/[^\p{L}\p{N}\s]/gu, ''))
        return `${rule.id}: ${words.join(' … ').replace(/\s+/g, ' ')}`
      })
      .sort()
  }

  function fromFile(name: string): string[] {
    const decoded = decode(new Uint8Array(readFileSync(`${folder}/${name}`)))
    assert.ok('text' in decoded)
    return findingsIn(readText(decoded.text, name.endsWith('.md') ? 'markdown' : 'text'))
  }

  function original(): string[] {
    const reading = readDocx(note())
    assert.ok(reading.ok)
    return findingsIn(reading.value.document)
  }

  it('was made from the note as it is now', () => {
    assert.deepEqual(new Uint8Array(readFileSync(`${folder}/nota.docx`)), note(), 'run node scripts/make-exports.mjs')
  })

  it('has findings', () => assert.ok(original().length >= 8, original().join('\n')))

  for (const name of [
    'pandoc-markdown.md',
    'pandoc-gfm.md',
    'pandoc-plain.txt',
    'mammoth.md',
    'libreoffice-html.md',
    'word-windows1252.txt',
    'word-utf16.txt',
  ]) {
    it(`gives the same findings in ${name}`, () => assert.deepEqual(fromFile(name), original()))
  }

  it('gives the same findings in libreoffice.txt, which leaves out notes', () => {
    const reading = readDocx(note())
    assert.ok(reading.ok)
    const { text, segments } = reading.value.document
    const withoutNotes = segments.filter(
      (segment) => !text.slice(0, segment.pieces[0]!.source.start).trimEnd().endsWith('[1]'),
    )
    assert.ok(withoutNotes.length < segments.length)
    assert.deepEqual(fromFile('libreoffice.txt'), findingsIn({ format: 'docx', text, segments: withoutNotes }))
  })
})
