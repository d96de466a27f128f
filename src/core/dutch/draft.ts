// A clause while it is being built, and the stack of clauses that are still open:
// what the files that place words in clauses share.

import type { ClauseKind } from './sentence'
import type { Word } from './words'

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

export interface Building {
  readonly words: readonly Word[]
  readonly drafts: Draft[]
  /** Open clauses, the innermost last. */
  stack: Draft[]
}

export function open(state: Building, kind: ClauseKind, extra: Partial<Draft> = {}): Draft {
  const draft: Draft = {
    index: state.drafts.length,
    kind,
    tokens: [],
    verbs: [],
    verbSecond: kind === 'main',
    ...extra,
  }
  state.drafts.push(draft)
  state.stack.push(draft)
  return draft
}

export function openMain(state: Building, shares?: number, gapped = false): Draft {
  state.stack = []
  return open(state, 'main', shares === undefined ? {} : { shares, gapped })
}

export function embed(state: Building, kind: ClauseKind, opener: number, extra: Partial<Draft> = {}): Draft {
  return open(state, kind, { parent: top(state).index, opener, ...extra })
}

export function put(state: Building, word: Word, draft: Draft = top(state)): void {
  word.clause = draft.index
  draft.tokens.push(word.index)
}

export function top(state: Building): Draft {
  return state.stack[state.stack.length - 1]!
}

export function isComplete(draft: Draft): boolean {
  return draft.kind === 'infinitive' ? draft.verbs.length > 0 : draft.finite !== undefined || hasSharedFinite(draft)
}

function hasSharedFinite(draft: Draft): boolean {
  return draft.shares !== undefined && draft.finite === undefined && draft.verbs.length > 0
}

/** Leaves complete embedded clauses until one is found that still waits for a finite verb. */
export function leaveComplete(state: Building): void {
  while (state.stack.length > 1 && isComplete(top(state))) state.stack.pop()
}

export function outerNeedsFinite(state: Building): boolean {
  return state.stack
    .slice(0, -1)
    .some((draft) => draft.kind !== 'infinitive' && draft.finite === undefined && draft.shares === undefined)
}
