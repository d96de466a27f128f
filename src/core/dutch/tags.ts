// What the lexicon can say about a word form, numbered: the build writes the
// numbers, the lexicon reads them. One tag may stand for several readings, since
// *neem* is both *ik neem* and *neem!*. Adding at the end keeps the order.

import type { Reading } from './sentence'

export type Features = Omit<Reading, 'lemma' | 'particle' | 'head' | 'modifier'>

const finite = { pos: 'verb', form: 'finite' } as const
const present = { ...finite, tense: 'present' } as const
const past = { ...finite, tense: 'past' } as const
const noun = { pos: 'noun', number: 'singular' } as const

export const tags = {
  infinitive: [
    { pos: 'verb', form: 'infinitive' },
    { ...present, number: 'plural' },
  ],
  stem: [
    { ...present, number: 'singular', person: 1 },
    { pos: 'verb', form: 'imperative' },
  ],
  presentThird: [
    { ...present, number: 'singular', person: 3 },
    { ...present, number: 'singular', person: 2 },
  ],
  pastSingular: [{ ...past, number: 'singular' }],
  pastPlural: [{ ...past, number: 'plural' }],
  participle: [{ pos: 'verb', form: 'participle' }],
  participleInflected: [{ pos: 'verb', form: 'participle', inflected: true }],
  presentParticiple: [{ pos: 'verb', form: 'presentParticiple' }],
  presentParticipleInflected: [{ pos: 'verb', form: 'presentParticiple', inflected: true }],
  deNoun: [{ ...noun, gender: 'de' }],
  hetNoun: [{ ...noun, gender: 'het' }],
  noun: [noun],
  plural: [{ pos: 'noun', number: 'plural' }],
  diminutive: [{ ...noun, gender: 'het', diminutive: true }],
  diminutivePlural: [{ pos: 'noun', number: 'plural', diminutive: true }],
  adjective: [{ pos: 'adjective' }],
  adjectiveInflected: [{ pos: 'adjective', inflected: true }],
  comparative: [{ pos: 'adjective', degree: 'comparative' }],
  comparativeInflected: [{ pos: 'adjective', degree: 'comparative', inflected: true }],
  superlative: [{ pos: 'adjective', degree: 'superlative' }],
  superlativeInflected: [{ pos: 'adjective', degree: 'superlative', inflected: true }],
  partitive: [{ pos: 'adjective' }],
  adverb: [{ pos: 'adverb' }],
  name: [{ pos: 'name' }],
  numeral: [{ pos: 'numeral' }],
  interjection: [{ pos: 'interjection' }],
  other: [{ pos: 'other' }],
} as const satisfies Record<string, readonly Features[]>

export type Tag = keyof typeof tags

export const tagNames = Object.keys(tags) as Tag[]
