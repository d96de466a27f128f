// *te* with an infinitive: part of the verb group of its clause, or a clause of its
// own, which then takes along the words that go with it.

import { embed, put, top, type Draft, type Building } from './draft'
import { objectControl, raising } from './valency'
import { isNominal, lemmaOf, type Word } from './words'

/** *te* with its infinitive: in the verb group of its clause, or a clause of its own. */
export function placeInfinitive(state: Building, te: Word, verb: Word): void {
  settleInfinitive(verb)
  let draft = top(state)
  if (draft.kind === 'infinitive' && draft.verbs.length > 0) {
    const last = lemmaOf(state.words[draft.verbs[draft.verbs.length - 1]!]!)
    if (te.index - 1 === draft.verbs[draft.verbs.length - 1] && !raising.has(last)) state.stack.pop()
  }
  draft = top(state)
  const waiting = draft.kind === 'infinitive' && draft.verbs.length === 0
  const own = waiting ? undefined : afterPredicate(state, draft, te.index)
  if (!waiting && (own !== undefined || !formsGroup(state, draft, te))) {
    const moved = own ?? infinitiveStart(state, draft, te.index)
    const clause = embed(state, 'infinitive', te.index)
    const kept = draft.tokens.filter((at) => at < moved || state.drafts[state.words[at]!.clause] !== draft)
    for (const at of draft.tokens) if (at >= moved) put(state, state.words[at]!, clause)
    draft.tokens.length = 0
    draft.tokens.push(...kept)
  }
  put(state, te)
  top(state).verbs.push(verb.index)
  put(state, verb)
}

function settleInfinitive(verb: Word): void {
  if (verb.tag === 'VEN') verb.option = { ...verb.option, reading: verb.option.infinitive! }
  verb.tag = 'INF'
}

function formsGroup(state: Building, draft: Draft, te: Word): boolean {
  const last = draft.verbs[draft.verbs.length - 1]
  if (last === undefined) return false
  if (draft.kind === 'infinitive') return true
  const lemma = lemmaOf(state.words[last]!)
  if (raising.has(lemma)) return true
  // “omdat zij de regie proberen te nemen”
  return !draft.verbSecond && last === te.index - 1
}

/** What an infinitive says more of: *het doel is de wijk op te knappen*. */
const tasks = new Set(
  'doel bedoeling taak opdracht ambitie opgave kunst inzet streven wens plan idee uitdaging'.split(' '),
)

/** *het is de bedoeling | de wijk op te knappen*, *wij vinden het belangrijk | bewoners te horen*: where the infinitive begins. */
function afterPredicate({ words }: Building, draft: Draft, te: number): number | undefined {
  const { finite, verbs, tokens } = draft
  if (finite === undefined || verbs.length !== 1 || draft.kind === 'infinitive') return undefined
  const lemma = lemmaOf(words[finite]!)
  if (!/^(zijn|worden|blijven|vinden|achten)$/.test(lemma)) return undefined
  const before = tokens.filter((at) => at < finite)
  const after = tokens.filter((at) => at > finite)
  const names = (from: number): boolean => after.some((at) => at >= from && isNominal(words[at]!.tag))
  if (!draft.verbSecond) return lemma === 'zijn' && names(finite + 1) ? finite + 1 : undefined
  const subject = words[before[before.length - 1] ?? -1]
  if (
    lemma === 'zijn' &&
    subject &&
    tasks.has(subject.option.reading.lemma) &&
    !before.some((at) => isGoverned(words[at]!))
  )
    return names(finite + 1) ? finite + 1 : undefined
  const formal =
    words[finite + 1]?.normal === 'het' || (lemma === 'zijn' && /^(het|dit|dat)$/.test(subject?.normal ?? ''))
  if (!formal) return undefined
  let at = finite + 1
  while (at < te && /^(DET|PRON|ADJE|ADV|NEG|NUM)$/.test(words[at]!.tag)) at++
  const predicate = words[at]!
  if (at >= te || (predicate.tag !== 'NOUN' && predicate.tag !== 'ADJ')) return undefined
  const determined = predicate.tag === 'NOUN' && words[at - 1]!.tag === 'DET'
  return determined || names(at + 1) ? at + 1 : undefined
}

function isGoverned({ tag }: Word): boolean {
  return tag === 'PREP'
}

/** First token that goes with the infinitive: after the verbs and the subject, or the one who is asked. */
function infinitiveStart(state: Building, draft: Draft, te: number): number {
  const { tokens, finite } = draft
  const lastVerb = draft.verbs[draft.verbs.length - 1]
  if (finite === undefined || lastVerb === undefined) return nounBefore(state, draft, te)
  const stranded = strandedPreposition(state, draft, te)
  if (stranded) {
    // No particle of the verb either.
    stranded.tag = 'COMP'
    return stranded.index + 1
  }
  const hasSubject = draft.verbSecond ? hasBareNoun(state, draft, finite) : true
  let start = lastVerb + 1
  let skip = lastVerb === finite ? (hasSubject ? 0 : 1) : 0
  if (objectControl.has(lemmaOf(state.words[lastVerb]!)) && lastVerb === finite) skip++
  let afterPreposition = false
  for (const at of tokens) {
    if (at <= lastVerb) continue
    const { tag } = state.words[at]!
    if (tag === 'PREP') afterPreposition = true
    if (skip > 0 && isNominal(tag) && !isNominal(state.words[at + 1]?.tag ?? 'PUNCT')) {
      if (!afterPreposition) skip--
      afterPreposition = false
      if (skip === 0) start = at + 1
    } else if (skip === 0 && (tag === 'ADV' || tag === 'NEG') && at === start) start = at + (tag === 'ADV' ? 0 : 1)
    if ((tag === 'PUNCT' && state.words[at]!.normal === ',') || state.words[at]!.verb === finite)
      start = Math.max(start, at + 1)
  }
  return Math.min(start, te)
}

/** *slaagt er niet in | bewoners te bereiken*: the preposition goes with *er*. */
function strandedPreposition({ words }: Building, { tokens, finite }: Draft, te: number): Word | undefined {
  const er = tokens.find((at) => at > finite! && words[at]!.normal === 'er')
  if (er === undefined) return undefined
  const at = tokens.find((it) => it > er && words[it]!.tag === 'PREP')
  return at !== undefined && at < te - 1 && strands.has(words[at]!.normal) ? words[at] : undefined
}

const strands = new Set('aan in op over van voor'.split(' '))

function nounBefore(state: Building, draft: Draft, te: number): number {
  // “het recht mee te praten”: what stands after the noun is the infinitive's.
  for (let at = te - 1; at >= 0; at--) {
    if (state.words[at]!.clause !== draft.index || state.words[at]!.tag === 'NOUN' || state.words[at]!.tag === 'PUNCT')
      return at + 1
  }
  return te
}

function hasBareNoun(state: Building, draft: Draft, before: number): boolean {
  let preposition = false
  for (const at of draft.tokens) {
    if (at >= before) break
    const { tag } = state.words[at]!
    if (tag === 'PREP') preposition = true
    else if (isNominal(tag) && !preposition) return true
    else if (isNominal(tag) && !isNominal(state.words[at + 1]?.tag ?? 'PUNCT')) preposition = false
  }
  return false
}
