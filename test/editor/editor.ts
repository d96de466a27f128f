// What a writer does and sees, as calls: open, type, look, choose. VS Code answers
// in its own time, so everything that is looked for is waited for.

import assert from 'node:assert/strict'
import * as vscode from 'vscode'

export const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri

export const exampleNote = 'nota-wijkaanpak-oosterhoek.md'

export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name))
  return vscode.window.showTextDocument(document)
}

export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content })
  return vscode.window.showTextDocument(document)
}

/** Asks until there is an answer, at most ten seconds unless it says otherwise. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) assert.fail(`wachtte tevergeefs op: ${what}`)
    await pause(50)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

export function squiggles({ document }: vscode.TextEditor): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Bewonersbril')
}

/** The squiggle under words that match. */
export function squiggleUnder(editor: vscode.TextEditor, words: RegExp): Promise<vscode.Diagnostic> {
  return until(`een golflijn onder ${words}`, () =>
    squiggles(editor).find(({ range }) => words.test(editor.document.getText(range))),
  )
}

export function noSquiggleUnder(editor: vscode.TextEditor, words: RegExp): Promise<true> {
  return until(
    `geen golflijn onder ${words}`,
    () => !squiggles(editor).some(({ range }) => words.test(editor.document.getText(range))),
  ) as Promise<true>
}

/** The choices of the light bulb; asked again until one is there, for VS Code drops requests while it settles. */
export function lightBulb(editor: vscode.TextEditor, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction> {
  return until(`een keuze ${title}`, async () => {
    const actions = await choices(editor, range)
    return actions.find((action) => title.test(action.title))
  })
}

export async function choices({ document }: vscode.TextEditor, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return (
    (await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    )) ?? []
  )
}

export async function choose(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit))
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
}

export async function type(editor: vscode.TextEditor, position: vscode.Position, text: string): Promise<void> {
  assert.ok(await editor.edit((edit) => edit.insert(position, text)))
}

export async function closeAll(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isDirty) continue
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

export async function set(name: string, value: unknown): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('bewonersbril')
  await configuration.update(name, value, vscode.ConfigurationTarget.Workspace)
}

export async function write(name: string, content: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content))
  return uri
}
