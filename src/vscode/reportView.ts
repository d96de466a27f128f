// The report beside the text: one view that follows one document (or holds the
// report over a folder), stays current while typing and never takes the focus.
// Every item jumps to its place.

import * as vscode from 'vscode'
import type { Span } from '../core/span'
import { escape } from '../render/htmlParts'
import { groupColors } from '../render/reportStyles'
import type { Language } from './strings'

/** What the view shows: where it came from, and the page. */
export interface Page {
  /** What the view remembers it is about, when the window is opened again. */
  readonly about: string
  readonly title: string
  /** What stands inside `<body>`, and its styles. */
  readonly body: string
  readonly styles: string
  /** Documents that items point into, by `data-document`. */
  readonly documents: readonly vscode.Uri[]
  /** Of the one document, when it was read. */
  readonly version?: number
}

export interface ReportView extends vscode.Disposable {
  /** Opens the view beside the text; the text keeps the focus. */
  open(page: Page): void
  /** Replaces what is shown, keeping scroll and focus; nothing when the view is closed. */
  update(page: Page): void
  /** Takes a view of an earlier session for its own; `page` is what it shows until `open`. */
  adopt(panel: vscode.WebviewPanel, page: Page): void
  readonly isOpen: boolean
  readonly page: Page | undefined
}

export const reportViewType = 'bewonersbril.rapport'

const options = { enableScripts: true, localResourceRoots: [] }

export function createReportView(extension: vscode.Uri, language: () => Language, onClose: () => void): ReportView {
  let panel: vscode.WebviewPanel | undefined
  let shown: Page | undefined
  /** To the one document on the page, by the version they led to. */
  let edits: { readonly version: number; readonly changes: readonly vscode.TextDocumentContentChangeEvent[] }[] = []

  function create(): vscode.WebviewPanel {
    return vscode.window.createWebviewPanel(
      reportViewType,
      '',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { ...options, enableFindWidget: true },
    )
  }

  function adopt(adopted: vscode.WebviewPanel): vscode.WebviewPanel {
    panel = adopted
    adopted.webview.options = options
    adopted.iconPath = vscode.Uri.joinPath(extension, 'images', 'icon.png')
    adopted.onDidDispose(() => {
      panel = undefined
      shown = undefined
      onClose()
    })
    // Hidden behind another tab, a view is put away with the page it started with.
    adopted.onDidChangeViewState(() => {
      if (adopted.visible && shown) void adopted.webview.postMessage({ body: shown.body })
    })
    adopted.webview.onDidReceiveMessage((message: unknown) => {
      if (!isJump(message)) return
      const { start, end } = message
      void jump(shown?.documents[message.document], { start: moved(start), end: moved(end) })
    })
    return adopted
  }

  /** Where a place on the page is in the text as it is now. */
  function moved(offset: number): number {
    return edits
      .flatMap(({ changes }) => changes)
      .reduce(
        (at, { rangeOffset, rangeLength, text }) =>
          at <= rangeOffset ? at : Math.max(at - rangeLength, rangeOffset) + text.length,
        offset,
      )
  }

  function show(page: Page): void {
    const isSame = page.version !== undefined && page.about === shown?.about
    edits = isSame ? edits.filter(({ version }) => version > page.version!) : []
    shown = page
  }

  const following = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (shown?.documents.length === 1 && shown.documents[0]!.toString() === document.uri.toString()) {
      edits.push({ version: document.version, changes: contentChanges })
    }
  })

  return {
    open(page) {
      show(page)
      panel ??= adopt(create())
      panel.title = page.title
      panel.webview.html = htmlFor(page, language(), nonce())
      panel.reveal(undefined, true)
    },
    update(page) {
      if (!panel) return
      show(page)
      panel.title = page.title
      void panel.webview.postMessage({ body: page.body })
    },
    adopt(adopted, page) {
      show(page)
      panel = adopt(adopted)
      panel.webview.html = htmlFor(page, language(), nonce())
    },
    get isOpen() {
      return panel !== undefined
    },
    get page() {
      return shown
    },
    dispose() {
      following.dispose()
      panel?.dispose()
    },
  }
}

/** Shows a place in the text, selected, in the column where the text is. */
async function jump(uri: vscode.Uri | undefined, { start, end }: Span): Promise<void> {
  if (!uri) return
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const document = visible?.document ?? (await vscode.workspace.openTextDocument(uri))
  const editor = await vscode.window.showTextDocument(document, visible?.viewColumn ?? vscode.ViewColumn.One)
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end))
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

interface Jump extends Span {
  readonly document: number
}

function isJump(message: unknown): message is Jump {
  const { document, start, end } = (message ?? {}) as Partial<Record<keyof Jump, unknown>>
  return [document, start, end].every((it) => Number.isSafeInteger(it) && Number(it) >= 0)
}

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function htmlFor({ about, body, styles }: Page, language: Language, nonce: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${styles}</style>
<style nonce="${nonce}">${themeColors}</style>
</head>
<body data-about="${escape(about)}">${body}</body>
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

/**
 * Sends jumps out and takes new pages in; the page keeps its place, and the keyboard its focus. A new page waits while the
 * mouse is down: else what is being clicked would be gone before the button comes up.
 */
const script = `
const host = acquireVsCodeApi()
const { about } = document.body.dataset
const remember = () => host.setState({ about, scroll: window.scrollY })
const before = host.getState()
if (before?.about === about) window.scrollTo(0, before.scroll)
else {
  // At the very top VS Code would take the page to where the last one was.
  window.scrollTo(0, 1)
  remember()
}
window.addEventListener('scrollend', remember)
window.addEventListener('click', (event) => {
  const item = event.target instanceof Element && event.target.closest('[data-start]')
  if (!item) return
  event.preventDefault()
  // VS Code would follow the link, to the top of the page.
  event.stopImmediatePropagation()
  const { document: number = '0', start, end } = item.dataset
  host.postMessage({ document: Number(number), start: Number(start), end: Number(end) })
}, true)
let isPressed = false
let waiting
const released = () => setTimeout(() => {
  isPressed = false
  if (waiting !== undefined) show(waiting)
})
window.addEventListener('pointerdown', () => (isPressed = true))
for (const type of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(type, released)
window.addEventListener('message', ({ data }) => {
  if (typeof data?.body !== 'string') return
  if (isPressed) waiting = data.body
  else show(data.body)
})
function show(body) {
  waiting = undefined
  const opened = new Set([...document.querySelectorAll('details[id]')].filter((it) => it.open).map((it) => it.id))
  const closed = new Set([...document.querySelectorAll('details[id]')].filter((it) => !it.open).map((it) => it.id))
  const focused = document.activeElement?.id
  const { scrollX, scrollY } = window
  document.body.innerHTML = body
  for (const it of document.querySelectorAll('details[id]')) {
    if (opened.has(it.id)) it.open = true
    if (closed.has(it.id)) it.open = false
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  window.scrollTo(scrollX, scrollY)
}`
