// The example note, as a text of one's own to try things in: nothing on disk changes.

import * as vscode from 'vscode'

export function registerExample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('bewonersbril.voorbeeld', async () => {
    const file = vscode.Uri.joinPath(extension, 'examples', 'nota-wijkaanpak-oosterhoek.md')
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content })
    await vscode.window.showTextDocument(document)
  })
}
