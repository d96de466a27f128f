// Findings for a spreadsheet. Semicolons and a byte order mark: so that a Dutch
// Excel opens it right at a double click.

import { readable } from '../core/report/readable'
import type { Strings } from '../strings'
import type { FileResult } from './json'
import { createLineIndex } from './lines'

const columns = [
  'document',
  'regel',
  'kolom',
  'ernst',
  'categorie',
  'naam',
  'woorden',
  'citaat',
  'melding',
  'waarom',
  'vraag',
  'voorstel',
] as const

export function renderCsv(results: readonly FileResult[], strings: Strings): string {
  const rows = results.flatMap(({ path, analysis }) => {
    const position = createLineIndex(analysis.document.text)
    return analysis.findings.map(({ rule, severity, start, text, quoted, rewrites }) => {
      const { line, column } = position(start)
      return [
        path,
        String(line),
        String(column),
        strings.severity[severity],
        strings.category[rule.category],
        rule.id,
        readable(text),
        quoted ? 'ja' : 'nee',
        rule.message,
        rule.why,
        rule.question,
        rewrites.map(({ label }) => label).join(' | '),
      ]
    })
  })
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
