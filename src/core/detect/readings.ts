// What the readings of a word allow: which of them may be meant although the
// grammar chose another, what they are called in patterns, and how much a word
// says about where a pattern may be found.

import type { Dutch } from '../dutch/dutch'
import type { Reading, Token } from '../dutch/sentence'

/**
 * Whether a reading that was not chosen may count all the same: a participle read as an adjective (*de geactiveerde
 * bewoners*) and an infinitive read as a noun (*het activeren van*) are still that verb.
 */
export function isAlsoMeant(reading: Reading, { reading: chosen, partner, normal }: Token): boolean {
  if (reading.pos === 'verb') {
    if (partner !== undefined) return false
    // *stelt*, of *stellen* rather than *stelen*: among verbs the choice is no more than a guess.
    if (chosen.pos === 'verb') {
      // *aangeboord*, of *aanboren* rather than *aanboorden*: a participle has its particle with it.
      const isWhole = reading.particle === undefined || (isParticiple(reading) && isParticiple(chosen))
      return isWhole || reading.lemma === chosen.lemma
    }
    if (chosen.pos === 'adjective') return isParticiple(reading)
    if (chosen.pos === 'noun') return reading.form === 'infinitive' && reading.lemma === normal
    return false
  }
  if (reading.pos === 'noun' && isPersons(chosen)) return true
  // *Een op de zes is laaggeletterd*: a participle that is an adjective all the same.
  if (reading.pos === 'adjective' && chosen.pos === 'verb') return isParticiple(chosen)
  return chosen.pos === 'other' || (chosen.pos === reading.pos && chosen.pos !== 'adverb')
}

/** *heeft wensen opgehaald*, *dat de stad taken afstoot*: a plural that looks like a verb, and was taken for one. */
export function isPluralTakenForVerb({ pos, number }: Reading, chosen: Reading): boolean {
  return pos === 'noun' && number === 'plural' && chosen.pos === 'verb' && chosen.particle === undefined
}

/** *Belanghebbenden*, *betrokkenen*: an adjective in -en stands for persons, as the noun that it also is. */
export function isPersons({ pos, number }: Reading): boolean {
  return pos === 'adjective' && number === 'plural'
}

/** Whether a noun may follow this word. */
export function mayFollowBy(previous: Token | undefined): boolean {
  if (!previous) return false
  const { pos, form } = previous.reading
  return beforeNouns.has(pos) || (pos === 'verb' && form === 'finite')
}

const beforeNouns = new Set<Reading['pos']>([
  'article',
  'adjective',
  'determiner',
  'numeral',
  'preposition',
  'noun',
  'name',
])

/** *De Wielewaal*, *in Zonnebloem*: a noun with a capital where no word needs one is the name of something. */
export function isNamed({ text, reading }: Token, tokens: readonly Token[], index: number): boolean {
  if (reading.pos !== 'noun' || reading.number === 'plural' || !/^\p{Lu}\p{Ll}/u.test(text)) return false
  const before = tokens[index - 1]?.reading.pos
  return before === 'article' || before === 'preposition'
}

/** Whether another word of the sentence could make another verb of it: *nemen* may be *opnemen*. */
export function couldTakeParticle({ pos, form, particle, lemma }: Reading, dutch: Dutch): boolean {
  if (pos !== 'verb' || particle !== undefined || form === 'participle' || form === 'presentParticiple') return false
  return commonParticles.some((it) => dutch.verb(it + lemma)?.particle !== undefined)
}

const commonParticles = [
  'aan',
  'achter',
  'af',
  'bij',
  'binnen',
  'door',
  'in',
  'mee',
  'na',
  'neer',
  'om',
  'onder',
  'op',
  'over',
  'rond',
  'samen',
  'tegen',
  'terug',
  'toe',
  'uit',
  'vast',
  'voor',
  'voort',
  'weg',
]

function isParticiple({ form }: Reading): boolean {
  return form === 'participle' || form === 'presentParticiple'
}

export const posTags: Readonly<Partial<Record<Reading['pos'], string>>> = {
  verb: 'Werkwoord',
  noun: 'Naamwoord',
  name: 'Naam',
  adjective: 'Bijvoeglijk',
  adverb: 'Bijwoord',
  article: 'Lidwoord',
  determiner: 'Voornaamwoord',
  pronoun: 'Voornaamwoord',
  preposition: 'Voorzetsel',
  numeral: 'Telwoord',
  conjunction: 'Voegwoord',
  complementizer: 'Voegwoord',
}

export const formTags: Readonly<Record<NonNullable<Reading['form']>, string>> = {
  finite: 'Persoonsvorm',
  imperative: 'Persoonsvorm',
  infinitive: 'Infinitief',
  teInfinitive: 'Infinitief',
  participle: 'Deelwoord',
  presentParticiple: 'Deelwoord',
}

/** Verbs so common that their forms are no sign of anything. */
const lightVerbs = new Set([
  'zijn',
  'hebben',
  'worden',
  'kunnen',
  'zullen',
  'moeten',
  'mogen',
  'willen',
  'gaan',
  'komen',
  'doen',
  'maken',
  'nemen',
  'geven',
  'zetten',
  'brengen',
  'houden',
  'staan',
  'krijgen',
  'laten',
  'zien',
  'vinden',
  'liggen',
  'leggen',
])

export function commonnessOf(word: string, dutch: Dutch): number {
  const [first] = dutch.readings(word)
  if (
    first &&
    ['article', 'preposition', 'pronoun', 'determiner', 'conjunction', 'complementizer'].includes(first.pos)
  ) {
    return 1000
  }
  // Only words are looked up in the text.
  if (/^\P{L}*$/u.test(word)) return 10_000
  const paradigm = dutch.verb(word)
  const base = paradigm?.particle ? word.slice(paradigm.particle.length) : word
  if (lightVerbs.has(base)) return paradigm?.particle ? 20 : 100
  return first?.pos === 'adverb' ? 200 : 1
}
