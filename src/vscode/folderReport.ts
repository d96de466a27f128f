// All documents in a folder, one by one, with progress. Stopping half-way keeps
// what was read; one file that cannot be read does not stop the others.

import * as vscode from 'vscode'
import type { FileError, FileResult } from '../render/json'
import type { Analyses } from './analyses'
import { nameOf } from './documents'
import { readableFiles, readFile } from './files'
import type { Content } from './reporting'
import { readAll } from './readAll'
import { language } from './settings'
import { breathe, inSlices } from './slices'
import { stringsFor } from './strings'

export interface FolderReading {
  readonly content: Content
  /** Documents of the results, in their order. */
  readonly documents: readonly vscode.Uri[]
}

/** Undefined when there is nothing to read, or nothing was read before the writer stopped it. */
export async function readFolder(folder: vscode.Uri, analyses: Analyses): Promise<FolderReading | undefined> {
  const engine = await analyses.engineFor(folder)
  const uris = (await readableFiles(folder)).filter(
    (uri) => !engine.ignores(vscode.workspace.asRelativePath(uri, false)),
  )
  const strings = stringsFor(language())
  const title = strings.readingFolder(nameOf(folder))
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true }
  return vscode.window.withProgress(options, async (progress, token) => {
    const isStopped = (): boolean => token.isCancellationRequested
    const pathOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri, false)
    async function readOne(uri: vscode.Uri): Promise<FileResult | FileError | undefined> {
      const path = pathOf(uri)
      const read = await readFile(uri, engine)
      // Reading may be all from memory: leave room for the rest of the editor, and for the button that stops this.
      await breathe()
      if ('reason' in read) return { path, message: read.reason }
      const analysis = await inSlices(engine.analyzing(read.document), isStopped)
      // The perspective is most of the work: it belongs to the progress that the writer sees.
      if (analysis) await inSlices(engine.lookingAround(read.document), isStopped)
      return analysis && !isStopped() ? { path, analysis } : undefined
    }
    const begins = (uri: vscode.Uri, index: number): void =>
      progress.report({ message: `${index + 1} / ${uris.length}: ${pathOf(uri)}`, increment: 100 / uris.length })
    const { results, places, errors, stoppedAfter } = await readAll(uris, readOne, begins, isStopped)
    const stopped =
      stoppedAfter === undefined ? [] : [{ path: nameOf(folder), message: strings.partial(stoppedAfter, uris.length) }]
    if (results.length + errors.length === 0) return undefined
    const analyses = results.map(({ analysis }) => analysis)
    const together = (await inSlices(engine.together(analyses), isStopped)) ?? analyses
    const read = results.map((result, index) => ({ ...result, analysis: together[index]! }))
    return { content: { results: read, errors: [...stopped, ...errors] }, documents: places }
  })
}
