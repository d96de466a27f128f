// `.bewonersbril.yml`: the settings of a project. The keys are those of the
// editor; their English names work as well.
//
//   profiel: gewoon            # mild, gewoon of streng
//   regels:
//     regie-nemen: uit         # uit, hint, info, waarschuwing of fout
//   eigenLijsten:
//     - woordenlijsten/*.yml
//   negeer:
//     - archief/
//   proza:                     # sleutels in front matter die tekst zijn
//     - content

import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { isMap, isScalar, LineCounter, parseDocument, type Document as Yaml } from 'yaml'
import type { RuleSetting } from '../core/analyze'
import type { Profile } from '../core/rules/entry'
import type { Strings } from '../strings'
import { profiles } from './options'

export interface Config {
  readonly profile?: Profile
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Own word lists: path and content. */
  readonly lists: readonly { readonly name: string; readonly text: string }[]
  /** Patterns of what is left alone, from the current folder. */
  readonly ignored: readonly string[]
  /** Keys in front matter that hold prose. */
  /** As the reader has it by default when absent. */
  readonly proseKeys?: readonly string[]
}

export interface ConfigProblem {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}

const fileName = '.bewonersbril.yml'
const keys = { profiel: 'profile', regels: 'rules', eigenLijsten: 'lists', negeer: 'ignore', proza: 'prose' } as const
type Key = (typeof keys)[keyof typeof keys]

export const settingNames: Readonly<Record<string, RuleSetting>> = {
  uit: 'off',
  off: 'off',
  hint: 'hint',
  info: 'information',
  information: 'information',
  waarschuwing: 'warning',
  warning: 'warning',
  fout: 'error',
  error: 'error',
}

export function loadConfig(
  wanted: string | false | undefined,
  strings: Strings,
): { readonly config: Config; readonly file?: string; readonly problems: readonly ConfigProblem[] } {
  const none: Config = { rules: {}, lists: [], ignored: [] }
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
    const file = path.join(folder, fileName)
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return path.relative('', file)
    const above = path.dirname(folder)
    if (above === folder || statSync(path.join(folder, '.git'), { throwIfNoEntry: false })) return undefined
    folder = above
  }
}

function readConfig(text: string, file: string, strings: Strings): { config: Config; problems: ConfigProblem[] } {
  const counter = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const problems: ConfigProblem[] = []
  const report = (at: readonly number[] | null | undefined, message: string): void => {
    const place = at ? counter.linePos(at[0]!) : undefined
    problems.push({ file, ...(place && { line: place.line, column: place.col }), message })
  }
  for (const { pos } of yaml.errors) report(pos, strings.config.notYaml)
  const read = new Map<Key, unknown>()
  if (problems.length === 0 && yaml.contents !== null && !isMap(yaml.contents)) report([0], strings.config.notRecord)
  if (problems.length === 0 && isMap(yaml.contents)) {
    for (const { key, value } of yaml.contents.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const place = isScalar(key) ? key.range : undefined
      const known = Object.hasOwn(keys, name) ? keys[name as keyof typeof keys] : undefined
      const english = (Object.values(keys) as string[]).includes(name) ? (name as Key) : undefined
      const found = known ?? english
      if (!found) report(place, strings.config.unknownKey(name, Object.keys(keys)))
      else {
        const plain = toPlain(value, yaml)
        const expected = mistakeIn(found, plain, strings)
        if (expected) report(place, strings.config.badValue(name, expected))
        else read.set(found, plain)
      }
    }
  }
  const folder = path.dirname(file)
  const lists = ((read.get('lists') ?? []) as string[]).flatMap((pattern) => {
    const names = globSync(pattern, { cwd: folder, expandDirectories: false })
    if (names.length === 0) report(undefined, strings.config.listNotFound(pattern))
    return names.sort().map((name) => {
      const full = path.join(folder, name)
      return { name: path.relative('', full).split(path.sep).join('/'), text: readFileSync(full, 'utf8') }
    })
  })
  const profile = read.get('profile') as Profile | undefined
  const rules = Object.entries((read.get('rules') ?? {}) as Record<string, string | false>)
  const settings = rules.map(([id, word]) => [id, word === false ? 'off' : settingNames[word]!])
  const prefix = path.relative('', folder).split(path.sep).join('/')
  return {
    config: {
      ...(profile && { profile }),
      rules: Object.fromEntries(settings) as Record<string, RuleSetting>,
      lists,
      ...(read.has('prose') && { proseKeys: read.get('prose') as string[] }),
      ignored: ((read.get('ignore') ?? []) as string[]).map((pattern) => fromHere(pattern, prefix)),
    },
    problems,
  }
}

/** A pattern in a folder above us also holds here; one in a folder elsewhere holds from there. */
function fromHere(pattern: string, prefix: string): string {
  if (prefix === '') return pattern
  if (!prefix.startsWith('..')) return `${prefix}/${pattern.replace(/^\//, '')}`
  const inside = path.relative(path.resolve(prefix), '').split(path.sep).join('/')
  return pattern.replace(/^\//, '').startsWith(`${inside}/`) ? pattern.replace(/^\//, '').slice(inside.length) : pattern
}

function mistakeIn(key: Key, value: unknown, { config }: Strings): string | undefined {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
  if (key === 'profile') return profiles.some((name) => name === value) ? undefined : profiles.join(', ')
  if (key === 'lists') return isList ? undefined : config.listPaths
  if (key === 'prose') return isList ? undefined : config.proseKeys
  if (key === 'ignore') return isList ? undefined : config.ignorePaths
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return config.rules
  const known = (word: unknown): boolean =>
    word === false || (typeof word === 'string' && Object.hasOwn(settingNames, word))
  return Object.values(value).every(known) ? undefined : config.rules
}

/** Aliases that refer to each other without end are no value. */
function toPlain(value: unknown, yaml: Yaml): unknown {
  try {
    return (value as { toJS?: (document: unknown, options: object) => unknown } | null)?.toJS?.(yaml, {
      maxAliasCount: 100,
    })
  } catch {
    return undefined
  }
}
