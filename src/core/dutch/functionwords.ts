// The closed classes: the few hundred words that carry the grammar. They win from
// whatever the lexicon knows by the same spelling (“in” is not a form of “innen”).
// A word may stand in several rows; the row order is the order of likelihood.

import type { PartOfSpeech } from './sentence'

/** What a word does in its sentence: finer than a part of speech where the grammar asks for it. */
export type Tag =
  | 'DET'
  | 'PRON'
  | 'REFL'
  | 'REL'
  | 'WH'
  | 'R'
  | 'PREP'
  | 'PRT'
  | 'ADV'
  | 'NEG'
  | 'CONJ'
  | 'COMP'
  | 'TE'
  | 'NUM'
  | 'ADJ'
  | 'ADJE'
  | 'NOUN'
  | 'NAME'
  | 'FIN'
  | 'VEN'
  | 'INF'
  | 'PART'
  | 'IMP'
  | 'INTJ'
  | 'PUNCT'
  | 'OTHER'

export interface FunctionWord {
  readonly tag: Tag
  readonly number?: 'singular' | 'plural'
  readonly person?: 1 | 2 | 3
  /** Of pronouns: can only be a subject, or never. */
  readonly case?: 'subject' | 'object'
  /** Of determiners: the gender of the noun, when singular. */
  readonly gender?: 'de' | 'het'
  /** Possessives go with any noun, articles do not. */
  readonly possessive?: boolean
}

const rows: readonly [FunctionWord, string][] = [
  // Words that open a subordinate clause.
  [
    { tag: 'COMP' },
    'dat omdat doordat zodat opdat totdat voordat nadat mits tenzij hoewel ofschoon alhoewel indien wanneer',
  ],
  [
    { tag: 'COMP' },
    'zodra zolang terwijl aangezien teneinde naarmate alsof eer als of toen nu sinds daar sedert zoals naargelang',
  ],
  [
    { tag: 'CONJ' },
    'en of maar want dus doch noch en/of alsmede alsook evenals oftewel ofwel hetzij c.q. cq & respectievelijk resp.',
  ],
  [
    { tag: 'DET' },
    'de het een geen des der den dergelijke zoveel hoeveel veel weinig meer minder enige al genoeg voldoende',
  ],
  [{ tag: 'DET' }, 'dezelfde hetzelfde datzelfde diezelfde eenzelfde allerlei allerhande weinige vele andere ander'],
  [{ tag: 'DET', gender: 'de' }, 'deze die elke iedere welke zulke'],
  [{ tag: 'DET', gender: 'het', number: 'singular' }, "het 't dit dat elk ieder welk zulk"],
  [{ tag: 'DET', number: 'singular' }, "een 'n zo'n menig dergelijk"],
  [
    { tag: 'DET', possessive: true },
    "mijn jouw je zijn haar ons onze jullie uw hun z'n m'n d'r diens wiens wier ieders elkaars",
  ],
  [{ tag: 'DET', number: 'plural' }, 'alle beide sommige enkele verschillende meerdere diverse talrijke'],
  [{ tag: 'PRON', person: 1, number: 'singular', case: 'subject' }, "ik 'k ikzelf"],
  [{ tag: 'PRON', person: 2, number: 'singular', case: 'subject' }, 'jij jijzelf'],
  [{ tag: 'PRON', person: 2 }, 'je jullie u uzelf jezelf'],
  [{ tag: 'PRON', person: 3, number: 'singular', case: 'subject' }, 'hij hijzelf men ie'],
  [{ tag: 'PRON', person: 3, case: 'subject' }, 'zij zijzelf'],
  [{ tag: 'PRON', person: 3 }, 'ze'],
  [{ tag: 'PRON', person: 1, number: 'plural', case: 'subject' }, 'wij we wijzelf'],
  [
    { tag: 'PRON', case: 'object' },
    "mij me hem haar ons hen hun 'm hemzelf haarzelf onszelf henzelf mijzelf mezelf elkaar",
  ],
  [
    { tag: 'PRON', person: 3, number: 'singular' },
    "het 't dit dat iedereen iemand niemand niets iets alles elk ieder een zoiets hetzelfde eenieder geen",
  ],
  [
    { tag: 'PRON', person: 3 },
    'deze die degene diegene datgene dezelfde laatstgenoemde veel weinig meer minder genoeg',
  ],
  [
    { tag: 'PRON', person: 3, number: 'plural' },
    'degenen diegenen velen sommigen allen beiden enkelen anderen beide enkele sommige meerdere alle',
  ],
  [{ tag: 'REFL' }, 'zich zichzelf'],
  [
    { tag: 'REL' },
    'die dat wie wat welke hetgeen wiens wier alwaar waar waaraan waarachter waarbij waarbinnen waarboven waardoor',
  ],
  [
    { tag: 'REL' },
    'waarheen waarin waarlangs waarmee waarna waarnaar waarnaast waarom waaromheen waaronder waarop waarover',
  ],
  [{ tag: 'REL' }, 'waartegen waartoe waartussen waaruit waarvan waarvandaan waarvoor'],
  [
    { tag: 'WH' },
    'wie wat welke welk waar wanneer hoe waarom hoeveel waarvan waaraan waarbij waardoor waarheen waarin waarmee',
  ],
  [{ tag: 'WH' }, 'waarnaar waarop waarover waarvoor wiens waartoe hoezo hoelang hoever hoeverre waaronder'],
  [{ tag: 'R' }, 'er daar hier ergens nergens overal'],
  [
    { tag: 'PREP' },
    'in van op aan voor met bij tot naar uit door over om onder tegen na tussen binnen buiten zonder sinds vanaf',
  ],
  [
    { tag: 'PREP' },
    'volgens tijdens wegens via per rond rondom langs achter boven naast behalve ten ter vanuit omtrent omstreeks',
  ],
  [
    { tag: 'PREP' },
    'gedurende krachtens jegens ondanks vanwege richting inzake betreffende conform middels mede namens blijkens',
  ],
  [
    { tag: 'PREP' },
    'aangaande tegenover t/m voorbij benevens nabij dankzij ingevolge sedert beneden bovenop qua versus contra gezien',
  ],
  [
    { tag: 'PREP' },
    'gelet m.b.t. t.a.v. i.p.v. d.m.v. t.b.v. i.v.m. n.a.v. o.l.v. i.s.m. m.u.v. o.b.v. o.g.v. t.g.v. t.o.v. incl. excl.',
  ],
  [{ tag: 'PREP' }, 'exclusief inclusief à circa plus als dan zoals'],
  [
    { tag: 'PRT' },
    'in op aan voor bij tot uit door over om onder tegen na af mee toe terug weg heen neer samen voort bijeen binnen',
  ],
  [
    { tag: 'PRT' },
    'buiten achter boven rond rondom langs voorbij vooruit achteruit achterna omhoog omlaag uiteen tegemoet teniet tekort',
  ],
  [
    { tag: 'PRT' },
    'teleur teweeg voorop vooraf ineen aaneen gade kwijt tussen thuis weer aan mede overeen onderuit overeind terecht',
  ],
  [{ tag: 'PRT' }, 'ertoe vandaan heen ernaar opeen omver teloor tegen rond'],
  [{ tag: 'NEG' }, 'niet nooit nimmer geenszins evenmin'],
  [
    { tag: 'ADV' },
    'weinig veel genoeg ook nog al wel zo dan nu toen daar hier heel zeer meer minder steeds vaak soms altijd weer samen zelf daarom',
  ],
  [
    { tag: 'ADV' },
    'daarna daarvoor daarmee daarbij daardoor daarin daarop daaruit daarvan daaraan daarover daarnaast daartoe daartegen',
  ],
  [
    { tag: 'ADV' },
    'daarnaar daaronder hierdoor hiermee hierbij hierin hierop hieruit hiervan hieraan hierover hiernaast hiertoe hiervoor',
  ],
  [
    { tag: 'ADV' },
    'hierna hierom ermee erbij erin erop eruit ervan eraan erover ernaast ertoe ervoor erna erdoor ernaar eronder ertegen',
  ],
  [
    { tag: 'ADV' },
    'ertussen erachter eens eenmaal tweemaal driemaal even toch immers echter bovendien vervolgens daarentegen desondanks niettemin overigens',
  ],
  [
    { tag: 'ADV' },
    'namelijk trouwens eigenlijk misschien wellicht mogelijk waarschijnlijk vooral bijvoorbeeld bijna ongeveer circa zelfs',
  ],
  [
    { tag: 'ADV' },
    'slechts alleen pas juist net bijv. bv. zgn. m.n. o.a. o.m. d.w.z. enz. e.d. etc. e.v. e.a. c.s. a.u.b. jl. a.s. ca.',
  ],
  [
    { tag: 'ADV' },
    'enzovoort enzovoorts dus ooit straks vandaag morgen gisteren vanavond vanmorgen vanmiddag thans inmiddels',
  ],
  [
    { tag: 'ADV' },
    'intussen ondertussen tegelijk tegelijkertijd meteen onlangs voorheen vroeger voortaan voorlopig tevens verder',
  ],
  [
    { tag: 'ADV' },
    'elders opnieuw nogal tamelijk erg zomaar graag liefst liever hopelijk helaas kennelijk blijkbaar inderdaad',
  ],
  [
    { tag: 'ADV' },
    'zodoende derhalve aldus evenwel voorts tenslotte eveneens uiteraard natuurlijk telkens doorgaans meestal gewoonlijk',
  ],
  [
    { tag: 'ADV' },
    'zelden weleens allereerst minstens hoogstens ruim amper nauwelijks haast welhaast helemaal alvast reeds eerder later',
  ],
  [
    { tag: 'ADV' },
    'sindsdien nadien evenzeer alweer allang hierheen daarheen vanzelf achteraf beneden boven binnen buiten anders',
  ],
  [
    { tag: 'ADV' },
    'nagenoeg vrijwel verreweg erom eromheen eraf erheen ervandaan waarschijnlijk misschien overdag dusdanig zodanig dermate voornamelijk hoofdzakelijk grotendeels deels gedeeltelijk allengs stilaan veelal alsmaar almaar weldra spoedig plots opeens ineens daardoorheen daartussen hieronder hierboven erboven daarboven daarachter daartegenover desgewenst desnoods enerzijds anderzijds enigszins ietwat zowat alom hooguit onderling zogenaamd allebei allemaal',
  ],
  [
    { tag: 'ADV' },
    "eerst laatst 's omhoog omlaag thuis vooruit vooraf nergens ergens overal zoveel weg terug heen mee af om maar zowel zoal",
  ],
  [{ tag: 'TE' }, 'te'],
  [
    { tag: 'NUM', number: 'plural' },
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  ],
  [
    { tag: 'NUM', number: 'plural' },
    'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend tientallen honderden duizenden anderhalf',
  ],
  [{ tag: 'NUM', number: 'singular' }, 'één een'],
  [{ tag: 'NUM' }, 'half halve'],
  [{ tag: 'INTJ' }, 'ja nee oké hallo ach och nou tja'],
]

/**
 * Words that also have a life in the open classes: what the lexicon says of them counts as well. All other words above
 * are only what stands there.
 */
export const openWords: ReadonlySet<string> = new Set(
  'zijn haar weer weg thuis gelet mis kwijt richting mede terecht ander andere ruim vooraf voldoende verschillende diverse talrijke betreffende mogelijk waarschijnlijk juist net natuurlijk eigenlijk acht over langs verder hoezo plus minder vroeger alleen direct eerder later'.split(
    ' ',
  ),
)

/** Every word of a closed class, with what it can be, likeliest first. */
export const functionWords: ReadonlyMap<string, readonly FunctionWord[]> = read()

function read(): Map<string, FunctionWord[]> {
  const words = new Map<string, FunctionWord[]>()
  for (const [features, list] of rows) {
    for (const word of list.split(' ')) {
      const known = words.get(word) ?? []
      words.set(word, known)
      const at = known.findIndex(({ tag }) => tag === features.tag)
      // A later row says more of the same tag.
      if (at >= 0 && (features.tag === 'PRON' || features.tag === 'DET')) known[at] = { ...known[at], ...features }
      else if (at < 0) known.push(features)
    }
  }
  return words
}

const partsOfSpeech: Readonly<Record<Tag, PartOfSpeech>> = {
  DET: 'determiner',
  PRON: 'pronoun',
  REFL: 'pronoun',
  REL: 'pronoun',
  WH: 'pronoun',
  R: 'adverb',
  PREP: 'preposition',
  PRT: 'particle',
  ADV: 'adverb',
  NEG: 'adverb',
  CONJ: 'conjunction',
  COMP: 'complementizer',
  TE: 'complementizer',
  NUM: 'numeral',
  ADJ: 'adjective',
  ADJE: 'adjective',
  NOUN: 'noun',
  NAME: 'name',
  FIN: 'verb',
  VEN: 'verb',
  INF: 'verb',
  PART: 'verb',
  IMP: 'verb',
  INTJ: 'interjection',
  PUNCT: 'punctuation',
  OTHER: 'other',
}

export function partOfSpeech(tag: Tag, normal: string): PartOfSpeech {
  return tag === 'DET' && /^(de|het|een|'t|'n)$/.test(normal) ? 'article' : partsOfSpeech[tag]
}
