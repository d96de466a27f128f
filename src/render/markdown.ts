// The report as Markdown, to work on or to put beside the text.

import type { Finding } from '../core/finding'
import type { Comparison } from '../core/report/compare'
import { createOverview } from '../core/report/overview'
import type { Fragment } from '../core/report/context'
import type { Excerpt, Highlight, Locale, Report } from '../core/report/report'
import { stringsFor, type Strings } from '../strings'
import type { FileError } from './json'
import { createLineIndex } from './lines'
import { wordsOf } from './stylish'

export interface MarkdownOptions {
  readonly locale: Locale
  readonly version: string
  readonly comparison?: Comparison
  readonly errors?: readonly FileError[]
}

export function renderMarkdown(reports: readonly Report[], options: MarkdownOptions): string {
  const strings = stringsFor(options.locale)
  const { report: words } = strings
  const [only] = reports
  const one = reports.length === 1 && only !== undefined
  return (
    [
      `# ${plain(one ? words.heading(only.title ?? only.name) : words.overview(reports.length))}`,
      ...(options.errors ?? []).map(({ path, message }) => `**${plain(path)}**: ${plain(message)}`),
      ...(one
        ? documentParts(only, 2, options, strings)
        : [
            overview(reports, strings),
            ...reports.flatMap((report) => [`## ${plain(report.name)}`, ...documentParts(report, 3, options, strings)]),
          ]),
      `*${words.madeWith(options.version)}*`,
    ].join('\n\n') + '\n'
  )
}

function overview(reports: readonly Report[], { report: words }: Strings): string {
  const rows = reports.map((report) => {
    const agents = report.who.reduce((sum, { agent }) => sum + agent, 0)
    const residents = report.who.find(({ group }) => group === 'residents')!.agent
    const share = agents > 0 ? `${Math.round((residents / agents) * 100)}%` : '–'
    return [plain(report.name), String(report.words), String(report.findings.length), share]
  })
  const all = createOverview(reports)
  return [
    all.documents > 0
      ? words
          .overviewText(all)
          .map((it) => `- ${plain(it)}`)
          .join('\n')
      : '',
    table([words.document, words.words, words.findings, words.residentsAct], rows),
  ].join('\n\n')
}

function documentParts(report: Report, level: number, { comparison }: MarkdownOptions, strings: Strings): string[] {
  const { report: words } = strings
  const position = createLineIndex(report.text)
  const heading = (title: string): string => `${'#'.repeat(level)} ${plain(title)}`
  const line = ({ start }: { readonly start: number }): string => `${words.line} ${position(start).line}`
  const part = (title: string, body: readonly string[]): string[] => (body.length > 0 ? [heading(title), ...body] : [])
  const item = (it: Finding): string => `- ${plain(wordsOf(it))} (${line(it)}${it.quoted ? `, ${strings.quoted}` : ''})`

  const summary = part(words.inShort, [report.summary.map((it) => `- ${plain(it)}`).join('\n')])
  if (report.status === 'empty' || report.status === 'otherLanguage') return summary
  return [
    ...summary,
    ...(comparison ? part(words.comparison, comparisonParts(comparison)) : []),
    ...part(
      words.residentsDo,
      report.status !== 'complete'
        ? []
        : report.residentsDo.length > 0
          ? [excerpts(report.residentsDo)]
          : [words.residentsDoNone],
    ),
    ...part(
      words.whoActs,
      report.who.some(({ agent, patient }) => agent + patient > 0) ? [words.whoActsWhy, who()] : [],
    ),
    ...part(words.strip, report.strip.length > 1 ? [sections()] : []),
    ...part(words.worst, report.worst.length > 0 ? [words.worstWhy, ...report.worst.map(highlight)] : []),
    ...part(
      words.questions,
      report.questions.length > 0
        ? [
            report.questions
              .map((it) => `- ${plain(it.question)} (${words.times(it.count)}, ${line(it.first)})`)
              .join('\n'),
          ]
        : [],
    ),
    ...part(words.perCategory, report.categories.length > 0 ? categories() : [words.noFindings]),
    ...part(words.hidden, [
      ...(report.agentlessPassives.length > 0 ? [words.hiddenWhy, excerpts(report.agentlessPassives)] : []),
      ...(report.hiddenNouns.length > 0 ? [`${words.hiddenNouns}:`, nouns()] : []),
    ]),
    ...part(
      words.how,
      words
        .howText({
          words: String(report.words),
          sentences: String(report.sentences),
          coverage: report.who.some(({ agent, patient, mentioned }) => agent + patient + mentioned > 0)
            ? `${Math.round(report.coverage * 100)}%`
            : undefined,
          ignored: report.ignored > 0 ? strings.ignored(report.ignored) : '',
        })
        .filter((it) => it !== ''),
    ),
  ]

  function who(): string {
    const rows = report.who.map(({ group, agent, patient, mentioned }) => [
      strings.group[group],
      String(agent),
      String(patient),
      String(mentioned),
    ])
    return table([words.groupColumn, words.acts, words.undergoes, words.mentioned], rows)
  }

  function sections(): string {
    const rows = report.strip.map((it) => {
      const [group, count] = (Object.entries(it.agents) as [keyof typeof strings.group, number][]).sort(
        (a, b) => b[1] - a[1],
      )[0]!
      const residents =
        it.agents.residents > 0 ? words.residentsActing : it.residentsAbsent ? words.residentsAbsent : words.present
      return [
        plain(it.heading || words.start),
        String(it.sentences),
        count > 0 ? strings.group[group] : words.nobody,
        residents,
      ]
    })
    return table([words.section, words.sentences, words.mostly, words.residentsColumn], rows, 1)
  }

  function highlight({ finding, context }: Highlight, index: number): string {
    const { rule, rewrites } = finding
    const sentence = marked(context)
    return [
      `${index + 1}. ${sentence} (${line(finding)}${finding.quoted ? `, ${strings.quoted}` : ''})`,
      `   ${plain(rule.message)} ${plain(rule.why)}`,
      ...(rewrites.length > 0
        ? [`   ${words.rewrites}:`, rewrites.map(({ label }) => `   - ${plain(label)}`).join('\n')]
        : []),
      `   ${strings.question}: ${plain(rule.question)}`,
    ].join('\n\n')
  }

  function excerpts(all: readonly Excerpt[]): string {
    const shown = all.slice(0, 20).map((it) => `- ${it.context ? marked(it.context) : plain(it.text)} (${line(it)})`)
    return [...shown, ...(all.length > 20 ? [`- ${words.more(all.length - 20)}`] : [])].join('\n')
  }

  function nouns(): string {
    return report.hiddenNouns
      .map(({ text, count, first }) => `- ${plain(text)} (${words.times(count)}, ${line(first)})`)
      .join('\n')
  }

  function categories(): string[] {
    const rows = report.categories.map(({ category, count, perThousandWords }) => [
      plain(strings.category[category]),
      String(count),
      perThousandWords.toFixed(1),
    ])
    return [
      table([words.category, words.count, words.density], rows),
      ...report.categories.flatMap(({ category, findings }) => [
        `${'#'.repeat(level + 1)} ${plain(strings.category[category])}`,
        findings.slice(0, 200).map(item).join('\n'),
      ]),
    ]
  }

  function comparisonParts({ earlier, mended, added, kept, shares }: Comparison): string[] {
    const percent = (share: number | undefined): string => (share === undefined ? '–' : `${Math.round(share * 100)}%`)
    const list = (title: string, all: readonly Finding[], show: (it: Finding) => string): string[] => [
      `**${title}**: ${all.length}`,
      ...(all.length > 0 ? [all.slice(0, 100).map(show).join('\n')] : []),
    ]
    const rows = shares.map((it) => [strings.group[it.group], percent(it.agentBefore), percent(it.agentAfter)])
    return [
      plain(words.comparedWith(earlier.name)),
      ...list(words.mended, mended, (it) => `- ${plain(wordsOf(it))}`),
      ...list(words.added, added, item),
      `**${words.kept}**: ${kept.length}`,
      `${words.shareOfActing}:`,
      table([words.groupColumn, words.before, words.after], rows),
    ]
  }
}

function table(headings: readonly string[], rows: readonly (readonly string[])[], textColumns = 0): string {
  const rule = headings.map((_, column) => (column === 0 || (textColumns > 0 && column > textColumns) ? '---' : '--:'))
  return [headings, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** The words that stand out in bold. */
function marked(fragments: readonly Fragment[]): string {
  return fragments.map(({ text, found }) => (found ? `**${plain(text)}**` : plain(text))).join('')
}

/** Text that Markdown leaves as it is, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_`[\]<>#|~]/g, '\\$&')
}
