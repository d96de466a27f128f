// Separable verbs: the marked words belong together and mean the verb behind the
// arrow. Sentences without marks have no particle that stands apart.

import { deepEqual } from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createDutch } from '../../../src/core/dutch/dutch'

const dutch = createDutch(lexicon, language)

const sentences = `
De gemeente {neemt} de regie weer {terug}. → terugnemen
De gemeente {nam} na jaren van overleg met alle betrokken partijen in de wijk de regie {terug}. → terugnemen
Volgend jaar {neemt} de stad de regie over de wijk {terug}. → terugnemen
De gemeente probeert de regie {terug} te {nemen}. → terugnemen
De gemeente zal de regie {terug} moeten {nemen}. → terugnemen
Dat de gemeente de regie {terug} zal moeten {nemen}, is zeker. → terugnemen
De raad vindt dat het college de regie {terug} moet {nemen}. → terugnemen
{Neem} de regie {terug}! → terugnemen
{Neemt} de gemeente de regie {terug}? → terugnemen
Wij {nemen} bewoners {mee} in het plan. → meenemen
We {rollen} de aanpak volgend jaar over de hele stad {uit}. → uitrollen
De corporatie {zet} vrijwilligers {in}. → inzetten
Buurtbewoners {richtten} in de leegstaande school een naaiatelier {in}. → inrichten
De wethouder {belt} de bewoners {op} en vraagt hun mening. → opbellen
De gemeente {voert} het plan {uit}, hoewel bewoners bezwaar maken. → uitvoeren
Het college {stelt} de regels {vast}. → vaststellen
De bewoners {nemen} {deel} aan het gesprek. → deelnemen
Het gesprek {vindt} in het buurthuis {plaats}. → plaatsvinden
Hij {geeft} {aan} dat het plan klaar is. → aangeven
Zij {legt} {uit} wat er gaat gebeuren. → uitleggen
De gemeente {wijst} bewoners die een aanvraag doen vaak {af}. → afwijzen
De gemeente {pakt}, samen met de politie, de overlast {aan}. → aanpakken
De gemeente {stelt} samen met de huurders een plan {op}. → opstellen
De corporaties {pakken} samen met de gemeente de wijk {aan}. → aanpakken
Daarom {haalden} ambtenaren op twaalf pleinen en in vier portieken de wensen van de buurt {op}. → ophalen
We {zetten} vaker mantelzorgers {in} dan vorig jaar. → inzetten
De plannen {wijken} {af} van de norm. → afwijken
De raad zag het einde van het plan en {trad} onmiddellijk {af}. → aftreden
De raad moet de kosten waar nodig {in} te {dammen}. → indammen
De bewoners {deinsden}, zoals al zo vaak, {terug} voor een gesprek. → terugdeinzen
Dan {doe} je tot het laatst toe {mee}. → meedoen
Het plein waar grote, oude bomen aan groeien.
De gemeente werkt aan een plan.
De bewoners rekenen op de gemeente.
De gemeente werkt er al jaren aan.
De wijk waar wij over praten, ligt in het noorden.
De bewoners wachten op een antwoord van de wethouder.
Hij werkt in de stad.
De gemeente maakt een groot deel van de plannen.
Iedereen zoekt een goede plaats.
Het plan is door de raad teruggenomen.
Dat de stad de regie terugneemt, is nieuw.
`
  .trim()
  .split('\n')

describe('particles', () => {
  for (const line of sentences) {
    const [marked, lemma] = line.split(' → ') as [string, string | undefined]
    const text = marked.replace(/[{}]/g, '')
    it(text, () => {
      const { tokens } = dutch.analyze(text, { start: 0, end: text.length })
      const pairs = tokens
        .filter(({ partner, reading }) => partner !== undefined && reading.pos === 'verb')
        .map(
          ({ text: verb, partner, reading }) => `${[verb, tokens[partner!]!.text].sort().join(' ')} ${reading.lemma}`,
        )
      const words = [...marked.matchAll(/\{(.*?)\}/g)].map(([, word]) => word!)
      deepEqual(pairs, words.length ? [`${words.sort().join(' ')} ${lemma}`] : [])
      for (const { index, partner } of tokens) if (partner !== undefined) deepEqual(tokens[partner]!.partner, index)
    })
  }
})
