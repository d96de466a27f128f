// Segment → matches: scan for sentences worth a look, analyze those, match and
// join parts, ask the conditions, leave out what is only mentioned, and settle
// overlaps. Positions are tokens here; analyze.ts makes findings of them.

import { completingWord } from '../dutch/cut'
import type { Dutch } from '../dutch/dutch'
import type { Sentence } from '../dutch/sentence'
import type { Scanner } from '../dutch/tokens'
import type { LanguageLists } from '../rules/language'
import type { Rule } from '../rules/rule'
import type { Span } from '../span'
import type { Segment } from '../text/segment'
import { createCompiler, type CompiledPattern } from './compile'
import { holds, type Surroundings } from './conditions'
import { joinParts, phraseAround, type Join } from './join'
import { sameRange, type MatchContext, type TokenRange } from './match'
import { isRuledOut, matchPlainly, type PlainMatch } from './plain'
import { createPreview } from './preview'
import { createScan, type Candidate } from './scan'
import { firstOfEachRule, settle, shareWords, type Settleable } from './settle'
import { noTopicWords, type TopicWords } from './topics'
import { createView, type SentenceView } from './view'
import { createVocabulary, type Vocabulary } from './vocabulary'

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
  /** Analyze every sentence that could hold a match, also where a look at the words would do. For comparison. */
  readonly alwaysAnalyze?: boolean
}

/** A match, apart from the segment it stands in. */
export interface Match {
  readonly rule: Rule
  /** Its rule is switched off. */
  readonly isOff: boolean
  /** The words found, in the text of the segment. */
  readonly spans: readonly Span[]
  /** Where the text is about one of these, the words are fine. */
  readonly topics: readonly number[]
  /** What a rewriter needs to know; costs an analysis of the sentence. */
  context(): Omit<MatchContext, 'segment' | 'quoted'>
}

export interface Detected {
  /** Sentence by sentence, but for those that were postponed. */
  readonly matches: readonly Match[]
  /** Lists of topics: in some sentences nothing is found where the text is about one of each list. Empty: no such. */
  readonly postponed: readonly (readonly number[])[]
  /** The matches in those sentences, but for sentences with nothing but what is silenced; looked for when first asked. */
  postponedMatches(isSilenced: (topics: readonly number[]) => boolean): readonly Match[]
  /** What the words of the segment say about the topic of the text around. */
  readonly topics: TopicWords
}

/**
 * What is found in a segment depends on its text and kind alone; whether the text around it is about one of the `topics`
 * of a match is asked afterwards. Much that is found in a text about, say, elections would be silenced then: sentences
 * that hold nothing else are not analyzed before.
 */
export type Detector = (segment: Segment) => Detected

export function createDetector(options: DetectorOptions): Detector {
  const {
    rules,
    languageLists,
    isVerb,
    isOff = () => false,
    dutch,
    scanner,
    keepOverlaps = false,
    alwaysAnalyze = false,
  } = options
  const vocabulary = createVocabulary(dutch, languageLists)
  const compiler = createCompiler(vocabulary, languageLists, isVerb)
  const compiled = rules.map((rule, order) => compiler.rule(rule, order))
  const mentions = languageLists.mentions.map((pattern) => compiler.mention(pattern))
  const patterns = compiled.flatMap((rule) => rule.patterns)
  const ruleOf = compiled.flatMap((rule) => rule.patterns.map(() => rule))
  const preview = createPreview(vocabulary)
  const canBeSilenced = (pattern: number): boolean => ruleOf[pattern]!.silencedBy.length > 0
  const scan = createScan(patterns, compiler.watched, compiler.topics, canBeSilenced, vocabulary, scanner, preview)

  /** Matches that claim the same words settled, those of rules switched off kept apart. */
  const remaining = <T extends Settleable>(found: readonly T[]): T[] => {
    const active = found.filter(({ compiled: { rule } }) => !isOff(rule))
    return [
      ...(keepOverlaps ? firstOfEachRule(active) : settle(active)),
      ...found.filter(({ compiled: { rule } }) => isOff(rule)),
    ]
  }

  const matchesByGrammar = (segment: Segment, candidate: Candidate): Match[] => {
    const { text } = segment
    const place = placeOf(candidate)
    const view = createView(dutch.analyze(text, place), vocabulary)
    const found: (Settleable & { join: Join; topics: readonly number[] })[] = []
    for (const number of candidate.patterns) {
      const rule = ruleOf[number]!
      for (const match of joinParts(patterns[number]!, view)) {
        const around: Surroundings = { segment, words: candidate.around, view, match }
        if (!holds(rule.when, around) || rule.unless.some((conditions) => holds(conditions, around))) continue
        if (found.some((other) => other.compiled === rule && sameParts(other.join, match))) continue
        const topics = rule.unlessAbout.flatMap((about) => (holds(about.conditions, around) ? about.topics : []))
        found.push({ compiled: rule, parts: match.parts, join: match, topics })
      }
    }
    const { tokens } = view.sentence
    // *Deal* is discussed where *city deal* is.
    const mentioned = found.filter(({ join }) => isMentioned(view, join, mentions))
    const isDiscussed = (match: Settleable) =>
      mentioned.some((other) => other.compiled === match.compiled && shareWords(other, match))
    return remaining(found)
      .filter((match) => !isDiscussed(match) && !isSaidWith(match, found, view.sentence))
      .map(({ compiled: { rule }, join, topics }) => ({
        rule,
        isOff: isOff(rule),
        topics,
        spans: join.parts.map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last]!.end })),
        context: contextLater(dutch, rule, text, place, join),
      }))
  }

  const matchesAtSight = (segment: Segment, candidate: Candidate): Match[] | undefined => {
    const found: (Settleable & PlainMatch)[] = []
    for (const number of candidate.patterns) {
      const matches = matchPlainly(
        ruleOf[number]!,
        patterns[number]!,
        candidate.preview,
        segment,
        candidate.around,
        mentions,
      )
      if (!matches) return undefined
      for (const match of matches) {
        if (found.some((other) => other.compiled === match.compiled && sameRange(other.place, match.place))) continue
        found.push({ ...match, parts: [match.place] })
      }
    }
    const { text } = segment
    const whole = placeOf(candidate)
    return remaining(found).map(({ compiled: { rule }, pattern, place: { first, last }, topics }) => {
      const { start } = candidate.preview.words[first]!
      const { end } = candidate.preview.words[last]!
      return {
        rule,
        isOff: isOff(rule),
        spans: [{ start, end }],
        topics,
        context: contextByPlace(dutch, vocabulary, rule, pattern, text, whole, { start, end }),
      }
    })
  }

  const matchesIn = (
    segment: Segment,
    candidates: readonly Candidate[],
    isSilenced: (pattern: number) => boolean = () => false,
  ): Match[] =>
    candidates.flatMap((it) => {
      const possible = it.patterns.filter((number) => !isRuledOut(ruleOf[number]!, it.preview, segment, it.around))
      if (possible.every(isSilenced)) return []
      const candidate = { ...it, patterns: [...new Set(possible)].sort((a, b) => a - b) }
      const atSight = alwaysAnalyze ? undefined : matchesAtSight(segment, candidate)
      return atSight ?? matchesByGrammar(segment, candidate)
    })

  return (segment) => {
    const { candidates, postponed, topics } = scan.scan(segment.text)
    if (!candidates.length && !postponed.length && topics === noTopicWords) return nothing
    const matches = candidates.length ? matchesIn(segment, candidates) : none
    if (!postponed.length) return { matches, postponed: none, postponedMatches: () => none, topics }
    const silencers = [...new Set(postponed.map((number) => ruleOf[number]!.silencedBy))]
    let known: { readonly silenced: string; readonly matches: readonly Match[] } | undefined
    return {
      matches,
      postponed: silencers,
      postponedMatches(isAbout) {
        const silenced = silencers.map(isAbout).join()
        const isSilenced = (pattern: number) => isAbout(ruleOf[pattern]!.silencedBy)
        if (known?.silenced !== silenced)
          known = { silenced, matches: matchesIn(segment, scan.postponed(segment.text, isSilenced), isSilenced) }
        return known.matches
      },
      topics,
    }
  }
}

const none: readonly never[] = []
const nothing: Detected = { matches: none, postponed: none, postponedMatches: () => none, topics: noTopicWords }

/** Whatever the text around is about. */
export function allMatches({ matches, postponedMatches }: Detected): Match[] {
  return [...matches, ...postponedMatches(() => false)].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

/**
 * The context of a match, when asked for: the sentence is analyzed again, since keeping all of them would cost more than
 * it saves. Made here, apart, so that nothing else stays alive with it.
 */
function contextLater(dutch: Dutch, rule: Rule, text: string, place: Span, join: Join): Match['context'] {
  return () => contextOf(rule, dutch.analyze(text, place), join)
}

/** The same for a match decided at sight. */
function contextByPlace(
  dutch: Dutch,
  vocabulary: Vocabulary,
  rule: Rule,
  pattern: CompiledPattern,
  text: string,
  place: Span,
  found: Span,
): Match['context'] {
  return () => {
    const view = createView(dutch.analyze(text, place), vocabulary)
    const { tokens } = view.sentence
    const first = tokens.findIndex(({ end }) => end > found.start)
    const after = tokens.findIndex(({ start }) => start >= found.end)
    const part = { first, last: (after < 0 ? tokens.length : after) - 1 }
    const join = joinParts(pattern, view).find(({ parts }) => sameRange(parts[0]!, part))
    return contextOf(rule, view.sentence, join ?? withoutMore(view.sentence, part))
  }
}

/** Without what else is known of the sentence, which must not be kept alive by its matches. */
function placeOf({ start, end }: Candidate): Span {
  return { start, end }
}

function contextOf(rule: Rule, sentence: Sentence, join: Join): Omit<MatchContext, 'segment' | 'quoted'> {
  const { '@': objectSlot, ...slots } = join.slots
  const clause = sentence.clauses[join.clause]
  const object = objectSlot
    ? phraseAround(sentence, objectSlot)
    : (join.object ?? clause?.object ?? (clause?.passive ? clause.subject : undefined))
  return {
    rule,
    sentence,
    clause: join.clause,
    parts: join.parts,
    verbs: join.verbs,
    slots,
    ...(object && { object }),
  }
}

/** A part of which the grammar of the sentence says nothing more. */
function withoutMore({ tokens }: Sentence, part: TokenRange): Join {
  return { clause: tokens[part.first]!.clause, edges: [part], parts: [part], verbs: [], slots: {} }
}

/** Whether the words found are discussed rather than used. */
function isMentioned(view: SentenceView, { parts }: Join, mentions: readonly CompiledPattern[]): boolean {
  const possible = mentions.filter((mention) => view.couldHold(mention))
  if (!possible.length) return false
  const marked = view.marked(parts)
  return possible.some((mention) => joinParts(mention, marked).length > 0)
}

/** *wijk-* in *wijk- en buurtaanpak*, where *buurtaanpak* is found by the same rule: once says it. */
function isSaidWith({ compiled, parts }: Settleable, all: readonly Settleable[], { tokens }: Sentence): boolean {
  if (parts.length !== 1 || parts[0]!.first !== parts[0]!.last) return false
  const whole = completingWord(tokens, parts[0]!.first)
  if (whole === undefined) return false
  return all.some(
    (other) => other.compiled === compiled && other.parts.some(({ first, last }) => first <= whole && whole <= last),
  )
}

function sameParts(a: Join, b: Join): boolean {
  return a.parts.length === b.parts.length && a.parts.every((part, index) => sameRange(part, b.parts[index]!))
}
