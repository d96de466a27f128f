// The parts of wordlists/language/ that rules lean on: word classes, domains,
// sources, and ways to discuss a term instead of using it. Checked here, so that
// the rest may trust them.

import { groups, type Group } from '../perspective/perspective'
import { readPattern, type Pattern } from './pattern'
import type { Problem, Source } from './rule'

export interface WordClass {
  readonly name: string
  readonly group?: Group
  /** Base forms; of several words, the last one bends. */
  readonly words: readonly string[]
}

export interface LanguageLists {
  readonly classes: ReadonlyMap<string, WordClass>
  /** Base forms; `{-x}` and `{x-}` as in patterns. */
  readonly domains: ReadonlyMap<string, readonly string[]>
  readonly sources: ReadonlyMap<string, Source>
  /** With `@` for the words found. */
  readonly mentions: readonly Pattern[]
}

/** Where a value stands in its file: the keys and indexes that lead to it. 1-based; undefined when not known. */
export type Locate = (file: string, path: readonly (string | number)[]) => { line: number; column: number } | undefined

/** Tags that patterns may use beside the classes: parts of speech and verb forms. */
export const grammarTags: readonly string[] = [
  'Werkwoord',
  'Naamwoord',
  'Naam',
  'Bijvoeglijk',
  'Bijwoord',
  'Lidwoord',
  'Voornaamwoord',
  'Voorzetsel',
  'Telwoord',
  'Voegwoord',
  'Infinitief',
  'Deelwoord',
  'Persoonsvorm',
]

/** Reads classes.yml, domains.yml, sources.yml and mentions.yml from `language` (file name → content). Never throws. */
export function readLanguage(
  language: Readonly<Record<string, unknown>>,
  isVerb: (lemma: string) => boolean,
  locate: Locate = () => undefined,
): { lists: LanguageLists; problems: Problem[] } {
  const problems: Problem[] = []
  const problem = (file: string, path: readonly (string | number)[], message: string) => {
    const entry = typeof path[0] === 'string' ? path[0] : undefined
    problems.push({ file: `language/${file}`, ...(entry && { entry }), ...locate(`language/${file}`, path), message })
  }

  const classes = new Map<string, WordClass>()
  for (const [name, value] of entriesOf(language['classes.yml'], 'classes.yml', problem)) {
    const { words, group } = isRecord(value) ? value : { words: undefined, group: undefined }
    if (!/^\p{Lu}[\p{L}\d]*$/u.test(name)) {
      problem('classes.yml', [name], `De naam van een klasse is één woord met een hoofdletter, niet “${name}”.`)
    } else if (grammarTags.includes(name)) {
      problem('classes.yml', [name], `“${name}” is al een woordsoort: kies een andere naam.`)
    } else if (!isWords(words)) {
      problem('classes.yml', [name], 'Een klasse heeft `words`: een lijst van grondvormen.')
    } else if (group !== undefined && !groups.includes(group as Group)) {
      problem('classes.yml', [name, 'group'], `\`group\` is een van: ${groups.join(', ')}; niet “${String(group)}”.`)
    } else classes.set(name, { name, words, ...(group !== undefined && { group: group as Group }) })
  }

  const domains = new Map<string, readonly string[]>()
  for (const [name, words] of entriesOf(language['domains.yml'], 'domains.yml', problem)) {
    if (isWords(words)) domains.set(name, words)
    else problem('domains.yml', [name], 'Een domein is een lijst van grondvormen, `{-woord}` of `{woord-}`.')
  }

  const sources = new Map<string, Source>()
  for (const [name, value] of entriesOf(language['sources.yml'], 'sources.yml', problem)) {
    const { title, year, url } = isRecord(value) ? value : { title: undefined, year: undefined, url: undefined }
    if (typeof title !== 'string') problem('sources.yml', [name], 'Een bron heeft minstens een `title`.')
    else {
      sources.set(name, {
        title,
        ...((typeof year === 'string' || typeof year === 'number') && { year: String(year) }),
        ...(typeof url === 'string' && { url }),
      })
    }
  }

  const mentions: Pattern[] = []
  const listed = language['mentions.yml'] ?? []
  if (!Array.isArray(listed)) problem('mentions.yml', [], 'Dit bestand is een lijst van patronen met `@`.')
  else {
    listed.forEach((source: unknown, index) => {
      const read = typeof source === 'string' ? readPattern(source, isVerb, true) : undefined
      if (!read || !(source as string).includes('@')) {
        problem('mentions.yml', [index], 'Een vermelding is een patroon met `@` voor de gevonden woorden.')
      } else if (read.problems.length) problem('mentions.yml', [index], `Patroon \`${source}\`: ${read.problems[0]}.`)
      else mentions.push(...read.alternatives)
    })
  }
  return { lists: { classes, domains, sources, mentions }, problems }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string' && word.trim())
}

function entriesOf(
  content: unknown,
  file: string,
  problem: (file: string, path: readonly string[], message: string) => void,
): [string, unknown][] {
  if (content === undefined || content === null) return []
  if (isRecord(content)) return Object.entries(content)
  problem(file, [], 'Dit bestand bestaat uit namen met elk hun inhoud: `Naam: …`.')
  return []
}
