// The page about a rule: why, the question, when it is fine, what could stand
// there, and the source. Made here from the rule itself, so it opens offline and
// always says what this version does. Shown by VS Code's own Markdown preview.

import * as vscode from 'vscode'
import type { Analyses } from './analyses'
import { language } from './settings'
import { stringsFor } from './strings'

const command = 'bewonersbril.uitleg'
const scheme = 'bewonersbril'

/**
 * The page about a rule, for links that may run no command: diagnostics. package.json has VS Code show this scheme in its
 * Markdown preview.
 */
export function explanationPage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` })
}

/** A link for trusted Markdown that opens the page about a rule beside the text. */
export function explanationLink(rule: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([rule]))}`
}

export function registerExplanation(analyses: Analyses): vscode.Disposable {
  const pages: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent({ path }) {
      const [{ renderRule, renderRules }, engine] = await Promise.all([
        import('../render/explanation'),
        analyses.engineFor(scopeOfEditor()),
      ])
      const rule = engine.rules.find(({ id }) => path === `/${id}.md`)
      return rule ? renderRule(rule) : renderRules(engine.rules)
    },
  }

  async function open(id: unknown): Promise<void> {
    const chosen = typeof id === 'string' ? id : await choose()
    if (chosen === undefined) return
    const uri = explanationPage(chosen || stringsFor(language()).allExpressions)
    await vscode.commands
      .executeCommand('markdown.showPreviewToSide', uri)
      .then(undefined, () =>
        vscode.window.showTextDocument(uri, { preview: true, viewColumn: vscode.ViewColumn.Beside }),
      )
  }

  /** Id of a rule, or empty for the page with all of them. */
  async function choose(): Promise<string | undefined> {
    const strings = stringsFor(language())
    const { rules } = await analyses.engineFor(scopeOfEditor())
    const all = { label: strings.allExpressions, description: String(rules.length), id: '' }
    const items = rules.map(({ id, message, category }) => ({ label: id, description: category, detail: message, id }))
    const options = { placeHolder: strings.chooseExpression, matchOnDetail: true }
    return (await vscode.window.showQuickPick([all, ...items], options))?.id
  }

  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, pages),
    vscode.commands.registerCommand(command, open),
  )
}

function scopeOfEditor(): vscode.Uri | undefined {
  return vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri
}
