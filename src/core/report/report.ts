// The report as data: what a writer, or the alderman it is sent to, should see
// of a document. How it looks is up to render/.

import type { Analysis } from '../analyze'
import { severities, type Finding } from '../finding'
import { groups, type Group, type Section } from '../perspective/perspective'
import type { Category } from '../rules/entry'
import { categories } from '../rules/parseRules'
import type { Span } from '../span'
import { finish, type Steps } from '../steps'
import type { Format } from '../text/document'
import { contextOf, textAt, type Fragment } from './context'
import { countWords } from './countWords'
import { foldSections } from './fold'
import { isDutch } from './language'
import { summarize } from './summary'

export type Locale = 'nl' | 'en'

/** Why there may be little to say. */
export type ReportStatus = 'complete' | 'empty' | 'onlyHeadings' | 'onlyTables' | 'otherLanguage'

export interface Report {
  /** As the reader knows the document: its file name. */
  readonly name: string
  /** Its first heading, where it has one. */
  readonly title?: string
  readonly format: Format
  /** The source, which all offsets count in. */
  readonly text: string
  readonly status: ReportStatus
  /** Five plain sentences at most; one that says why, when there is little to say. */
  readonly summary: readonly string[]
  readonly words: number
  readonly sentences: number
  readonly who: readonly GroupCount[]
  readonly sections: readonly Section[]
  /** The same, folded where there are more than a picture can show. */
  readonly strip: readonly Section[]
  readonly categories: readonly CategoryCount[]
  /** Most serious first, one of a kind before the second of its kind; ten at most. */
  readonly worst: readonly Highlight[]
  /** All of them, by place. */
  readonly findings: readonly Finding[]
  /** Sentences in which residents do something. */
  readonly residentsDo: readonly Excerpt[]
  readonly agentlessPassives: readonly Excerpt[]
  /** Nouns that hide who acts, *uitvoering van*: most often used first, twelve at most. */
  readonly hiddenNouns: readonly HiddenNoun[]
  /** Most often called for first. */
  readonly questions: readonly Question[]
  /** Share of actors whose role was clear, 0–1. */
  readonly coverage: number
  readonly ignored: number
}

export interface GroupCount {
  readonly group: Group
  readonly agent: number
  readonly patient: number
  readonly mentioned: number
}

export interface CategoryCount {
  readonly category: Category
  readonly count: number
  /** Of those: in the words of others. */
  readonly quoted: number
  readonly perThousandWords: number
  readonly findings: readonly Finding[]
}

/** A finding and the sentence it stands in. */
export interface Highlight {
  readonly finding: Finding
  readonly context: readonly Fragment[]
}

/** A place in the source, with its words on one line. */
export interface Excerpt extends Span {
  readonly text: string
  /** The sentence it stands in, for as many as anyone would read. */
  readonly context?: readonly Fragment[]
}

export interface HiddenNoun {
  readonly text: string
  readonly count: number
  /** Where it first stands. */
  readonly first: Excerpt
}

export interface Question {
  readonly question: string
  readonly count: number
  /** Where it first comes up. */
  readonly first: Finding
}

const worstCount = 10
const longestStrip = 60
const mostRead = 300

/** @param name what to call the document; of a file its name */
export function createReport(analysis: Analysis, name: string, locale: Locale = 'nl'): Report {
  return finish(reporting(analysis, name, locale))
}

/** The same in steps; the perspective is one of them, where it is not at hand. */
export function* reporting(analysis: Analysis, name: string, locale: Locale = 'nl'): Steps<Report> {
  const { document, ignored } = analysis
  const status = statusOf(analysis)
  const title = document.segments.find(({ kind }) => kind === 'heading')?.text
  let words = 0
  for (const { text } of document.segments) {
    words += countWords(text)
    yield
  }
  const base = {
    name,
    ...(title !== undefined && { title }),
    format: document.format,
    text: document.text,
    status,
    words,
    ignored,
  }
  if (status === 'empty' || status === 'otherLanguage') {
    return { ...base, ...nothing, summary: summarize({ ...base, ...nothing }, locale) }
  }
  const { findings, perspective } = analysis
  yield
  const excerpt = ({ start, end }: Span): Excerpt => ({ start, end, text: textAt(document, { start, end }) })
  const excerpts = function* (spans: readonly Span[]): Steps<Excerpt[]> {
    const read: Excerpt[] = []
    for (const span of spans) {
      read.push(excerpt(span))
      yield
    }
    return read
  }
  const worst: Highlight[] = []
  for (const finding of pickWorst(findings)) {
    worst.push({ finding, context: contextOf(document, finding) })
    yield
  }
  const sections = perspective.sections.filter(({ sentences }) => sentences > 0)
  const content = {
    ...base,
    sentences: perspective.sentences,
    who: groups.map((group) => {
      const of = perspective.actors.filter((actor) => actor.group === group)
      const count = (role: string): number => of.filter((actor) => actor.role === role).length
      return { group, agent: count('agent'), patient: count('patient'), mentioned: count('mentioned') }
    }),
    sections,
    strip: foldSections(sections, longestStrip),
    categories: countCategories(findings, words),
    worst,
    findings,
    residentsDo: distinct(yield* excerpts(perspective.residentsDo)),
    agentlessPassives: (yield* excerpts(perspective.agentlessPassives)).map((it, index) =>
      index < mostRead ? { ...it, context: contextOf(document, { ...it, parts: [it] }) } : it,
    ),
    hiddenNouns: countNouns(yield* excerpts(perspective.nominalisations)),
    questions: collectQuestions(findings),
    coverage: perspective.coverage,
  }
  return { ...content, summary: summarize(content, locale) }
}

const nothing = {
  sentences: 0,
  who: groups.map((group) => ({ group, agent: 0, patient: 0, mentioned: 0 })),
  sections: [],
  strip: [],
  categories: [],
  worst: [],
  findings: [],
  residentsDo: [],
  agentlessPassives: [],
  hiddenNouns: [],
  questions: [],
  coverage: 1,
} as const

function statusOf({ document }: Analysis): ReportStatus {
  const { segments } = document
  if (segments.length === 0) return 'empty'
  if (!isDutch(document)) return 'otherLanguage'
  if (segments.every(({ kind }) => kind === 'heading')) return 'onlyHeadings'
  if (segments.every(({ kind }) => kind === 'heading' || kind === 'tableCell')) return 'onlyTables'
  return 'complete'
}

function countCategories(findings: readonly Finding[], words: number): CategoryCount[] {
  return categories
    .map((category) => {
      const of = findings.filter(({ rule }) => rule.category === category)
      const quoted = of.filter((finding) => finding.quoted).length
      const perThousandWords = words > 0 ? (of.length / words) * 1000 : 0
      return { category, count: of.length, quoted, perThousandWords, findings: of }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

function pickWorst(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings
    .map((finding) => {
      const { rule, severity, quoted, start } = finding
      const earlier = seen.get(rule.id) ?? 0
      seen.set(rule.id, earlier + 1)
      return { finding, earlier, weight: severities.indexOf(severity) * 2 - (quoted ? 1 : 0), start }
    })
    .sort((a, b) => b.weight - a.weight || a.earlier - b.earlier || a.start - b.start)
    .slice(0, worstCount)
    .map(({ finding }) => finding)
}

function collectQuestions(findings: readonly Finding[]): Question[] {
  const questions = new Map<string, { question: string; count: number; first: Finding }>()
  for (const finding of findings) {
    if (finding.quoted) continue
    const { question } = finding.rule
    const known = questions.get(question)
    if (known) known.count++
    else questions.set(question, { question, count: 1, first: finding })
  }
  return [...questions.values()].sort((a, b) => b.count - a.count).slice(0, 12)
}

function countNouns(excerpts: readonly Excerpt[]): HiddenNoun[] {
  const nouns = new Map<string, { text: string; count: number; first: Excerpt }>()
  for (const first of excerpts) {
    const text = first.text.toLowerCase()
    const known = nouns.get(text)
    if (known) known.count++
    else nouns.set(text, { text, count: 1, first })
  }
  return [...nouns.values()].sort((a, b) => b.count - a.count).slice(0, 12)
}

/** What is said again elsewhere counts once: tables of contents, fixed formulas. */
function distinct(excerpts: readonly Excerpt[]): Excerpt[] {
  const seen = new Set<string>()
  return excerpts.filter(({ text }) => !seen.has(text) && seen.add(text))
}
