// The commands about reports: over this document, over a folder, compared with an
// earlier version, saved. One view shows the last one asked for; a report over a
// document follows that document.

import * as vscode from 'vscode'
import type { Analyses } from './analyses'
import { formatOf, isReadable, nameOf } from './documents'
import { readFile } from './files'
import { readFolder } from './folderReport'
import { lastCommitted } from './git'
import type { Content, Renderer } from './reporting'
import { chooseFile, chooseFolder, chooseForm, choosePlace, isForm, offerToOpen } from './reportChoices'
import { createReportView, reportViewType, type Page } from './reportView'
import { language } from './settings'
import { stringsFor } from './strings'

/** Writing goes on while the report is open; it catches up in the pauses. */
const patience = 400

/** What the view is about, and how to make its content anew. */
interface Subject {
  readonly about: About
  readonly title: string
  readonly documents: readonly vscode.Uri[]
  /** Follows the text of this document. */
  readonly follows?: vscode.Uri
  content(): Promise<Content | undefined>
}

/** The same as plain data, so that it outlives the window: addresses of documents and folders. */
type About =
  | { readonly kind: 'document' | 'folder' | 'previous'; readonly uri: string }
  | { readonly kind: 'file'; readonly uri: string; readonly earlier: string }

export function registerReports(context: vscode.ExtensionContext, analyses: Analyses): vscode.Disposable {
  const version = String((context.extension.packageJSON as { version?: unknown }).version)
  let subject: Subject | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const view = createReportView(context.extensionUri, language, () => {
    subject = undefined
  })

  async function show(wanted: Subject, isWelcome = (): boolean => true): Promise<void> {
    const page = await pageOf(wanted)
    if (!isWelcome()) return
    if (!page) return tell(stringsFor(language()).noDocument)
    subject = wanted
    view.open(page)
  }

  async function pageOf({ about, title, documents, content }: Subject): Promise<Page | undefined> {
    const [renderer, made] = await Promise.all([loadRenderer(version), content()])
    if (!made) return undefined
    const read = made.version === undefined ? {} : { version: made.version }
    return { about: JSON.stringify(about), title, documents, ...read, ...(await renderer.page(made)) }
  }

  function updateSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void update(), patience)
  }

  async function update(): Promise<void> {
    const current = subject
    if (!current?.follows) return
    const page = await pageOf(current)
    if (page && subject === current) view.update(page)
  }

  function documentSubject({ uri }: vscode.TextDocument, about: About, earlier?: Earlier): Subject {
    const path = vscode.workspace.asRelativePath(uri, false)
    return {
      about,
      title: stringsFor(language()).reportOn(nameOf(uri)),
      documents: [uri],
      follows: uri,
      async content() {
        const document = await documentAt(uri)
        const analysis = document && (await analyses.withPerspective(document))
        if (!analysis) return undefined
        const { version } = document
        const results = [{ path, analysis }]
        return { results, errors: [], version, ...(earlier && { earlier: await earlier(document) }) }
      },
    }
  }

  /** What a command or a view of an earlier session asks for; a sentence where it is not there. */
  async function subjectFor(about: About): Promise<Subject | string> {
    const strings = stringsFor(language())
    const uri = vscode.Uri.parse(about.uri, true)
    if (about.kind === 'folder') {
      const read = await readFolder(uri, analyses)
      if (!read) return strings.nothingInFolder(nameOf(uri))
      const { content, documents } = read
      return { about, title: strings.reportOn(nameOf(uri)), documents, content: () => Promise.resolve(content) }
    }
    const document = await documentAt(uri)
    if (!document || !isReadable(document)) return strings.noDocument
    switch (about.kind) {
      case 'document':
        return documentSubject(document, about)
      case 'previous': {
        const committed = await lastCommitted(uri)
        if ('missing' in committed) return committed.missing === 'git' ? strings.noGit : strings.noPrevious
        return documentSubject(document, about, async ({ uri }) => {
          const engine = await analyses.engineFor(uri)
          const analysis = engine.analyze(engine.createReader(formatOf(document)).read(committed.text))
          return { path: strings.lastCommitted, analysis }
        })
      }
      case 'file': {
        const chosen = vscode.Uri.parse(about.earlier, true)
        const read = await readFile(chosen, await analyses.engineFor(uri))
        if ('reason' in read) return strings.couldNotRead(nameOf(chosen), read.reason)
        return documentSubject(document, about, async ({ uri }) => ({
          path: nameOf(chosen),
          analysis: (await analyses.engineFor(uri)).analyze(read.document),
        }))
      }
    }
  }

  async function showAbout(about: About): Promise<void> {
    const wanted = await subjectFor(about)
    if (typeof wanted === 'string') tell(wanted)
    else await show(wanted)
  }

  async function report(given?: unknown): Promise<void> {
    const document = await documentFor(given)
    if (!document) return tell(stringsFor(language()).noDocument)
    await showAbout({ kind: 'document', uri: document.uri.toString() })
  }

  async function folderReport(given?: unknown): Promise<void> {
    const folder = given instanceof vscode.Uri ? given : await chooseFolder()
    if (folder) await showAbout({ kind: 'folder', uri: folder.toString() })
  }

  async function compareWithPrevious(given?: unknown): Promise<void> {
    const document = await documentFor(given)
    if (!document) return tell(stringsFor(language()).noDocument)
    await showAbout({ kind: 'previous', uri: document.uri.toString() })
  }

  async function compareWithFile(given?: unknown, other?: unknown): Promise<void> {
    const document = await documentFor(given)
    if (!document) return tell(stringsFor(language()).noDocument)
    const chosen = other instanceof vscode.Uri ? other : await chooseFile(document.uri)
    if (chosen) await showAbout({ kind: 'file', uri: document.uri.toString(), earlier: chosen.toString() })
  }

  /** A view that was open when the window closed. */
  async function restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const about = aboutOf(state)
    // One view is enough: that of a second one, or without a subject, goes.
    if (!about || view.isOpen) return panel.dispose()
    const body = `<p>${stringsFor(language()).reading}</p>`
    const waiting = { about: JSON.stringify(about), title: panel.title, documents: [], body, styles: '' }
    view.adopt(panel, waiting)
    // No longer where the writer closed it, or asked for another report meanwhile.
    const isWaiting = (): boolean => view.page === waiting
    try {
      const wanted = await subjectFor(about)
      if (typeof wanted === 'string') tell(wanted)
      else await show(wanted, isWaiting)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      tell(stringsFor(language()).couldNotRead(nameOf(vscode.Uri.parse(about.uri)), reason))
    }
    if (isWaiting()) panel.dispose()
  }

  /** Asks for form and place unless they are given. */
  async function save(form?: unknown, place?: unknown): Promise<void> {
    const strings = stringsFor(language())
    const document = subject ? undefined : await documentFor(undefined)
    const wanted =
      subject ?? (document && documentSubject(document, { kind: 'document', uri: document.uri.toString() }))
    const content = await wanted?.content()
    if (!wanted || !content) return tell(strings.noDocument)
    const chosen = isForm(form) ? form : await chooseForm()
    if (!chosen) return
    const target = place instanceof vscode.Uri ? place : await choosePlace(wanted.documents[0], wanted.title, chosen)
    if (!target) return
    const text = await (await loadRenderer(version)).as(chosen, content)
    try {
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return void vscode.window.showErrorMessage(strings.couldNotSave(nameOf(target), reason))
    }
    void offerToOpen(target)
  }

  const command = (name: string, run: (...given: unknown[]) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`bewonersbril.${name}`, run)

  return vscode.Disposable.from(
    command('rapport', report),
    command('rapportMap', folderReport),
    command('vergelijkVorige', compareWithPrevious),
    command('vergelijkBestand', compareWithFile),
    command('bewaarRapport', save),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === subject?.follows?.toString()) updateSoon()
    }),
    vscode.window.registerWebviewPanelSerializer(reportViewType, {
      // Given back at once: while VS Code waits, it may lose the page that comes after the first.
      deserializeWebviewPanel: (panel, state) => Promise.resolve(void restore(panel, state)),
    }),
    analyses.onChange(updateSoon),
    view,
    new vscode.Disposable(() => clearTimeout(timer)),
  )
}

/** What a view kept of itself: written by us, but read back from a file. */
function aboutOf(state: unknown): About | undefined {
  const { about } = (state ?? {}) as { about?: unknown }
  try {
    const { kind, uri, earlier } = JSON.parse(String(about)) as Record<string, unknown>
    if (typeof uri !== 'string') return undefined
    if (kind === 'file') return typeof earlier === 'string' ? { kind, uri, earlier } : undefined
    return kind === 'document' || kind === 'folder' || kind === 'previous' ? { kind, uri } : undefined
  } catch {
    return undefined
  }
}

type Earlier = (document: vscode.TextDocument) => Promise<NonNullable<Content['earlier']>>

/** Closed and opened again, a document is another object; one that was never saved is gone. */
async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
  return open ?? (uri.scheme === 'untitled' ? undefined : vscode.workspace.openTextDocument(uri))
}

async function loadRenderer(version: string): Promise<Renderer> {
  return (await import('./reporting')).createRenderer(language(), version)
}

/** The document a command is about: the one it was given, or the one in view. */
async function documentFor(given: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = given instanceof vscode.Uri ? given : undefined
  const visible = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].map(
    (editor) => editor?.document,
  )
  const document = uri ? await vscode.workspace.openTextDocument(uri) : visible.find((it) => it && isReadable(it))
  return document && isReadable(document) ? document : undefined
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message)
}
