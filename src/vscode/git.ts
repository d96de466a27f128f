// The last committed version of a document, through VS Code's own git extension:
// no program is started here, and where there is no git we say so.

import * as vscode from 'vscode'

/** As far as we use it; see extensions/git/src/api/git.d.ts of VS Code. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): Repository | null
    openRepository(root: vscode.Uri): Promise<Repository | null>
  }
}

interface Repository {
  readonly rootUri: vscode.Uri
  show(ref: string, path: string): Promise<string>
}

export type Committed = { readonly text: string } | { readonly missing: 'git' | 'version' }

export async function lastCommitted(uri: vscode.Uri): Promise<Committed> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git')
  if (!extension || uri.scheme !== 'file') return { missing: 'git' }
  try {
    const git = (await extension.activate()).getAPI(1)
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..')
    const repository = git.getRepository(uri) ?? (await git.openRepository(folder))
    if (!repository) return { missing: 'git' }
    return { text: await repository.show('HEAD', uri.fsPath) }
  } catch {
    // Git off in the settings, no commit yet, or a file that is new.
    return { missing: 'version' }
  }
}
