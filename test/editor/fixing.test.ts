// The light bulb: rewrites, the question in the text, a directive; each one undo step.

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  choices,
  choose,
  closeAll,
  lightBulb,
  noSquiggleUnder,
  openUntitled,
  set,
  squiggleUnder,
  until,
} from './editor'

const sentence = 'In deze wijk neemt de gemeente de regie weer terug.'

describe('voorstellen', () => {
  afterEach(closeAll)

  it('geeft een voorstel, de liefste voorop, en één keer ongedaan maken volstaat', async () => {
    const editor = await openUntitled(`${sentence}\n`)
    const { range } = await squiggleUnder(editor, /regie/)
    const action = await until('een voorstel met voorkeur', async () =>
      (await choices(editor, range)).find(({ isPreferred }) => isPreferred),
    )
    await choose(action)
    assert.notEqual(editor.document.lineAt(0).text, sentence)
    await noSquiggleUnder(editor, /regie weer terug/)
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.lineAt(0).text, sentence)
  })

  it('zet de vraag als commentaar in Markdown', async () => {
    const editor = await openUntitled(`${sentence}\n`)
    const { range } = await squiggleUnder(editor, /regie/)
    await choose(await lightBulb(editor, range, /^Stel de vraag in de tekst/))
    assert.match(editor.document.getText(), /regie weer terug <!-- Vraag: .*\? -->\./)
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.lineAt(0).text, sentence)
  })

  it('zet de vraag tussen haken in platte tekst', async () => {
    const editor = await openUntitled(sentence, 'plaintext')
    const { range } = await squiggleUnder(editor, /regie/)
    await choose(await lightBulb(editor, range, /^Stel de vraag in de tekst/))
    assert.match(editor.document.getText(), /regie weer terug \[Vraag: .*\?\]\./)
  })

  for (const [place, text] of Object.entries({
    'midden in een zin': 'De school is een vindplaats voor signalen.',
    'aan het begin van een alinea': 'Vindplaatsen zijn er genoeg.\n\nDe rest.',
    'aan het begin van een latere regel': 'Er zijn in de wijk nu al\nvindplaatsen genoeg.',
    'in een kop': '## Vindplaatsen',
    'in een lijst': '1. **Vindplaatsen** in de wijk\n2. Iets anders',
    'in een tabel': '| Wat | Wie |\n|---|---|\n| Vindplaatsen | team |',
    'in een citaat': '> Vindplaatsen, zei hij.',
  })) {
    it(`negeert op verzoek ${place}`, async () => {
      const editor = await openUntitled(text)
      const { range } = await squiggleUnder(editor, /vindplaats/i)
      const before = (await tidied(text)).replace(/\s+/g, ' ')
      await choose(await lightBulb(editor, range, /^Negeer hier/))
      assert.match(editor.document.getText(), /<!-- bewonersbril negeer-volgende /)
      await noSquiggleUnder(editor, /vindplaats/i)
      const after = (await tidied(editor.document.getText())).replace(/\s+/g, ' ')
      assert.equal(after, before, 'de pagina ziet er nog net zo uit')
    })
  }

  it('toont een regel op verzoek niet meer', async () => {
    const editor = await openUntitled('De school is een vindplaats.')
    const { range } = await squiggleUnder(editor, /vindplaats/)
    await choose(await lightBulb(editor, range, /^Deze regel niet meer tonen/))
    await noSquiggleUnder(editor, /vindplaats/)
    await set('regels', undefined)
    await squiggleUnder(editor, /vindplaats/)
  })
})

/** The page as VS Code's own Markdown renders it, comments gone. */
async function tidied(text: string): Promise<string> {
  const html = await vscode.commands.executeCommand<string>('markdown.api.render', text)
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<div[^>]*><\/div>/g, '')
    .replace(/ data-[\w-]+="[^"]*"| class="[^"]*"| dir="auto"| id="[^"]*"/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> | </g, (edge) => edge.trim())
}
