// The report beside the text: one view that follows one document (or holds the
// report over a folder), stays current while typing and never takes the focus.
// Every item jumps to its place.

import * as vscode from 'vscode'
import { groupColors } from '../render/reportStyles'
import type { Language } from './strings'

/** What the view shows: where it came from, and the page. */
export interface Page {
  readonly title: string
  /** What stands inside `<body>`, and its styles. */
  readonly body: string
  readonly styles: string
  /** Documents that items point into, by `data-document`. */
  readonly documents: readonly vscode.Uri[]
}

export interface ReportView extends vscode.Disposable {
  /** Opens the view beside the text; the text keeps the focus. */
  open(page: Page): void
  /** Replaces what is shown, keeping scroll and focus; nothing when the view is closed. */
  update(page: Page): void
  readonly isOpen: boolean
  readonly page: Page | undefined
}

const viewType = 'bewonersbril.rapport'

export function createReportView(extension: vscode.Uri, language: () => Language, onClose: () => void): ReportView {
  let panel: vscode.WebviewPanel | undefined
  let shown: Page | undefined

  function create(): vscode.WebviewPanel {
    const created = vscode.window.createWebviewPanel(
      viewType,
      '',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    )
    created.iconPath = vscode.Uri.joinPath(extension, 'images', 'icon.png')
    created.onDidDispose(() => {
      panel = undefined
      shown = undefined
      onClose()
    })
    created.webview.onDidReceiveMessage((message: unknown) => {
      if (isJump(message)) void jump(shown?.documents[message.document], message)
    })
    return created
  }

  return {
    open(page) {
      shown = page
      panel ??= create()
      panel.title = page.title
      panel.webview.html = htmlFor(page, language(), nonce())
      panel.reveal(undefined, true)
    },
    update(page) {
      if (!panel) return
      shown = page
      panel.title = page.title
      void panel.webview.postMessage({ body: page.body })
    },
    get isOpen() {
      return panel !== undefined
    },
    get page() {
      return shown
    },
    dispose: () => panel?.dispose(),
  }
}

/** Shows a place in the text, selected, in the column where the text is. */
async function jump(uri: vscode.Uri | undefined, { start, end }: Jump): Promise<void> {
  if (!uri) return
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const document = visible?.document ?? (await vscode.workspace.openTextDocument(uri))
  const editor = await vscode.window.showTextDocument(document, visible?.viewColumn ?? vscode.ViewColumn.One)
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end))
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

interface Jump {
  readonly document: number
  readonly start: number
  readonly end: number
}

function isJump(message: unknown): message is Jump {
  const { document, start, end } = (message ?? {}) as Partial<Record<keyof Jump, unknown>>
  return [document, start, end].every((it) => Number.isSafeInteger(it) && Number(it) >= 0)
}

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function htmlFor({ body, styles }: Page, language: Language, nonce: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${styles}</style>
<style nonce="${nonce}">${themeColors}</style>
</head>
<body>${body}</body>
<script nonce="${nonce}">${script}</script>
</html>`
}

/** The report's neutral colors give way to those of the theme; those with a meaning fit light or dark. */
const themeColors = `body {
  --bb-foreground: var(--vscode-foreground);
  --bb-background: var(--vscode-editor-background);
  --bb-surface: var(--vscode-editorWidget-background);
  --bb-muted: var(--vscode-descriptionForeground);
  --bb-border: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-descriptionForeground)));
  --bb-accent: var(--vscode-textLink-foreground);
  font-family: var(--vscode-font-family);
  font-size: var(--vscode-font-size);
}
.vscode-dark, .vscode-high-contrast { color-scheme: dark; ${groupColors.dark} }
.vscode-light, .vscode-high-contrast-light { color-scheme: light; ${groupColors.light} }
.vscode-high-contrast mark, .vscode-high-contrast-light mark { outline: 1px dashed var(--vscode-contrastActiveBorder); }
mark { color: inherit; }
.bb-chart svg { min-width: 20rem; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }`

/** Sends jumps out and takes new pages in; the page keeps its place, and the keyboard its focus. */
const script = `
const host = acquireVsCodeApi()
document.addEventListener('click', (event) => {
  const item = event.target instanceof Element && event.target.closest('[data-start]')
  if (!item) return
  event.preventDefault()
  const { document: number = '0', start, end } = item.dataset
  host.postMessage({ document: Number(number), start: Number(start), end: Number(end) })
})
window.addEventListener('message', ({ data }) => {
  if (typeof data?.body !== 'string') return
  const opened = new Set([...document.querySelectorAll('details[id]')].filter((it) => it.open).map((it) => it.id))
  const closed = new Set([...document.querySelectorAll('details[id]')].filter((it) => !it.open).map((it) => it.id))
  const focused = document.activeElement?.id
  const { scrollX, scrollY } = window
  document.body.innerHTML = data.body
  for (const it of document.querySelectorAll('details[id]')) {
    if (opened.has(it.id)) it.open = true
    if (closed.has(it.id)) it.open = false
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  window.scrollTo(scrollX, scrollY)
})`
