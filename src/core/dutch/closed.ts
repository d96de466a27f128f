// The words of the language that form a closed set: articles, pronouns,
// prepositions, conjunctions, auxiliaries' odd forms, common adverbs. Their
// readings win over whatever the lexicon thinks (*in* is not a form of *innen*).

import type { PartOfSpeech, Reading } from './sentence'

type Rest = Omit<Reading, 'lemma' | 'pos'> & { lemma?: string }

const words = new Map<string, Reading[]>()

function add(pos: PartOfSpeech, list: string, rest: Rest = {}): void {
  for (const item of list.trim().split(/\s+/)) {
    const [form, lemma = form] = item.split('=')
    const readings = words.get(form!) ?? []
    const reading = { lemma: rest.lemma ?? lemma!, pos, ...without(rest) }
    if (
      !readings.some(
        (it) =>
          it.pos === pos &&
          it.lemma === reading.lemma &&
          it.number === reading.number &&
          it.person === reading.person &&
          it.form === reading.form,
      )
    )
      readings.push(reading)
    words.set(form!, readings)
  }
}

function without({ lemma: _, ...rest }: Rest) {
  return rest
}

const singular = { number: 'singular' } as const
const plural = { number: 'plural' } as const

// The order of these blocks is the order of the readings.
add('article', 'de')
add('article', 'het', { gender: 'het', ...singular })
add('article', "een 'n=een ne=een", singular)
add('article', 'den der des', { lemma: 'de' })

add('pronoun', 'ik ikzelf=ik', { ...singular, person: 1 })
add('pronoun', 'mij mijzelf=mij mezelf=mij me=mij', { lemma: 'ik', ...singular, person: 1 })
add('pronoun', 'jij', { lemma: 'jij', ...singular, person: 2 })
add('pronoun', 'je jou jezelf jouzelf', { lemma: 'jij', ...singular, person: 2 })
add('pronoun', 'u uzelf gij ge', { lemma: 'u', person: 2, ...singular })
add('pronoun', 'hij hijzelf ie', { lemma: 'hij', ...singular, person: 3 })
add('pronoun', 'hem hemzelf', { lemma: 'hij', ...singular, person: 3 })
add('pronoun', 'zij ze', { lemma: 'zij', ...plural, person: 3 })
add('pronoun', 'zij ze', { lemma: 'zij', ...singular, person: 3 })
add('pronoun', 'zijzelf', { lemma: 'zij', person: 3 })
add('pronoun', "het 't", { lemma: 'het', ...singular, person: 3, gender: 'het' })
add('pronoun', 'wij we wijzelf', { lemma: 'wij', ...plural, person: 1 })
add('determiner', 'ons', { lemma: 'ons', ...singular, gender: 'het' })
add('pronoun', 'ons onszelf', { lemma: 'wij', ...plural, person: 1 })
add('pronoun', 'jullie', { lemma: 'jullie', ...plural, person: 2 })
add('pronoun', 'hen henzelf', { lemma: 'zij', ...plural, person: 3 })
add('determiner', 'hun', { lemma: 'hun' })
add('pronoun', 'hun', { lemma: 'zij', ...plural, person: 3 })
add('pronoun', 'zich zichzelf', { lemma: 'zich', person: 3 })
add('pronoun', 'elkaar elkander mekaar elkaars=elkaar', plural)
add('pronoun', 'men', { ...singular, person: 3 })
add('determiner', "mijn m'n=mijn mijne=mijn jouw uw uwe=uw jouwe=jouw onze=ons hunne=hun")
add('determiner', 'je', { lemma: 'jouw' })
add('determiner', 'jullie', { lemma: 'jullie' })
add('determiner', "haar d'r=haar hare=haar")
add('pronoun', "haar haarzelf d'r", { lemma: 'zij', ...singular, person: 3 })
add('noun', 'haar', { ...singular, gender: 'het' })
add('noun', 'mijn', { ...singular, gender: 'de' })
add('determiner', "zijn z'n=zijn zijne=zijn")

add('determiner', 'deze')
add('pronoun', 'deze')
add('determiner', 'dit', { gender: 'het', ...singular })
add('pronoun', 'dit', { gender: 'het', ...singular, person: 3 })
add('determiner', 'die')
add('pronoun', 'die', { person: 3 })
add('complementizer', 'dat')
add('determiner', 'dat', { gender: 'het', ...singular })
add('pronoun', 'dat', { gender: 'het', ...singular, person: 3 })
add('pronoun', 'wie', { person: 3 })
add('pronoun', 'wat', { ...singular, person: 3 })
add('determiner', 'wat')
add('pronoun', 'hetgeen datgene diegene degene', { ...singular, person: 3 })
add('pronoun', 'degenen diegenen', { ...plural, person: 3 })
add('pronoun', 'wiens wier diens')
add('determiner', 'welk', { gender: 'het', ...singular, lemma: 'welk' })
add('determiner', 'welke=welk hetwelk dewelke=dewelk')
add('pronoun', 'iemand iets niemand niets niks iedereen eenieder alles', { ...singular, person: 3 })
add('pronoun', 'iemands=iemand niemands=niemand ieders=ieder')
add('determiner', 'elk ieder', { gender: 'het', ...singular })
add('determiner', 'elke=elk iedere=ieder', { ...singular, gender: 'de' })
add('pronoun', 'elk ieder', { ...singular, person: 3 })
add('determiner', "geen g'en=geen")
add(
  'determiner',
  'alle=al sommige=sommig enkele=enkel enige=enig beide=beide verscheidene=verscheiden meerdere=meerder zulke=zulk menige=menig ettelijke=ettelijk',
)
add('determiner', 'sommig enig zulk menig', singular)
add(
  'pronoun',
  'allen=al velen=veel sommigen=sommig enkelen=enkel enigen=enig beiden=beide anderen=ander weinigen=weinig meesten=veel allebei alle=al beide sommige=sommig',
  { ...plural, person: 3 },
)
add(
  'determiner',
  "zo'n dergelijk=dergelijk dergelijke=dergelijk soortgelijk soortgelijke=soortgelijk zodanig zodanige=zodanig dezelfde hetzelfde=hetzelfde diezelfde datzelfde ditzelfde",
)
add(
  'determiner',
  'veel vele=veel weinig weinige=weinig meer=veel minder=weinig meeste=veel minste=weinig genoeg voldoende zoveel evenveel hoeveel teveel',
)
add('pronoun', 'veel weinig meer=veel minder=weinig')
add('adverb', 'veel weinig meer minder genoeg')
add('determiner', 'ander andere=ander')
add('adjective', 'ander andere=ander')

add(
  'preposition',
  'van op voor met aan bij door uit over tot om naar onder tegen tussen sinds binnen buiten volgens tijdens zonder per via jegens gedurende krachtens ingevolge wegens vanwege ondanks dankzij behoudens namens omtrent aangaande betreffende inzake rond rondom naast nabij boven beneden langs achter voorbij omstreeks omheen qua à tegenover vanaf vanuit vanonder vanachter vanop conform benevens blijkens gezien gelet luidens middels niettegenstaande onverminderd overeenkomstig sedert staande ten ter te trots versus voorafgaand halverwege richting bezijden contra ex exclusief inclusief minus plus pro',
)
add('preposition', 'in na af toe mee')
add(
  'particle',
  'op voor aan bij door uit over om onder tegen in na af toe mee mede binnen buiten rond langs achter voorbij tegenover boven tussen',
)

add('conjunction', 'en of maar want dus doch dan noch alsook alsmede evenals hetzij ofwel oftewel zowel')
add(
  'complementizer',
  'als of omdat doordat zodat opdat toen terwijl hoewel ofschoon alhoewel indien tenzij mits nadat voordat alvorens totdat zolang zodra sinds aangezien naarmate waardoor voorzover naargelang zonder ingeval mocht evenals alsof wanneer daar vermits gezien nu aleer eer eerdat behalve dan',
)
add(
  'adverb',
  'waar waarin waarop waarmee waarbij waaraan waaruit waarvan waarvoor waarover waarna waarheen waarom waartoe waartegen waaronder waartussen waarachter waarlangs waarnaar waarmede waaromheen hoe wanneer hoezeer hoelang hoever waarvandaan',
)
add(
  'adverb',
  'er daar hier erin erop ermee erbij eraan eruit ervan ervoor erover erna ertoe ertegen eronder ertussen erdoor eromheen ernaar ernaast erachter daarin daarop daarmee daarmede daarbij daaraan daaruit daarvan daarvoor daarover daarna daartoe daartegen daaronder daartussen daardoor daarom daarnaar daarnaast daarachter daarbuiten daarbinnen daarboven daarentegen daarenboven hierin hierop hiermee hierbij hieraan hieruit hiervan hiervoor hierover hierna hiertoe hiertegen hieronder hiertussen hierdoor hierom hiernaar hiernaast hierachter hierboven ergens nergens overal elders',
)
add(
  'adverb',
  'niet nooit wel ook nog al reeds toch dan nu toen straks zo zeer heel te even steeds altijd vaak soms misschien wellicht immers namelijk zelfs slechts alleen maar juist pas eens weer opnieuw terug samen thuis weg heen vooral bovendien echter evenwel niettemin desondanks desalniettemin derhalve dus bijvoorbeeld ongeveer bijna haast nauwelijks amper hooguit hoogstens minstens tenminste eerst daarop vervolgens later eerder binnenkort onlangs recent recentelijk gisteren vandaag morgen intussen ondertussen inmiddels voortaan vooralsnog vooraf achteraf tevens eveneens evenmin evenzeer anders liever liefst graag zelden dikwijls meestal doorgaans gewoonlijk immer ooit ergens erg uiterst ietwat enigszins tamelijk vrij nogal best meest minst minder tegelijk tegelijkertijd tezamen bijeen uiteindelijk ten slotte tenslotte alsnog alweer nogmaals telkens kortom trouwens overigens namelijk immers zowat zoals zozeer evenzo aldus alzo aldaar alhier alom vanzelf sowieso linksaf rechtsaf links rechts vooruit achteruit omhoog omlaag binnen buiten boven beneden voorop achterop voort verder voorts tevoren destijds thans momenteel weliswaar inderdaad zeker mogelijk vermoedelijk waarschijnlijk hopelijk helaas jammer gelukkig uiteraard natuurlijk allicht heus tja mede louter puur enkel allemaal allebei zelf zelve allerminst geenszins allesbehalve hoogst vanavond vanmorgen vanmiddag vannacht morgenochtend overmorgen eergisteren destijds alvast gauw meteen onmiddellijk direct dadelijk zojuist net daarstraks weleens zomaar bovenal althans respectievelijk grotendeels deels gedeeltelijk merendeels gemiddeld jaarlijks maandelijks wekelijks dagelijks',
)
add('conjunction', 'zoals alsof')
add(
  'adverb',
  'waardoor daardoorheen vandaar helemaal nou feitelijk gistermiddag gisteravond vanochtend ongetwijfeld geleden',
)

add(
  'adverb',
  `allang almaar alsmaar anderszins achteraan bovenaan onderaan vooraan bovenaf bovenin onderin bovenop binnenuit buitenaf buitenom
  daaromheen eindelijk enzovoort enzovoorts eraf erboven eraf eropaf ervandoor ervanaf ervandaan ertegenover etcetera gaandeweg goeddeels heinde
  hoeverre hierheen daarheen indertijd ineens inzonderheid langzamerhand luidkeels meermaals veelal veelvuldig naartoe
  onderdoor ondersteboven onderweg opeens overdag overeind plots plotseling rechtstreeks ronduit stilletjes terloops toentertijd
  tussendoor vandaan veelal vlakbij voorheen voornamelijk voortdurend vrijwel volop waarachtig wederom weldra welbeschouwd werkelijk
  zodoende zogenaamd zogezegd zover aldoor allereerst allerlaatst allengs alleszins andermaal binnenin daarnet desgevraagd dientengevolge
  dooreen eensklaps eensgezind gaarne geleidelijk gelijktijdig gezamenlijk hierbinnen hogerop inzake lagerop luttel ogenblikkelijk onverwijld
  persoonlijk rondom samenvattend strikt teneinde uitsluitend vanouds vervolgens voorshands vooropgesteld weerom wijselijk zienderogen zonodig
  zuinigjes anderhalf halverwege tegenwoordig vroeger vroegtijdig tijdig jongstleden nadien sindsdien voordien bovendien buitendien`,
)
add('complementizer', 'teneinde')
add('determiner', 'allerlei allerhande velerlei ene=een andermans zekere=zeker bepaalde=bepaald')
add('noun', 'sprake ernst', { ...singular, gender: 'de' })
add('noun', 'behulp behoeve inbegrip opzichte gevolge', { ...singular, gender: 'het' })
add('noun', 'januari februari maart april mei juni juli augustus september oktober november december', {
  ...singular,
  gender: 'de',
})
add('verb', 'kun', { lemma: 'kunnen', form: 'finite', tense: 'present', ...singular, person: 2 })
add('verb', 'zul', { lemma: 'zullen', form: 'finite', tense: 'present', ...singular, person: 2 })

add('particle', 'neer heen weg terug')
add(
  'particle',
  'teweeg tegemoet terecht tekort teleur teniet tentoon tenonder omver ineen uiteen bijeen opeen overeen aaneen dooreen gade gewaar tekeer teloor teneer vooruit achteruit omhoog omlaag voort weer samen vast los vrij dicht open waar deel plaats thuis stil klaar kwijt',
)

// Auxiliaries and other verbs whose forms look like closed-class words.
add('verb', 'is', { lemma: 'zijn', form: 'finite', tense: 'present', ...singular, person: 3 })
add('verb', 'ben', { lemma: 'zijn', form: 'finite', tense: 'present', ...singular, person: 1 })
add('verb', 'bent', { lemma: 'zijn', form: 'finite', tense: 'present', ...singular, person: 2 })
add('verb', 'was', { lemma: 'zijn', form: 'finite', tense: 'past', ...singular })
add('verb', 'waren', { lemma: 'zijn', form: 'finite', tense: 'past', ...plural })
add('verb', 'wees', { lemma: 'zijn', form: 'imperative' })
add('verb', 'wees', { lemma: 'wijzen', form: 'finite', tense: 'past', number: 'singular' })
add('verb', 'zijn', { lemma: 'zijn', form: 'finite', tense: 'present', ...plural })
add('verb', 'zijn', { lemma: 'zijn', form: 'infinitive' })
add('verb', 'zij', { lemma: 'zijn', form: 'finite', tense: 'present', ...singular })
add('verb', 'ware', { lemma: 'zijn', form: 'finite', tense: 'past', ...singular })
add('verb', 'geboren', { lemma: 'geboren', form: 'participle' })
add('verb', 'geweest', { lemma: 'zijn', form: 'participle' })
add('noun', 'waren=waar', plural)
add('noun', 'was', { ...singular, gender: 'de' })
add('verb', 'mag', { lemma: 'mogen', form: 'finite', tense: 'present', ...singular, person: 3 })
add('verb', 'mag', { lemma: 'mogen', form: 'finite', tense: 'present', ...singular, person: 1 })
add('verb', 'mag', { lemma: 'mogen', form: 'finite', tense: 'present', ...singular, person: 2 })
add('verb', 'moge', { lemma: 'mogen', form: 'finite', tense: 'present', ...singular, person: 3 })
add('verb', 'mocht', { lemma: 'mogen', form: 'finite', tense: 'past', ...singular })
add('verb', 'zou', { lemma: 'zullen', form: 'finite', tense: 'past', ...singular })
add('verb', 'zouden', { lemma: 'zullen', form: 'finite', tense: 'past', ...plural })
add('verb', 'kan', { lemma: 'kunnen', form: 'finite', tense: 'present', ...singular, person: 3 })
add('verb', 'kan', { lemma: 'kunnen', form: 'finite', tense: 'present', ...singular, person: 1 })
add('verb', 'kan', { lemma: 'kunnen', form: 'finite', tense: 'present', ...singular, person: 2 })
add('verb', 'wil', { lemma: 'willen', form: 'finite', tense: 'present', ...singular, person: 3 })
add('verb', 'wil', { lemma: 'willen', form: 'finite', tense: 'present', ...singular, person: 1 })
add('verb', 'zal', { lemma: 'zullen', form: 'finite', tense: 'present', ...singular, person: 3 })
add('verb', 'zal', { lemma: 'zullen', form: 'finite', tense: 'present', ...singular, person: 1 })
add('verb', 'dient', { lemma: 'dienen', form: 'finite', tense: 'present', ...singular, person: 3 })
add('noun', 'kan', { ...singular, gender: 'de' })
add('noun', 'wil', { ...singular, gender: 'de' })
add('noun', 'weg', { ...singular, gender: 'de' })
add('noun', 'weer', { ...singular, gender: 'het' })

// Numerals up to twelve and the tens; the rest is composed.
add(
  'numeral',
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
  plural,
)
add(
  'numeral',
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde laatste zoveelste hoeveelste',
)
add('adjective', 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende laatste')
add('interjection', 'ja nee neen oh ach hé hallo amen bah hoera helaas')
words.delete('slotte')

/** Classes whose words have no other readings than those here. */
const exclusive = new Set<PartOfSpeech>([
  'article',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'complementizer',
  'particle',
])
/** Words of those classes that are ordinary words too. */
const open = new Set(
  'bepaalde gezien gelet conform inclusief exclusief richting plus minus contra rond voorafgaand staande betreffende voldoende minder meer hun dicht vast los vrij open waar deel plaats stil klaar kwijt thuis weer samen voort mocht sinds trots nader ander andere omver bijeen daar eer tekort teleur maal'.split(
    ' ',
  ),
)

/** Readings of a closed-class word, lower case; undefined for any other. `only` tells that there are no more. */
export function closedReadings(
  word: string,
): { readonly readings: readonly Reading[]; readonly only: boolean } | undefined {
  const readings = words.get(word)
  return (
    readings && {
      readings,
      only: !open.has(word) && readings.some((it) => exclusive.has(it.pos) || it.lemma === 'zijn'),
    }
  )
}

/** Whether a word belongs to the closed classes alone, and so is no part of compounds. */
export function closedOnly(word: string): boolean {
  const found = closedReadings(word)
  return !!found?.only && !found.readings.some((it) => it.pos === 'noun')
}

export function closedWords(): Iterable<string> {
  return words.keys()
}
