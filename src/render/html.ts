// The report as HTML: one file that needs nothing else, with the summary first,
// every item opening to its evidence, fit for paper and for a screen reader.
// The editor shows the same body with its own colors around it.

import type { Finding } from '../core/finding'
import type { Comparison } from '../core/report/compare'
import type { Fragment } from '../core/report/context'
import type { Excerpt, Highlight, Locale, Report } from '../core/report/report'
import { finish, type Steps } from '../core/steps'
import { stringsFor, type Strings } from '../strings'
import { dominantGroup, presenceOf, sectionStrip } from './charts'
import { figure, list, number, whoFigure } from './htmlFigures'
import { overview } from './htmlOverview'
import { escape, section, table } from './htmlParts'
import type { FileError } from './json'
import { createLineIndex } from './lines'
import { wordsOf } from './stylish'
import { reportStyles } from './reportStyles'

export { reportStyles } from './reportStyles'

export interface HtmlOptions {
  readonly locale: Locale
  readonly version: string
  /** Against an earlier version of the one document. */
  readonly comparison?: Comparison
  /** What could not be read. */
  readonly errors?: readonly FileError[]
}

/** A whole page. */
export function renderHtml(reports: readonly Report[], options: HtmlOptions): string {
  const strings = stringsFor(options.locale)
  return `<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Bewonersbril ${escape(options.version)}">
<title>${escape(titleOf(reports, strings))}</title>
${reports.length === 1 ? `<meta name="description" content="${escape(reports[0]!.summary[0] ?? '')}">\n` : ''}<style>${reportStyles}</style>
</head>
<body>
${renderReportBody(reports, { ...options, jumps: false })}
</body>
</html>
`
}

export interface BodyOptions extends HtmlOptions {
  /** Places become links; whoever shows the page acts on `data-document`, `data-start` and `data-end`. */
  readonly jumps: boolean
}

/** What stands inside `<body>`; without styles, scripts or handlers of its own. The ids stay the same while the text changes. */
export function renderReportBody(reports: readonly Report[], options: BodyOptions): string {
  return finish(renderingReportBody(reports, options))
}

/** The same in steps, one for each part. */
export function* renderingReportBody(reports: readonly Report[], options: BodyOptions): Steps<string> {
  const strings = stringsFor(options.locale)
  const { report: words } = strings
  const [only] = reports
  const errors = options.errors ?? []
  const problems =
    errors.length > 0
      ? `<ul class="bb-errors">${errors.map(({ path, message }) => `<li><strong>${escape(path)}</strong>: ${escape(message)}</li>`).join('')}</ul>`
      : ''
  const content = [`<h1>${escape(titleOf(reports, strings))}</h1>${problems}`]
  if (reports.length === 1 && only)
    content.push(yield* documentParts(only, 0, { ...options, strings, level: 2, charts: true }))
  else {
    const charts = reports.length <= mostWithCharts
    content.push(overview(reports, strings, options.locale))
    yield
    for (const [index, report] of reports.entries()) {
      const parts = yield* documentParts(report, index, { ...options, strings, level: 3, charts })
      content.push(
        `<article id="bb-${index}" aria-labelledby="bb-${index}-name"><h2 id="bb-${index}-name">${escape(report.name)}</h2>${parts}</article>`,
      )
    }
  }
  return `<a class="bb-skip" href="#bb-content">${escape(words.keyboard)}</a>
<main id="bb-content" class="bb-report">
${content.join('\n')}
<footer><p>${escape(words.madeWith(options.version))}</p></footer>
</main>`
}

function titleOf(reports: readonly Report[], { report }: Strings): string {
  const [only] = reports
  return reports.length === 1 && only ? report.heading(only.title ?? only.name) : report.overview(reports.length)
}

interface Context extends BodyOptions {
  readonly strings: Strings
  /** Of the headings. */
  readonly level: number
  /** Nobody looks at hundreds of charts; the tables with their figures stay. */
  readonly charts: boolean
}

/** The longest list that is of use to anyone: of one document, and of each of many. */
const longest = { one: 300, many: 40 }

/** With more documents than this, each goes without charts of its own. */
const mostWithCharts = 25

function* documentParts(report: Report, index: number, context: Context): Steps<string> {
  const { strings, locale, comparison } = context
  const { report: words } = strings
  const position = createLineIndex(report.text)
  const mostItems = context.charts ? longest.one : longest.many
  const id = (name: string): string => `bb-${index}-${name}`
  const place = ({ start, end }: { start: number; end: number }, text: string): string =>
    context.jumps
      ? `<a href="#" class="bb-place" data-document="${index}" data-start="${start}" data-end="${end}">${text}</a>`
      : `<span class="bb-place" data-document="${index}" data-start="${start}" data-end="${end}">${text}</span>`
  const line = (at: { start: number; end: number }): string =>
    place(at, `${escape(words.line)} ${position(at.start).line}`)
  const part = (name: string, title: string, body: string, intro?: string): string =>
    section({
      id: id(name),
      title,
      level: context.level,
      body,
      ...(intro !== undefined && { intro }),
      ...(context.level > 2 && { within: id('name') }),
    })

  const summary = part('summary', words.inShort, list('bb-summary', report.summary))
  if (report.status === 'empty' || report.status === 'otherLanguage') return summary
  const parts = [summary]
  if (comparison) parts.push(part('comparison', words.comparison, comparisonParts(comparison, strings, line)))
  if (report.status === 'complete') parts.push(part('do', words.residentsDo, residentsParts()))
  yield
  if (report.who.some(({ agent, patient }) => agent + patient > 0)) {
    parts.push(
      part('who', words.whoActs, whoFigure(report.who, id('who-figures'), strings, context.charts), words.whoActsWhy),
    )
    yield
  }
  if (report.strip.length > 1) {
    parts.push(part('strip', words.strip, stripParts(), words.stripWhy))
    yield
  }
  if (report.worst.length > 0) {
    const items: string[] = []
    for (const [order, it] of report.worst.entries()) {
      items.push(highlight(it, order))
      yield
    }
    parts.push(part('worst', words.worst, items.join('\n'), words.worstWhy))
  }
  if (report.questions.length > 0) parts.push(part('questions', words.questions, questionParts()))
  const categories = report.categories.length > 0 ? categoryParts() : `<p>${escape(words.noFindings)}</p>`
  parts.push(part('categories', words.perCategory, categories))
  yield
  if (report.agentlessPassives.length + report.hiddenNouns.length > 0) {
    parts.push(
      part('hidden', words.hidden, excerpts(report.agentlessPassives, 'hidden') + nounParts(), words.hiddenWhy),
    )
  }
  parts.push(part('how', words.how, howParts()))
  return parts.join('\n')

  function stripParts(): string {
    const rows = report.strip.map((it, order) => {
      const group = dominantGroup(it)
      const presence = presenceOf(it)
      const heading = it.heading === '' ? words.start : it.heading
      return [
        String(order + 1),
        place(it, escape(heading)),
        String(it.sentences),
        group ? `<span class="bb-key bb-key-${group}"></span>${escape(strings.group[group])}` : escape(words.nobody),
        presence === 'act'
          ? escape(words.residentsActing)
          : presence === 'named'
            ? escape(words.present)
            : `<strong>${escape(words.residentsAbsent)}</strong>`,
      ]
    })
    const figures = table(['', words.section, words.sentences, words.mostly, words.residentsColumn], rows, {
      numeric: [0, 2],
    })
    const keys = [
      ...report.who.filter(({ agent }) => agent > 0).map(({ group }) => [group, strings.group[group]] as const),
      ['nobody', words.nobody] as const,
    ]
    const legend = `<p class="bb-legend"><span>${escape(words.mostly)}:</span> ${keys.map(([key, name]) => `<span><span class="bb-key bb-key-${key}"></span>${escape(name)}</span>`).join(' ')}</p>
<p class="bb-legend"><span>${escape(words.residentsColumn)}:</span> <span><span class="bb-key bb-key-residents"></span>${escape(words.residentsActing)}</span> <span><span class="bb-key bb-key-residents-named"></span>${escape(words.present)}</span> <span><span class="bb-key bb-key-residents-absent"></span>${escape(words.residentsAbsent)}</span></p>`
    if (!context.charts) return `<div class="bb-scroll">${figures}</div>`
    return figure(legend, sectionStrip(report.strip, strings), words.strip, id('strip-figures'), figures, strings)
  }

  function highlight({ finding, context: fragments }: Highlight, order: number): string {
    const { rule, rewrites, quoted } = finding
    const sentence = marked(fragments)
    const suggestions =
      rewrites.length > 0
        ? `<p class="bb-label">${escape(words.rewrites)}</p><ul class="bb-rewrites">${rewrites.map(({ label }) => `<li>${escape(label)}</li>`).join('')}</ul>`
        : `<p class="bb-muted">${escape(words.noRewrite)}</p>`
    const title = rule.source.url
      ? `<a href="${escape(rule.source.url)}" rel="noreferrer">${escape(rule.source.title)}</a>`
      : escape(rule.source.title)
    return `<details class="bb-item" id="${id(`worst-${order}`)}" open><summary><span class="bb-words">${escape(wordsOf(finding))}</span> <span class="bb-muted">${position(finding.start).line > 0 ? `${escape(words.line)} ${position(finding.start).line}` : ''}${quoted ? `, ${escape(strings.quoted)}` : ''}</span></summary>
<blockquote>${place(finding, sentence)}</blockquote>
<p>${escape(rule.message)} ${escape(rule.why)}</p>
${suggestions}
<p><strong>${escape(strings.question)}:</strong> ${escape(rule.question)}</p>
<p class="bb-muted bb-source">${title}${rule.source.year ? ` (${escape(rule.source.year)})` : ''}</p></details>`
  }

  function residentsParts(): string {
    return report.residentsDo.length > 0
      ? excerpts(report.residentsDo, 'do')
      : `<p>${escape(words.residentsDoNone)}</p>`
  }

  /** The first few; the rest on demand. */
  function excerpts(all: readonly Excerpt[], name: string): string {
    const item = (it: Excerpt): string =>
      `<li>${it.context ? marked(it.context) : escape(it.text)} <span class="bb-muted">(${line(it)})</span></li>`
    if (all.length === 0) return ''
    const first = `<ul>${all.slice(0, 8).map(item).join('')}</ul>`
    if (all.length <= 8) return first
    return `${first}<details id="${id(`${name}-more`)}"><summary>${escape(words.more(all.length - 8))}</summary><ul>${all.slice(8, mostItems).map(item).join('')}${rest(all)}</ul></details>`
  }

  function rest({ length }: readonly unknown[]): string {
    return length > mostItems ? `<li class="bb-muted">${escape(words.more(length - mostItems))}</li>` : ''
  }

  function questionParts(): string {
    return `<ul>${report.questions
      .map(
        ({ question, count, first }) =>
          `<li>${escape(question)} <span class="bb-muted">(${escape(words.times(count))}, ${line(first)})</span></li>`,
      )
      .join('')}</ul>`
  }

  function nounParts(): string {
    if (report.hiddenNouns.length === 0) return ''
    const items = report.hiddenNouns.map(
      ({ text, count, first }) =>
        `<li>${escape(text)} <span class="bb-muted">(${escape(words.times(count))}, ${line(first)})</span></li>`,
    )
    return `<p class="bb-label">${escape(words.hiddenNouns)}</p><ul>${items.join('')}</ul>`
  }

  function categoryParts(): string {
    const item = (finding: Finding): string =>
      `<li>${escape(wordsOf(finding))} <span class="bb-muted">(${line(finding)}${finding.quoted ? `, ${escape(strings.quoted)}` : ''})</span></li>`
    return report.categories
      .map(
        ({ category, count, quoted, perThousandWords, findings }) =>
          `<details class="bb-item" id="${id(`category-${category}`)}"><summary><span class="bb-words">${escape(strings.category[category])}</span> <span class="bb-muted">${escape(words.times(count))}${escape(words.ofWhichQuoted(quoted))}; ${number(perThousandWords, locale, 1)} ${escape(words.density.toLowerCase())}</span></summary><ul>${findings.slice(0, mostItems).map(item).join('')}${rest(findings)}</ul></details>`,
      )
      .join('\n')
  }

  function howParts(): string {
    const said = words.howText({
      words: number(report.words, locale),
      sentences: number(report.sentences, locale),
      coverage: report.who.some(({ agent, patient, mentioned }) => agent + patient + mentioned > 0)
        ? `${Math.round(report.coverage * 100)}%`
        : undefined,
      ignored: report.ignored > 0 ? strings.ignored(report.ignored) : '',
    })
    return said
      .filter((it) => it !== '')
      .map((it) => `<p>${escape(it)}</p>`)
      .join('')
  }
}

/** The words that stand out marked. */
function marked(fragments: readonly Fragment[]): string {
  return fragments.map(({ text, found }) => (found ? `<mark>${escape(text)}</mark>` : escape(text))).join('')
}

function comparisonParts(
  { earlier, mended, added, kept, shares }: Comparison,
  strings: Strings,
  line: (at: Finding) => string,
): string {
  const { report: words } = strings
  const percent = (share: number | undefined): string => (share === undefined ? '–' : `${Math.round(share * 100)}%`)
  const list = (title: string, findings: readonly Finding[], where: (it: Finding) => string): string =>
    `<h3>${escape(title)} (${findings.length})</h3>` +
    (findings.length > 0
      ? `<ul>${findings
          .slice(0, 100)
          .map((it) => `<li>${escape(wordsOf(it))}${where(it)}</li>`)
          .join('')}</ul>`
      : `<p>${escape(words.none)}</p>`)
  const rows = shares.map((it) => [escape(strings.group[it.group]), percent(it.agentBefore), percent(it.agentAfter)])
  return `<p>${escape(words.comparedWith(earlier.name))} ${escape(words.kept)}: ${kept.length}.</p>
${list(words.mended, mended, () => '')}
${list(words.added, added, (it) => ` <span class="bb-muted">(${line(it)})</span>`)}
<h3>${escape(words.shareOfActing)}</h3>
${table([words.groupColumn, words.before, words.after], rows, { numeric: [1, 2] })}`
}
