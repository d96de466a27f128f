// A part of a pattern → a matcher of words by their atoms, in compromise's match
// syntax, or for the most common kind of part, one word, just a set of atoms.

import { compileMatch, type Term, type TermMatch } from '../dutch/matcher'
import { grammarTags } from '../rules/language'
import type { Element, Part } from '../rules/pattern'
import { createAtomSet, hasAnyAtom, type AtomSet } from './atoms'
import { needOf } from './needs'
import { foundAtom, tagOf, wordAtom, type Vocabulary } from './vocabulary'

/** A word with its atoms, which are its tags too. */
export interface AtomTerm extends Term {
  readonly atoms: readonly number[]
}

export type PartMatcher = (terms: readonly AtomTerm[]) => TermMatch[]

export interface CompiledPart {
  readonly isVerb: boolean
  /** `[<@>…]`: the object of the clause. */
  readonly isObject: boolean
  /** For one plain word, or a choice of those, there is nothing to match: a token has one of these atoms or not. */
  readonly atoms?: AtomSet
  /** The same for words out of context, which could be any part of speech. */
  readonly looseAtoms?: AtomSet
  /** It says of some word what it is not. */
  readonly isNegative?: boolean
  readonly match: PartMatcher
  /** The same for words out of context: what this does not find, `match` will not find. */
  readonly matchLoosely: PartMatcher
}

export function compilePart({ elements, isVerb }: Part, vocabulary: Vocabulary): CompiledPart {
  const [only] = elements
  if (only!.kind === 'object') return { isVerb, isObject: true, match: matchNothing, matchLoosely: matchNothing }
  const isPlain = elements.length === 1 && !only!.opens && !only!.closes && only!.slot === undefined && !only!.negated
  const plain = isPlain && only!.options.every(isPlainOption) ? needOf(only!, vocabulary)[0] : undefined
  if (plain) {
    const atoms = createAtomSet(vocabulary.size(), plain)
    const isAnyWord = hasAnyAtom(atoms, vocabulary.grammarAtoms())
    const looseAtoms = isAnyWord ? createAtomSet(vocabulary.size(), [...plain, wordAtom]) : atoms
    return { isVerb, isObject: false, atoms, looseAtoms, match: matchNothing, matchLoosely: matchNothing }
  }
  return {
    isVerb,
    isObject: false,
    isNegative: elements.some(isNegative),
    match: compileElements(elements, vocabulary),
    matchLoosely: compileElements(elements.map(loosened), vocabulary),
  }
}

function isPlainOption(option: readonly Element[]): boolean {
  return option.length === 1 && option.every(({ kind, negated, optional }) => kind !== 'any' && !negated && !optional)
}

const matchNothing: PartMatcher = () => []

/** The element where words are not yet known to be anything in particular: they are any part of speech, every `!x` could hold. */
function loosened(element: Element): Element {
  const loose = {
    ...element,
    opens: false,
    closes: false,
    options: element.options.map((option) => option.map(loosened)),
  }
  return element.negated || isGrammarTag(element) ? { ...loose, kind: 'any', options: [], negated: false } : loose
}

function isNegative({ negated, options }: Element): boolean {
  return negated || options.some((option) => option.some(isNegative))
}

function isGrammarTag({ kind, text }: Element): boolean {
  return kind === 'tag' && grammarTags.includes(text)
}

function compileElements(elements: readonly Element[], vocabulary: Vocabulary): PartMatcher {
  elements.forEach((element) => register(element, vocabulary))
  let matcher: PartMatcher | undefined
  // Compiled when first needed: most patterns never are.
  return (terms) => {
    matcher ??= firstOf(variantsOf(elements).map((variant) => compileVariant(variant, vocabulary)))
    return matcher(terms)
  }
}

/** Every word of a pattern needs its number before the first text is read. */
function register(element: Element, vocabulary: Vocabulary): void {
  vocabulary.atomOf(element)
  for (const option of element.options) for (const it of option) register(it, vocabulary)
}

/** Tried only where the first word can be: compromise would try, and copy, at every word of the sentence. */
function compileVariant(elements: readonly Element[], vocabulary: Vocabulary): PartMatcher {
  const [first, second] = elements
  const starts = startAtoms(first!, vocabulary)
  const isOneWord = first!.kind !== 'found' && first!.options.every((option) => option.length === 1)
  const nexts = second && isOneWord ? startAtoms(second, vocabulary) : undefined
  const syntax = syntaxOf(elements, vocabulary)
  if (!starts || first!.opens || elements.some(({ closes }) => closes)) return compileMatch(syntax)
  const match = compileMatch(`^${syntax}`)
  const longest = elements.reduce((sum, element) => sum + longestOf(element), 0)
  return (terms) => {
    const found: TermMatch[] = []
    for (let at = 0; at < terms.length; at++) {
      if (!hasAnyAtom(starts, terms[at]!.atoms)) continue
      if (nexts && !(at + 1 < terms.length && hasAnyAtom(nexts, terms[at + 1]!.atoms))) continue
      const [hit] = match(terms.slice(at, at + longest))
      if (!hit) continue
      found.push(at === 0 ? hit : shifted(hit, at))
      at += hit.last
    }
    return found
  }
}

/** Over how many words an element stretches at most. */
function longestOf({ kind, options }: Element): number {
  // What was found may be any number of words.
  if (kind === 'found') return Infinity
  return Math.max(1, ...options.map((option) => option.reduce((sum, element) => sum + longestOf(element), 0)))
}

/** Atoms of which the first word must have one; undefined where it may be anything. */
function startAtoms(element: Element, vocabulary: Vocabulary): AtomSet | undefined {
  const atoms = startsOf(element, vocabulary)
  return atoms && createAtomSet(vocabulary.size(), atoms)
}

function startsOf(element: Element, vocabulary: Vocabulary): number[] | undefined {
  if (element.negated || element.optional) return undefined
  if (element.kind === 'any') return [wordAtom]
  if (element.kind === 'found') return [foundAtom]
  if (element.kind !== 'choice') return [vocabulary.atomOf(element)!]
  const atoms = element.options.map(([first]) => startsOf(first!, vocabulary))
  return atoms.every((it) => it !== undefined) ? atoms.flat() : undefined
}

function shifted({ first, last, slots }: TermMatch, by: number): TermMatch {
  const moved = Object.entries(slots).map(([name, range]) => [name, { first: range.first + by, last: range.last + by }])
  return { first: first + by, last: last + by, slots: Object.fromEntries(moved) }
}

/** Matches of several matchers; where those of two overlap, the earlier matcher wins. */
function firstOf(matchers: readonly PartMatcher[]): PartMatcher {
  if (matchers.length === 1) return matchers[0]!
  return (terms) => {
    const found: TermMatch[] = []
    for (const match of matchers) {
      for (const one of match(terms)) {
        if (!found.some(({ first, last }) => first <= one.last && one.first <= last)) found.push(one)
      }
    }
    return found.sort((a, b) => a.first - b.first)
  }
}

/**
 * Elements with and without each optional one. Compromise does not go back on an optional word, so `van .? .? x` would
 * miss *van x*. Fewest wildcards first, then the longest.
 */
function variantsOf(elements: readonly Element[]): (readonly Element[])[] {
  const optionals = elements.filter(({ optional }) => optional).length
  if (optionals === 0 || optionals > 6) return [elements]
  let variants: Element[][] = [[]]
  for (const element of elements) {
    const present = { ...element, optional: false }
    variants = variants.flatMap((variant) =>
      element.optional ? [[...variant, present], variant] : [[...variant, present]],
    )
  }
  const wildcards = (variant: readonly Element[]) =>
    variant.filter(({ kind, negated }) => kind === 'any' || negated).length
  return variants
    .filter((variant) => variant.length > 0)
    .sort((a, b) => wildcards(a) - wildcards(b) || b.length - a.length)
}

/** Our elements in compromise's match syntax. Slots are marked at their first and last element. */
function syntaxOf(elements: readonly Element[], vocabulary: Vocabulary): string {
  return elements
    .map((element, index) => {
      const { slot } = element
      const opensSlot = slot !== undefined && elements[index - 1]?.slot !== slot
      const closesSlot = slot !== undefined && elements[index + 1]?.slot !== slot
      return `${opensSlot ? `[<${slot}>` : ''}${elementSyntax(element, vocabulary)}${closesSlot ? ']' : ''}`
    })
    .join(' ')
}

function elementSyntax(element: Element, vocabulary: Vocabulary): string {
  const { kind, options, optional, negated, opens, closes } = element
  const core =
    kind === 'choice'
      ? `(${options.map((option) => option.map((it) => elementSyntax(it, vocabulary)).join(' ')).join('|')})`
      : kind === 'any'
        ? `#${tagOf(wordAtom)}`
        : kind === 'found'
          ? `#${tagOf(foundAtom)}+`
          : `#${tagOf(vocabulary.atomOf(element)!)}`
  return `${opens ? '^' : ''}${negated ? '!' : ''}${core}${optional ? '?' : ''}${closes ? '$' : ''}`
}
