// Arguments → what is asked, or one sentence on what is wrong with them.

import { parseArgs } from 'node:util'
import { severities, type Severity } from '../core/finding'
import type { Locale } from '../core/report/report'
import type { Profile } from '../core/rules/entry'
import { stringsFor, type Strings } from '../strings'

export const formats = ['stylish', 'json', 'ndjson', 'sarif', 'github', 'markdown', 'html'] as const
export type OutputFormat = (typeof formats)[number]

export const profiles = ['mild', 'gewoon', 'streng'] as const satisfies readonly Profile[]

export interface Options {
  readonly inputs: readonly string[]
  readonly format: OutputFormat
  readonly filter: boolean
  readonly diff: boolean
  readonly annotate: boolean
  readonly trackChanges: boolean
  readonly profile: Profile | undefined
  /** As given: names of rules or categories, some with `=setting`. */
  readonly rules: readonly string[]
  readonly minSeverity: Severity
  /** A path; undefined to look for one; false for none. */
  readonly config: string | false | undefined
  readonly locale: Locale
  readonly failOn: Severity | 'never'
  readonly stdinPath: string | undefined
  readonly compare: string | undefined
}

export type Parsed =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' | 'version'; readonly locale: Locale }
  | { readonly kind: 'wrong'; readonly message: string; readonly locale: Locale }

const definitions = {
  format: { type: 'string' },
  ndjson: { type: 'boolean' },
  diff: { type: 'boolean' },
  annotate: { type: 'boolean' },
  'track-changes': { type: 'boolean' },
  profile: { type: 'string' },
  rules: { type: 'string', multiple: true },
  'min-severity': { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  locale: { type: 'string' },
  'fail-on': { type: 'string' },
  'stdin-path': { type: 'string' },
  compare: { type: 'string' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const

type Name = keyof typeof definitions

export function parseOptions(args: readonly string[]): Parsed {
  const { tokens } = parseArgs({
    args: [...args],
    options: definitions,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  // The language of complaints is known before anything can be wrong.
  const last = [...tokens].reverse().find((token) => token.kind === 'option' && token.name === 'locale')
  const locale: Locale = last?.kind === 'option' && last.value === 'en' ? 'en' : 'nl'
  const strings = stringsFor(locale)
  const wrong = (message: string): Parsed => ({ kind: 'wrong', message, locale })

  const values = new Map<Name, string[]>()
  const inputs: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind !== 'option') continue
    const name = token.name as Name
    if (!Object.hasOwn(definitions, name)) return wrong(strings.usage.unknownOption(token.rawName))
    const takesValue = definitions[name].type === 'string'
    if (takesValue && (token.value === undefined || token.value === '')) {
      return wrong(strings.usage.needsValue(token.rawName))
    }
    if (!takesValue && token.value !== undefined) return wrong(strings.usage.noValue(token.rawName))
    values.set(name, [...(values.get(name) ?? []), token.value ?? ''])
  }
  if (values.has('help')) return { kind: 'help', locale }
  if (values.has('version')) return { kind: 'version', locale }

  const problem = findProblem(values, inputs, strings)
  if (problem) return wrong(problem)
  const value = <T extends string>(name: Name): T | undefined => values.get(name)?.at(-1) as T | undefined
  return {
    kind: 'run',
    options: {
      inputs,
      format: value<OutputFormat>('format') ?? 'stylish',
      filter: values.has('ndjson'),
      diff: values.has('diff'),
      annotate: values.has('annotate') || values.has('track-changes'),
      trackChanges: values.has('track-changes'),
      profile: value<Profile>('profile'),
      rules: (values.get('rules') ?? []).flatMap((list) => list.split(/[\s,]+/)).filter((name) => name !== ''),
      minSeverity: value<Severity>('min-severity') ?? 'hint',
      config: values.has('no-config') ? false : value('config'),
      locale,
      failOn: value<Severity>('fail-on') ?? 'error',
      stdinPath: value('stdin-path'),
      compare: value('compare'),
    },
  }
}

const choices: Partial<Record<Name, readonly string[]>> = {
  format: formats,
  profile: profiles,
  'min-severity': severities,
  locale: ['nl', 'en'],
  'fail-on': [...severities, 'never'],
}

function findProblem(
  values: ReadonlyMap<Name, readonly string[]>,
  inputs: readonly string[],
  { usage }: Strings,
): string | undefined {
  for (const [name, allowed] of Object.entries(choices)) {
    const bad = values.get(name as Name)?.find((value) => !allowed.includes(value))
    if (bad !== undefined) return usage.oneOf(`--${name}`, bad, allowed)
  }
  for (const [a, b] of [
    ['config', 'no-config'],
    ['ndjson', 'diff'],
    ['ndjson', 'annotate'],
    ['ndjson', 'compare'],
    ['diff', 'compare'],
    ['diff', 'annotate'],
    ['diff', 'format'],
  ] as const) {
    if (values.has(a) && values.has(b)) return usage.notTogether(`--${a}`, `--${b}`)
  }
  if (values.has('ndjson')) return inputs.length > 0 ? usage.notTogether('--ndjson', inputs[0]!) : undefined
  if (inputs.length === 0) return usage.nothingToRead
  const format = values.get('format')?.at(-1) ?? 'stylish'
  if (values.has('compare') && !['stylish', 'markdown', 'html'].includes(format)) {
    return usage.notTogether('--compare', `--format ${format}`)
  }
  if (values.has('stdin-path') && !inputs.includes('-')) return usage.onlyWith('--stdin-path', '-')
  return undefined
}
