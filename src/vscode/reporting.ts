// Everything that makes reports, behind one `import()`: the report as data, its
// charts and its forms. Loaded when the first report is asked for.

import { compareReports, type Comparison } from '../core/report/compare'
import { createReport } from '../core/report/report'
import { renderCsv } from '../render/csv'
import { renderHtml, renderReportBody, reportStyles } from '../render/html'
import { jsonReport, type FileError, type FileResult } from '../render/json'
import { renderMarkdown } from '../render/markdown'
import { stringsFor } from '../strings'
import type { Language } from './strings'

/** What a report is about. */
export interface Content {
  readonly results: readonly FileResult[]
  readonly errors: readonly FileError[]
  /** The version to compare the one result with. */
  readonly earlier?: FileResult
}

export type Form = 'markdown' | 'html' | 'json' | 'csv'

export interface Renderer {
  /** For the view: places are links. */
  page(content: Content): { readonly body: string; readonly styles: string }
  /** The report in the form it is saved in. */
  as(form: Form, content: Content): string
}

export function createRenderer(locale: Language, version: string): Renderer {
  const reportsOf = ({ results }: Content) => results.map(({ path, analysis }) => createReport(analysis, path, locale))
  const options = (content: Content) => {
    const comparison = compare(content, locale)
    return { locale, version, errors: content.errors, ...(comparison && { comparison }) }
  }
  return {
    page: (content) => ({
      body: renderReportBody(reportsOf(content), { ...options(content), jumps: true }),
      styles: reportStyles,
    }),
    as(form, content) {
      switch (form) {
        case 'markdown':
          return renderMarkdown(reportsOf(content), options(content))
        case 'html':
          return renderHtml(reportsOf(content), options(content))
        case 'json':
          return `${JSON.stringify(jsonReport(content.results, content.errors, version), null, 2)}\n`
        case 'csv':
          return renderCsv(content.results, stringsFor(locale))
      }
    },
  }
}

function compare({ results: [later], earlier }: Content, locale: Language): Comparison | undefined {
  if (!earlier || !later) return undefined
  return compareReports(
    createReport(earlier.analysis, earlier.path, locale),
    createReport(later.analysis, later.path, locale),
  )
}
