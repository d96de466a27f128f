// Runs unit tests without VS Code: node scripts/unit.mjs [test files]
// Each test file is bundled on its own, so a mistake in one leaves the others running.

import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { dataModules } from '../esbuild.config.mjs'

const files = process.argv.slice(2).length
  ? process.argv.slice(2)
  : globSync('test/**/*.test.ts', { ignore: ['test/editor/**'] })
mkdirSync('dist', { recursive: true })
const out = mkdtempSync(path.resolve('dist/unit-'))
try {
  await build({
    entryPoints: files,
    outdir: out,
    outbase: 'test',
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    plugins: dataModules,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  })
  const mocha = path.resolve('node_modules/mocha/bin/mocha.js')
  const built = globSync('**/*.test.mjs', { cwd: out, absolute: true })
  process.exitCode =
    spawnSync(process.execPath, ['--enable-source-maps', mocha, '--timeout', '20000', ...built], { stdio: 'inherit' })
      .status ?? 1
} finally {
  rmSync(out, { recursive: true, force: true })
}
