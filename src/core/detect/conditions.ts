// What `when` and `unless` mean. Roles come from the grammar; where that is not
// sure of a role we say it does not hold, so a rule that asks for an agent keeps
// quiet rather than guess.

import type { Phrase } from '../dutch/sentence'
import type { Segment } from '../text/segment'
import { hasAtom } from './atoms'
import type { CompiledConditions, CompiledDomain, CompiledPattern } from './compile'
import { joinParts, type Join } from './join'
import { agentsOf, patientsOf, subjectOf } from './roles'
import type { SentenceView } from './view'

/** The atoms of the words around a match, those of domains among them, each once. */
export interface WordsAround {
  /** Without those that only say where: *achter het spoor*. */
  sentence(): readonly number[]
  /** The same for the whole segment. */
  subject(): readonly number[]
  segment(): readonly number[]
}

export interface Surroundings {
  readonly segment: Segment
  readonly words: WordsAround
  readonly view: SentenceView
  readonly match: Join
}

/** Whether all of them hold. No conditions hold always. */
export function holds(conditions: CompiledConditions, around: Surroundings): boolean {
  const { negated, heading, patterns } = conditions
  const { segment, words, view, match } = around
  if (heading !== undefined && heading !== (segment.kind === 'heading' || segment.kind === 'tableCell')) return false
  if (negated !== undefined && negated !== (view.sentence.clauses[match.clause]?.negated ?? false)) return false
  if (!isInDomain(conditions, words)) return false
  return patterns.every(([key, list]) => list.some((pattern) => matchesAt(key, pattern, around)))
}

/** Whether words around tell of one of the domains asked for. No domains hold always. */
export function isInDomain({ domains, isNear = false }: CompiledConditions, words: WordsAround): boolean {
  if (!domains) return true
  return domains.some((domain) =>
    isNear ? tell(domain, words.sentence(), 1) || tell(domain, words.subject(), 2) : tell(domain, words.segment(), 1),
  )
}

/** Whether so many of the words at a place tell of a domain. */
function tell({ words, phrases }: CompiledDomain, place: readonly number[], enough: number): boolean {
  let count = 0
  for (const atom of place) if (hasAtom(words, atom) && ++count === enough) return true
  for (const phrase of phrases) {
    if (phrase.every((atom) => place.includes(atom)) && ++count === enough) return true
  }
  return false
}

function matchesAt(
  key: CompiledConditions['patterns'][number][0],
  pattern: CompiledPattern,
  { view, match }: Surroundings,
): boolean {
  if (!view.couldHold(pattern)) return false
  const { sentence } = view
  const clause = sentence.clauses[match.clause]
  switch (key) {
    case 'sentence':
      return joinParts(pattern, view).length > 0
    case 'clause':
      return joinParts(pattern, view).some((join) => join.parts.every(({ first }) => view.belongs(first, match.clause)))
    case 'before':
      return edges(pattern, view).some(({ last }) => match.edges.some(({ first }) => neighbour(view, last, first)))
    case 'after':
      return edges(pattern, view).some(({ first }) => match.edges.some(({ last }) => neighbour(view, last, first)))
    case 'subject':
      return clause !== undefined && fits(pattern, view, [subjectOf(sentence, clause)])
    case 'agent':
      return clause !== undefined && fits(pattern, view, agentsOf(sentence, clause))
    case 'object':
      return clause !== undefined && fits(pattern, view, [match.object, ...patientsOf(sentence, clause, match.verbs)])
  }
}

/** Where the whole pattern begins and ends. */
function edges(pattern: CompiledPattern, view: SentenceView): { first: number; last: number }[] {
  return joinParts(pattern, view).map((join) => {
    const ranges = [...join.parts, ...Object.values(join.slots)]
    return {
      first: Math.min(...ranges.map(({ first }) => first)),
      last: Math.max(...ranges.map(({ last }) => last)),
    }
  })
}

/** Whether one token directly follows another, quotation marks aside. */
function neighbour({ tokenOf }: SentenceView, left: number, right: number): boolean {
  if (right === left + 1) return true
  const at = tokenOf.indexOf(left)
  return at >= 0 && tokenOf[at + 1] === right
}

/** Whether the pattern stands on the head of one of these phrases, or on a head joined to it. */
function fits(pattern: CompiledPattern, view: SentenceView, phrases: readonly (Phrase | undefined)[]): boolean {
  const known = phrases.filter((phrase) => phrase !== undefined)
  if (!known.length) return false
  return joinParts(pattern, view).some((join) =>
    join.parts.some(({ first, last }) =>
      known.some(({ head, coordinated = [] }) => [head, ...coordinated].some((it) => first <= it && it <= last)),
    ),
  )
}
