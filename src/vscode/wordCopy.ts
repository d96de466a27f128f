// From what we found back to Word: a copy of the file beside it, with comments
// and, if the writer wants, rewrites as tracked changes. The original is only read.

import * as vscode from 'vscode'
import type { Annotated } from '../core/docx/annotate'
import type { Finding, Rewrite } from '../core/finding'
import type { Analyses } from './analyses'
import { nameOf } from './documents'
import { language } from './settings'
import { stringsFor, type Strings } from './strings'
import type { WordChoices } from './wordChoices'
import { isBusy, readWord, wordFileOf, wordScheme, type WordViews } from './wordViews'

export function registerWord(views: WordViews, choices: WordChoices, analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('bewonersbril.bekijkWord', async (uri?: vscode.Uri) => {
      const file = await wordFile(uri)
      if (file) await views.open(file)
    }),
    vscode.commands.registerCommand('bewonersbril.wordKopie', async (uri?: vscode.Uri) => {
      const file = await wordFile(uri)
      if (file) await makeCopy(file, choices, analyses)
    }),
  )
}

/** The file that was pointed at, the one in view, or one to choose. */
async function wordFile(uri: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if (uri instanceof vscode.Uri) return wordFileOf(uri)
  const active = vscode.window.activeTextEditor?.document.uri
  if (active?.scheme === wordScheme) return wordFileOf(active)
  const { chooseFile } = stringsFor(language()).word
  const chosen = await vscode.window.showOpenDialog({ title: chooseFile, filters: { Word: ['docx'] } })
  return chosen?.[0]
}

async function makeCopy(file: vscode.Uri, choices: WordChoices, analyses: Analyses): Promise<void> {
  const strings = stringsFor(language()).word
  const read = await readWord(file)
  if ('reason' in read) {
    void vscode.window.showErrorMessage(read.reason)
    return
  }
  const engine = await analyses.engineFor(file)
  const { findings } = engine.analyze(read.reading.document)
  if (findings.length === 0) {
    void vscode.window.showInformationMessage(strings.nothingToMark(nameOf(file)))
    return
  }
  const chosen = choices.among(file, findings)
  const changes = await askChanges(strings, chosen.size)
  if (!changes) return
  const { annotate } = await import('../core/docx/annotate')
  const result = annotate(read.bytes, read.reading, findings, {
    date: new Date().toISOString(),
    trackChanges: changes !== 'none',
    ...(changes === 'chosen' && { rewriteFor: (finding: Finding): Rewrite | undefined => chosen.get(finding) }),
  })
  if (!result.ok) void vscode.window.showErrorMessage(result.message)
  else await save(file, result.value, strings)
}

type Changes = 'none' | 'chosen' | 'first'

/** What should be tracked changes in the copy. */
async function askChanges(strings: Strings['word'], chosen: number): Promise<Changes | undefined> {
  const items: (vscode.QuickPickItem & { readonly changes: Changes })[] = [
    ...(chosen ? [{ label: strings.withChosen(chosen), changes: 'chosen' as const }] : []),
    { label: strings.commentsOnly, changes: 'none' },
    { label: strings.withFirst, changes: 'first' },
  ]
  return (await vscode.window.showQuickPick(items, { title: strings.makeCopy }))?.changes
}

/** Beside the file, or where the writer wants it. What is there is not replaced without asking: it may hold remarks. */
async function save(file: vscode.Uri, copy: Annotated, strings: Strings['word']): Promise<void> {
  const beside = vscode.Uri.joinPath(file, '..', nameOf(file).replace(/\.docx$/i, '') + '.bewonersbril.docx')
  let target: vscode.Uri | undefined = beside
  if (await exists(beside)) {
    const answer = await vscode.window.showWarningMessage(
      strings.copyExists(nameOf(beside)),
      strings.replace,
      strings.numbered,
    )
    if (!answer) return
    if (answer === strings.numbered) target = await firstFree(beside)
  }
  while (target) {
    const failure = await write(target, copy.bytes, strings)
    if (!failure) return report(target, copy, strings)
    const answer: string | undefined = await vscode.window.showErrorMessage(failure, strings.elsewhere)
    if (!answer) return
    target = await vscode.window.showSaveDialog({ defaultUri: target, filters: { Word: ['docx'] } })
    if (target?.toString() === file.toString()) {
      void vscode.window.showErrorMessage(strings.keepOriginal)
      return
    }
  }
}

/** Writes, or says in one sentence why that could not be done. */
async function write(target: vscode.Uri, bytes: Uint8Array, strings: Strings['word']): Promise<string | undefined> {
  try {
    await vscode.workspace.fs.writeFile(target, bytes)
    return undefined
  } catch (error) {
    if (isBusy(error)) return strings.copyBusy(nameOf(target))
    if (isForbidden(error)) return strings.noPermission
    return stringsFor(language()).couldNotSave(nameOf(target), error instanceof Error ? error.message : String(error))
  }
}

function isForbidden(error: unknown): boolean {
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions') return true
  return error instanceof Error && /EACCES|EPERM|EROFS|permission/i.test(error.message)
}

async function report(target: vscode.Uri, copy: Annotated, strings: Strings['word']): Promise<void> {
  const text = strings.copyMade(nameOf(target), copy.comments, copy.changed.length)
  const { openIt } = stringsFor(language())
  const message = copy.breaksSignature ? `${text} ${strings.signatureBroken}` : text
  if ((await vscode.window.showInformationMessage(message, openIt)) === openIt) await vscode.env.openExternal(target)
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

/** `nota.bewonersbril-2.docx`, or the next number that is free. */
async function firstFree(uri: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 2; ; number++) {
    const candidate = uri.with({ path: uri.path.replace(/\.docx$/i, `-${number}.docx`) })
    if (!(await exists(candidate))) return candidate
  }
}
