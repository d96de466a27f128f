// Who sends a text, and so who *wij* is in it. A text seldom says so outright, so
// signs are weighed over the whole document: what *wij* call themselves, whom they
// address, what is theirs. Without a sign we do not know; where signs contradict
// each other we do not know either, and say that apart.

import { createMemory } from '../memory'
import type { Steps } from '../steps'
import type { Document } from '../text/document'
import type { Segment } from '../text/segment'
import type { Group } from './perspective'

/** Phrases by what they are worth. In each, *wij* stands for *we* as well, and `(a|b)` is two phrases. */
export interface SenderCues {
  readonly strong: Readonly<Partial<Record<Group, readonly string[]>>>
  readonly weak: Readonly<Partial<Record<Group, readonly string[]>>>
  /** Whom residents ask, and hear from: *de gemeente, het college*. */
  readonly addressed: readonly string[]
}

/** `undefined`: no sign; `'unclear'`: signs that contradict each other. */
export type Sender = Group | 'unclear' | undefined

/** One strong phrase, or two weak ones. */
const enough = 2
/** A second group may have at most this share of what the first has. */
const rivalry = 0.5

/** What one segment gives away. */
interface Signs {
  readonly hasWij: boolean
  readonly phrases: readonly Sign[]
  /** What *wij* call themselves. */
  readonly named: readonly Group[]
  readonly dealings: readonly Dealing[]
}

/**
 * Tells who sends a document; what was read in a paragraph is remembered.
 *
 * @param groupOfWord Of a word as it stands in the text, lower case.
 * @returns in steps, one for each segment
 */
export function createSender(
  cues: SenderCues,
  groupOfWord: (word: string) => Group | undefined,
): (document: Document) => Steps<Sender> {
  const phrases = phrasesByWord(cues)
  const dealings = dealingsWith(cues.addressed)
  const memory = createMemory<Signs>()

  const signsIn = (segment: Segment): Signs => {
    const text = ownWords(segment)
    return {
      hasWij: text.includes('wij'),
      phrases: phrasesIn(text, phrases),
      named: selfNamed(text, groupOfWord),
      dealings: dealings.filter(({ pattern }) => pattern.test(text)),
    }
  }

  return function* ({ segments }) {
    memory.begin()
    const read: Signs[] = []
    for (const segment of segments) {
      if (segment.quoted) continue
      let signs = memory.get(segment.text)
      if (!signs) memory.set(segment.text, (signs = signsIn(segment)))
      read.push(signs)
      yield
    }
    return weigh(read)
  }
}

/** Each sign counts once in a document. */
function weigh(read: readonly Signs[]): Sender {
  if (!read.some(({ hasWij }) => hasWij)) return undefined
  const scores = new Map<Group, number>()
  const add = (group: Group, worth: number): void => void scores.set(group, (scores.get(group) ?? 0) + worth)
  for (const { group, worth } of new Set(read.flatMap(({ phrases }) => phrases))) add(group, worth)
  for (const group of new Set(read.flatMap(({ named }) => named))) add(group, 3)
  for (const { worth } of new Set(read.flatMap(({ dealings }) => dealings))) add('residents', worth)
  const [first, second] = [...scores].sort((one, other) => other[1] - one[1])
  if (!first || first[1] < enough) return undefined
  return second && second[1] > first[1] * rivalry ? 'unclear' : first[0]
}

/** The text of a segment without what it quotes, lower case. */
function ownWords({ text, quotations }: Segment): string {
  let own = ''
  let at = 0
  for (const { start, end } of quotations) {
    // A word between quotation marks is named, a sentence is said.
    if (end - start < 40) continue
    own += text.slice(at, start)
    at = end
  }
  return (own + text.slice(at)).toLowerCase().replace(/\bwe\b/g, 'wij')
}

/** *(a|b) c*: *a c* and *b c*. */
function expand(phrase: string): string[] {
  const choice = /\(([^()]+)\)/.exec(phrase)
  if (!choice) return [phrase]
  return choice[1]!.split('|').flatMap((one) => expand(phrase.replace(choice[0], one)))
}

interface Sign {
  readonly phrase: string
  readonly group: Group
  readonly worth: number
}

/** The phrases by the word that they begin with. */
function phrasesByWord(cues: SenderCues): ReadonlyMap<string, readonly Sign[]> {
  const starting = new Map<string, Sign[]>()
  for (const [worth, phrases] of [
    [2, cues.strong],
    [1, cues.weak],
  ] as const) {
    for (const [group, list] of Object.entries(phrases) as [Group, readonly string[]][]) {
      for (const phrase of list.flatMap(expand)) {
        const first = /^[\p{L}]+/u.exec(phrase)?.[0] ?? phrase
        starting.set(first, [...(starting.get(first) ?? []), { phrase, group, worth }])
      }
    }
  }
  return starting
}

/** Which of the phrases stand in the text: it is read once, and at each word only phrases that begin with it are tried. */
function phrasesIn(text: string, starting: ReadonlyMap<string, readonly Sign[]>): Sign[] {
  const found: Sign[] = []
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu))
    for (const sign of starting.get(word) ?? [])
      if (text.startsWith(sign.phrase, index) && !letter.test(text[index + sign.phrase.length] ?? ' ')) found.push(sign)
  return found
}

const letter = /[\p{L}\d]/u

/** *Wij ouders*, *wij als buren*, *wij, het bestuur*, *als huurders vragen wij*, *wij zijn een groep ouders*: the group of each. */
function selfNamed(text: string, groupOfWord: (word: string) => Group | undefined): Group[] {
  return naming.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => groupOfWord(match[1]!) ?? []))
}

const naming = [
  // At the start of a sentence; *daarom spreken wij bewoners* is something else, and so is *wij raden aan*.
  /(?:^|[.!?:]\s|\n)wij (?!raden )([\p{L}-]+)/gu,
  /\bwij,? als (?:de |het |een |gezamenlijke )?([\p{L}-]+)/gu,
  /\bwij, (?:de |het )?([\p{L}-]+)/gu,
  /\bals (?:de |het |een |gezamenlijke )?([\p{L}-]+) (?!de |het |een )\p{L}+ wij(?!\p{L})/gu,
  /\bwij zijn (?:een |allemaal |allen )(?:(?:groep|aantal|paar) )?([\p{L}-]+)/gu,
]

interface Dealing {
  readonly worth: number
  readonly pattern: RegExp
}

/** What residents have with those who govern them: asking, being passed over, waiting for an answer. */
function dealingsWith(addressed: readonly string[]): Dealing[] {
  const whom = `(?:${addressed.join('|')})(?!\\p{L})`
  const between = '(?:(?!ons )\\p{L}+ ){0,3}?'
  const ask =
    '(?:vragen|vroegen|verzoeken|verzochten|roepen|riepen|dagen|daagden|eisen|verwachten|gevraagd|verzocht|opgeroepen)'
  const patterns: readonly [number, string][] = [
    [2, `wij (?:hebben )?${between}${ask} ${between}${whom}`],
    [2, `${ask} wij ${between}${whom}`],
    [2, `wij hebben ${between}${whom} ${between}(?:gevraagd|verzocht|opgeroepen|geschreven|gewaarschuwd)`],
    [2, `${whom} ${between}(?:(?:aan|met|naar|van) )?ons(?! \\p{L}+(?:beleid|bestuur|college))(?!\\p{L})`],
    [1, `onze (?:vragen|brief|brieven|zienswijze|bezwaren|voorstellen|argumenten) ${between}(?:aan )?${whom}`],
    [
      1,
      `(?:antwoord|reactie|brief|bericht|mail|toezegging) van ${whom}|(?:vragen|brief|bezwaar|zienswijze|oproep) aan ${whom}`,
    ],
    [1, `${whom} ${between}(?:weigert|weigerde|negeert|negeerde|verzwijgt|misleidt|ontwijkt|beweert)(?!\\p{L})`],
  ]
  return patterns.map(([worth, pattern]) => ({ worth, pattern: new RegExp(`\\b(?:${pattern})`, 'u') }))
}
