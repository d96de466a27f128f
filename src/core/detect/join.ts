// Parts of a pattern, found one by one, joined into matches: all in one clause,
// the verbs anywhere, the others in the order of the pattern. A wildcard would
// not do: *neemt … regie … terug* must not reach into the next clause, and Dutch
// puts the verb before, after or around the rest.

import type { Phrase, Sentence } from '../dutch/sentence'
import type { CompiledPattern } from './compile'
import type { TokenRange } from './match'
import type { Occurrence, SentenceView } from './view'

export interface Join {
  readonly clause: number
  /** Where *before* and *after* are: the stretch of the other words, or each verb where there are none. */
  readonly edges: readonly TokenRange[]
  /** Ascending, adjacent ones joined; slots and `[<@>…]` not included. */
  readonly parts: readonly TokenRange[]
  readonly verbs: readonly number[]
  readonly slots: Readonly<Record<string, TokenRange>>
  /** `[<@>…]` */
  readonly object?: Phrase
}

/** Every place where the pattern matches, at most one for each verb, or for each place of its first part. */
export function joinParts(pattern: CompiledPattern, view: SentenceView): Join[] {
  if (!view.couldHold(pattern)) return []
  const { verbs: verbParts, words, wantsObject } = pattern
  const wordPlaces: (readonly Occurrence[])[] = []
  for (const part of words) {
    const places = view.occurrences(part)
    if (!places.length) return []
    wordPlaces.push(places)
  }
  const [firstVerb, ...otherVerbs] = verbParts
  const joins: Join[] = []
  if (!firstVerb) {
    for (const place of startsOf(wordPlaces)) {
      const clause = view.sentence.tokens[place.first]!.clause
      const others = sequence([[place], ...wordPlaces.slice(1)], view, clause, place.first)
      if (others) joins.push(...finish(view, clause, [], others, wantsObject))
    }
    return joins
  }
  for (const verb of view.occurrences(firstVerb)) {
    const { clause } = view.sentence.tokens[verb.first]!
    const verbs = [verb]
    for (const part of otherVerbs) {
      const other = view.occurrences(part).find(({ first }) => first !== verb.first && view.belongs(first, clause))
      if (other) verbs.push(other)
    }
    if (verbs.length < verbParts.length) continue
    const others = sequence(wordPlaces, view, clause, verb.first)
    if (others && verbs.every((it) => isComplete(it, others)))
      joins.push(...finish(view, clause, verbs, others, wantsObject))
  }
  return joins
}

/** *nemen … het heft in handen*: the verb *innemen* is *nemen* where *in* is another word of the pattern. */
function isComplete({ unless, isGuess }: Occurrence, others: readonly Occurrence[]): boolean {
  if (isGuess && !others.length) return false
  return unless === undefined || others.some(({ first, last }) => first <= unless && unless <= last)
}

/** Of several places before the next part, the last: *de regie … de regie terug* is about the second. */
function startsOf(places: readonly (readonly Occurrence[])[]): readonly Occurrence[] {
  const [firsts = [], next] = places
  if (!next) return firsts
  return firsts.filter((place, index) => {
    const end = next.find(({ first }) => first > place.last)
    const following = firsts[index + 1]
    return !end || !following || following.last >= end.first
  })
}

/** One place for each part, in order, in the clause; of all ways the shortest one nearest to `near`. */
function sequence(
  places: readonly (readonly Occurrence[])[],
  view: SentenceView,
  clause: number,
  near: number,
): readonly Occurrence[] | undefined {
  if (!places.length) return []
  const inClause = places.map((list) =>
    list.filter(({ first, last }) => view.belongs(first, clause) && view.belongs(last, clause)),
  )
  let best: readonly Occurrence[] | undefined
  let bestCost = Infinity
  for (const start of inClause[0]!) {
    const chosen = [start]
    for (const list of inClause.slice(1)) {
      const next = list.find(({ first }) => first > chosen.at(-1)!.last)
      if (!next) break
      chosen.push(next)
    }
    if (chosen.length < places.length) continue
    const cost =
      chosen.at(-1)!.last - start.first + Math.min(Math.abs(start.first - near), Math.abs(chosen.at(-1)!.last - near))
    if (cost < bestCost) {
      best = chosen
      bestCost = cost
    }
  }
  return best
}

function finish(
  view: SentenceView,
  clause: number,
  verbs: readonly Occurrence[],
  others: readonly Occurrence[],
  wantsObject: boolean,
): Join[] {
  const { sentence } = view
  const slots: Record<string, TokenRange> = Object.assign({}, ...others.map((place) => place.slots))
  const { object: direct, passive, subject } = sentence.clauses[clause] ?? { passive: false }
  const object = wantsObject ? (direct ?? (passive ? subject : undefined)) : undefined
  if (wantsObject && !object) return []
  const own = new Set<number>()
  for (const { first, last } of others) {
    for (let token = first; token <= last; token++) own.add(token)
  }
  for (const { first, last } of Object.values(slots)) {
    for (let token = first; token <= last; token++) own.delete(token)
  }
  for (const { first: verb, particle, unless } of verbs) {
    own.add(verb)
    const partner = particle ?? (unless === undefined ? sentence.tokens[verb]!.partner : undefined)
    if (partner === undefined) continue
    own.add(partner)
    if (partner === verb - 2 && sentence.tokens[verb - 1]!.normal === 'te') own.add(verb - 1)
  }
  if (!own.size) return []
  return [
    {
      clause,
      edges: edgesOf(verbs, others),
      parts: rangesOf(own),
      verbs: verbs.map(({ first }) => first),
      slots,
      ...(object && { object }),
    },
  ]
}

function edgesOf(verbs: readonly Occurrence[], others: readonly Occurrence[]): TokenRange[] {
  const [first] = others
  return first ? [{ first: first.first, last: others.at(-1)!.last }] : verbs.map(({ first, last }) => ({ first, last }))
}

/** Tokens as ranges of neighbours. */
function rangesOf(tokens: ReadonlySet<number>): TokenRange[] {
  const ranges: { first: number; last: number }[] = []
  for (const token of [...tokens].sort((a, b) => a - b)) {
    const previous = ranges.at(-1)
    if (previous && token === previous.last + 1) previous.last = token
    else ranges.push({ first: token, last: token })
  }
  return ranges
}

/** The phrase around a token: one of the clause, or else the token with what belongs to it on its left. */
export function phraseAround({ tokens, clauses }: Sentence, range: TokenRange): Phrase {
  const head = range.last
  const clause = clauses[tokens[head]!.clause]
  const named = clause
    ? [clause.subject, clause.object, clause.indirectObject, clause.agent, ...clause.others].filter(
        (it) => it !== undefined,
      )
    : []
  const phrase = named.find((it) => it.head >= range.first && it.head <= range.last)
  if (phrase) return phrase
  let first = range.first
  while (first > 0 && ['adjective', 'determiner', 'article', 'numeral'].includes(tokens[first - 1]!.reading.pos))
    first--
  return { first, last: range.last, head }
}
