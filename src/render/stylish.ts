// Findings for someone who reads them in a terminal: place, words, reason,
// question, and what could stand there instead.

import { type Finding, type Severity, severities } from '../core/finding'
import type { Comparison } from '../core/report/compare'
import { readable } from '../core/report/readable'
import type { Strings } from '../strings'
import { type FileResult, summaryOf } from './json'
import { createLineIndex, type Position } from './lines'

export interface StylishOptions {
  readonly strings: Strings
  readonly color: boolean
  /** Columns to wrap at. */
  readonly width: number
}

export function renderStylish(results: readonly FileResult[], { strings, color, width }: StylishOptions): string {
  const paint = createPaint(color)
  const blocks: string[] = []
  for (const { path, analysis } of results) {
    const { findings, document } = analysis
    if (findings.length === 0) continue
    const position = createLineIndex(document.text)
    blocks.push([paint('underline', path), ...findings.map((it) => renderFinding(it, position))].join('\n\n'))
  }
  if (results.length > 0) blocks.push(renderTotals(results, strings))
  return blocks.map((block, index) => (index > 0 ? `\n${block}\n` : `${block}\n`)).join('')

  function renderFinding(finding: Finding, position: (offset: number) => Position): string {
    const { rule, severity, start, quoted, rewrites } = finding
    const { line, column } = position(start)
    const label = strings.severity[severity] + (quoted ? ` (${strings.quoted})` : '')
    const head = `  ${paint('dim', `${line}:${column}`)}  ${paint(severity, label)}  ${paint('bold', wordsOf(finding))}`
    return [
      `${head}  ${paint('dim', rule.id)}`,
      wrap(rule.message, '    '),
      wrap(rule.why, '    '),
      wrap(`${strings.question}: ${rule.question}`, '    '),
      ...rewrites.map(({ label, edits }) =>
        paint(
          'suggestion',
          wrap(`→ ${label}${edits.length === 0 ? ` (${strings.toConsider})` : ''}`, '    ', '      '),
        ),
      ),
    ].join('\n')
  }

  function wrap(text: string, indent: string, hanging = indent): string {
    const lines: string[] = []
    let line = indent
    let empty = true
    for (const word of text.split(/\s+/)) {
      if (!empty && line.length + 1 + word.length > width) {
        lines.push(line)
        line = hanging
        empty = true
      }
      line += empty ? word : ` ${word}`
      empty = false
    }
    return [...lines, line].join('\n')
  }
}

function renderTotals(results: readonly FileResult[], strings: Strings): string {
  const { findings, severities: counts, ignored } = summaryOf(results)
  const documents = strings.documents(results.length)
  const parts = [...severities]
    .reverse()
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) => `${counts[severity]} ${(counts[severity] === 1 ? strings.severity : strings.severities)[severity]}`,
    )
  const total =
    findings === 0
      ? strings.nothingFound(documents)
      : strings.totals(strings.findings(findings), documents, parts.join(', '))
  return ignored > 0 ? `${total} ${strings.ignored(ignored)}` : total
}

/** What `--compare` adds below the findings. */
export function renderComparisonText({ earlier, mended, added, kept, shares }: Comparison, strings: Strings): string {
  const { report } = strings
  const percent = (share: number | undefined): string => (share === undefined ? '–' : `${Math.round(share * 100)}%`)
  const list = (title: string, findings: readonly Finding[]): string =>
    [`${title}: ${findings.length}`, ...findings.slice(0, 20).map((finding) => `  ${wordsOf(finding)}`)].join('\n')
  return [
    `${report.comparison} (${earlier.name})`,
    list(report.mended, mended),
    list(report.added, added),
    `${report.kept}: ${kept.length}`,
    ...shares
      .filter(({ agentBefore, agentAfter }) => agentBefore || agentAfter)
      .map(
        (it) => `${strings.group[it.group]} – ${report.acts}: ${percent(it.agentBefore)} → ${percent(it.agentAfter)}`,
      ),
  ].join('\n')
}

/** The words of a finding on one line, `…` where the writer's own words stand between. */
export function wordsOf({ text, start, parts }: Finding): string {
  const words = parts.map((part) => readable(text.slice(part.start - start, part.end - start)))
  let shown = words[0] ?? text
  for (let index = 1; index < words.length; index++) {
    const between = text.slice(parts[index - 1]!.end - start, parts[index]!.start - start)
    shown += `${readable(between) === '' ? ' ' : ' … '}${words[index]}`
  }
  return shown
}

const codes: Readonly<Record<Severity | 'dim' | 'bold' | 'underline' | 'suggestion', string>> = {
  error: '31',
  warning: '33',
  information: '36',
  hint: '2',
  dim: '2',
  bold: '1',
  underline: '4',
  suggestion: '32',
}

function createPaint(color: boolean) {
  return (style: keyof typeof codes, text: string): string =>
    color ? text.replace(/[^\n]+/g, (line) => `\u001b[${codes[style]}m${line}\u001b[0m`) : text
}
