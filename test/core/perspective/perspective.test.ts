// The report's figures on a small document: sections, who is absent, what
// residents do, what hides who acts, and whom *wij* and *zij* mean.

import { deepEqual, equal, ok } from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createDutch } from '../../../src/core/dutch/dutch'
import { perspective } from '../../../src/core/perspective/perspective'
import type { Document } from '../../../src/core/text/document'
import { readPlainText } from '../../../src/core/text/plaintext'
import type { Segment, SegmentKind } from '../../../src/core/text/segment'

const dutch = createDutch(lexicon, language)

/** Paragraphs by line; `# ` makes a heading. */
function documentOf(text: string): Document {
  let at = 0
  const segments = text.split('\n').map((line): Segment => {
    const heading = line.startsWith('# ')
    const content = heading ? line.slice(2) : line
    const start = at + line.length - content.length
    at += line.length + 1
    const kind: SegmentKind = heading ? 'heading' : 'paragraph'
    const piece = { at: 0, length: content.length, source: { start, end: start + content.length } }
    return { kind, ...(heading && { level: 1 }), text: content, pieces: [piece], quoted: false, quotations: [] }
  })
  return { format: 'text', text, segments }
}

describe('perspective', () => {
  const text = [
    '# Aanpak',
    'De gemeente neemt de regie. De versterking van de wijk wordt gestart.',
    '# In de buurt',
    'Bewoners koken voor elkaar. Zij organiseren ook een feest. Huurders worden niet gehoord.',
  ].join('\n')
  const found = perspective(documentOf(text), dutch, language)
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))

  it('counts sentences and sections', () => {
    equal(found.sentences, 5)
    deepEqual(
      found.sections.map(({ heading, sentences, residentsAbsent, agents, patients }) => [
        heading,
        sentences,
        residentsAbsent,
        agents.residents,
        agents.institutions,
        patients.residents,
      ]),
      [
        ['Aanpak', 2, true, 0, 1, 0],
        ['In de buurt', 3, false, 2, 0, 1],
      ],
    )
  })

  it('shows what residents do, also as a pronoun', () => {
    deepEqual(words(found.residentsDo), ['Bewoners koken voor elkaar.', 'Zij organiseren ook een feest.'])
    deepEqual(words(found.actors), ['gemeente', 'Bewoners', 'Zij', 'Huurders'])
  })

  it('finds passives and nouns that hide who acts', () => {
    deepEqual(words(found.agentlessPassives), ['wordt gestart', 'worden niet gehoord'])
    deepEqual(words(found.nominalisations), ['versterking van'])
  })

  it('takes wij as residents in their own text', () => {
    const own = 'Wij, de bewoners van het plein, maakten een plan. Wij vragen om steun.'
    const groups = perspective(documentOf(own), dutch, language).actors.map(
      ({ text: word, group }) => `${word} ${group}`,
    )
    ok(groups.includes('Wij residents'), groups.join(', '))
    ok(!groups.includes('Wij institutions'), groups.join(', '))
  })

  it('takes wij in a quotation as whoever says it', () => {
    const own = readPlainText('“Wij wilden geen hek”, zegt een bewoner van de flat.')
    deepEqual(
      perspective(own, dutch, language).actors.map(({ text: word, group }) => `${word} ${group}`),
      ['Wij residents', 'bewoner residents'],
    )
  })

  it('takes an empty document and data that is absent', () => {
    const empty: Document = { format: 'text', text: '', segments: [] }
    deepEqual(perspective(empty, dutch, {}).actors, [])
    equal(perspective(empty, dutch, language).coverage, 1)
  })
})
