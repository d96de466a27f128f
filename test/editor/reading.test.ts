// Squiggles and what one sees when pointing at them.

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeAll,
  exampleNote,
  folder,
  noSquiggleUnder,
  open,
  openUntitled,
  squiggles,
  squiggleUnder,
  type,
  until,
} from './editor'

describe('meelezen', () => {
  afterEach(closeAll)

  it('zet golflijnen in een Markdown-bestand', async () => {
    const editor = await open(exampleNote)
    await squiggleUnder(editor, /vindplaatsen/)
    const extension = vscode.extensions.getExtension('bewonersbril.bewonersbril')
    assert.ok(extension?.isActive)
  })

  it('zet nooit iets in het rood', async () => {
    const editor = await open(exampleNote)
    await squiggleUnder(editor, /vindplaatsen/)
    assert.ok(squiggles(editor).every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error))
  })

  it('leest mee terwijl je typt', async () => {
    const editor = await openUntitled('De buurt is van ons.\n')
    assert.equal(squiggles(editor).length, 0)
    await type(editor, new vscode.Position(1, 0), '\nDe school is een vindplaats.\n')
    const squiggle = await squiggleUnder(editor, /vindplaats/)
    await type(editor, new vscode.Position(0, 0), 'Nieuwe eerste regel.\n\n')
    await until('de golflijn schuift mee', () =>
      squiggles(editor).some(({ range }) => range.start.line === squiggle.range.start.line + 2),
    )
    const { document } = editor
    await editor.edit((edit) =>
      edit.delete(new vscode.Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end)),
    )
    await noSquiggleUnder(editor, /vindplaats/)
  })

  it('leest platte tekst', async () => {
    const editor = await openUntitled('De school is een vindplaats voor signalen.', 'plaintext')
    await squiggleUnder(editor, /vindplaats/)
  })

  it('laat andere talen met rust', async () => {
    const editor = await openUntitled('# De school is een vindplaats.', 'yaml')
    const draft = await openUntitled('De school is een vindplaats.')
    await squiggleUnder(draft, /vindplaats/)
    assert.equal(squiggles(editor).length, 0)
  })

  it('leest een document dat alleen te lezen is', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('proef', {
      provideTextDocumentContent: () => 'De school is een vindplaats.',
    })
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('proef:/verslag.md'))
    const editor = await vscode.window.showTextDocument(document)
    await squiggleUnder(editor, /vindplaats/)
    provider.dispose()
  })

  it('vergeet een document dat dicht is', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'verslag.txt')
    await vscode.commands.executeCommand('vscode.open', uri)
    await until('een golflijn', () => vscode.languages.getDiagnostics(uri).length > 0)
    await closeAll()
    await until('geen meldingen meer', () => vscode.languages.getDiagnostics(uri).length === 0)
  })

  it('laat een zin na elke toetsaanslag maar één keer nalezen', async () => {
    const editor = await openUntitled('')
    for (const letter of 'Een vindplaats.') {
      const end = editor.document.lineAt(0).range.end
      await type(editor, end, letter)
    }
    await squiggleUnder(editor, /vindplaats/)
    assert.equal(squiggles(editor).length, 1)
  })

  it('verwijst naar de uitleg van de regel', async () => {
    const editor = await open(exampleNote)
    const { code } = await squiggleUnder(editor, /vindplaatsen/)
    assert.ok(typeof code === 'object')
    await vscode.commands.executeCommand('vscode.open', code.target)
    const page = await until('een pagina met uitleg', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'bewonersbril'),
    )
    assert.match(page.getText(), /Vraag jezelf/)
    assert.match(page.getText(), /Bron: /)
  })

  it('zegt bij aanwijzen waarom, met de vraag en de bron', async () => {
    const editor = await open(exampleNote)
    const { range } = await squiggleUnder(editor, /vindplaatsen/)
    const text = await until('een toelichting', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        range.start,
      )
      const texts = hovers.flatMap(({ contents }) => contents.map((it) => (typeof it === 'string' ? it : it.value)))
      return texts.find((it) => it.includes('Bron'))
    })
    assert.match(text, /\*\*Vraag\*\*/)
    assert.match(text, /command:bewonersbril\.uitleg/)
  })
})
