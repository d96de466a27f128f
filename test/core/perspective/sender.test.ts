// Who *wij* is, by the signs in a text: own sentences, each a document.

import { deepEqual, equal } from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createDutch } from '../../../src/core/dutch/dutch'
import type { Analysis } from '../../../src/core/analyze'
import { createSenderReader, perspective } from '../../../src/core/perspective/perspective'
import { readTogether } from '../../../src/core/perspective/together'
import { finish } from '../../../src/core/steps'
import { readPlainText } from '../../../src/core/text/plaintext'

const dutch = createDutch(lexicon, language)
const senderOf = createSenderReader(dutch, language)
const signs = (text: string) => finish(senderOf(readPlainText(text)))

const telling: readonly [string, string][] = [
  ['residents', 'Wij, bewoners van het hofje, knappen de muur op.'],
  ['residents', 'Als huurders willen wij weten wat de lift kost.'],
  ['residents', 'Het is zover. Wij ouders sluiten de straat zelf af.'],
  ['residents', 'Als dorpsraad vinden wij dat de bus moet blijven.'],
  ['residents', 'Wij zijn een groep ouders die zelf een speelplek bouwt.'],
  ['residents', 'In onze straat staan te weinig bomen. Wij planten er tien.'],
  ['residents', 'We hebben de gemeente gevraagd om een veilige oversteek.'],
  ['residents', 'Al drie keer verzochten wij het college om een gesprek.'],
  ['residents', 'Het college gaf ons na een half jaar antwoord. Wij gaan door.'],
  ['residents', 'Geacht college, wij maken ons zorgen over de kap van de bomen.'],
  ['residents', 'Wij houden van ons dorp. Onze kinderen groeien hier op.'],
  ['institutions', 'Wij als gemeente luisteren beter.'],
  ['institutions', 'Als gemeente willen we dichtbij staan.'],
  ['institutions', 'Wij stellen de raad voor het krediet te verlenen.'],
  ['institutions', 'Ons college kiest voor groen. Dat doen wij wijk voor wijk.'],
  ['institutions', 'Wij kennen onze inwoners. Onze aanpak werkt.'],
  ['professionals', 'Als huisartsen zien wij steeds meer jongeren met stress.'],
  ['parties', 'Wij als ondernemers betalen mee aan de kerstverlichting.'],
]

const silent = [
  'Daarom betrekken wij bewoners vroeg. Wij raden dat iedereen aan.',
  'Wij zien dat de wijk verandert.',
  'Wij maken een plan met bewoners en de gemeente.',
  'De gemeente vraagt bewoners om mee te denken. Wij horen graag hoe dat kan.',
  'Wij vragen ons af waar de gemeente het geld vandaan haalt.',
  'Wij vragen de provincie om een bijdrage.',
  'Met deze wij-cultuur komt niemand verder.',
]

describe('sender', () => {
  for (const [group, text] of telling) it(`${group}: ${text}`, () => equal(signs(text), group))

  for (const text of silent) it(`no sign: ${text}`, () => equal(signs(text), undefined))

  it('leaves it open where signs contradict each other', () => {
    const text = 'Wij als bewoners doen het zelf. Wij als gemeente helpen.'
    equal(signs(text), 'unclear')
    deepEqual(
      perspective(readPlainText(text), dutch, language).actors.map(({ text: word }) => word),
      ['bewoners', 'gemeente'],
    )
  })

  it('does not hear what is quoted', () => {
    equal(
      signs('Een lezer schreef: “Wij als bewoners van het plein willen graag meer bomen.” Wij nemen dat mee.'),
      undefined,
    )
  })

  it('lets a silent document follow the others of its folder', () => {
    const texts = [
      'Wij, bewoners van de Kade, maken de kade groen.',
      'In onze straat is nog plaats. Wij planten een boom.',
      'Als buurtvereniging vieren wij feest.',
      'Wij gaan door.',
    ]
    const analyses = texts.map((text): Analysis => {
      const document = readPlainText(text)
      return { document, findings: [], ignored: 0, perspective: perspective(document, dutch, language) }
    })
    const groupOfWe = (read: readonly Analysis[]) => read.at(-1)!.perspective.actors.map(({ group }) => group)
    deepEqual(groupOfWe(analyses), ['institutions'])
    deepEqual(groupOfWe(finish(readTogether(analyses, dutch, language))), ['residents'])
    deepEqual(groupOfWe(finish(readTogether(analyses.slice(1), dutch, language))), ['institutions'])
  })
})
