import assert from 'node:assert/strict'
import { readPlainText } from '../../../src/core/text/plaintext'

/** Segments as one line each: their kind in short, then the text. */
const show = (source: string): string[] =>
  readPlainText(source).segments.map(({ kind, level, text }) => `${short[kind]}${level ?? ''} ${text}`)
const short = { paragraph: 'p', heading: 'h', listItem: '-', tableCell: '|' }
const reads = (source: string, ...expected: string[]): void => assert.deepEqual(show(source), expected)

const wrapped =
  'De gemeente neemt in deze wijk de regie terug, samen met de bewoners en\n' +
  'Stichting Samen. Dat gebeurt vanaf het voorjaar in alle straten van de\n' +
  'Rivierenbuurt.'

describe('plain text', () => {
  it('joins lines that were wrapped', () => reads(wrapped, `p ${wrapped.replace(/\n/g, ' ')}`))
  it('joins with Windows line ends as well', () =>
    reads(wrapped.replace(/\n/g, '\r\n'), `p ${wrapped.replace(/\n/g, ' ')}`))
  it('keeps the long lines of Word apart', () => {
    const line = 'Een hele alinea op één regel, zoals Word die opslaat. '.repeat(4).trim()
    reads(`Inleiding\r\n${line}\r\n${line}`, 'h1 Inleiding', `p ${line}`, `p ${line}`)
  })
  it('knows bullets and numbers', () => {
    reads(
      '•\teen\n‣ twee\no\tdrie\n– vier\n1. vijf\na) zes\n(b) zeven',
      '- een',
      '- twee',
      '- drie',
      '- vier',
      '- vijf',
      '- zes',
      '- zeven',
    )
    reads('- een punt dat\n  doorloopt\n- nog een', '- een punt dat doorloopt', '- nog een')
    reads('7 april 2017 is een datum.', 'p 7 april 2017 is een datum.')
  })
  it('knows headings', () => {
    reads(
      'Titel van de nota\n\nEen zin.\n\nAanpak\n\nNog een zin.',
      'h1 Titel van de nota',
      'p Een zin.',
      'h2 Aanpak',
      'p Nog een zin.',
    )
    reads(
      'Tekst.\n\n2.1 De regie\n\nTekst.\n\n3. Slot\n\nTekst.',
      'p Tekst.',
      'h2 De regie',
      'p Tekst.',
      'h1 Slot',
      'p Tekst.',
    )
    reads('Titel\n=====\n\nKop\n---\nTekst.', 'h1 Titel', 'h2 Kop', 'p Tekst.')
  })
  it('reads rows of a table cell by cell', () =>
    reads('Wat\tWie\nPlein\tgemeente', '| Wat', '| Wie', '| Plein', '| gemeente'))
  it('reads tables that are drawn', () =>
    reads(
      'Voor.\n\n  Kop      Twee\n  -------- --------\n  een      dit loopt\n\n  twee     door\n           en door\n  -------- --------\n\nNa.',
      'p Voor.',
      '| Kop',
      '| Twee',
      '| een',
      '| dit loopt',
      '| twee',
      '| door en door',
      'p Na.',
    ))
  it('leaves out marks of notes', () =>
    reads('De wijk.[1] De buurt[2] ook.\n\n[1] Een noot.', 'p De wijk. De buurt ook.', 'p Een noot.'))
  it('joins words broken at the end of a line', () =>
    reads('De gemeen-\nte pakt de wijk-\nen buurtaanpak op.', 'p De gemeente pakt de wijk- en buurtaanpak op.'))
  it('sets aside what belongs to the page', () => {
    const page = (n: number, text: string): string => `Gemeente Dorp | Nota\n\n${text}\n\nPagina ${n} van 3\f`
    reads(
      page(1, 'Eerste bladzijde, waarvan de laatste zin') + page(2, 'doorloopt op de tweede.') + page(3, 'Slot.'),
      'p Eerste bladzijde, waarvan de laatste zin doorloopt op de tweede.',
      'p Slot.',
    )
  })
  it('reads nothing in an empty text', () => {
    reads('')
    reads(' \n\t\r\n')
    reads('-----')
  })
})
