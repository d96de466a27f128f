// The view of a Word file cannot be written in, so a rewrite chosen there is
// collected: it becomes a tracked change in the copy. VS Code has no light bulb in
// a read-only text (only in the Problems panel), so its keys open our own list, and
// the hover offers the same. What was chosen shows behind the words, and survives a
// new version of the file as long as the words do.

import * as vscode from 'vscode'
import type { Finding, Rewrite } from '../core/finding'
import { touches } from '../core/span'
import type { Analyses } from './analyses'
import { diagnosticFor } from './diagnostics'
import { rangeOf } from './documents'
import { language } from './settings'
import { stringsFor } from './strings'
import { isWordView, viewOf, wordScheme } from './wordViews'

export interface WordChoices extends vscode.Disposable {
  /** The chosen rewrite of each finding that has one. */
  among(file: vscode.Uri, findings: readonly Finding[]): Map<Finding, Rewrite>
}

const chooseCommand = 'bewonersbril.wordKies'
const askCommand = 'bewonersbril.wordVoorstel'

interface Offer {
  readonly finding: Finding
  readonly label: string
  readonly title: string
  readonly isChosen: boolean
  /** What the choosing command wants to know. */
  readonly choice: readonly [view: string, key: string, label: string]
}

export function createWordChoices(analyses: Analyses): WordChoices {
  /** By view: key of a finding → label of a rewrite. */
  const chosen = new Map<string, Map<string, string>>()
  const mark = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), fontStyle: 'italic', margin: '0 0 0 0.5em' },
  })

  function among(view: vscode.Uri, findings: readonly Finding[]): Map<Finding, Rewrite> {
    const labels = chosen.get(view.toString())
    const found = new Map<Finding, Rewrite>()
    if (!labels?.size) return found
    for (const [finding, key] of keysOf(findings)) {
      const label = labels.get(key)
      const rewrite = label === undefined ? undefined : finding.rewrites.find((it) => it.label === label)
      if (rewrite) found.set(finding, rewrite)
    }
    return found
  }

  async function show(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor
    if (!isWordView(document)) return
    const { version } = document
    const analysis = await analyses.of(document)
    if (!analysis || document.version !== version) return
    const marks = [...among(document.uri, analysis.findings)].map(([finding, { label }]) => ({
      range: rangeOf(document, { start: finding.end, end: finding.end }),
      renderOptions: { after: { contentText: `→ ${label}` } },
    }))
    editor.setDecorations(mark, marks)
  }

  function showAll(): void {
    vscode.window.visibleTextEditors.forEach((editor) => void show(editor))
  }

  /** The same choice again takes it back. */
  function choose(view: string, key: string, label: string): void {
    const labels = chosen.get(view) ?? new Map<string, string>()
    chosen.set(view, labels)
    if (labels.get(key) === label) labels.delete(key)
    else labels.set(key, label)
    showAll()
  }

  /** What can be chosen at a place, or taken back there. */
  async function offersAt(document: vscode.TextDocument, range: vscode.Range): Promise<Offer[]> {
    const analysis = await analyses.of(document)
    if (!analysis) return []
    const strings = stringsFor(language()).word
    const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    const labels = chosen.get(document.uri.toString())
    return keysOf(analysis.findings)
      .filter(([finding]) => touches(finding, place))
      .flatMap(([finding, key]) =>
        finding.rewrites
          .filter(({ edits }) => edits.length > 0)
          .map(({ label }) => {
            const isChosen = labels?.get(key) === label
            const title = isChosen ? strings.dropChoice(label) : strings.choose(label)
            return { finding, label, title, isChosen, choice: [document.uri.toString(), key, label] as const }
          }),
      )
  }

  const lightBulb: vscode.CodeActionProvider = {
    async provideCodeActions(document, range) {
      const offers = await offersAt(document, range)
      return offers.map(({ finding, title, choice }, index) => {
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
        action.diagnostics = [diagnosticFor(document, finding)]
        action.isPreferred = index === 0 && !offers.some(({ isChosen }) => isChosen)
        action.command = { command: chooseCommand, title, arguments: [...choice] }
        return action
      })
    },
  }

  const hover: vscode.HoverProvider = {
    async provideHover(document, position) {
      const offers = await offersAt(document, new vscode.Range(position, position))
      if (offers.length === 0) return undefined
      const text = new vscode.MarkdownString()
      text.isTrusted = { enabledCommands: [chooseCommand] }
      for (const { title, choice } of offers) {
        const link = `command:${chooseCommand}?${encodeURIComponent(JSON.stringify(choice))}`
        text.appendMarkdown(`- [${title.replace(/[\\[\]*_`<>]/g, '\\$&')}](${link})\n`)
      }
      return new vscode.Hover(text)
    },
  }

  /** What the keys of the light bulb do elsewhere. */
  async function ask(): Promise<void> {
    const editor = vscode.window.activeTextEditor
    if (!editor || !isWordView(editor.document)) return
    const strings = stringsFor(language()).word
    const offers = await offersAt(editor.document, editor.selection)
    if (offers.length === 0) {
      void vscode.window.showInformationMessage(strings.noRewriteHere)
      return
    }
    const items = offers.map((offer) => ({
      label: `${offer.isChosen ? '$(check) ' : ''}${offer.label}`,
      description: offer.finding.text.replace(/\s+/g, ' '),
      offer,
    }))
    const picked = await vscode.window.showQuickPick(items, { title: strings.chooseTitle })
    if (picked) choose(...picked.offer.choice)
  }

  const subscriptions = vscode.Disposable.from(
    mark,
    vscode.languages.registerCodeActionsProvider({ scheme: wordScheme }, lightBulb, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.languages.registerHoverProvider({ scheme: wordScheme }, hover),
    vscode.commands.registerCommand(askCommand, ask),
    vscode.commands.registerCommand(chooseCommand, choose),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isWordView(document) && showAll()),
    analyses.onChange(showAll),
  )
  return {
    among: (file, findings) => among(viewOf(file), findings),
    dispose: () => subscriptions.dispose(),
  }
}

/** A name for each finding that holds when text before it changes: its rule, its words, and the how-manieth it is. */
function keysOf(findings: readonly Finding[]): [Finding, string][] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const name = `${finding.rule.id} ${finding.text}`
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return [finding, `${count} ${name}`]
  })
}
