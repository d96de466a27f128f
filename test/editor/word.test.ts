// Word files: opened to read, followed when saved, and given back as a copy with comments.

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { readDocx } from '../../src/core/docx/read'
import { docx, p } from '../core/docx/build'
import { note } from '../core/docx/note'
import { choices, choose, closeAll, folder, lightBulb, noSquiggleUnder, squiggleUnder, until } from './editor'

const file = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name)

async function put(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(file(name), bytes)
  return file(name)
}

/** As from the explorer: the command with the file. */
async function view(name: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('bewonersbril.bekijkWord', file(name))
  return until(`${name} in beeld`, () => {
    const editor = vscode.window.activeTextEditor
    return editor?.document.uri.scheme === 'bewonersbril-word' && editor.document.languageId === 'markdown' && editor
  })
}

describe('Word', () => {
  afterEach(async () => {
    await closeAll()
    for (const [name] of await vscode.workspace.fs.readDirectory(folder())) {
      if (name.endsWith('.docx')) await vscode.workspace.fs.delete(file(name))
    }
  })

  it('opent als tekst om te lezen, met koppen en golflijnen', async () => {
    await put('nota.docx', note())
    const editor = await view('nota.docx')
    assert.match(editor.document.getText(), /^# Aan de slag in de Waterkant\n\nDe Waterkant is/)
    assert.match(editor.document.getText(), /\n1\. De gemeente empowert bewoners\.\n2\. /)
    const { range } = await squiggleUnder(editor, /neemt.*regie terug/)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      range.start,
    )
    assert.ok(hovers.length > 0)
  })

  it('volgt het bestand als Word het bewaart', async () => {
    await put('nota.docx', docx({ body: p('In deze wijk neemt de gemeente de regie terug.') }))
    const editor = await view('nota.docx')
    await squiggleUnder(editor, /regie/)
    await put('nota.docx', docx({ body: p('Bewoners onderhouden zelf het plein.') }))
    await until('de nieuwe tekst', () => editor.document.getText() === 'Bewoners onderhouden zelf het plein.')
    await noSquiggleUnder(editor, /regie/)
  })

  it('verzamelt voorstellen en schrijft ze in de kopie, naast het origineel', async () => {
    const bytes = docx({ body: p('In deze wijk neemt de gemeente de regie terug.') })
    await put('nota.docx', bytes)
    const editor = await view('nota.docx')
    const { range } = await squiggleUnder(editor, /regie/)
    const action = await lightBulb(editor, range, /^Neem over in de Word-kopie: /)
    await choose(action)
    await lightBulb(editor, range, /^Toch niet in de Word-kopie: /)
    const titles = (await choices(editor, range)).map(({ title }) => title)
    assert.ok(!titles.some((title) => /^(Stel de vraag in de tekst|Negeer hier)/.test(title)))

    void vscode.commands.executeCommand('bewonersbril.wordKopie', editor.document.uri)
    const copy = await until('de kopie', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      try {
        return await vscode.workspace.fs.readFile(file('nota.bewonersbril.docx'))
      } catch {
        return undefined
      }
    })
    const accepted = readDocx(copy)
    const rejected = readDocx(copy, { revisions: 'rejected' })
    assert.ok(accepted.ok && rejected.ok)
    assert.notEqual(accepted.value.document.text, 'In deze wijk neemt de gemeente de regie terug.')
    assert.equal(rejected.value.document.text, 'In deze wijk neemt de gemeente de regie terug.')
    assert.deepEqual(Array.from(await vscode.workspace.fs.readFile(file('nota.docx'))), Array.from(bytes))
  })

  it('zegt in één zin wat er mis is, en blijft leven', async () => {
    await put('stuk.docx', new TextEncoder().encode('geen Word'))
    await vscode.commands.executeCommand('bewonersbril.bekijkWord', file('stuk.docx'))
    assert.notEqual(vscode.window.activeTextEditor?.document.uri.scheme, 'bewonersbril-word')
    await put('goed.docx', note())
    await squiggleUnder(await view('goed.docx'), /regie terug/)
  })
})
