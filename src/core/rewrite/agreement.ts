// What has to bend along when a noun makes way for another: article,
// demonstrative and possessive, the adjectives before it, a relative pronoun
// after it, and the finite verb it is the subject of; and a subject that becomes
// an object. Rules: Algemene Nederlandse Spraakkunst, chapters 5.3 (pronouns) and
// 6.4 (adjectives).

import type { Dutch } from '../dutch/dutch'
import type { Reading, Sentence, Token } from '../dutch/sentence'
import type { TokenRange } from '../detect/match'
import { wordsOf } from './context'

export interface NounFeatures {
  readonly number: 'singular' | 'plural'
  readonly gender: 'de' | 'het'
}

/** Form of each determiner with a de-noun, a het-noun and a plural; `null` where there is none. */
const determiners: ReadonlyArray<readonly [common: string, neuter: string, plural: string | null]> = [
  ['de', 'het', 'de'],
  ['deze', 'dit', 'deze'],
  ['die', 'dat', 'die'],
  ['onze', 'ons', 'onze'],
  ['elke', 'elk', null],
  ['iedere', 'ieder', null],
  ['welke', 'welk', 'welke'],
  ['een', 'een', null],
  // *geen enkele belegger*, *geen enkel bedrijf*
  ['enkele', 'enkel', 'enkele'],
  ["zo'n", "zo'n", 'zulke'],
  ['één', 'één', null],
  // At the start of a sentence: Eén.
  ['eén', 'eén', null],
]

/** After these a het-noun takes its adjective without -e: *een goed plan*, *elk goed plan*. */
const indefinite = new Set([
  'een',
  'één',
  'geen',
  'elk',
  'elke',
  'ieder',
  'iedere',
  'welk',
  'welke',
  "zo'n",
  'veel',
  'weinig',
  'meer',
  'minder',
  'genoeg',
  'enig',
  'enige',
])

export function isIndefinite({ normal }: Token): boolean {
  return indefinite.has(normal)
}

export function isPossessive({ normal }: Token): boolean {
  return ['mijn', 'jouw', 'je', 'uw', 'zijn', 'haar', 'hun', 'ons', 'onze', 'jullie'].includes(normal)
}

/** *alle*, *beide*, *verschillende*: what follows is more than one. */
export function isSeveral(word: string): boolean {
  return ['alle', 'beide', 'sommige', 'vele', 'meerdere', 'verschillende', 'diverse', 'zulke'].includes(word)
}

export function articleFor({ number, gender }: NounFeatures): string {
  return number === 'singular' && gender === 'het' ? 'het' : 'de'
}

/** The form of a determiner for another noun; itself where it does not bend, undefined where there is none. */
export function determinerFor(word: string, from: NounFeatures, to: NounFeatures): string | undefined {
  const lower = word.toLowerCase()
  // *alle hulp*, but not *alle verhuizen*
  if (to.number === 'singular' && isSeveral(lower) && (lower !== 'alle' || to.gender === 'het')) return undefined
  const row =
    determiners.find(([common, neuter, plural]) =>
      from.number === 'plural' ? plural === lower : from.gender === 'het' ? neuter === lower : common === lower,
    ) ?? determiners.find((forms) => forms.includes(lower))
  if (!row) return word
  if (row[0] === 'enkele' && from.number !== to.number) return undefined
  const form = to.number === 'plural' ? row[2] : to.gender === 'het' ? row[1] : row[0]
  return form ?? undefined
}

/** Tokens of the noun phrase before its head: its determiner, if any, and what stands between. */
export interface Premodifiers {
  readonly determiner?: Token
  readonly modifiers: readonly Token[]
  /** Directly before the head: *meest*, *zeer*. They say how far an adjective goes, and leave with it. */
  readonly degrees: readonly Token[]
}

export function premodifiersOf({ tokens }: Sentence, head: number): Premodifiers {
  let index = head - 1
  while (index >= 0 && degreeWords.has(tokens[index]!.normal)) index--
  const degrees = tokens.slice(index + 1, head)
  const last = index + 1
  while (index >= 0 && isModifier(tokens[index]!)) index--
  const determiner = tokens[index]
  const modifiers = tokens.slice(index + 1, last)
  return { modifiers, degrees, ...(determiner && isDeterminer(determiner) && { determiner }) }
}

const degreeWords = new Set(['meest', 'minst', 'zeer', 'heel', 'erg', 'uiterst', 'bijzonder', 'extra', 'relatief'])

function isDeterminer({ reading, normal }: Token): boolean {
  if (reading.pos === 'article' || reading.pos === 'determiner') return true
  const isRelative = reading.pos === 'complementizer' || reading.pos === 'pronoun'
  return determiners.some((forms) => forms.includes(normal)) && !isRelative && normal !== 'het'
}

function isModifier({ reading, normal }: Token): boolean {
  if (determiners.some((forms) => forms.includes(normal))) return false
  return (
    reading.pos === 'adjective' ||
    reading.pos === 'numeral' ||
    (reading.pos === 'verb' && (reading.form === 'participle' || reading.form === 'presentParticiple')) ||
    ['andere', 'vele', 'meer', 'minder'].includes(normal)
  )
}

/** The adjective, or participle, as it should stand before the new noun. */
export function adjectiveFor(token: Token, determiner: Token | undefined, to: NounFeatures, dutch: Dutch): string {
  const reading = token.readings.find(({ pos }) => pos === 'adjective') ?? token.reading
  const base = reading.pos === 'adjective' ? reading.lemma : participleOf(reading, dutch)
  if (!base) return token.text
  const bare = to.number === 'singular' && to.gender === 'het' && (!determiner || isIndefinite(determiner))
  // *de belangrijkste* stays, *een beter plan* becomes *een betere buurt*.
  if (reading.degree === 'superlative') return token.text
  const graded = reading.degree === 'comparative' ? token.normal.replace(/ere$/, 'er') : base
  const wanted = bare ? graded : reading.degree ? `${graded}e` : (dutch.inflectAdjective(base) ?? token.normal)
  return wanted === token.normal ? token.text : wanted
}

/** Without the -e that a plural asks for it says how, not what: *visueel* in *visueel gehandicapten*. */
export function isAdverb({ normal, reading }: Token, { number }: NounFeatures, dutch: Dutch): boolean {
  if (number !== 'plural' || reading.pos !== 'adjective' || reading.lemma !== normal) return false
  const inflected = dutch.inflectAdjective(normal)
  return inflected !== undefined && inflected !== normal
}

function participleOf({ pos, form, lemma }: Reading, dutch: Dutch): string | undefined {
  if (pos !== 'verb') return undefined
  const paradigm = dutch.verb(lemma)
  return form === 'participle' ? paradigm?.participle : paradigm?.presentParticiple
}

/**
 * The finite verb in the other number: *wordt* → *worden*. Undefined where its forms are not known.
 *
 * @param particle of the verb, where it stands apart: *komt … voor* is *komen*, not *voorkomen*
 */
export function finiteFor(
  token: Token,
  number: 'singular' | 'plural',
  dutch: Dutch,
  particle?: string,
): string | undefined {
  const { lemma, tense, form } = token.reading
  if (token.reading.pos !== 'verb' || form !== 'finite') return undefined
  const isSplit = particle !== undefined && lemma.startsWith(particle)
  const paradigm = dutch.verb(isSplit ? `${particle}·${lemma.slice(particle.length)}` : lemma)
  if (!paradigm) return undefined
  const isJoined =
    paradigm.particle !== undefined && token.partner === undefined && token.normal.startsWith(paradigm.particle)
  const prefix = isJoined ? paradigm.particle : ''
  if (tense === 'past') return prefix + (number === 'plural' ? paradigm.pastPlural : paradigm.pastSingular)
  return prefix + (number === 'plural' ? paradigm.presentPlural : paradigm.presentThird)
}

/** The words of a subject where it becomes an object: *zij* → *hen*. */
export function objectForm(sentence: Sentence, phrase: TokenRange): string {
  const words = wordsOf(sentence, phrase)
  return phrase.first === phrase.last ? (objectForms[words.toLowerCase()] ?? words) : words
}

const objectForms: Readonly<Record<string, string>> = {
  ik: 'mij',
  jij: 'jou',
  hij: 'hem',
  wij: 'ons',
  we: 'ons',
  zij: 'hen',
  ze: 'hen',
}
