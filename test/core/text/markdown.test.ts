import assert from 'node:assert/strict'
import { createMarkdownReader, readMarkdown } from '../../../src/core/text/markdown'
import { isPlain, type Segment, toSource } from '../../../src/core/text/segment'

const texts = (source: string): string[] => readMarkdown(source).segments.map(({ text }) => text)
const reads = (source: string, ...expected: string[]): void => assert.deepEqual(texts(source), expected)
const kinds = (source: string): string[] =>
  readMarkdown(source).segments.map(({ kind, level, quoted }) => `${kind}${level ?? ''}${quoted ? ' quoted' : ''}`)

/** The source of `words` in the first segment that has them. */
function sourceOf(source: string, words: string): { text: string; plain: boolean } {
  const segment = readMarkdown(source).segments.find(({ text }) => text.includes(words)) as Segment
  const start = segment.text.indexOf(words)
  const span = { start, end: start + words.length }
  const { start: from, end: to } = toSource(segment, span)
  return { text: source.slice(from, to), plain: isPlain(segment, span) }
}

describe('Markdown', () => {
  it('leaves marks out of the text', () =>
    reads('De **gemeente** neemt _de regie_ ~~weer~~ terug.', 'De gemeente neemt de regie weer terug.'))
  it('skips code, addresses, math and HTML', () => {
    reads('Zie `regie`, <https://a.nl/regie>, https://b.nl/regie en $r^2$.', 'Zie , ,  en .')
    reads(
      'Mail jan.de-wit@wijk.nl, ga naar www.wijk.nl (é.www.b.nl) of vraag het.',
      'Mail , ga naar  (é.) of vraag het.',
    )
    reads('Bel: mailto:a@wijk.nl. Een @ alleen is *niets*.', 'Bel: . Een @ alleen is niets.')
    reads('Zie [de *nota*](regie.md "de regie") en [stuk][regie].\n\n[regie]: x', 'Zie de nota en stuk.')
    reads('De <u>regie</u> nemen<br>wij terug.', 'De regie nemen wij terug.')
    reads('```\nregie\n```\n\n    regie\n\n<div>regie</div>\n\n$$\nregie\n$$\n\n<!-- regie -->\n\nTekst.', 'Tekst.')
  })
  it('skips front matter', () => {
    reads('---\ntitle: De regie\n---\n\nTekst.', 'Tekst.')
    reads('\ufeff---\r\ntitle: De regie\r\n---\r\nTekst.', 'Tekst.')
    reads('+++\ntitle = "De regie"\n+++\nTekst.', 'Tekst.')
    reads('---\n\nGeen gegevens.\n\n---\n\nTekst.', 'Geen gegevens.', 'Tekst.')
  })
  it('reads a page that stands in its front matter as a whole', () => {
    const page = '---\ntitle: Kop\ncontent: >-\n  Bewoners koken samen.\n---\n'
    assert.deepEqual(
      readMarkdown(page).segments.map(({ text }) => text),
      ['Bewoners koken samen.'],
    )
    assert.equal(readMarkdown(`${page}\nTekst.\n`).segments.length, 1)
  })

  it('reads the keys of front matter that are said to be prose', () => {
    const source =
      '---\ntitle: "Een titel"\ndate: 2020\ncontent: >-\n  Een *alinea* over\n  de buurt.\n\n\n  - een punt\n---\n'
    const { segments } = readMarkdown(source, { proseKeys: ['title', 'content'] })
    assert.deepEqual(
      segments.map(({ text }) => text),
      ['Een titel', 'Een alinea over de buurt.', 'een punt'],
    )
    for (const { text, pieces } of segments)
      assert.equal(source.slice(pieces[0]!.source.start).startsWith(text.slice(0, 4)), true)
  })
  it('knows headings, items, cells and block quotes', () => {
    assert.deepEqual(kinds('# A\n\nB\n===\n\n- c\n- [ ] d\n\n1. e\n\n> f\n>\n> - g\n\n| h |\n|---|\n| i |'), [
      'heading1',
      'heading1',
      'listItem',
      'listItem',
      'listItem',
      'paragraph quoted',
      'listItem quoted',
      'tableCell',
      'tableCell',
    ])
    assert.deepEqual(kinds('> [!NOTE]\n> Let op.'), ['paragraph'])
  })
  it('reads footnotes, admonitions, divs and definitions', () => {
    reads('Tekst[^1].\n\n[^1]: Een noot.\n\n    Nog een alinea.\n', 'Tekst.', 'Een noot.', 'Nog een alinea.')
    reads('!!! note "Titel"\n    De *inhoud*.\n\nVerder.', 'Titel', 'De inhoud.', 'Verder.')
    reads('::: {.kader}\nTekst.\n:::\nVerder.', 'Tekst.', 'Verder.')
    reads('Term\n:   Uitleg van\n    de term.', 'Term', 'Uitleg van de term.')
  })
  it('undoes escapes and entities', () => {
    reads('co\\-creatie\\. &eacute;&eacute;n &amp; &#8217;s &onbekend;', 'co-creatie. één & ’s &onbekend;')
    assert.deepEqual(sourceOf('De co\\-creatie kan.', 'co-creatie'), { text: 'co\\-creatie', plain: true })
  })
  it('joins lines, also inside quotes', () => {
    reads('De gemeente\nneemt  \nde regie\\\nterug.', 'De gemeente neemt de regie terug.')
    reads('> De gemeente\n> neemt.', 'De gemeente neemt.')
    assert.deepEqual(sourceOf('> neemt de\n>  regie', 'de regie'), { text: 'de\n>  regie', plain: true })
  })
  it('joins words broken at the end of a line, and only those', () =>
    reads('gemeen-\nte co-\ncreatie wijk-\nen buurt zee-\negel', 'gemeente co-creatie wijk- en buurt zee-egel'))
  it('sees through typography', () => {
    reads(
      'de\u00a0re\u00adgie niet\u2011westers \ufb01ets e\u0301e\u0301n coo\u0308rdinatie',
      'de regie niet-westers fiets één coördinatie',
    )
    assert.deepEqual(sourceOf('de re\u00adgie', 'regie'), { text: 're\u00adgie', plain: true })
    assert.deepEqual(sourceOf('coo\u0308rdinatie', 'ordinatie'.slice(1)), { text: 'rdinatie', plain: true })
  })
  it('does not rewrite across marks', () => {
    assert.deepEqual(sourceOf('de **regie** terug', 'de regie'), { text: 'de **regie', plain: false })
    assert.deepEqual(sourceOf('de **regie** terug', 'regie'), { text: 'regie', plain: true })
  })
  it('drops what pandoc leaves behind', () =>
    reads('# Kop {#kop .unnumbered}\n\nDe [regie]{.underline} {{< tag >}}terug', 'Kop', 'De regie terug'))

  it('reads spans inside links, and raised notes', () => {
    reads('Zie de [[website van de\ngemeente]{.underline}](https://a.nl) op.', 'Zie de website van de gemeente op.')
    reads('Klaar.^[^1^](#noot1){#terug1 .noot}^ Verder.', 'Klaar. Verder.')
    reads('Zie Fout! Bladwijzer niet gedefinieerd. Verder.', 'Zie  Verder.')
  })
  it('reads tables that are drawn', () => {
    const multiline = [
      '  ---------- -------------',
      '  Kop        Tweede kop',
      '',
      '  Een        Dit loopt *door*',
      '             op de regel.',
      '  ---------- -------------',
    ].join('\n')
    reads(`Voor.\n\n${multiline}\n\nNa.`, 'Voor.', 'Kop', 'Tweede kop', 'Een', 'Dit loopt door op de regel.', 'Na.')
    reads(
      '  Kop    Twee\n  ------ ------\n  een    b\n  twee   d\n\nNa.',
      'Kop',
      'Twee',
      'een',
      'b',
      'twee',
      'd',
      'Na.',
    )
    reads(
      '+-----+-----+\n| Kop | b   |\n+=====+=====+\n| c   | d   |\n| e   |     |\n+-----+-----+\n',
      'Kop',
      'b',
      'c e',
      'd',
    )
    reads('```\n--- ---\na   b\n--- ---\n```\n', ...[])
  })
  it('reads the cells of tables in HTML', () =>
    reads(
      '<table>\n<tr><td><p>De <b>regie</b></p></td><td>b&eacute;</td></tr>\n</table>\n\nNa.',
      'De regie',
      'bé',
      'Na.',
    ))

  it('reads the same after edits as from scratch', () => {
    const reader = createMarkdownReader()
    let text = Array.from(
      { length: 40 },
      (_, n) => `## Kop ${n}\n\nTekst *${n}* van\nde nota.\n\n- een\n- twee\n`,
    ).join('\n')
    let seed = 7
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
    const inserts = ['x', '*', '\n\n', '> ', '```\n', '- ', '`', '<!-- ', '[', '|', '']
    reader.read(text)
    for (let round = 0; round < 300; round++) {
      const at = random(text.length)
      text = text.slice(0, at) + inserts[random(inserts.length)] + text.slice(at + random(3))
      assert.deepEqual(reader.read(text), readMarkdown(text))
    }
  })
  it('keeps the segments that an edit does not touch', () => {
    const reader = createMarkdownReader()
    const before = 'Een.\n\n'.repeat(200)
    const first = reader.read(before + 'Twee.\n\n').segments
    const second = reader.read(before + 'Twee drie.\n\n').segments
    assert.equal(second[0], first[0])
    assert.equal(second.length, first.length)
  })
})
