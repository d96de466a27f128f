// One analysis per document version, shared by squiggles, hovers, quick fixes,
// status bar and report. The maps are weak: when VS Code lets a document go, so
// do we. The engine itself is loaded with the first document, not before.

import * as vscode from 'vscode'
import type { Analysis } from '../core/analyze'
import { projectFileName } from '../project/settingNames'
import { stringsFor as toolStrings } from '../strings'
import { formatOf, isReadable } from './documents'
import type { Engine, Reader } from './engine'
import { createOwnLists } from './ownLists'
import { language, onSettings, settingsFor } from './settings'
import { inSlices } from './slices'
import { wordFileOf, type WordViews } from './wordViews'

export interface Analyses extends vscode.Disposable {
  /** Undefined for what we do not read, or where the writer turned us off. */
  of(document: vscode.TextDocument): Promise<Analysis | undefined>
  /** The same with its perspective at hand, which takes longer. */
  withPerspective(document: vscode.TextDocument): Promise<Analysis | undefined>
  /** The engine for a place: its profile, its own lists. */
  engineFor(scope: vscode.Uri | undefined): Promise<Engine>
  /** Settings or word lists changed: what was said before may no longer hold. */
  readonly onChange: vscode.Event<void>
}

interface Known {
  readonly version: number
  readonly engine: Engine
  /** Undefined when the text changed before it was done. */
  readonly analysis: Promise<Analysis | undefined>
}

export function createAnalyses(words: WordViews): Analyses {
  const known = new WeakMap<vscode.TextDocument, Known>()
  const readers = new WeakMap<vscode.TextDocument, { readonly engine: Engine; readonly reader: Reader }>()
  const changed = new vscode.EventEmitter<void>()
  const ownLists = createOwnLists(startAfresh)
  /** By place and settings. */
  const engines = new Map<string, Promise<Engine>>()

  function startAfresh(): void {
    engines.clear()
    changed.fire()
  }

  async function engineFor(scope: vscode.Uri | undefined): Promise<Engine> {
    const { profile, rules, ownLists: patterns } = settingsFor(scope)
    const folder = folderOf(scope)
    const key = JSON.stringify([profile, rules, patterns, folder?.uri.toString()])
    const existing = engines.get(key)
    if (existing) return existing
    const created = createEngine()
    engines.set(key, created)
    return created

    async function createEngine(): Promise<Engine> {
      const { createEngine, parseProjectFile } = await import('./engine')
      const [file] = await ownLists.read(folder, [projectFileName])
      const project = file && parseProjectFile(file.text, file.name, toolStrings(language()))
      const files = await ownLists.read(folder, [...(project?.settings.lists ?? []), ...patterns])
      const engine = createEngine({
        ...project?.settings,
        profile: profile ?? project?.settings.profile ?? 'gewoon',
        rules: { ...project?.settings.rules, ...rules },
        files,
      })
      // Made of files that have changed since? Then another one is on its way, and its problems are the ones to show.
      if (engines.get(key) === created) {
        ownLists.show(file ? [file, ...files] : files, [...(project?.problems ?? []), ...engine.problems])
      }
      return engine
    }
  }

  async function of(document: vscode.TextDocument): Promise<Analysis | undefined> {
    if (!isReadable(document) || !settingsFor(document.uri).enabled) return undefined
    const file = wordFileOf(document.uri)
    const engine = await engineFor(file)
    if (folderOf(file) && engine.ignores(vscode.workspace.asRelativePath(file, false))) return undefined
    const { version } = document
    const last = known.get(document)
    const isKnown = last?.version === version && last.engine === engine
    const analysis = isKnown ? last.analysis : analyze(document, engine)
    if (!isKnown) known.set(document, { version, engine, analysis })
    return (await analysis) ?? (document.isClosed ? undefined : of(document))
  }

  async function analyze(document: vscode.TextDocument, engine: Engine): Promise<Analysis | undefined> {
    const isStale = staleness(document)
    const read =
      words.readingOf(document)?.document ??
      (await inSlices(readerFor(document, engine).reading(document.getText()), isStale))
    return read && inSlices(engine.analyzing(read), isStale)
  }

  async function withPerspective(document: vscode.TextDocument): Promise<Analysis | undefined> {
    const analysis = await of(document)
    if (!analysis) return undefined
    const { engine } = known.get(document)!
    const isStale = staleness(document)
    await inSlices(engine.lookingAround(analysis.document), isStale)
    return isStale() && !document.isClosed ? withPerspective(document) : analysis
  }

  function readerFor(document: vscode.TextDocument, engine: Engine): Reader {
    const existing = readers.get(document)
    if (existing?.engine === engine && existing.reader.format === formatOf(document)) return existing.reader
    const reader = engine.createReader(formatOf(document))
    readers.set(document, { engine, reader })
    return reader
  }

  const settings = onSettings(startAfresh)
  return {
    of,
    withPerspective,
    engineFor,
    onChange: changed.event,
    dispose: () => vscode.Disposable.from(settings, ownLists, changed).dispose(),
  }
}

/** Whether the text has changed, or gone, since this was called. */
function staleness(document: vscode.TextDocument): () => boolean {
  const { version } = document
  return () => document.version !== version || document.isClosed
}

/** The project a text belongs to; a text that is nowhere yet belongs to the first. */
function folderOf(scope: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  if (scope && scope.scheme !== 'untitled') return vscode.workspace.getWorkspaceFolder(scope)
  return vscode.workspace.workspaceFolders?.[0]
}
