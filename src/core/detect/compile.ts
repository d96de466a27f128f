// Rules → what the detector runs: every pattern as parts, with the atoms without
// which it cannot match, and conditions as patterns and sets of atoms.

import type { Conditions } from '../rules/entry'
import { patternConditions } from '../rules/conditions'
import type { LanguageLists } from '../rules/language'
import { readPattern, type Pattern } from '../rules/pattern'
import type { Rule } from '../rules/rule'
import { createAtomSet, type AtomSet } from './atoms'
import { commonness, needOf } from './needs'
import { compilePart, type CompiledPart } from './parts'
import type { Vocabulary } from './vocabulary'

export interface CompiledPattern {
  readonly parts: readonly CompiledPart[]
  /** The verbs among the parts, and the others but for `[<@>…]`. */
  readonly verbs: readonly CompiledPart[]
  readonly words: readonly CompiledPart[]
  /** Whether `[<@>…]` is among the parts. */
  readonly wantsObject: boolean
  /** One atom of each of these sets must be in the sentence. */
  readonly needs: readonly (readonly number[])[]
}

/** What tells of a domain. */
export interface CompiledDomain {
  readonly words: AtomSet
  /** Expressions of several words, each the atoms that must all be there. */
  readonly phrases: readonly (readonly number[])[]
}

export interface CompiledConditions {
  readonly patterns: ReadonlyArray<
    readonly [key: (typeof patternConditions)[number], patterns: readonly CompiledPattern[]]
  >
  /** Any of these. */
  readonly domains?: readonly CompiledDomain[]
  /** Of `unless`: one word of a domain counts in the sentence, elsewhere in the segment it takes two. */
  readonly isNear?: boolean
  readonly negated?: boolean
  readonly heading?: boolean
}

/** Where a text is about a neighborhood, it is about no other topic: that of this domain, which gets the first number. */
const neighborhoodDomain = 'buurt'
export const neighborhood = 0
/** A text about anything may cite the law; this domain gets the second number. */
const lawDomain = 'regelgeving'
export const law = 1
/** Worlds where loaded words are plain ones: a manual, a judgment, the paper of a club. This domain gets the third number. */
const elsewhereDomain = 'elders'
export const elsewhere = 2
/** Among topics: the text is by residents themselves, so *wij* are they. */
export const residentsOwnText = -1

export interface CompiledRule {
  readonly rule: Rule
  /** Place in the lists, to settle a tie. */
  readonly order: number
  readonly patterns: readonly CompiledPattern[]
  readonly when: CompiledConditions
  readonly unless: readonly CompiledConditions[]
  /** As `unless`, where the text around it is about one of these domains. */
  readonly unlessAbout: readonly { readonly conditions: CompiledConditions; readonly topics: readonly number[] }[]
  /** Those topics that alone are enough: where the text is about one of these, nothing of this rule is found. */
  readonly silencedBy: readonly number[]
}

export interface Compiler {
  rule(rule: Rule, order: number): CompiledRule
  /** A pattern with `@`. */
  mention(pattern: Pattern): CompiledPattern
  /** Atom → the numbers of the topics, of all rules compiled so far, that its word tells of. */
  readonly topics: ReadonlyMap<number, readonly number[]>
  /** Atoms of the words of domains, of all rules compiled so far. */
  readonly watched: ReadonlySet<number>
}

export function createCompiler(
  vocabulary: Vocabulary,
  { domains }: LanguageLists,
  isVerb: (lemma: string) => boolean,
): Compiler {
  const compilePattern = (pattern: Pattern): CompiledPattern => {
    const parts = pattern.map((part) => compilePart(part, vocabulary))
    return {
      parts,
      verbs: parts.filter(({ isVerb }) => isVerb),
      words: parts.filter(({ isVerb, isObject }) => !isVerb && !isObject),
      wantsObject: parts.some(({ isObject }) => isObject),
      needs: pattern.flatMap(({ elements }) => elements.flatMap((element) => needOf(element, vocabulary))),
    }
  }
  const compileSources = (sources: string | readonly string[]): CompiledPattern[] =>
    [sources].flat().flatMap((source) => readPattern(source, isVerb).alternatives.map(compilePattern))

  const watched = new Set<number>()
  const known = new Map<string, CompiledDomain>()
  const domainOf = (name: string): CompiledDomain => {
    const earlier = known.get(name)
    if (earlier) return earlier
    const atoms = (domains.get(name) ?? []).map((phrase) => vocabulary.atomsOfPhrase(phrase))
    const single = atoms.filter(({ length }) => length === 1).flat()
    const words = createAtomSet(vocabulary.size(), single)
    const domain = { words, phrases: atoms.filter(({ length }) => length > 1) }
    for (const atom of atoms.flat()) watched.add(atom)
    known.set(name, domain)
    return domain
  }

  const compileConditions = (conditions: Conditions): CompiledConditions => ({
    patterns: patternConditions.flatMap((key) => {
      const sources = conditions[key]
      return sources === undefined ? [] : [[key, compileSources(sources)] as const]
    }),
    ...(conditions.domain !== undefined && {
      domains: [conditions.domain].flat().map(domainOf),
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
  topicNumber(neighborhoodDomain)
  topicNumber(lawDomain)
  topicNumber(elsewhereDomain)

  return {
    topics,
    watched,
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
      if (rule.unless.some(isAboutActingResidents))
        unlessAbout.push({ conditions: compileUnless({ agent: '(wij|we|ik)' }), topics: [residentsOwnText] })
      return {
        rule,
        order,
        patterns: patterns.map((it) => ({ ...it, needs: [...it.needs, ...needsOfConditions(when, vocabulary)] })),
        when,
        unless,
        unlessAbout,
        silencedBy: unlessAbout.flatMap(({ conditions, topics }) => (isUnconditional(conditions) ? topics : [])),
      }
    },
    mention: compilePattern,
  }
}

function isUnconditional({ patterns, domains, negated, heading }: CompiledConditions): boolean {
  return patterns.length === 0 && domains === undefined && negated === undefined && heading === undefined
}

/** Whether the condition is that residents do it, and nothing more. */
function isAboutActingResidents({ agent, ...others }: Conditions): boolean {
  return Object.keys(others).length === 0 && [agent ?? []].flat().some((pattern) => pattern.includes('#Bewoner'))
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
