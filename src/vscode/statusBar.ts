// The count, and who acts: at the bottom of the window, for the text one is in.
// Who acts is worked out when the typing pauses; the count never waits for it.

import * as vscode from 'vscode'
import type { Analysis } from '../core/analyze'
import { groups, type Group, type Perspective } from '../core/perspective/perspective'
import type { Analyses } from './analyses'
import { isReadable } from './documents'
import { language, settingsFor } from './settings'
import { stringsFor } from './strings'

const patience = 600

export function registerStatusBar(analyses: Analyses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('bewonersbril', vscode.StatusBarAlignment.Right, 90)
  item.name = stringsFor(language()).statusName
  let timer: ReturnType<typeof setTimeout> | undefined

  async function show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document
    if (!document || !isReadable(document)) return item.hide()
    const strings = stringsFor(language())
    if (!settingsFor(document.uri).enabled) {
      item.text = `$(eye-closed) ${strings.statusOff}`
      item.tooltip = strings.turnedOff
      item.command = 'bewonersbril.aanUit'
      return item.show()
    }
    const { version } = document
    const analysis = await analyses.withPerspective(document)
    if (!analysis || document.version !== version || vscode.window.activeTextEditor?.document !== document) return
    const acting = actingIn(analysis.perspective)
    item.text = `$(eye) ${strings.statusCount(analysis.findings.length)} · ${shortly(acting)}`
    item.tooltip = tooltipFor(analysis, acting)
    item.accessibilityInformation = { label: `Bewonersbril: ${item.text.replace('$(eye) ', '')}` }
    item.command = 'bewonersbril.rapport'
    item.show()
  }

  function showSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void show(), patience)
  }

  showSoon()
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void show()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) showSoon()
    }),
    analyses.onChange(showSoon),
    new vscode.Disposable(() => clearTimeout(timer)),
  )
}

type Acting = Readonly<Record<Group, number>>

/** How often each group does something in the text. */
function actingIn({ actors }: Perspective): Acting {
  const counts = { residents: 0, institutions: 0, parties: 0, professionals: 0 }
  for (const { group, role } of actors) if (role === 'agent') counts[group]++
  return counts
}

/** Residents, and whoever acts most beside them. */
function shortly(acting: Acting): string {
  const strings = stringsFor(language())
  const others = groups.filter((group) => group !== 'residents' && acting[group] > 0)
  const most = others.sort((a, b) => acting[b] - acting[a])[0]
  const shown: Group[] = most ? [most, 'residents'] : ['residents']
  return shown.map((group) => `${strings.groups[group]} ${strings.times(acting[group])}`).join(', ')
}

function tooltipFor({ findings, ignored }: Analysis, acting: Acting): vscode.MarkdownString {
  const strings = stringsFor(language())
  const rows = groups
    .filter((group) => acting[group] > 0)
    .map((group) => `- ${strings.groups[group]} ${strings.times(acting[group])}`)
  return new vscode.MarkdownString(
    [
      strings.statusTooltip(findings.length, ignored),
      `${strings.acting}\n\n${rows.length > 0 ? rows.join('\n') : strings.nobodyActs}`,
      strings.clickForReport,
    ].join('\n\n'),
  )
}
