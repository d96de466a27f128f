// “Bewonersbril aan/uit”: a writer who wants to think in peace takes the glasses off.

import * as vscode from 'vscode'
import { language, toggle } from './settings'
import { stringsFor } from './strings'

export function registerToggle(): vscode.Disposable {
  return vscode.commands.registerCommand('bewonersbril.aanUit', async () => {
    const enabled = await toggle(vscode.window.activeTextEditor?.document.uri)
    const strings = stringsFor(language())
    vscode.window.setStatusBarMessage(enabled ? strings.turnedOn : strings.turnedOff, 5000)
  })
}
