// An invented policy note with all that Word puts in one: the original of the
// exports in test/fixtures/exports, which real programs made from it.

import { docx, p, r, relations, style } from './build'

const list = (id: number) =>
  `<w:pStyle w:val="Lijstalinea"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`
const heading = (level: number) => `<w:pStyle w:val="Kop${level}"/>`
const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const footnote = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`

const body = [
  p('Aan de slag in de Waterkant', heading(1)),
  p(
    'De Waterkant is een buurt met lange straten, korte lijnen en veel tuinen. Het gaat er goed, en toch vindt het ' +
      'college dat het beter kan. Daarom neemt de gemeente de komende vier jaar in de hele buurt de regie terug, ' +
      'samen met de corporatie en de politie.',
  ),
  p(
    r('Wij willen ') +
      r('draagvlak', '<w:b/>') +
      r(' creëren voor de plannen en alle ') +
      r('stakeholders', '<w:u w:val="single"/>') +
      r(' betrekken bij de uitwerking ervan.') +
      footnote(2),
  ),
  p('Wat we zien', heading(2)),
  p(
    '<w:r><w:t>Het gaat om een kwets</w:t><w:softHyphen/><w:t>bare wijk met een stapeling van pro</w:t><w:softHyphen/><w:t>blemen. ' +
      'De doelgroep is moeilijk bereikbaar, zeggen onze professionals, en dat vraagt om een achter</w:t><w:noBreakHyphen/><w:t>de</w:t><w:noBreakHyphen/><w:t>voordeur</w:t><w:noBreakHyphen/><w:t>aanpak.</w:t></w:r>',
  ),
  p('Drie keer per jaar halen we de wensen op bij bewoners, met een vragenlijst van de afdeling Onderzoek.', list(1)),
  p('We zetten in op zelfredzaamheid van kwetsbare burgers.', list(1)),
  p(
    r('Op de ') +
      '<w:hyperlink r:id="rIdLink">' +
      r('website van de gemeente', '<w:u w:val="single"/>') +
      '</w:hyperlink>' +
      r(' houden we een wijkdashboard bij.'),
    list(1),
  ),
  p('Wie doet wat', heading(2)),
  p('De gemeente empowert bewoners.', list(2)),
  p('De wijkregisseur stuurt de ketenpartners aan.', list(2)),
  p('Bewoners van de Kade onderhouden zelf de tuin aan het water.', list(2)),
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${[
    row('Onderdeel', 'Inzet'),
    row('Veiligheid', 'De wijkregisseur stuurt de ketenpartners aan.'),
    row('Ontmoeting', 'Bewoners koken elke vrijdag in de oude school.'),
  ].join('')}</w:tbl>`,
  p('Een bewoner van de Kade zegt daarover:'),
  p('Ze noemen ons een doelgroep, maar wij wonen hier gewoon.', '<w:pStyle w:val="Citaat"/>'),
  p('De wethouder noemt dat “een aanpak die de burger meeneemt” en komt er in het najaar op terug.'),
].join('')

/** The bytes of the note. */
export function note(): Uint8Array {
  return docx({
    body,
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>' +
      style(
        'Kop1',
        'heading 1',
        '<w:basedOn w:val="Standaard"/><w:pPr><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr>',
      ) +
      style(
        'Kop2',
        'heading 2',
        '<w:basedOn w:val="Standaard"/><w:pPr><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>',
      ) +
      style('Lijstalinea', 'List Paragraph', '<w:basedOn w:val="Standaard"/>') +
      style(
        'Citaat',
        'Quote',
        '<w:basedOn w:val="Standaard"/><w:pPr><w:ind w:left="720"/></w:pPr><w:rPr><w:i/></w:rPr>',
      ),
    numbering:
      `<w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    footnotes:
      `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote>` +
      `<w:footnote w:type="continuationSeparator" w:id="0">${p('<w:r><w:continuationSeparator/></w:r>')}</w:footnote>` +
      `<w:footnote w:id="2">${p(
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>' +
          r(' Ook bewoners die niet naar avonden komen, worden door ons in hun kracht gezet.'),
      )}</w:footnote>`,
    others: {
      'word/_rels/document.xml.rels': relations([
        ['rId1', 'styles', 'styles.xml'],
        ['rId2', 'numbering', 'numbering.xml'],
        ['rId3', 'footnotes', 'footnotes.xml'],
      ]).replace(
        '</Relationships>',
        '<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://voorbeeld.example/waterkant" TargetMode="External"/></Relationships>',
      ),
    },
  })
}
