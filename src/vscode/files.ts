// Files on disk, or wherever VS Code finds them, as documents: for reports over a
// folder and for earlier versions.

import * as vscode from 'vscode'
import { formatOf, formatOfFile, isReadable } from './documents'
import type { Engine, Read } from './engine'
import { language } from './settings'
import { stringsFor } from './strings'

/** As it stands in the editor, saved or not, or else on disk. */
export async function readFile(uri: vscode.Uri, engine: Engine): Promise<Read> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
  if (open && isReadable(open)) return { document: engine.createReader(formatOf(open)).read(open.getText()) }
  const format = formatOfFile(uri)
  if (!format) return { reason: stringsFor(language()).unreadable }
  try {
    return engine.readBytes(await vscode.workspace.fs.readFile(uri), format)
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

/** What there is to read in a folder, in the order of names; what VS Code hides is left out. */
export async function readableFiles(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, '**/*.{md,markdown,txt,docx,MD,TXT,DOCX}')
  const uris = await vscode.workspace.findFiles(pattern, '**/{node_modules,.*}/**')
  return uris.sort((a, b) => a.path.localeCompare(b.path, undefined, { numeric: true }))
}
