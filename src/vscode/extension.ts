// The whole extension, on one screen. Desktop and web share this entry point;
// nothing heavy is loaded before the first document.

import * as vscode from 'vscode'
import { createAnalyses } from './analyses'
import { registerDiagnostics } from './diagnostics'
import { registerExample } from './example'
import { registerExplanation } from './explanation'
import { registerHeadingLens } from './headingLens'
import { registerHover } from './hover'
import { registerQuickFixes } from './quickFixes'
import { registerStatusBar } from './statusBar'
import { registerToggle } from './toggle'

export function activate(context: vscode.ExtensionContext): void {
  const analyses = createAnalyses()

  context.subscriptions.push(
    analyses,
    registerDiagnostics(analyses),
    registerHover(analyses),
    registerQuickFixes(analyses),
    registerExplanation(analyses),
    registerStatusBar(analyses),
    registerHeadingLens(analyses),
    registerToggle(),
    registerExample(context.extensionUri),
  )
}
