// Findings → squiggles. Soon after the writer stops typing, never for a version
// that is gone, and never in red: we ask, we do not correct.

import * as vscode from 'vscode'
import { severities, type Finding, type Severity } from '../core/finding'
import type { Analyses } from './analyses'
import { isReadable, rangeOf } from './documents'
import { explanationPage } from './explanation'

const patience = 150

const shown: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Warning,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}

export function registerDiagnostics(analyses: Analyses): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('bewonersbril')
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>()

  async function check(document: vscode.TextDocument): Promise<void> {
    const { version } = document
    const analysis = await analyses.of(document)
    // A later version has its own check coming.
    if (document.version !== version || document.isClosed) return
    collection.set(
      document.uri,
      analysis && mostSerious(analysis.findings).map((finding) => diagnosticFor(document, finding)),
    )
  }

  function checkSoon(document: vscode.TextDocument, delay: number): void {
    if (!isReadable(document)) return collection.delete(document.uri)
    clearTimeout(timers.get(document))
    timers.set(
      document,
      setTimeout(() => {
        timers.delete(document)
        void check(document)
      }, delay),
    )
  }

  function forget(document: vscode.TextDocument): void {
    clearTimeout(timers.get(document))
    timers.delete(document)
    collection.delete(document.uri)
  }

  function checkAll(): void {
    for (const document of vscode.workspace.textDocuments) checkSoon(document, 0)
  }

  checkAll()
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => checkSoon(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => checkSoon(document, patience)),
    vscode.workspace.onDidCloseTextDocument(forget),
    analyses.onChange(checkAll),
    collection,
    new vscode.Disposable(() => timers.forEach((timer) => clearTimeout(timer))),
  )
}

/** VS Code shows no more than this for one file, and making more takes time from the writer. */
const most = 1000

/** In the order of the text. */
function mostSerious(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= most) return findings
  const weight = ({ severity }: Finding): number => severities.indexOf(severity)
  return [...findings]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .sort((a, b) => a.start - b.start)
}

export function diagnosticFor(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { rule, severity } = finding
  const diagnostic = new vscode.Diagnostic(rangeOf(document, finding), rule.message, shown[severity])
  diagnostic.source = 'Bewonersbril'
  diagnostic.code = { value: rule.id, target: explanationPage(rule.id) }
  return diagnostic
}
