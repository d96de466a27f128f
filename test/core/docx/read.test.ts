import assert from 'node:assert/strict'
import { readDocx, type ReadOptions } from '../../../src/core/docx/read'
import { fromWord, toWord } from '../../../src/core/docx/wordMap'
import { toSource } from '../../../src/core/text/segment'
import { docx, namespaces, p, r, style, type Parts } from './build'

function read(parts: Parts, options: ReadOptions = {}) {
  const reading = readDocx(docx(parts), options)
  assert.ok(reading.ok, reading.ok ? '' : reading.message)
  return reading.value
}

/** What a reader sees, one line per paragraph. */
function check(parts: Parts | string, expected: string, options: ReadOptions = {}) {
  assert.equal(read(typeof parts === 'string' ? { body: parts } : parts, options).document.text, expected)
}

/** Segments as `kind: text`, with the level of a heading and a mark for quotes. */
function checkSegments(parts: Parts | string, expected: readonly string[]) {
  const { segments } = read(typeof parts === 'string' ? { body: parts } : parts).document
  const written = segments.map(({ kind, level, quoted, text }) => `${kind}${level ?? ''}${quoted ? '”' : ''}: ${text}`)
  assert.deepEqual(written, expected)
}

describe('text of a Word file', () => {
  it('has a line per paragraph', () => check(p('De wijk.') + p('De straat.'), 'De wijk.\nDe straat.'))
  it('joins runs', () => check(p(r('De ') + r('wijk', '<w:b/>') + r('.')), 'De wijk.'))
  it('replaces references', () => check(p('Zorg &amp; welzijn &#x1F600; &lt;nu&gt;'), 'Zorg & welzijn 😀 <nu>'))

  it('knows characters with an element of their own', () =>
    check(
      p(
        '<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>creatie</w:t><w:tab/><w:t>draag</w:t><w:softHyphen/><w:t>vlak</w:t></w:r>',
      ),
      'co\u2011creatie\tdraag\u00advlak',
    ))
  it('breaks lines', () => check(p('<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t><w:cr/></w:r>'), 'een\ntwee\n'))
  it('knows some symbols', () =>
    check(
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Arial" w:char="00E9"/></w:r>',
      ),
      '→αé',
    ))

  it('counts insertions and not deletions', () =>
    check(
      p(
        r('De ') +
          `<w:del w:id="1"><w:r><w:delText>gemeente</w:delText></w:r></w:del><w:ins w:id="2">${r('buurt')}</w:ins>` +
          `<w:moveFrom w:id="3">${r(' weg')}</w:moveFrom><w:moveTo w:id="4">${r(' hier')}</w:moveTo>`,
      ),
      'De buurt hier',
    ))
  it('can show what it was', () =>
    check(
      p(
        `${r('De ')}<w:del w:id="1"><w:r><w:delText>gemeente</w:delText></w:r></w:del><w:ins w:id="2">${r('buurt')}</w:ins>`,
      ),
      'De gemeente',
      { revisions: 'rejected' },
    ))
  it('goes on where the end of a paragraph was deleted', () =>
    check(p('De wijk ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('leeft.'), 'De wijk leeft.'))
  it('leaves out deleted rows', () =>
    check(
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('weg')}</w:tc></w:tr><w:tr><w:tc>${p('hier')}</w:tc></w:tr></w:tbl>`,
      'hier',
    ))
  it('ignores formatting of before a change', () =>
    checkSegments(
      {
        body: p('Tekst', '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:pPrChange>'),
        styles: style('Kop1', 'heading 1'),
      },
      ['paragraph: Tekst'],
    ))

  it('has the result of a field and not its instruction', () => {
    const field = (result: string) =>
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    check(p(r('Zie ') + field(r('Tabel 1')) + r('.')), 'Zie Tabel 1.')
    check(p(`<w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple>`), '7')
  })
  it('lets no unfinished instruction swallow the rest', () =>
    check(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('weg')}`) + p('hier'), '\nhier'))

  it('reads through links, content controls and smart tags', () =>
    check(
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(
        `<w:hyperlink r:id="rId9">${r('een')}</w:hyperlink><w:smartTag>${r(' twee')}</w:smartTag>` +
          `<w:sdt><w:sdtContent>${r(' drie')}</w:sdtContent></w:sdt>`,
      )}</w:sdtContent></w:sdt>`,
      'een twee drie',
    ))
  it('reads CDATA, comments and line breaks in XML', () =>
    check(p('<w:r><w:t>a <![CDATA[& b]]> c<!-- niet --> d\r\ne</w:t></w:r>'), 'a & b c d e'))
  it('reads UTF-16, and UTF-8 with a mark', () => {
    const xml = `<w:document xmlns:w="${namespaces.w}"><w:body>${p('één 😀')}</w:body></w:document>`
    const utf16 = new Uint8Array(
      new Uint16Array(
        [...`\ufeff${xml}`]
          .join('')
          .split('')
          .map((it) => it.charCodeAt(0)),
      ).buffer,
    )
    check({ others: { 'word/document.xml': utf16 } }, 'één 😀')
    check({ document: `\ufeff${xml}` }, 'één 😀')
  })
  it('leaves out hidden text', () => check(p(r('zichtbaar') + r(' verborgen', '<w:vanish/>')), 'zichtbaar'))
  it('leaves out comments', () =>
    check(
      {
        body: p(
          `<w:commentRangeStart w:id="0"/>${r('woord')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
        comments: `<w:comment w:id="0">${p('opmerking')}</w:comment>`,
      },
      'woord',
    ))

  it('reads a text box once, after its paragraph', () => {
    const box = `<w:txbxContent>${p('in de doos')}</w:txbxContent>`
    check(
      p(
        r('voor') +
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice>` +
          `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          r(' na'),
      ) + p('verder'),
      'voor na\nin de doos\nverder',
    )
  })
  it('counts every w:p, also those that are not read', () => {
    const box = `<w:txbxContent>${p('doos')}</w:txbxContent>`
    const { document } = read({
      body:
        p(
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
        ) + p('na'),
    })
    assert.deepEqual(
      document.segments.map((it) => it.paragraph),
      [1, 3],
    )
  })

  it('puts notes at the end, in the order of their marks', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`
    const parts: Parts = {
      body: p(r('regie') + mark('endnote', 4) + r(' terug') + mark('footnote', 3)) + p('einde'),
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('---')}</w:footnote>${note('footnote', 2, 'niemand verwijst')}${note('footnote', 3, 'voet')}`,
      endnotes: note('endnote', 4, 'eind'),
    }
    check(parts, 'regie[1] terug[2]\neinde\n[1] eind\n[2] voet')
    checkSegments(parts, ['paragraph: regie terug', 'paragraph: einde', 'paragraph: eind', 'paragraph: voet'])
  })

  it('reads the strict edition', () => {
    const document = `<x:document xmlns:x="${namespaces.strictW}"><x:body><x:p><x:r><x:t>streng</x:t></x:r></x:p></x:body></x:document>`
    check({ document }, 'streng')
  })
})

describe('segments of a Word file', () => {
  it('know headings by outline level, inheritance and name', () =>
    checkSegments(
      {
        body:
          p('A', '<w:pStyle w:val="Kop1"/>') +
          p('B', '<w:pStyle w:val="Eigen"/>') +
          p('C', '<w:outlineLvl w:val="2"/>') +
          p('D', '<w:pStyle w:val="Titel"/>') +
          p('E', '<w:pStyle w:val="Kop1"/><w:outlineLvl w:val="9"/>') +
          p('F', '<w:pStyle w:val="Kop4"/>'),
        styles:
          style('Kop1', 'heading 1') +
          style('Basis', 'Basis', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
          style('Eigen', 'Eigen', '<w:basedOn w:val="Basis"/>') +
          style('Titel', 'Title'),
      },
      ['heading1: A', 'heading2: B', 'heading3: C', 'heading1: D', 'paragraph: E', 'heading4: F'],
    ))
  it('survive styles that are based on each other', () =>
    checkSegments(
      {
        body: p('A', '<w:pStyle w:val="x"/>'),
        styles: style('x', 'x', '<w:basedOn w:val="y"/>') + style('y', 'y', '<w:basedOn w:val="x"/>'),
      },
      ['paragraph: A'],
    ))
  it('know lists, tables and quotes', () =>
    checkSegments(
      {
        body:
          p('punt', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>') +
          p('geen punt', '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
          p('punt door stijl', '<w:pStyle w:val="L"/>') +
          p('citaat', '<w:pStyle w:val="Citaat"/>') +
          `<w:tbl><w:tr><w:tc>${p('cel')}</w:tc></w:tr></w:tbl>`,
        styles:
          style('L', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
          style('Citaat', 'Quote'),
      },
      ['listItem: punt', 'paragraph: geen punt', 'listItem: punt door stijl', 'paragraph”: citaat', 'tableCell: cel'],
    ))
  it('leave out the table of contents', () =>
    checkSegments(
      { body: p('Inhoud 3', '<w:pStyle w:val="Inhopg1"/>') + p('Tekst'), styles: style('Inhopg1', 'toc 1') },
      ['paragraph: Tekst'],
    ))

  it('undo what typography does to words', () =>
    checkSegments(
      p(
        '<w:r><w:t>draag</w:t><w:softHyphen/><w:t>vlak, co</w:t><w:noBreakHyphen/><w:t>creatie en a\u00a0b</w:t></w:r>',
      ),
      ['paragraph: draagvlak, co-creatie en a b'],
    ))
  it('lead back to the text', () => {
    const { document } = read({ body: p('eerst') + p('<w:r><w:t>draag</w:t><w:softHyphen/><w:t>vlak</w:t></w:r>') })
    const segment = document.segments[1]!
    const span = toSource(segment, { start: 0, end: segment.text.length })
    assert.equal(document.text.slice(span.start, span.end), 'draag\u00advlak')
  })
  it('know quotation marks', () => {
    const { document } = read({ body: p('Zij zegt “regie terug” en gaat.') })
    assert.deepEqual(document.segments[0]!.quotations, [{ start: 9, end: 22 }])
  })

  describe('by language', () => {
    const dutch = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const english = dutch.replace('nl-NL', 'en-US')
    const inEnglish = p(r('The neighborhood.', '<w:lang w:val="en-GB"/>'))
    it('leave out other languages in a Dutch document', () =>
      checkSegments({ body: p('De wijk.') + inEnglish, styles: dutch }, ['paragraph: De wijk.']))
    it('and where runs say they are Dutch', () =>
      checkSegments({ body: p(r('De wijk.', '<w:lang w:val="nl-NL"/>')) + inEnglish, styles: english }, [
        'paragraph: De wijk.',
      ]))
    it('keep all in a document that does not say it is Dutch', () =>
      checkSegments({ body: p('De wijk.') + inEnglish, styles: english }, [
        'paragraph: De wijk.',
        'paragraph: The neighborhood.',
      ]))
  })
})

describe('a Word file for the eye', () => {
  it('shows headings, list marks, quotes and tables', () => {
    const item = (text: string, level: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    check(
      {
        body:
          p('Kop', '<w:pStyle w:val="Kop2"/>') +
          p('') +
          item('een', 0) +
          item('a', 1) +
          item('b', 1) +
          item('twee', 0) +
          p('Citaat', '<w:pStyle w:val="Citaat"/>') +
          `<w:tbl><w:tr>${cell('1')}${cell('2')}</w:tr><w:tr>${cell('3')}${cell('')}</w:tr></w:tbl>` +
          p('Slot'),
        styles: style('Kop2', 'heading 2') + style('Citaat', 'Quote'),
        numbering:
          `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1%2)')}</w:abstractNum>` +
          '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>',
      },
      '## Kop\n\n1. een\n  1a) a\n  1b) b\n2. twee\n\n> Citaat\n\n| 1 | 2\n| 3 | \n\nSlot',
      { readable: true },
    )
  })
})

describe('the way back to a Word file', () => {
  it('goes by part, paragraph, run and element, and forth again', () => {
    const { document, map } = read({ body: p('eerst') + p(r('De ') + r('wijk &amp; zo')) })
    const offset = document.text.indexOf('zo')
    const position = toWord(map, offset)!
    assert.deepEqual(
      { part: position.part, paragraph: position.paragraph, run: position.run, character: position.character },
      { part: 'word/document.xml', paragraph: 1, run: 1, character: 7 },
    )
    assert.equal(fromWord(map, position), offset)
    assert.equal(toWord(map, document.text.indexOf('\n')), undefined)
  })
})
