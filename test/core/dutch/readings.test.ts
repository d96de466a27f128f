// Which reading a word gets in its sentence: the word, and the lemma and part of speech behind the arrow.

import { equal } from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createDutch } from '../../../src/core/dutch/dutch'

const dutch = createDutch(lexicon, language)

const sentences = `
De {wijk-} en buurtaanpak is klaar. → noun wijkaanpak
De wijk-, {dorps-} en buurtaanpak is klaar. → noun dorpsaanpak
De {wijk-} en andere plannen zijn klaar. → noun wijk-
Ondersteuning van gezinnen en {groepen} in de buurt. → noun groep
Gezinnen huren een zaal en {groepen} jongeren hangen rond. → noun groep
De gemeente {stelt} kaders. → verb stellen
De dief {steelt} een fiets. → verb stelen
{Wees} duidelijk over de kaders. → verb zijn
De man {wees} naar de deur. → verb wijzen
Omdat het {belangrijk} is, doen we het. → adjective belangrijk
Zij betrekken bewoners {vroeg} bij het plan. → adjective vroeg
Wij willen bewoners {vroeg} betrekken. → adjective vroeg
Het college {vroeg} bewoners om raad. → verb vragen
De {inwonenden} komen. → noun inwonende
De raad wil de wijk {aanpakken}. → verb aanpakken
De {wijkaanpakken} lopen af. → noun wijkaanpak
Hij zou {gelijk} krijgen. → noun gelijk
`
  .trim()
  .split('\n')

describe('readings', () => {
  for (const line of sentences) {
    const [marked, expected] = line.split(' → ') as [string, string]
    const text = marked.replace(/[{}]/g, '')
    it(`${text} ${expected}`, () => {
      const { tokens } = dutch.analyze(text, { start: 0, end: text.length })
      const { reading } = tokens.find(({ start }) => start === marked.indexOf('{'))!
      equal(`${reading.pos} ${reading.lemma}`, expected)
    })
  }
})
