// Who acts in this document, who is acted upon, who is missing. The roles are
// those of ../shared/gold/README.md; where the grammar is unclear we abstain,
// and say how much was covered.

import type { Span } from '../span'

export type Group = 'residents' | 'institutions' | 'parties' | 'professionals'
export type Role = 'agent' | 'patient' | 'mentioned'

export const groups: readonly Group[] = ['residents', 'institutions', 'parties', 'professionals']

/** Offsets in the source. */
export interface Actor extends Span {
  readonly text: string
  readonly group: Group
  readonly role: Role
}

export interface Perspective {
  readonly sentences: number
  readonly actors: readonly Actor[]
  readonly agentlessPassives: readonly Span[]
  readonly sections: readonly Section[]
  /** Sentences in which residents do something, in reading order. */
  readonly residentsDo: readonly Span[]
  /** Nominalisations that hide who acts: *de versterking van*. */
  readonly nominalisations: readonly Span[]
  /** Share of actors whose role was clear, 0–1. */
  readonly coverage: number
}

export interface Section extends Span {
  readonly heading: string
  readonly level: number
  readonly sentences: number
  readonly agents: Readonly<Record<Group, number>>
  readonly patients: Readonly<Record<Group, number>>
  readonly residentsAbsent: boolean
}
