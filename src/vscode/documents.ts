// Which documents we read, and as what.

import * as vscode from 'vscode'

/** For providers of hovers, code actions and lenses. */
export const selector: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }]

/** Schemes whose text is no draft: output of programs, the other side of a comparison, our own pages. */
const foreign = new Set(['output', 'debug', 'git', 'vscode-scm', 'vscode-settings', 'comment', 'bewonersbril'])

export function isReadable({ languageId, uri }: vscode.TextDocument): boolean {
  return (languageId === 'markdown' || languageId === 'plaintext') && !foreign.has(uri.scheme)
}

export function formatOf({ languageId }: vscode.TextDocument): 'markdown' | 'text' {
  return languageId === 'markdown' ? 'markdown' : 'text'
}

/** By its name; undefined for what we do not read. */
export function formatOfFile(uri: vscode.Uri): 'markdown' | 'text' | 'docx' | undefined {
  const extension = /\.([^./\\]+)$/.exec(uri.path)?.[1]?.toLowerCase()
  if (extension === 'md' || extension === 'markdown') return 'markdown'
  if (extension === 'txt') return 'text'
  return extension === 'docx' ? 'docx' : undefined
}

export function rangeOf(document: vscode.TextDocument, { start, end }: { start: number; end: number }): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}

/** The last part of a path, for people. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) || uri.path
}
