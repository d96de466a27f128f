// Commas and conjunctions: they end a clause, begin one beside it, or merely join
// words inside it. What lies ahead decides.

import {
  open,
  openMain,
  embed,
  put,
  top,
  isComplete,
  leaveComplete,
  outerNeedsFinite,
  type Draft,
  type Building,
} from './draft'
import { verbAhead, type Stretch } from './openers'
import type { Option } from './options'
import { repair } from './repair'
import { modals, saying } from './valency'
import { couldBe, isVerbTag, lemmaOf, retag, type Word } from './words'

export function comma(state: Building, word: Word): void {
  const next = state.words[word.index + 1]
  repair(state, top(state))
  put(state, word)
  if (!next) return
  const ahead = verbAhead(state.words, word.index + 1)
  // “hoe de buurt data verzamelt, ordent en gebruikt”
  if (state.stack.length > 1 && isComplete(top(state)) && isSeries(state, next) && !outerNeedsFinite(state)) {
    const { index, kind, parent, antecedent } = top(state)
    state.stack.pop()
    open(state, kind, { parent: parent!, shares: index, ...(antecedent !== undefined && { antecedent }) })
    return
  }
  while (state.stack.length > 1 && isComplete(top(state))) {
    const sibling =
      ahead.finite !== undefined &&
      ahead.verbFinal &&
      next.tag !== 'CONJ' &&
      !outerNeedsFinite(state) &&
      !isVerbTag(next.tag)
    if (sibling && top(state).kind !== 'infinitive') {
      const { kind, parent, opener, antecedent } = top(state)
      state.stack.pop()
      open(state, kind, {
        parent: parent!,
        ...(opener !== undefined && { opener }),
        ...(antecedent !== undefined && { antecedent }),
      })
      return
    }
    state.stack.pop()
  }
  if (state.stack.length > 1 || next.tag === 'CONJ' || opensClause(state, next.index)) return
  const draft = top(state)
  if (!isComplete(draft)) return
  if (ahead.finite === undefined || ahead.opened || waitsForParticiple(state, draft, ahead.finite)) return
  // “…, blazen het kaf weg en storten …”, but “…, zegt de wethouder”.
  const continues = ahead.finite === ahead.first && !saying.has(lemmaOf(state.words[ahead.finite]!))
  openMain(state, continues ? draft.index : undefined)
}

export function conjunction(state: Building, word: Word): void {
  repair(state, top(state))
  const draft = top(state)
  if (word.normal === 'en' && ordersOn(state, draft, word)) {
    openMain(state)
    return put(state, word)
  }
  const closed = state.drafts[state.drafts.length - 1]!
  if (draft.kind === 'relative' || (closed.kind === 'relative' && state.words[word.index - 1]?.normal === ','))
    againRelative(state, state.words[word.index + 1])
  if (
    state.stack.length > 1 &&
    isComplete(draft) &&
    state.words[word.index + 1] &&
    opensClause(state, word.index + 1)
  ) {
    state.stack.pop()
    return put(state, word)
  }
  const ahead = withoutInfinitive(state, draft, verbAhead(state.words, word.index + 1))
  const before = state.words[word.index - 1]?.tag
  // “natuurlijke en kunstmatige bossen”
  const separate =
    word.normal !== 'dan' && word.normal !== 'als' && before !== 'ADJE' && before !== 'DET' && before !== 'PREP'
  if (!separate || !isComplete(draft)) return put(state, word)
  if (draft.verbSecond) {
    if (ahead.finite !== undefined) {
      // “vraagt of de buurt dat wil”
      if (
        word.normal === 'of' &&
        ahead.verbFinal &&
        ahead.finite > ahead.first &&
        !waitsForParticiple(state, draft, ahead.finite)
      ) {
        retag(word, 'COMP')
        embed(state, 'subordinate', word.index)
        return put(state, word)
      }
      openMain(state, draft.index)
    } else if (ahead.verb !== undefined && draft.verbs.length > 1 && ahead.verb > ahead.first)
      openMain(state, draft.index, true)
    return put(state, word)
  }
  if (draft.kind === 'infinitive') {
    // “gedwongen om te helpen en heeft een verbod om …”: the *te* comes later.
    const goesOn = ahead.finite === ahead.first && state.words[ahead.first]!.tag === 'FIN'
    if (ahead.te && !goesOn) {
      state.stack.pop()
      open(state, 'infinitive', { parent: draft.parent!, opener: word.index, shares: draft.index })
    } else if (ahead.finite !== undefined) {
      leaveComplete(state)
      if (isComplete(top(state)) && top(state).verbSecond) openMain(state, top(state).index)
    }
    return put(state, word)
  }
  if (ahead.finite !== undefined) {
    const main = state.stack[0]!
    const verbSecond = !ahead.verbFinal || (ahead.finite === ahead.first && state.words[word.index - 1]?.normal === ',')
    if (verbSecond && isComplete(main)) {
      openMain(state, main.index)
    } else if (ahead.verbFinal && !outerNeedsFinite(state)) {
      state.stack.pop()
      const { kind, parent, antecedent } = draft
      open(state, kind, { parent: parent!, shares: draft.index, ...(antecedent !== undefined && { antecedent }) })
    }
  } else if (ahead.verb !== undefined && draft.verbs.length > 1 && ahead.verb > ahead.first) {
    state.stack.pop()
    open(state, draft.kind, { parent: draft.parent!, shares: draft.index })
  }
  put(state, word)
}

/** “Doe de buurt een plezier en draag bij”: after an order, the stem of a verb with what goes with a verb. */
function ordersOn({ words, stack }: Building, { finite, tokens }: Draft, { index }: Word): boolean {
  const [next, after] = [words[index + 1], words[index + 2]]
  if (stack.length > 1 || finite === undefined || finite !== tokens[0] || next?.tag !== 'NOUN' || !after) return false
  if (!isStem(words[finite]!.option) || !(/^(?:DET|PRON|REFL)$/.test(after.tag) || couldBe(after, 'PRT'))) return false
  const verb = couldBe(next, 'FIN')
  return verb !== undefined && isStem(verb) && retag(next, 'FIN')
}

function isStem({ reading }: Option): boolean {
  return reading.form === 'imperative' || (reading.person === 1 && reading.tense === 'present')
}

/** A finite verb, *en*, and another. */
function isSeries({ words, stack }: Building, { index, tag }: Word): boolean {
  return (
    tag === 'FIN' &&
    stack[stack.length - 1]!.kind !== 'infinitive' &&
    words[index - 2]?.tag === 'FIN' &&
    words[index + 1]?.tag === 'CONJ' &&
    words[index + 2] !== undefined &&
    couldBe(words[index + 2]!, 'FIN') !== undefined
  )
}

function opensClause(state: Building, index: number): boolean {
  const { tag } = state.words[index]!
  return tag === 'COMP' || tag === 'REL' || tag === 'WH' || (tag === 'PREP' && state.words[index + 1]?.tag === 'REL')
}

/** “bomen die oud zijn en die …” */
function againRelative(state: Building, word: Word | undefined): void {
  if (!word || !/^(die|dat|waar\w*)$/.test(word.normal)) return
  const ahead = verbAhead(state.words, word.index + 1)
  if (ahead.verbFinal && ahead.finite! > word.index + 1) retag(word, 'REL')
}

/** After a modal that waits for its infinitive, a form in -en is that. */
function withoutInfinitive(state: Building, draft: Draft, ahead: Stretch): Stretch {
  if (ahead.finite === undefined || draft.finite === undefined) return ahead
  const withoutFinite = { ...ahead, finite: undefined }
  if (waitsForParticiple(state, draft, ahead.finite)) return withoutFinite
  const joined = ahead.finite === ahead.first && state.words[draft.finite]!.option.reading.number === 'singular'
  if (draft.verbs.length > 1 && !joined && !(ahead.verbFinal && ahead.finite > ahead.first)) return ahead
  const waiting = modals.has(lemmaOf(state.words[draft.finite]!)) || lets(state, draft, ahead.finite)
  if (state.words[ahead.finite]!.tag !== 'VEN' || !waiting) return ahead
  return withoutFinite
}

/** “hebben hun stem en hun plannen laten horen”: an infinitive in the place of a participle. */
function lets({ words }: Building, { finite, verbs }: Draft, at: number): boolean {
  if (verbs.length > 1 || lemmaOf(words[finite!]!) !== 'hebben') return false
  return (
    /^(?:laten|zien|horen|helpen|leren|kunnen|moeten|willen|mogen)$/.test(lemmaOf(words[at]!)) &&
    isVerbTag(words[at + 1]?.tag ?? 'PUNCT')
  )
}

/** “worden schaduwen of verlopen gebruikt” */
function waitsForParticiple(state: Building, draft: Draft, at: number): boolean {
  if (draft.finite === undefined || draft.verbs.length > 1) return false
  // “de wijken werden mooier en de klachten verdwenen”
  const last = draft.tokens[draft.tokens.length - 1] ?? 0
  const said = state.words[last]!.tag === 'PUNCT' ? state.words[last - 1] : state.words[last]
  if (said && said.index > draft.finite && said.tag === 'ADJ' && said.option.reading.degree === 'comparative')
    return false
  return (
    /^(worden|hebben|zijn)$/.test(lemmaOf(state.words[draft.finite]!)) &&
    couldBe(state.words[at]!, 'PART') !== undefined
  )
}
