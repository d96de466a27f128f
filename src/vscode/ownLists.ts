// Word lists of the writer's own organization: read from the project, watched,
// and their mistakes shown in the file itself, at the line, with the remedy. A
// mistake in one entry leaves the rest of the list working.

import * as vscode from 'vscode'
import type { Problem } from '../core/rules/rule'
import { language } from './settings'
import { stringsFor } from './strings'

export interface OwnList {
  readonly uri: vscode.Uri
  /** Unique among the lists of one place: the path from the folder of the project. */
  readonly name: string
  readonly text: string
}

export interface OwnLists extends vscode.Disposable {
  /** The lists that the patterns name in a folder, as they stand in the editor or on disk. */
  read(folder: vscode.WorkspaceFolder | undefined, patterns: readonly string[]): Promise<readonly OwnList[]>
  /** Puts problems at their lines; files without any are cleared. */
  show(files: readonly OwnList[], problems: readonly Problem[]): void
}

/** Typing in a list is followed, but not letter by letter. */
const patience = 400

/** @param onChange called when a list that was read is changed, added or gone */
export function createOwnLists(onChange: () => void): OwnLists {
  const collection = vscode.languages.createDiagnosticCollection('bewonersbril-lijsten')
  const watchers = new Map<string, vscode.Disposable>()
  const read = new Map<string, string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function changeSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(onChange, patience)
  }

  /** Saving what was typed brings no news a second time. */
  async function changedOnDisk(uri: vscode.Uri): Promise<void> {
    const text = await textOf(uri).catch(() => undefined)
    if (text !== read.get(uri.toString())) changeSoon()
  }

  function watch(folder: vscode.WorkspaceFolder, pattern: string): void {
    const key = `${folder.uri.toString()} ${pattern}`
    if (watchers.has(key)) return
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern))
    watcher.onDidCreate(changeSoon)
    watcher.onDidDelete((uri) => {
      collection.delete(uri)
      changeSoon()
    })
    watcher.onDidChange((uri) => void changedOnDisk(uri))
    watchers.set(key, watcher)
  }

  const typing = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && read.has(document.uri.toString())) changeSoon()
  })

  return {
    async read(folder, patterns) {
      if (!folder) return []
      const lists = new Map<string, OwnList>()
      for (const pattern of patterns) {
        watch(folder, pattern)
        const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), null, 200)
        for (const uri of uris) {
          const text = await textOf(uri).catch(() => undefined)
          if (text === undefined) continue
          read.set(uri.toString(), text)
          lists.set(uri.toString(), { uri, text, name: vscode.workspace.asRelativePath(uri, false) })
        }
      }
      return [...lists.values()].sort((a, b) => a.name.localeCompare(b.name))
    },
    show(files, problems) {
      for (const { uri, name } of files) {
        collection.set(
          uri,
          problems.filter(({ file }) => file === name).map((problem) => diagnosticOf(problem)),
        )
      }
    },
    dispose() {
      clearTimeout(timer)
      vscode.Disposable.from(typing, collection, ...watchers.values()).dispose()
    },
  }
}

async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
  return open ? open.getText() : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}

function diagnosticOf({ line = 1, column = 1, entry, message }: Problem): vscode.Diagnostic {
  const start = new vscode.Position(line - 1, column - 1)
  const range = new vscode.Range(start, start.with({ character: Number.MAX_SAFE_INTEGER }))
  const diagnostic = new vscode.Diagnostic(
    range,
    entry ? `${entry}: ${message}` : message,
    vscode.DiagnosticSeverity.Warning,
  )
  diagnostic.source = stringsFor(language()).ownList
  return diagnostic
}
