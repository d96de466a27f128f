// Segment → matches: scan for sentences worth a look, analyze those, match and
// join parts, ask the conditions, leave out what is only mentioned, and settle
// overlaps. Positions are tokens here; analyze.ts makes findings of them.

import type { Dutch } from '../dutch/dutch'
import type { Sentence } from '../dutch/sentence'
import type { Scanner } from '../dutch/tokens'
import type { LanguageLists } from '../rules/language'
import type { Rule } from '../rules/rule'
import type { Segment } from '../text/segment'
import { createCompiler, type CompiledConditions, type CompiledPattern, type CompiledRule } from './compile'
import { holds, type Surroundings } from './conditions'
import { joinParts, phraseAround, type Join } from './join'
import type { MatchContext } from './match'
import { createScan } from './scan'
import { settle } from './settle'
import { createView, type SentenceView } from './view'
import { createVocabulary } from './vocabulary'

export interface DetectorOptions {
  readonly rules: readonly Rule[]
  readonly languageLists: LanguageLists
  readonly isVerb: (lemma: string) => boolean
  readonly dutch: Dutch
  readonly scanner: Scanner
  /** Rules that the writer switched off: their matches are told, but claim no words. */
  readonly isOff?: (rule: Rule) => boolean
  /** Keep matches that share words: to test one rule by itself. */
  readonly keepOverlaps?: boolean
}

/** What a match is, apart from the segment it stands in. */
export type Match = Omit<MatchContext, 'segment' | 'quoted'> & {
  /** Its rule is switched off. */
  readonly isOff: boolean
}

/** All matches in a segment, in the order of the text. What it gives depends on the text and the kind of segment alone. */
export type Detector = (segment: Segment) => readonly Match[]

export function createDetector(options: DetectorOptions): Detector {
  const { rules, languageLists, isVerb, isOff = () => false, dutch, scanner, keepOverlaps = false } = options
  const vocabulary = createVocabulary(dutch, languageLists)
  const compiler = createCompiler(vocabulary, languageLists, isVerb)
  const compiled = rules.map((rule, order) => compiler.rule(rule, order))
  const mentions = languageLists.mentions.map((pattern) => compiler.mention(pattern))
  const patterns: CompiledPattern[] = []
  const ruleOf: CompiledRule[] = []
  for (const rule of compiled) {
    for (const pattern of rule.patterns) {
      patterns.push(pattern)
      ruleOf.push(rule)
    }
  }
  const scan = createScan(patterns, domainAtoms(compiled), vocabulary, scanner)

  const matchesIn = (
    view: SentenceView,
    numbers: readonly number[],
    segment: Segment,
    segmentAtoms: ReadonlySet<number>,
  ): Match[] => {
    const found: { compiled: CompiledRule; join: Join }[] = []
    for (const number of numbers) {
      const rule = ruleOf[number]!
      for (const match of joinParts(patterns[number]!, view)) {
        const around: Surroundings = { segment, segmentAtoms, view, match }
        if (!holds(rule.when, around) || rule.unless.some((conditions) => holds(conditions, around))) continue
        if (found.some((other) => other.compiled === rule && samePlace(other.join, match))) continue
        found.push({ compiled: rule, join: match })
      }
    }
    const active = found.filter(({ compiled: { rule } }) => !isOff(rule))
    const off = found.filter(({ compiled: { rule } }) => isOff(rule))
    return [...(keepOverlaps ? active : settle(active)), ...off]
      .filter(({ join }) => !isMentioned(view, join, mentions))
      .map((it) => ({ ...matchOf(view.sentence, it), isOff: isOff(it.compiled.rule) }))
  }

  return (segment) => {
    const { text } = segment
    const { candidates, atoms } = scan(text)
    return candidates.flatMap(({ start, end, patterns: numbers }) => {
      const view = createView(dutch.analyze(text, { start, end }), vocabulary)
      return matchesIn(
        view,
        [...new Set(numbers)].sort((a, b) => a - b),
        segment,
        atoms,
      )
    })
  }
}

function matchOf(sentence: Sentence, { compiled, join }: { compiled: CompiledRule; join: Join }): Omit<Match, 'isOff'> {
  const { '@': objectSlot, ...slots } = join.slots
  const clause = sentence.clauses[join.clause]
  const object = objectSlot
    ? phraseAround(sentence, objectSlot)
    : (join.object ?? clause?.object ?? (clause?.passive ? clause.subject : undefined))
  return {
    rule: compiled.rule,
    sentence,
    clause: join.clause,
    parts: join.parts,
    verbs: join.verbs,
    slots,
    ...(object && { object }),
  }
}

/** Whether the words found are discussed rather than used. */
function isMentioned(view: SentenceView, { parts }: Join, mentions: readonly CompiledPattern[]): boolean {
  const possible = mentions.filter((mention) => view.couldHold(mention))
  if (!possible.length) return false
  const marked = view.marked(parts)
  return possible.some((mention) => joinParts(mention, marked).length > 0)
}

function samePlace(a: Join, b: Join): boolean {
  return a.parts.some((part) => b.parts.some((other) => part.first <= other.last && other.first <= part.last))
}

function domainAtoms(rules: readonly CompiledRule[]): Set<number> {
  const conditions: CompiledConditions[] = rules.flatMap(({ when, unless }) => [when, ...unless])
  return new Set(conditions.flatMap(({ domains = [] }) => domains.flat(2)))
}
