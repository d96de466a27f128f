// A policy document of 300 pages as a Word file: opened, analyzed and annotated.
// Prints time per step and memory; fails above two seconds. A busy machine makes
// everything wait, so what counts is the time this process worked.
//   node scripts/bench-docx.mjs [--pages=300]

import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { loadCore } from './core.mjs'

const pages = Number(process.argv.find((it) => it.startsWith('--pages='))?.slice(8) ?? 300)
const limit = 2000

const { readDocx, annotate, analyzer } = await loadCore(`
  import lists from 'wordlists'
  import language from 'wordlists/language'
  import lexicon from 'lexicon'
  import { createAnalyzer } from './src/core/analyze'
  import { createDutch } from './src/core/dutch/dutch'
  export { readDocx } from './src/core/docx/read'
  export { annotate } from './src/core/docx/annotate'
  export const analyzer = () => createAnalyzer({ lists, language, dutch: createDutch(lexicon, language) })
`)

const sentences = [
  'Het college stelt voor de komende vier jaar een uitvoeringsplan vast.',
  'In deze buurt neemt de gemeente de regie terug.',
  'Bewoners van de Lindenstraat onderhouden samen de gevelbanken en het plein.',
  'De begroting voor dit onderdeel bedraagt 1,2 miljoen euro per jaar.',
  'Wij werken integraal samen met ketenpartners aan draagvlak voor de plannen.',
  'De raad ontvangt ieder half jaar een voortgangsrapportage over de inzet.',
  'Daarbij kijken we naar de cijfers van de GGD en naar de verhalen uit de straat.',
  'De wethouder bezocht in het voorjaar de volkstuinen aan de Molenweg.',
  'Het bestemmingsplan voor het stationsgebied ligt tot eind mei ter inzage.',
  'De bibliotheek is op dinsdag en donderdag tot negen uur open.',
  'Uit het onderzoek blijkt dat de luchtkwaliteit langs de ringweg verbetert.',
  'In bijlage 3 staat per straat welke bomen worden vervangen.',
  'De afvalinzameling gaat over op containers onder de grond.',
  'Op het schoolplein plantten leerlingen veertig struiken en een lindeboom.',
  'De huur van het dorpshuis blijft in de komende twee jaar gelijk.',
  'Voor het beheer van de openbare ruimte is in 2027 extra geld beschikbaar.',
]

/** About 400 words a page, in runs and with the attributes Word writes. */
function bigDocx() {
  const paragraphs = []
  for (let index = 0; index < pages * 8; index++) {
    if (index % 8 === 0) {
      paragraphs.push(
        `<w:p w:rsidR="00A1" w:rsidRDefault="00A1"><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Hoofdstuk ${index / 8 + 1}</w:t></w:r></w:p>`,
      )
    }
    const runs = Array.from({ length: 5 }, (_, at) => {
      // A number of its own, so that no sentence is one that was read before.
      const text = sentences[(index * 3 + at) % sentences.length].replace(' ', ` (${index}.${at}) `)
      const format = at % 2 ? '<w:rPr><w:b/><w:lang w:val="nl-NL"/></w:rPr>' : '<w:rPr><w:lang w:val="nl-NL"/></w:rPr>'
      return `<w:r w:rsidRPr="00B2">${format}<w:t xml:space="preserve">${text} </w:t></w:r><w:proofErr w:type="spellStart"/>`
    })
    paragraphs.push(
      `<w:p w:rsidR="00A1" w:rsidRDefault="00A1"><w:pPr><w:pStyle w:val="Standaard"/></w:pPr>${runs.join('')}</w:p>`,
    )
  }
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${w}"><w:body>${paragraphs.join('')}</w:body></w:document>`),
  })
}

const bytes = bigDocx()
const { analyze } = analyzer()
const times = []
const before = process.cpuUsage()
let last = performance.now()
function step(name) {
  const now = performance.now()
  times.push([name, now - last])
  last = performance.now()
}

const reading = readDocx(bytes)
if (!reading.ok) throw new Error(reading.message)
step('open')
const { findings } = analyze(reading.value.document)
step('analyze')
for (const { rewrites } of findings) rewrites.length // worked out when first asked for
step('rewrite')
const copy = annotate(bytes, reading.value, findings, { date: new Date().toISOString(), trackChanges: true })
if (!copy.ok) throw new Error(copy.message)
step('annotate')

const waited = times.reduce((sum, [, time]) => sum + time, 0)
const { user, system } = process.cpuUsage(before)
const total = Math.min(waited, (user + system) / 1000)
const words = reading.value.document.text.split(/\s+/).length
console.log(
  `${pages} pages, ${words} words, ${findings.length} findings, ${copy.value.comments} comments, ${copy.value.changed.length} tracked changes`,
)
for (const [name, time] of times) console.log(`${name.padEnd(10)} ${time.toFixed(0).padStart(6)} ms`)
console.log(`${'together'.padEnd(10)} ${total.toFixed(0).padStart(6)} ms (limit ${limit} ms)`)
const { rss, heapUsed } = process.memoryUsage()
console.log(
  `memory     ${(rss / 2 ** 20).toFixed(0).padStart(6)} MB in use by the process, ${(heapUsed / 2 ** 20).toFixed(0)} MB of heap`,
)
process.exitCode = total <= limit ? 0 : 1
