// Measures the language part: node scripts/bench-dutch.mjs [--json] [--errors [row]] [--data DIR]

import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataModules } from '../esbuild.config.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const outfile = path.join(root, `dist/bench-dutch-${process.pid}.mjs`)
mkdirSync(path.join(root, 'dist'), { recursive: true })
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/dutch/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    plugins: dataModules,
    logLevel: 'error',
  })
  const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
} finally {
  rmSync(outfile, { force: true })
}
