// A sentence falls apart in clauses. One walk from left to right keeps a stack of
// the clauses that are still open: a complementizer or relative pronoun opens
// one, its verb and then a comma, a conjunction or the next finite verb closes
// it, and every word belongs to the innermost open one.

import { open, openMain, embed, put, top, isComplete, type Draft, type Building } from './draft'
import { placeInfinitive } from './infinitives'
import { comma, conjunction } from './joining'
import { opens } from './openers'
import { placeVerb } from './placing'
import { repair } from './repair'
import { modals } from './valency'
import { couldBe, isNominal, isVerbTag, lemmaOf, type Word } from './words'

export function findClauses(words: readonly Word[]): Draft[] {
  const state: Building = { words, drafts: [], stack: [] }
  const outside: Draft[][] = []
  open(state, 'main')
  for (const word of state.words) {
    const { tag, index } = word
    if (tag === 'PUNCT') {
      if (word.normal === ',') comma(state, word)
      else if (word.normal === '(' && closes(state, index)) {
        outside.push(state.stack)
        state.stack = [...state.stack]
        open(state, 'main', { parent: top(state).index })
        state.stack = [top(state)]
        put(state, word)
      } else if (word.normal === ')' && outside.length > 0) {
        put(state, word)
        state.stack = outside.pop()!
      } else {
        put(state, word)
        if (/^[;:?!]$/.test(word.normal) && state.words.slice(index + 1, index + 4).some(({ tag }) => tag !== 'PUNCT'))
          openMain(state)
      }
      continue
    }
    const opener = opens(state.words, index, top(state))
    if (opener === 'infinitive') {
      leaveForOpener(state)
      word.tag = 'COMP'
      embed(state, 'infinitive', index)
      put(state, word)
    } else if (opener) {
      if (opener === 'subordinate') leaveForOpener(state)
      const antecedent = opener === 'relative' ? antecedentOf(state, index) : undefined
      const before = state.words[index - 1]
      const governs = opener === 'relative' ? before?.tag === 'PREP' : before?.normal === 'zonder'
      const governing = governs ? before : undefined
      const host = top(state)
      embed(state, opener, index, antecedent !== undefined ? { antecedent } : {})
      if (governing && host.tokens[host.tokens.length - 1] === governing.index) {
        host.tokens.pop()
        put(state, governing)
      }
      put(state, word)
    } else if (tag === 'TE' && isInfinitive(state.words[index + 1])) {
      // Placed together with its verb, below.
      const verb = state.words[index + 1]!
      placeInfinitive(state, word, verb)
    } else if (state.words[index - 1]?.tag === 'TE' && word.tag === 'INF' && word.clause >= 0) {
      continue
    } else if (tag === 'CONJ') conjunction(state, word)
    else if (isVerbTag(tag) && !isNominalized(state, index)) placeVerb(state, word)
    else {
      leaveAfterVerbs(state, word)
      leaveForAgent(state, word)
      put(state, word)
    }
  }
  for (const draft of state.drafts) repair(state, draft)
  return state.drafts
}

/** Whether the parenthesis that opens here is closed further on, and is not the whole sentence. */
function closes(state: Building, index: number): boolean {
  if (index === 0) return false
  for (let at = index + 1; at < state.words.length && at < index + 80; at++)
    if (state.words[at]!.normal === ')') return true
  return false
}

/** “mensen die rijst eten | hun menu …”: what follows the verbs of an embedded clause without a preposition is not its own. */
function leaveAfterVerbs(state: Building, word: Word): void {
  const { tag, index } = word
  const draft = top(state)
  if (draft.finite !== undefined && modals.has(lemmaOf(state.words[draft.finite]!)) && couldBe(word, 'VEN')) return
  if (state.stack.length === 1 || !/^(DET|PRON|NOUN|NAME|ADJE|NUM)$/.test(tag) || draft.kind === 'infinitive') return
  if (!isComplete(draft) || draft.verbs[draft.verbs.length - 1] !== index - 1) return
  if (draft.tokens.length > 2 && state.words[index - 1]!.index > (draft.finite ?? 0) - 1) state.stack.pop()
}

/** “worden gevraagd om mee te doen | door de gemeente”: the agent of the passive around it. */
function leaveForAgent(state: Building, { index, normal }: Word): void {
  const { words, drafts } = state
  const draft = top(state)
  if (normal !== 'door' || draft.kind !== 'infinitive' || draft.verbs[draft.verbs.length - 1] !== index - 1) return
  if (draft.verbs.some((at) => /^(?:worden|laten)$/.test(lemmaOf(words[at]!)))) return
  const outer = draft.parent === undefined ? undefined : drafts[draft.parent]!
  const helped = outer?.finite !== undefined && lemmaOf(words[outer.finite]!) === 'worden'
  if (!helped || !outer.verbs.some((at) => words[at]!.tag === 'PART')) return
  if (outer.tokens.some((at) => words[at]!.normal === 'door') || state.stack[state.stack.length - 2] !== outer) return
  state.stack.pop()
}

/** Before a complementizer a finished embedded clause ends, when a comma or conjunction stands there. */
function leaveForOpener(state: Building): void {
  while (state.stack.length > 1 && isComplete(top(state)) && top(state).kind === 'infinitive') state.stack.pop()
}

function antecedentOf(state: Building, index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const { tag, normal } = state.words[at]!
    if (isNominal(tag)) return at
    if (tag === 'PUNCT' && normal !== ',') return undefined
    if (isVerbTag(tag)) return undefined
  }
  return undefined
}

function isNominalized(state: Building, index: number): boolean {
  const word = state.words[index]!
  if (word.tag === 'FIN' || word.tag === 'PART') return false
  const before = state.words[index - 1]
  if (!before) return false
  // “het zijn de buren die …”
  if (
    word.normal === 'zijn' &&
    before.normal === 'het' &&
    /^(DET|NUM|NAME|PRON|ADV|NEG)$/.test(state.words[index + 1]?.tag ?? '')
  )
    return false
  if (before.tag === 'DET' && /^(het|'t|dit|dat|een|zijn|haar|hun|ons|mijn|geen)$/.test(before.normal)) {
    word.tag = 'INF'
    if (word.option.infinitive) word.option = { ...word.option, reading: word.option.infinitive }
    return true
  }
  return false
}

function isInfinitive(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'INF' || word.tag === 'VEN')
}
