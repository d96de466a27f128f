// A second version of a document is read from what is remembered of the first,
// and must come out as if it were the only one.

import { deepEqual, ok } from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createDutch } from '../../../src/core/dutch/dutch'
import { createPerspective, perspective } from '../../../src/core/perspective/perspective'
import { finish } from '../../../src/core/steps'
import { createMarkdownReader, readMarkdown } from '../../../src/core/text/markdown'

const dutch = createDutch(lexicon, language)
const note = `# Nota

De gemeente spreekt met **bewoners**. Zij beheren de tuin.

## Geld

Er wordt geld uitgedeeld. Bewoners koken voor elkaar.`

describe('versions of a document', () => {
  it('give the same picture as each by itself', () => {
    const read = createPerspective(dutch, language)
    const versions = [note, note.replace('# Nota', '# Een langere kop'), note.replace('koken', 'zorgen'), note]
    for (const text of versions) {
      const document = readMarkdown(text)
      deepEqual(finish(read(document)), perspective(document, dutch, language))
    }
  })
  it('may be dropped half-way', () => {
    const read = createPerspective(dutch, language)
    const reader = createMarkdownReader()
    const steps = [reader.reading(note), read(readMarkdown(note))]
    for (const half of steps) ok(!half.next().done)
    const later = note.replace('uitgedeeld', 'verdeeld')
    const document = reader.read(later)
    deepEqual(document, readMarkdown(later))
    deepEqual(finish(read(document)), perspective(document, dutch, language))
  })
  it('notice when the text turns out to be of residents', () => {
    const read = createPerspective(dutch, language)
    const groups = (text: string) => finish(read(readMarkdown(text))).actors.map(({ group }) => group)
    const text = 'Wij koken samen.'
    deepEqual(groups(text), ['institutions'])
    deepEqual(new Set(groups(`${text}\n\nWij bewoners doen het zelf.`)), new Set(['residents']))
    deepEqual(groups(text), ['institutions'])
  })
})
