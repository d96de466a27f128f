// The view of a Word file cannot be written in, so its light bulb collects:
// which rewrites should be tracked changes in the copy. What was chosen shows
// behind the words, and survives a new version of the file as long as the words do.

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

  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range) {
      const analysis = await analyses.of(document)
      if (!analysis) return []
      const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
      const view = document.uri.toString()
      const labels = chosen.get(view)
      return keysOf(analysis.findings)
        .filter(([finding]) => touches(finding, place))
        .flatMap(([finding, key]) => actionsFor(document, finding, key, labels?.get(key)))
    },
  }

  function actionsFor(
    document: vscode.TextDocument,
    finding: Finding,
    key: string,
    current: string | undefined,
  ): vscode.CodeAction[] {
    const strings = stringsFor(language()).word
    return finding.rewrites
      .filter(({ edits }) => edits.length > 0)
      .map(({ label }, index) => {
        const title = label === current ? strings.dropChoice(label) : strings.choose(label)
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
        action.diagnostics = [diagnosticFor(document, finding)]
        action.isPreferred = current === undefined && index === 0
        action.command = { command: chooseCommand, title, arguments: [document.uri.toString(), key, label] }
        return action
      })
  }

  const subscriptions = vscode.Disposable.from(
    mark,
    vscode.languages.registerCodeActionsProvider({ scheme: wordScheme }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
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
