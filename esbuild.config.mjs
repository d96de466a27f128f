// One source, a few bundles. The word lists and the lexicon are read here, so
// nothing at run time needs a disk or a YAML parser for them.

import * as esbuild from 'esbuild'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { lexiconModule } from './scripts/lexicon/module.mjs'

const root = path.dirname(fileURLToPath(import.meta.url))

/** Turns `import x from '<name>'` into data made by `load` at build time. */
function dataModule(name, load) {
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }))
      onLoad({ filter: /./, namespace: name }, load)
    },
  }
}

/** Every `.yml` under a folder of the word lists, as data, by file name. */
function yamlFolder(folder) {
  const files = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.yml'))
  const lists = files.map((name) => [name, parse(readFileSync(path.join(root, folder, name), 'utf8'))])
  return { contents: JSON.stringify(Object.fromEntries(lists)), loader: 'json', watchDirs: [path.join(root, folder)] }
}

export const dataModules = [
  dataModule('wordlists', () => yamlFolder('wordlists')),
  dataModule('wordlists/language', () => yamlFolder('wordlists/language')),
  dataModule('lexicon', () => lexiconModule(root)),
]

const shared = {
  bundle: true,
  target: 'es2022',
  format: 'cjs',
  plugins: dataModules,
  metafile: true,
  logLevel: 'error',
}
const forNode = { ...shared, platform: 'node' }

const bundles = [
  // One file for desktop and web: as it is made for browsers, a Node module anywhere below it fails the build.
  {
    ...shared,
    platform: 'browser',
    external: ['vscode'],
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
  },
  {
    ...forNode,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    // For a library of the CLI that looks for its own helpers.
    define: { 'import.meta.url': '__filename' },
  },
]

/** The tests that run inside VS Code; one of them starts the others. */
const editorTests = {
  ...forNode,
  external: ['vscode', 'mocha'],
  entryPoints: ['test/editor/index.ts'],
  outfile: 'dist/test/index.js',
  sourcemap: true,
}

/**
 * Builds the extension for desktop and web, and the command line.
 *
 * @returns esbuild's account of what went in
 */
export async function build({ minify = false, tests = false } = {}) {
  const results = await Promise.all(
    [...bundles, ...(tests ? [editorTests] : [])].map((bundle) =>
      esbuild.build({ ...bundle, absWorkingDir: root, minify, sourcemap: minify ? false : 'linked' }),
    ),
  )
  chmodSync(path.join(root, 'dist/cli.js'), 0o755)
  return { inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const flag = (name) => process.argv.includes(`--${name}`)
  await build({ minify: flag('minify'), tests: flag('tests') })
}
