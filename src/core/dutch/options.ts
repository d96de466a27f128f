// Everything a word can be, each at a price: what the closed classes and the
// lexicon say of it, what its capital says, and for a word nothing is known of,
// what its spelling suggests. The lower the price, the likelier.

import { functionWords, openWords, partOfSpeech, type FunctionWord, type Tag } from './functionwords'
import { guess } from './guess'
import { isNumberWord } from './numerals'
import type { Reading } from './sentence'
import type { RawToken } from './tokens'
import { isVerbTag } from './words'

/** Something a word can be. */
export interface Option {
  readonly tag: Tag
  readonly reading: Reading
  readonly cost: number
  readonly word?: FunctionWord | undefined
  /** For a form in -en: the plural and the infinitive it stands for. */
  readonly finite?: Reading | undefined
  readonly infinitive?: Reading | undefined
  /** Readings with the same tag and another lemma. */
  readonly also?: readonly Reading[] | undefined
  /** A finite form that is only first person or imperative. */
  readonly stem?: boolean | undefined
}

export type Readings = (word: string) => readonly Reading[]

export const punctuation: readonly Option[] = [{ tag: 'PUNCT', reading: { lemma: '', pos: 'punctuation' }, cost: 0 }]
export const symbol: readonly Option[] = [{ tag: 'OTHER', reading: { lemma: '', pos: 'other' }, cost: 0 }]

const numeral: Option = { tag: 'NUM', reading: { lemma: '', pos: 'numeral' }, cost: 0 }
export const number: readonly Option[] = [numeral]
export const year: readonly Option[] = [
  numeral,
  { tag: 'NOUN', reading: { lemma: 'jaar', pos: 'numeral', number: 'singular' }, cost: 0 },
]
const unit = (lemma: string): readonly Option[] => [{ tag: 'NOUN', reading: { lemma, pos: 'noun' }, cost: 0 }]
export const units = new Map([
  ['%', unit('procent')],
  ['€', symbol],
])

export function wordOptions(token: RawToken, capital: Capital, readings: Readings): Option[] {
  const { normal } = token
  // “het meldpunt IE”: no *ie*.
  const words =
    token.text === 'IE'
      ? undefined
      : (functionWords.get(normal) ?? functionWords.get(unstressed(normal)) ?? pronominal(normal))
  const options: Option[] = []
  if (words && capital === 'inside' && nameParts.has(normal))
    options.push({ tag: 'NAME', reading: { lemma: token.text, pos: 'name' }, cost: 0 })
  if (words) {
    const extra = options.length > 0 ? 1 : 0
    words.forEach((word, index) => {
      const reading = { ...features(word), lemma: lemmaOf(normal), pos: partOfSpeech(word.tag, normal) }
      options.push({
        tag: word.tag,
        reading,
        cost:
          (word.tag === 'PRON' && normal === 'een' ? 3 : dear.has(`${word.tag} ${normal}`) ? 1.5 : index * 0.05) +
          (normal === 'dat' && word.tag === 'DET' ? 0.4 : 0) +
          extra,
        word,
      })
    })
    if (alsoVerb[normal]) add(options, alsoVerb[normal], [], normal)
    if (!openWords.has(normal)) return options
  }
  if (isNumberWord(normal))
    return [{ tag: 'NUM', reading: { lemma: normal, pos: 'numeral', number: 'plural' }, cost: 0 }]
  const also = words ? undefined : alsoVerb[normal]
  const known = also ? [also, ...readings(normal)] : readings(normal)
  known.forEach((reading) => add(options, reading, known, normal))
  if (known.length > 0 && known.every(isStemForm)) {
    // “vertrek”, “zicht”: any stem can be a noun, known or not.
    options.push({ tag: 'NOUN', reading: { lemma: normal, pos: 'noun', number: 'singular' }, cost: 0.3 })
  }
  if (known.length > 0 && options.length === 1 && options[0]!.tag === 'VEN' && !common.has(options[0]!.reading.lemma)) {
    // “de wetten”: the plural of a noun that the lexicon does not have.
    options.push({ tag: 'NOUN', reading: { lemma: normal, pos: 'noun', number: 'plural' }, cost: 1.6 })
  } else if (known.length > 0 && !options.some(({ tag }) => tag === 'NOUN')) {
    options.push({ tag: 'NOUN', reading: { lemma: normal, pos: 'noun', number: 'singular' }, cost: 2 })
  }
  if (capital !== 'none' && !known.some(({ pos }) => pos === 'name')) nameOption(options, token, capital, known)
  if (options.length === 0 || (capital !== 'none' && known.length === 0)) guess(options, token, capital !== 'none')
  return options
}

export function preferNoun(options: Option[], normal: string, nouns: ReadonlyMap<string, string>): void {
  const lemma =
    nouns.get(normal) ?? options.find(({ tag, reading }) => tag === 'NOUN' && nouns.has(reading.lemma))?.reading.lemma
  if (lemma === undefined) return
  options.forEach((option, index) => {
    if (isVerbTag(option.tag) && !common.has(option.reading.lemma))
      options[index] = { ...option, cost: option.cost + 3 }
  })
  const known = options.findIndex(({ tag, reading }) => tag === 'NOUN' && reading.lemma === lemma)
  if (known >= 0) {
    options[known] = { ...options[known]!, cost: Math.min(options[known]!.cost, normal.endsWith('e') ? 1.85 : 0.1) }
    return
  }
  const number = normal === lemma ? 'singular' : 'plural'
  const option: Option = { tag: 'NOUN', reading: { lemma, pos: 'noun', number }, cost: 0 }
  const at = options.findIndex(({ tag }) => tag === 'NOUN')
  if (at >= 0) options[at] = option
  else options.push(option)
}

/** Where a capital stands: nowhere, where a sentence gives one anyway, or inside, where it says something. */
export type Capital = 'none' | 'first' | 'inside'

function nameOption(options: Option[], { text }: RawToken, capital: Capital, known: readonly Reading[]): void {
  const noun = known.some(({ pos, inflected }) => pos === 'noun' || (pos === 'adjective' && inflected))
  const cost = capital === 'inside' ? (noun ? 1.2 : known.length ? 0.2 : 0) : noun ? 2 : known.length ? 1.4 : 0.3
  options.push({ tag: 'NAME', reading: { lemma: text, pos: 'name' }, cost })
  if (capital !== 'inside') return
  options.forEach((option, index) => {
    const dearer = option.tag === 'NOUN' || option.tag === 'NAME' || option.word ? 0 : isVerbTag(option.tag) ? 2 : 0.5
    if (dearer) options[index] = { ...option, cost: option.cost + dearer }
  })
}

/** Participles by their letters, adjectives in fact. */
const adjectival = new Set('bekend gezond gewend beschaamd bedeesd bezeten ervaren belezen verlegen'.split(' '))

/** Verbs so common that a noun of the same spelling (*de kan*, *de was*) is rare beside them. */
const common = new Set(
  'zijn hebben worden kunnen moeten mogen willen zullen gaan komen laten doen maken geven nemen vinden zeggen weten zien houden brengen krijgen blijven staan zitten liggen spreken vragen lijken blijken schijnen horen vertrekken leren stellen raden'.split(
    ' ',
  ),
)

/** Verbs that hardly anyone writes, beside nouns that everyone does; *wijken* at least in *wijken af*. */
const rare = new Set('gezinnen groepen taken wijken einden overlasten'.split(' '))

function isStemForm({ pos, form, person }: Reading): boolean {
  return pos === 'verb' && (form === 'imperative' || (form === 'finite' && person === 1))
}

/** Only the first person and the imperative: *werk*, *deel*, *stuur*; not *laat*, which is the third person too. */
function isStemOnly(known: readonly Reading[], normal: string): boolean {
  return (
    !normal.endsWith('t') && !known.some(({ pos, form, person }) => pos === 'verb' && form === 'finite' && person !== 1)
  )
}

function lexicalCost(reading: Reading, known: readonly Reading[], normal: string): number {
  if (
    reading.pos === 'noun' &&
    known.some(
      ({ pos, lemma, form }) => pos === 'verb' && common.has(lemma) && form === 'finite' && !/en$/.test(normal),
    )
  )
    return 2
  // “langs elkaar heen werken”, “te weinig ingezet”: nouns that hardly anyone writes beside the verb.
  if (reading.pos === 'noun' && normal === 'werken') return 0.6
  if (reading.pos === 'noun' && known.some(({ form, particle }) => form === 'participle' && particle)) return 1.5
  if (reading.pos === 'noun' && /^ge.*en$/.test(normal) && known.some(({ form }) => form === 'participle')) return 1.5
  if (
    reading.pos === 'noun' &&
    /((?<!ge|uiter|inner)lijk|belangrijk|ig|baar|zaam|loos)$/.test(normal) &&
    known.some(({ pos }) => pos === 'adjective')
  )
    return 2.2
  if (
    reading.pos === 'noun' &&
    reading.head !== undefined &&
    known.some(({ pos, head }) => pos === 'adjective' && head === undefined)
  )
    return 1
  // *Aanpakken*, *overstappen*: sooner what one does than several of them.
  if (reading.pos === 'noun' && reading.number === 'plural' && known.some(isJoinedInfinitive)) return 0.8
  if (reading.form === 'finite' && common.has(reading.lemma)) return -0.2
  if (reading.pos === 'verb' && rare.has(reading.lemma)) return reading.lemma === 'wijken' ? 1 : 4
  if (reading.pos === 'noun' && normal.endsWith('t') && known.some(isStemForm)) return 0.3
  if (reading.pos === 'adjective' && normal === 'leg') return 3
  if (reading.pos !== 'verb') return reading.pos === 'noun' && reading.diminutive ? 0.2 : 0
  if (isStemForm(reading) && isStemOnly(known, normal))
    return known.some(({ pos }) => pos === 'adjective' || pos === 'adverb')
      ? 1.2
      : known.every(({ pos }) => pos === 'verb')
        ? 0.3
        : 0.6
  if (
    /en$/.test(normal) &&
    (reading.form === 'infinitive' || reading.form === 'finite') &&
    !common.has(reading.lemma) &&
    !known.some(isJoinedInfinitive) &&
    known.some(({ pos, number }) => pos === 'noun' && number === 'plural')
  )
    return 0.45
  if (isStemForm(reading) && known.some(({ pos }) => pos === 'adjective' || pos === 'adverb')) return 0.7
  if (reading.form === 'finite' && reading.tense === 'past' && known.some(({ pos }) => pos !== 'verb')) return 0.15
  if (reading.form === 'participle' && !reading.inflected && adjectival.has(normal)) return 0.7
  return 0.1
}

/** Not *opgeleiden*, who have been educated. */
function isJoinedInfinitive({ form, particle, lemma }: Reading): boolean {
  return form === 'infinitive' && particle !== undefined && !lemma.startsWith('ge', particle.length)
}

function features(word: FunctionWord): Partial<Reading> {
  return {
    ...(word.number && { number: word.number }),
    ...(word.person && { person: word.person }),
    ...(word.gender && { gender: word.gender }),
  }
}

/** *Van Gaal*, *De Rooij*. */
const nameParts = new Set('van de den der ten ter het in op'.split(' '))

const past = { pos: 'verb', form: 'finite', tense: 'past', number: 'singular' } as const

/** Forms of verbs that words of the closed classes hide. */
const alsoVerb: Readonly<Record<string, Reading>> = {
  gezien: { lemma: 'zien', pos: 'verb', form: 'participle' },
  bepaalde: { lemma: 'bepalen', ...past },
  wees: { lemma: 'wijzen', ...past },
}

/** Less likely than their neighbours would make them. */
const dear = new Set([
  'PREP als',
  'PREP dan',
  'PREP zoals',
  'NUM een',
  'PREP plus',
  'PREP gezien',
  'PREP gelet',
  'PREP richting',
  'REL waar',
  'CONJ of',
  'PRON zulke',
  'PRON een',
])

const adverb: readonly FunctionWord[] = [{ tag: 'ADV' }]

/** *eroverheen*, *daartussendoor*, *hiernaartoe* */
function pronominal(normal: string): readonly FunctionWord[] | undefined {
  return /^(?:er|daar|hier)(?:aan|achter|boven|door|langs|naar|om|onder|op|over|tegen|tussen|uit|van)(?:aan|af|door|heen|in|op|toe|uit|vandaan|vandoor|langs)$/.test(
    normal,
  )
    ? adverb
    : undefined
}

/** *vóór*, *áán*, *dé*: accents that only stress. */
function unstressed(normal: string): string {
  return /[áéíóúè]/.test(normal) ? normal.normalize('NFD').replace(/[\u0300\u0301]/g, '') : normal
}

const lemmas: Readonly<Record<string, string>> = {
  "'t": 'het',
  "'n": 'een',
  "z'n": 'zijn',
  "m'n": 'mijn',
  "d'r": 'haar',
}

function lemmaOf(normal: string): string {
  return lemmas[normal] ?? normal
}

function add(options: Option[], reading: Reading, known: readonly Reading[], normal: string): void {
  const cost = lexicalCost(reading, known, normal)
  const tag = tagOf(reading)
  const same = options.findIndex(
    (option) => option.tag === tag || (option.tag === 'VEN' && (tag === 'FIN' || tag === 'INF')),
  )
  if (tag === 'FIN' || tag === 'INF') {
    const plural = tag === 'INF' || (reading.number === 'plural' && reading.tense !== 'past')
    const partner = options.findIndex(
      ({ tag: other, reading: of }) =>
        (other === 'FIN' || other === 'INF') &&
        other !== tag &&
        of.lemma === reading.lemma &&
        (other === 'INF' || (of.number === 'plural' && of.tense !== 'past')),
    )
    if (plural && partner >= 0) {
      const other = options[partner]!
      const finite = tag === 'FIN' ? reading : other.reading
      const infinitive = tag === 'INF' ? reading : other.reading
      options[partner] = { tag: 'VEN', reading: infinitive, cost: Math.min(cost, other.cost), finite, infinitive }
      return
    }
  }
  if (same >= 0) {
    // Another verb of the same spelling: *wees* (wijzen) beside *wees* (zijn). It matters to particles.
    const option = options[same]!
    if (option.reading.lemma !== reading.lemma) options[same] = { ...option, also: [...(option.also ?? []), reading] }
    return
  }
  if (tag === 'PREP' || tag === 'CONJ' || tag === 'COMP' || tag === 'DET') {
    options.push({ tag, reading, cost, word: { tag } })
    return
  }
  const stem = tag === 'FIN' && isStemForm(reading) && isStemOnly(known, normal)
  options.push({ tag, reading: reading.lemma ? reading : { ...reading, lemma: normal }, cost, ...(stem && { stem }) })
  // “de gesloten deur”: participles in -en stand before a noun as they are.
  if (tag === 'PART')
    options.push({ tag: normal.endsWith('en') ? 'ADJE' : 'ADJ', reading, cost: normal.endsWith('en') ? 0.3 : 0.7 })
}

function tagOf(reading: Reading): Tag {
  switch (reading.pos) {
    case 'verb':
      switch (reading.form) {
        case 'infinitive':
        case 'teInfinitive':
          return 'INF'
        case 'participle':
          return reading.inflected ? 'ADJE' : 'PART'
        case 'presentParticiple':
          return reading.inflected ? 'ADJE' : 'ADJ'
        default:
          return 'FIN'
      }
    case 'noun':
      return 'NOUN'
    case 'name':
      return 'NAME'
    case 'adjective':
      return reading.inflected ? 'ADJE' : 'ADJ'
    case 'adverb':
      return 'ADV'
    case 'preposition':
      return 'PREP'
    case 'conjunction':
      return 'CONJ'
    case 'complementizer':
      return 'COMP'
    case 'numeral':
      return 'NUM'
    case 'particle':
      return 'PRT'
    case 'pronoun':
      return 'PRON'
    case 'article':
    case 'determiner':
      return 'DET'
    case 'interjection':
      return 'INTJ'
    default:
      return 'OTHER'
  }
}
