// Starting costs nothing a writer would notice: the heavy parts wait for a document.

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll } from './editor'

describe('starten', () => {
  it('is in een oogwenk klaar', async () => {
    await closeAll()
    const extension = vscode.extensions.getExtension('bewonersbril.bewonersbril')
    assert.ok(extension)
    assert.ok(!extension.isActive, 'zonder document slaapt de Bewonersbril')
    const started = performance.now()
    await extension.activate()
    const time = performance.now() - started
    console.log(`    actief na ${Math.round(time)} ms`)
    // The aim is 100 ms; a busy machine gets some room.
    assert.ok(time < 500, `actief na ${Math.round(time)} ms`)
  })
})
