// Rules → what the detector runs: every pattern as parts in match syntax over
// atoms, with the atoms without which it cannot match.

import { compileMatch, type Matcher, type Term, type TermMatch } from '../dutch/matcher'
import type { Conditions } from '../rules/entry'
import { patternConditions } from '../rules/conditions'
import type { LanguageLists } from '../rules/language'
import { readPattern, type Element, type Part, type Pattern } from '../rules/pattern'
import type { Rule } from '../rules/rule'
import { foundTag, tagOf, wordTag, type Vocabulary } from './vocabulary'

export interface CompiledPart {
  readonly isVerb: boolean
  /** `[<@>…]`: the object of the clause. */
  readonly isObject: boolean
  /** For one plain word, or a choice of those, there is nothing to match: a token has one of these atoms or not. */
  readonly atoms?: readonly number[]
  readonly match: Matcher
  /** The same for words out of context: what this does not find, `match` will not find. */
  readonly matchLoosely: Matcher
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
  /** Any of these domains; each is a list of words, each word the atoms that must all be there. */
  readonly domains?: readonly (readonly (readonly number[])[])[]
  /** Of `unless`: one word of a domain counts in the sentence, elsewhere in the segment it takes two. */
  readonly isNear?: boolean
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
  /** As `unless`, where the text around it is about one of these domains. */
  readonly unlessAbout: readonly { readonly conditions: CompiledConditions; readonly topics: readonly number[] }[]
}

export interface Compiler {
  rule(rule: Rule, order: number): CompiledRule
  /** A pattern with `@`. */
  mention(pattern: Pattern): CompiledPattern
  /** Atom → the numbers of the topics, of all rules compiled so far, that its word tells of. */
  readonly topics: ReadonlyMap<number, readonly number[]>
}

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

  const topicNumbers = new Map<string, number>()
  const topics = new Map<number, number[]>()
  const topicNumber = (name: string): number => {
    let number = topicNumbers.get(name)
    if (number !== undefined) return number
    topicNumbers.set(name, (number = topicNumbers.size))
    for (const phrase of domains.get(name) ?? []) {
      const atoms = vocabulary.atomsOfPhrase(phrase)
      // A topic is told by single words: each of several could be about anything.
      if (atoms.length === 1) topics.set(atoms[0]!, [...(topics.get(atoms[0]!) ?? []), number])
    }
    return number
  }

  return {
    topics,
    rule(rule, order) {
      const when = compileConditions(rule.when)
      const patterns = compileSources(rule.patterns)
      const compileUnless = (conditions: Conditions) => ({ ...compileConditions(conditions), isNear: true })
      const unless = rule.unless.filter(({ topic }) => topic === undefined).map(compileUnless)
      const unlessAbout = rule.unless.flatMap((conditions) =>
        conditions.topic === undefined
          ? []
          : [{ conditions: compileUnless(conditions), topics: [conditions.topic].flat().map(topicNumber) }],
      )
      return {
        rule,
        order,
        patterns: patterns.map((it) => ({ ...it, needs: [...it.needs, ...needsOfConditions(when, vocabulary)] })),
        when,
        unless,
        unlessAbout,
      }
    },
    mention: compilePattern,
  }
}

function compilePart({ elements, isVerb }: Part, vocabulary: Vocabulary): CompiledPart {
  const [only] = elements
  if (only!.kind === 'object') return { isVerb, isObject: true, match: matchNothing, matchLoosely: matchNothing }
  const isPlain = elements.length === 1 && !only!.opens && !only!.closes && only!.slot === undefined && !only!.negated
  const plain = isPlain && only!.options.every(isPlainOption) ? needOf(only!, vocabulary)[0] : undefined
  if (plain) return { isVerb, isObject: false, atoms: plain, match: matchNothing, matchLoosely: matchNothing }
  return {
    isVerb,
    isObject: false,
    match: compileElements(elements, vocabulary),
    matchLoosely: compileElements(elements.map(loosened), vocabulary),
  }
}

function isPlainOption(option: readonly Element[]): boolean {
  return option.length === 1 && option.every(({ kind, negated, optional }) => kind !== 'any' && !negated && !optional)
}

const matchNothing: Matcher = () => []

/** The element where words are not yet known to be anything in particular: every `!x` could hold. */
function loosened(element: Element): Element {
  const loose = {
    ...element,
    opens: false,
    closes: false,
    options: element.options.map((option) => option.map(loosened)),
  }
  return element.negated ? { ...loose, kind: 'any', options: [], negated: false } : loose
}

function compileElements(elements: readonly Element[], vocabulary: Vocabulary): Matcher {
  elements.forEach((element) => register(element, vocabulary))
  let matcher: Matcher | undefined
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
function compileVariant(elements: readonly Element[], vocabulary: Vocabulary): Matcher {
  const [first, second] = elements
  const starts = startTags(first!, vocabulary)
  const isOneWord = first!.kind !== 'found' && first!.options.every((option) => option.length === 1)
  const nexts = second && isOneWord ? startTags(second, vocabulary) : undefined
  const match = compileMatch((starts && !first!.opens ? '^' : '') + syntaxOf(elements, vocabulary))
  if (!starts || first!.opens || elements.some(({ closes }) => closes))
    return compileMatch(syntaxOf(elements, vocabulary))
  const longest = elements.reduce((sum, { options }) => sum + Math.max(1, ...options.map((option) => option.length)), 0)
  return (terms) => {
    const found: TermMatch[] = []
    for (let at = 0; at < terms.length; at++) {
      if (!hasOne(terms[at]!, starts) || (nexts && !hasOne(terms[at + 1], nexts))) continue
      const [hit] = match(terms.slice(at, at + longest))
      if (!hit) continue
      found.push(at === 0 ? hit : shifted(hit, at))
      at += hit.last
    }
    return found
  }
}

function hasOne(term: Term | undefined, wanted: readonly string[]): boolean {
  if (!term) return false
  for (const tag of wanted) if (term.tags.has(tag)) return true
  return false
}

/** Tags of which the first word must have one; undefined where it may be anything. */
function startTags(element: Element, vocabulary: Vocabulary): string[] | undefined {
  if (element.negated || element.optional) return undefined
  if (element.kind === 'any') return [wordTag]
  if (element.kind === 'found') return [foundTag]
  if (element.kind !== 'choice') return [tagOf(vocabulary.atomOf(element)!)]
  const tags = element.options.map(([first]) => startTags(first!, vocabulary))
  return tags.every((it) => it !== undefined) ? tags.flat() : undefined
}

function shifted({ first, last, slots }: TermMatch, by: number): TermMatch {
  const moved = Object.entries(slots).map(([name, range]) => [name, { first: range.first + by, last: range.last + by }])
  return { first: first + by, last: last + by, slots: Object.fromEntries(moved) }
}

/** Matches of several matchers; where those of two overlap, the earlier matcher wins. */
function firstOf(matchers: readonly Matcher[]): Matcher {
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

/** What `when` asks for must be in the sentence too. */
function needsOfConditions({ patterns }: CompiledConditions, vocabulary: Vocabulary): number[][] {
  return patterns.flatMap(([, list]) => {
    const rarest = list.map(({ needs }) =>
      [...needs].sort((a, b) => commonness(a, vocabulary) - commonness(b, vocabulary)).at(0),
    )
    return rarest.every((atoms) => atoms !== undefined) ? [[...new Set(rarest.flat())]] : []
  })
}

/** How common the most common atom of a set is. */
export function commonness(atoms: readonly number[], vocabulary: Vocabulary): number {
  return Math.max(...atoms.map((atom) => vocabulary.commonness(atom)))
}
