// Who acts in this document, who is acted upon, who is missing. The roles are
// those of ../shared/gold/README.md; where the grammar is unclear we abstain,
// and say how much was covered.

import type { Dutch } from '../dutch/dutch'
import type { Sentence, Token } from '../dutch/sentence'
import { createMemory, type Memory } from '../memory'
import type { Span } from '../span'
import { finish, type Steps } from '../steps'
import type { Document } from '../text/document'
import type { Segment } from '../text/segment'
import { createGroups, type GroupOf, type Groups } from './groups'
import { nominalizations } from './nominalizations'
import { createPicture, type ActorRead, type SentenceRead } from './picture'
import { createPronouns, type Pronouns } from './pronouns'
import { mainLemma, rolesOf, type Played, type VerbLists } from './roles'
import { createSender, type Sender, type SenderCues } from './sender'

export type Group = 'residents' | 'institutions' | 'parties' | 'professionals'
export type Role = 'agent' | 'patient' | 'mentioned'

export const groups: readonly Group[] = ['residents', 'institutions', 'parties', 'professionals']

/** Offsets in the source. */
export interface Actor extends Span {
  readonly text: string
  readonly group: Group
  readonly role: Role
}

export interface Perspective {
  readonly sentences: number
  readonly actors: readonly Actor[]
  readonly agentlessPassives: readonly Span[]
  readonly sections: readonly Section[]
  /** Sentences in which residents do something, in reading order. */
  readonly residentsDo: readonly Span[]
  /** Nominalisations that hide who acts: *de versterking van*. */
  readonly nominalisations: readonly Span[]
  /** Share of actors whose role was clear, 0–1. */
  readonly coverage: number
}

export interface Section extends Span {
  readonly heading: string
  readonly level: number
  readonly sentences: number
  readonly agents: Readonly<Record<Group, number>>
  readonly patients: Readonly<Record<Group, number>>
  readonly residentsAbsent: boolean
}

/** What wordlists/language says about groups and verbs; by file name, as the data module has it. */
export type LanguageData = Readonly<Record<string, unknown>>

/** Whom *wij* means, as far as others know. */
export interface KnownSender {
  /** In any case. */
  readonly always?: Group | undefined
  /** Where the text itself gives no sign; institutions when absent. */
  readonly silent?: Group
}

/**
 * Who acts, who undergoes, who is named, in a whole document.
 *
 * @param language The data of wordlists/language by file name: `classes.yml` and `perspective.yml` are used.
 * @param known Where the text's own signs of who *wij* is contradict each other and nobody knows, it is nobody.
 */
export function perspective(
  document: Document,
  dutch: Dutch,
  language: LanguageData,
  known: KnownSender = {},
): Perspective {
  return finish(createPerspective(dutch, language, known)(document))
}

/**
 * The same for many documents, or many versions of one: what was read in a paragraph is remembered.
 *
 * @returns in steps, one for each sentence that was not read before
 */
export function createPerspective(
  dutch: Dutch,
  language: LanguageData,
  known: KnownSender = {},
): (document: Document) => Steps<Perspective> {
  const lists = readLists(language['perspective.yml'])
  const members = createGroups(dutch, language['classes.yml'], lists.groups, lists.skipped)
  const senderOf = createSender(lists.cues, members.groupOfWord)
  const memories = Object.fromEntries(
    [...groups, 'unclear'].map((group) => [group, createMemory<readonly SentenceRead[]>()]),
  ) as Record<Group | 'unclear', Memory<readonly SentenceRead[]>>

  function* readSegment(segment: Segment, wij: Group | 'unclear'): Steps<readonly SentenceRead[]> {
    const pronouns = createPronouns(wij)
    const read: SentenceRead[] = []
    for (const span of dutch.sentences(segment.text)) {
      const sentence = dutch.analyze(segment.text, span)
      const actors = actorsOf(sentence, segment, members, pronouns, lists)
      const passives = passivesOf(sentence)
      const hidden = nominalizations(sentence, dutch, lists.noAction)
      const { start, end } = span
      read.push({ start, end, actors, passives, hidden })
      yield
    }
    return read
  }

  return function* (document) {
    const wij = known.always ?? (yield* senderOf(document)) ?? known.silent ?? 'institutions'
    const memory = memories[wij]
    memory.begin()
    const picture = createPicture()
    for (const segment of document.segments) {
      if (segment.kind === 'heading') picture.heading(segment)
      else {
        let read = memory.get(segment.text)
        if (!read) memory.set(segment.text, (read = yield* readSegment(segment, wij)))
        picture.add(segment, read)
        yield
      }
    }
    return picture.finish(document.text.length)
  }
}

/** Tells whom *wij* means by the signs of the text itself. */
export function createSenderReader(dutch: Dutch, language: LanguageData): (document: Document) => Steps<Sender> {
  const lists = readLists(language['perspective.yml'])
  const { groupOfWord } = createGroups(dutch, language['classes.yml'], lists.groups, lists.skipped)
  return createSender(lists.cues, groupOfWord)
}

function actorsOf(
  sentence: Sentence,
  segment: Segment,
  { groupOf, groupOfPerson }: Groups,
  pronouns: Pronouns,
  lists: Lists,
): ActorRead[] {
  const roles = rolesOf(sentence, lists)
  const found: ActorRead[] = []
  const nouns: { token: Token; group: Group; role: Role }[] = []
  for (const token of sentence.tokens) {
    const played = roles.get(token.index)
    const role = played?.role ?? 'mentioned'
    const noun =
      groupOf(token) ??
      (standsAlone(sentence, token) ? groupOfPerson(token.normal) : undefined) ??
      (role === 'agent' && isActingPlace(sentence, token, lists) ? 'residents' : undefined)
    if (noun && (role !== 'agent' || token.reading.pos === 'name') && isBackground(sentence, token, lists)) continue
    if (lists.titles.has(token.reading.lemma) && isExplained(sentence, token, groupOf)) continue
    const group = noun ?? speakerOf(sentence, segment, token, roles, groupOf) ?? pronouns.groupOf(token, sentence)
    if (!group) continue
    if (noun) nouns.push({ token, group, role })
    const { start, end, text } = token
    found.push({ start, end, text, group, role, sure: played?.clear ?? true })
  }
  pronouns.remember(nouns)
  return found
}

/** *“Wij doen het zelf”, zegt een bewoner*: whose words it stands in. */
function speakerOf(
  { tokens }: Sentence,
  { quotations }: Segment,
  { normal, start }: Token,
  roles: ReadonlyMap<number, Played>,
  groupOf: GroupOf,
): Group | undefined {
  if (!/^(wij|we)$/.test(normal)) return undefined
  const quotation = quotations.find((one) => one.start <= start && start < one.end)
  if (!quotation) return undefined
  for (const token of tokens) {
    const outside = token.end <= quotation.start || token.start >= quotation.end
    const group = outside && roles.get(token.index)?.role === 'agent' ? groupOf(token) : undefined
    if (group) return group
  }
  return undefined
}

/** Whether a word of a class is too general to count where it does nothing: *mensen*, *de kerk*. */
function isBackground(sentence: Sentence, token: Token, { places, single, vague }: Lists): boolean {
  const { lemma, pos, number } = token.reading
  if (single.has(lemma) && number !== 'plural') return true
  // *Ridderkerk* is a name, whatever it does.
  return places.test(pos === 'name' ? token.normal : lemma) || (vague.has(lemma) && !isSpecified(sentence, token))
}

/** *een naaste*: an adjective after an article, with no noun to go with. */
function standsAlone({ tokens }: Sentence, { reading, index }: Token): boolean {
  if (reading.pos !== 'adjective' || !reading.inflected) return false
  const before = tokens[index - 1]?.reading.pos
  const after = tokens[index + 1]?.reading.pos ?? 'punctuation'
  return (before === 'article' || before === 'determiner') && /^(punctuation|verb|preposition)$/.test(after)
}

/** *mevrouw Bakker, wijkmanager*: after the name it says who she is. */
function isExplained({ tokens }: Sentence, { index }: Token, groupOf: GroupOf): boolean {
  let at = index + 1
  while (tokens[at]?.reading.pos === 'name') at++
  if (!/^[,(]$/.test(tokens[at]?.text ?? '')) return false
  const next = tokens.slice(at + 1, at + 5)
  const verb = next.findIndex(({ reading }) => reading.pos === 'verb')
  return (verb < 0 ? next : next.slice(0, verb)).some((token) => groupOf(token) !== undefined)
}

/** *de buurt verdeelt het geld*: the place for who lives there, with a verb of what people do. */
function isActingPlace(
  { tokens, clauses }: Sentence,
  { reading, clause }: Token,
  { inhabited, inhabiting }: Lists,
): boolean {
  if (reading.pos !== 'noun' || !(inhabited.has(reading.lemma) || inhabited.has(reading.head ?? ''))) return false
  const { mainVerb } = clauses[clause]!
  return mainVerb !== undefined && inhabiting.has(tokens[mainVerb]!.reading.lemma)
}

/** *mensen uit de buurt*, *mensen die hulp zoeken*: it says who they are. */
function isSpecified({ tokens }: Sentence, { index }: Token): boolean {
  const next = tokens[index + 1]
  return next !== undefined && (/^(uit|van|met|in|zonder)$/.test(next.normal) || next.normal === 'die')
}

/** Passives of which nobody is said to do it: from the first to the last of their verbs. */
function passivesOf(sentence: Sentence): Span[] {
  const spans: Span[] = []
  for (const clause of sentence.clauses) {
    if (!clause.passive || clause.agent || mainLemma(sentence, clause) === '') continue
    const verbs = clause.verbs.map((at) => sentence.tokens[at]!)
    spans.push({ start: verbs[0]!.start, end: verbs[verbs.length - 1]!.end })
  }
  return spans
}

interface Lists extends VerbLists {
  readonly skipped: ReadonlySet<string>
  readonly places: RegExp
  readonly single: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly inhabited: ReadonlySet<string>
  readonly inhabiting: ReadonlySet<string>
  readonly vague: ReadonlySet<string>
  readonly noAction: ReadonlySet<string>
  readonly cues: SenderCues
  readonly groups: unknown
}

function readLists(data: unknown): Lists {
  const list = (key: string): string[] => {
    const value = (data as Record<string, unknown> | null | undefined)?.[key]
    return Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : []
  }
  return {
    skipped: new Set(list('overslaan')),
    places: wholeWords(list('alleen_handelend')),
    single: new Set(list('enkelvoud_handelend')),
    titles: new Set(list('aanspreking')),
    inhabited: new Set(list('plekken')),
    inhabiting: new Set(list('plek_doet')),
    vague: new Set(list('vaag')),
    noAction: new Set(list('geen_handeling')),
    cues: {
      strong: { residents: list('wij_bewoners'), institutions: list('wij_instanties') },
      weak: { residents: list('wij_bewoners_zwak'), institutions: list('wij_instanties_zwak') },
      addressed: list('aangesproken'),
    },
    groups: (data as Record<string, unknown> | null | undefined)?.['groepen'],
    states: new Set(list('is_er')),
    receiving: new Set(list('krijgt')),
    shown: new Set(list('getoond')),
    befalling: new Set(list('overkomt')),
  }
}

/** Words as they are, and `{-x}` for every word that ends in x. */
function wholeWords(words: readonly string[]): RegExp {
  const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const either = words.map((word) => (/^\{-.+\}$/.test(word) ? `.*${escaped(word.slice(2, -1))}` : escaped(word)))
  return new RegExp(`^(?:${either.join('|')})$`)
}
