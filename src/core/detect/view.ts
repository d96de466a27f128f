// A sentence as the matcher sees it: its tokens as terms with atoms for tags,
// quotation marks left out, and which words belong together in one clause.

import type { Clause, Phrase, Sentence, Token } from '../dutch/sentence'
import { once } from '../once'
import { addAtoms, createAtomSet, hasAnyAtom, hasAtom, type AtomSet } from './atoms'
import type { CompiledPattern } from './compile'
import type { TokenRange } from './match'
import type { AtomTerm, CompiledPart } from './parts'
import { foundAtom, tagOf, type TokenAtoms, type Vocabulary } from './vocabulary'

export interface SentenceView {
  readonly sentence: Sentence
  /** The token that each term for the matcher stands for. */
  readonly tokenOf: readonly number[]
  /** Whether nothing that the pattern needs is absent. */
  couldHold(pattern: CompiledPattern): boolean
  /** Where a part stands, in tokens. */
  occurrences(part: CompiledPart): readonly Occurrence[]
  /** The same view with these tokens marked as found, for patterns with `@`. */
  marked(parts: readonly TokenRange[]): SentenceView
  /** Whether a token counts as a word of this clause. */
  belongs(token: number, clause: number): boolean
}

export interface Occurrence extends TokenRange {
  readonly slots: Readonly<Record<string, TokenRange>>
  /** Of a verb: its particle, where the grammar had not joined them. */
  readonly particle?: number
  /** Of a verb: it only counts if this token, taken for its particle, is one of the other words found. */
  readonly unless?: number
  /** Of a verb: it was taken for something else, and only counts together with other words of the pattern. */
  readonly isGuess?: boolean
}

const noSlots = {}

export function createView(sentence: Sentence, vocabulary: Vocabulary): SentenceView {
  const { tokens } = sentence
  const atoms = vocabulary.ofTokens(tokens)
  const present = createAtomSet(vocabulary.size())
  for (const own of atoms) {
    addAtoms(present, own.atoms)
    addAtoms(present, own.bare)
    for (const { atom } of own.separable) addAtoms(present, [atom])
    addAtoms(present, own.misread)
  }
  const tokenOf: number[] = []
  let last = tokens.length - 1
  while (last > 0 && isClosing(tokens[last]!)) last--
  for (let index = 0; index <= last; index++) {
    if (!isQuote(tokens[index]!)) tokenOf.push(index)
  }
  const terms = once(() => tokenOf.map((index) => termOf(tokens[index]!, atoms[index]!)))
  return viewOf(sentence, atoms, present, terms, tokenOf)
}

function viewOf(
  sentence: Sentence,
  atoms: readonly TokenAtoms[],
  present: AtomSet,
  terms: () => readonly AtomTerm[],
  tokenOf: readonly number[],
  isMarked = false,
): SentenceView {
  const known = new Map<CompiledPart, readonly Occurrence[]>()
  const extents = new Map<number, Extent>()
  const find = (part: CompiledPart): readonly Occurrence[] => {
    if (part.atoms) {
      const found: Occurrence[] = []
      for (const token of tokenOf) {
        const place = { first: token, last: token, slots: noSlots }
        if (hasAnyAtom(part.atoms, atoms[token]!.atoms)) found.push(place)
        else if (part.isVerb) {
          const how = asVerb(part.atoms, sentence, token, atoms[token]!)
          if (how) found.push({ ...place, ...how })
        }
      }
      return found
    }
    const inTokens = ({ first, last }: TokenRange): TokenRange => ({ first: tokenOf[first]!, last: tokenOf[last]! })
    return part.match(terms()).map((match) => ({
      ...inTokens(match),
      slots: Object.fromEntries(Object.entries(match.slots).map(([name, range]) => [name, inTokens(range)])),
    }))
  }
  return {
    sentence,
    tokenOf,
    couldHold: ({ needs }) => needs.every((need) => need.some((atom) => hasAtom(present, atom))),
    occurrences(part) {
      let found = known.get(part)
      if (!found) known.set(part, (found = find(part)))
      return found
    },
    marked(parts) {
      const isFound = (token: number) => parts.some(({ first, last }) => first <= token && token <= last)
      const markedTerms = once(() => terms().map((term, index) => (isFound(tokenOf[index]!) ? asFound(term) : term)))
      return viewOf(sentence, atoms, present, markedTerms, tokenOf, true)
    },
    belongs(token, clause) {
      let extent = extents.get(clause)
      if (!extent) extents.set(clause, (extent = extentOf(sentence, clause)))
      const own = sentence.tokens[token]!.clause
      return isWithin(token, own, extent) || (isMarked && hangsOn(sentence, own, clause))
    },
  }
}

/** How a token that is none of these verbs could still be one. */
function asVerb(
  wanted: AtomSet,
  sentence: Sentence,
  token: number,
  { bare, separable, misread }: TokenAtoms,
): Pick<Occurrence, 'unless' | 'particle' | 'isGuess'> | undefined {
  const { partner, clause } = sentence.tokens[token]!
  if (partner !== undefined && hasAnyAtom(wanted, bare)) return { unless: partner }
  for (const { atom, particle: normal } of separable) {
    if (!hasAtom(wanted, atom)) continue
    const particle = looseParticle(sentence, token, normal)
    if (particle !== undefined) return { particle }
  }
  const isVerbless = sentence.clauses[clause]?.finite === undefined
  return isVerbless && hasAnyAtom(wanted, misread) ? { isGuess: true } : undefined
}

/**
 * A particle of this verb that was left alone at the end of its clause: *laten … los*. A clause may lie between, whose
 * end the grammar put too late: *leidt bewoners die zich melden naar een coach toe*.
 */
function looseParticle({ tokens, clauses }: Sentence, verb: number, particle: string): number | undefined {
  const own = tokens[verb]!.clause
  // *aan wil sturen*, *af te wijzen*: right before the cluster of verbs.
  let before = verb - 1
  while (before >= 0 && (tokens[before]!.reading.pos === 'verb' || tokens[before]!.normal === 'te')) before--
  if (before >= 0 && tokens[before]!.normal === particle && tokens[before]!.partner === undefined && before < verb - 1)
    return before
  for (let index = verb + 1; index < tokens.length; index++) {
    const { normal, clause, partner } = tokens[index]!
    if (normal !== particle || partner !== undefined) continue
    const inner = clauses[clause]
    if (clause !== own && !(inner?.parent === own && inner.verbs.every((it) => it < index))) continue
    const next = tokens[index + 1]?.reading.pos
    const isParticle = tokens[index]!.reading.pos === 'particle' && clause === own
    if (isParticle || next === undefined || ['punctuation', 'conjunction', 'complementizer', 'verb'].includes(next))
      return index
  }
  return undefined
}

function termOf({ text, normal, reading }: Token, { atoms, tags }: TokenAtoms): AtomTerm {
  return { text, pre: '', post: ' ', normal, atoms, tags, root: reading.lemma }
}

/** The word as one of those found, for patterns with `@`. */
export function asFound(term: AtomTerm): AtomTerm {
  return { ...term, atoms: [...term.atoms, foundAtom], tags: new Set([...term.tags, tagOf(foundAtom)]) }
}

/** Quotation marks do not come between the words of a phrase. */
function isQuote({ reading, normal }: Token): boolean {
  return reading.pos === 'punctuation' && /^[‘’“”„«»"'‚‹›]+$/.test(normal)
}

function isClosing(token: Token): boolean {
  return token.reading.pos === 'punctuation' && (isQuote(token) || /^[.!?…;:)\]]+$/.test(token.normal))
}

/** What counts as words of a clause beside its own. */
interface Extent {
  readonly clauses: readonly number[]
  readonly antecedent?: TokenRange
}

function isWithin(token: number, clause: number, { clauses, antecedent }: Extent): boolean {
  return clauses.includes(clause) || (antecedent !== undefined && antecedent.first <= token && token <= antecedent.last)
}

function extentOf(sentence: Sentence, index: number): Extent {
  const clause = sentence.clauses[index]
  if (!clause) return { clauses: [index] }
  const clauses = [index]
  // *De regie willen wij proberen terug te nemen*: an infinitive without an object of its own shares that of its clause.
  if (clause.kind === 'infinitive' && clause.parent !== undefined && !clause.object) clauses.push(clause.parent)
  const antecedent = clause.kind === 'relative' ? antecedentOf(sentence, clause) : undefined
  return { clauses, ...(antecedent && { antecedent }) }
}

/** To tell that words are discussed: *in plaats van bewoners te activeren*, *niet langer als doelgroep zien*, *zie ook: …*. */
function hangsOn({ tokens, clauses }: Sentence, index: number, above: number): boolean {
  const clause = clauses[index]
  const first = clause?.tokens[0]
  if (first === undefined) return false
  if (clause!.parent === above) {
    // *willen niet langer dat …*, *de tijd dat …*
    const isRejected = tokens[first]!.normal === 'dat' && /^(langer|meer|tijd)$/.test(tokens[first - 1]?.normal ?? '')
    return clause!.kind === 'infinitive' || tokens[first]!.normal === 'als' || isRejected
  }
  const colon = tokens[first - 1]
  return colon?.normal === ':' && colon.clause === above && clauses[above]!.tokens.length <= 4
}

/** The noun phrase right before a relative clause: *de regie* in *de regie die de gemeente terugneemt*. */
export function antecedentOf({ tokens, clauses }: Sentence, clause: Clause): Phrase | undefined {
  const start = clause.tokens[0]
  if (start === undefined) return undefined
  let last = start - 1
  while (last >= 0 && (tokens[last]!.reading.pos === 'punctuation' || tokens[last]!.reading.pos === 'preposition'))
    last--
  let head = last
  while (head >= 0 && !isNominal(tokens[head]!) && last - head < 3) head--
  if (head < 0 || !isNominal(tokens[head]!)) return undefined
  const parent = clauses[tokens[head]!.clause]
  const phrase = parent && phrasesOf(parent).find((it) => it.first <= head && head <= it.last)
  if (phrase) return phrase
  let first = head
  while (first > 0 && ['adjective', 'determiner', 'article', 'numeral'].includes(tokens[first - 1]!.reading.pos))
    first--
  return { first, last, head }
}

export function phrasesOf(clause: Clause): Phrase[] {
  const named = [clause.subject, clause.object, clause.indirectObject, clause.agent]
  return [...named.filter((phrase) => phrase !== undefined), ...clause.others]
}

function isNominal({ reading }: Token): boolean {
  return reading.pos === 'noun' || reading.pos === 'name' || reading.pos === 'pronoun'
}
