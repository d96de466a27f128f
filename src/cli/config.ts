// The settings of a project, as the command line finds them: `.bewonersbril.yml`
// here or above, or the file it was told.

import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import type { Problem } from '../core/rules/rule'
import { noSettings, parseProjectFile, type ProjectSettings } from '../project/projectFile'
import { projectFileName } from '../project/settingNames'
import type { Strings } from '../strings'

export interface Config extends Omit<ProjectSettings, 'lists'> {
  /** Own word lists: path and content. */
  readonly lists: readonly { readonly name: string; readonly text: string }[]
}

export function loadConfig(
  wanted: string | false | undefined,
  strings: Strings,
): { readonly config: Config; readonly file?: string; readonly problems: readonly Problem[] } {
  const none: Config = { ...noSettings, lists: [] }
  if (wanted === false) return { config: none, problems: [] }
  const file = wanted ?? findUpward()
  if (file === undefined) return { config: none, problems: [] }
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { config: none, problems: [{ file, message: strings.config.notFound }] }
  }
  return { ...readConfig(text, file, strings), file }
}

/** From the current folder up to the one that git works from, or the root. */
function findUpward(): string | undefined {
  for (let folder = process.cwd(); ;) {
    const file = path.join(folder, projectFileName)
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return path.relative('', file)
    const above = path.dirname(folder)
    if (above === folder || statSync(path.join(folder, '.git'), { throwIfNoEntry: false })) return undefined
    folder = above
  }
}

function readConfig(text: string, file: string, strings: Strings): { config: Config; problems: readonly Problem[] } {
  const { settings, problems } = parseProjectFile(text, file, strings)
  const folder = path.dirname(file)
  const missing: Problem[] = []
  const lists = settings.lists.flatMap((pattern) => {
    const names = globSync(pattern, { cwd: folder, expandDirectories: false })
    if (names.length === 0) missing.push({ file, message: strings.config.listNotFound(pattern) })
    return names.sort().map((name) => {
      const full = path.join(folder, name)
      return { name: path.relative('', full).split(path.sep).join('/'), text: readFileSync(full, 'utf8') }
    })
  })
  const prefix = path.relative('', folder).split(path.sep).join('/')
  const ignored = settings.ignored.map((pattern) => fromHere(pattern, prefix))
  return { config: { ...settings, lists, ignored }, problems: [...problems, ...missing] }
}

/** A pattern in a folder above us also holds here; one in a folder elsewhere holds from there. */
function fromHere(pattern: string, prefix: string): string {
  if (prefix === '') return pattern
  if (!prefix.startsWith('..')) return `${prefix}/${pattern.replace(/^\//, '')}`
  const inside = path.relative(path.resolve(prefix), '').split(path.sep).join('/')
  return pattern.replace(/^\//, '').startsWith(`${inside}/`) ? pattern.replace(/^\//, '').slice(inside.length) : pattern
}
