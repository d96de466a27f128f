// All documents in a folder, one by one, with progress. Stopping half-way keeps
// what was read; one file that cannot be read does not stop the others.

import * as vscode from 'vscode'
import type { FileError, FileResult } from '../render/json'
import type { Analyses } from './analyses'
import { nameOf } from './documents'
import { readableFiles, readFile } from './files'
import type { Content } from './reporting'
import { language } from './settings'
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
    const results: FileResult[] = []
    const errors: FileError[] = []
    const documents: vscode.Uri[] = []
    for (const [index, uri] of uris.entries()) {
      if (token.isCancellationRequested) {
        errors.push({ path: nameOf(folder), message: strings.partial(index, uris.length) })
        break
      }
      const path = vscode.workspace.asRelativePath(uri, false)
      progress.report({ message: `${index + 1} / ${uris.length}: ${path}`, increment: 100 / uris.length })
      const read = await readFile(uri, engine)
      if ('reason' in read) errors.push({ path, message: read.reason })
      else {
        results.push({ path, analysis: engine.analyze(read.document) })
        documents.push(uri)
      }
      // Reading may be all from memory: leave room for the rest of the editor, and for the button that stops this.
      await new Promise((resolve) => setTimeout(resolve))
    }
    return results.length + errors.length > 0 ? { content: { results, errors }, documents } : undefined
  })
}
