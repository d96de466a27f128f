// Dutch writes compounds as one word, and makes new ones all the time. Their last
// part says what they are: gender, plural, class. Where a word falls apart into
// words we know, with or without a linking letter, we split it.

export interface Parts {
  /** Where the head begins. */
  readonly at: number
  /** What stands before it, linking letters off. */
  readonly modifier: string
}

export interface KnownWords {
  /** Whether a form can end a compound: a noun, singular or plural. */
  head(form: string): boolean
  /** Whether a word can begin one: a noun, the stem of a verb, an adjective. */
  modifier(word: string): boolean
  infinitive(word: string): boolean
}

/** The verb of *opwekker* and *opwekking*, which no list needs to have. */
export function verbOfDerivedNoun(noun: string, infinitive: (word: string) => boolean): string | undefined {
  const stem = /^(.{3,})(?:ers?|ing|ingen)$/.exec(noun)?.[1]
  return stem !== undefined && infinitive(`${stem}en`) ? `${stem}en` : undefined
}

/** *Gekletter*, *geroddel*: doing it on and on. */
export function isCommotion(noun: string, infinitive: (word: string) => boolean): boolean {
  return /^ge.{4,}[^en]$/.test(noun) && infinitive(`${noun.slice(2)}en`)
}

/** *Kwantificatie*, *duplicateurs*: nouns by their ending, known or not. */
export function singularByEnding(noun: string): string | undefined {
  return /^(.{4,}(?:atie|iteit|eteit|ateur|ologie|grafie|isme))(?:s|en|ën)?$/.exec(noun)?.[1]
}

/** Prefixes that make a new noun of a noun, and how long that noun must be at least. */
const prefixes = new Map<string, number>(
  Object.entries({
    ...lengths(
      3,
      'anti beneden ere bio euro hyper kilo macro mede mega micro mini multi neo nano psycho semi socio super ultra vice video foto eco agro aero hydro petro thermo elektro radio poly mono duo trio crypto cyber deel kern zelf piep neven zij midden hoofd',
    ),
    ...lengths(
      4,
      'binnen boven buiten tussen tegen achter voor bij sub non wan ex co pre post pro pseudo quasi oer noord oost zuid west noorder ooster zuider wester oud top opper aarts stief schoon groot klein trans',
    ),
    ...lengths(6, 'onder na her over as amfi'),
  }),
)

function lengths(least: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, least]))
}

/** First parts that make a word with a meaning of its own: *zelfportret*, *wantoestand*, *tweestrijd*. */
const own = new Set(
  'zelf wan opper voor trans een één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
)

/** What stands before something: *voortuin* is a tuin, *voorliefde* is no liefde. */
const placed =
  /^(?:as|deur|dek|film|gerecht|gevel|kamer|onderzoek|plaat|plein|poort|poot|programma|raam|seizoen|selectie|stad|studie|terrein|tuin|vertrek|wedstrijd|wiel|woord)$/

/** Whether a compound says more than its parts: *voorliefde*, *zuidwesten*. It has a head, but is not to be taken apart. */
export function hasOwnMeaning(modifier: string, head: string): boolean {
  if (/^(?:noord|zuid)$/.test(modifier)) return /^(?:oosten|westen)$/.test(head)
  return own.has(modifier) && !(modifier === 'voor' && placed.test(head))
}

/** Nouns that look like endings: *-ling*, *-ster*, *-aar*. As head of a compound they are nearly always just that. */
const endings = new Set(
  (
    'aar aard aat ade age ding eling elijk ent er erik erij eur foon gang graaf heid ier iet ing ist isme ïst kinine king let ling lijk loog ' +
    'list meren mie ment net nier nis oor oren or ren ring rij schap sie sing ster sters sting stie tel teling ten ting tor tie tier tijk tering uren uur ' +
    'nering natie ionen ion ding lier lei leien pij pijen pioen gaard hap aren ster stering mering pel sel tal rice trix tes tie ties tiek tik tic rekking ' +
    'ant iel ijs ijn ijzer oir aas aal alen bel bels ber del dels del der ders fie gel gels gen ges kel kels ken ker kers les leer lij lijn mel men mer ' +
    'nel ner ners per pers rel res sen ser ses tes ter ters tes vel ver vers wel ziek stel zel zelf ort orts elf elven eren erts esp eter eters iks ode ' +
    'oden orde orders oer oeren ski smo torie torium torie uit urn vies end ende enden grafie grafieën drie vier hing loge loges logen lander landers ariër ariërs listen kundige kundigen spoed baar baren bare achter acht schen stof statie stap'
  ).split(' '),
)
const short = new Set(
  'as bad koe mot boa hek das rem arm bal ban bar bed bes big bok bom bon bos bot box bus cel cup dag dak dal dam das dek dip dorp duo ei eis fee fan gas gat gel gen gif gil god hal ham hof hok hol hut jas jaw jet job kam kap kar kas kat kit kop kus lab lap les lid lip lot man map mes mix muur nat net nut oog oom oor pad pak pan pas pen pet pil pin pit pop pot put raad rad ras rat rek rib rit rok rol rug rum set sap ski slot sop spa spel tak tas taf tent tijd tik tip tol ton top tor tuin uil vak vat vee vel ven vet vis vlag vla vlo wal web weg wet wij wol yen zaal zak zee zin zon zoo'.split(
    ' ',
  ),
)
for (const word of 'gang bel bels rel stap stof oor lijn leer spel stel wet net pers lei ijs ijzer orde les wel'.split(
  ' ',
))
  endings.delete(word)

/** The likeliest place to split, or undefined for a word that is no compound as far as we can see. */
export function findParts(word: string, known: KnownWords, depth = 0): Parts | undefined {
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0 && hyphen < word.length - 2)
    return /[a-zà-ÿ]{2}/.test(word.slice(hyphen)) ? { at: hyphen + 1, modifier: word.slice(0, hyphen) } : undefined
  if (word.length < 6 || word.length > 60) return undefined
  // *Noodzakelijkheid* is being *noodzakelijk*, and no *zakelijkheid*.
  const quality = qualityOf(word)
  if (quality !== undefined && known.modifier(quality)) return undefined
  let best: Parts | undefined
  let bestScore = 0
  for (let at = 2; at <= word.length - 3; at++) {
    const head = word.slice(at)
    if ((endings.has(head) && !isLinked(word.slice(0, at), head)) || (head.length === 3 && at < 5 && !short.has(head)))
      continue
    const listed = known.head(head)
    if (!listed && !(head.length > 6 && isDerived(head, known))) continue
    const found = modifierOf(word.slice(0, at), head, known, depth)
    if (!found) continue
    // A long head that is a word of its own beats its own last part, and whole words beat chains.
    // *Landbouw·kunde* rather than *land·bouwkunde*.
    const whole = /.(?:bouw|teelt|vee)$/.test(found.modifier)
    const score = found.score * 4 + Math.min(head.length, 12) - (listed ? 0 : 3) + (whole ? 8 : 0)
    if (score > bestScore) {
      bestScore = score
      best = { at, modifier: found.modifier }
    }
  }
  return best ?? (depth === 0 ? partsByEnding(word, known) : undefined)
}

/** *Volks·aard*, *wolven·vel*; but *stand·aard* and *dronk·aard* are none. */
function isLinked(front: string, head: string): boolean {
  return /^(?:aard|vel)$/.test(head) && /(?:[^s]s|en)$/.test(front)
}

/** *Predicaat·quantificatie*: a noun that we know before one that looks like a noun. */
function partsByEnding(word: string, known: KnownWords): Parts | undefined {
  if (singularByEnding(word) === undefined) return undefined
  for (let at = word.length - 9; at >= 5; at--) {
    const modifier = word.slice(0, at)
    if (!/[aeiouy]/.test(word[at]!) && known.modifier(modifier) && !prefixes.has(modifier)) return { at, modifier }
  }
  return undefined
}

function isDerived(head: string, known: KnownWords): boolean {
  const quality = qualityOf(head)
  return (
    verbOfDerivedNoun(head, known.infinitive) !== undefined ||
    isCommotion(head, known.infinitive) ||
    (quality !== undefined && known.modifier(quality))
  )
}

/** *Bekwaam* in *bekwaamheid*. */
function qualityOf(noun: string): string | undefined {
  return /^(.{5,})he(?:id|den)$/.exec(noun)?.[1]
}

/** What nearly always takes a linking s: *omgangs·taal* rather than *omgang·staal*. */
const linkedByS =
  /(ing|heid|teit|schap|gang|iaat|aats|dom|eur|nis|ling|bestuur|verkeer|bedrijf|arbeid|beleid|gezin|volk|land|raad|rijk|stad|handel|leven|vrede|gelaat|staat|geval)s$/

function modifierOf(
  text: string,
  head: string,
  known: KnownWords,
  depth: number,
): { modifier: string; score: number } | undefined {
  const least = prefixes.get(text)
  if (least !== undefined)
    return head.length >= least && !isDeverbal(text, head, known) ? { modifier: text, score: 3 } : undefined
  if (/^(?:ver|mis|dis|cis)$/.test(text)) return undefined
  if (text.length < 3) return text === 'ei' ? { modifier: text, score: 2 } : undefined
  if (isDeverbal(text, head, known)) return undefined
  if (known.modifier(text) && (text.length > 3 || short.has(text) || head.length > 3))
    return { modifier: text, score: 3 }
  for (const link of ['s', 'en', 'e', 'n', 'er', 'ere'])
    if (text.endsWith(link) && text.length - link.length >= 3 && known.modifier(text.slice(0, -link.length)))
      return {
        modifier: text.slice(0, -link.length),
        score: linkedByS.test(text) ? 4 : link === 's' || text.length > 6 ? 3 : 2,
      }
  if (depth >= 2 || text.length < 6) return undefined
  for (const link of ['', 's', 'en', 'e']) {
    if (!text.endsWith(link)) continue
    const inner = link ? text.slice(0, -link.length) : text
    if (inner.length >= 6 && findParts(inner, known, depth + 1)) return { modifier: inner, score: 2 }
  }
  return undefined
}

/** *Uitvoering* belongs to *uitvoeren*: no compound of *uit* and *voering*. */
function isDeverbal(front: string, head: string, known: KnownWords): boolean {
  const stem = /^(.{2,})(?:ing|ingen|er|ers|ster|aar|aars|erij)$/.exec(head)?.[1]
  return (
    stem !== undefined && (known.infinitive(`${front}${stem}en`) || known.infinitive(`${front}${stem.slice(0, -1)}en`))
  )
}
