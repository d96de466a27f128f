// What a folder report does with many documents, without an editor around it.

import assert from 'node:assert/strict'
import { createProgress } from '../src/cli/progress'
import type { FileResult } from '../src/render/json'
import { readAll } from '../src/vscode/readAll'

const names = Array.from({ length: 400 }, (_, index) => `${index}.md`)
const result = (path: string) => ({ path }) as FileResult

describe('many documents', () => {
  it('are read in order, with progress and with what could not be read', async () => {
    const begun: number[] = []
    const read = await readAll(
      names,
      (path) => Promise.resolve(path === '7.md' ? { path, message: 'geen tekst' } : result(path)),
      (_, index) => begun.push(index),
      () => false,
    )
    assert.equal(read.results.length, 399)
    assert.deepEqual(read.errors, [{ path: '7.md', message: 'geen tekst' }])
    assert.equal(read.places[7], '8.md')
    assert.deepEqual(begun, [...names.keys()])
    assert.equal(read.stoppedAfter, undefined)
  })
  it('keep what was read when stopped between two', async () => {
    let count = 0
    const read = await readAll(
      names,
      (path) => Promise.resolve(result(path)),
      () => count++,
      () => count === 200,
    )
    assert.deepEqual([read.results.length, read.stoppedAfter], [200, 200])
  })
  it('keep what was read when stopped in the middle of one', async () => {
    const read = await readAll(
      names,
      (path) => Promise.resolve(path === '3.md' ? undefined : result(path)),
      () => undefined,
      () => false,
    )
    assert.deepEqual([read.places, read.stoppedAfter], [['0.md', '1.md', '2.md'], 3])
  })
})

describe('progress on the command line', () => {
  const terminal = () => {
    const written: string[] = []
    const stream = { isTTY: true, columns: 40, write: (text: string) => written.push(text) }
    return { written, stream: stream as unknown as NodeJS.WriteStream }
  }

  it('says how far it is, no wider than the terminal, and cleans up', async () => {
    const { written, stream } = terminal()
    const progress = createProgress(400, stream)
    await progress.next(`${'lange/'.repeat(20)}naam.md`)
    progress.end()
    assert.match(written[0]!, /1 \/ 400 lange/)
    assert.ok(written[0]!.length <= 40)
    assert.equal(written.at(-1), '\r\u001b[K')
  })
  it('takes Ctrl+C as a wish to stop, once', async () => {
    const before = process.listenerCount('SIGINT')
    const progress = createProgress(400, terminal().stream)
    assert.equal(progress.isStopped, false)
    process.emit('SIGINT')
    assert.equal(progress.isStopped, true)
    assert.equal(process.listenerCount('SIGINT'), before)
    progress.end()
  })
})
