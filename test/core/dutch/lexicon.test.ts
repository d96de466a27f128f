import assert from 'node:assert/strict'
import lexiconData from 'lexicon'
import { createLexicon } from '../../../src/core/dutch/lexicon'
import type { Reading } from '../../../src/core/dutch/sentence'

const lexicon = createLexicon(lexiconData)

/** `nemen: neem neemt namen` holds when every form reads as that lemma. */
function reads(line: string): void {
  const [lemma, forms] = line.split(': ')
  for (const form of forms!.split(' ')) {
    const lemmas = lexicon.readings(form).map((it) => it.lemma)
    assert.ok(lemmas.includes(lemma!), `${form} reads as ${lemmas.join(', ') || 'nothing'}, not ${lemma}`)
  }
}

/** First reading in short: `verb terug·nemen finite present singular 3`. */
function first(word: string): string {
  const reading = lexicon.readings(word)[0]
  return reading ? short(reading) : ''
}

function short({ lemma, pos, particle, head, modifier, ...rest }: Reading): string {
  const name = particle ? `${particle}·${lemma.slice(particle.length)}` : lemma
  const features = Object.entries(rest).map(([key, value]) => (value === true ? key : String(value)))
  return [pos, name, ...features, ...(head ? [`${modifier}+${head}`] : [])].join(' ')
}

describe('the lexicon', () => {
  it('knows a verb by any of its forms', () => {
    reads('nemen: neem neemt nemen nam namen genomen genomene nemend nemende')
    reads('terugnemen: terugneemt terugnam teruggenomen teruggenomene terugnemende')
    reads('uitrollen: uitrolt uitrolde uitgerold uitgerolde uitrollend')
    reads('zijn: ben bent is was waren geweest')
    reads('houden: hou houd houdt hield gehouden')
    reads('informeren: geïnformeerd informeerde informeert')
  })

  it('tells what a form is', () => {
    assert.equal(first('terugneemt'), 'verb terug·nemen finite present singular 3')
    assert.equal(first('teruggenomen'), 'verb terug·nemen participle')
    assert.equal(first('moet'), 'verb moeten finite present singular 3')
    assert.equal(first('maken'), 'verb maken infinitive')
    assert.equal(first('boeren'), 'noun boer plural')
    assert.equal(first('mooiste'), 'adjective mooi superlative inflected')
    assert.equal(first('huisjes'), 'noun huis plural diminutive')
    assert.equal(first('gemeenteraden'), 'noun gemeenteraad plural gemeente+raad')
    assert.equal(first('vijfentwintig'), 'numeral vijfentwintig plural')
    assert.equal(first('achttiende'), 'numeral achttiende')
    assert.equal(first('toebedeeld'), 'verb toe·bedelen participle')
    assert.equal(first('bereikbaren'), 'noun bereikbare plural')
    assert.equal(first('bedeelt'), 'verb bedelen finite present singular 3')
    assert.equal(first('honderdduizend'), 'numeral honderdduizend plural')
  })

  it('lets words of the closed classes win', () => {
    assert.equal(first('in'), 'preposition in')
    assert.equal(first('op'), 'preposition op')
    assert.equal(first('was'), 'verb zijn finite past singular')
    assert.equal(first('zij'), 'pronoun zij plural 3')
    assert.equal(first('één'), 'numeral één plural')
  })

  it('does not mind capitals, curly apostrophes or soft hyphens', () => {
    assert.deepEqual(lexicon.readings('WIJKBEWONERS'), lexicon.readings('wijkbewoners'))
    assert.deepEqual(lexicon.readings('zo’n'), lexicon.readings("zo'n"))
    assert.deepEqual(lexicon.readings('re\u00adgie'), lexicon.readings('regie'))
  })

  it('says nothing of what it does not know, whatever it is', () => {
    for (const word of ['', 'xqzzk', '\ud800', '🙂', '-', '1234', 'a'.repeat(100_000)])
      assert.deepEqual(lexicon.readings(word), [], word.slice(0, 10))
  })

  it('tells verbs that keep their prefix from those that do not', () => {
    const particle = (form: string) => lexicon.readings(form).find((it) => it.pos === 'verb')?.particle ?? ''
    for (const form of 'onderzoekt overtuigde omschreven voorkomt voltooid aanvaard misbruikt weerlegd'.split(' '))
      assert.equal(particle(form), '', form)
    for (const [form, expected] of [
      ['overgenomen', 'over'],
      ['voorbereid', 'voor'],
      ['ondergebracht', 'onder'],
      ['plaatsgevonden', 'plaats'],
      ['meegedaan', 'mee'],
    ] as const)
      assert.equal(particle(form), expected, form)
  })
})

describe('the paradigm of a verb', () => {
  const cells = (infinitive: string) => {
    const it = lexicon.verb(infinitive)!
    return [it.presentFirst, it.presentThird, it.pastSingular, it.pastPlural, it.participle].join(' ')
  }

  for (const [infinitive, expected] of Object.entries({
    maken: 'maak maakt maakte maakten gemaakt',
    leven: 'leef leeft leefde leefden geleefd',
    reizen: 'reis reist reisde reisden gereisd',
    wandelen: 'wandel wandelt wandelde wandelden gewandeld',
    markeren: 'markeer markeert markeerde markeerden gemarkeerd',
    veranderen: 'verander verandert veranderde veranderden veranderd',
    tekenen: 'teken tekent tekende tekenden getekend',
    verdedigen: 'verdedig verdedigt verdedigde verdedigden verdedigd',
    duwen: 'duw duwt duwde duwden geduwd',
    praten: 'praat praat praatte praatten gepraat',
    raden: 'raad raadt raadde raadden geraden',
    eisen: 'eis eist eiste eisten geëist',
    uiten: 'uit uit uitte uitten geuit',
    oliën: 'olie oliet oliede olieden geolied',
    creëren: 'creëer creëert creëerde creëerden gecreëerd',
    evalueren: 'evalueer evalueert evalueerde evalueerden geëvalueerd',
    faciliteren: 'faciliteer faciliteert faciliteerde faciliteerden gefaciliteerd',
    racen: 'race racet racete raceten geracet',
    judoën: 'judo judoot judode judoden gejudood',
    dealen: 'deal dealt dealde dealden gedeald',
    chillen: 'chil chilt childe childen gechild',
    upgraden: 'upgrade upgradet upgradede upgradeden geüpgraded',
    speeddaten: 'speeddate speeddatet speeddatete speeddateten gespeeddatet',
    beijveren: 'beijver beijvert beijverde beijverden beijverd',
    bekvechten: 'bekvecht bekvecht bekvechtte bekvechtten gebekvecht',
    herevalueren: 'herevalueer herevalueert herevalueerde herevalueerden herevalueerd',
    liplezen: 'liplees lipleest liplas liplazen lipgelezen',
    afprijzen: 'prijs prijst prijsde prijsden afgeprijsd',
    opscheppen: 'schep schept schepte schepten opgeschept',
    uitbannen: 'ban bant bande banden uitgebannen',
    verdwijnen: 'verdwijn verdwijnt verdween verdwenen verdwenen',
    ondernemen: 'onderneem onderneemt ondernam ondernamen ondernomen',
    doen: 'doe doet deed deden gedaan',
    bestaan: 'besta bestaat bestond bestonden bestaan',
    hebben: 'heb heeft had hadden gehad',
    'terug·nemen': 'neem neemt nam namen teruggenomen',
    terugnemen: 'neem neemt nam namen teruggenomen',
    afspreken: 'spreek spreekt sprak spraken afgesproken',
    voorbereiden: 'bereid bereidt bereidde bereidden voorbereid',
    meedoen: 'doe doet deed deden meegedaan',
    // Not in any word list: by rule.
    wijkkringelen: 'wijkkringel wijkkringelt wijkkringelde wijkkringelden gewijkkringeld',
  }))
    it(infinitive, () => assert.equal(cells(infinitive), expected))
  it('is there for nothing but infinitives', () => {
    assert.equal(lexicon.verb('wijk'), undefined)
    assert.equal(lexicon.verb(''), undefined)
  })
})

describe('a noun', () => {
  const noun = (singular: string) => {
    const it = lexicon.noun(singular)
    return it && `${it.gender ?? 'de/het'} ${it.singular} ${it.plural ?? '–'}`
  }

  for (const expected of [
    'de wijk wijken',
    'de stad steden',
    'het lid leden',
    'het kind kinderen',
    'de bewoner bewoners',
    'de mogelijkheid mogelijkheden',
    'het huis huizen',
    'de brief brieven',
    'het plan plannen',
    'de agenda agenda’s',
    'het idee ideeën',
    'de instantie instanties',
    'het museum musea',
    'de gemeente gemeenten',
    'het bedrijf bedrijven',
    'de wijkraad wijkraden',
    'de gemeenteraad gemeenteraden',
    'de buurtgenoot buurtgenoten',
    'de wijkaanpak wijkaanpakken',
    'de neus neuzen',
    'het buurtplan buurtplannen',
    'de achterstandswijk achterstandswijken',
  ]) {
    const singular = expected.split(' ')[1]!
    it(expected, () => assert.equal(noun(singular), expected.replace('’', "'")))
  }
})

describe('an adjective', () => {
  for (const [base, inflected] of Object.entries({
    groot: 'grote',
    wit: 'witte',
    lief: 'lieve',
    boos: 'boze',
    sociaal: 'sociale',
    financieel: 'financiële',
    reëel: 'reële',
    kwetsbaar: 'kwetsbare',
    nodig: 'nodige',
    laag: 'lage',
    actief: 'actieve',
    houten: undefined,
    eigen: undefined,
  }))
    it(`${base} → ${inflected ?? base}`, () => assert.equal(lexicon.inflectAdjective(base), inflected))
})

describe('a compound', () => {
  const split = (word: string) => {
    const parts = lexicon.splitCompound(word)
    return parts && `${parts.modifier}+${parts.head}`
  }

  for (const [word, expected] of Object.entries({
    wijkbewoners: 'wijk+bewoners',
    achterstandswijkbeleid: 'achterstandswijk+beleid',
    bewonersavond: 'bewoners+avond',
    'regie-rol': 'regie+rol',
    buurtdashboard: 'buurt+dashboard',
    overlastaanpak: 'overlast+aanpak',
    buurtgenoten: 'buurt+genoten',
    bestuursraden: 'bestuur+raden',
    melkkoe: 'melk+koe',
    stadskwantificaties: 'stads+kwantificaties',
    buurtbenodigdheden: 'buurt+benodigdheden',
    wijkbekwaamheden: 'wijk+bekwaamheden',
    dorpsaard: 'dorps+aard',
    buurtgekletter: 'buurt+gekletter',
    voortuin: 'voor+tuin',
    noodzakelijkheid: undefined,
    voorliefde: undefined,
    wantoestanden: undefined,
    driesprong: undefined,
    zuidwesten: undefined,
    bruidsschat: undefined,
    stereotypen: undefined,
    'noord-westen': undefined,
    bankroet: undefined,
    // No compounds, or words of their own by now.
    beleid: undefined,
    interventie: undefined,
    kantoor: undefined,
    ziekenhuis: undefined,
    uitvoering: undefined,
    maatschappij: undefined,
  }))
    it(`${word} → ${expected ?? 'whole'}`, () => assert.equal(split(word), expected))

  it('takes its gender from its head', () => {
    assert.equal(lexicon.gender('wijkbudget'), 'het')
    assert.equal(lexicon.gender('bewonersavond'), 'de')
    assert.equal(lexicon.gender('zuidwesten'), 'het')
  })
})

describe('finding a word in a text', () => {
  const text = 'De GEMEENTE neemt de re\u00adgie terug.'
  const at = (word: string) => lexicon.find(text, text.indexOf(word), text.indexOf(word) + word.length)

  it('makes no difference between capitals and small letters, and skips soft hyphens', () => {
    assert.equal(lexicon.form(at('GEMEENTE')), 'gemeente')
    assert.equal(lexicon.form(at('re\u00adgie')), 'regie')
    assert.deepEqual(lexicon.lemmasOf(at('neemt')), ['nemen'])
  })

  it('gives -1 for what it does not have', () => {
    assert.equal(lexicon.find('xqzzk', 0, 5), -1)
    assert.equal(lexicon.find('', 0, 0), -1)
    assert.equal(lexicon.find('\ud800\udc00', 0, 2), -1)
  })
})

describe('all forms of a lemma', () => {
  const has = (lemma: string, expected: string) => {
    const forms = lexicon.forms(lemma)
    for (const form of expected.split(' ')) assert.ok(forms.includes(form), `${form} not among ${forms.join(' ')}`)
  }

  it('of a verb, joined and apart', () => {
    has('terugnemen', 'terugnemen neem neemt terugneemt nam terugnam namen teruggenomen teruggenomene terugnemende')
    has('aanpakken', 'aanpakken pak pakt pakte aanpakte aangepakt aangepakte aanpakkend')
  })
  it('of a noun', () => has('wijk', 'wijk wijken wijkje wijkjes'))
  it('of an adjective', () => has('kwetsbaar', 'kwetsbaar kwetsbare kwetsbaarder kwetsbaarst kwetsbaarste'))
})

describe('looking up', () => {
  it('takes time in step with the text, whatever the text', () => {
    for (const unit of ['a', '-', 'be', 'wijk', "'", '\u0301']) {
      const word = unit.repeat(500_000)
      const start = performance.now()
      lexicon.readings(word)
      lexicon.splitCompound(word)
      lexicon.find(word, 0, word.length)
      assert.ok(performance.now() - start < 1500, `${unit} took too long`)
    }
  })
})
