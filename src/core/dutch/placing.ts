// Which clause a verb belongs to: the innermost that waits for one. A form in -en
// is a plural or an infinitive, and only the clause can tell.

import { put, top, leaveComplete, outerNeedsFinite, type Draft, type Building } from './draft'
import { verbAhead } from './openers'
import { auxiliaries, modals } from './valency'
import { couldBe, isVerbTag, lemmaOf, retag, type Word } from './words'

export function placeVerb(state: Building, word: Word): void {
  if (isObjectBeforeVerb(state, word)) {
    retag(word, 'NOUN')
    return put(state, word)
  }
  if (word.tag === 'PART' && isPerceived(state, word)) retag(word, 'VEN')
  if (word.tag === 'PART' && isWilled(state, word)) retag(word, 'VEN')
  if (word.tag === 'VEN') settlePlural(state, word)
  if (word.tag === 'FIN') return placeFinite(state, word)
  placeNonFinite(state, word)
}

/** *ziet buren het plein onderhouden*, *laat hen het verhaal vertellen*: no participle, though it looks like one. */
function isPerceived(state: Building, word: Word): boolean {
  const { finite, verbs } = top(state)
  return (
    finite !== undefined &&
    verbs.length === 1 &&
    /^(zien|laten|horen)$/.test(lemmaOf(state.words[finite]!)) &&
    couldBe(word, 'VEN') !== undefined
  )
}

/** *zal taken overdragen*, *moet het onderhouden*: beside these alone no participle, though it looks like one. */
function isWilled(state: Building, word: Word): boolean {
  const { finite, verbs } = top(state)
  const next = state.words[word.index + 1]
  if (finite === undefined || couldBe(word, 'VEN') === undefined) return false
  if (next && /^(worden|zijn|hebben|blijven|raken|krijgen)$/.test(lemmaOf(next))) return false
  return verbs.every((at) => /^(kunnen|moeten|mogen|willen|zullen|gaan)$/.test(lemmaOf(state.words[at]!)))
}

/** “die vragen hebben”: right before a verb that takes no infinitive, the form in -en is its object. */
function isObjectBeforeVerb(state: Building, word: Word): boolean {
  const next = state.words[word.index + 1]
  if (word.tag !== 'VEN' || !couldBe(word, 'NOUN')) return false
  const draft = top(state)
  // “dat de gemeente wensen van bewoners ophaalt”
  if (!draft.verbSecond && draft.kind !== 'infinitive' && draft.finite === undefined && draft.verbs.length === 0) {
    const ahead = verbAhead(state.words, word.index + 1)
    const later = ahead.finite !== undefined && ahead.finite > ahead.first && ahead.verbFinal
    if (later && !outerNeedsFinite(state) && !auxiliaries.has(lemmaOf(word))) return true
  }
  // “dat de gemeente stappen zet”: a singular noun before it, and a verb in disguise after it.
  if (
    !draft.verbSecond &&
    draft.finite === undefined &&
    next &&
    isLastWord(state, next) &&
    retagFinite(state, word, next)
  ) {
    return true
  }
  if (next?.tag !== 'VEN') return false
  if (modals.has(lemmaOf(next)) || auxiliaries.has(lemmaOf(word)) || modals.has(lemmaOf(word))) return false
  // “konden bewoners vragen stellen”
  if (draft.verbSecond) {
    return draft.finite !== undefined && draft.verbs.length === 1 && modals.has(lemmaOf(state.words[draft.finite]!))
  }
  return draft.finite === undefined && draft.verbs.length === 0
}

function isLastWord({ words }: Building, { index }: Word): boolean {
  const after = words[index + 1]?.tag
  return after === undefined || after === 'PUNCT' || after === 'CONJ'
}

function retagFinite({ words }: Building, word: Word, next: Word): boolean {
  const before = words[word.index - 1]
  if (before?.tag !== 'NOUN' || before.option.reading.number !== 'singular' || next.tag !== 'NOUN') return false
  return couldBe(next, 'FIN')?.reading.number === 'singular' && retag(next, 'FIN')
}

/** A first finite verb that was a noun after all: *dat de gemeente het heft in handen neemt*. */
function replaceFinite(state: Building, word: Word): boolean {
  const draft = top(state)
  if (draft.finite === undefined || draft.kind === 'infinitive' || draft.verbs.length > 1) return false
  const first = state.words[draft.finite]!
  if (auxiliaries.has(lemmaOf(first)) || outerNeedsFinite(state) || !couldBe(first, 'NOUN')) return false
  const before = state.words[first.index - 1]?.normal ?? ''
  const determined = /^(het|'t|dit|dat|een|de)$/.test(before)
  if (draft.verbSecond ? !determined : !determined && first.index + 1 < word.index) return false
  if (/^(het|dit|dat)$/.test(before)) retag(state.words[first.index - 1]!, 'DET')
  retag(first, 'NOUN')
  draft.verbs.length = 0
  draft.verbs.push(word.index)
  draft.finite = word.index
  put(state, word, draft)
  return true
}

function placeFinite(state: Building, word: Word): void {
  if (replaceFinite(state, word)) return
  leaveComplete(state)
  const draft = top(state)
  if (draft.kind === 'infinitive' && draft.verbs.length === 0 && state.stack.length > 1) state.stack.pop()
  const clause = top(state)
  if (clause.finite === undefined) {
    clause.finite = word.index
    clause.verbs.push(word.index)
    return put(state, word, clause)
  }
  // A second finite verb in a clause: a participle or a noun after all, or the verb of an unmarked new clause.
  const helper = lemmaOf(state.words[clause.finite]!)
  if (/^(hebben|zijn|worden)$/.test(helper) && retag(word, 'PART')) return placeNonFinite(state, word)
  if (
    isVerbTag(state.words[word.index - 1]?.tag ?? 'PUNCT') ||
    auxiliaries.has(lemmaOf(word)) ||
    !becomesNoVerb(word)
  ) {
    clause.verbs.push(word.index)
  }
  put(state, word, clause)
}

/** *vroeg* in *betrekken bewoners vroeg*: whatever it is likeliest to be besides. */
function becomesNoVerb(word: Word): boolean {
  const others = word.options.filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'ADV')
  const [likeliest] = others.sort((one, other) => one.cost - other.cost)
  return likeliest !== undefined && retag(word, likeliest.tag)
}

function placeNonFinite(state: Building, word: Word): void {
  const open = top(state)
  if (isAttribute(state, word) || isNounBefore(state, word)) return put(state, word)
  if (open.shares !== undefined && !open.gapped && open.finite === undefined && open.verbSecond && retag(word, 'FIN')) {
    return placeFinite(state, word)
  }
  let depth = state.stack.length - 1
  // In a finished embedded clause without a helper to wait for: the verb is for a clause further out.
  while (depth > 0 && !accepts(state, state.stack[depth]!, word)) depth--
  if (accepts(state, state.stack[depth]!, word)) state.stack.length = depth + 1
  top(state).verbs.push(word.index)
  put(state, word)
}

/** *een door de gemeente beheerd plein*: the participle says more of a noun. */
function isAttribute({ words }: Building, word: Word): boolean {
  const next = words[word.index + 1]
  if (word.tag !== 'PART' || next?.tag !== 'NOUN') return false
  const { gender, number } = next.option.reading
  return gender === 'het' && number === 'singular' && isAfterIndefinite(words, word.index) && retag(word, 'ADJ')
}

/** “worden er gewassen op het veld verbouwd”: a noun, as the participle comes at the end. */
function isNounBefore({ words }: Building, word: Word): boolean {
  if (
    word.tag !== 'PART' ||
    words[word.index + 1]?.tag !== 'PREP' ||
    !/^(?:er|de|het)$/.test(words[word.index - 1]?.normal ?? '')
  )
    return false
  const ahead = verbAhead(words, word.index + 1)
  return (
    ahead.verb !== undefined && words[ahead.verb]!.tag === 'PART' && ahead.verb === ahead.end - 1 && retag(word, 'NOUN')
  )
}

function isAfterIndefinite(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 8 && words[at]!.tag !== 'PUNCT'; at--) {
    const { normal, tag } = words[at]!
    if (isVerbTag(tag)) return false
    if (/^(een|geen|elk|ieder)$/.test(normal)) return words[at + 1]!.tag === 'PREP' || words[at + 1]!.tag === 'ADJE'
  }
  return false
}

function accepts(state: Building, draft: Draft, word: Word): boolean {
  if (draft.kind === 'infinitive') return draft.verbs.length === 0 || draft.verbs.includes(word.index - 1)
  if (draft.finite === undefined) return true
  const helper = lemmaOf(state.words[draft.finite]!)
  const adjacent = draft.verbs.includes(word.index - 1)
  const taken = draft.verbs.length > 1 && !adjacent
  if (word.tag === 'PART') return !taken && (auxiliaries.has(helper) || helper === 'krijgen' || helper === 'raken')
  return !taken && (modals.has(helper) || (adjacent && auxiliaries.has(helper) && helper !== 'worden'))
}

/** *werken*: the plural, or the infinitive beside another verb. */
function settlePlural(state: Building, word: Word): void {
  const finite = isFinitePlural(state, word)
  const reading = finite ? word.option.finite! : word.option.infinitive!
  word.option = { ...word.option, reading }
  word.tag = finite ? 'FIN' : 'INF'
}

function isFinitePlural(state: Building, word: Word): boolean {
  const before = state.words[word.index - 1]
  if (before?.tag === 'TE') return false
  const lemma = lemmaOf(word)
  const draft = top(state)
  const cluster = clusterFrom(state, word.index)
  const hasFinite = cluster.some((at) => state.words[at]!.tag === 'FIN')
  if (!draft.verbSecond && draft.kind !== 'infinitive' && draft.finite === undefined) {
    if (hasFinite && !closesCluster(state, cluster)) return false
    const plurals = cluster.filter((at) => state.words[at]!.tag === 'VEN')
    if (plurals.length <= 1) return true
    const later = plurals.slice(1).map((at) => lemmaOf(state.words[at]!))
    if (auxiliaries.has(lemma)) return true
    // “die dat willen doen”, “die lezen kunnen”, but “die het plan steunen krijgen …”
    return !later.some((other) => modals.has(other)) || outerNeedsFinite(state)
  }
  if (draft.gapped) return false
  if (draft.finite === undefined && draft.kind !== 'infinitive') return !(hasFinite && word.index === draft.tokens[0])
  if (
    draft.kind === 'infinitive' &&
    draft.verbs.includes(word.index - 1) &&
    modals.has(lemmaOf(state.words[word.index - 1]!))
  )
    return false
  const owner = ownerOf(state, draft)
  const helper = owner.finite === undefined ? '' : lemmaOf(state.words[owner.finite]!)
  if (draft.kind !== 'infinitive' && accepts(state, draft, { ...word, tag: 'INF' })) {
    // A modal that has its infinitive already, and an outer clause still without a verb.
    return outerNeedsFinite(state) && !verbAhead(state.words, word.index + 1).finite && draft.verbs.length > 1
  }
  if (outerNeedsFinite(state)) return true
  if (state.stack.some((outer) => outer.kind !== 'infinitive' && accepts(state, outer, { ...word, tag: 'INF' })))
    return false
  return !modals.has(helper)
}

/** “dieren gehouden worden hangt af”: the finite verb at the end is that of the clause around this one. */
function closesCluster(state: Building, cluster: readonly number[]): boolean {
  const last = state.words[cluster[cluster.length - 1]!]!
  const lemma = lemmaOf(last)
  return (
    last.tag === 'FIN' &&
    outerNeedsFinite(state) &&
    !(auxiliaries.has(lemma) || modals.has(lemma)) &&
    !verbAhead(state.words, last.index + 1).finite
  )
}

function ownerOf(state: Building, draft: Draft): Draft {
  return draft.kind === 'infinitive' && draft.parent !== undefined ? state.drafts[draft.parent]! : draft
}

function clusterFrom(state: Building, index: number): number[] {
  const cluster: number[] = []
  for (let at = index; at < state.words.length && at < index + 6; at++) {
    const { tag } = state.words[at]!
    if (isVerbTag(tag)) cluster.push(at)
    else if (tag !== 'TE' && tag !== 'PRT') break
  }
  return cluster
}
