// A Word file as text to read: a read-only document beside the file, that
// follows it when Word saves. Its text is that of the reading, so places in the
// one are places in the other.

import * as vscode from 'vscode'
import type { Reading } from '../core/docx/read'
import { nameOf } from './documents'
import { language } from './settings'
import { stringsFor } from './strings'

export const wordScheme = 'bewonersbril-word'

export interface WordViews extends vscode.Disposable {
  /** Shows a Word file, or says in one sentence why that cannot be done. */
  open(file: vscode.Uri): Promise<void>
  /** What the text of a view came from; undefined for other documents, and while a view is changing. */
  readingOf(document: vscode.TextDocument): Reading | undefined
}

/** How long Word may take to write a file. */
const patience = 300
const attempts = 6

export function isWordView({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === wordScheme
}

/** The view of a Word file; its name is that of the file. */
export function viewOf(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: wordScheme, path: file.path, query: file.toString() })
}

/** The Word file behind a view, or the file itself. */
export function wordFileOf(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === wordScheme ? vscode.Uri.parse(uri.query, true) : uri
}

/** What reading gave, or one sentence on why it gave nothing. */
export type WordRead = { readonly reading: Reading; readonly bytes: Uint8Array } | { readonly reason: string }

/** Reads a Word file as a view shows it; never throws. */
export async function readWord(file: vscode.Uri): Promise<WordRead> {
  const strings = stringsFor(language()).word
  let bytes: Uint8Array
  try {
    bytes = await vscode.workspace.fs.readFile(file)
  } catch (error) {
    if (isBusy(error)) return { reason: strings.busy }
    const code = error instanceof vscode.FileSystemError ? error.code : ''
    if (code === 'FileNotFound') return { reason: strings.gone }
    if (code === 'NoPermissions') return { reason: strings.mayNotRead }
    const reason = error instanceof Error ? error.message : String(error)
    return { reason: stringsFor(language()).couldNotRead(nameOf(file), reason) }
  }
  const { readDocx } = await import('../core/docx/read')
  const read = readDocx(bytes, { readable: true })
  return read.ok ? { reading: read.value, bytes } : { reason: read.message }
}

/** Another program, Word for one, holds the file. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /EBUSY|being used|sharing violation|locked/i.test(error.message)
}

export function createWordViews(): WordViews {
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const watchers = new Map<string, vscode.Disposable>()
  /** By view: the last readings. VS Code may still show the one before the last. */
  const known = new Map<string, readonly Reading[]>()

  function remember(view: vscode.Uri, reading: Reading): void {
    known.set(view.toString(), [reading, ...(known.get(view.toString()) ?? [])].slice(0, 2))
  }

  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(view) {
      watch(view)
      const read = await readWord(wordFileOf(view))
      if ('reading' in read) {
        remember(view, read.reading)
        return read.reading.document.text
      }
      // While Word is writing, or when the file is gone, what was there stays.
      return known.get(view.toString())?.[0]?.document.text ?? read.reason
    },
  }

  function watch(view: vscode.Uri): void {
    const key = view.toString()
    if (watchers.has(key)) return
    const file = wordFileOf(view)
    // Word writes a new file and gives it the name of the old one, so the folder is watched, and every event counts.
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), '*.docx'),
    )
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (attempt: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => void follow(attempt), patience)
    }
    const follow = async (attempt: number) => {
      const read = await readWord(file)
      if ('reading' in read) changed.fire(view)
      else if (attempt < attempts) soon(attempt + 1)
    }
    const onEvent = (uri: vscode.Uri) => {
      if (uri.toString() === file.toString()) soon(1)
    }
    const subscriptions = [watcher.onDidChange(onEvent), watcher.onDidCreate(onEvent), watcher.onDidDelete(onEvent)]
    const stop = new vscode.Disposable(() => clearTimeout(timer))
    watchers.set(key, vscode.Disposable.from(watcher, ...subscriptions, stop))
  }

  function forget(document: vscode.TextDocument): void {
    if (!isWordView(document)) return
    const key = document.uri.toString()
    // Setting its language closes and opens a document; only one that is really gone is forgotten.
    setTimeout(() => {
      if (vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key)) return
      watchers.get(key)?.dispose()
      watchers.delete(key)
      known.delete(key)
    }, 1000)
  }

  /** Headings, lists and quotes are marked as in Markdown, so editors outline, fold and color them. */
  function asMarkdown(document: vscode.TextDocument): void {
    if (!isWordView(document) || document.languageId === 'markdown') return
    void vscode.languages.setTextDocumentLanguage(document, 'markdown')
  }

  vscode.workspace.textDocuments.forEach(asMarkdown)
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(wordScheme, provider),
    vscode.workspace.onDidOpenTextDocument(asMarkdown),
    vscode.workspace.onDidCloseTextDocument(forget),
    changed,
  )
  return {
    async open(file) {
      const read = await readWord(file)
      if ('reason' in read) {
        void vscode.window.showErrorMessage(read.reason)
        return
      }
      const document = await vscode.workspace.openTextDocument(viewOf(file))
      await vscode.window.showTextDocument(document, { preview: false })
    },
    readingOf(document) {
      if (!isWordView(document)) return undefined
      const text = document.getText()
      return known.get(document.uri.toString())?.find((it) => it.document.text === text)
    },
    dispose() {
      subscriptions.dispose()
      watchers.forEach((it) => it.dispose())
    },
  }
}
