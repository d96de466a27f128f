// A line above the heading of a section in which residents do not occur. Off by
// default: it speaks up where there is nothing to point at.

import * as vscode from 'vscode'
import type { Analyses } from './analyses'
import { rangeOf, selector } from './documents'
import { language, settingsFor } from './settings'
import { stringsFor } from './strings'

/** A section shorter than this says too little to miss anyone in. */
const fewestSentences = 3

export function registerHeadingLens(analyses: Analyses): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>()
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      if (!settingsFor(document.uri).lineAboveHeadings) return []
      const analysis = await analyses.withPerspective(document)
      const title = stringsFor(language()).residentsAbsent
      return (analysis?.perspective.sections ?? [])
        .filter(({ heading, sentences, residentsAbsent }) => heading && residentsAbsent && sentences >= fewestSentences)
        .map(({ start }) => {
          const range = rangeOf(document, { start, end: start })
          return new vscode.CodeLens(range, { title, command: 'bewonersbril.rapport', arguments: [document.uri] })
        })
    },
  }
  return vscode.Disposable.from(
    vscode.languages.registerCodeLensProvider(selector, provider),
    analyses.onChange(() => changed.fire()),
    changed,
  )
}
