// One reading per word. Each word brings what it can be; which of that it is
// follows from its neighbours: a cheapest path through the sentence, with prices
// set by hand for what may follow what. Clauses later correct what only a whole
// clause can tell (plural or infinitive, participle or present).

import { functionWords, openWords, partOfSpeech, type FunctionWord, type Tag } from './functionwords'
import type { Reading } from './sentence'
import { NUMBER, PUNCT, SYMBOL, type RawToken } from './tokens'
import { classOf, isUpper, LETTER } from './characters'
import { transition, tagIndex } from './transitions'

/** Something a word can be. */
export interface Option {
  readonly tag: Tag
  readonly reading: Reading
  readonly cost: number
  readonly word?: FunctionWord
  /** For a form in -en: the plural and the infinitive it stands for. */
  readonly finite?: Reading
  readonly infinitive?: Reading
}

export type Readings = (word: string) => readonly Reading[]

/** Everything the words of a language can be; remembers words it has seen. */
export interface Tagger {
  options(token: RawToken): readonly Option[]
  /** The chosen option for each token of a sentence. */
  choose(tokens: readonly RawToken[], options: readonly (readonly Option[])[]): Option[]
}

const remembered = 20_000

export function createTagger(readings: Readings): Tagger {
  let seen = new Map<string, readonly Option[]>()
  return {
    options(token) {
      if (token.kind === PUNCT) return punctuation
      if (token.kind === SYMBOL) return symbol
      if (token.kind === NUMBER) return [{ tag: 'NUM', reading: { lemma: token.normal, pos: 'numeral' }, cost: 0 }]
      const capital = isUpper(token.text.charCodeAt(0))
      const key = capital ? `^${token.normal}` : token.normal
      const known = seen.get(key)
      if (known) return known
      const options = wordOptions(token, capital, readings)
      if (seen.size >= remembered) seen = new Map()
      seen.set(key, options)
      return options
    },
    choose: cheapestPath,
  }
}

const punctuation: readonly Option[] = [{ tag: 'PUNCT', reading: { lemma: '', pos: 'punctuation' }, cost: 0 }]
const symbol: readonly Option[] = [{ tag: 'OTHER', reading: { lemma: '', pos: 'other' }, cost: 0 }]

function wordOptions(token: RawToken, capital: boolean, readings: Readings): Option[] {
  const { normal } = token
  const words = functionWords.get(normal)
  const options: Option[] = []
  if (words) {
    words.forEach((word, index) => {
      const reading = { ...features(word), lemma: lemmaOf(normal), pos: partOfSpeech(word.tag, normal) }
      options.push({ tag: word.tag, reading, cost: index * 0.05, word })
    })
    if (!openWords.has(normal)) return options
  }
  const known = readings(normal)
  known.forEach((reading, index) => add(options, reading, index * 0.4, normal))
  if (capital && !known.some(({ pos }) => pos === 'name')) {
    options.push({ tag: 'NAME', reading: { lemma: token.text, pos: 'name' }, cost: known.length ? 2 : 0.6 })
  }
  if (options.length === 0 || (capital && known.length === 0)) guess(options, token)
  return options
}

function features(word: FunctionWord): Partial<Reading> {
  return {
    ...(word.number && { number: word.number }),
    ...(word.person && { person: word.person }),
    ...(word.gender && { gender: word.gender }),
  }
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

function add(options: Option[], reading: Reading, cost: number, normal: string): void {
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
    // The same tag of another lemma stays known through the readings of the token; the likeliest one is chosen.
    return
  }
  if (tag === 'PREP' || tag === 'CONJ' || tag === 'COMP' || tag === 'DET') {
    options.push({ tag, reading, cost, word: { tag } })
    return
  }
  options.push({ tag, reading: reading.lemma ? reading : { ...reading, lemma: normal }, cost })
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
function guess(options: Option[], { normal, text }: RawToken): void {
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
  put('NOUN', 0.2, { number: plural ? 'plural' : 'singular' })
  if (/^[A-Z]{2,}/.test(text)) return
  if (/e$/.test(normal)) put('ADJE', 0.6, { inflected: true })
  if (/(ig|lijk|isch|baar|zaam|loos|air|eel|ief|ent|ant)$/.test(normal)) put('ADJ', 0)
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

// Which option of each word makes the cheapest sentence. The arrays are used again.
let costs = new Float64Array(64)
let back = new Int16Array(64)

function cheapestPath(tokens: readonly RawToken[], options: readonly (readonly Option[])[]): Option[] {
  const width = options.reduce((most, list) => Math.max(most, list.length), 1)
  const size = tokens.length * width
  if (costs.length < size) {
    costs = new Float64Array(size * 2)
    back = new Int16Array(size * 2)
  }
  for (let at = 0; at < tokens.length; at++) {
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
  const chosen: Option[] = new Array<Option>(tokens.length)
  const last = tokens.length - 1
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

/** What two neighbours cost that do not agree: *het werk* but not *de werk*, *wij werken*, *hij werkt*. */
function fit(before: Option, option: Option): number {
  if (before.tag === 'DET' && option.tag === 'NOUN') {
    const { number } = before.reading
    if (number === 'plural' && option.reading.number === 'singular') return 1
    if (number === 'singular' && option.reading.number === 'plural') return 1.5
    const { gender } = before.reading
    if (gender && option.reading.gender && option.reading.number === 'singular' && gender !== option.reading.gender)
      return 1
    return 0
  }
  if (before.tag === 'PRON' && option.tag === 'FIN' && before.word?.case !== 'object') {
    const { number } = before.reading
    return number && option.reading.number && number !== option.reading.number ? 1.5 : 0
  }
  return 0
}
