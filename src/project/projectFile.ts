// `.bewonersbril.yml`: the settings of a project, the same for the editor and the
// command line. The keys are those of the editor; their English names work too.
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
//   afzender: bewoners         # wie ‘wij’ zegt: bewoners, instanties, partijen of professionals

import { isMap, isScalar, LineCounter, parseDocument, type Document as Yaml } from 'yaml'
import type { RuleSetting } from '../core/analyze'
import type { Group } from '../core/perspective/perspective'
import type { Profile } from '../core/rules/entry'
import { profiles } from '../core/rules/parseRules'
import type { Problem } from '../core/rules/rule'
import type { Strings } from '../strings'
import { settingNames } from './settingNames'

export interface ProjectSettings {
  readonly profile?: Profile
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Patterns of own word lists, from the folder of the file. */
  readonly lists: readonly string[]
  /** Patterns of what is left alone, as git has them, from the folder of the file. */
  readonly ignored: readonly string[]
  /** Keys in front matter that hold prose; as the reader has it by default when absent. */
  readonly proseKeys?: readonly string[]
  /** Whom *wij* means; judged by each text itself when absent. */
  readonly sender?: Group
}

export const noSettings: ProjectSettings = { rules: {}, lists: [], ignored: [] }

const keys = {
  profiel: 'profile',
  regels: 'rules',
  eigenLijsten: 'lists',
  negeer: 'ignore',
  proza: 'prose',
  afzender: 'sender',
} as const
type Key = (typeof keys)[keyof typeof keys]

const senders: Readonly<Record<string, Group>> = {
  bewoners: 'residents',
  instanties: 'institutions',
  partijen: 'parties',
  professionals: 'professionals',
  residents: 'residents',
  institutions: 'institutions',
  parties: 'parties',
}

/** @param file what to call it in problems */
export function parseProjectFile(
  text: string,
  file: string,
  strings: Strings,
): { readonly settings: ProjectSettings; readonly problems: readonly Problem[] } {
  const counter = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const problems: Problem[] = []
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
  const profile = read.get('profile') as Profile | undefined
  const rules = Object.entries((read.get('rules') ?? {}) as Record<string, string | false>)
  return {
    settings: {
      ...(profile && { profile }),
      rules: Object.fromEntries(rules.map(([id, word]) => [id, word === false ? 'off' : settingNames[word]!])),
      lists: (read.get('lists') ?? []) as string[],
      ignored: (read.get('ignore') ?? []) as string[],
      ...(read.has('prose') && { proseKeys: read.get('prose') as string[] }),
      ...(read.has('sender') && { sender: senders[read.get('sender') as string]! }),
    },
    problems,
  }
}

function mistakeIn(key: Key, value: unknown, { config }: Strings): string | undefined {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
  if (key === 'profile') return profiles.some((name) => name === value) ? undefined : profiles.join(', ')
  if (key === 'sender')
    return typeof value === 'string' && Object.hasOwn(senders, value)
      ? undefined
      : Object.keys(senders).slice(0, 4).join(', ')
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
