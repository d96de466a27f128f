// The words that patterns, conditions, classes and domains ask for, each with a
// number: an atom. A token of a sentence has some of these atoms, and a pattern
// is a sequence of them; so the matcher compares numbers, never spellings. The
// same table answers for a bare word what it could be in some sentence, which
// is what the quick scan wants to know.

import { cutOf, cutReading } from '../dutch/cut'
import type { Dutch } from '../dutch/dutch'
import type { Reading, Token } from '../dutch/sentence'
import { grammarTags, type LanguageLists } from '../rules/language'
import type { Element } from '../rules/pattern'
import {
  commonnessOf,
  couldTakeParticle,
  formTags,
  isAlsoMeant,
  isPersons,
  isPluralTakenForVerb,
  isNamed,
  mayFollowBy,
  posTags,
} from './readings'

/** How a word could come to an atom: as such, as the verb of a separable one, or as its particle. */
export const DIRECT = 0
export const VERB = 1
export const PARTICLE = 2

export interface Vocabulary {
  /** The number of what an element asks for; `undefined` for choices, `.`, `@` and `[<@>…]`. Registers it. */
  atomOf(element: Pick<Element, 'kind' | 'text'>): number | undefined
  /** Registers a base form, `{-x}` or `{x-}`, or several words of which the last one bends, and gives all their atoms. */
  atomsOfPhrase(phrase: string): number[]
  /** What each token of a sentence is, in the reading that it has there. */
  ofTokens(tokens: readonly Token[]): readonly TokenAtoms[]
  /** What a word could be in any sentence, and how. */
  ofWord(word: string): readonly WordAtom[]
  /** The atoms that a word has whichever of its readings is meant. */
  certainOf(word: string): readonly number[]
  /** The atoms of *wijk-* or *-functie* where this word completes it. */
  ofCut(word: string, whole: string): readonly number[]
  /** Atoms of parts of speech and verb forms, which a word has in a sentence only. */
  grammarAtoms(): readonly number[]
  /** Whether a word may be a verb, or the *te* before one. */
  couldBeVerb(word: string): boolean
  /** Everyday words, which say little about where a pattern may be found. */
  commonness(atom: number): number
  /** More than any atom registered so far. */
  size(): number
}

/** The atom of every token that is a word, and that of the words found. */
export const wordAtom = 0
export const foundAtom = 1

export const tagOf = (atom: number): string => `A${atom}`

export interface WordAtom {
  readonly atom: number
  /** `DIRECT`, `VERB` or `PARTICLE`. */
  readonly how: number
  /** By the likeliest reading of the word. */
  readonly isLikely: boolean
}

export interface TokenAtoms {
  readonly atoms: readonly number[]
  /** The same for the matcher. */
  readonly tags: ReadonlySet<string>
  /** Of a verb with its particle elsewhere: the verb without it, should that particle turn out to be another word. */
  readonly bare: readonly number[]
  /** Of what could be a verb and was not given a particle: the separable verbs that it would make with one. */
  readonly separable: readonly Separable[]
  /** Of what was taken for something else: the verbs that it could be, should its clause be without one. */
  readonly misread: readonly number[]
}

/** A word as it was described before, in one reading. */
interface KnownToken {
  readonly lemma: string
  readonly pos: Reading['pos']
  readonly form: Reading['form']
  readonly particle: string
  readonly couldBeNoun: boolean
  readonly isNamed: boolean
  readonly atoms: TokenAtoms
}

/** A class word of several words: *maatschappelijk werker*. */
interface ClassPhrase {
  readonly atom: number
  /** The words before the last one, from right to left. */
  readonly before: readonly string[]
}

export interface Separable {
  readonly atom: number
  readonly particle: string
}

export function createVocabulary(dutch: Dutch, lists: LanguageLists): Vocabulary {
  let count = 2
  const commonnesses: number[] = [10_000, 10_000]
  const words = new Map<string, number>()
  const lemmas = new Map<string, number>()
  const heads = new Map<string, number>()
  const starts = new Map<string, number>()
  const tags = new Map<string, number>()
  /** Lemma → atoms of the classes that list it, and the same for compounds that end in it. */
  const classWords = new Map<string, number[]>()
  const classPhrases = new Map<string, ClassPhrase[]>()
  const separables = new Map<string, Separable[]>()
  const particles = new Map<string, number[]>()
  /** Forms of listed words that the lexicon does not know by itself. */
  const unknownForms = new Map<string, number[]>()
  const lexical = new Map<string, readonly number[]>()
  /** Words in the same reading are the same again and again. */
  const known = new Map<string, KnownToken[]>()

  const register = (map: Map<string, number>, key: string, commonness: number): number => {
    let atom = map.get(key)
    if (atom === undefined) {
      atom = count++
      commonnesses.push(commonness)
      map.set(key, atom)
      lexical.clear()
      known.clear()
    }
    return atom
  }

  const lemmaAtom = (lemma: string): number => {
    const registered = lemmas.get(lemma)
    if (registered !== undefined) return registered
    const atom = register(lemmas, lemma, commonnessOf(lemma, dutch))
    // The readings, since a verb can be separable and not: *stroomt door* and *doorstroomt* are both doorstromen.
    const particle = dutch.readings(lemma).find((reading) => reading.lemma === lemma && reading.particle)?.particle
    if (particle) {
      append(separables, lemma.slice(particle.length), { atom, particle })
      append(particles, particle, atom)
    }
    const noun = dutch.noun(lemma)
    const isKnown = dutch.readings(lemma).some((reading) => reading.lemma === lemma)
    for (const form of [lemma, noun?.plural, isKnown ? undefined : dutch.inflectAdjective(lemma)]) {
      if (form && !isKnown) append(unknownForms, form, atom)
    }
    return atom
  }

  const tagAtom = (name: string): number => {
    const registered = tags.get(name)
    if (registered !== undefined) return registered
    const atom = register(tags, name, lists.classes.has(name) ? 50 : 10_000)
    for (const listed of lists.classes.get(name)?.words ?? []) {
      const [word = '', ...before] = listed.toLowerCase().split(/\s+/).reverse()
      if (before.length) {
        append(classPhrases, word, { atom, before })
        continue
      }
      append(classWords, word, atom)
      if (dutch.readings(word).some((reading) => reading.lemma === word)) continue
      for (const form of [word, dutch.noun(word)?.plural]) if (form) append(unknownForms, form, atom)
    }
    return atom
  }

  const atomOf: Vocabulary['atomOf'] = ({ kind, text }) => {
    if (kind === 'word') return register(words, text, commonnessOf(text, dutch))
    if (kind === 'lemma') return lemmaAtom(text)
    if (kind === 'head') return register(heads, text, 2)
    if (kind === 'start') return register(starts, text, 2)
    return kind === 'tag' ? tagAtom(text) : undefined
  }

  /** Atoms that follow from a lemma and how it is composed, whatever its form. */
  const ofReading = (reading: Reading): readonly number[] => {
    const key = `${reading.lemma}|${reading.head ?? ''}|${reading.modifier ?? ''}`
    const earlier = lexical.get(key)
    if (earlier) return earlier
    const atoms = new Set<number>()
    const add = (atom: number | undefined) => atom !== undefined && atoms.add(atom)
    const { lemma, head, modifier } = reading
    add(lemmas.get(lemma))
    add(heads.get(lemma))
    classWords.get(lemma)?.forEach(add)
    if (head !== undefined) {
      // *jeugdwijkteam* ends in *team*, but also in *wijkteam*.
      for (let at = 1; at <= lemma.length - head.length; at++) {
        const end = lemma.slice(at)
        add(heads.get(end))
        classWords.get(end)?.forEach(add)
      }
      add(heads.get(head))
      classWords.get(head)?.forEach(add)
    }
    if (modifier !== undefined) {
      for (let length = 2; length <= modifier.length; length++) {
        if (length === modifier.length || length >= 4) add(starts.get(modifier.slice(0, length)))
      }
    }
    const result = [...atoms]
    if (lexical.size > 50_000) lexical.clear()
    lexical.set(key, result)
    return result
  }

  /** What *wijk-* and *-functie* may be short for: *wijkaanpak*, *regiefunctie*. */
  const cutAtoms = (word: string): number[] => {
    const cut = cutOf(word)
    if (!cut) return []
    const isEnd = cut.missing === 'start'
    const kept = isEnd ? new Set(dutch.readings(cut.kept).map(({ lemma }) => lemma)) : [cut.kept]
    const found: number[] = []
    for (const part of kept) {
      const fits = (lemma: string) =>
        lemma.length > part.length && (isEnd ? lemma.endsWith(part) : lemma.startsWith(part))
      for (const [lemma, atom] of lemmas) if (fits(lemma)) found.push(atom)
      for (const [word, atoms] of classWords) if (fits(word)) found.push(...atoms)
      const whole = isEnd ? heads.get(part) : starts.get(part)
      if (whole !== undefined) found.push(whole)
    }
    return found
  }

  /** Separable verbs of which this may be the verb: a participle has its particle with it. */
  const separablesOf = ({ pos, form, lemma }: Reading): readonly Separable[] =>
    pos !== 'verb' || form === 'participle' || form === 'presentParticiple' ? [] : (separables.get(lemma) ?? [])

  const addGrammar = (atoms: Set<number>, { pos, form }: Reading) => {
    const name = posTags[pos]
    const speech = name === undefined ? undefined : tags.get(name)
    if (speech !== undefined) atoms.add(speech)
    const kind = form === undefined ? undefined : tags.get(formTags[form])
    if (kind !== undefined) atoms.add(kind)
  }

  const describe = (token: Token, tokens: readonly Token[]): TokenAtoms => {
    const { normal, reading, partner } = token
    const atoms = new Set<number>()
    const add = (atom: number | undefined) => atom !== undefined && atoms.add(atom)
    add(words.get(normal))
    ofReading(reading).forEach(add)
    unknownForms.get(normal)?.forEach(add)
    classPhrases.get(reading.lemma)?.forEach(({ atom, before }) => {
      if (before.every((it, index) => isForm(tokens[token.index - 1 - index], it))) add(atom)
    })
    addGrammar(atoms, reading)
    if (isNamed(token, tokens, token.index)) add(tags.get('Naam'))
    const verbs: Reading[] = []
    const misread: Reading[] = []
    const couldBeNoun = mayFollowBy(tokens[token.index - 1])
    for (const other of dutch.readings(normal)) {
      const isMeant = isAlsoMeant(other, token) || (couldBeNoun && isPluralTakenForVerb(other, reading))
      if (isMeant) ofReading(other).forEach(add)
      if (other.pos !== 'verb') continue
      verbs.push(other)
      if (!isMeant && reading.pos !== 'verb') misread.push(other)
    }
    const separable = partner === undefined ? verbs.flatMap(separablesOf) : []
    const bare = partner === undefined ? [] : verbs.flatMap((it) => ofReading(it))
    // *stelt … vast* is *vaststellen*, though *stelt* could be *stelen* too.
    if (partner !== undefined) for (const { lemma } of verbs) add(lemmas.get(tokens[partner]!.normal + lemma))
    if (reading.pos !== 'punctuation') atoms.add(wordAtom)
    return {
      atoms: [...atoms],
      tags: new Set([...atoms].map(tagOf)),
      bare,
      separable,
      misread: misread.flatMap((it) => ofReading(it)),
    }
  }

  const recall = (token: Token, tokens: readonly Token[]): TokenAtoms => {
    const { normal, reading, partner } = token
    if (classPhrases.has(reading.lemma)) return describe(token, tokens)
    const particle = partner === undefined ? '' : tokens[partner]!.normal
    const couldBeNoun = mayFollowBy(tokens[token.index - 1])
    const named = isNamed(token, tokens, token.index)
    const alike = known.get(normal)
    const { lemma, pos, form } = reading
    if (alike) {
      for (const it of alike) {
        if (it.lemma !== lemma || it.pos !== pos || it.form !== form) continue
        if (it.particle === particle && it.couldBeNoun === couldBeNoun && it.isNamed === named) return it.atoms
      }
    } else if (known.size > 20_000) known.clear()
    const atoms = describe(token, tokens)
    const entry = { lemma, pos, form, particle, couldBeNoun, isNamed: named, atoms }
    if (alike) alike.push(entry)
    else known.set(normal, [entry])
    return atoms
  }

  return {
    atomOf,
    atomsOfPhrase(phrase) {
      const [last = '', ...others] = phrase.toLowerCase().split(/\s+/).reverse()
      const inner = last.replace(/^\{|\}$/g, '')
      const kind = inner.startsWith('-') ? 'head' : inner.endsWith('-') ? 'start' : 'lemma'
      return [
        ...others.map((word) => atomOf({ kind: 'word', text: word })!),
        atomOf({ kind, text: inner.replace(/^-|-$/g, '') })!,
      ]
    },
    ofTokens: (tokens) => tokens.map((token) => recall(token, tokens)),
    ofWord(word) {
      const found: WordAtom[] = []
      const add = (atom: number, how: number, isLikely = true) => {
        if (!found.some((other) => other.atom === atom && other.how === how)) found.push({ atom, how, isLikely })
      }
      const literal = words.get(word)
      if (literal !== undefined) add(literal, DIRECT)
      for (const [index, reading] of dutch.readings(word).entries()) {
        ofReading(reading).forEach((atom) => add(atom, DIRECT, index === 0))
        classPhrases.get(reading.lemma)?.forEach(({ atom }) => add(atom, DIRECT))
        separablesOf(reading).forEach(({ atom }) => add(atom, VERB))
      }
      unknownForms.get(word)?.forEach((atom) => add(atom, DIRECT))
      particles.get(word)?.forEach((atom) => add(atom, PARTICLE))
      cutAtoms(word).forEach((atom) => add(atom, DIRECT, false))
      return found
    },
    certainOf(word) {
      const literal = words.get(word)
      const asSuch = literal === undefined ? [] : [literal]
      const readings = dutch.readings(word).filter((it, index) => index === 0 || !isPersons(it))
      const [first, ...others] = readings
      if (!first || readings.some((reading) => couldTakeParticle(reading, dutch))) return asSuch
      const sets = others.map((reading) => new Set(ofReading(reading)))
      return [...asSuch, ...ofReading(first).filter((atom) => sets.every((set) => set.has(atom)))]
    },
    ofCut: (word, whole) =>
      dutch.readings(whole).flatMap((reading) => {
        const completed = cutReading(word, reading, dutch.readings)
        return completed ? ofReading(completed) : []
      }),
    grammarAtoms: () => grammarTags.flatMap((name) => tags.get(name) ?? []),
    couldBeVerb: (word) => word === 'te' || dutch.readings(word).some(({ pos }) => pos === 'verb'),
    commonness: (atom) => commonnesses[atom]!,
    size: () => count,
  }
}

function isForm(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.normal === word || token.reading.lemma === word)
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
