// A clause that has been read as far as it goes may still lack a verb that one of
// its words can be: *worden … aanvaard*, *zou … merken*.

import { type Draft, type Building } from './draft'
import { auxiliaries, modals } from './valency'
import { couldBe, lemmaOf, retag, type Word } from './words'

/** These also stand alone. */
const lexicalModals = new Set('gaan komen blijven doen laten helpen zien horen voelen leren dienen durven'.split(' '))

/** A clause that still has no finite verb: a participle that can be one, or any other word that can. */
export function repair(state: Building, draft: Draft): void {
  if (draft.finite !== undefined) {
    supplyParticiple(state, draft, draft.finite)
    return supplyInfinitive(state, draft, draft.finite)
  }
  if (draft.kind === 'infinitive' || draft.shares !== undefined) return
  const last = draft.verbs[draft.verbs.length - 1]
  if (last === undefined || draft.verbSecond) return
  const word = state.words[last]!
  if (retag(word, 'FIN')) draft.finite = last
  else if (retag(word, 'VEN')) {
    word.option = { ...word.option, reading: word.option.finite! }
    word.tag = 'FIN'
    draft.finite = last
  }
}

/** *worden* or *hebben* without anything to help: the last word that can be a participle is one. */
function supplyParticiple(state: Building, draft: Draft, finite: number): void {
  if (
    !draft.verbs.some((at) => /^(worden|hebben)$/.test(lemmaOf(state.words[at]!))) ||
    draft.verbs.some((at) => isLexical(state.words[at]!))
  )
    return
  for (let index = draft.tokens.length - 1; index >= 0 && index >= draft.tokens.length - 6; index--) {
    const word = state.words[draft.tokens[index]!]!
    if (word.index <= finite && draft.verbSecond) return
    const before = state.words[word.index - 1]?.tag
    if (word.tag === 'PUNCT' || before === 'DET' || before === 'ADJE' || !couldBe(word, 'PART')) continue
    if (word.tag === 'ADJE' || (word.tag === 'ADJ' && state.words[word.index + 1]?.tag === 'NOUN')) continue
    retag(word, 'PART')
    draft.verbs.push(word.index)
    return
  }
}

/** A modal without anything to help: the last word that can be an infinitive is one. */
function supplyInfinitive(state: Building, draft: Draft, finite: number): void {
  if (
    !draft.verbs.every(
      (at) => modals.has(lemmaOf(state.words[at]!)) && !lexicalModals.has(lemmaOf(state.words[at]!)),
    ) &&
    !letsAlone(state, draft)
  )
    return
  for (let index = draft.tokens.length - 1; index >= 0 && index >= draft.tokens.length - 10; index--) {
    const word = state.words[draft.tokens[index]!]!
    if (word.index <= finite) return
    if (!/^(PUNCT|PREP|COMP|CONJ|REL)$/.test(state.words[word.index + 1]?.tag ?? 'PUNCT')) continue
    const before = state.words[word.index - 1]?.tag
    if (word.tag !== 'NOUN' || before === 'DET' || before === 'ADJE' || before === 'PREP' || before === 'NUM') continue
    const option = couldBe(word, 'VEN') ?? couldBe(word, 'INF')
    if (!option) continue
    word.option = { ...option, reading: option.infinitive ?? option.reading }
    word.tag = 'INF'
    draft.verbs.push(word.index)
    return
  }
}

/** *laat de flat slopen*: without a particle, *laten* waits for an infinitive. */
function letsAlone({ words }: Building, { verbs, tokens }: Draft): boolean {
  return verbs.every((at) => lemmaOf(words[at]!) === 'laten') && !tokens.some((at) => words[at]!.tag === 'PRT')
}

function isLexical(word: Word): boolean {
  const lemma = lemmaOf(word)
  return !auxiliaries.has(lemma) && !modals.has(lemma)
}
