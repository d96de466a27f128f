// Clauses and who does what in them, written as one line per clause:
// kind: subject > main verb > object; `by` the agent, `to` the indirect object, `passive`, `not`.

import { deepEqual, equal, ok } from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createDutch } from '../../../src/core/dutch/dutch'
import type { Clause, Phrase, Sentence } from '../../../src/core/dutch/sentence'

const dutch = createDutch(lexicon, language)

const cases: [string, ...string[]][] = [
  ['De gemeente neemt de regie terug.', 'main: gemeente > terugnemen > regie'],
  ['De regie neemt de gemeente terug.', 'main: gemeente > terugnemen > regie'],
  ['Volgend jaar neemt de gemeente de regie terug.', 'main: gemeente > terugnemen > regie'],
  ['Neemt de gemeente de regie terug?', 'question: gemeente > terugnemen > regie'],
  ['Wat doet de gemeente?', 'question: gemeente > doen > –'],
  ['Geef bewoners ruimte.', 'imperative: – > geven > ruimte to bewoners'],
  ['Plan van aanpak', 'verbless: – > – > –'],
  ['De regie is teruggenomen.', 'main: regie > terugnemen > – passive'],
  ['De regie is door bewoners teruggenomen.', 'main: regie > terugnemen > – by bewoners passive'],
  ['Er wordt gepraat.', 'main: – > praten > – passive'],
  ['De bewoners zijn vertrokken.', 'main: bewoners > vertrekken > –'],
  ['De wijk wordt mooier.', 'main: wijk > worden > –'],
  ['Bewoners worden niet gehoord.', 'main: bewoners > horen > – passive not'],
  [
    'De raad vindt dat het college de regie terug moet nemen.',
    'main: raad > vinden > –',
    'subordinate: college > terugnemen > regie',
  ],
  ['Als het regent, blijven wij thuis.', 'main: wij > thuisblijven > –', 'subordinate: het > regenen > –'],
  ['De bewoners die het plan steunen, tekenen.', 'main: bewoners > tekenen > –', 'relative: bewoners > steunen > plan'],
  [
    'Dit betekent in ieder geval dat bewoners worden betrokken.',
    'main: dit > betekenen > –',
    'subordinate: bewoners > betrekken > – passive',
  ],
  ['Het plan dat de gemeente maakte, is klaar.', 'main: plan > zijn > –', 'relative: gemeente > maken > plan'],
  [
    'De gemeente vraagt bewoners om mee te denken.',
    'main: gemeente > vragen > bewoners',
    'infinitive: bewoners > meedenken > –',
  ],
  [
    'De gemeente probeert de regie terug te nemen.',
    'main: gemeente > proberen > –',
    'infinitive: gemeente > terugnemen > regie',
  ],
  [
    'De gemeente sloopt de flat en verkoopt de grond.',
    'main: gemeente > slopen > flat',
    'main: gemeente > verkopen > grond',
  ],
  ['De gemeente sloopt en bewoners bouwen.', 'main: gemeente > slopen > –', 'main: bewoners > bouwen > –'],
  [
    'Het huis is door bewoners opgeknapt en door de corporatie geverfd.',
    'main: huis > opknappen > – by bewoners passive',
    'main: huis > verven > – by corporatie passive',
  ],
  ['Dat doe je samen met de buurt.', 'main: je > doen > dat'],
  ['Dat helpt je.', 'main: dat > helpen > je'],
  ['Zij krijgt de extra bijdrage.', 'main: zij > krijgen > bijdrage'],
  ['Morgen organiseert de afdeling Vergunningen een enquête.', 'main: afdeling > organiseren > enquête'],
  ['Daarom wordt melding gemaakt bij het meldpunt IE.', 'main: melding > maken > – passive'],
  ['Daar worden er gewassen op het land verbouwd.', 'main: gewassen > verbouwen > – passive'],
  [
    'Zij telt om te bepalen hoeveel mensen er op het plein staan.',
    'main: zij > tellen > –',
    'infinitive: zij > bepalen > –',
    'subordinate: mensen > staan > –',
  ],
  [
    'Wij lezen hoe de buurt plannen maakt, uitvoert en bewaart.',
    'main: wij > lezen > –',
    'subordinate: buurt > maken > plannen',
    'subordinate: buurt > uitvoeren > –',
    'subordinate: buurt > bewaren > –',
  ],
  [
    'De corporatie is gedwongen om huurders te helpen en heeft een plan om ze te vinden.',
    'main: corporatie > dwingen > – passive',
    'infinitive: corporatie > helpen > huurders',
    'main: corporatie > hebben > plan',
    'infinitive: corporatie > vinden > ze',
  ],
  [
    'Zonder dat de buren het wisten, sloopte de gemeente de flat.',
    'main: gemeente > slopen > flat',
    'subordinate: buren > weten > het not',
  ],
  [
    'In plaats van dat de raad besluit, wachten bewoners af.',
    'main: bewoners > afwachten > –',
    'subordinate: raad > besluiten > –',
  ],
  ['Leg uit wat bewoners willen.', 'imperative: – > uitleggen > –', 'relative: bewoners > willen > wat'],
  ['Geef de buren ruimte en draag bij.', 'imperative: – > geven > ruimte to buren', 'imperative: – > bijdragen > –'],
  [
    'Welke plannen de raad maakt, weten de bewoners niet.',
    'main: bewoners > weten > – not',
    'subordinate: raad > maken > plannen',
  ],
  [
    'De huurders worden gevraagd om mee te denken door de corporatie.',
    'main: huurders > vragen > – by corporatie passive',
    'infinitive: huurders > meedenken > –',
  ],
  ['Na een advies door de wijkraad wordt het plan vastgesteld.', 'main: plan > vaststellen > – passive'],
  ['De stad is in vier gebieden verdeeld.', 'main: stad > verdelen > – passive'],
  ['Dat kun je zelf.', 'main: je > kunnen > dat'],
  ['De gemeente geeft aan bewoners een bijdrage.', 'main: gemeente > geven > bijdrage to bewoners'],
  ['Rijk, provincie en gemeenten betalen.', 'main: rijk+provincie+gemeenten > betalen > –'],
  [
    'Het is de bedoeling de werkwijze uit te rollen.',
    'main: het > zijn > –',
    'infinitive: het > uitrollen > werkwijze',
  ],
  [
    'Doel is de kwaliteit na de oplevering te behouden.',
    'main: doel > zijn > –',
    'infinitive: doel > behouden > kwaliteit',
  ],
  [
    'Het is belangrijk om inwoners vroeg te betrekken.',
    'main: het > zijn > –',
    'infinitive: het > betrekken > inwoners',
  ],
  [
    'Wij vinden het belangrijk bewoners te betrekken.',
    'main: wij > vinden > het',
    'infinitive: wij > betrekken > bewoners',
  ],
  ['Het plan is in te zien op het stadhuis.', 'main: plan > inzien > –'],
  [
    'Na de regie te hebben teruggenomen, stopte de gemeente.',
    'main: gemeente > stoppen > –',
    'infinitive: gemeente > terugnemen > regie',
  ],
  [
    'Het plein is een park en werd een nieuwe weg aangelegd.',
    'main: plein > zijn > –',
    'main: weg > aanleggen > – passive',
  ],
  ["Eind jaren '80 werden enkele huizen gebouwd.", 'main: huizen > bouwen > – passive'],
  ['In Utrecht is op hoge leeftijd Jan Schreuders overleden, lid van de raad.', 'main: jan > overlijden > –'],
  ['Wees duidelijk over de kaders.', 'imperative: – > zijn > –'],
  ['De gemeente wees naar de kaders.', 'main: gemeente > wijzen > –'],
  ['Zet bewoners centraal.', 'imperative: – > zetten > bewoners'],
  ['Samen met gezinnen vormen groepen een buurt.', 'main: groepen > vormen > buurt'],
  [
    'De gemeente vergroot het draagvlak door bewoners te betrekken.',
    'main: gemeente > vergroten > draagvlak',
    'infinitive: gemeente > betrekken > bewoners',
  ],
  ['Het plan dient door de raad te worden vastgesteld.', 'main: plan > vaststellen > – by raad passive'],
  ['De wijk is door de gemeente te splitsen.', 'main: wijk > splitsen > –'],
  [
    'De gemeente slaagt er niet in bewoners te bereiken.',
    'main: gemeente > slagen > – not',
    'infinitive: gemeente > bereiken > bewoners',
  ],
  [
    'De straten werden mooier en de oude klachten verdwenen bijna.',
    'main: straten > worden > –',
    'main: klachten > verdwijnen > –',
  ],
  ['Het is een door de gemeente beheerd plein.', 'main: het > zijn > –'],
  ['Het plan was een reactie op een door de raad gevraagd onderzoek.', 'main: plan > zijn > –'],
  ['Wij spraken meer dan honderd huurders.', 'main: wij > spreken > huurders'],
  ['Wij spraken tientallen boze huurders.', 'main: wij > spreken > huurders'],
  ['We hebben een fout gemaakt in het plan.', 'main: we > maken > fout'],
  ['Bewoners krijgen in dit plan een rol toebedeeld.', 'main: bewoners > toebedelen > rol'],
]

describe('clauses', () => {
  for (const [text, ...expected] of cases) {
    it(text, () => {
      const sentence = dutch.analyze(text, { start: 0, end: text.length })
      deepEqual(
        sentence.clauses.map((clause) => describeClause(sentence, clause)),
        expected,
      )
    })
  }

  it('gives every token to one clause', () => {
    for (const [text] of cases) {
      const { tokens, clauses } = dutch.analyze(text, { start: 0, end: text.length })
      const owned = clauses.flatMap((clause) => [...clause.tokens]).sort((one, other) => one - other)
      deepEqual(
        owned,
        tokens.map(({ index }) => index),
      )
      clauses.forEach((clause, index) => clause.tokens.forEach((at) => equal(tokens[at]!.clause, index)))
    }
  })

  it('takes any text, in linear time', () => {
    const pieces = [
      'de ',
      'neemt ',
      'terug ',
      ', ',
      'die ',
      'dat ',
      '(',
      ')',
      'en ',
      'te ',
      'om ',
      'x',
      '\uD800',
      '.',
      '? ',
      '"',
      'wordt ',
      'door ',
      '\n',
    ]
    let seed = 11
    for (let round = 0; round < 400; round++) {
      let text = ''
      for (let at = 0; at < 40; at++) text += pieces[(seed = (seed * 1103515245 + 12345) & 0x7fffffff) % pieces.length]!
      for (const span of dutch.sentences(text)) dutch.analyze(text, span)
    }
    for (const piece of ['de gemeente neemt, ', '(', 'die ', 'en ', 'x', '\uDC00', 'te nemen ']) {
      const time = [20_000, 200_000].map((length) => {
        const text = piece.repeat(length / piece.length)
        const start = performance.now()
        for (const span of dutch.sentences(text)) dutch.analyze(text, span)
        return performance.now() - start
      })
      ok(time[1]! < 60 * Math.max(time[0]!, 20), `${piece}: ${time.join(' → ')} ms`)
    }
  })
})

function describeClause({ tokens }: Sentence, clause: Clause): string {
  const name = (phrase: Phrase | undefined): string =>
    phrase ? [phrase.head, ...(phrase.coordinated ?? [])].map((at) => tokens[at]!.normal).join('+') : '–'
  const verb = clause.mainVerb === undefined ? '–' : tokens[clause.mainVerb]!.reading.lemma
  return [
    `${clause.kind}: ${name(clause.subject)} > ${verb} > ${name(clause.object)}`,
    clause.indirectObject && `to ${name(clause.indirectObject)}`,
    clause.agent && `by ${name(clause.agent)}`,
    clause.passive && 'passive',
    clause.negated && 'not',
  ]
    .filter(Boolean)
    .join(' ')
}
