// Workflow commands: GitHub shows each finding at its line in a pull request.

import type { Severity } from '../core/finding'
import type { Strings } from '../strings'
import type { FileError, FileResult } from './json'
import { createLineIndex } from './lines'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

export function renderGithub(
  results: readonly FileResult[],
  errors: readonly FileError[],
  { strings }: { readonly strings: Strings },
): string {
  const lines = results.flatMap(({ path, analysis }) => {
    const position = createLineIndex(analysis.document.text)
    return analysis.findings.map(({ rule, severity, start, end, rewrites }) => {
      const from = position(start)
      const to = position(end)
      const properties = {
        file: path,
        line: from.line,
        endLine: to.line,
        // GitHub refuses columns on a range of lines.
        ...(from.line === to.line && { col: from.column, endColumn: to.column }),
        title: `Bewonersbril: ${rule.id}`,
      }
      const message = [
        `${rule.message} ${rule.why}`,
        `${strings.question}: ${rule.question}`,
        ...rewrites.map(({ label }) => `→ ${label}`),
      ].join('\n')
      return command(commands[severity], properties, message)
    })
  })
  const failures = errors.map(({ path, message }) => command('error', { file: path }, message))
  return [...lines, ...failures].map((line) => `${line}\n`).join('')
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
