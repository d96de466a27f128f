// SARIF 2.1.0, for code scanning and other collectors of findings.

import type { Finding, Severity } from '../core/finding'
import type { Rule } from '../core/rules/rule'
import type { FileError, FileResult } from './json'
import { createLineIndex, type Position } from './lines'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** As data; serialize it to get the file. */
export function sarifReport(results: readonly FileResult[], errors: readonly FileError[], version: string) {
  const rules = new Map<string, { index: number; rule: Rule }>()
  for (const { analysis } of results) {
    for (const { rule } of analysis.findings) {
      if (!rules.has(rule.id)) rules.set(rule.id, { index: rules.size, rule })
    }
  }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Bewonersbril',
            version,
            semanticVersion: version,
            language: 'nl',
            rules: [...rules.values()].map(({ rule }) => ruleObject(rule)),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: results.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        results: results.flatMap(({ path, analysis }, artifact) => {
          const position = createLineIndex(analysis.document.text)
          const location = { uri: uriOf(path), index: artifact }
          return analysis.findings.map((finding) =>
            resultObject(finding, rules.get(finding.rule.id)!.index, location, position),
          )
        }),
      },
    ],
  }
}

function ruleObject({ id, category, severity, message, why, question, source }: Rule) {
  return {
    id,
    shortDescription: { text: message },
    fullDescription: { text: `${why} ${question}` },
    help: { text: `${why}\n\nVraag: ${question}\n\nBron: ${source.title}` },
    ...(source.url !== undefined && { helpUri: source.url }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [category] },
  }
}

function resultObject(
  finding: Finding,
  ruleIndex: number,
  artifactLocation: { readonly uri: string; readonly index: number },
  position: (offset: number) => Position,
) {
  const { rule, severity, start, end, text, quoted, rewrites } = finding
  const from = position(start)
  const to = position(end)
  const fixes = rewrites
    .filter(({ edits }) => edits.length > 0)
    .map(({ label, edits }) => ({
      description: { text: label },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map(({ start, end, newText }) => ({
            deletedRegion: { charOffset: start, charLength: end - start },
            insertedContent: { text: newText },
          })),
        },
      ],
    }))
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[severity],
    message: { text: `${rule.message} ${rule.question}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            charOffset: start,
            charLength: end - start,
            snippet: { text },
          },
        },
      },
    ],
    ...(fixes.length > 0 && { fixes }),
    properties: { category: rule.category, severity, quoted },
  }
}

function uriOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([a-z])%3A/i, 'file:///$1:')
}
