// Settings, and taking the glasses off.

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeAll,
  exampleNote,
  folder,
  noSquiggleUnder,
  open,
  openUntitled,
  set,
  squiggles,
  squiggleUnder,
  until,
  write,
} from './editor'

describe('instellingen', () => {
  afterEach(async () => {
    for (const name of ['ingeschakeld', 'profiel', 'regels', 'regelBovenKoppen']) await set(name, undefined)
    await closeAll()
  })

  it('zet de Bewonersbril af en weer op', async () => {
    const editor = await openUntitled('De school is een vindplaats.')
    await squiggleUnder(editor, /vindplaats/)
    await vscode.commands.executeCommand('bewonersbril.aanUit')
    await noSquiggleUnder(editor, /vindplaats/)
    await vscode.commands.executeCommand('bewonersbril.aanUit')
    await squiggleUnder(editor, /vindplaats/)
  })

  it('verandert de ernst van een regel', async () => {
    const editor = await openUntitled('De school is een vindplaats.')
    const { code, severity } = await squiggleUnder(editor, /vindplaats/)
    assert.equal(severity, vscode.DiagnosticSeverity.Warning)
    assert.ok(typeof code === 'object')
    await set('regels', { [String(code.value)]: 'info' })
    await until('een lichtere melding', async () => {
      const now = await squiggleUnder(editor, /vindplaats/)
      return now.severity === vscode.DiagnosticSeverity.Information
    })
  })

  it('laat onzin in de instellingen voor wat het is', async () => {
    const editor = await openUntitled('De school is een vindplaats.')
    await set('regels', { vindplaats: 42, onbekend: 'paars' })
    await set('profiel', 'reuze')
    await squiggleUnder(editor, /vindplaats/)
  })
})

describe('instellingen van een project', () => {
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.bewonersbril.yml'))
  })

  it('gelden in de editor zoals op de opdrachtregel, en een fout staat op zijn regel', async () => {
    const editor = await open(exampleNote)
    await squiggleUnder(editor, /vindplaatsen/)
    const uri = await write('.bewonersbril.yml', 'regels:\n  vindplaats: uit\n')
    await noSquiggleUnder(editor, /vindplaatsen/)
    await squiggleUnder(editor, /doelgroep/)

    await write('.bewonersbril.yml', 'profiel: gewoon\nkleur: paars\n')
    const problem = await until('een melding in de instellingen', () => vscode.languages.getDiagnostics(uri)[0])
    assert.equal(problem.range.start.line, 1)
    await squiggleUnder(editor, /vindplaatsen/)

    await write('.bewonersbril.yml', 'negeer:\n  - nota-*.md\n')
    await until('rust', () => squiggles(editor).length === 0)
  })
})
