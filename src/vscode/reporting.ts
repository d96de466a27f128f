// Everything that makes reports, behind one `import()`: the report as data, its
// charts and its forms. Loaded when the first report is asked for.

import { compareReports } from '../core/report/compare'
import { reporting, type Report } from '../core/report/report'
import { renderCsv } from '../render/csv'
import { renderHtml, renderingReportBody, reportStyles, type HtmlOptions } from '../render/html'
import { jsonReport, type FileError, type FileResult } from '../render/json'
import { renderMarkdown } from '../render/markdown'
import { stringsFor } from '../strings'
import { inSlices } from './slices'
import type { Language } from './strings'

/** What a report is about. */
export interface Content {
  readonly results: readonly FileResult[]
  readonly errors: readonly FileError[]
  /** The version to compare the one result with. */
  readonly earlier?: FileResult
  /** Of the one document, when it was read. */
  readonly version?: number
}

export type Form = 'markdown' | 'html' | 'json' | 'csv'

export interface Renderer {
  /** For the view: places are links. */
  page(content: Content): Promise<{ readonly body: string; readonly styles: string }>
  /** The report in the form it is saved in. */
  as(form: Form, content: Content): Promise<string>
}

export function createRenderer(locale: Language, version: string): Renderer {
  async function reportsOf({ results }: Content): Promise<Report[]> {
    const reports: Report[] = []
    for (const result of results) reports.push(await reportOf(result))
    return reports
  }

  async function reportOf({ path, analysis }: FileResult): Promise<Report> {
    return (await inSlices(reporting(analysis, path, locale)))!
  }

  async function options({ errors, earlier }: Content, [later]: readonly Report[]): Promise<HtmlOptions> {
    const comparison = earlier && later && compareReports(await reportOf(earlier), later)
    return { locale, version, errors, ...(comparison && { comparison }) }
  }

  return {
    async page(content) {
      const reports = await reportsOf(content)
      const shown = { ...(await options(content, reports)), jumps: true }
      const body = await inSlices(renderingReportBody(reports, shown))
      return { body: body!, styles: reportStyles }
    },
    async as(form, content) {
      switch (form) {
        case 'markdown':
        case 'html': {
          const reports = await reportsOf(content)
          const render = form === 'html' ? renderHtml : renderMarkdown
          return render(reports, await options(content, reports))
        }
        case 'json':
          return `${JSON.stringify(jsonReport(content.results, content.errors, version), null, 2)}\n`
        case 'csv':
          return renderCsv(content.results, stringsFor(locale))
      }
    },
  }
}
