// Above the reports over several documents: all of them together, and a row for each.

import { createOverview } from '../core/report/overview'
import type { Locale, Report } from '../core/report/report'
import type { Strings } from '../strings'
import { list, number, whoFigure } from './htmlFigures'
import { escape, section, table } from './htmlParts'

/** All documents together, and a row for each. */
export function overview(reports: readonly Report[], strings: Strings, locale: Locale): string {
  if (reports.length === 0) return ''
  const { report: words } = strings
  const all = createOverview(reports)
  const rows = reports.map((report, index) => {
    const agents = report.who.reduce((sum, { agent }) => sum + agent, 0)
    const residents = report.who.find(({ group }) => group === 'residents')!.agent
    return [
      `<a href="#bb-${index}">${escape(report.name)}</a>`,
      number(report.words, locale),
      String(report.findings.length),
      agents > 0 ? `${Math.round((residents / agents) * 100)}%` : '–',
    ]
  })
  const documents = table([words.document, words.words, words.findings, words.residentsAct], rows, {
    numeric: [1, 2, 3],
  })
  const part = (name: string, title: string, body: string, intro?: string): string =>
    section({ id: `bb-all-${name}`, title, level: 2, body, ...(intro !== undefined && { intro }) })
  return [
    part('summary', words.inShort, list('bb-summary', words.overviewText(all))),
    all.withActing > 0
      ? part('who', words.whoActs, whoFigure(all.who, 'bb-all-who-figures', strings), words.whoActsWhy)
      : '',
    part('documents', words.perDocument, `<div class="bb-scroll">${documents}</div>`),
  ].join('\n')
}
