// What the writer is asked about a report: over which folder, against which file,
// in which form, where to.

import * as vscode from 'vscode'
import { nameOf } from './documents'
import type { Form } from './reporting'
import { language } from './settings'
import { stringsFor } from './strings'

export async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length === 1) return folders[0]!.uri
  const placeHolder = stringsFor(language()).chooseFolder
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri
}

export async function chooseFile(beside: vscode.Uri): Promise<vscode.Uri | undefined> {
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

export function isForm(value: unknown): value is Form {
  return typeof value === 'string' && Object.hasOwn(extensions, value)
}

export async function chooseForm(): Promise<Form | undefined> {
  const { forms, saveAs } = stringsFor(language())
  const items = (Object.keys(extensions) as Form[]).map((form) => ({ ...forms[form], form }))
  return (await vscode.window.showQuickPick(items, { placeHolder: saveAs }))?.form
}

/** @param first the first document the report is about, if any; `title` is that of the report */
export async function choosePlace(
  first: vscode.Uri | undefined,
  title: string,
  form: Form,
): Promise<vscode.Uri | undefined> {
  const base = first?.scheme === 'untitled' ? undefined : first
  const name = `${nameOf(first ?? vscode.Uri.file(title)).replace(/\.[^.]+$/, '')}-rapport.${extensions[form]}`
  const folder = base ? vscode.Uri.joinPath(base, '..') : vscode.workspace.workspaceFolders?.[0]?.uri
  return vscode.window.showSaveDialog({
    title: stringsFor(language()).saveReport,
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [stringsFor(language()).forms[form].label]: [extensions[form]] },
  })
}

export async function offerToOpen(uri: vscode.Uri): Promise<void> {
  const strings = stringsFor(language())
  const chosen = await vscode.window.showInformationMessage(strings.saved(nameOf(uri)), strings.openIt)
  if (chosen) await vscode.commands.executeCommand('vscode.open', uri)
}
