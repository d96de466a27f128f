// Starts the VS Code server on this machine only (127.0.0.1: it has no password),
// with our own data folders, and says where its workbench is.

import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { getVSCode } from './get-vscode.mjs'

/** A quiet start: nothing between the reader and the text. */
const quiet = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
}

/**
 * @param {{ data: string, vsix?: string, settings?: object, flags?: string[], port?: number }} options
 *   `data`: folder for everything the server keeps; `vsix`: installed before the server answers.
 */
export async function startServer({ data, vsix, settings, flags = [], port }) {
  const code = getVSCode()
  port ??= await freePort()
  const user = path.join(data, 'data/User')
  mkdirSync(user, { recursive: true })
  const setSettings = (own) =>
    writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quiet, ...own }, null, 2))
  setSettings(settings)
  const args = [
    code.server,
    '--host=127.0.0.1',
    `--port=${port}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--telemetry-level=off',
    `--server-data-dir=${data}`,
    ...(vsix ? ['--install-extension', vsix, '--force', '--start-server'] : []),
    ...flags,
  ]
  // An empty gallery stops the only call the server makes to the outside.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }
  const child = spawn(code.node, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  await ready(child, vsix ? ['was successfully installed', 'listening on'] : ['listening on'])
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    /** A file or folder on this machine, as the workbench names it. */
    remote: (file) => `vscode-remote://127.0.0.1:${port}${file}`,
    /** The address that opens a folder or workspace, with the workbench's extra parameters. */
    address(target, payload = []) {
      const kind = target.endsWith('.code-workspace') ? 'workspace' : 'folder'
      return `${origin}/?${kind}=${encodeURIComponent(target)}&payload=${encodeURIComponent(JSON.stringify(payload))}`
    },
    /** Changes the user's settings while VS Code runs. */
    setSettings,
    stop: () => child.kill(),
    exited: new Promise((resolve) => child.once('exit', resolve)),
  }
}

function ready(child, signs) {
  let log = ''
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk
      if (signs.every((sign) => log.includes(sign))) resolve()
      if (log.length > 1_000_000) log = log.slice(-1000)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (status) => reject(new Error(`De VS Code-server stopte (${status}):\n${log.slice(-3000)}`)))
  })
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
