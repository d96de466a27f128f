// The commands about reports: over this document, over a folder, compared with an
// earlier version, saved. One view shows the last one asked for; a report over a
// document follows that document.

import * as vscode from 'vscode'
import type { Analyses } from './analyses'
import { formatOf, isReadable, nameOf } from './documents'
import { readFile } from './files'
import { readFolder } from './folderReport'
import { lastCommitted } from './git'
import type { Content, Form, Renderer } from './reporting'
import { createReportView, type Page } from './reportView'
import { language } from './settings'
import { stringsFor } from './strings'

/** Writing goes on while the report is open; it catches up in the pauses. */
const patience = 400

/** What the view is about, and how to make its content anew. */
interface Subject {
  readonly title: string
  readonly documents: readonly vscode.Uri[]
  /** Follows the text of this document. */
  readonly follows?: vscode.Uri
  content(): Promise<Content | undefined>
}

export function registerReports(context: vscode.ExtensionContext, analyses: Analyses): vscode.Disposable {
  const version = String((context.extension.packageJSON as { version?: unknown }).version)
  let subject: Subject | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const view = createReportView(context.extensionUri, language, () => {
    subject = undefined
  })

  async function show(wanted: Subject): Promise<void> {
    const page = await pageOf(wanted)
    if (!page) return tell(stringsFor(language()).noDocument)
    subject = wanted
    view.open(page)
  }

  async function pageOf({ title, documents, content }: Subject): Promise<Page | undefined> {
    const [renderer, made] = await Promise.all([loadRenderer(version), content()])
    return made && { title, documents, ...(await renderer.page(made)) }
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

  async function documentSubject(given: unknown, earlier?: Earlier): Promise<Subject | undefined> {
    const document = await documentFor(given)
    if (!document) return undefined
    const path = vscode.workspace.asRelativePath(document.uri, false)
    return {
      title: stringsFor(language()).reportOn(nameOf(document.uri)),
      documents: [document.uri],
      follows: document.uri,
      async content() {
        const analysis = await analyses.withPerspective(document)
        if (!analysis) return undefined
        return { results: [{ path, analysis }], errors: [], ...(earlier && { earlier: await earlier(document) }) }
      },
    }
  }

  async function report(given?: unknown): Promise<void> {
    const wanted = await documentSubject(given)
    if (wanted) return show(wanted)
    tell(stringsFor(language()).noDocument)
  }

  async function folderReport(given?: unknown): Promise<void> {
    const folder = given instanceof vscode.Uri ? given : await chooseFolder()
    if (!folder) return
    const read = await readFolder(folder, analyses)
    if (!read) return tell(stringsFor(language()).nothingInFolder(nameOf(folder)))
    const { content, documents } = read
    await show({
      title: stringsFor(language()).reportOn(nameOf(folder)),
      documents,
      content: () => Promise.resolve(content),
    })
  }

  async function compareWithPrevious(given?: unknown): Promise<void> {
    const strings = stringsFor(language())
    const document = await documentFor(given)
    if (!document) return tell(strings.noDocument)
    const committed = await lastCommitted(document.uri)
    if ('missing' in committed) return tell(committed.missing === 'git' ? strings.noGit : strings.noPrevious)
    await compare(document, strings.lastCommitted, committed.text)
  }

  async function compareWithFile(given?: unknown, other?: unknown): Promise<void> {
    const strings = stringsFor(language())
    const document = await documentFor(given)
    if (!document) return tell(strings.noDocument)
    const chosen = other instanceof vscode.Uri ? other : await chooseFile(document.uri)
    if (!chosen) return
    const read = await readFile(chosen, await analyses.engineFor(document.uri))
    if ('reason' in read) return tell(strings.couldNotRead(nameOf(chosen), read.reason))
    const wanted = await documentSubject(document.uri, async ({ uri }) => ({
      path: nameOf(chosen),
      analysis: (await analyses.engineFor(uri)).analyze(read.document),
    }))
    if (wanted) await show(wanted)
  }

  async function compare(document: vscode.TextDocument, path: string, text: string): Promise<void> {
    const wanted = await documentSubject(document.uri, async ({ uri }) => {
      const engine = await analyses.engineFor(uri)
      return { path, analysis: engine.analyze(engine.createReader(formatOf(document)).read(text)) }
    })
    if (wanted) await show(wanted)
  }

  /** Asks for form and place unless they are given. */
  async function save(form?: unknown, place?: unknown): Promise<void> {
    const strings = stringsFor(language())
    const wanted = subject ?? (await documentSubject(undefined))
    const content = await wanted?.content()
    if (!wanted || !content) return tell(strings.noDocument)
    const chosen = isForm(form) ? form : await chooseForm()
    if (!chosen) return
    const target = place instanceof vscode.Uri ? place : await choosePlace(wanted, chosen)
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
    analyses.onChange(updateSoon),
    view,
    new vscode.Disposable(() => clearTimeout(timer)),
  )
}

type Earlier = (document: vscode.TextDocument) => Promise<NonNullable<Content['earlier']>>

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

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length === 1) return folders[0]!.uri
  const placeHolder = stringsFor(language()).chooseFolder
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri
}

async function chooseFile(beside: vscode.Uri): Promise<vscode.Uri | undefined> {
  const strings = stringsFor(language())
  const chosen = await vscode.window.showOpenDialog({
    title: strings.chooseEarlier,
    openLabel: strings.compareWithThis,
    ...(beside.scheme !== 'untitled' && { defaultUri: vscode.Uri.joinPath(beside, '..') }),
    filters: { 'Markdown, tekst, Word': ['md', 'markdown', 'txt', 'docx'] },
  })
  return chosen?.[0]
}

const extensions: Readonly<Record<Form, string>> = { markdown: 'md', html: 'html', json: 'json', csv: 'csv' }

function isForm(value: unknown): value is Form {
  return typeof value === 'string' && Object.hasOwn(extensions, value)
}

async function chooseForm(): Promise<Form | undefined> {
  const { forms, saveAs } = stringsFor(language())
  const items = (Object.keys(extensions) as Form[]).map((form) => ({ ...forms[form], form }))
  return (await vscode.window.showQuickPick(items, { placeHolder: saveAs }))?.form
}

async function choosePlace({ documents, title }: Subject, form: Form): Promise<vscode.Uri | undefined> {
  const base = documents[0]?.scheme === 'untitled' ? undefined : documents[0]
  const name = `${nameOf(documents[0] ?? vscode.Uri.file(title)).replace(/\.[^.]+$/, '')}-rapport.${extensions[form]}`
  const folder = base ? vscode.Uri.joinPath(base, '..') : vscode.workspace.workspaceFolders?.[0]?.uri
  return vscode.window.showSaveDialog({
    title: stringsFor(language()).saveReport,
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [stringsFor(language()).forms[form].label]: [extensions[form]] },
  })
}

async function offerToOpen(uri: vscode.Uri): Promise<void> {
  const strings = stringsFor(language())
  const chosen = await vscode.window.showInformationMessage(strings.saved(nameOf(uri)), strings.openIt)
  if (chosen) await vscode.commands.executeCommand('vscode.open', uri)
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message)
}
