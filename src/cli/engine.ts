// Everything heavy, loaded only when there is something to read: word lists,
// lexicon, grammar.

import lexicon from 'lexicon'
import lists from 'wordlists'
import language from 'wordlists/language'
import { createAnalyzer, type Analyzer, type RuleSetting } from '../core/analyze'
import { createDutch } from '../core/dutch/dutch'
import { perspective } from '../core/perspective/perspective'
import type { Profile } from '../core/rules/entry'
import type { Problem, Rule } from '../core/rules/rule'
import type { Strings } from '../strings'
import { parseOwnLists } from '../vscode/parseOwnLists'
import { type Config, type ConfigProblem, settingNames } from './config'

export interface Engine {
  analyze: Analyzer['analyze']
  readonly problems: readonly (Problem | ConfigProblem)[]
}

/** @param names of rules or categories, some with `=setting`, as `--rules` has them */
export function createEngine(
  config: Config,
  configFile: string | undefined,
  profile: Profile | undefined,
  names: readonly string[],
  strings: Strings,
): Engine | string {
  const own = parseOwnLists(config.lists)
  const dutch = createDutch(lexicon, language)
  const allLists = { ...lists, ...own.lists }
  const build = (ruleSettings: Readonly<Record<string, RuleSetting>>, widest: Profile): Analyzer =>
    createAnalyzer({
      lists: allLists,
      language,
      dutch,
      profile: widest,
      ruleSettings,
      locate: own.locate,
      perspective: (document) => perspective(document, dutch, language),
    })

  const chosen = profile ?? config.profile ?? 'gewoon'
  const analyzer = build(config.rules, chosen)
  const known = new Set(analyzer.rules.map(({ id }) => id))
  const problems = [
    ...own.problems,
    ...analyzer.problems,
    ...Object.keys(config.rules)
      .filter((id) => !known.has(id))
      .map((id) => ({ file: configFile ?? '', message: strings.config.unknownRule(id) })),
  ]
  if (names.length === 0) return { analyze: analyzer.analyze, problems }

  const settings: Record<string, RuleSetting> = { ...config.rules }
  const only = new Set<string>()
  for (const name of names) {
    const [id, word] = name.split('=') as [string, string | undefined]
    const rules = analyzer.rules.filter((rule) => rule.id === id || rule.category === id)
    if (rules.length === 0) return strings.usage.unknownRule(id, nearest(id, analyzer.rules))
    if (word !== undefined && !Object.hasOwn(settingNames, word)) {
      return strings.usage.oneOf(`--rules ${id}`, word, ['off', 'hint', 'information', 'warning', 'error'])
    }
    for (const rule of rules) {
      if (word === undefined) only.add(rule.id)
      else settings[rule.id] = settingNames[word]!
    }
  }
  // Who names a rule wants to see it, whatever the profile.
  const { analyze } = build(settings, only.size > 0 ? 'streng' : chosen)
  if (only.size === 0) return { analyze, problems }
  return {
    problems,
    analyze(document) {
      const analysis = analyze(document)
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

/** The rule whose name shares most letters at the start or holds the word asked for. */
function nearest(name: string, rules: readonly Rule[]): string | undefined {
  const shared = (id: string): number => {
    let count = 0
    while (count < id.length && id[count] === name[count]) count++
    return count
  }
  const best = [...rules].sort((a, b) => shared(b.id) - shared(a.id))[0]
  return best && shared(best.id) >= 3 ? best.id : rules.find(({ id }) => id.includes(name))?.id
}
