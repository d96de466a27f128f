// Runs test/editor inside a real VS Code's extension host, on a copy of the fixture.
//   node scripts/test-integration.mjs             VS Code's server, in a headless browser
//   node scripts/test-integration.mjs --desktop   desktop VS Code, or the one VSCODE_PATH names

import { runTests } from '@vscode/test-electron'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './prerequisites.mjs'

const temporary = mkdtempSync(path.join(tmpdir(), 'bb-'))
const workspace = path.join(temporary, 'werkmap')
cpSync(path.join(root, 'test/editor/workspace'), workspace, { recursive: true })
cpSync(path.join(root, 'examples'), workspace, { recursive: true })
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=proef', '-c', 'user.email=proef@localhost', ...args], { cwd: workspace })
git('init', '--quiet')
git('add', '.')
git('commit', '--quiet', '--message', 'eerste versie')

const desktop = process.env.VSCODE_PATH ? { vscodeExecutablePath: process.env.VSCODE_PATH } : { version: 'stable' }
const standIn = { vscodeExecutablePath: path.join(root, 'scripts/code-in-browser.mjs') }

try {
  process.exitCode = await runTests({
    ...(process.argv.includes('--desktop') ? desktop : standIn),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist/test/index.js'),
    launchArgs: [
      workspace,
      '--disable-extensions',
      '--disable-workspace-trust',
      `--user-data-dir=${temporary}/user`,
      `--extensions-dir=${temporary}/ext`,
    ],
  })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
}
