// A sentence as the matcher sees it: its tokens as terms with atoms for tags,
// quotation marks left out, and which words belong together in one clause.

import type { Term } from '../dutch/matcher'
import type { Clause, Phrase, Sentence, Token } from '../dutch/sentence'
import { foundTag, tagOf, wordTag, type CompiledPart, type CompiledPattern } from './compile'
import type { TokenRange } from './match'
import type { Vocabulary } from './vocabulary'

export interface SentenceView {
  readonly sentence: Sentence
  /** Atoms of each token. */
  readonly atoms: readonly (readonly number[])[]
  /** All atoms of the sentence. */
  readonly present: ReadonlySet<number>
  /** Terms for the matcher, and the token that each stands for. */
  readonly terms: readonly Term[]
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
}

const noSlots = {}

export function createView(sentence: Sentence, vocabulary: Vocabulary): SentenceView {
  const { tokens } = sentence
  const atoms = vocabulary.ofTokens(tokens)
  const present = new Set(atoms.flat())
  const tokenOf: number[] = []
  const terms: Term[] = []
  let last = tokens.length - 1
  while (last > 0 && isClosing(tokens[last]!)) last--
  for (let index = 0; index <= last; index++) {
    const token = tokens[index]!
    if (isQuote(token)) continue
    tokenOf.push(index)
    terms.push(termOf(token, atoms[index]!))
  }
  return viewOf(sentence, atoms, present, terms, tokenOf)
}

function viewOf(
  sentence: Sentence,
  atoms: readonly (readonly number[])[],
  present: ReadonlySet<number>,
  terms: readonly Term[],
  tokenOf: readonly number[],
): SentenceView {
  const known = new Map<CompiledPart, readonly Occurrence[]>()
  const extents = new Map<number, Extent>()
  const find = (part: CompiledPart): readonly Occurrence[] => {
    if (part.atom !== undefined) {
      const { atom } = part
      return tokenOf.flatMap((token) =>
        atoms[token]!.includes(atom) ? [{ first: token, last: token, slots: noSlots }] : [],
      )
    }
    const inTokens = ({ first, last }: TokenRange): TokenRange => ({ first: tokenOf[first]!, last: tokenOf[last]! })
    return part.match(terms).map((match) => ({
      ...inTokens(match),
      slots: Object.fromEntries(Object.entries(match.slots).map(([name, range]) => [name, inTokens(range)])),
    }))
  }
  return {
    sentence,
    atoms,
    present,
    terms,
    tokenOf,
    couldHold: ({ needs }) => needs.every((need) => need.some((atom) => present.has(atom))),
    occurrences(part) {
      let found = known.get(part)
      if (!found) known.set(part, (found = find(part)))
      return found
    },
    marked(parts) {
      const isFound = (token: number) => parts.some(({ first, last }) => first <= token && token <= last)
      const markedTerms = terms.map((term, index) =>
        isFound(tokenOf[index]!) ? { ...term, tags: new Set([...term.tags, foundTag]) } : term,
      )
      return viewOf(sentence, atoms, present, markedTerms, tokenOf)
    },
    belongs(token, clause) {
      let extent = extents.get(clause)
      if (!extent) extents.set(clause, (extent = extentOf(sentence, clause)))
      return isWithin(token, sentence.tokens[token]!.clause, extent)
    },
  }
}

function termOf({ text, normal, reading }: Token, atoms: readonly number[]): Term {
  const tags = new Set<string>()
  if (reading.pos !== 'punctuation') tags.add(wordTag)
  for (const atom of atoms) tags.add(tagOf(atom))
  return { text, pre: '', post: ' ', normal, tags, root: reading.lemma }
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
