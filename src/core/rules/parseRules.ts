// The one validator of word lists. Unknown data goes in, rules and mistakes come
// out; what is wrong with one entry never costs the writer the rest of the list.
// Its messages name the entry and the remedy, in Dutch, for whoever edits lists.

import type { Dutch } from '../dutch/dutch'
import { severities, type Severity } from '../finding'
import { templateProblem } from '../rewrite/template'
import { checkConditions } from './conditions'
import type { Category, Conditions, Example, Profile } from './entry'
import { readExample } from './examples'
import { hasOnly } from './keys'
import { isRecord, readLanguage, type LanguageLists, type Locate } from './language'
import type { Problem, Rule, Template } from './rule'
import { createWords } from './words'

export interface RuleInput {
  /** File name → entries, unchecked: `regie.yml` and so on. */
  readonly lists: Readonly<Record<string, unknown>>
  /** File name → content of wordlists/language, unchecked. */
  readonly language: Readonly<Record<string, unknown>>
  readonly dutch: Dutch
  /** Line and column of a value, where the caller still has the YAML. */
  readonly locate?: Locate
}

export interface ParsedRules {
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
  readonly languageLists: LanguageLists
}

export const categories: readonly Category[] = [
  'regie',
  'wijk_als_object',
  'client_doelgroep',
  'etiket',
  'partijen',
  'participatiejargon',
  'metafoor',
  'buiten_beeld',
]

export const profiles: readonly Profile[] = ['mild', 'gewoon', 'streng']

/** Keys of an entry; wordlists/schema.json has the same. `category` is for lists whose file is not named after one. */
export const entryKeys = {
  required: ['id', 'severity', 'pattern', 'message', 'why', 'question', 'source', 'examples'],
  optional: ['profile', 'category', 'when', 'unless', 'rewrites'],
} as const

type Path = readonly (string | number)[]
type Report = (path: Path, message: string) => void

/** Checks the lists and makes rules of what is sound. Never throws. */
export function parseRules({ lists, language, dutch, locate = () => undefined }: RuleInput): ParsedRules {
  const words = createWords(dutch)
  const { lists: languageLists, problems } = readLanguage(language, words.isVerb, locate)
  const rules: Rule[] = []
  const idFiles = new Map<string, string>()
  for (const [file, entries] of Object.entries(lists)) {
    if (entries === null || entries === undefined) continue
    if (!Array.isArray(entries)) {
      problems.push({
        file,
        ...locate(file, []),
        message: 'Een woordenlijst is een lijst van ingangen: begin elke ingang met `- id:`.',
      })
      continue
    }
    entries.forEach((entry: unknown, index) => {
      const id = isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined
      let sound = true
      const report: Report = (path, message) => {
        sound = false
        problems.push({ file, entry: id ?? `nummer ${index + 1}`, ...locate(file, [index, ...path]), message })
      }
      if (!isRecord(entry)) return report([], 'Een ingang bestaat uit regels `sleutel: waarde`.')
      checkKeys(entry, report)
      checkId(id, file, idFiles, report)
      const rule = readEntry(entry, file, languageLists, report)
      if (id !== undefined) checkWording(entry, words, languageLists, report)
      if (sound && rule) rules.push(rule)
    })
  }
  return { rules, problems, languageLists }
}

function checkKeys(entry: Readonly<Record<string, unknown>>, report: Report): void {
  const known: readonly string[] = [...entryKeys.required, ...entryKeys.optional]
  for (const key of Object.keys(entry)) {
    if (!known.includes(key))
      report([key], `Onbekende sleutel \`${key}\`: gebruik ${known.map((it) => `\`${it}\``).join(', ')}.`)
  }
  for (const key of entryKeys.required) {
    if (entry[key] === undefined || entry[key] === null) report([], `\`${key}\` ontbreekt: vul het aan.`)
  }
}

function checkId(id: string | undefined, file: string, seen: Map<string, string>, report: Report): void {
  if (id === undefined) return
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    report(['id'], `Een id bestaat uit kleine letters, cijfers en streepjes, niet “${id}”.`)
  }
  const other = seen.get(id)
  if (other) report(['id'], `De id “${id}” staat ook in ${other}: kies een andere.`)
  seen.set(id, file)
}

function readEntry(
  entry: Readonly<Record<string, unknown>>,
  file: string,
  { sources }: LanguageLists,
  report: Report,
): Rule | undefined {
  const text = (key: string): string => {
    const value = entry[key]
    if (typeof value === 'string' && value.trim()) return value.trim()
    if (value !== undefined && value !== null) report([key], `\`${key}\` is een tekst van minstens één woord.`)
    return ''
  }
  const oneOf = <T extends string>(key: string, allowed: readonly T[], fallback: T): T => {
    const value = entry[key]
    if (value === undefined || value === null || allowed.includes(value as T))
      return (value as T | undefined) ?? fallback
    report([key], `\`${key}\` is een van: ${allowed.join(', ')}; niet “${String(value)}”.`)
    return fallback
  }

  const named = file.replace(/\.ya?ml$/, '').replace(/-/g, '_') as Category
  const fromFile = categories.includes(named) ? named : undefined
  if (!fromFile && entry['category'] === undefined) {
    report([], `De naam van het bestand is geen categorie: zet \`category\` bij de ingang (${categories.join(', ')}).`)
  }
  const source = text('source')
  if (source && !sources.has(source)) {
    report(
      ['source'],
      `De bron “${source}” staat niet in language/sources.yml: voeg hem daar toe, of schrijf \`eigen\`.`,
    )
  }
  const message = text('message')
  if (message.includes('\n')) report(['message'], 'De melding is één regel: zet uitleg in `why`.')
  const patterns = stringsOf(entry['pattern'])
  if (entry['pattern'] !== undefined && !patterns)
    report(['pattern'], '`pattern` is een patroon of een lijst van patronen.')

  return {
    id: text('id'),
    category: oneOf('category', categories, fromFile ?? 'regie'),
    severity: oneOf<Severity>('severity', severities, 'warning'),
    profile: oneOf<Profile>('profile', profiles, 'gewoon'),
    patterns: patterns ?? [],
    when: (isRecord(entry['when']) ? entry['when'] : {}) as Conditions,
    unless: groupsOf(entry['unless']),
    message,
    why: text('why'),
    question: text('question'),
    source: sources.get(source) ?? { title: source },
    rewrites: readRewrites(entry['rewrites'], report),
    examples: readExamples(entry, report),
  }
}

function readRewrites(value: unknown, report: Report): Template[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    report(['rewrites'], '`rewrites` is een lijst van sjablonen.')
    return []
  }
  return value.flatMap((item: unknown, index): Template[] => {
    const claims = isRecord(item) && item['claims'] === true
    const text = isRecord(item) ? item['template'] : item
    if (typeof text !== 'string' || !text.trim() || (isRecord(item) && !hasOnly(item, ['template', 'claims']))) {
      report(['rewrites', index], 'Een herschrijving is een sjabloon, of `{ template: …, claims: true }`.')
      return []
    }
    const wrong = templateProblem(text)
    if (wrong) report(['rewrites', index], `Sjabloon \`${text}\`: ${wrong}.`)
    return [{ text: text.trim(), claims }]
  })
}

function readExamples(entry: Readonly<Record<string, unknown>>, report: Report): Example[] {
  const value = entry['examples']
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    report(['examples'], '`examples` is een lijst van `flag: …` en `pass: …`.')
    return []
  }
  const examples = value.flatMap((item: unknown, index): Example[] => {
    const { example, problem } = readExample(item)
    if (problem) report(['examples', index], problem)
    return example ? [example] : []
  })
  const flags = examples.filter((example) => 'flag' in example)
  const passes = examples.length - flags.length
  if (flags.length < 2) report(['examples'], `Er ${many(flags.length)} met \`flag\`: geef er minstens twee.`)
  if (passes < 2)
    report(['examples'], `Er ${many(passes)} met \`pass\`, waar de woorden prima zijn: geef er minstens twee.`)
  return examples
}

function checkWording(
  entry: Readonly<Record<string, unknown>>,
  words: ReturnType<typeof createWords>,
  lists: LanguageLists,
  report: Report,
): void {
  const patterns = stringsOf(entry['pattern']) ?? []
  patterns.forEach((pattern, index) => {
    const problem = words.patternProblem(pattern, lists)
    if (problem)
      report(Array.isArray(entry['pattern']) ? ['pattern', index] : ['pattern'], `Patroon \`${pattern}\`: ${problem}.`)
  })
  checkConditions(entry, words, lists, report)
  if (!Array.isArray(entry['rewrites'])) return
  entry['rewrites'].forEach((item: unknown, index) => {
    const text = isRecord(item) ? item['template'] : item
    const problem = typeof text === 'string' ? words.templateVerbProblem(text) : undefined
    if (problem) report(['rewrites', index], `Sjabloon \`${String(text)}\`: ${problem}.`)
  })
}

function groupsOf(value: unknown): Conditions[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  const groups = list.filter(isRecord) as Conditions[]
  if (Array.isArray(value)) return groups
  // Written as one object: any of its keys will do.
  return groups.flatMap((group) => Object.entries(group).map(([key, it]) => ({ [key]: it }) as Conditions))
}

function stringsOf(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : [value]
  return list.length && list.every((item) => typeof item === 'string' && item.trim()) ? list : undefined
}

function many(count: number): string {
  return count === 0 ? 'is geen voorbeeld' : count === 1 ? 'is maar één voorbeeld' : `zijn ${count} voorbeelden`
}
