// One source, a few bundles. The word lists and the lexicon are read here, so
// nothing at run time needs a disk or a YAML parser for them.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

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
]
