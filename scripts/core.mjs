// Core for scripts: bundles what they need from src/core on the spot, so no build is needed first.

import { build } from 'esbuild'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { dataModules } from '../esbuild.config.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** The exports of an ES module given as source text; its imports are relative to the repository. */
export async function loadCore(source) {
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  const folder = mkdtempSync(path.join(root, 'dist/script-'))
  const outfile = path.join(folder, 'core.mjs')
  try {
    await build({
      stdin: { contents: source, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      plugins: dataModules,
      logLevel: 'error',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
