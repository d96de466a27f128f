// One reading per word. Each word brings what it can be; which of that it is
// follows from its neighbours: a cheapest path through the sentence, with prices
// set by hand for what may follow what. Clauses later correct what only a whole
// clause can tell (plural or infinitive, participle or present).

import { isUpper } from './characters'
import {
  number,
  preferNoun,
  punctuation,
  symbol,
  units,
  wordOptions,
  year,
  type Option,
  type Readings,
} from './options'
import { NUMBER, PUNCT, SYMBOL, type RawToken } from './tokens'
import { tagIndex, transition } from './transitions'
import { measures } from './valency'

/** Everything the words of a language can be; remembers words it has seen. */
export interface Tagger {
  /** @param first Whether the word stands where any word would have a capital. */
  options(token: RawToken, first: boolean): readonly Candidate[]
  /** The chosen option for each token of a sentence. */
  choose(tokens: readonly RawToken[], options: readonly (readonly Candidate[])[]): Option[]
}

/** An option with its tag as a number; all have the same fields in the same order, which makes them quick to read. */
export interface Candidate extends Option {
  readonly tagNumber: number
}

function candidatesOf(options: readonly Option[]): readonly Candidate[] {
  return options.map(({ tag, reading, cost, word, finite, infinitive, also, stem }) => {
    return { tag, tagNumber: tagIndex[tag], reading, cost, word, finite, infinitive, also, stem }
  })
}

const candidates = {
  punctuation: candidatesOf(punctuation),
  symbol: candidatesOf(symbol),
  year: candidatesOf(year),
  number: candidatesOf(number),
  units: new Map([...units].map(([unit, options]) => [unit, candidatesOf(options)])),
}

const remembered = 20_000

/** @param nouns Forms of nouns that the word classes name, with their lemma: *omwonenden*, whatever else they could be. */
export function createTagger(readings: Readings, nouns: ReadonlyMap<string, string>): Tagger {
  let seen = new Map<string, readonly Candidate[]>()
  return {
    options(token, first) {
      if (token.kind === PUNCT) return candidates.punctuation
      if (token.kind === SYMBOL) return candidates.units.get(token.text) ?? candidates.symbol
      if (token.kind === NUMBER) return /^(1[5-9]|20)\d\d$/.test(token.normal) ? candidates.year : candidates.number
      const capital = isUpper(token.text.charCodeAt(0)) ? (first ? 'first' : 'inside') : 'none'
      const key = capital === 'none' ? token.normal : (first ? '^' : '~') + token.normal
      const known = seen.get(key)
      if (known) return known
      const options = wordOptions(token, capital, readings)
      preferNoun(options, token.normal, nouns)
      const found = candidatesOf(options)
      if (seen.size >= remembered) seen = new Map()
      seen.set(key, found)
      return found
    },
    choose: chooseAround,
  }
}

/** Quotation marks are looked through: *het “grijze gebied”* reads like *het grijze gebied*. */
function chooseAround(tokens: readonly RawToken[], options: readonly (readonly Candidate[])[]): Option[] {
  const kept: number[] = []
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== PUNCT || !quotes.has(text)) kept.push(index)
  })
  if (kept.length === tokens.length || kept.length === 0) return settleBe(tokens, cheapestPath(options))
  const path = cheapestPath(kept.map((index) => options[index]!))
  const chosen: Option[] = options.map((list) => list[0]!)
  kept.forEach((index, at) => (chosen[index] = path[at]!))
  return settleBe(tokens, chosen)
}

/** *Wees duidelijk*: where a clause begins, *zijn* rather than *wijzen*. */
function settleBe(tokens: readonly RawToken[], chosen: Option[]): Option[] {
  chosen.forEach((option, index) => {
    const before = chosen[index - 1]?.tag ?? 'PUNCT'
    if (tokens[index]!.normal !== 'wees' || option.tag !== 'FIN' || !/^(PUNCT|CONJ)$/.test(before)) return
    const be = option.also?.find(({ lemma }) => lemma === 'zijn')
    if (be) chosen[index] = { ...option, reading: be }
  })
  return chosen
}

const quotes = new Set(['"', '“', '”', '„', '‘', '’', "'", '«', '»', '`'])

// The arrays are used again for the next sentence.
let costs = new Float64Array(64)
let back = new Int16Array(64)

/** Which option of each word makes the cheapest sentence. */
function cheapestPath(options: readonly (readonly Candidate[])[]): Option[] {
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
      let best = Infinity
      let from = 0
      if (at === 0) best = transition(tagIndex.PUNCT, option.tagNumber)
      else {
        const before = options[at - 1]!
        for (let previous = 0; previous < before.length; previous++) {
          const other = before[previous]!
          const follows = costs[(at - 1) * width + previous]! + transition(other.tagNumber, option.tagNumber)
          // Most do not come near, however well they fit.
          if (follows - best >= bestFit) continue
          const cost = follows + fit(other, option)
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

/** The most that `fit` can take off. */
const bestFit = 2

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
  // “Hoe activeer je ouderen?”
  if (option.tag === 'FIN' && option.stem)
    return before.reading.person === 1 ? 0 : before.tag === 'PUNCT' ? 0.8 : /^(CONJ|WH)$/.test(before.tag) ? 1 : 3
  if (before.tag === 'FIN' && before.stem && option.tag === 'PRON')
    return /^(je|jij|ik)$/.test(option.reading.lemma) ? -2 : 0
  if (before.tag === 'PRON' && before.word?.case !== 'object') {
    const { number } = before.reading
    if (option.tag === 'FIN') return number && option.reading.number && number !== option.reading.number ? 1.5 : 0
    if (option.tag === 'VEN') return number === 'singular' ? 0.9 : 0
  }
  // “Laat bewoners …”
  if (before.tag === 'ADJ' && before.reading.lemma === 'laat' && option.tag === 'NOUN') return 1
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
