#!/usr/bin/env node
// Stands in for the executable of desktop VS Code: takes the same flags, but runs
// VS Code's own server with its workbench in a headless browser. So one test
// runner serves the desktop and a bare machine alike.

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { format } from 'node:util'
import { launchBrowser } from './browser.mjs'
import { root } from './prerequisites.mjs'
import { startServer } from './vscode-server.mjs'

const args = process.argv.slice(2)
const values = (name) => args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3))
const target = args.find((arg) => !arg.startsWith('-') && existsSync(arg))
const data = mkdtempSync(path.join(tmpdir(), 'bewonersbril-vscode-'))

/** What the server says about itself, and says every time. */
const noise =
  /bindings file|watchdog|AccountPolicyGate|Creating a socket|connection token|\[AgentHost|reconnection-grace|additional builtin|Service Worker|DialogService: refused|sandbox|punycode|trace-deprecation|node:sqlite|SQLITE|sqlite/

let browser
const server = await startServer({ data, flags: ['--enable-smoke-test-driver'] })
const leave = async (status) => {
  await browser?.close().catch(() => {})
  server.stop()
  await server.exited
  rmSync(data, { recursive: true, force: true, maxRetries: 3 })
  process.exit(status)
}
process.on('SIGINT', () => leave(130))
process.on('SIGTERM', () => leave(143))

browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
const finished = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve))
await page.exposeFunction('codeAutomationLog', (_type, parts) => {
  const line = format(...parts)
  if (process.env.VSCODE_VERBOSE || !noise.test(line)) process.stdout.write(`${line}\n`)
})

const payload = [
  ...values('extensionDevelopmentPath').map((it) => ['extensionDevelopmentPath', server.remote(path.resolve(it))]),
  ...values('extensionTestsPath').map((it) => ['extensionTestsPath', server.remote(path.resolve(it))]),
  ['skipWelcome', 'true'],
]
await page.goto(server.address(path.resolve(target), payload))

const limit = setTimeout(
  async () => {
    mkdirSync(path.join(root, 'screenshots'), { recursive: true })
    await page.screenshot({ path: path.join(root, 'screenshots/timed-out.png') }).catch(() => {})
    console.error('VS Code gaf op tijd geen antwoord; zie screenshots/timed-out.png')
    await leave(124)
  },
  Number(process.env.VSCODE_TIMEOUT ?? 300_000),
)
const status = await finished
clearTimeout(limit)
await leave(status)
