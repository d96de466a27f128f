// What we know of single words: their readings, their forms, their parts. The
// closed classes come first, then the lexicon that the build made, then what the
// word itself gives away: a compound of known words, a particle before a known
// verb. Everything is looked up on demand and remembered.

import { inflect } from './adjectives'
import { closedOnly, closedReadings } from './closed'
import {
  findParts,
  hasOwnMeaning,
  isCommotion,
  singularByEnding,
  verbOfDerivedNoun,
  type KnownWords,
} from './compounds'
import type { NounParadigm, VerbParadigm } from './dutch'
import { genderByShape } from './gender'
import { diminutiveCandidates, pluralCandidates } from './nouns'
import { numeralReadings } from './numerals'
import { isBothWays, isFreeParticle, isLoan, particleSplits } from './separable'
import type { Reading } from './sentence'
import { openTable, unlinked, type Table } from './table'
import { conjugate, isInfinitive, type Conjugation } from './verbs'

export interface CompoundSplit {
  /** Linking letters off: `achterstandswijk` in *achterstandswijkbeleid*, `bewoner` in *bewonersavond*. */
  readonly modifier: string
  /** The last part as it stands in the word, so a plural stays one; and its lemma. */
  readonly head: string
  readonly lemma: string
}

export interface Lexicon {
  /** Likeliest first; empty for a word nothing is known of. Any case. */
  readings(word: string): readonly Reading[]
  /** A separable verb joined (`terugnemen`) or with a dot (`terug·nemen`). Unknown verbs are conjugated by rule. */
  verb(infinitive: string): VerbParadigm | undefined
  noun(singular: string): NounParadigm | undefined
  inflectAdjective(adjective: string): string | undefined
  gender(noun: string): 'de' | 'het' | undefined
  /** Undefined for a compound that has become a word of its own (*ziekenhuis*); its reading does tell its head. */
  splitCompound(word: string): CompoundSplit | undefined
  /** Every form of a lemma as it may stand in a text, the lemma first; of a separable verb the joined ones and those without particle. */
  forms(lemma: string): readonly string[]
  /** How many forms have an id. */
  readonly formCount: number
  /** Id of the form at `text[start, end)`, -1 for one we do not have. Any case; makes no string. */
  find(text: string, start: number, end: number): number
  /** The same for a hash made with `mix` and `finish`, so a scanner need not read the word twice. */
  lookup(hash: number, text: string, start: number, end: number): number
  form(id: number): string
  /** Distinct lemmas of a form. */
  lemmasOf(id: number): readonly string[]
}

/** @param data As the module `lexicon` has it. Unpacked when the first word is asked for. */
export function createLexicon(data: Uint8Array): Lexicon {
  let table: Table | undefined
  const opened = () => (table ??= openTable(data))
  const remembered = new Map<string, readonly Reading[]>()

  const readings = (word: string): readonly Reading[] => {
    const known = remembered.get(word)
    if (known) return known
    const found = findReadings(
      word
        .normalize('NFC')
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''),
    )
    if (remembered.size > 50_000) remembered.clear()
    remembered.set(word, found)
    return found
  }

  const stored = (word: string): readonly Reading[] => {
    const id = opened().find(word, 0, word.length)
    return id < 0 ? [] : opened().readings(id)
  }

  const findReadings = (word: string): readonly Reading[] => {
    if (word.length > 64) return []
    const closed = closedReadings(word)
    if (closed?.only) return closed.readings
    const numeral = numeralReadings(word)
    if (numeral && !closed) return numeral
    const open = stored(word)
    // *Plaats* and *deel* are particles only beside their verb.
    if (closed?.readings.every((it) => it.pos === 'particle')) return [...open, ...closed.readings]
    if (closed) return [...closed.readings, ...open.filter((a) => !closed.readings.some((b) => b.pos === a.pos))]
    if (open.length)
      return open.every(isBareStem) ? [...(compoundReadings(word) ?? []), ...open] : [...open, ...besides(word, open)]
    const made = [...(prefixedVerb(word) ?? []), ...(derivedNoun(word) ?? compoundReadings(word) ?? [])]
    return made.length ? made : (nominalized(word) ?? verbalCompound(word) ?? unstressed(word) ?? [])
  }

  /** A particle before a form of a verb, as in *terugfluiten*, where the lexicon has only *fluiten*. */
  const prefixedVerb = (word: string): readonly Reading[] | undefined => {
    for (const { particle, verb } of particleSplits(word)) {
      if (!isFreeParticle(particle) || verb.length < 5 || isLoan(verb)) continue
      const found = stored(verb).filter((it) => it.pos === 'verb' && !it.particle && it.form !== 'imperative')
      if (found.length) return found.map((it) => ({ ...it, lemma: particle + it.lemma, particle }))
    }
    return undefined
  }

  /** *Wél*, *vóór*, *dát*: an accent that only stresses. */
  const unstressed = (word: string): readonly Reading[] | undefined => {
    const plain = word
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC')
    return plain === word ? undefined : readings(plain)
  }

  /** *Opwekker*, *uitrolling*, *benodigdheid*: who does it, the doing, and being so. */
  const derivedNoun = (word: string): readonly Reading[] | undefined => {
    const quality = /^(.{4,})he(?:id|den)$/.exec(word)?.[1]
    const isQuality = quality !== undefined && stored(quality).some((it) => it.pos === 'adjective')
    if (isCommotion(word, known.infinitive)) return [{ lemma: word, pos: 'noun', number: 'singular', gender: 'het' }]
    if (!isQuality && !verbOfDerivedNoun(word, known.infinitive)) return undefined
    const lemma = word.replace(/(?<=er)s$|(?<=ing)en$/, '').replace(/heden$/, 'heid')
    return [
      { lemma, pos: 'noun', number: lemma === word ? 'singular' : 'plural', ...(lemma === word && { gender: 'de' }) },
    ]
  }

  const isHead = (reading: Reading) => reading.pos === 'noun' || reading.pos === 'adjective'
  const known: KnownWords = {
    head: (form) => stored(form).some((it) => it.pos === 'noun') && !closedOnly(form),
    modifier: (word) =>
      stored(word).some(
        (it) => it.pos === 'noun' || it.pos === 'adjective' || (it.pos === 'verb' && it.person === 1),
      ) && !closedOnly(word),
    infinitive: (word) => stored(word).some((it) => it.form === 'infinitive'),
  }

  const nounByEnding = (noun: string): Reading[] => {
    const lemma = singularByEnding(noun)
    if (lemma === undefined) return []
    const sort = genderByShape(lemma)
    return [
      {
        lemma,
        pos: 'noun',
        ...(lemma === noun ? { number: 'singular', ...(sort && { gender: sort }) } : { number: 'plural' }),
      },
    ]
  }

  const isSimple = (noun: string) => {
    const found = stored(noun).filter((it) => it.pos === 'noun')
    return found.length > 0 && found.every((it) => it.head === undefined)
  }

  const compoundReadings = (word: string): readonly Reading[] | undefined => {
    const parts = findParts(word, known)
    // *Noord-westen* is written *noordwesten* as well, and no compound.
    if (!parts || (/^[^-]+-[^-]+$/.test(word) && isSimple(word.replace('-', '')))) return undefined
    const tail = word.slice(parts.at)
    const heads = stored(tail).filter(isHead)
    const others = heads.length ? heads : readings(tail).filter(isHead)
    const found = others.length ? others : nounByEnding(tail)
    const id = opened().find(tail, 0, tail.length)
    const whole = id >= 0 && opened().isEstablished(id)
    return found.length === 0
      ? undefined
      : found.map((it) => {
          const lemma = word.slice(0, parts.at) + it.lemma
          // *Stereotypen*: a form of a word that is no compound.
          if (lemma !== word && isSimple(lemma)) return { ...it, lemma }
          // A head that anybody might have made (*raadslid*) is taken apart as well.
          if (it.head === undefined || whole) return { ...it, lemma, head: it.lemma, modifier: parts.modifier }
          return { ...it, lemma, modifier: unlinked(lemma.slice(0, lemma.length - it.head.length)) }
        })
  }

  /** *Koortsverlagend*, *honklopen*, *half-begrepen*: a form of a verb that does not stand apart from what precedes it. */
  const verbalCompound = (word: string): readonly Reading[] | undefined => {
    for (let at = 2; at <= word.length - 5; at++) {
      const front = word.slice(0, at).replace(/-$/, '')
      const noun =
        front.length > 2 && (known.modifier(front) || (front.endsWith('s') && known.modifier(front.slice(0, -1))))
      if (!noun && front !== 'on') continue
      const found = stored(word.slice(at)).filter(
        (it) =>
          it.pos === 'verb' &&
          /participle|Participle|infinitive/.test(it.form!) &&
          (noun ? !it.particle : it.form === 'participle'),
      )
      if (found.length) return found.map((it) => ({ ...it, lemma: front + it.lemma, particle: front }))
    }
    return undefined
  }

  /** *Genodigden*, *zieken*: who is invited, who are ill. */
  const nominalized = (word: string): readonly Reading[] | undefined => {
    if (!word.endsWith('en')) return undefined
    const one = word.slice(0, -1)
    const found = readings(one).filter((it) => it.inflected)
    if (!found.length) return undefined
    return [{ lemma: one, pos: 'noun', number: 'plural' }, ...found.map((it): Reading => ({ ...it, number: 'plural' }))]
  }

  /** *Webwinkel* is more than a form of *webwinkelen*. */
  const isBareStem = (it: Reading) => it.pos === 'verb' && (it.person === 1 || it.form === 'imperative')

  /** What a word that the lexicon has may be besides: *leegkappen* is a verb too, *afgevaardigden* have been sent. */
  const besides = (word: string, open: readonly Reading[]): readonly Reading[] => {
    if (open.every((it) => it.pos === 'adjective')) return prefixedVerb(word) ?? verbalCompound(word) ?? []
    if (!word.endsWith('en') || word.length < 8 || !open.every((it) => it.number === 'plural' && it.pos === 'noun'))
      return []
    return prefixedVerb(word) ?? nominalized(word)?.slice(1) ?? []
  }

  const splitCompound = (word: string): CompoundSplit | undefined => {
    const lower = word.toLowerCase()
    const id = opened().find(lower, 0, lower.length)
    if (id >= 0 && opened().isEstablished(id)) return undefined
    const reading = readings(lower).find((it) => it.head !== undefined)
    if (!reading || hasOwnMeaning(reading.modifier!, reading.head!)) return undefined
    return {
      modifier: reading.modifier!,
      head: lower.slice(reading.lemma.length - reading.head!.length),
      lemma: reading.head!,
    }
  }

  const gender = (noun: string): 'de' | 'het' | undefined => {
    const found = readings(noun).filter((it) => it.pos === 'noun' && it.number === 'singular')
    if (found.length) return found[0]!.gender
    return genderByShape(noun.toLowerCase()) ?? genderByEnd(noun.toLowerCase()) ?? 'de'
  }

  /** *Arachidonzuur* ends in a noun that we know, even if what is left is no word. */
  const genderByEnd = (noun: string): 'de' | 'het' | undefined => {
    for (let from = 2; from <= Math.min(noun.length - 4, 60); from++) {
      const end = stored(noun.slice(from)).find((it) => it.pos === 'noun' && it.number === 'singular')
      if (end) return end.gender
    }
    return undefined
  }

  /** Whether a form of this verb is in the lexicon; spelling choices go by that. */
  const attestedFor = (lemma: string, particle: string) => (form: string) =>
    stored(particle + form).some((it) => it.lemma === lemma && it.pos === 'verb')

  const conjugation = (infinitive: string, particle: string): Conjugation | undefined => {
    const whole = particle + infinitive
    const attested = stored(whole).some((it) => it.pos === 'verb')
      ? attestedFor(whole, particle)
      : attestedFor(infinitive, '')
    return conjugate(infinitive, attested, particle)
  }

  const verb = (infinitive: string): VerbParadigm | undefined => {
    const lower = infinitive.toLowerCase()
    const dot = lower.indexOf('·')
    const particle = dot >= 0 ? lower.slice(0, dot) : particleOf(lower)
    const bare = dot >= 0 ? lower.slice(dot + 1) : lower.slice(particle.length)
    if (!isInfinitive(bare)) return undefined
    const forms = conjugation(bare, particle)
    if (!forms) return undefined
    // *Overgelopen*, *overlopen*: writers do not keep the two apart.
    const twin = particle && isBothWays(particle + bare) ? conjugation(particle + bare, '')?.participle : undefined
    return {
      ...forms,
      infinitive: particle + bare,
      ...(particle && { particle }),
      ...(twin && {
        variants: [...forms.variants, { cell: 'participle' as const, form: twin.slice(particle.length) }],
      }),
      participle: particle + forms.participle,
      presentParticiple: particle + forms.presentParticiple,
    }
  }

  const particleOf = (infinitive: string): string => {
    const known = stored(infinitive).find((it) => it.form === 'infinitive')
    if (known) return known.particle ?? ''
    for (const { particle, verb } of particleSplits(infinitive))
      if (isFreeParticle(particle) && !isLoan(verb) && stored(verb).some((it) => it.form === 'infinitive'))
        return particle
    return ''
  }

  const noun = (singular: string): NounParadigm | undefined => {
    const lower = singular.toLowerCase()
    const reading = readings(lower).find((it) => it.pos === 'noun' && it.number === 'singular')
    if (!reading) return undefined
    const head = reading.head ?? lower
    const front = lower.slice(0, lower.length - head.length)
    const plural =
      formOf(head, pluralCandidates(head), 'plural', false) ?? formOf(lower, pluralCandidates(lower), 'plural', false)
    return {
      singular: lower,
      ...(plural && { plural: plural.startsWith(front) ? plural : front + plural }),
      ...(reading.gender && { gender: reading.gender }),
    }
  }

  const formOf = (lemma: string, candidates: readonly string[], number: string, diminutive: boolean) =>
    candidates.find((form) =>
      stored(form).some(
        (it) => it.pos === 'noun' && it.lemma === lemma && it.number === number && !!it.diminutive === diminutive,
      ),
    )

  const inflectAdjective = (adjective: string): string | undefined => {
    const lower = adjective.toLowerCase()
    const attested = (form: string) => stored(form).some((it) => it.lemma === lower && it.inflected && !it.degree)
    return inflect(lower, attested).inflected
  }

  const forms = (lemma: string): readonly string[] => {
    const found = new Set<string>([lemma.replace('·', '')])
    const all = readings(lemma.replace('·', ''))
    const isVerb =
      lemma.includes('·') || all.some((it) => it.form === 'infinitive') || (!all.length && isInfinitive(lemma))
    const paradigm = isVerb ? verb(lemma) : undefined
    if (paradigm) {
      const { particle = '' } = paradigm
      for (const form of [
        paradigm.infinitive.slice(particle.length),
        paradigm.presentFirst,
        paradigm.presentSecond,
        paradigm.presentThird,
        paradigm.pastSingular,
        paradigm.pastPlural,
        paradigm.imperative,
      ]) {
        found.add(form)
        found.add(particle + form)
      }
      for (const { form, cell } of paradigm.variants ?? []) {
        if (cell !== 'participle') found.add(form)
        found.add(particle + form)
      }
      for (const form of [paradigm.participle, paradigm.presentParticiple]) {
        found.add(form)
        const inflected = inflect(form, () => false).inflected ?? `${form}e`
        found.add(inflected)
      }
    }
    if (all.some((it) => it.pos === 'noun')) {
      const { plural } = noun(lemma) ?? {}
      if (plural) found.add(plural)
      for (const form of pluralCandidates(lemma))
        if (readings(form).some((it) => it.lemma === lemma && it.number === 'plural')) found.add(form)
      for (const form of diminutiveCandidates(lemma))
        if (readings(form).some((it) => it.lemma === lemma && it.diminutive)) {
          found.add(form)
          found.add(`${form}s`)
        }
    }
    if (all.some((it) => it.pos === 'adjective')) {
      const degrees = inflect(lemma, (form) => stored(form).some((it) => it.lemma === lemma))
      for (const form of [degrees.inflected, degrees.comparative, degrees.superlative]) if (form) found.add(form)
      if (degrees.comparative) found.add(`${degrees.comparative}e`)
      if (degrees.superlative) found.add(`${degrees.superlative}e`)
    }
    return [...found]
  }

  return {
    readings,
    verb,
    noun,
    inflectAdjective,
    gender,
    splitCompound,
    forms,
    get formCount() {
      return opened().packed.count
    },
    find: (text, start, end) => opened().find(text, start, end),
    lookup: (hash, text, start, end) => opened().lookup(hash, text, start, end),
    form: (id) => opened().form(id),
    lemmasOf: (id) => {
      const form = opened().form(id)
      return [...new Set(readings(form).map((it) => it.lemma))]
    },
  }
}
