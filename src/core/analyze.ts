// The front door of core: lists and language in, an analyzer out; a document in,
// findings and perspective out. Plain data, no I/O, nothing thrown.

import { allMatches, createDetector, type Detected, type Detector, type Match } from './detect/detect'
import { residentsOwnText } from './detect/compile'
import { createTopics } from './detect/topics'
import type { Dutch } from './dutch/dutch'
import { createScanner } from './dutch/tokens'
import type { Finding, Rewrite, Severity } from './finding'
import { createMemory } from './memory'
import { createSenderReader, type Group, type Perspective } from './perspective/perspective'
import type { Sender } from './perspective/sender'
import { createRewriter } from './rewrite/rewrite'
import type { Category, Profile } from './rules/entry'
import type { Locate } from './rules/language'
import { parseRules, profiles } from './rules/parseRules'
import type { Problem, Rule } from './rules/rule'
import { createWords } from './rules/words'
import { contains } from './span'
import { finish, type Steps } from './steps'
import { isIgnored, type Document } from './text/document'
import { toSource, type Segment } from './text/segment'

export interface Analysis {
  readonly document: Document
  /** By place in the source. */
  readonly findings: readonly Finding[]
  /** Computed when first asked for: squiggles do not need it. */
  readonly perspective: Perspective
  /** Findings suppressed by a directive or a setting. */
  readonly ignored: number
}

/** What the writer set for a rule. */
export type RuleSetting = 'off' | Severity

export interface AnalyzerOptions {
  /** File name → entries, unchecked. */
  readonly lists: Readonly<Record<string, unknown>>
  /** File name → content of wordlists/language, unchecked. */
  readonly language: Readonly<Record<string, unknown>>
  readonly dutch: Dutch
  /** `gewoon` when absent. */
  readonly profile?: Profile
  /** By rule id. */
  readonly ruleSettings?: Readonly<Record<string, RuleSetting>>
  readonly perspective?: (document: Document) => Perspective
  /** Whom *wij* means; told by each text itself when absent. */
  readonly sender?: Group | undefined
  /** Line and column of values in the lists, for problems. */
  readonly locate?: Locate
  /** Every rule by itself: all profiles, and findings that share words are all kept. For testing examples. */
  readonly unsettled?: boolean
}

export interface Analyzer {
  analyze(document: Document): Analysis
  /** The same in steps, one for each segment. */
  analyzing(document: Document): Steps<Analysis>
  /** Drops what is remembered of earlier segments. */
  forget(): void
  /** What is sound in the lists, whatever the profile. */
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
}

/** Built once for lists and settings; remembers what it found in unchanged segments, so analyzing again is cheap. */
export function createAnalyzer(options: AnalyzerOptions): Analyzer {
  const { lists, language, dutch, profile = 'gewoon', ruleSettings = {}, sender, locate, unsettled = false } = options
  const { rules, problems, languageLists } = parseRules({ lists, language, dutch, ...(locate && { locate }) })
  const strictness = profiles.indexOf(profile)
  const detect = createDetector({
    rules: unsettled ? rules : rules.filter((rule) => profiles.indexOf(rule.profile) <= strictness),
    languageLists,
    isVerb: createWords(dutch).isVerb,
    isOff: ({ id }) => ruleSettings[id] === 'off',
    dutch,
    scanner: createScanner(language['abbreviations.yml']),
    keepOverlaps: unsettled,
  })
  let readSender: ((document: Document) => Steps<Sender>) | undefined
  /** Asked only where some match depends on it. */
  function* isByResidents(document: Document, found: readonly Match[]): Steps<boolean> {
    if (sender) return sender === 'residents'
    if (!found.some(({ topics }) => topics.includes(residentsOwnText))) return false
    readSender ??= createSenderReader(dutch, language)
    return (yield* readSender(document)) === 'residents'
  }
  const memory = { prose: createMemory<Detected>(), headings: createMemory<Detected>() }

  /** What is found depends on the text of the segment, and on whether it is prose. */
  const recall = (segment: Segment): Detected => {
    const known = memory[segment.kind === 'heading' || segment.kind === 'tableCell' ? 'headings' : 'prose']
    let detected = known.get(segment.text)
    if (!detected) known.set(segment.text, (detected = detect(segment)))
    return detected
  }

  // Made when first looked at: squiggles do not need them.
  const rewritesOf = ({ rule, context }: Match, segment: Segment, quoted: boolean): readonly Rewrite[] =>
    rule.rewrites.length === 0
      ? []
      : createRewriter(dutch, (text) => leavesNothingNew(detect, segment, text, rule))({
          ...context(),
          segment,
          quoted,
        })

  const findingOf = (match: Match, segment: Segment, { text }: Document): Finding => {
    const { rule, spans } = match
    const quoted =
      segment.quoted || spans.every((span) => segment.quotations.some((quotation) => contains(quotation, span)))
    const places = spans.map((span) => toSource(segment, span))
    const { start } = places[0]!
    const { end } = places.at(-1)!
    const setting = ruleSettings[rule.id]
    const severity = quoted ? 'hint' : setting === undefined || setting === 'off' ? rule.severity : setting
    let rewrites: readonly Rewrite[] | undefined
    return {
      start,
      end,
      rule,
      severity,
      parts: places,
      text: text.slice(start, end),
      quoted,
      get rewrites() {
        rewrites ??= rewritesOf(match, segment, quoted)
        return rewrites
      },
      ...(segment.paragraph !== undefined && { paragraph: segment.paragraph }),
    }
  }

  function* analyzing(document: Document): Steps<Analysis> {
    const findings: Finding[] = []
    const detected: Detected[] = []
    let ignored = 0
    memory.prose.begin()
    memory.headings.begin()
    let characters = 0
    for (const segment of document.segments) {
      detected.push(recall(segment))
      if ((characters += segment.text.length) < charactersPerStep) continue
      characters = 0
      yield
    }
    const topics = createTopics(document.segments, detected)
    const found: { readonly index: number; readonly match: Match }[] = []
    for (let index = 0; index < detected.length; index++) {
      const { matches, postponed, postponedMatches } = detected[index]!
      if (!matches.length && !postponed.length) continue
      const isAbout = (about: readonly number[]) => topics.isAbout(index, about)
      const all = postponed.every(isAbout) ? matches : [...matches, ...postponedMatches(isAbout)]
      for (const match of all) {
        if (isAbout(match.topics)) continue
        topics.tell(index, match.rule)
        found.push({ index, match })
      }
      yield
    }
    const byResidents = yield* isByResidents(
      document,
      found.map(({ match }) => match),
    )
    for (const { index, match } of found) {
      if (byResidents && match.topics.includes(residentsOwnText)) continue
      if (match.rule.category !== namesForPeople && topics.isElsewhere(index)) continue
      const finding = match.isOff ? undefined : findingOf(match, document.segments[index]!, document)
      if (!finding || isIgnored(document, finding, finding.rule.id)) ignored++
      else findings.push(finding)
      yield
    }
    findings.sort((a, b) => a.start - b.start || a.end - b.end)
    let perspective: Perspective | undefined
    return {
      document,
      findings,
      get perspective() {
        perspective ??= options.perspective?.(document) ?? nobody
        return perspective
      },
      ignored,
    }
  }

  return {
    rules,
    problems,
    forget() {
      memory.prose.forget()
      memory.headings.forget()
    },
    analyze: (document) => finish(analyzing(document)),
    analyzing,
  }
}

/** Whether with this text instead the segment has the same findings, but one fewer of this rule. */
function leavesNothingNew(detect: Detector, segment: Segment, text: string, rule: Rule): boolean {
  const left = allMatches(detect(segment)).map((match) => match.rule)
  left.splice(left.indexOf(rule), 1)
  return allMatches(detect({ ...segment, text, quotations: [] })).every((match) => {
    const at = left.indexOf(match.rule)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** Most paragraphs are read within microseconds: a pause after each would cost as much. */
const charactersPerStep = 1000

/** Names for people say the same wherever they stand. */
const namesForPeople: Category = 'etiket'

const nobody: Perspective = {
  sentences: 0,
  actors: [],
  agentlessPassives: [],
  sections: [],
  residentsDo: [],
  nominalisations: [],
  coverage: 1,
}
