// What a text is about: told by the paragraph, the headings above it, its
// section or the document, and asked anew when the text around changes.

import assert from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createAnalyzer, type AnalyzerOptions } from '../../../src/core/analyze'
import { createDutch } from '../../../src/core/dutch/dutch'
import { readMarkdown } from '../../../src/core/text/markdown'

const dutch = createDutch(lexicon, language)
const lists = {
  'partijen.yml': [
    {
      id: 'partijen',
      severity: 'warning',
      pattern: 'partijen',
      unless: [{ topic: 'verkiezingen' }, { before: 'beide', topic: 'fiscaal' }, { topic: 'regelgeving' }],
      message: 'x',
      why: 'x',
      question: 'x',
      source: 'eigen',
      examples: [{ flag: '{x}' }, { flag: '{x}' }, { pass: 'x' }, { pass: 'x' }],
    },
  ],
}
const analyzer = createAnalyzer({ lists, language, dutch })
const count = (text: string) => analyzer.analyze(readMarkdown(text)).findings.length

const plain = 'Alle partijen komen in mei bij elkaar in het buurthuis.'
const other = 'Wat er die avond gezegd wordt, staat een dag later op de site.'

describe('the topic of a text', () => {
  it('is nothing in particular by itself', () => assert.equal(count(`${other}\n\n${plain}`), 1))
  it('is told by two words in the paragraph', () => assert.equal(count(`${plain} De fracties dienen moties in.`), 0))
  it('is not told by one', () => assert.equal(count(`${plain} De fracties ook. ${other}`), 1))
  it('is not told by one word in the paragraph before', () => assert.equal(count(`Er ligt een motie.\n\n${plain}`), 1))
  it('is told by the heading above', () => assert.equal(count(`# Verkiezingen\n\n${other}\n\n${plain}`), 0))
  it('is told by a higher heading', () => assert.equal(count(`# Verkiezingen\n\n## Mei\n\n${plain}`), 0))
  it('is not told by a heading that is over', () =>
    assert.equal(count(`## Verkiezing\n\n${other}\n\n## Mei\n\n${plain}`), 1))
  it('is told by several words in the section', () =>
    assert.equal(count(`De fractie stemt tegen.\n\nEr zijn drie moties en een amendement.\n\n${plain}`), 0))
  it('is told by many words in the document', () => {
    const section = '## Avond\n\nDe kiezers stellen de lijsttrekkers en de fracties elk een vraag over hun moties.\n\n'
    assert.equal(count(`${section.repeat(3)}## Daarna\n\n${plain}`), 0)
  })
  it('is not told by a few words in a long document', () =>
    assert.equal(
      count(`De fractie diende drie moties en een amendement in.\n\n${`${other}\n\n`.repeat(60)}${plain}`),
      1,
    ))
  it('goes with the other conditions of its group', () => {
    assert.equal(count(`Over de omzetbelasting en de btw zijn beide partijen het eens.`), 0)
    assert.equal(count(`Over de omzetbelasting en de btw zijn de partijen het eens.`), 1)
  })
  it('stays the neighborhood in a proposal that cites the law', () => {
    const legal = 'Op grond van artikel 4 en ingevolge artikel 7 stelt de raad dit vast.'
    assert.equal(count(`## Voorstel\n\n${legal}\n\n${plain}`), 0)
    assert.equal(count(`## Voorstel\n\n${legal}\n\nBewoners van de wijk en huurders lezen mee.\n\n${plain}`), 1)
    assert.equal(count(`## Artikelen voor de buurt\n\n${plain}`), 1)
    assert.equal(count(`${legal} ${plain}\n\nBewoners van de wijk en huurders lezen mee.`), 1)
  })
  it('stays a proposal where the law has more words, but not several times as many', () => {
    const legal = 'Op grond van artikel 4 en ingevolge artikel 7 van de beleidsregel stelt de raad dit vast.\n\n'
    const own = 'Het wijkteam helpt met schuldhulpverlening en mantelzorg.\n\n'
    assert.equal(count(`${legal}${own}${legal}${plain}`), 1)
    assert.equal(count(`${legal}${own}${legal.repeat(3)}${plain}`), 0)
  })
  it('is a regulation where article follows article, not where a note cites one', () => {
    const article = '## Artikel 4\n\nHet bestuur beslist ingevolge het tweede lid binnen acht weken.\n\n'
    assert.equal(count(`${article}${plain}`), 0)
    assert.equal(count(`${article.repeat(4)}## Toelichting\n\n${plain}`), 0)
    assert.equal(count(`${plain} Dat volgt uit artikel 4 van de verordening.`), 1)
  })
  it('is another world where hardly a word is about a neighborhood', () => {
    const match = 'Het elftal won de wedstrijd, de keeper stopte een corner en de scheidsrechter floot af.\n\n'
    assert.equal(count(`Het elftal won de wedstrijd.\n\n${plain}`), 1)
    assert.equal(count(`${match.repeat(2)}${plain}`), 0)
    assert.equal(count(`${match.repeat(2)}Bewoners uit de wijk en huurders kijken mee.\n\n${plain}`), 1)
    assert.equal(count(`${match.repeat(2)}${`${other}\n\n`.repeat(40)}${plain}`), 1)
  })
  it('is another world, but for names for people', () => {
    const named = { ...lists['partijen.yml'][0]!, unless: [] }
    const labels = createAnalyzer({ lists: { 'etiket.yml': [named] }, language, dutch })
    const match = 'Het elftal won de wedstrijd, de keeper stopte een corner en de scheidsrechter floot af.\n\n'
    assert.equal(labels.analyze(readMarkdown(`${match.repeat(2)}${plain}`)).findings.length, 1)
  })
  it('is another world in one section of a text', () => {
    const match =
      '## Sport\n\nHet elftal won de wedstrijd, de keeper stopte een corner en de scheidsrechter floot af.\n\n'
    assert.equal(count(`${match}${plain}\n\n## Daarna\n\n${`${other}\n\n`.repeat(20)}`), 0)
    assert.equal(count(`${match}## Daarna\n\n${plain}\n\n${`${other}\n\n`.repeat(20)}`), 1)
  })
  it('changes with the text around, though the paragraph is remembered', () => {
    assert.equal(count(`# Wijk\n\n${plain}`), 1)
    assert.equal(count(`# Verkiezing\n\n${plain}`), 0)
    assert.equal(count(`# Wijk\n\n${plain}`), 1)
  })
})

describe('a text of residents themselves', () => {
  const options: AnalyzerOptions = {
    lists: {
      'regie.yml': [{ ...lists['partijen.yml'][0]!, id: 'regie', pattern: 'regie', unless: { agent: '#Bewoner' } }],
    },
    language,
    dutch,
  }
  const own = createAnalyzer(options)
  const found = (text: string, { analyze } = own) => analyze(readMarkdown(text)).findings.length
  const sentence = 'Wij nemen de regie over het plein.'

  it('is told by its own words for who writes it', () => {
    assert.equal(found(sentence), 1)
    assert.equal(found(`Wij, bewoners van de Dreef, schrijven u.\n\n${sentence}`), 0)
  })
  it('may be told by the writer', () => {
    assert.equal(found(sentence, createAnalyzer({ ...options, sender: 'residents' })), 0)
    assert.equal(found(`Wij als bewoners.\n\n${sentence}`, createAnalyzer({ ...options, sender: 'institutions' })), 1)
  })
  it('is not told by residents who are quoted', () => {
    assert.equal(found(`‘Wij bewoners willen bomen’, zei een buurman.\n\n${sentence}`), 1)
    assert.equal(found(`> Wij bewoners willen bomen.\n\n${sentence}`), 1)
  })
  it('is not told by someone else who addresses residents', () =>
    assert.equal(found(`Daarom betrekken wij bewoners vroeg bij het plan.\n\n${sentence}`), 1))
  it('has others who act as well', () =>
    assert.equal(found(`Wij bewoners schrijven u. De gemeente neemt de regie over het plein.`), 1))
})
