// Rules → what the detector runs: every pattern as parts in match syntax over
// atoms, with the atoms without which it cannot match.

import { compileMatch, type Matcher, type TermMatch } from '../dutch/matcher'
import type { Conditions } from '../rules/entry'
import { patternConditions } from '../rules/conditions'
import type { LanguageLists } from '../rules/language'
import { readPattern, type Element, type Part, type Pattern } from '../rules/pattern'
import type { Rule } from '../rules/rule'
import type { Vocabulary } from './vocabulary'

export interface CompiledPart {
  readonly isVerb: boolean
  /** `[<@>…]`: the object of the clause. */
  readonly isObject: boolean
  /** For one plain word, or a choice of verbs, there is nothing to match: a token has one of these atoms or not. */
  readonly atoms?: readonly number[]
  readonly match: Matcher
}

export interface CompiledPattern {
  readonly parts: readonly CompiledPart[]
  /** One atom of each of these sets must be in the sentence. */
  readonly needs: readonly (readonly number[])[]
}

export interface CompiledConditions {
  readonly patterns: ReadonlyArray<
    readonly [key: (typeof patternConditions)[number], patterns: readonly CompiledPattern[]]
  >
  /** Any of these domains; each is a list of words, each word the atoms that must all be in the segment. */
  readonly domains?: readonly (readonly (readonly number[])[])[]
  readonly negated?: boolean
  readonly heading?: boolean
}

export interface CompiledRule {
  readonly rule: Rule
  /** Place in the lists, to settle a tie. */
  readonly order: number
  readonly patterns: readonly CompiledPattern[]
  readonly when: CompiledConditions
  readonly unless: readonly CompiledConditions[]
}

export interface Compiler {
  rule(rule: Rule, order: number): CompiledRule
  /** A pattern with `@`. */
  mention(pattern: Pattern): CompiledPattern
}

/** The tag of every token that is a word, and of the words found. */
export const wordTag = 'Woord'
export const foundTag = 'Gevonden'

export const tagOf = (atom: number): string => `A${atom}`

export function createCompiler(
  vocabulary: Vocabulary,
  { domains }: LanguageLists,
  isVerb: (lemma: string) => boolean,
): Compiler {
  const compilePattern = (pattern: Pattern): CompiledPattern => ({
    parts: pattern.map((part) => compilePart(part, vocabulary)),
    needs: pattern.flatMap(({ elements }) => elements.flatMap((element) => needOf(element, vocabulary))),
  })
  const compileSources = (sources: string | readonly string[]): CompiledPattern[] =>
    [sources].flat().flatMap((source) => readPattern(source, isVerb).alternatives.map(compilePattern))

  const compileConditions = (conditions: Conditions): CompiledConditions => ({
    patterns: patternConditions.flatMap((key) => {
      const sources = conditions[key]
      return sources === undefined ? [] : [[key, compileSources(sources)] as const]
    }),
    ...(conditions.domain !== undefined && {
      domains: [conditions.domain]
        .flat()
        .map((name) => (domains.get(name) ?? []).map((phrase) => vocabulary.atomsOfPhrase(phrase))),
    }),
    ...(conditions.negated !== undefined && { negated: conditions.negated }),
    ...(conditions.heading !== undefined && { heading: conditions.heading }),
  })

  return {
    rule: (rule, order) => ({
      rule,
      order,
      patterns: compileSources(rule.patterns),
      when: compileConditions(rule.when),
      unless: rule.unless.map(compileConditions),
    }),
    mention: compilePattern,
  }
}

function compilePart({ elements, isVerb }: Part, vocabulary: Vocabulary): CompiledPart {
  const [only] = elements
  if (only!.kind === 'object') return { isVerb, isObject: true, match: () => [] }
  const isPlain = elements.length === 1 && !only!.opens && !only!.closes && only!.slot === undefined && !only!.negated
  const plain = isPlain && (isVerb || only!.kind !== 'choice') ? needOf(only!, vocabulary)[0] : undefined
  if (plain) return { isVerb, isObject: false, atoms: plain, match: () => [] }
  const matchers = variantsOf(elements).map((variant) => compileMatch(syntaxOf(variant, vocabulary)))
  return { isVerb, isObject: false, match: matchers.length === 1 ? matchers[0]! : firstOf(matchers) }
}

/** Matches of several matchers; where those of two overlap, the earlier matcher wins. */
function firstOf(matchers: readonly Matcher[]): Matcher {
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
        ? `#${wordTag}`
        : kind === 'found'
          ? `#${foundTag}+`
          : `#${tagOf(vocabulary.atomOf(element)!)}`
  return `${opens ? '^' : ''}${negated ? '!' : ''}${core}${optional ? '?' : ''}${closes ? '$' : ''}`
}

/** The atoms of which a match must have one; for a choice, one of each option. */
function needOf(element: Element, vocabulary: Vocabulary): number[][] {
  if (element.optional || element.negated) return []
  if (element.kind !== 'choice') {
    const atom = vocabulary.atomOf(element)
    return atom === undefined ? [] : [[atom]]
  }
  const rarest = element.options.map((option) =>
    option
      .flatMap((it) => needOf(it, vocabulary))
      .sort((a, b) => commonness(a, vocabulary) - commonness(b, vocabulary))
      .at(0),
  )
  return rarest.every((atoms) => atoms !== undefined) ? [[...new Set(rarest.flat())]] : []
}

/** How common the most common atom of a set is. */
export function commonness(atoms: readonly number[], vocabulary: Vocabulary): number {
  return Math.max(...atoms.map((atom) => vocabulary.commonness(atom)))
}
