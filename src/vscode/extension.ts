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
import { registerReports } from './reports'
import { registerStatusBar } from './statusBar'
import { registerToggle } from './toggle'
import { createWordChoices } from './wordChoices'
import { registerWord } from './wordCopy'
import { createWordViews } from './wordViews'

export function activate(context: vscode.ExtensionContext): void {
  const words = createWordViews()
  const analyses = createAnalyses(words)
  const choices = createWordChoices(analyses)

  context.subscriptions.push(
    words,
    analyses,
    choices,
    registerDiagnostics(analyses),
    registerHover(analyses),
    registerQuickFixes(analyses),
    registerExplanation(analyses),
    registerReports(context, analyses),
    registerStatusBar(analyses),
    registerHeadingLens(analyses),
    registerWord(words, choices, analyses),
    registerToggle(),
    registerExample(context.extensionUri),
  )
}
