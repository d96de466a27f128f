// Which group a word belongs to: residents, institutions, parties, professionals.
// The words are data (wordlists/language/classes.yml); of a compound its last
// part counts, and the longest word we know wins: a *jongerenwerker* is no *jongere*.

import type { Dutch } from '../dutch/dutch'
import type { Token } from '../dutch/sentence'
import { groups, type Group } from './perspective'

/** The group of a noun or name, if it is anyone's. */
export type GroupOf = (token: Token) => Group | undefined

export interface Groups {
  readonly groupOf: GroupOf
  /** Of an adjective that stands for a person: *een naaste*. */
  groupOfPerson(adjective: string): Group | undefined
  /** Of a word by itself, lower case. */
  groupOfWord(word: string): Group | undefined
}

/** @param own Words whose group for the report is not that of their class, or that have none. */
export function createGroups(dutch: Dutch, classes: unknown, own: unknown, skipped: ReadonlySet<string>): Groups {
  const known = new Map([...readGroups(classes), ...readOwn(own)])
  const seen = new Map<string, Group | undefined>()
  const groupOf = ({ reading, normal }: Pick<Token, 'reading' | 'normal'>): Group | undefined => {
    if (reading.pos !== 'noun' && reading.pos !== 'name') return undefined
    const lemma = (reading.pos === 'name' ? normal : reading.lemma).replace(/['’]s$/, '')
    const key = reading.head ? `${lemma}|${reading.head}` : lemma
    if (!seen.has(key)) seen.set(key, find(dutch, known, skipped, lemma, reading.head))
    return seen.get(key)
  }
  return {
    groupOf,
    groupOfPerson: (adjective) => (skipped.has(adjective) ? undefined : known.get(adjective)),
    groupOfWord(normal) {
      const reading = dutch.readings(normal).find(({ pos }) => pos === 'noun' || pos === 'name')
      return reading && groupOf({ reading, normal })
    },
  }
}

function find(
  dutch: Dutch,
  known: ReadonlyMap<string, Group>,
  skipped: ReadonlySet<string>,
  lemma: string,
  head: string | undefined,
): Group | undefined {
  if (skipped.has(lemma)) return undefined
  const exact = known.get(lemma)
  if (exact) return exact
  for (let at = 1; at <= lemma.length - 3; at++) {
    const last = lemma.slice(at)
    const group = known.get(last)
    if (!group) continue
    if (skipped.has(last)) return undefined
    if (last === head || lemma[at - 1] === '-' || isModifier(dutch, lemma.slice(0, at))) return group
  }
  return undefined
}

/** Whether what stands before a head is a word: *wijk* in *wijkbewoner*, not *h* in *houder*. */
function isModifier(dutch: Dutch, front: string): boolean {
  const candidates = [front, front.replace(/(en|n|s|e)$/, '')]
  return candidates.some(
    (word) =>
      word.length > 2 &&
      dutch.readings(word).some(({ pos }) => pos === 'noun' || pos === 'name' || pos === 'adjective' || pos === 'verb'),
  )
}

function readGroups(classes: unknown): Map<string, Group> {
  const known = new Map<string, Group>()
  if (!classes || typeof classes !== 'object') return known
  for (const entry of Object.values(classes as Record<string, unknown>)) {
    const { group, words } = (entry ?? {}) as { group?: unknown; words?: unknown }
    const named = groups.find((one) => one === group)
    if (!named || !Array.isArray(words)) continue
    for (const word of words) if (typeof word === 'string' && !known.has(word)) known.set(word, named)
  }
  return known
}

/** `groepen: { parties: [zorgverzekeraar] }` */
function readOwn(own: unknown): Map<string, Group> {
  const known = new Map<string, Group>()
  for (const group of groups) {
    const words = (own as Record<string, unknown> | null | undefined)?.[group]
    if (Array.isArray(words)) for (const word of words) if (typeof word === 'string') known.set(word, group)
  }
  return known
}
