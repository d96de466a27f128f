// Rewrites → code actions. A fix carries its edit, so applying it needs no
// command and undo is one step. The findings are those of the analysis; nothing
// is smuggled along on a diagnostic.

import * as vscode from 'vscode'
import type { Finding } from '../core/finding'
import { touches } from '../core/span'
import type { Analyses } from './analyses'
import { diagnosticFor } from './diagnostics'
import { formatOf, rangeOf, selector } from './documents'
import { directiveEdit, questionEdit, type Insertion } from './insertions'
import { language, turnOff } from './settings'
import { stringsFor } from './strings'
import { isWordView } from './wordViews'

const turnOffCommand = 'bewonersbril.regelUit'

export function registerQuickFixes(analyses: Analyses): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range) {
      const analysis = await analyses.of(document)
      const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
      return analysis?.findings
        .filter((finding) => touches(finding, place))
        .flatMap((finding) => actionsFor(document, finding))
    },
  }
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(turnOffCommand, turnOff),
  )
}

function actionsFor(document: vscode.TextDocument, finding: Finding): vscode.CodeAction[] {
  const strings = stringsFor(language())
  const { rule, rewrites } = finding
  const diagnostics = [diagnosticFor(document, finding)]
  const action = (title: string): vscode.CodeAction => {
    const it = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
    it.diagnostics = diagnostics
    return it
  }

  const applicable = rewrites.filter(({ edits }) => edits.length > 0)
  const fixes = applicable.map(({ label, edits }, index) => {
    const it = action(label)
    it.edit = new vscode.WorkspaceEdit()
    it.edit.set(
      document.uri,
      edits.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit), edit.newText)),
    )
    it.isPreferred = index === 0
    return it
  })

  // What cannot be filled in here can still be read: it opens the explanation.
  const readings = rewrites
    .filter(({ edits }) => edits.length === 0)
    .map(({ label }) => {
      const it = action(strings.readOnlyRewrite(label))
      it.command = {
        command: 'bewonersbril.uitleg',
        title: strings.explanation,
        tooltip: strings.readOnlyReason,
        arguments: [rule.id],
      }
      return it
    })

  const inserting = (title: string, { offset, text }: Insertion): vscode.CodeAction => {
    const it = action(title)
    it.edit = new vscode.WorkspaceEdit()
    it.edit.insert(document.uri, document.positionAt(offset), text)
    return it
  }
  const format = formatOf(document)
  const source = document.getText()
  const ask = inserting(
    strings.askInText(rule.question),
    questionEdit(format, finding, strings.questionNote(rule.question)),
  )
  const ignore = format === 'markdown' ? [inserting(strings.ignoreHere(rule.id), directiveEdit(source, finding))] : []

  const off = action(strings.ruleOff(rule.id))
  off.command = { command: turnOffCommand, title: off.title, arguments: [rule.id, document.uri] }
  // A Word file is read here, not written; wordChoices.ts offers its rewrites.
  if (isWordView(document)) return [...readings, off]
  return [...fixes, ...readings, ask, ...ignore, off]
}
