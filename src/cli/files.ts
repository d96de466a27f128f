// What the arguments name: files as they are, folders walked, patterns spelled
// out; and what is in a file.

import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { globSync } from 'tinyglobby'
import { readDocx, type Reading } from '../core/docx/read'
import { decode } from '../core/text/decode'
import type { Document, Format } from '../core/text/document'
import { readText } from '../core/text/read'
import type { FileError } from '../render/json'
import type { Strings } from '../strings'

const formats: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.docx': 'docx',
}

/** Our own copies with comments are no drafts. */
const ownCopy = /\.bewonersbril\.docx$/i

export function formatOf(file: string): Format | undefined {
  return formats[path.extname(file).toLowerCase()]
}

export interface Found {
  /** Paths as they are shown: from the current folder, with forward slashes. In order of arguments, then by name. */
  readonly files: readonly string[]
  readonly errors: readonly FileError[]
}

/**
 * @param inputs files, folders, patterns; `-` is left out
 * @param ignored patterns from the settings, from the current folder
 */
export function findFiles(inputs: readonly string[], ignored: readonly string[], strings: Strings): Found {
  const files = new Set<string>()
  const errors: FileError[] = []
  const own = ignore().add([...ignored])
  const isIgnored = (file: string): boolean => isInside(file) && own.ignores(file)
  for (const input of inputs) {
    const stats = statSync(input, { throwIfNoEntry: false })
    if (stats?.isDirectory()) {
      const found = walk(input).filter((file) => !isIgnored(file))
      if (found.length === 0) errors.push({ path: shown(input), message: strings.problem.nothingFits })
      found.forEach((file) => files.add(file))
    } else if (stats) {
      files.add(shown(input))
    } else if (/[*?[\]{}!]/.test(input)) {
      const found = globSync(input.replaceAll('\\', '/'), { ignore: ['**/node_modules/**'], expandDirectories: false })
        .map(shown)
        .filter((file) => formatOf(file) && !ownCopy.test(file) && !isIgnored(file))
        .sort()
      if (found.length === 0) errors.push({ path: input, message: strings.problem.nothingFits })
      found.forEach((file) => files.add(file))
    } else {
      errors.push({ path: shown(input), message: strings.problem.notFound })
    }
  }
  return { files: [...files], errors }
}

/** Documents in a folder, those that git ignores left out. Links to folders are not followed: they may lead back. */
function walk(folder: string): string[] {
  const found: string[] = []
  visit(path.resolve(folder), ignoresAbove(path.resolve(folder)))
  return found.map(shown)

  function visit(current: string, rules: readonly Rules[]): void {
    const here = readRules(current)
    const all = here ? [...rules, here] : rules
    let entries: Dirent[]
    try {
      entries = readdirSync(current, { withFileTypes: true })
    } catch {
      return
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = path.join(current, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) {
        if (!all.some((it) => it.ignores(`${full}/`))) visit(full, all)
      } else if (formatOf(entry.name) && !ownCopy.test(entry.name) && !entry.name.startsWith('~$')) {
        if (!all.some((it) => it.ignores(full))) found.push(full)
      }
    }
  }
}

interface Rules {
  ignores(full: string): boolean
}

function readRules(folder: string): Rules | undefined {
  let text: string
  try {
    text = readFileSync(path.join(folder, '.gitignore'), 'utf8')
  } catch {
    return undefined
  }
  const rules: Ignore = ignore().add(text)
  return {
    ignores(full) {
      const from = path.relative(folder, full).split(path.sep).join('/') + (full.endsWith('/') ? '/' : '')
      return rules.ignores(from)
    },
  }
}

/** The .gitignore files of the folders above, up to the one that git works from. */
function ignoresAbove(folder: string): Rules[] {
  const rules: Rules[] = []
  for (let current = folder; statSync(path.join(current, '.git'), { throwIfNoEntry: false }) === undefined;) {
    const above = path.dirname(current)
    if (above === current) return []
    current = above
    const here = readRules(above)
    if (here) rules.unshift(here)
  }
  return rules
}

function isInside(file: string): boolean {
  return file !== '' && !file.startsWith('../') && !path.isAbsolute(file)
}

function shown(file: string): string {
  const relative = path.relative('', file)
  return (relative === '' ? '.' : relative).split(path.sep).join('/')
}

export interface Content {
  readonly document: Document
  /** Of a Word file: what the way back needs. */
  readonly word?: { readonly bytes: Uint8Array; readonly reading: Reading }
}

const largest = 256 * 1024 * 1024

/** A document, or one sentence on why there is none. */
export function readDocument(
  file: string,
  proseKeys: readonly string[] | undefined,
  strings: Strings,
): Content | string {
  const format = formatOf(file)
  if (!format) return strings.problem.unknownKind
  let bytes: Uint8Array
  try {
    if (statSync(file).size > largest) return strings.problem.tooLarge
    bytes = readFileSync(file)
  } catch (error) {
    return reasonOf(error, strings)
  }
  return readBytes(bytes, format, proseKeys)
}

export function readBytes(
  bytes: Uint8Array,
  format: Format,
  proseKeys: readonly string[] | undefined,
): Content | string {
  if (format === 'docx') {
    const reading = readDocx(bytes)
    return reading.ok ? { document: reading.value.document, word: { bytes, reading: reading.value } } : reading.message
  }
  const decoded = decode(bytes)
  return 'text' in decoded
    ? { document: readText(decoded.text, format, proseKeys ? { proseKeys } : {}) }
    : decoded.message
}

/** What the system said, in plain words. */
export function reasonOf(error: unknown, { problem }: Strings): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT') return problem.notFound
  return code === 'EACCES' || code === 'EPERM' ? problem.noAccess : problem.unreadable(code)
}
