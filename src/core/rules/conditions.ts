// Checks `when` and `unless` of an entry: which keys there are and what may
// stand in them. What they mean is in src/core/detect/conditions.ts.

import type { Conditions } from './entry'
import { isRecord, type LanguageLists } from './language'
import type { Words } from './words'

/** Conditions whose values are patterns. */
export const patternConditions = ['agent', 'object', 'subject', 'before', 'after', 'clause', 'sentence'] as const
export const conditionKeys: readonly (keyof Conditions)[] = [
  ...patternConditions,
  'domain',
  'topic',
  'negated',
  'heading',
]

type Report = (path: readonly (string | number)[], message: string) => void

export function checkConditions(
  entry: Readonly<Record<string, unknown>>,
  words: Words,
  lists: LanguageLists,
  report: Report,
): void {
  const { when, unless } = entry
  if (when !== undefined && when !== null) checkGroup(when, ['when'], words, lists, report)
  if (unless === undefined || unless === null) return
  if (Array.isArray(unless))
    unless.forEach((group, index) => checkGroup(group, ['unless', index], words, lists, report))
  else checkGroup(unless, ['unless'], words, lists, report)
}

function checkGroup(
  group: unknown,
  path: readonly (string | number)[],
  words: Words,
  lists: LanguageLists,
  report: Report,
): void {
  if (!isRecord(group) || !Object.keys(group).length) {
    return report(path, `\`${path[0]}\` bestaat uit voorwaarden: ${conditionKeys.join(', ')}.`)
  }
  for (const [key, value] of Object.entries(group)) {
    const at = [...path, key]
    const values: unknown[] = Array.isArray(value) ? value : [value]
    if (!conditionKeys.includes(key as keyof Conditions)) {
      report(at, `Onbekende voorwaarde \`${key}\`: gebruik ${conditionKeys.join(', ')}.`)
    } else if (key === 'negated' || key === 'heading') {
      if (typeof value !== 'boolean') report(at, `\`${key}\` is \`true\` of \`false\`.`)
    } else if (!values.length || !values.every((item) => typeof item === 'string' && item.trim())) {
      report(at, `\`${key}\` is een tekst of een lijst van teksten.`)
    } else if (key === 'topic' && path[0] === 'when') {
      report(at, '`topic` staat alleen in `unless`: waar de tekst over iets anders gaat.')
    } else if (key === 'domain' || key === 'topic') {
      for (const name of values as string[]) {
        if (!lists.domains.has(name)) {
          report(
            at,
            `Het domein “${name}” staat niet in language/domains.yml; er is ${[...lists.domains.keys()].join(', ')}.`,
          )
        }
      }
    } else {
      for (const pattern of values as string[]) {
        const problem = words.patternProblem(pattern, lists)
        if (problem) report(at, `Patroon \`${pattern}\` bij \`${key}\`: ${problem}.`)
      }
    }
  }
}
