// `npm start`: from a fresh clone to a text with squiggles. Installs and builds,
// reads the example note in the terminal, packs the extension and opens VS Code
// on a copy of the note: the VS Code on this machine, or else one from npm in
// the browser.

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { checkNode, installPackages, root } from './prerequisites.mjs'

checkNode()
installPackages()
const node = (script, ...args) => execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })

console.log('De Bewonersbril wordt gebouwd en ingepakt …')
node('esbuild.config.mjs')
const example = 'nota-wijkaanpak-oosterhoek.md'
console.log(`\nDit ziet de Bewonersbril in examples/${example}:\n`)
// The exit status tells whether something was found, which here it is meant to be.
spawnSync(process.execPath, ['dist/cli.js', `examples/${example}`], { cwd: root, stdio: 'inherit' })
node('scripts/package.mjs')

const trial = path.join(root, '.vscode-test/probeer')
rmSync(trial, { recursive: true, force: true })
mkdirSync(trial, { recursive: true })
cpSync(path.join(root, 'examples'), path.join(trial, 'teksten'), { recursive: true })
const folder = path.join(trial, 'teksten')
const file = path.join(folder, example)

const local = ['code', 'codium', 'code-insiders', 'cursor'].find(isOnPath)
if (local && !process.argv.includes('--browser')) {
  console.log(`\nVS Code (${local}) gaat open op een kopie van de nota: ${file}`)
  const args = ['--new-window', '--disable-extensions', `--extensionDevelopmentPath=${root}`, folder, file]
  spawn(local, args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' }).unref()
} else {
  await openInBrowser()
}

async function openInBrowser() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { startServer } = await import('./vscode-server.mjs')
  const server = await startServer({
    data: path.join(trial, 'vscode'),
    vsix: path.join(root, `bewonersbril-${version}.vsix`),
    ...(process.env.PORT && { port: Number(process.env.PORT) }),
  })
  const address = server.address(folder, [['openFile', server.remote(file)]])
  console.log(`\nEr staat een VS Code klaar, alleen op deze computer. Open in een browser:\n\n  ${address}\n`)
  console.log('Stoppen: Ctrl+C')
  const opener = { darwin: 'open', linux: 'xdg-open' }[process.platform]
  const hasScreen = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (opener && hasScreen && isOnPath(opener)) spawn(opener, [address], { stdio: 'ignore', detached: true }).unref()
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.stop())
  await server.exited
}

function isOnPath(command) {
  const extensions = process.platform === 'win32' ? ['.cmd', '.exe'] : ['']
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.some((it) => extensions.some((extension) => existsSync(path.join(it, command + extension))))
}
