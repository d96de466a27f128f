// Lists of one's own, with and without mistakes.

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, folder, openUntitled, set, squiggleUnder, until, write } from './editor'

const sound = `- id: huis-stip
  category: metafoor
  severity: warning
  pattern: stip aan de einder
  message: Een stip is geen mens.
  why: Wie naar de einder kijkt, ziet de straat niet.
  question: Wat willen de bewoners van deze straat?
  source: eigen
  examples:
    - flag: Dit is onze {stip aan de einder}.
    - flag: De {stip aan de einder} staat vast.
    - pass: De stip staat op de kaart.
    - pass: Aan de einder zien we de zee.
`

describe('eigen woordenlijsten', () => {
  afterEach(async () => {
    await set('eigenLijsten', undefined)
    await closeAll()
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'bewonersbril'), { recursive: true })
  })

  it('vlaggen ook', async () => {
    await write('bewonersbril/huis.yml', sound)
    await set('eigenLijsten', ['bewonersbril/*.yml'])
    const editor = await openUntitled('Dit is onze stip aan de einder.')
    await squiggleUnder(editor, /stip aan de einder/)
  })

  it('tonen een fout op zijn regel, en de rest werkt', async () => {
    const uri = await write(
      'bewonersbril/huis.yml',
      `${sound}\n${sound.replace('huis-stip', 'huis-fout').replace('severity: warning', 'severity: paars')}`,
    )
    await set('eigenLijsten', ['bewonersbril/*.yml'])
    const editor = await openUntitled('Dit is onze stip aan de einder.')
    await squiggleUnder(editor, /stip aan de einder/)
    const problem = await until('een melding in de lijst', () => vscode.languages.getDiagnostics(uri)[0])
    const line = (await vscode.workspace.openTextDocument(uri)).lineAt(problem.range.start.line).text
    assert.match(line, /severity: paars/)

    await write('bewonersbril/huis.yml', sound)
    await until('de fout is weg', () => vscode.languages.getDiagnostics(uri).length === 0)
  })

  it('die geen YAML zijn, zeggen waar het misgaat', async () => {
    const uri = await write('bewonersbril/huis.yml', `- id: "open\n  severity: warning\n`)
    await set('eigenLijsten', ['bewonersbril/*.yml'])
    const editor = await openUntitled('De school is een vindplaats.')
    await squiggleUnder(editor, /vindplaats/)
    await until('een melding in de lijst', () => vscode.languages.getDiagnostics(uri).length > 0)
  })
})
