// The word lists as authors write them, read from disk with the place of every
// value, so that a mistake can be told with its file and line.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isNode, LineCounter, parseDocument } from 'yaml'

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'wordlists')

/**
 * Every list, or only the given files. `lists` and `language` are by file name, as parseRules wants them; `locate`
 * finds a value; `problems` are files that are no YAML.
 */
export function readLists(files = ymlIn(folder).map((name) => path.join(folder, name))) {
  const documents = new Map()
  const problems = []
  const read = (file, name) => {
    const counter = new LineCounter()
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter })
    documents.set(name, { document, counter })
    for (const error of document.errors) {
      const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
      problems.push({ file: name, line, column: col, message: `Geen geldige YAML: ${error.message.split('\n')[0]}` })
    }
    return document.errors.length ? undefined : document.toJS()
  }
  const lists = Object.fromEntries(files.map((file) => [path.basename(file), read(file, path.basename(file))]))
  const languageFolder = path.join(folder, 'language')
  const language = Object.fromEntries(
    ymlIn(languageFolder).map((name) => [name, read(path.join(languageFolder, name), `language/${name}`)]),
  )
  const locate = (name, keys) => {
    const { document, counter } = documents.get(name) ?? {}
    for (let length = keys.length; document && length >= 0; length--) {
      const node = length ? document.getIn(keys.slice(0, length), true) : document.contents
      if (!isNode(node) || !node.range) continue
      const { line, col } = counter.linePos(node.range[0])
      return { line, column: col }
    }
    return undefined
  }
  return { lists, language, locate, problems }
}

function ymlIn(directory) {
  return readdirSync(directory).filter((name) => name.endsWith('.yml'))
}
