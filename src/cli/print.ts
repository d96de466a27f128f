// The results in the form that was asked for. What a form needs is loaded with it.

import { once } from 'node:events'
import type { WriteStream } from 'node:tty'
import { compareReports } from '../core/report/compare'
import { createReport } from '../core/report/report'
import { documentObject, type FileError, type FileResult, jsonReport } from '../render/json'
import { renderComparisonText, renderStylish } from '../render/stylish'
import { stringsFor } from '../strings'
import type { Options } from './options'

export interface Printable {
  readonly results: readonly FileResult[]
  readonly errors: readonly FileError[]
  /** The version to compare the one result with. */
  readonly earlier?: FileResult
  readonly options: Options
  readonly version: string
}

export async function print(printable: Printable, output: NodeJS.WriteStream): Promise<void> {
  for (const chunk of await render(printable, output)) if (!output.write(chunk)) await once(output, 'drain')
}

async function render(
  { results, errors, earlier, options, version }: Printable,
  output: NodeJS.WriteStream,
): Promise<readonly string[]> {
  const { format, diff, locale } = options
  const strings = stringsFor(locale)
  if (diff) {
    const { renderDiff } = await import('../render/diff')
    return results.map(({ path, analysis }) => renderDiff(analysis, path))
  }
  const reports = () => results.map(({ path, analysis }) => createReport(analysis, path, locale))
  const comparison = () => {
    const [later] = results
    if (!earlier || !later) return undefined
    return compareReports(
      createReport(earlier.analysis, earlier.path, locale),
      createReport(later.analysis, later.path, locale),
    )
  }
  switch (format) {
    case 'json':
      return [`${JSON.stringify(jsonReport(results, errors, version), null, 2)}\n`]
    case 'ndjson':
      return results.map(({ path, analysis }) => `${JSON.stringify({ id: path, ...documentObject(analysis) })}\n`)
    case 'sarif': {
      const { sarifReport } = await import('../render/sarif')
      return [`${JSON.stringify(sarifReport(results, errors, version), null, 2)}\n`]
    }
    case 'github': {
      const { renderGithub } = await import('../render/github')
      return [renderGithub(results, errors, { strings })]
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../render/markdown')
      const compared = comparison()
      return [renderMarkdown(reports(), { locale, version, errors, ...(compared && { comparison: compared }) })]
    }
    case 'html': {
      const { renderHtml } = await import('../render/html')
      const compared = comparison()
      return [renderHtml(reports(), { locale, version, errors, ...(compared && { comparison: compared }) })]
    }
    case 'stylish': {
      const width = Math.min(Math.max((output as WriteStream).columns ?? 100, 50), 110)
      const compared = comparison()
      return [
        renderStylish(results, { strings, color: hasColor(output), width }),
        ...(compared ? [`\n${renderComparisonText(compared, strings)}\n`] : []),
      ]
    }
  }
}

/** See https://no-color.org and Node's FORCE_COLOR. */
function hasColor(output: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return output.isTTY === true && TERM !== 'dumb'
}
