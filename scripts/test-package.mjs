// One look at the packaged extension as a writer would have it: installed from
// the .vsix in the real workbench. Sees the squiggle, the Problems panel, the
// light bulb, the applied fix and the report, and keeps screenshots of each.
//   node scripts/test-package.mjs         in the extension host of the server, as on the desktop
//   node scripts/test-package.mjs --web   in a web worker, as on vscode.dev

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { violationsIn } from './accessibility.mjs'
import { launchBrowser } from './browser.mjs'
import { root } from './prerequisites.mjs'
import { startServer } from './vscode-server.mjs'

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const inWorker = process.argv.includes('--web')
const shots = path.join(root, inWorker ? 'screenshots/web' : 'screenshots')
const temporary = mkdtempSync(path.join(tmpdir(), 'bb-package-'))
const folder = path.join(temporary, 'teksten')
const note = path.join(folder, 'nota-wijkaanpak-oosterhoek.md')
mkdirSync(shots, { recursive: true })
cpSync(path.join(root, 'examples'), folder, { recursive: true })

const settings = {
  ...(inWorker && { 'remote.extensionKind': { 'bewonersbril.bewonersbril': ['ui'] } }),
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
}

const server = await startServer({
  data: path.join(temporary, 'vscode'),
  vsix: path.join(root, `bewonersbril-${version}.vsix`),
  settings,
})
const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
page.setDefaultTimeout(30_000)

let passed = 0
let failed = 0

try {
  await step('opent de nota', async () => {
    await page.goto(server.address(folder, [['openFile', server.remote(note)]]))
    await page.locator('.monaco-workbench .view-lines').first().waitFor()
  })

  await step('zet golflijnen onder de woorden', async () => {
    await page.locator('.squiggly-warning').first().waitFor()
    assert.equal(await page.locator('.squiggly-error').count(), 0, 'nooit rood')
    await shoot('golflijnen')
  })

  await step('telt in de statusbalk', async () => {
    const item = page.locator('.statusbar-item', { hasText: /\d+ meldingen/ })
    await item.waitFor()
    assert.match(await item.innerText(), /bewoners/)
  })

  await step('legt uit bij aanwijzen', async () => {
    await goTo('vindplaatsen')
    await page.keyboard.press('Control+K')
    await page.keyboard.press('Control+I')
    await page.locator('.monaco-hover', { hasText: 'Bron:' }).first().waitFor()
    await shoot('aanwijzen')
  })

  await step('opent de uitleg bij een regel', async () => {
    await page.locator('.monaco-hover a.code-link').first().click()
    await inWebview((frame) => frame.locator('text=Vraag jezelf').first().waitFor())
    await shoot('uitleg')
    await command('View: Close Editor')
  })

  await step('toont meldingen in het paneel Problemen', async () => {
    await page.keyboard.press('Control+Shift+M')
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'Bewonersbril' }).first().waitFor()
    await shoot('problemen')
    await page.keyboard.press('Control+Shift+M')
    await page.locator('.markers-panel').waitFor({ state: 'hidden' })
  })

  await step('biedt voorstellen aan bij het lampje', async () => {
    await goTo('regie in de wijk weer terug')
    // Asked while another provider registers, VS Code drops the answer: a writer would press again, and so do we.
    const proposals = page.locator('.action-widget', { hasText: 'Stel de vraag in de tekst' })
    await until(async () => {
      await page.keyboard.press('Control+.')
      return proposals.waitFor({ timeout: 4000 }).then(
        () => true,
        () => page.keyboard.press('Escape').then(() => false),
      )
    })
    await shoot('voorstellen')
  })

  await step('past een voorstel toe, en maakt het in één keer ongedaan', async () => {
    const before = await text()
    await page.keyboard.press('Enter')
    await until(async () => (await text()) !== before)
    await shoot('toegepast')
    await page.keyboard.press('Control+Z')
    await until(async () => (await text()) === before)
  })

  await step('opent het rapport naast de tekst', async () => {
    await page.keyboard.press('Control+B')
    await command('Bewonersbril: Rapport over dit document')
    await inWebview((frame) => frame.locator('h1').first().waitFor())
    await page.mouse.move(200, 500)
    await page.waitForTimeout(1000)
    await shoot('rapport')
  })

  await step('blijft bij terwijl je schrijft, en laat de cursor staan', async () => {
    const before = await inWebview((frame) => frame.locator('.bb-summary').innerText())
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Ook het plein is een vindplaats.')
    await until(async () => (await inWebview((frame) => frame.locator('.bb-summary').innerText())) !== before)
    await page.keyboard.type(' En zo verder.')
    await until(async () => /vindplaats\. En zo verder\./.test((await text()).replace(/\s+/g, ' ')))
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
  })

  await step('springt vanuit het rapport naar de plek in de tekst', async () => {
    // While a new page comes in, what the mouse aims at moves.
    let shown
    await until(async () => {
      const before = shown
      shown = await inWebview((frame) => frame.locator('body').innerHTML())
      await page.waitForTimeout(1000)
      return shown === before
    })
    await inWebview((frame) => frame.locator('.bb-item .bb-place').first().click())
    await page.locator('.statusbar-item', { hasText: /\d+ selected/ }).waitFor()
    const top = await inWebview((frame) => frame.locator('html').evaluate(({ scrollTop }) => scrollTop))
    assert.ok(top > 0, 'het rapport blijft staan waar het stond')
    await shoot('sprong')
  })

  await step('leest een map van 400 documenten, en houdt bij stoppen wat er was', async () => {
    mkdirSync(path.join(folder, 'archief'))
    const draft = readFileSync(note, 'utf8')
    for (let count = 1; count <= 400; count++) {
      writeFileSync(
        path.join(folder, 'archief', `nota-${count}.md`),
        draft.replaceAll('De gemeente', `De stad (${count})`),
      )
    }
    await command('Bewonersbril: Rapport over deze map')
    const progress = page.locator('.notification-toast', { hasText: /\d+ \/ 40\d/ })
    await progress.waitFor()
    await page.waitForTimeout(1500)
    await shoot('map-bezig')
    await progress.locator('.monaco-button', { hasText: 'Cancel' }).click()
    const partial = await inWebview(async (frame) => {
      await frame.locator('.bb-errors').waitFor()
      return frame.locator('.bb-errors').innerText()
    })
    assert.match(partial, /Gestopt na \d+ van 40\d documenten/)
    const top = await inWebview((frame) => frame.locator('html').evaluate(({ scrollTop }) => scrollTop))
    assert.ok(top <= 1, 'een ander rapport begint bovenaan')
    await shoot('map-gestopt')
    console.log(`    ${partial}`)
    rmSync(path.join(folder, 'archief'), { recursive: true })
    await command('Bewonersbril: Rapport over dit document')
    await inWebview((frame) => frame.locator('#bb-0-summary').waitFor())
  })

  await step('maakt een toegankelijk rapport, ook om door te sturen', async () => {
    assert.deepEqual(await inWebview((frame) => violationsIn(frame, '.bb-report')), [])
    const cli = path.join(root, 'dist/cli.js')
    for (const inputs of [[note], [folder]]) {
      const report = path.join(temporary, 'rapport.html')
      writeFileSync(
        report,
        spawnSync(process.execPath, [cli, '--format', 'html', ...inputs], { encoding: 'utf8' }).stdout,
      )
      for (const colorScheme of ['light', 'dark']) {
        const sent = await browser.newPage({ colorScheme })
        await sent.goto(pathToFileURL(report).href)
        assert.deepEqual(await violationsIn(sent), [], colorScheme)
        await sent.close()
      }
    }
  })

  for (const theme of ['Default Dark Modern', 'Default High Contrast']) {
    await step(`is na opnieuw laden terug, en te lezen in ${theme}`, async () => {
      server.setSettings({ ...settings, 'workbench.colorTheme': theme })
      // Without a file to open, VS Code opens what was open: text and report come back by themselves.
      await page.goto(server.address(folder))
      await page.locator('.squiggly-warning').first().waitFor()
      await inWebview((frame) => frame.locator('#bb-0-who').evaluate((heading) => heading.scrollIntoView()))
      await page.mouse.move(200, 500)
      await page.waitForTimeout(700)
      await shoot(`rapport ${theme}`.toLowerCase().replaceAll(' ', '-'))
      assert.deepEqual(await inWebview((frame) => violationsIn(frame, '.bb-report')), [])
    })
  }
} finally {
  await browser.close()
  server.stop()
  await server.exited
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
}

console.log(`  ${passed} passing`)
if (failed) console.log(`  ${failed} failing`)
process.exitCode = failed ? 1 : 0

async function step(title, look) {
  try {
    await look()
    passed++
    console.log(`  ✔ ${title}`)
  } catch (error) {
    failed++
    console.log(`  ✘ ${title}\n    ${error.message.split('\n').slice(0, 6).join('\n    ')}`)
    await shoot(`mislukt-${failed}`)
    await page.keyboard.press('Escape')
  }
}

function shoot(name) {
  return page.screenshot({ path: path.join(shots, `${name}.png`) })
}

/** Runs a command from the palette, as a writer finds it. */
async function command(title) {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').first().fill(`>${title}`)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click()
}

/** Puts the cursor at words in the note, through the editor's own search. */
async function goTo(words) {
  await page.locator('.editor-instance .view-lines').first().click()
  await page.keyboard.press('Control+F')
  await page.locator('.find-widget textarea').first().fill(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/** The lines on screen; blanks as the editor shows them are no-break spaces. */
async function text() {
  const lines = await page.locator('.editor-instance .view-lines').first().innerText()
  return lines.replaceAll('\u00a0', ' ')
}

/** Webviews are frames in frames: looks in the innermost until one has what is sought. */
async function inWebview(look) {
  const frames = page.locator('iframe.webview.ready')
  await frames.last().waitFor()
  return look(frames.last().contentFrame().locator('iframe').first().contentFrame())
}

async function until(holds) {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return
    await page.waitForTimeout(100)
  }
  assert.fail('het gebeurde niet')
}
