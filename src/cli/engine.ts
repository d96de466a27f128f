// Everything heavy, loaded only when there is something to read: word lists,
// lexicon, grammar.

import lexicon from 'lexicon'
import lists from 'wordlists'
import language from 'wordlists/language'
import { createAnalyzer, type Analysis, type Analyzer, type RuleSetting } from '../core/analyze'
import { createDutch } from '../core/dutch/dutch'
import { createPerspective } from '../core/perspective/perspective'
import { readTogether } from '../core/perspective/together'
import { finish } from '../core/steps'
import type { Profile } from '../core/rules/entry'
import type { Problem } from '../core/rules/rule'
import type { Strings } from '../strings'
import { parseOwnLists } from '../project/parseOwnLists'
import { settingNames } from '../project/settingNames'
import type { Config } from './config'

export interface Engine {
  analyze: Analyzer['analyze']
  /** Of several documents: those that do not say who *wij* is follow the others. */
  together(analyses: readonly Analysis[]): readonly Analysis[]
  readonly problems: readonly Problem[]
}

/** @param names of rules or categories, some with `=setting`, as `--rules` has them; a sentence where one is not right */
export function createEngine(
  config: Config,
  configFile: string | undefined,
  profile: Profile | undefined,
  names: readonly string[],
  strings: Strings,
): Engine | string {
  const own = parseOwnLists(config.lists)
  const allLists: Readonly<Record<string, unknown>> = { ...lists, ...own.lists }
  const choice = readNames(names, namesIn(allLists), strings)
  if (typeof choice === 'string') return choice
  const { only, settings } = choice
  const dutch = createDutch(lexicon, language)
  const readPerspective = createPerspective(dutch, language, { always: config.sender })
  const analyzer = createAnalyzer({
    lists: allLists,
    language,
    dutch,
    // Who names a rule wants to see it, whatever the profile.
    profile: only.size > 0 ? 'streng' : (profile ?? config.profile ?? 'gewoon'),
    ruleSettings: { ...config.rules, ...settings },
    sender: config.sender,
    locate: own.locate,
    perspective: (document) => finish(readPerspective(document)),
  })
  const known = new Set(analyzer.rules.map(({ id }) => id))
  const problems = [
    ...own.problems,
    ...analyzer.problems,
    ...Object.keys(config.rules)
      .filter((id) => !known.has(id))
      .map((id) => ({ file: configFile ?? '', message: strings.config.unknownRule(id) })),
  ]
  return {
    problems,
    together: (analyses) => (config.sender ? analyses : finish(readTogether(analyses, dutch, language))),
    analyze(document) {
      const analysis = analyzer.analyze(document)
      if (only.size === 0) return analysis
      return {
        document,
        findings: analysis.findings.filter(({ rule }) => only.has(rule.id)),
        ignored: analysis.ignored,
        get perspective() {
          return analysis.perspective
        },
      }
    },
  }
}

/** Ids of rules → their category, straight from the lists: a wrong name is told before anything is built. */
function namesIn(allLists: Readonly<Record<string, unknown>>): Map<string, string> {
  const names = new Map<string, string>()
  for (const [file, entries] of Object.entries(allLists)) {
    for (const entry of Array.isArray(entries) ? (entries as readonly unknown[]) : []) {
      const { id, category } = (entry ?? {}) as Record<string, unknown>
      const own = typeof category === 'string' ? category : file.replace(/^.*\/|\.ya?ml$/g, '')
      if (typeof id === 'string') names.set(id, own)
    }
  }
  return names
}

interface Choice {
  /** Empty for all. */
  readonly only: ReadonlySet<string>
  readonly settings: Readonly<Record<string, RuleSetting>>
}

function readNames(names: readonly string[], known: ReadonlyMap<string, string>, { usage }: Strings): Choice | string {
  const settings: Record<string, RuleSetting> = {}
  const only = new Set<string>()
  for (const name of names) {
    const [id, word] = name.split('=') as [string, string | undefined]
    const ids = [...known].filter(([rule, category]) => rule === id || category === id).map(([rule]) => rule)
    if (ids.length === 0) return usage.unknownRule(id, nearest(id, [...known.keys()]))
    if (word !== undefined && !Object.hasOwn(settingNames, word)) {
      return usage.oneOf(`--rules ${id}`, word, ['off', 'hint', 'information', 'warning', 'error'])
    }
    for (const rule of ids) {
      if (word === undefined) only.add(rule)
      else settings[rule] = settingNames[word]!
    }
  }
  return { only, settings }
}

/** The name that shares most letters at the start, or holds the word asked for. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const shared = (id: string): number => {
    let count = 0
    while (count < id.length && id[count] === name[count]) count++
    return count
  }
  const best = [...names].sort((a, b) => shared(b) - shared(a))[0]
  return best !== undefined && shared(best) >= 3 ? best : names.find((id) => id.includes(name))
}
