// The machine-readable form. Other programs rely on every name here; change it
// only by raising `version`.

import type { Analysis } from '../core/analyze'
import { type Finding, severities, type Severity } from '../core/finding'
import type { Source } from '../core/rules/rule'
import type { Span } from '../core/span'
import { createLineIndex, type Position } from './lines'

/** What one file gave: its analysis, or why there is none. */
export interface FileResult {
  readonly path: string
  readonly analysis: Analysis
}

export interface FileError {
  readonly path: string
  readonly message: string
}

export interface Summary {
  readonly documents: number
  readonly findings: number
  readonly severities: Readonly<Record<Severity, number>>
  readonly categories: Readonly<Record<string, number>>
  readonly ignored: number
}

/** The document object of the contract, without `id` and `path`. Plain data. */
export function documentObject({ document, findings, perspective, ignored }: Analysis) {
  const position = createLineIndex(document.text)
  return {
    ...(document.format === 'docx' && { text: document.text }),
    findings: findings.map((finding) => findingObject(finding, position)),
    perspective: {
      sentences: perspective.sentences,
      actors: perspective.actors.map(({ start, end, text, group, role }) => ({ start, end, text, group, role })),
      agentlessPassives: perspective.agentlessPassives.map(span),
      sections: perspective.sections.map(({ heading, start, end, sentences, agents, patients, residentsAbsent }) => ({
        heading,
        start,
        end,
        sentences,
        agents,
        patients,
        residentsAbsent,
      })),
    },
    ignored,
  }
}

function findingObject(finding: Finding, position: (offset: number) => Position) {
  const { rule, severity, start, end, text, parts, quoted, rewrites, paragraph } = finding
  const from = position(start)
  const to = position(end)
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    message: rule.message,
    why: rule.why,
    question: rule.question,
    source: sourceObject(rule.source),
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    text,
    parts: parts.map(span),
    quoted,
    rewrites: rewrites.map(({ label, edits }) => ({
      label,
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
    ...(paragraph !== undefined && { paragraph }),
  }
}

function sourceObject({ title, url }: Source) {
  return { title, ...(url !== undefined && { url }) }
}

function span({ start, end }: Span): Span {
  return { start, end }
}

/** The whole of `--format json`. */
export function jsonReport(results: readonly FileResult[], errors: readonly FileError[], version: string) {
  return {
    version: 1,
    tool: { name: 'bewonersbril', version },
    documents: results.map(({ path, analysis }) => ({ path, ...documentObject(analysis) })),
    errors: errors.map(({ path, message }) => ({ path, message })),
    summary: summaryOf(results),
  }
}

export function summaryOf(results: readonly FileResult[]): Summary {
  const findings = results.flatMap(({ analysis }) => analysis.findings)
  const categories: Record<string, number> = {}
  for (const { rule } of findings) categories[rule.category] = (categories[rule.category] ?? 0) + 1
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return {
    documents: results.length,
    findings: findings.length,
    severities: Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<
      Severity,
      number
    >,
    categories,
    ignored: results.reduce((sum, { analysis }) => sum + analysis.ignored, 0),
  }
}
