// A sentence falls apart in clauses. One walk from left to right keeps a stack of
// the clauses that are still open: a complementizer or relative pronoun opens
// one, its verb and then a comma, a conjunction or the next finite verb closes
// it, and every word belongs to the innermost open one.

import type { ClauseKind } from './sentence'
import { auxiliaries, modals, objectControl, raising, saying } from './valency'
import { opens, verbAhead, type Stretch } from './openers'
import { couldBe, isNominal, isVerbTag, lemmaOf, retag, type Word } from './words'

/** A clause while it is being built. */
export interface Draft {
  readonly index: number
  kind: ClauseKind
  readonly tokens: number[]
  readonly parent?: number
  /** Complementizer, relative pronoun, *om*. */
  opener?: number
  /** Noun that a relative clause says something about. */
  antecedent?: number
  finite?: number
  readonly verbs: number[]
  /** Clause whose subject, and where it has none its finite verb, is this one's too. */
  shares?: number
  /** Without a finite verb of its own: *wil … slopen en … verplaatsen*. */
  gapped?: boolean
  /** The finite verb comes second, rather than last. */
  readonly verbSecond: boolean
}

export function findClauses(words: readonly Word[]): Draft[] {
  return createBuilder(words).build()
}

/** These also stand alone. */
const lexicalModals = new Set('gaan komen blijven doen laten helpen zien horen voelen leren dienen durven'.split(' '))

interface Builder {
  build(): Draft[]
}

function createBuilder(words: readonly Word[]): Builder {
  const drafts: Draft[] = []
  let stack: Draft[] = []

  const top = (): Draft => stack[stack.length - 1]!

  function open(kind: ClauseKind, extra: Partial<Draft> = {}): Draft {
    const draft: Draft = {
      index: drafts.length,
      kind,
      tokens: [],
      verbs: [],
      verbSecond: kind === 'main',
      ...extra,
    }
    drafts.push(draft)
    stack.push(draft)
    return draft
  }

  function openMain(shares?: number, gapped = false): Draft {
    stack = []
    return open('main', shares === undefined ? {} : { shares, gapped })
  }

  function embed(kind: ClauseKind, opener: number, extra: Partial<Draft> = {}): Draft {
    return open(kind, { parent: top().index, opener, ...extra })
  }

  function put(word: Word, draft: Draft = top()): void {
    word.clause = draft.index
    draft.tokens.push(word.index)
  }

  const isComplete = (draft: Draft): boolean =>
    draft.kind === 'infinitive' ? draft.verbs.length > 0 : draft.finite !== undefined || hasSharedFinite(draft)

  function hasSharedFinite(draft: Draft): boolean {
    return draft.shares !== undefined && draft.finite === undefined && draft.verbs.length > 0
  }

  /** Leaves complete embedded clauses until one is found that still waits for a finite verb. */
  function leaveComplete(): void {
    while (stack.length > 1 && isComplete(top())) stack.pop()
  }

  function placeVerb(word: Word): void {
    if (isObjectBeforeVerb(word)) {
      retag(word, 'NOUN')
      return put(word)
    }
    if (word.tag === 'VEN') settlePlural(word)
    if (word.tag === 'FIN') return placeFinite(word)
    placeNonFinite(word)
  }

  /** “die vragen hebben”: right before a verb that takes no infinitive, the form in -en is its object. */
  function isObjectBeforeVerb(word: Word): boolean {
    const next = words[word.index + 1]
    if (word.tag !== 'VEN' || next?.tag !== 'VEN' || !couldBe(word, 'NOUN')) return false
    const draft = top()
    return (
      !draft.verbSecond &&
      draft.finite === undefined &&
      draft.verbs.length === 0 &&
      !modals.has(lemmaOf(next)) &&
      !auxiliaries.has(lemmaOf(word))
    )
  }

  function placeFinite(word: Word): void {
    leaveComplete()
    const draft = top()
    if (draft.kind === 'infinitive' && draft.verbs.length === 0 && stack.length > 1) stack.pop()
    const clause = top()
    if (clause.finite === undefined) {
      clause.finite = word.index
      clause.verbs.push(word.index)
      return put(word, clause)
    }
    // A second finite verb in a clause: a participle or a noun after all, or the verb of an unmarked new clause.
    const helper = lemmaOf(words[clause.finite]!)
    if (/^(hebben|zijn|worden)$/.test(helper) && retag(word, 'PART')) return placeNonFinite(word)
    if (
      isVerbTag(words[word.index - 1]?.tag ?? 'PUNCT') ||
      auxiliaries.has(lemmaOf(word)) ||
      !(retag(word, 'NOUN') || retag(word, 'ADJ') || retag(word, 'ADV'))
    ) {
      clause.verbs.push(word.index)
    }
    put(word, clause)
  }

  function placeNonFinite(word: Word): void {
    let depth = stack.length - 1
    // In a finished embedded clause without a helper to wait for: the verb is for a clause further out.
    while (depth > 0 && !accepts(stack[depth]!, word)) depth--
    if (accepts(stack[depth]!, word)) stack.length = depth + 1
    top().verbs.push(word.index)
    put(word)
  }

  function accepts(draft: Draft, word: Word): boolean {
    if (draft.kind === 'infinitive') return draft.verbs.length === 0 || draft.verbs.includes(word.index - 1)
    if (draft.finite === undefined) return true
    const helper = lemmaOf(words[draft.finite]!)
    const adjacent = draft.verbs.includes(word.index - 1)
    const taken = draft.verbs.length > 1 && !adjacent
    if (word.tag === 'PART') return !taken && (auxiliaries.has(helper) || helper === 'krijgen' || helper === 'raken')
    return !taken && (modals.has(helper) || (adjacent && auxiliaries.has(helper) && helper !== 'worden'))
  }

  /** *werken*: the plural, or the infinitive beside another verb. */
  function settlePlural(word: Word): void {
    const finite = isFinitePlural(word)
    const reading = finite ? word.option.finite! : word.option.infinitive!
    word.option = { ...word.option, reading }
    word.tag = finite ? 'FIN' : 'INF'
  }

  function isFinitePlural(word: Word): boolean {
    const before = words[word.index - 1]
    if (before?.tag === 'TE') return false
    const lemma = lemmaOf(word)
    const draft = top()
    const cluster = clusterFrom(word.index)
    const hasFinite = cluster.some((at) => words[at]!.tag === 'FIN')
    if (!draft.verbSecond && draft.kind !== 'infinitive' && draft.finite === undefined) {
      if (hasFinite && !closesCluster(cluster)) return false
      const plurals = cluster.filter((at) => words[at]!.tag === 'VEN')
      if (plurals.length <= 1) return true
      const later = plurals.slice(1).map((at) => lemmaOf(words[at]!))
      if (auxiliaries.has(lemma)) return true
      // “die dat willen doen”, “die lezen kunnen”, but “die het plan steunen krijgen …”
      return !later.some((other) => modals.has(other)) || outerNeedsFinite()
    }
    if (draft.gapped) return false
    if (draft.finite === undefined && draft.kind !== 'infinitive') return !(hasFinite && word.index === draft.tokens[0])
    if (
      draft.kind === 'infinitive' &&
      draft.verbs.includes(word.index - 1) &&
      modals.has(lemmaOf(words[word.index - 1]!))
    )
      return false
    const owner = ownerOf(draft)
    const helper = owner.finite === undefined ? '' : lemmaOf(words[owner.finite]!)
    if (draft.kind !== 'infinitive' && accepts(draft, { ...word, tag: 'INF' })) {
      // A modal that has its infinitive already, and an outer clause still without a verb.
      return outerNeedsFinite() && !verbAhead(words, word.index + 1).finite && draft.verbs.length > 1
    }
    if (outerNeedsFinite()) return true
    if (stack.some((outer) => outer.kind !== 'infinitive' && accepts(outer, { ...word, tag: 'INF' }))) return false
    return !modals.has(helper)
  }

  /** “dieren gehouden worden hangt af”: the finite verb at the end is that of the clause around this one. */
  function closesCluster(cluster: readonly number[]): boolean {
    const last = words[cluster[cluster.length - 1]!]!
    const lemma = lemmaOf(last)
    return (
      last.tag === 'FIN' &&
      outerNeedsFinite() &&
      !(auxiliaries.has(lemma) || modals.has(lemma)) &&
      !verbAhead(words, last.index + 1).finite
    )
  }

  function ownerOf(draft: Draft): Draft {
    return draft.kind === 'infinitive' && draft.parent !== undefined ? drafts[draft.parent]! : draft
  }

  function outerNeedsFinite(): boolean {
    return stack
      .slice(0, -1)
      .some((draft) => draft.kind !== 'infinitive' && draft.finite === undefined && draft.shares === undefined)
  }

  function clusterFrom(index: number): number[] {
    const cluster: number[] = []
    for (let at = index; at < words.length && at < index + 6; at++) {
      const { tag } = words[at]!
      if (isVerbTag(tag)) cluster.push(at)
      else if (tag !== 'TE' && tag !== 'PRT') break
    }
    return cluster
  }

  /** *te* with its infinitive: in the verb group of its clause, or a clause of its own. */
  function placeInfinitive(te: Word, verb: Word): void {
    settleInfinitive(verb)
    let draft = top()
    if (draft.kind === 'infinitive' && draft.verbs.length > 0) {
      const last = lemmaOf(words[draft.verbs[draft.verbs.length - 1]!]!)
      if (te.index - 1 === draft.verbs[draft.verbs.length - 1] && !raising.has(last)) stack.pop()
    }
    draft = top()
    const waiting = draft.kind === 'infinitive' && draft.verbs.length === 0
    if (!waiting && !formsGroup(draft, te)) {
      const moved = infinitiveStart(draft, te.index)
      const clause = embed('infinitive', te.index)
      const kept = draft.tokens.filter((at) => at < moved || drafts[words[at]!.clause] !== draft)
      for (const at of draft.tokens) if (at >= moved) put(words[at]!, clause)
      draft.tokens.length = 0
      draft.tokens.push(...kept)
    }
    put(te)
    top().verbs.push(verb.index)
    put(verb)
  }

  function settleInfinitive(verb: Word): void {
    if (verb.tag === 'VEN') verb.option = { ...verb.option, reading: verb.option.infinitive! }
    verb.tag = 'INF'
  }

  function formsGroup(draft: Draft, te: Word): boolean {
    const last = draft.verbs[draft.verbs.length - 1]
    if (last === undefined) return false
    if (draft.kind === 'infinitive') return true
    const lemma = lemmaOf(words[last]!)
    if (raising.has(lemma)) return true
    // “omdat zij de regie proberen te nemen”
    return !draft.verbSecond && last === te.index - 1
  }

  /** First token that goes with the infinitive: after the verbs and the subject, or the one who is asked. */
  function infinitiveStart(draft: Draft, te: number): number {
    const { tokens, finite } = draft
    const lastVerb = draft.verbs[draft.verbs.length - 1]
    if (finite === undefined || lastVerb === undefined) return nounBefore(draft, te)
    const hasSubject = draft.verbSecond ? hasBareNoun(draft, finite) : true
    let start = lastVerb + 1
    let skip = lastVerb === finite ? (hasSubject ? 0 : 1) : 0
    if (objectControl.has(lemmaOf(words[lastVerb]!)) && lastVerb === finite) skip++
    let afterPreposition = false
    for (const at of tokens) {
      if (at <= lastVerb) continue
      const { tag } = words[at]!
      if (tag === 'PREP') afterPreposition = true
      if (skip > 0 && isNominal(tag) && !isNominal(words[at + 1]?.tag ?? 'PUNCT')) {
        if (!afterPreposition) skip--
        afterPreposition = false
        if (skip === 0) start = at + 1
      } else if (skip === 0 && (tag === 'ADV' || tag === 'NEG') && at === start) start = at + (tag === 'ADV' ? 0 : 1)
      if ((tag === 'PUNCT' && words[at]!.normal === ',') || words[at]!.verb === finite) start = Math.max(start, at + 1)
    }
    return Math.min(start, te)
  }

  function nounBefore(draft: Draft, te: number): number {
    // “het recht mee te praten”: what stands after the noun is the infinitive's.
    for (let at = te - 1; at >= 0; at--) {
      if (words[at]!.clause !== draft.index || words[at]!.tag === 'NOUN' || words[at]!.tag === 'PUNCT') return at + 1
    }
    return te
  }

  function hasBareNoun(draft: Draft, before: number): boolean {
    let preposition = false
    for (const at of draft.tokens) {
      if (at >= before) break
      const { tag } = words[at]!
      if (tag === 'PREP') preposition = true
      else if (isNominal(tag) && !preposition) return true
      else if (isNominal(tag) && !isNominal(words[at + 1]?.tag ?? 'PUNCT')) preposition = false
    }
    return false
  }

  function comma(word: Word): void {
    const next = words[word.index + 1]
    repair(top())
    put(word)
    if (!next) return
    const ahead = verbAhead(words, word.index + 1)
    while (stack.length > 1 && isComplete(top())) {
      const sibling =
        ahead.finite !== undefined &&
        ahead.verbFinal &&
        next.tag !== 'CONJ' &&
        !outerNeedsFinite() &&
        !isVerbTag(next.tag)
      if (sibling && top().kind !== 'infinitive') {
        const { kind, parent, opener, antecedent } = top()
        stack.pop()
        open(kind, {
          parent: parent!,
          ...(opener !== undefined && { opener }),
          ...(antecedent !== undefined && { antecedent }),
        })
        return
      }
      stack.pop()
    }
    if (stack.length > 1 || next.tag === 'CONJ' || opensClause(next.index)) return
    const draft = top()
    if (!isComplete(draft)) return
    if (ahead.finite === undefined || ahead.opened || waitsForParticiple(draft, ahead.finite)) return
    // “…, blazen het kaf weg en storten …”, but “…, zegt de wethouder”.
    const continues = ahead.finite === ahead.first && !saying.has(lemmaOf(words[ahead.finite]!))
    openMain(continues ? draft.index : undefined)
  }

  function opensClause(index: number): boolean {
    const { tag } = words[index]!
    return tag === 'COMP' || tag === 'REL' || tag === 'WH' || (tag === 'PREP' && words[index + 1]?.tag === 'REL')
  }

  function conjunction(word: Word): void {
    repair(top())
    const draft = top()
    const closed = drafts[drafts.length - 1]!
    if (draft.kind === 'relative' || (closed.kind === 'relative' && words[word.index - 1]?.normal === ','))
      againRelative(words[word.index + 1])
    if (stack.length > 1 && isComplete(draft) && words[word.index + 1] && opensClause(word.index + 1)) {
      stack.pop()
      return put(word)
    }
    const ahead = withoutInfinitive(draft, verbAhead(words, word.index + 1))
    const before = words[word.index - 1]?.tag
    // “natuurlijke en kunstmatige bossen”
    const separate =
      word.normal !== 'dan' && word.normal !== 'als' && before !== 'ADJE' && before !== 'DET' && before !== 'PREP'
    if (!separate || !isComplete(draft)) return put(word)
    if (draft.verbSecond) {
      if (ahead.finite !== undefined) {
        // “vraagt of de buurt dat wil”
        if (
          word.normal === 'of' &&
          ahead.verbFinal &&
          ahead.finite > ahead.first &&
          !waitsForParticiple(draft, ahead.finite)
        ) {
          retag(word, 'COMP')
          embed('subordinate', word.index)
          return put(word)
        }
        openMain(draft.index)
      } else if (ahead.verb !== undefined && draft.verbs.length > 1 && ahead.verb > ahead.first)
        openMain(draft.index, true)
      return put(word)
    }
    if (draft.kind === 'infinitive') {
      if (ahead.te) {
        stack.pop()
        open('infinitive', { parent: draft.parent!, opener: word.index, shares: draft.index })
      } else if (ahead.finite !== undefined) {
        leaveComplete()
        if (isComplete(top()) && top().verbSecond) openMain(top().index)
      }
      return put(word)
    }
    if (ahead.finite !== undefined) {
      const main = stack[0]!
      const verbSecond = !ahead.verbFinal || (ahead.finite === ahead.first && words[word.index - 1]?.normal === ',')
      if (verbSecond && isComplete(main)) {
        openMain(main.index)
      } else if (ahead.verbFinal && !outerNeedsFinite()) {
        stack.pop()
        const { kind, parent, antecedent } = draft
        open(kind, { parent: parent!, shares: draft.index, ...(antecedent !== undefined && { antecedent }) })
      }
    } else if (ahead.verb !== undefined && draft.verbs.length > 1 && ahead.verb > ahead.first) {
      stack.pop()
      open(draft.kind, { parent: draft.parent!, shares: draft.index })
    }
    put(word)
  }

  /** “bomen die oud zijn en die …” */
  function againRelative(word: Word | undefined): void {
    if (!word || !/^(die|dat|waar\w*)$/.test(word.normal)) return
    const ahead = verbAhead(words, word.index + 1)
    if (ahead.verbFinal && ahead.finite! > word.index + 1) retag(word, 'REL')
  }

  /** After a modal that waits for its infinitive, a form in -en is that. */
  function withoutInfinitive(draft: Draft, ahead: Stretch): Stretch {
    if (ahead.finite === undefined || draft.finite === undefined) return ahead
    if (waitsForParticiple(draft, ahead.finite)) return withoutFinite(ahead)
    const joined = ahead.finite === ahead.first && words[draft.finite]!.option.reading.number === 'singular'
    if (draft.verbs.length > 1 && !joined && !(ahead.verbFinal && ahead.finite > ahead.first)) return ahead
    if (words[ahead.finite]!.tag !== 'VEN' || !modals.has(lemmaOf(words[draft.finite]!))) return ahead
    return withoutFinite(ahead)
  }

  function withoutFinite({ finite: _, ...rest }: Stretch): Stretch {
    return rest
  }

  /** Whether the parenthesis that opens here is closed further on, and is not the whole sentence. */
  function closes(index: number): boolean {
    if (index === 0) return false
    for (let at = index + 1; at < words.length && at < index + 80; at++) if (words[at]!.normal === ')') return true
    return false
  }

  /** “worden schaduwen of verlopen gebruikt” */
  function waitsForParticiple(draft: Draft, at: number): boolean {
    if (draft.finite === undefined || draft.verbs.length > 1) return false
    return /^(worden|hebben|zijn)$/.test(lemmaOf(words[draft.finite]!)) && couldBe(words[at]!, 'PART') !== undefined
  }

  function build(): Draft[] {
    const outside: Draft[][] = []
    open('main')
    for (const word of words) {
      const { tag, index } = word
      if (tag === 'PUNCT') {
        if (word.normal === ',') comma(word)
        else if (word.normal === '(' && closes(index)) {
          outside.push(stack)
          stack = [...stack]
          open('main', { parent: top().index })
          stack = [top()]
          put(word)
        } else if (word.normal === ')' && outside.length > 0) {
          put(word)
          stack = outside.pop()!
        } else {
          put(word)
          if (/^[;:?!]$/.test(word.normal) && words.slice(index + 1, index + 4).some(({ tag }) => tag !== 'PUNCT'))
            openMain()
        }
        continue
      }
      const opener = opens(words, index, top())
      if (opener === 'infinitive') {
        leaveForOpener()
        word.tag = 'COMP'
        embed('infinitive', index)
        put(word)
      } else if (opener) {
        if (opener === 'subordinate') leaveForOpener()
        const antecedent = opener === 'relative' ? antecedentOf(index) : undefined
        const governing = opener === 'relative' && words[index - 1]?.tag === 'PREP' ? words[index - 1]! : undefined
        const host = top()
        embed(opener, index, antecedent !== undefined ? { antecedent } : {})
        if (governing && host.tokens[host.tokens.length - 1] === governing.index) {
          host.tokens.pop()
          put(governing)
        }
        put(word)
      } else if (tag === 'TE' && isInfinitive(words[index + 1])) {
        // Placed together with its verb, below.
        const verb = words[index + 1]!
        placeInfinitive(word, verb)
      } else if (words[index - 1]?.tag === 'TE' && word.tag === 'INF' && word.clause >= 0) {
        continue
      } else if (tag === 'CONJ') conjunction(word)
      else if (isVerbTag(tag) && !isNominalized(index)) placeVerb(word)
      else {
        leaveAfterVerbs(word)
        put(word)
      }
    }
    for (const draft of drafts) repair(draft)
    return drafts
  }

  /** A clause that still has no finite verb: a participle that can be one, or any other word that can. */
  function repair(draft: Draft): void {
    if (draft.finite !== undefined) {
      supplyParticiple(draft, draft.finite)
      return supplyInfinitive(draft, draft.finite)
    }
    if (draft.kind === 'infinitive' || draft.shares !== undefined) return
    const last = draft.verbs[draft.verbs.length - 1]
    if (last === undefined || draft.verbSecond) return
    const word = words[last]!
    if (retag(word, 'FIN')) draft.finite = last
    else if (retag(word, 'VEN')) {
      word.option = { ...word.option, reading: word.option.finite! }
      word.tag = 'FIN'
      draft.finite = last
    }
  }

  /** A modal without anything to help: the last word that can be an infinitive is one. */
  function supplyInfinitive(draft: Draft, finite: number): void {
    if (!draft.verbs.every((at) => modals.has(lemmaOf(words[at]!)) && !lexicalModals.has(lemmaOf(words[at]!)))) return
    for (let index = draft.tokens.length - 1; index >= 0 && index >= draft.tokens.length - 10; index--) {
      const word = words[draft.tokens[index]!]!
      if (word.index <= finite) return
      if (!/^(PUNCT|PREP|COMP|CONJ|REL)$/.test(words[word.index + 1]?.tag ?? 'PUNCT')) continue
      const before = words[word.index - 1]?.tag
      if (word.tag !== 'NOUN' || before === 'DET' || before === 'ADJE' || before === 'PREP' || before === 'NUM')
        continue
      const option = couldBe(word, 'VEN') ?? couldBe(word, 'INF')
      if (!option) continue
      word.option = { ...option, reading: option.infinitive ?? option.reading }
      word.tag = 'INF'
      draft.verbs.push(word.index)
      return
    }
  }

  const lexical = (word: Word): boolean => {
    const lemma = lemmaOf(word)
    return !auxiliaries.has(lemma) && !modals.has(lemma)
  }

  /** *worden* or *hebben* without anything to help: the last word that can be a participle is one. */
  function supplyParticiple(draft: Draft, finite: number): void {
    if (
      !draft.verbs.some((at) => /^(worden|hebben)$/.test(lemmaOf(words[at]!))) ||
      draft.verbs.some((at) => lexical(words[at]!))
    )
      return
    for (let index = draft.tokens.length - 1; index >= 0 && index >= draft.tokens.length - 6; index--) {
      const word = words[draft.tokens[index]!]!
      if (word.index <= finite && draft.verbSecond) return
      const before = words[word.index - 1]?.tag
      if (word.tag === 'PUNCT' || before === 'DET' || before === 'ADJE' || !couldBe(word, 'PART')) continue
      if (word.tag === 'ADJE' || (word.tag === 'ADJ' && words[word.index + 1]?.tag === 'NOUN')) continue
      retag(word, 'PART')
      draft.verbs.push(word.index)
      return
    }
  }

  /** “mensen die rijst eten | hun menu …”: what follows the verbs of an embedded clause without a preposition is not its own. */
  function leaveAfterVerbs(word: Word): void {
    const { tag, index } = word
    const draft = top()
    if (draft.finite !== undefined && modals.has(lemmaOf(words[draft.finite]!)) && couldBe(word, 'VEN')) return
    if (stack.length === 1 || !/^(DET|PRON|NOUN|NAME|ADJE|NUM)$/.test(tag) || draft.kind === 'infinitive') return
    if (!isComplete(draft) || draft.verbs[draft.verbs.length - 1] !== index - 1) return
    if (draft.tokens.length > 2 && words[index - 1]!.index > (draft.finite ?? 0) - 1) stack.pop()
  }

  /** Before a complementizer a finished embedded clause ends, when a comma or conjunction stands there. */
  function leaveForOpener(): void {
    while (stack.length > 1 && isComplete(top()) && top().kind === 'infinitive') stack.pop()
  }

  function antecedentOf(index: number): number | undefined {
    for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
      const { tag, normal } = words[at]!
      if (isNominal(tag)) return at
      if (tag === 'PUNCT' && normal !== ',') return undefined
      if (isVerbTag(tag)) return undefined
    }
    return undefined
  }

  function isNominalized(index: number): boolean {
    const word = words[index]!
    if (word.tag === 'FIN' || word.tag === 'PART') return false
    const before = words[index - 1]
    if (!before) return false
    if (before.tag === 'DET' && /^(het|'t|dit|dat|een|zijn|haar|hun|ons|mijn|geen)$/.test(before.normal)) {
      word.tag = 'INF'
      if (word.option.infinitive) word.option = { ...word.option, reading: word.option.infinitive }
      return true
    }
    return false
  }

  return { build }
}

function isInfinitive(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'INF' || word.tag === 'VEN')
}
