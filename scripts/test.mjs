// `npm test`: everything, in the order in which a mistake is cheapest to see.
// Installs what is missing; ends with one line of counts.
//   npm test                    VS Code's server in a headless browser
//   npm run test:desktop        the integration tests in desktop VS Code

import { spawn } from 'node:child_process'
import path from 'node:path'
import { checkNode, ensureBrowser, installPackages, root } from './prerequisites.mjs'

checkNode()
installPackages()
const desktop = process.argv.includes('--desktop')
if (!desktop) ensureBrowser()

const executables = { tsc: 'typescript/bin/tsc', prettier: 'prettier/bin/prettier.cjs' }

let passed = 0
let failed = 0
const started = Date.now()

await step('typen', 'tsc', ['-p', 'tsconfig.json'])
await step('typen van de kern', 'tsc', ['-p', 'src/core/tsconfig.json'])
await step('typen van de VS Code-kant', 'tsc', ['-p', 'src/vscode/tsconfig.json'])
await step('typen van de proeven in VS Code', 'tsc', ['-p', 'test/editor/tsconfig.json'])
await step('opmaak', 'prettier', ['--check', '--log-level', 'warn', '.'])
await step('woordenlijsten', 'node', ['scripts/check-lists.mjs'])
await step('eenheidsproeven', 'node', ['scripts/unit.mjs'])
await step('bouwen', 'node', ['esbuild.config.mjs', '--tests'])
await step('proeven in VS Code', 'node', ['scripts/test-integration.mjs', ...(desktop ? ['--desktop'] : [])])
await step('inpakken', 'node', ['scripts/package.mjs'])
if (!desktop) {
  await step('het pakket in VS Code', 'node', ['scripts/test-package.mjs'])
  await step('het pakket in VS Code voor het web', 'node', ['scripts/test-package.mjs', '--web'])
}

console.log(`\n${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

/** Runs one command. Its own counts count when it has them; else it is one test itself. */
async function step(title, command, args) {
  console.log(`\n── ${title}`)
  const { status, output } = await run(command, args)
  const counts = { passing: sum(output, 'passing'), failing: sum(output, 'failing') }
  if (counts.passing + counts.failing === 0) {
    if (status === 0) console.log('✔')
    passed += status === 0 ? 1 : 0
    failed += status === 0 ? 0 : 1
  } else {
    passed += counts.passing
    failed += counts.failing || (status === 0 ? 0 : 1)
  }
}

function sum(output, word) {
  const counts = [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))]
  return counts.reduce((total, [, count]) => total + Number(count), 0)
}

function run(command, args) {
  const inNode = command === 'node'
  const program = inNode ? args : [path.join(root, 'node_modules', executables[command]), ...args]
  const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const read = (stream) => (chunk) => {
    output += chunk
    stream.write(chunk)
  }
  child.stdout.on('data', read(process.stdout))
  child.stderr.on('data', read(process.stderr))
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })))
}
