// Figures, lists and numbers of the HTML report.

import type { GroupCount, Locale } from '../core/report/report'
import type { Strings } from '../strings'
import { whoActsChart } from './charts'
import { escape, table } from './htmlParts'

export function list(style: string, items: readonly string[]): string {
  return `<ul class="${style}">${items.map((it) => `<li>${escape(it)}</li>`).join('')}</ul>`
}

/** The bars of who acts and who undergoes; only the table where `charts` is false. */
export function whoFigure(who: readonly GroupCount[], id: string, strings: Strings, charts = true): string {
  const { report: words } = strings
  const rows = who.map(({ group, agent, patient, mentioned }) => [
    escape(strings.group[group]),
    String(agent),
    String(patient),
    String(mentioned),
  ])
  const figures = table([words.groupColumn, words.acts, words.undergoes, words.mentioned], rows, { numeric: [1, 2, 3] })
  if (!charts) return `<div class="bb-scroll">${figures}</div>`
  const legend = `<p class="bb-legend"><span><span class="bb-key bb-key-solid"></span>${escape(words.acts)}</span> <span><span class="bb-key bb-key-dashed"></span>${escape(words.undergoes)}</span></p>`
  return figure(legend, whoActsChart(who, strings), words.whoActs, id, figures, strings)
}

/** A chart, its legend, and behind it the table with the same figures. */
export function figure(
  legend: string,
  svg: string,
  title: string,
  id: string,
  figures: string,
  { report }: Strings,
): string {
  return `<figure aria-label="${escape(title)}"><div class="bb-scroll bb-chart">${svg}</div>
${legend}
<details id="${id}"><summary>${escape(report.tableOf(title))}</summary><div class="bb-scroll">${figures}</div></details></figure>`
}

export function number(value: number, locale: Locale, digits = 0): string {
  return value.toLocaleString(locale === 'en' ? 'en-GB' : 'nl-NL', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}
