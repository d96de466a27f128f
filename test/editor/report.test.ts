// Reports: beside the text, over a folder, compared with an earlier version, saved.

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeAll,
  exampleNote,
  folder,
  open,
  openUntitled,
  squiggles,
  squiggleUnder,
  type,
  until,
  write,
} from './editor'

describe('rapporten', () => {
  afterEach(closeAll)

  it('opent het rapport naast de tekst, en de tekst houdt de aandacht', async () => {
    const editor = await open(exampleNote)
    await squiggleUnder(editor, /vindplaatsen/)
    await vscode.commands.executeCommand('bewonersbril.rapport')
    const tab = await reportTab()
    assert.match(tab.label, /nota-wijkaanpak-oosterhoek/)
    assert.equal(vscode.window.activeTextEditor?.document, editor.document)
    assert.notEqual(tab.group.viewColumn, editor.viewColumn)
  })

  it('maakt een rapport van een naamloze tekst', async () => {
    await openUntitled('De school is een vindplaats.')
    await vscode.commands.executeCommand('bewonersbril.rapport')
    await reportTab()
  })

  it('bewaart het rapport in elke vorm', async () => {
    await open(exampleNote)
    await vscode.commands.executeCommand('bewonersbril.rapport')
    await reportTab()
    const saved = async (form: string, name: string): Promise<string> => {
      const uri = vscode.Uri.joinPath(folder(), name)
      void vscode.commands.executeCommand('bewonersbril.bewaarRapport', form, uri)
      return until(`het rapport ${name}`, () => textOf(uri))
    }
    assert.match(await saved('markdown', 'rapport.md'), /^# /m)
    const html = await saved('html', 'rapport.html')
    assert.match(html, /^<!doctype html>/i)
    assert.doesNotMatch(html, /src="http|<script/)
    const json = JSON.parse(await saved('json', 'rapport.json')) as {
      version: number
      documents: { path: string; findings: unknown[] }[]
    }
    assert.equal(json.version, 1)
    assert.equal(json.documents[0]?.path, exampleNote)
    assert.ok(json.documents[0].findings.length > 10)
    assert.match(await saved('csv', 'rapport.csv'), /vindplaatsen/)
    for (const name of ['rapport.md', 'rapport.html', 'rapport.json', 'rapport.csv']) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name))
    }
  })

  it('blijft bij terwijl je schrijft', async () => {
    const editor = await openUntitled('De school is een vindplaats.')
    await vscode.commands.executeCommand('bewonersbril.rapport')
    await reportTab()
    await type(editor, new vscode.Position(0, 0), 'Ook het plein is een vindplaats. ')
    const uri = vscode.Uri.joinPath(folder(), 'bij.json')
    await vscode.commands.executeCommand('bewonersbril.bewaarRapport', 'json', uri).then(undefined, assert.fail)
    const { documents } = JSON.parse(await until('het rapport', () => textOf(uri))) as {
      documents: { findings: unknown[] }[]
    }
    assert.equal(documents[0]?.findings.length, 2)
    await vscode.workspace.fs.delete(uri)
  })

  it('laat de editor bij 1 MB intussen vrij', async function () {
    this.timeout(120_000)
    const { document } = await open(exampleNote)
    const editor = await openUntitled(large(document.getText()))
    await until('golflijnen', () => squiggles(editor).length > 500, 60_000)
    // The first report loads what reports need, and reads who acts everywhere.
    await vscode.commands.executeCommand('bewonersbril.rapport')
    await type(editor, new vscode.Position(0, 0), 'Bewoners zorgen voor elkaar. ')
    const { milliseconds, longest, slices } = await watched(() =>
      vscode.commands.executeCommand('bewonersbril.rapport'),
    )
    console.log(
      `      ${milliseconds.toFixed(0)} ms in ${slices} stukken, waarvan hoogstens ${longest.toFixed(0)} ms achter elkaar`,
    )
    // How long it takes is measured by npm run bench:report; here, that other work gets its turns meanwhile.
    assert.ok(slices >= 4, `${slices} stukken`)
  })

  it('vergelijkt met de laatst vastgelegde versie in git', async () => {
    const editor = await open(exampleNote)
    const line = editor.document.lineAt(editor.document.lineCount - 1).range.end
    await type(editor, line, '\n\nDe speeltuin is een vindplaats.\n')
    await vscode.commands.executeCommand('bewonersbril.vergelijkVorige')
    const text = await savedReport()
    assert.match(text, /laatst vastgelegde versie/)
  })

  it('zegt het als er geen vorige versie is', async () => {
    const uri = await write('nieuw.md', 'De school is een vindplaats.')
    await vscode.window.showTextDocument(uri)
    await vscode.commands.executeCommand('bewonersbril.vergelijkVorige')
    assert.equal(findReport(), undefined)
    await vscode.workspace.fs.delete(uri)
  })

  it('vergelijkt met een ander bestand', async () => {
    const earlier = await write('eerder.md', '# Nota\n\nDe school is een vindplaats. Het plein is een vindplaats.\n')
    await openUntitled('# Nota\n\nDe school is een vindplaats.\n')
    await vscode.commands.executeCommand('bewonersbril.vergelijkBestand', undefined, earlier)
    assert.match(await savedReport(), /eerder\.md/)
    await vscode.workspace.fs.delete(earlier)
  })

  it('maakt een rapport over een map, ook met een bestand dat geen tekst is', async () => {
    await write('map/een.md', '# Een\n\nDe school is een vindplaats.\n')
    await write('map/diep/twee.txt', 'Het plein is een vindplaats voor signalen.\n')
    const binary = vscode.Uri.joinPath(folder(), 'map/plaatje.txt')
    await vscode.workspace.fs.writeFile(binary, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
    const map = vscode.Uri.joinPath(folder(), 'map')
    await vscode.commands.executeCommand('bewonersbril.rapportMap', map)
    const text = await savedReport()
    assert.match(text, /een\.md/)
    assert.match(text, /twee\.txt/)
    assert.match(text, /plaatje\.txt/)
    await vscode.workspace.fs.delete(map, { recursive: true })
  })

  it('zegt het als er in een map niets te lezen is', async () => {
    const map = vscode.Uri.joinPath(folder(), 'leeg')
    await vscode.workspace.fs.createDirectory(map)
    await vscode.commands.executeCommand('bewonersbril.rapportMap', map)
    assert.equal(findReport(), undefined)
    await vscode.workspace.fs.delete(map)
  })
})

/** A document of 1 MB in which hardly a sentence comes twice. */
function large(note: string): string {
  let text = ''
  for (let part = 1; text.length < 1_000_000; part++) text += `${note.replace(/^(?=\p{L})/gmu, `Punt ${part}: `)}\n\n`
  return text
}

/** Milliseconds of work of this thread, where Node can tell; other programs do not count. */
function worked(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } }
  if (!threadCpuUsage) return performance.now()
  const { user, system } = threadCpuUsage()
  return (user + system) / 1000
}

/** How long it takes, the longest work in the meantime that left room for nothing else, and in how many pieces it was done. */
async function watched(
  run: () => Thenable<unknown>,
): Promise<{ milliseconds: number; longest: number; slices: number }> {
  const start = performance.now()
  let turn = worked()
  let longest = 0
  let slices = 0
  let watching = setImmediate(function watch() {
    const now = worked()
    longest = Math.max(longest, now - turn)
    // Waiting takes many turns too: only those with work count.
    if (now - turn > 4) slices++
    turn = now
    watching = setImmediate(watch)
  })
  await run()
  clearImmediate(watching)
  return { milliseconds: performance.now() - start, longest, slices }
}

function findReport(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('bewonersbril.rapport'))
}

function reportTab(): Promise<vscode.Tab> {
  return until('een rapport', findReport)
}

/** The report that is open, as Markdown. */
async function savedReport(): Promise<string> {
  await reportTab()
  const uri = vscode.Uri.joinPath(folder(), 'bewaard.md')
  await vscode.commands.executeCommand('bewonersbril.bewaarRapport', 'markdown', uri)
  const text = await until('het bewaarde rapport', () => textOf(uri))
  await vscode.workspace.fs.delete(uri)
  return text
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}
