// Who acts and who undergoes, on sentences as they stand in policy texts. A word
// marked `gemeente~ia` is an actor: of the institutions, agent. Groups: r(esidents),
// i(nstitutions), p(arties), f (professionals); roles: a(gent), p(atient), m(entioned).
// A sentence that begins with * has a passive without an agent.

import { deepEqual, equal } from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createDutch } from '../../../src/core/dutch/dutch'
import { perspective } from '../../../src/core/perspective/perspective'
import type { Document } from '../../../src/core/text/document'

const dutch = createDutch(lexicon, language)
const groups: Record<string, string> = { r: 'residents', i: 'institutions', p: 'parties', f: 'professionals' }
const roles: Record<string, string> = { a: 'agent', p: 'patient', m: 'mentioned' }

const sentences = `
De gemeente~ia geeft bewoners~rp ruimte en geld.
Bewoners~ra organiseren elke zomer een straatfeest.
Elke zomer organiseren bewoners~ra een straatfeest.
Het straatfeest organiseren bewoners~ra zelf.
De inwoners~rp betrekt het college~ia pas later.
Het college~ia betrekt de inwoners~rp pas later.
* De inwoners~rp worden pas laat bij het plan betrokken.
* Bij het plan worden de omwonenden~rp pas laat betrokken.
De tuin wordt door bewoners~ra onderhouden.
De tuin is door bewoners~ra zelf aangelegd.
* De tuin is vorig jaar aangelegd.
* Er wordt in de wijk veel gebouwd.
* Er is lang over het plan gepraat.
* In de buurt wordt hard gewerkt aan een nieuw plein.
De bouw is in maart begonnen.
De bewoners~ra zijn vertrokken.
De wijk wordt steeds drukker.
Het wordt een mooie zomer.
De buurt is de laatste jaren veranderd.
De sfeer in de straat is verbeterd.
Bewoners~rm wonen hier graag.
De gemeente~im is verantwoordelijk voor het groen.
De regie ligt bij de gemeente~im.
De voorzitter van de bewonersraad~rm is ziek.
Huurders~rp krijgen in mei een brief van de corporatie~im.
Van de gemeente~im kregen bewoners~rp een kleine bijdrage.
De wethouder~ia vraagt bewoners~rp om mee te denken.
* Aan bewoners~rp wordt gevraagd wat zij belangrijk vinden.
* Aan bewoners~rp wordt een vergoeding betaald.
De corporatie~ia biedt huurders~rp een andere woning aan.
De corporatie~ia biedt aan huurders~rp een andere woning aan.
De vrijwilligers~ra koken voor ouderen~rm in de flat.
De wijkagent~fa spreekt met jongeren~rm op het plein.
De wijkagent~fa spreekt jongeren~rp aan op hun gedrag.
Bewoners~ra en ambtenaren~fa maken samen een plan.
De gemeente~ia, de corporatie~ia en de politie~ia maken afspraken.
De gemeente~ia maakt afspraken met de corporatie~im en de politie~im.
De gemeente~ia steunt bewoners~rp en de corporatie~ia betaalt.
De gemeente~ia bezoekt bewoners~rp en ondernemers~pp.
Omdat de gemeente~im geen geld heeft, nemen bewoners~ra het beheer over.
De gemeente~ia zegt dat bewoners~ra het zelf moeten doen.
De gemeente~ia wil dat de straat schoon blijft.
Bewoners~ra die het plan steunen, tekenden een brief.
Het plan dat bewoners~ra maakten, ligt bij de raad~im.
De bewoners~rm die de gemeente~ia bezocht, waren tevreden.
Bewoners~rp die hulp nodig hebben, helpt de gemeente~ia.
De ambtenaar~fm met wie bewoners~ra spraken, was nieuw.
Als de raad~ia instemt, begint de aannemer~pa in mei.
Neemt de gemeente~ia de regie terug?
Wie betaalt de vrijwilligers~rp?
Waarom luistert het college~ia niet naar bewoners~rm?
Wat doet de gemeente~ia voor ouderen~rm?
Geef bewoners~rp de sleutel van het buurthuis.
Vraag de bewoners~rp wat zij nodig hebben.
Betrek bewoners~rp vroeg bij het plan.
Het college~ia heeft besloten om bewoners~rp meer zeggenschap te geven.
De gemeente~ia probeert jongeren~rp te bereiken.
Het is belangrijk om bewoners~rp te betrekken.
Om ouderen~rp te bereiken, gaat de gemeente~ia langs de deuren.
De gemeente~ia laat bewoners~ra meebeslissen.
De gemeente~ia laat de huizen slopen.
* De huizen moeten worden gesloopt.
* De huizen zullen in 2026 zijn gesloopt.
* Dat de huizen gesloopt worden, staat vast.
* De huizen die gesloopt worden, staan leeg.
Het plein dat door buurtbewoners~ra wordt beheerd, is populair.
De door bewoners~ra aangelegde tuin bloeit.
De subsidie aan de buurtvereniging~rm stopt.
De positie van huurders~rm is zwak.
Er zijn zorgen onder ouders~rm.
Er wonen veel gezinnen~rm in de flat.
In de flat wonen veel gezinnen~rm.
Drie moeders~ra begonnen een naailes.
De naailes is begonnen door drie moeders~ra.
De opbouwwerker~fa helpt de moeders~rp met de aanvraag.
De moeders~ra helpen elkaar.
Een groep bewoners~ra neemt het initiatief.
Het wijkteam~ia en de huisarts~fa verwijzen cliënten~rp door.
De zorgverzekeraar~pa betaalt de huisarts~fp.
De ontwikkelaar~pa bouwt woningen voor starters~rm.
De belegger~pa verhoogt de huur van de bewoners~rm.
Wij~ia willen dat inwoners~ra meedoen.
Wij~im zijn trots op onze vrijwilligers~rm.
Samen met bewoners~rm maken wij~ia een plan.
Het bestuur~ia luisterde niet; de huurders~ra stapten op.
De raad~ia besloot het plein te verkopen, maar de buurtvereniging~ra kocht het.
Bewoners~ra hebben het plan gemaakt.
De wethouder~ia heeft het plan met de bewoners~rm besproken.
Dat plan heeft de wethouder~ia met de bewoners~rm besproken.
De bewonersraad~ra adviseerde het college~ip.
De cliëntenraad~rp werd niet gehoord door het bestuur~ia.
* De cliëntenraad~rp werd niet gehoord.
* Klachten van bewoners~rm worden geregistreerd.
* Er wordt geluisterd naar bewoners~rm.
* De bewoners~rp zijn niet geïnformeerd.
De bewoners~ra zijn niet gekomen.
De burgemeester~ia opende het feest dat de kinderen~ra hadden bedacht.
Jongeren~ra bouwden met hulp van een aannemer~pm een skatebaan.
De jongerenwerker~fa haalt jongeren~rp van de straat.
De welzijnsorganisatie~ia zet vrijwilligers~rp in.
De vrijwilligers~ra zetten zich in voor de buurt.
De politie~ia houdt de jongens~rp in de gaten.
De provincie~ia verleent de gemeente~ip subsidie.
Zonder bewoners~rm lukt het niet.
Ook huurders~ra mogen meepraten.
Niet de gemeente~ia maar de bewoners~ra beslissen.
De inzet van vrijwilligers~rm wordt gewaardeerd door het college~ia.
Professionals~fa moeten leren luisteren naar bewoners~rm.
Volgens de wethouder~im is het plan klaar.
De bewoners~ra weten dat de corporatie~ia wil slopen.
De corporatie~ia wil de flat slopen en de huurders~rp verplaatsen.
De gemeente~ia heeft met bewoners~rm het plein ingericht en met ondernemers~pm de markt.
Terwijl de gemeente~ia vergaderde, ruimden bewoners~ra het plein op.
De wethouder~ia nodigde bewoners~rp uit om hun plannen te vertellen.
Het buurthuis wordt gerund door vrijwilligers~ra en een beheerder~fa.
Ouders~ra brengen hun kinderen~rp naar school.
De leerlingen~ra tekenden de muur.
De muur tekenden de leerlingen~ra.
* Bewoners~rp wordt gevraagd om een bijdrage.
Huurders~ra vragen de corporatie~ip al jaren om een lift.
* Met de huurders~rm is afgesproken dat de corporatie~ia de lift vervangt.
Na drie jaar praten sloot de wethouder~ia het buurthuis.
De speeltuin werd door de gemeente~ia gesloten en door ouders~ra heropend.
Over het plan hebben de buren~ra vooraf niets gehoord.
* De burgers~rp moeten beter worden meegenomen.
* Jongeren~rp worden te weinig gehoord.
* De wijk wordt aangepakt.
De gemeente~ia pakt samen met partners~pm de wijk aan.
Bewoners~rm staan centraal.
Inwoners~rm zijn aan zet.
De raad~ia stelt het plan vast.
Door de gemeente~ia wordt een plan gemaakt.
* Vanuit het ministerie~im is een subsidie beschikbaar gesteld.
* Namens de bewoners~rm werd een brief voorgelezen.
De burgemeester~ia sprak de menigte toe.
Ook de wijkraad~ra en de ondernemersvereniging~pa ondertekenden de brief.
De energiecoöperatie~ra legt zonnepanelen op het dak van de school.
De klankbordgroep~ra geeft advies aan de wethouder~ip.
De wethouder~ia neemt het advies van de klankbordgroep~rm over.
Het advies is door niemand gelezen.
Vrijwilligers~ra uit de buurt bezoeken eenzame ouderen~rp.
Eenzame ouderen~rp bezoeken zij elke week.
Elke week worden eenzame ouderen~rp bezocht door vrijwilligers~ra.
De consulent~fa belt de cliënt~rp.
De cliënt~ra belt de consulent~fp niet zelf.
De cliënt~ra belde zelf.
Wat bewoners~ra willen, weet de gemeente~ia niet.
Wat de gemeente~ia wil, is duidelijk.
Hoe bewoners~ra dat doen, bepalen zij zelf.
Dat de huurders~rm boos zijn, begrijpt de wethouder~ia.
De huurders~rm zijn boos omdat de huur stijgt.
De gemeente~ia houdt rekening met de wensen van inwoners~rm.
De gemeente~ia luistert.
Er komt een nieuw plein, omdat bewoners~ra daarom vroegen.
Er kwamen veertig bewoners~ra naar de avond.
Vijftig gezinnen~rp krijgen een andere woning.
De corporatie~ia geeft vijftig gezinnen~rp een andere woning.
De corporatie~ia gaf de sleutel aan een jong gezin~rp.
De sleutel kreeg het gezin~rp van de corporatie~im.
Bij de huisarts~fm zitten veel ouderen~rm in de wachtkamer.
Een buurvrouw~ra past op de kinderen~rm.
De buurman~ra repareert fietsen.
Kinderen~ra en ouderen~ra eten samen.
Kinderen~rp worden elke dag opgehaald door hun ouders~ra.
De gemeente~ia, die het geld beheert, wacht af.
De corporatie~ia die de flat verhuurt, reageert niet.
De man~rm die de tuin onderhoudt, woont in de flat.
De wijkmanager~fa stelde voor om bewoners~rp te vragen.
Bewoners~ra stelden voor om het plein te vergroenen.
De wijkmanager~fa heeft de bewoners~rp beloofd dat het plein blijft.
Samen zorgen buren~ra en vrijwilligers~ra voor de moestuin.
Sinds 2019 runnen bewoners~ra het buurthuis zonder subsidie.
De gemeente~ia wilde het buurthuis sluiten, maar bewoners~ra namen het over.
Het buurthuis, dat bewoners~ra in 2019 overnamen, draait goed.
Zowel huurders~ra als woningeigenaren~ra tekenden de petitie.
Noch de gemeente~ia noch de corporatie~ia reageerde.
Als bewoners~rm een plan hebben, helpt de gemeente~ia.
Zodra het college~ia besluit, worden omwonenden~rp geïnformeerd door de projectleider~fa.
* Zodra het college~ia besluit, worden omwonenden~rp geïnformeerd.
De projectleider~fa informeert omwonenden~rp en legt het plan aan de raad~ip voor.
De raad~ia wees het plan af.
De plannen wees de raad~ia af.
De gemeente~ia koopt de grond van de ontwikkelaar~pm.
De ontwikkelaar~pa verkoopt de grond aan de gemeente~ip.
Mantelzorgers~ra zorgen dag en nacht voor hun naasten~rm.
Mantelzorgers~rp worden ondersteund door het wijkteam~ia.
Het wijkteam~ia ondersteunt mantelzorgers~rp.
Statushouders~ra leren Nederlands van vrijwilligers~rm.
De vluchtelingen~ra koken voor de buurt.
Bezwaar maken kan bij de gemeente~im.
Het betrekken van bewoners~rm kost tijd.
De participatie van inwoners~rm is belangrijk.
Meer toezicht door de politie~im is nodig.
`
  .trim()
  .split('\n')

describe('actors', () => {
  for (const line of sentences) {
    const { text, actors, passive } = read(line)
    it(text, () => {
      const found = perspective(documentOf(text), dutch, language)
      deepEqual(
        found.actors.map(({ text: word, group, role }) => `${word} ${group} ${role}`),
        actors,
      )
      equal(found.agentlessPassives.length > 0, passive, 'agentless passive')
    })
  }
})

function read(line: string): { text: string; actors: string[]; passive: boolean } {
  const actors: string[] = []
  const marked = line.replace(/^\* /, '')
  const text = marked.replace(/([\p{L}-]+)~(\w)(\w)/gu, (_, word: string, group: string, role: string) => {
    actors.push(`${word} ${groups[group]} ${roles[role]}`)
    return word
  })
  return { text, actors, passive: marked !== line }
}

export function documentOf(text: string): Document {
  const piece = { at: 0, length: text.length, source: { start: 0, end: text.length } }
  return {
    format: 'text',
    text,
    segments: [{ kind: 'paragraph', text, pieces: [piece], quoted: false, quotations: [] }],
  }
}
