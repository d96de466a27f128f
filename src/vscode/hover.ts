// What one sees when pointing at a finding, below its message: why it was
// noticed, what to ask oneself, and where that comes from.

import * as vscode from 'vscode'
import type { Finding } from '../core/finding'
import type { Analyses } from './analyses'
import { rangeOf, selector } from './documents'
import { explanationLink } from './explanation'
import { language } from './settings'
import { stringsFor } from './strings'

export function registerHover(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      const analysis = await analyses.of(document)
      const offset = document.offsetAt(position)
      const found = analysis?.findings.filter(({ start, end }) => start <= offset && offset <= end)
      const first = found?.[0]
      return first && new vscode.Hover(found.map(textOf), rangeOf(document, first))
    },
  })
}

function textOf({ rule, quoted }: Finding): vscode.MarkdownString {
  const strings = stringsFor(language())
  const text = new vscode.MarkdownString()
  text.isTrusted = { enabledCommands: ['bewonersbril.uitleg'] }
  text.appendText(rule.why)
  text.appendMarkdown(`\n\n**${strings.question}**: `).appendText(rule.question)
  if (quoted) text.appendMarkdown('\n\n').appendText(strings.quoted)
  const { title, year, url } = rule.source
  text.appendMarkdown(`\n\n${strings.source}: `)
  if (url) text.appendMarkdown(`[${escape(title)}](<${url}>)`)
  else text.appendText(title)
  if (year) text.appendText(` (${year})`)
  return text.appendMarkdown(` · [${strings.more}](${explanationLink(rule.id)})`)
}

function escape(text: string): string {
  return text.replace(/[\\[\]*_`<>]/g, '\\$&')
}
