// One reading per word. Each word brings what it can be; which of that it is
// follows from its neighbours: a cheapest path through the sentence, with prices
// set by hand for what may follow what. Clauses later correct what only a whole
// clause can tell (plural or infinitive, participle or present).

import { functionWords, openWords, partOfSpeech, type FunctionWord, type Tag } from './functionwords'
import type { Reading } from './sentence'
import { NUMBER, PUNCT, SYMBOL, type RawToken } from './tokens'
import { classOf, isUpper, LETTER } from './characters'
import { transition, tagIndex } from './transitions'
import { measures } from './valency'
import { isVerbTag } from './words'

/** Something a word can be. */
export interface Option {
  readonly tag: Tag
  readonly reading: Reading
  readonly cost: number
  readonly word?: FunctionWord
  /** For a form in -en: the plural and the infinitive it stands for. */
  readonly finite?: Reading
  readonly infinitive?: Reading
  /** Readings with the same tag and another lemma. */
  readonly also?: readonly Reading[]
  /** A finite form that is only first person or imperative. */
  readonly stem?: boolean
}

export type Readings = (word: string) => readonly Reading[]

/** Everything the words of a language can be; remembers words it has seen. */
export interface Tagger {
  /** @param first Whether the word stands where any word would have a capital. */
  options(token: RawToken, first: boolean): readonly Option[]
  /** The chosen option for each token of a sentence. */
  choose(tokens: readonly RawToken[], options: readonly (readonly Option[])[]): Option[]
}

const remembered = 20_000

/** @param nouns Forms of nouns that the word classes name, with their lemma: *omwonenden*, whatever else they could be. */
export function createTagger(readings: Readings, nouns: ReadonlyMap<string, string>): Tagger {
  let seen = new Map<string, readonly Option[]>()
  return {
    options(token, first) {
      if (token.kind === PUNCT) return punctuation
      if (token.kind === SYMBOL) return units.get(token.text) ?? symbol
      if (token.kind === NUMBER) return /^(1[5-9]|20)\d\d$/.test(token.normal) ? year : number
      const capital = isUpper(token.text.charCodeAt(0)) ? (first ? 'first' : 'inside') : 'none'
      const key = capital === 'none' ? token.normal : (first ? '^' : '~') + token.normal
      const known = seen.get(key)
      if (known) return known
      const options = wordOptions(token, capital, readings)
      preferNoun(options, token.normal, nouns)
      if (seen.size >= remembered) seen = new Map()
      seen.set(key, options)
      return options
    },
    choose: chooseAround,
  }
}

const punctuation: readonly Option[] = [{ tag: 'PUNCT', reading: { lemma: '', pos: 'punctuation' }, cost: 0 }]
const symbol: readonly Option[] = [{ tag: 'OTHER', reading: { lemma: '', pos: 'other' }, cost: 0 }]

const numeral: Option = { tag: 'NUM', reading: { lemma: '', pos: 'numeral' }, cost: 0 }
const number: readonly Option[] = [numeral]
const year: readonly Option[] = [
  numeral,
  { tag: 'NOUN', reading: { lemma: 'jaar', pos: 'numeral', number: 'singular' }, cost: 0 },
]
const unit = (lemma: string): readonly Option[] => [{ tag: 'NOUN', reading: { lemma, pos: 'noun' }, cost: 0 }]
const units = new Map([
  ['%', unit('procent')],
  ['€', symbol],
])

function wordOptions(token: RawToken, capital: Capital, readings: Readings): Option[] {
  const { normal } = token
  const words = functionWords.get(normal) ?? functionWords.get(unstressed(normal))
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
    if (normal === 'gezien')
      options.push({ tag: 'PART', reading: { lemma: 'zien', pos: 'verb', form: 'participle' }, cost: 0 })
    if (!openWords.has(normal)) return options
  }
  const known = readings(normal)
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

function preferNoun(options: Option[], normal: string, nouns: ReadonlyMap<string, string>): void {
  const lemma =
    nouns.get(normal) ?? options.find(({ tag, reading }) => tag === 'NOUN' && nouns.has(reading.lemma))?.reading.lemma
  if (lemma === undefined) return
  options.forEach((option, index) => {
    if (isVerbTag(option.tag)) options[index] = { ...option, cost: option.cost + 3 }
  })
  const known = options.findIndex(({ tag, reading }) => tag === 'NOUN' && reading.lemma === lemma)
  if (known >= 0) return
  const number = normal === lemma ? 'singular' : 'plural'
  const option: Option = { tag: 'NOUN', reading: { lemma, pos: 'noun', number }, cost: 0 }
  const at = options.findIndex(({ tag }) => tag === 'NOUN')
  if (at >= 0) options[at] = option
  else options.push(option)
}

/** Where a capital stands: nowhere, where a sentence gives one anyway, or inside, where it says something. */
type Capital = 'none' | 'first' | 'inside'

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
  'zijn hebben worden kunnen moeten mogen willen zullen gaan komen laten doen maken geven nemen vinden zeggen weten zien houden brengen krijgen blijven staan zitten liggen spreken vragen lijken blijken schijnen horen vertrekken leren'.split(
    ' ',
  ),
)

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
  if (reading.pos === 'noun' && /^ge.*en$/.test(normal) && known.some(({ form }) => form === 'participle')) return 1.5
  if (
    reading.pos === 'noun' &&
    reading.head !== undefined &&
    known.some(({ pos, head }) => pos === 'adjective' && head === undefined)
  )
    return 1
  if (reading.form === 'finite' && common.has(reading.lemma)) return -0.2
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
    known.some(({ pos, number }) => pos === 'noun' && number === 'plural')
  )
    return 0.45
  if (isStemForm(reading) && known.some(({ pos }) => pos === 'adjective' || pos === 'adverb')) return 0.7
  if (reading.form === 'finite' && reading.tense === 'past' && known.some(({ pos }) => pos !== 'verb')) return 0.15
  if (reading.form === 'participle' && !reading.inflected && adjectival.has(normal)) return 0.7
  return 0.1
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

/** *vóór*, *áán*, *dé*: accents that only stress. */
function unstressed(normal: string): string {
  return /[áéíóú]/.test(normal) ? normal.normalize('NFD').replace(/\u0301/g, '') : normal
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

/** A word nothing is known of: what its spelling suggests. */
function guess(options: Option[], { normal, text }: RawToken, capital: boolean): void {
  const put = (tag: Tag, cost: number, extra: Partial<Reading> = {}): void => {
    options.push({ tag, reading: { lemma: normal, pos: partOfSpeech(tag, normal), ...extra }, cost })
  }
  if (classOf[normal.charCodeAt(0)] !== LETTER && /^\d/.test(normal)) {
    if (/^\d+-?(e|de|ste)$/.test(normal)) put('ADJE', 0)
    else put('NOUN', 0, { number: /s$|en$/.test(normal) ? 'plural' : 'singular' })
    if (/-?jarig(e)?$/.test(normal)) put('ADJE', 0)
    return
  }
  if (normal.endsWith('-')) {
    put('NOUN', 0, { number: 'singular' })
    put('ADJ', 1.5)
    return
  }
  const plural = /(en|'s|[^aisu]s)$/.test(normal) && !/(heids|ing)$/.test(normal)
  put('NOUN', capital ? 0.6 : 0.2, capital ? {} : { number: plural ? 'plural' : 'singular' })
  if (/^[A-Z]{2,}/.test(text)) return
  if (/e$/.test(normal)) put('ADJE', 0.6, { inflected: true })
  if (/(ig|lijk|isch|baar|zaam|loos|air|eel|ief|ent|ant)$/.test(normal)) put('ADJ', 0)
  if (capital) return
  if (/^ge.{3,}(t|d|en)$/.test(normal) || /^(be|ver|ont|her).{3,}[td]$/.test(normal))
    put('PART', 0.3, { form: 'participle' })
  if (/en$/.test(normal)) {
    const infinitive: Reading = { lemma: normal, pos: 'verb', form: 'infinitive' }
    const finite: Reading = { lemma: normal, pos: 'verb', form: 'finite', tense: 'present', number: 'plural' }
    options.push({ tag: 'VEN', reading: infinitive, cost: 0.8, finite, infinitive })
  }
  if (/(t|d|de|te|den|ten)$/.test(normal)) {
    const past = /[td]en?$/.test(normal)
    put('FIN', 1.6, {
      form: 'finite',
      tense: past ? 'past' : 'present',
      number: /en$/.test(normal) ? 'plural' : 'singular',
    })
  }
}

/** Quotation marks are looked through: *het “grijze gebied”* reads like *het grijze gebied*. */
function chooseAround(tokens: readonly RawToken[], options: readonly (readonly Option[])[]): Option[] {
  const kept: number[] = []
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== PUNCT || !quotes.has(text)) kept.push(index)
  })
  if (kept.length === tokens.length || kept.length === 0) return cheapestPath(options)
  const path = cheapestPath(kept.map((index) => options[index]!))
  const chosen = options.map((list) => list[0]!)
  kept.forEach((index, at) => (chosen[index] = path[at]!))
  return chosen
}

const quotes = new Set(['"', '“', '”', '„', '‘', '’', "'", '«', '»', '`'])

// Which option of each word makes the cheapest sentence. The arrays are used again.
let costs = new Float64Array(64)
let back = new Int16Array(64)

function cheapestPath(options: readonly (readonly Option[])[]): Option[] {
  const width = options.reduce((most, list) => Math.max(most, list.length), 1)
  const size = options.length * width
  if (costs.length < size) {
    costs = new Float64Array(size * 2)
    back = new Int16Array(size * 2)
  }
  for (let at = 0; at < options.length; at++) {
    const here = options[at]!
    for (let index = 0; index < here.length; index++) {
      const option = here[index]!
      const tag = tagIndex[option.tag]
      let best = Infinity
      let from = 0
      if (at === 0) best = transition('PUNCT', tag)
      else {
        const before = options[at - 1]!
        for (let previous = 0; previous < before.length; previous++) {
          const cost =
            costs[(at - 1) * width + previous]! +
            transition(before[previous]!.tag, tag) +
            fit(before[previous]!, option)
          if (cost < best) {
            best = cost
            from = previous
          }
        }
      }
      costs[at * width + index] = best + option.cost
      back[at * width + index] = from
    }
  }
  const chosen: Option[] = new Array<Option>(options.length)
  const last = options.length - 1
  let pick = 0
  for (let index = 1; index < options[last]!.length; index++) {
    if (costs[last * width + index]! < costs[last * width + pick]!) pick = index
  }
  for (let at = last; at >= 0; at--) {
    chosen[at] = options[at]![pick]!
    pick = back[at * width + pick]!
  }
  return chosen
}

/** Before an infinitive they make it a noun: *het terugnemen*. */
const nominalizing = new Set('het dit dat een geen zijn haar hun ons mijn uw dagelijks'.split(' '))

/** What two neighbours cost that do not agree: *het werk* but not *de werk*, *wij werken*, *hij werkt*. */
function fit(before: Option, option: Option): number {
  if (before.tag === 'DET' && option.tag === 'NOUN') {
    const { number } = before.reading
    if (number === 'plural' && option.reading.number === 'singular') return 1
    if (number === 'singular' && option.reading.number === 'plural') return 1.5
    const { gender } = before.reading
    if (before.reading.lemma === 'zijn' && option.tag === 'NOUN') return 0
    if (gender && option.reading.gender && option.reading.number === 'singular' && gender !== option.reading.gender)
      return 1
    return 0
  }
  if (option.tag === 'FIN' && option.stem)
    return before.reading.person === 1 ? 0 : before.tag === 'PUNCT' ? 0.8 : before.tag === 'CONJ' ? 1 : 3
  if (before.tag === 'FIN' && before.stem && option.tag === 'PRON')
    return /^(je|jij|ik)$/.test(option.reading.lemma) ? -2 : 0
  if (before.tag === 'PRON' && before.word?.case !== 'object') {
    const { number } = before.reading
    if (option.tag === 'FIN') return number && option.reading.number && number !== option.reading.number ? 1.5 : 0
    if (option.tag === 'VEN') return number === 'singular' ? 0.9 : 0
  }
  if (before.tag === 'NOUN' && option.tag === 'VEN' && measures.has(before.reading.lemma)) return 1
  if (before.tag === 'DET' && option.tag === 'VEN')
    return nominalizing.has(before.reading.lemma) ? (before.word?.possessive ? 1 : 0) : 2
  if (before.tag === 'NOUN' && option.tag === 'DET' && option.reading.lemma === 'die') return 0.8
  if (before.tag === 'NOUN' && option.tag === 'DET' && option.reading.lemma === 'zijn')
    return before.reading.number === 'plural' ? 1.4 : 0.5
  if (before.tag === 'PREP' && option.tag === 'PRON' && /^(deze|die|dit|dat)$/.test(option.reading.lemma)) return 0.7
  if (before.tag === 'NOUN' && option.tag === 'REL') {
    const { gender, number } = before.reading
    if (option.reading.lemma === 'dat') return number === 'plural' || gender === 'de' ? 2 : 0
    if (option.reading.lemma === 'die') return number === 'singular' && gender === 'het' ? 1 : 0
  }
  if (before.tag === 'PREP' && option.tag === 'REL') return /^(die|dat)$/.test(option.reading.lemma) ? 3 : 0
  return 0
}
