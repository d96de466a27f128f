// One sentence, from letters to roles: tokens, a reading for each, clauses,
// particles, phrases, and who does what in each clause.

import { findClauses } from './clauses'
import { completed } from './cut'
import type { Draft } from './draft'
import { partOfSpeech } from './functionwords'
import type { Option, Readings } from './options'
import { supplyFinite } from './finite'
import { freeParticles, linkParticles, type Combines } from './particles'
import { findPhrases, toPhrase, type Chunk } from './phrases'
import type { Animate } from './agreement'
import { findRoles, type Roles } from './roles'
import type { Clause, Phrase, Reading, Sentence, Token, Writable } from './sentence'
import type { Tagger } from './tagging'
import type { RawToken } from './tokens'
import { auxiliaries, objectControl } from './valency'
import { verbGroup, type Auxiliary, type VerbGroup } from './verbgroup'
import { isNominal, lemmaOf, retag, type Word } from './words'

export interface Knowledge {
  readonly readings: Readings
  readonly tagger: Tagger
  readonly combines: Combines
  readonly auxiliary: Auxiliary
  readonly animate: Animate
}

export function analyzeTokens(raw: readonly RawToken[], start: number, end: number, knowledge: Knowledge): Sentence {
  if (raw.length === 0) return { start, end, tokens: [], clauses: [] }
  const options = raw.map((token, index) => knowledge.tagger.options(token, isFirst(raw, index)))
  const chosen = knowledge.tagger.choose(raw, options)
  const words: Word[] = raw.map((token, index) => ({
    index,
    raw: token,
    normal: token.normal,
    options: options[index]!,
    option: chosen[index]!,
    tag: chosen[index]!.tag,
    clause: -1,
  }))
  freeParticles(words, knowledge.combines)
  for (const word of words) {
    settleThat(words, word)
    settleAttributive(words, word)
  }
  let drafts = findClauses(words)
  if (supplyFinite(words, drafts)) {
    settleAgain(words)
    drafts = findClauses(words)
  }
  linkParticles(words, drafts, knowledge.combines)
  // *bekend had gemaakt*: a verb no more.
  for (const { verbs } of drafts) {
    const at = verbs.findIndex((it) => words[it]!.tag === 'PRT')
    if (at >= 0) verbs.splice(at, 1)
  }
  const groups = drafts.map((draft) => verbGroup(words, draft, drafts, knowledge.auxiliary))
  const chunks = drafts.map((draft, index) => findPhrases(words, draft.tokens, isPlural(words, groups[index]!)))
  settleKinds(words, drafts, chunks, knowledge.animate)
  const roles = drafts.map((draft, index) =>
    findRoles({ words, draft, chunks: chunks[index]!, group: groups[index]!, animate: knowledge.animate }),
  )
  const clauses = drafts.map((draft, index) => toClause(draft, groups[index]!, roles[index]!))
  shareSubjects(drafts, groups, clauses)
  return { start, end, tokens: words.map((word) => toToken(word, words, knowledge)), clauses }
}

function isPlural(words: readonly Word[], { finite }: VerbGroup): boolean | undefined {
  const number = finite === undefined ? undefined : words[finite]!.option.reading.number
  return number && number === 'plural'
}

/** Before clauses are sought a second time: forms in -en are open again. */
function settleAgain(words: readonly Word[]): void {
  for (const word of words) {
    word.clause = -1
    if ((word.tag === 'FIN' || word.tag === 'INF') && word.option.finite) retag(word, 'VEN')
  }
}

/** *dat doen zij*: right before a verb it opens nothing. */
function settleThat(words: readonly Word[], word: Word): void {
  if (word.normal === 'dat' && /^(ondanks|zonder|behalve|buiten)$/.test(words[word.index - 1]?.normal ?? ''))
    retag(word, 'COMP')
  if (word.normal !== 'dat' || (word.tag !== 'COMP' && word.tag !== 'REL')) return
  const next = words[word.index + 1]?.tag
  const before = words[word.index - 1]
  if ((next === 'FIN' || next === 'VEN') && before?.tag === 'NOUN' && before.option.reading.number === 'plural')
    retag(word, 'PRON')
}

/** Where a capital says nothing: at the start, after a colon or an opening quotation mark. */
function isFirst(raw: readonly RawToken[], index: number): boolean {
  const before = raw[index - 1]
  return before === undefined || opening.has(before.text) || (index === 2 && before.text === '.')
}

const opening = new Set(':"“„‘\'(–-')

/** Main clauses that begin with their verb ask, order or suppose; those without a verb are headings and the like. */
function settleKinds(
  words: readonly Word[],
  drafts: readonly Draft[],
  chunks: readonly (readonly Chunk[])[],
  animate: Animate,
): void {
  const asks = words.slice(-3).some(({ normal }) => normal === '?')
  for (const draft of drafts) {
    if (draft.kind !== 'main') continue
    if (draft.finite === undefined) {
      if (draft.verbs.length === 0) draft.kind = 'verbless'
      continue
    }
    if (asks && draft.index === lastMain(drafts)) {
      draft.kind = 'question'
      continue
    }
    const { reading } = words[draft.finite]!.option
    const first = draft.tokens.find((at) => !/^(CONJ|PUNCT|ADV|NEG)$/.test(words[at]!.tag))
    if (first !== draft.finite || draft.shares !== undefined || reading.tense === 'past' || reading.number === 'plural')
      continue
    const subject = chunks[draft.index]!.find(
      ({ preposition, head }) => preposition === undefined && words[head]!.option.word?.case !== 'object',
    )
    const stem = reading.form === 'imperative' || reading.person !== 3 || isStem(words[draft.finite]!)
    const addressed = subject && /^(ik|je|jij|u|hij|zij|ze|het|men)$/.test(words[subject.head]!.normal)
    const names =
      subject && animate(words[subject.head]!) && subject.definite && words[draft.finite]!.normal.endsWith('t')
    const helps = reading.form !== 'imperative' && auxiliaries.has(lemmaOf(words[draft.finite]!))
    // “Laat de buren zelf kiezen”
    const lets = lemmaOf(words[draft.finite]!) === 'laten' && draft.verbs.length > 1
    if (stem && !addressed && (lets || (!names && !helps))) draft.kind = 'imperative'
  }
}

/** *de door de gemeente betaalde coach*: the past tense by its neighbours, a participle by the article before *door*. */
function settleAttributive(words: readonly Word[], word: Word): void {
  if (word.tag !== 'FIN' || words[word.index + 1]?.tag !== 'NOUN' || !isNominal(words[word.index - 1]?.tag ?? 'PUNCT'))
    return
  for (let at = word.index - 2; at > word.index - 7 && at > 0; at--) {
    const { tag } = words[at]!
    if (tag === 'PREP' && words[at - 1]!.tag === 'DET') return void retag(word, 'ADJE')
    if (!/^(DET|ADJE|NUM|NOUN|NAME|CONJ)$/.test(tag)) return
  }
}

function isStem(word: Word): boolean {
  // “zet”: what ends in t looks like the third person.
  if (/tt?en$/.test(word.option.reading.lemma)) return true
  return word.options.some(
    ({ reading }) =>
      reading.pos === 'verb' && (reading.form === 'imperative' || (reading.form === 'finite' && reading.person === 1)),
  )
}

function lastMain(drafts: readonly Draft[]): number {
  for (let index = drafts.length - 1; index >= 0; index--) if (drafts[index]!.parent === undefined) return index
  return -1
}

function toClause(draft: Draft, group: VerbGroup, roles: Roles): Writable<Clause> {
  const subject = roles.gap === 'subject' ? antecedent(draft) : roles.subject && toPhrase(roles.subject)
  const object = roles.gap === 'object' ? antecedent(draft) : roles.object && toPhrase(roles.object)
  const clause: Writable<Clause> = {
    kind: draft.kind,
    tokens: ascending(draft.tokens),
    verbs: ascending(draft.verbs),
    passive: group.passive,
    negated: group.negated,
    others: roles.others.map(toPhrase),
    confidence: roles.confidence,
  }
  if (draft.parent !== undefined) clause.parent = draft.parent
  if (draft.finite !== undefined) clause.finite = draft.finite
  if (group.main !== undefined) clause.mainVerb = group.main
  if (subject) clause.subject = subject
  if (object) clause.object = object
  if (roles.indirectObject) clause.indirectObject = toPhrase(roles.indirectObject)
  if (roles.agent) clause.agent = toPhrase(roles.agent)
  return clause
}

function ascending(tokens: readonly number[]): number[] {
  const copy = [...tokens]
  const isSorted = copy.every((token, index) => index === 0 || copy[index - 1]! < token)
  return isSorted ? copy : copy.sort((one, other) => one - other)
}

/** What a relative pronoun stands for: its antecedent, or itself where there is none. */
function antecedent(draft: Draft): Phrase | undefined {
  const head = draft.antecedent ?? draft.opener
  if (head === undefined) return undefined
  return { first: head, last: head, head }
}

/** Second conjuncts and infinitives have the subject of another clause. */
function shareSubjects(drafts: readonly Draft[], groups: readonly VerbGroup[], clauses: Writable<Clause>[]): void {
  drafts.forEach((draft, index) => {
    const clause = clauses[index]!
    if (clause.subject) return
    if (draft.shares !== undefined) {
      const subject = clauses[draft.shares]!.subject
      if (subject) clause.subject = subject
      return
    }
    if (draft.kind !== 'infinitive' || draft.parent === undefined) return
    const parent = clauses[draft.parent]!
    const lemma = groups[draft.parent]!.lemma
    if (objectControl.has(lemma)) {
      const asked = parent.passive ? parent.subject : (parent.indirectObject ?? parent.object)
      if (asked) clause.subject = asked
      else if (parent.subject && !parent.passive) clause.confidence = 0.4
      return
    }
    if (parent.subject && !parent.passive) clause.subject = parent.subject
    else if (parent.agent) clause.subject = parent.agent
  })
}

function toToken(word: Word, words: readonly Word[], { readings }: Knowledge): Token {
  const chosen = completed(words, word, readings) ?? readingOf(word)
  const token: Writable<Token> = {
    index: word.index,
    start: word.raw.start,
    end: word.raw.end,
    text: word.raw.text,
    normal: word.normal,
    reading: chosen,
    readings: allReadings(word, chosen),
    clause: Math.max(0, word.clause),
  }
  if (word.partner !== undefined) token.partner = word.partner
  return token
}

function readingOf(word: Word): Reading {
  const { reading } = word.option
  if (word.tag === 'PRT' && reading.pos !== 'particle') return { lemma: word.normal, pos: 'particle' }
  if (word.joined !== undefined) return { ...reading, lemma: word.joined }
  if (word.tag === 'INF' && reading.form === 'finite')
    return { ...word.option.infinitive, lemma: lemmaOf(word), pos: 'verb' }
  if (word.option.word && reading.pos !== partOfSpeech(word.tag, word.normal)) {
    return { ...reading, pos: partOfSpeech(word.tag, word.normal) }
  }
  return reading
}

/** Every reading of a word; the same list for every token of that word, where the chosen one is among them. */
function allReadings({ options }: Word, chosen: Reading): readonly Reading[] {
  let all = readingsOf.get(options)
  if (!all) {
    all = options.flatMap(({ reading, finite, infinitive, also = [] }) =>
      finite && infinitive ? [finite, infinitive, ...also] : [reading, ...also],
    )
    readingsOf.set(options, all)
  }
  return all.includes(chosen) ? all : [chosen, ...all]
}

const readingsOf = new WeakMap<readonly Option[], readonly Reading[]>()
