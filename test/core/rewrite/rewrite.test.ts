import assert from 'node:assert/strict'
import language from 'wordlists/language'
import lexicon from 'lexicon'
import { createAnalyzer } from '../../../src/core/analyze'
import { createDutch } from '../../../src/core/dutch/dutch'
import { applyEdits } from '../../../src/core/rewrite/rewrite'
import { readMarkdown } from '../../../src/core/text/markdown'

const dutch = createDutch(lexicon, language)

/** One rule with one pattern and one template, and what becomes of each sentence; `-` for a rewrite without edits. */
function check(pattern: string, template: string, sentences: Readonly<Record<string, string>>): void {
  const entry = {
    id: 'proef',
    severity: 'warning',
    pattern,
    message: 'Proef.',
    why: 'Proef.',
    question: 'Proef?',
    source: 'B1',
    rewrites: [template],
    examples: [{ flag: '{a}' }, { flag: '{b}' }, { pass: 'c' }, { pass: 'd' }],
  }
  const analyzer = createAnalyzer({ lists: { 'regie.yml': [entry] }, language, dutch })
  assert.deepEqual(analyzer.problems, [])
  for (const [before, after] of Object.entries(sentences)) {
    const [finding] = analyzer.analyze(readMarkdown(before)).findings
    assert.equal(finding === undefined, after === 'not found', before)
    if (!finding) continue
    const [rewrite] = finding.rewrites
    assert.equal(rewrite!.edits.length ? applyEdits(before, rewrite!.edits) : '-', after)
  }
}

describe('rewriting a verb', () => {
  it('keeps person, number, tense and form', () =>
    check('regie {terugnemen}', 'met bewoners {af·spreken} wie wat doet', {
      'De stad neemt de regie terug.': 'De stad spreekt met bewoners af wie wat doet.',
      'Wij namen in Oost de regie terug.': 'Wij spraken in Oost met bewoners af wie wat doet.',
      'Ik neem de regie terug.': 'Ik spreek met bewoners af wie wat doet.',
      'De stad heeft de regie teruggenomen.': 'De stad heeft met bewoners afgesproken wie wat doet.',
      'De stad wil de regie weer terugnemen.': 'De stad wil met bewoners afspreken wie wat doet.',
      'Het is tijd om de regie terug te nemen.': 'Het is tijd om met bewoners af te spreken wie wat doet.',
      'Zij vindt dat de stad de regie terugneemt.': 'Zij vindt dat de stad met bewoners afspreekt wie wat doet.',
    }))

  it('turns a passive with an agent active', () =>
    check('regie {voeren}', 'met bewoners {overleggen}', {
      'In Zuid wordt de regie door de corporatie gevoerd.': 'In Zuid overlegt de corporatie met bewoners.',
      'De regie wordt door het college gevoerd.': 'Het college overlegt met bewoners.',
      'De regie wordt in mei gevoerd.': 'Met bewoners wordt in mei overlegd.',
    }))

  it('keeps a passive whose subject the new verb can have', () =>
    check('{uitrollen}', '@ met bewoners {in·voeren}', {
      'De methode wordt in mei uitgerold.': 'De methode wordt in mei met bewoners ingevoerd.',
      'We rollen de methode uit.': 'We voeren de methode met bewoners in.',
    }))

  it('puts the object where the template has it', () => {
    check('{activeren}', '{aan·sluiten} bij wat @ al {doet/doen}', {
      'Het plan activeert huurders.': 'Het plan sluit aan bij wat huurders al doen.',
    })
    check('{aansturen}', 'met @ {overleggen}', {
      'Het team stuurt vrijwilligers aan.': 'Het team overlegt met vrijwilligers.',
    })
  })

  it('takes the preposition along', () =>
    check('{toeleiden} … naar', '@ {helpen} bij de stap naar', {
      'We leiden ouders toe naar een cursus.': 'We helpen ouders bij de stap naar een cursus.',
      'We leiden ouders naar een cursus toe.': 'We helpen ouders bij de stap naar een cursus.',
    }))

  it('puts the subject in front where the object that stood there leaves', () =>
    check('regie {nemen}', 'met bewoners {overleggen}', {
      'De regie nemen wij zelf.': 'Wij overleggen zelf met bewoners.',
      'De regie wil de corporatie nemen.': 'De corporatie wil met bewoners overleggen.',
      'De regie neem jij.': '-',
    }))

  it('turns a subordinate passive active', () => {
    check('regie {voeren}', 'met bewoners {af·spreken} wie wat doet', {
      'Wij lezen dat de regie door het college wordt gevoerd.':
        'Wij lezen dat het college met bewoners afspreekt wie wat doet.',
    })
    check('{uitrollen}', '@ met bewoners {in·voeren}', {
      'Wij lezen dat de methode door de stad uitgerold wordt.':
        'Wij lezen dat de stad de methode met bewoners invoert.',
    })
  })

  it('closes the middle field with what was there', () => {
    check('[<@>#Bewoner] … in beeld {krijgen}', 'met @ in contact {komen}', {
      'Zo krijgt het team bewoners eerder in beeld.': 'Zo komt het team eerder met bewoners in contact.',
    })
    check('{opschalen}', '@ meer hulp {aan·bieden}', {
      'Het team schaalt het gezin volgende week op.': 'Het team biedt het gezin volgende week meer hulp aan.',
    })
    check('ruimte {bieden} aan [<@>{initiatief}]', '@ niet in de weg {staan}', {
      'Wij bieden ruimte aan initiatieven uit de buurt.': 'Wij staan initiatieven uit de buurt niet in de weg.',
    })
  })

  it('takes what depended on the verb into a clause with om, or leaves it', () => {
    check('{inzetten}', '@ {vragen} om te helpen', {
      'Wij zetten bewoners in bij het loket.': 'Wij vragen bewoners om bij het loket te helpen.',
      'Bewoners worden ingezet als gastvrouw.': 'Bewoners worden gevraagd om als gastvrouw te helpen.',
    })
    check('regie {nemen}', 'met bewoners {overleggen}', { 'Wij moeten de regie op ons nemen.': '-' })
    check('partijen {lokken}', 'met bewoners {overleggen}', { 'Wij lokken partijen naar het plein.': '-' })
    check('kaders {meegeven}', 'met bewoners {overleggen}', { 'Wij geven de wijkraad kaders mee.': '-' })
  })

  it('asks people, not buildings, and asks them as an object', () =>
    check('{activeren}', '@ {vragen} wat zij willen doen', {
      'Het plan activeert de flat.': 'Het plan vraagt bewoners van de flat wat zij willen doen.',
      'Wij activeren het gezin.': 'Wij vragen het gezin wat zij willen doen.',
      'Het plan activeert elke huurder.': '-',
      'Huurders worden geactiveerd.': 'Aan huurders wordt gevraagd wat zij willen doen.',
    }))

  it('is left alone where another verb shares its object', () =>
    check('{activeren}', '@ {vragen} wat zij willen', {
      'Het plan wil huurders activeren en met elkaar verbinden.': '-',
      'We activeren huurders en geven geld.': 'We vragen huurders wat zij willen en geven geld.',
    }))

  it('takes the subject of a passive behind a preposition', () => {
    check('{opknappen}', 'met bewoners aan @ {werken}', {
      'De wijken worden in mei opgeknapt.': 'Aan de wijken wordt in mei met bewoners gewerkt.',
      'In mei worden de wijken opgeknapt.': 'In mei wordt met bewoners aan de wijken gewerkt.',
      'De wijk wordt door de stad opgeknapt.': 'De stad werkt met bewoners aan de wijk.',
    })
    check('{meenemen} in', 'met @ {overleggen} over', {
      'Huurders worden meegenomen in het plan.': 'Met huurders wordt overlegd over het plan.',
      'Zij worden in het plan meegenomen.': 'Met hen wordt over het plan overlegd.',
    })
    check('{meenemen} in', '@ {in·lichten} over', {
      'Huurders worden meegenomen in het plan.': 'Huurders worden ingelicht over het plan.',
    })
    check('{meenemen}', 'met @ {overleggen}', {
      'Huurders worden meegenomen in het plan.': '-',
      'Huurders moeten meegenomen worden in het plan.': '-',
    })
    check('op orde {brengen}', 'aan @ {werken}', {
      'De wijk moet op orde worden gebracht.': 'Aan de wijk moet worden gewerkt.',
    })
    check('draagvlak {creëren} voor', 'met huurders {overleggen} over', {
      'Er moet draagvlak worden gecreëerd voor de sloop.': 'Er moet met huurders worden overlegd over de sloop.',
      'Draagvlak wordt gecreëerd voor de sloop.': 'Met huurders wordt overlegd over de sloop.',
    })
    check('de? regie {voeren} over', 'met huurders {overleggen} over', {
      'De regie over de sloop wordt door de stad gevoerd.': 'De stad overlegt met huurders over de sloop.',
    })
  })

  it('makes an infinitive of a verb used as a noun, where a line is no sentence', () => {
    check('{regie} … {terugnemen}', 'met bewoners {af·spreken} wie wat doet', {
      '## Het terugnemen van de regie in de wijk': '## Met bewoners in de wijk afspreken wie wat doet',
      'Het terugnemen van de regie kost tijd.': '-',
    })
    check('[<@>#Bewoner] in hun kracht {zetten}', '@ zeggenschap {geven}', {
      '## Huurders in hun kracht zetten': '## Huurders zeggenschap geven',
    })
    check('{meenemen} in', '@ {in·lichten} over', {
      '- Het meenemen van huurders in de plannen': '- Huurders inlichten over de plannen',
    })
    check('de? weerstand {wegnemen} tegen', 'naar bezwaren {luisteren} tegen', {
      '- Het wegnemen van de weerstand tegen de sloop': '- Naar bezwaren tegen de sloop luisteren',
    })
    check('{activering} van [<@>#Bewoner]', '{aan·sluiten} bij wat @ al {doet/doen}', {
      '- Activering van huurders': '- Aansluiten bij wat huurders al doen',
      '## Activering van huurders in Zuid': '## Aansluiten bij wat huurders in Zuid al doen',
      '## Activering van huurders en kopers': '-',
    })
  })

  it('leaves out weer where it meant back where it was', () => {
    check('regie {nemen}', 'met huurders {overleggen}', {
      'De stad neemt de regie weer.': 'De stad overlegt met huurders.',
    })
    check('wensen {ophalen}', 'naar wensen {vragen}', {
      'De stad haalt weer wensen op.': 'De stad vraagt weer naar wensen.',
    })
  })

  it('leaves alone what a relative clause is about, and names bewoners once', () => {
    check('{doelgroep} … {bereiken}', 'met bewoners {praten}', { 'De doelgroep die wij bereiken, groeit.': '-' })
    check('in kaart {brengen}', '@ met bewoners {bekijken}', { 'De stad brengt de bewoners in kaart.': '-' })
  })

  it('minds what a verb with words of its own asks for', () => {
    check('{betrekken} bij', '@ {laten} meebeslissen over', {
      'We betrekken huurders bij het plan.': 'We laten huurders meebeslissen over het plan.',
      'We willen huurders bij het plan betrekken.': '-',
    })
    check('{faciliteren}', '@ {steunen} met geld', { 'We faciliteren huurders met een zaal.': '-' })
    check('kaders {stellen}', '{zeggen} wat vastligt', {
      'Door kaders te stellen houdt de stad overzicht.': 'Door te zeggen wat vastligt, houdt de stad overzicht.',
    })
    check('verantwoordelijkheid bij [<@>#Bewoner] {leggen}', '@ {vragen} wat zij willen', {
      'De stad legt steeds meer verantwoordelijkheid bij huurders.': 'De stad vraagt huurders wat zij willen.',
    })
    check('{uitrollen}', 'met huurders {beginnen} aan @', { 'We rollen de methode verder uit.': '-' })
    check('{uitrollen}', '@ stap voor stap {in·voeren}', { 'We rollen de methode stapsgewijs uit.': '-' })
    check('weerstand {wegnemen}', 'naar bezwaren {luisteren}', { 'Weerstand wegnemen begint met luisteren.': '-' })
    check('de wijk {verbeteren}', 'met huurders {praten}', { 'De wijk wordt door meer toezicht verbeterd.': '-' })
  })

  it('never leaves a clause without its subject', () =>
    check('{burger} centraal {staan}', 'bij bewoners {beginnen}', { 'In dit plan staat de burger centraal.': '-' }))

  it('turns no passive around that is about something else than the person meant', () =>
    check('{gedragsverandering} bij [<@>.? #Bewoner] {realiseren}', '@ {vragen} wat hun in de weg zit', {
      'De stad realiseert gedragsverandering bij bewoners.': 'De stad vraagt bewoners wat hun in de weg zit.',
      'In Zuid wordt gedragsverandering bij bewoners door de stad gerealiseerd.': '-',
    }))

  it('takes an infinitive for one where a participle looks the same', () =>
    check('taken {overdragen} aan [<@>de? #Bewoner]', '@ {vragen} wat zij willen doen', {
      'De stad wil taken aan bewoners overdragen.': 'De stad wil bewoners vragen wat zij willen doen.',
      'De stad zou taken aan bewoners moeten overdragen.': 'De stad zou bewoners moeten vragen wat zij willen doen.',
      'De stad heeft taken aan bewoners overgedragen.': 'De stad heeft bewoners gevraagd wat zij willen doen.',
    }))

  it('reads the infinitive of a heading', () => {
    check('regie {nemen}', 'met bewoners {overleggen}', {
      '## De regie nemen in Zuid': '## Met bewoners overleggen in Zuid',
      '## De gemeente neemt de regie': '## De gemeente overlegt met bewoners',
    })
    check('{wegzetten}', '@ met bewoners {in·voeren}', { '## De pilot wegzetten': '## De pilot met bewoners invoeren' })
  })

  it('puts adverbs before what the template brings', () => {
    check('{aanpakken}', 'aan @ {werken}', {
      'We pakken de buurt stevig aan.': 'We werken stevig aan de buurt.',
      'De buurt die wij aanpakken, ligt in Zuid.': '-',
    })
    check('leefbaarheid {versterken}', 'aan prettig wonen {werken}', {
      'De leefbaarheid wordt versterkt door het inzetten van vrijwilligers.': '-',
    })
    check('de kar {trekken}', 'het werk {verdelen}', { 'Zij trekt de kar vaker.': 'Zij verdeelt vaker het werk.' })
  })

  it('offers no participle for laten with an infinitive, and no preposition without its noun', () => {
    check('{betrekken}', '@ {laten} meebeslissen', {
      'Wij willen huurders betrekken.': 'Wij willen huurders laten meebeslissen.',
      'Wij hebben huurders betrokken.': '-',
    })
    check('{toeleiden}', '@ {helpen} bij de stap naar', {
      'Huurders worden toegeleid.': '-',
      'Huurders worden door de coach toegeleid.': '-',
    })
  })

  it('names no bewoners beside those whom the writer names', () =>
    check('draagvlak … {creëren}', 'met bewoners {overleggen}', {
      'We willen draagvlak onder omwonenden creëren.': '-',
      'We willen draagvlak in Zuid creëren.': 'We willen in Zuid met bewoners overleggen.',
    }))

  it('is left alone where markup or negation stands in the way', () =>
    check('regie {terugnemen}', 'met bewoners {af·spreken} wie wat doet', {
      'De stad neemt **de regie** terug.': '-',
      'De stad neemt de regie niet terug.': '-',
    }))
})

describe('rewriting a noun', () => {
  it('bends article, adjective and verb', () => {
    check('{vindplaats}', '{plan/plannen:het} van bewoners', {
      'Dit is de nieuwe vindplaats.': 'Dit is het nieuwe plan van bewoners.',
      'Dit is een nieuwe vindplaats.': 'Dit is een nieuw plan van bewoners.',
      'Deze vindplaats is klaar.': 'Dit plan van bewoners is klaar.',
      'Onze vindplaatsen zijn klaar.': 'Onze plannen zijn klaar.',
      'Geen enkele vindplaats is klaar.': 'Geen enkel plan van bewoners is klaar.',
      'Goede vindplaats zijn loont.': '-',
    })
    check('{doelgroep}', '{mensen:de} om wie het gaat', {
      'De doelgroep wordt gebeld.': 'De mensen om wie het gaat, worden gebeld.',
      'We proberen de doelgroep te bereiken.': 'We proberen de mensen te bereiken om wie het gaat.',
    })
  })

  it('bends the relative pronoun, and leaves its verb alone', () => {
    check('{blauwdruk}', '{vast plan/vaste plannen:het}', {
      'De blauwdruk die wij kennen, is klaar.': 'Het vaste plan dat wij kennen, is klaar.',
      'De blauwdruk, die in mei klaar is, ligt er.': 'Het vaste plan, dat in mei klaar is, ligt er.',
      'De blauwdrukken die wij kennen, zijn klaar.': 'De vaste plannen die wij kennen, zijn klaar.',
      'In de blauwdruk staat dat wij meedoen.': 'In het vaste plan staat dat wij meedoen.',
    })
    check('draagvlak', '{wensen:de}', {
      'Het draagvlak dat wij zoeken, groeit.': 'De wensen die wij zoeken, groeien.',
      'Het draagvlak dat groeit, helpt ons.': '-',
    })
  })

  it('leaves names alone', () =>
    check('{dashboard}', '{overzicht/overzichten:het} van cijfers', {
      'Wij lezen het Rijks ICT Dashboard.': 'not found',
      'Wij werken met het lab, Dashboard ladder en meer.': '-',
      'Onze keuze: Dashboards voor de wijk.': 'Onze keuze: overzichten van cijfers voor de wijk.',
      'Dashboards helpen ons.': 'Overzichten van cijfers helpen ons.',
    }))

  it('bends the verb whose particle stands apart', () =>
    check('{multiproblematiek}', '{zorgen:de} van nu', {
      'Multiproblematiek komt hier veel voor.': 'Zorgen van nu komen hier veel voor.',
    }))

  it('keeps what a compound says', () =>
    check('({dashboard}|{-dashboard})', '{overzicht/overzichten:het} van cijfers', {
      'Het dashboard is klaar.': 'Het overzicht van cijfers is klaar.',
      'Het wijkdashboard is klaar.': '-',
    }))

  it('knows a plural by its article', () =>
    check('(minima|{cliënt})', '{mensen:de} met een vraag', {
      'Deze minima krijgen een brief.': 'Deze mensen met een vraag krijgen een brief.',
      'De stad schrijft deze minima.': 'De stad schrijft deze mensen met een vraag.',
    }))

  it('puts om behind whose it is, and a slot where the template has it', () => {
    check('{regierol}', '{taak/taken:de} om te luisteren', {
      'De regierol van de stad groeit.': 'De taak van de stad om te luisteren groeit.',
    })
    check('{cliënt} van [<@>(de|het)? {wijkteam}]', '{persoon/mensen:de} die bij @ {aanklopt/aankloppen}', {
      'Elke cliënt van het wijkteam wacht.': 'Elke persoon die bij het wijkteam aanklopt, wacht.',
    })
  })

  it('joins what both begin with met', () =>
    check('{cliënt}', '{bewoner/bewoners:de} met een vraag', {
      'Cliënten met een hond krijgen een brief.': 'Bewoners met een vraag en een hond krijgen een brief.',
      'Cliënten met een hond en kinderen krijgen een brief.': '-',
    }))

  it('makes of several no single one', () =>
    check('{aandachtsgebied}', '{buurt/buurten:de} van nu', {
      'Drie wijken zijn aangewezen als aandachtsgebied.': '-',
      'Noord is aangewezen als aandachtsgebied.': 'Noord is aangewezen als een buurt van nu.',
    }))

  it('says no noun twice', () =>
    check('{regisseur}', '{vriend/vrienden:de} van het gezin', { 'De regisseur kent het gezin.': '-' }))

  it('gives a label without a verb no article', () =>
    check('{doelgroep}', '{groep/groepen:de} om wie het gaat', {
      Doelgroep: 'Groep om wie het gaat',
      'Dit geldt ook (doelgroep milieupolitie).': '-',
      'Voor de doelgroep jonge ouders komt er een loket.': '-',
    }))

  it('knows an adverb before an adjective that is used as a noun', () =>
    check('gehandicapten', '{persoon/mensen:de} met een beperking', {
      'Er komt hulp voor visueel gehandicapten.': '-',
      'Er komt hulp voor jonge gehandicapten.': 'Er komt hulp voor jonge mensen met een beperking.',
    }))

  it('keeps markup around it', () =>
    check('{doelgroep}', '{groep/groepen:de} om wie het gaat', {
      'Wij bellen **de doelgroep**.': 'Wij bellen **de groep om wie het gaat**.',
    }))

  it('takes a clause to no noun that stands before a participle, nor before the clause of another noun', () => {
    check('{proces}', '{periode/periodes:de} waarin bewoners meepraten', {
      'De bij de processen betrokken bewoners waren tevreden.': '-',
      'De processen duren lang.': 'De periodes waarin bewoners meepraten, duren lang.',
    })
    check('in een vroeg stadium', 'voordat er een plan ligt', {
      'Wij praten in een vroeg stadium over het plein.': 'Wij praten over het plein voordat er een plan ligt.',
      'Wij praten in een vroeg stadium over plannen die de straat raken.': '-',
    })
  })

  it('takes half a compound that is written apart for no noun', () =>
    check('{burger}', '{inwoner/inwoners:de}', {
      'Het gaat om tijdige burger betrokkenheid.': '-',
      'Het gaat om elke burger.': 'Het gaat om elke inwoner.',
    }))

  it('lets a clause say which one, and no possessive', () =>
    check('{doelgroep}', '{groep/groepen:de} om wie het gaat', {
      'Er zijn geen woningen voor hun doelgroep.': 'Er zijn geen woningen voor de groep om wie het gaat.',
    }))

  it('leaves out whose it is where the writer says so', () =>
    check('{inbreng}', '{ideeën:de} van bewoners', {
      'De inbreng is welkom.': 'De ideeën van bewoners zijn welkom.',
      'Uw inbreng is welkom.': 'Uw ideeën zijn welkom.',
      'De inbreng van huurders is welkom.': 'De ideeën van huurders zijn welkom.',
    }))

  it('has no een before what cannot be counted, and iemand for een persoon', () => {
    check('{arrangement}', '{hulp:de} die past', {
      'Zij krijgt een nieuw arrangement.': 'Zij krijgt nieuwe hulp die past.',
      'Elk arrangement is nieuw.': '-',
    })
    check('{dakloze}', '{persoon/mensen:de} zonder huis', {
      'Een dakloze belde.': 'Iemand zonder huis belde.',
      'De dakloze belde.': 'De persoon zonder huis belde.',
      'Een jonge dakloze belde.': 'Een jonge persoon zonder huis belde.',
    })
  })

  it('minds the words around it', () => {
    check('{hotspot}', '{plek/plekken:de} waar bewoners overlast melden', {
      'In de drie hotspots komt toezicht.': 'Op de drie plekken waar bewoners overlast melden, komt toezicht.',
      'Er zijn brand- of hotspots.': '-',
    })
    check('{verdienmodel}', '{begroting/begrotingen:de}', {
      'Een gezond verdienmodel ontbreekt.': 'Een gezonde begroting ontbreekt.',
      'Een verbeterd verdienmodel ontbreekt.': 'Een verbeterde begroting ontbreekt.',
    })
    check('{samenwerkingspartner}', '{organisatie/organisaties:de} waarmee we samenwerken', {
      'Onze samenwerkingspartners tekenen.': 'De organisaties waarmee we samenwerken, tekenen.',
    })
  })

  it('keeps degrees, and asks for no clause between joined nouns', () => {
    check('{speler}', '{organisatie/organisaties:de}', {
      'De belangrijkste spelers zwijgen.': 'De belangrijkste organisaties zwijgen.',
    })
    check('{profiel}', '{buurt/buurten:de}', { 'Een beter profiel helpt.': 'Een betere buurt helpt.' })
    check('{cliënt}', '{bewoner/bewoners:de} met een vraag', { 'Cliënten en ambtenaren praten.': '-' })
  })

  it('is about the noun that the rule names first', () =>
    check('({casus}|{casusoverleg})', '{vraag/vragen:de} van een bewoner', {
      'De casus is lastig.': 'De vraag van een bewoner is lastig.',
      'Het casusoverleg is op donderdag.': '-',
    }))

  it('leaves a clause out where another follows', () =>
    check('{vindplaats}', '{plek/plekken:de} waar mensen elkaar treffen', {
      'De vindplaats die wij kennen, is dicht.': '-',
      'De vindplaats voor jongeren is dicht.': '-',
      'De vindplaats in Zuid is dicht.': 'De plek in Zuid waar mensen elkaar treffen, is dicht.',
    }))

  it('takes no object for the noun beside an adjective', () =>
    check('kansarme jongeren', '@ met weinig geld', {
      'Dat is waarom kansarme jongeren een coach krijgen.': 'Dat is waarom jongeren met weinig geld een coach krijgen.',
    }))

  it('bends a relative pronoun beside an adjective', () =>
    check('{kansarm}', '@ die minder kansen {krijgt/krijgen}', {
      'Een kansarm gezin belde.': 'Een gezin dat minder kansen krijgt, belde.',
      'Er wonen kansarme gezinnen.': 'Er wonen gezinnen die minder kansen krijgen.',
    }))
})

describe('putting words as they are', () => {
  it('ends the sentence with a clause', () =>
    check('aan de voorkant', 'voordat er een plan ligt', {
      'We praten aan de voorkant met bewoners.': 'We praten met bewoners voordat er een plan ligt.',
      'Aan de voorkant praten we met bewoners.': 'Voordat er een plan ligt, praten we met bewoners.',
    }))

  it('is left alone before a noun, behind a preposition and under niet', () => {
    check('(outreachend|outreachende)', 'bij mensen thuis', {
      'Zij werken outreachend.': 'Zij werken bij mensen thuis.',
      'Zij houden outreachende spreekuren.': '-',
    })
    check('eigen kracht', 'samen met anderen', { 'We gaan uit van eigen kracht.': '-' })
    check('op de radar', 'in ons zicht', { 'Zij staan niet op de radar.': '-' })
  })
})
