// Measures what the grammar finds against Universal Dependencies: particles that
// stand apart from their verb, and what actors do in their sentence.

import type { Dutch } from '../../src/core/dutch/dutch'
import type { Sentence } from '../../src/core/dutch/sentence'
import type { UdSentence, UdWord } from './ud'

export interface Row {
  readonly name: string
  readonly value: number
  readonly count: number
  /** What the first prototype reached. */
  readonly prototype: number
  readonly reach: number
  readonly aim: number
  readonly errors: readonly string[]
}

/** Persons and institutions, by the last part of the noun. */
const actors = new Set(
  `gemeente college corporatie bestuur partij overheid rijk provincie ministerie minister wethouder burgemeester raad politie dienst organisatie instelling
  bedrijf vereniging stichting kabinet regering staat school team commissie directie directeur voorzitter ambtenaar bestuurder professional werker
  medewerker leraar docent arts agent rechter onderzoeker deskundige werkgever werknemer fractie parlement bond club universiteit bank ondernemer
  bewoner inwoner burger huurder eigenaar wijk buurt stad dorp gezin familie kind ouder jongere oudere jongen meisje man vrouw mens persoon leerling
  student patiënt cliënt klant bezoeker deelnemer lid vrijwilliger buur groep bevolking jeugd`.split(/\s+/),
)

export function syntaxRows(dutch: Dutch, sentences: readonly UdSentence[]): Row[] {
  const particles = tally()
  const subject = tally()
  const object = tally()
  const passive = tally()
  const anySubject = tally()
  const anyObject = tally()
  for (const gold of sentences) {
    const found = dutch.analyze(gold.text, { start: 0, end: gold.text.length })
    scoreParticles(gold, found, particles)
    const roles = rolesOf(found)
    for (const word of gold.words) {
      if (word.pos !== 'NOUN') continue
      const token = found.tokens.find(({ start, end }) => start <= word.start && word.start < end)
      const expected = goldRole(gold, word)
      const role = token === undefined ? 'none' : (roles.get(token.index) ?? 'none')
      const describe = (): string => `${word.form}: ${role}, not ${expected} | ${gold.text}`
      score(passive, expected === 'passive', role === 'passive', describe)
      score(anySubject, expected === 'subject', role === 'subject', describe)
      score(anyObject, expected === 'object', role === 'object', describe)
      if (!actors.has(word.lemma.split('_').pop()!.toLowerCase())) continue
      for (const [name, counts] of [
        ['subject', subject],
        ['object', object],
      ] as const) {
        score(counts, expected === name, role === name, describe)
      }
    }
  }
  return [
    row('separable split pairs, F1', particles, 0.88, 0.93, 0.96),
    row('actor nouns as subject, F1', subject, 0.855, 0.93, 0.945),
    row('actor nouns as object, F1', object, 0.58, 0.78, 0.85),
    row('passive subject, all nouns, F1', passive, 0.6, 0.85, 0.92),
    row('subject, all nouns, F1', anySubject, 0.783, 0.9, 0.92),
    row('object, all nouns, F1', anyObject, 0.553, 0.78, 0.85),
  ]
}

function scoreParticles(gold: UdSentence, found: Sentence, counts: Tally): void {
  const expected = new Set<string>()
  for (const word of gold.words) {
    if (word.relation !== 'compound:prt') continue
    const verb = gold.words[word.head - 1]
    if (verb?.lemma.toLowerCase().startsWith(`${word.form.toLowerCase()}_`)) expected.add(`${verb.start} ${word.start}`)
  }
  const pairs = new Set<string>()
  for (const token of found.tokens) {
    if (token.partner === undefined || token.reading.pos !== 'verb') continue
    pairs.add(`${token.start} ${found.tokens[token.partner]!.start}`)
  }
  for (const pair of new Set([...expected, ...pairs])) {
    const [verb, particle] = pair.split(' ').map((at) => /^\S+/.exec(gold.text.slice(Number(at)))?.[0])
    score(
      counts,
      expected.has(pair),
      pairs.has(pair),
      () => `${verb} … ${particle}: ${pairs.has(pair) ? 'too much' : 'missed'} | ${gold.text}`,
    )
  }
}

type Role = 'subject' | 'object' | 'passive' | 'agent' | 'oblique' | 'other'

/** A noun joined to another has the role of that other; so has what is measured (*een groep bewoners*). */
function goldRole(gold: UdSentence, word: UdWord): Role {
  let at: UdWord | undefined = word
  for (let steps = 0; at && (at.relation === 'conj' || isMeasured(gold, at)) && steps < 20; steps++)
    at = gold.words[at.head - 1]
  switch (at?.relation) {
    case 'nsubj':
    case 'nsubj:outer':
      return 'subject'
    case 'nsubj:pass':
      return 'passive'
    case 'obj':
    case 'iobj':
      return 'object'
    case 'obl:agent':
      return 'agent'
    default:
      return /^(obl|nmod)/.test(at?.relation ?? '') ? 'oblique' : 'other'
  }
}

function isMeasured({ words }: UdSentence, { id, head, relation }: UdWord): boolean {
  if (relation !== 'nmod' || head >= id) return false
  return (
    words.slice(head, id - 1).every((word) => word.relation === 'amod') &&
    !words.some((word) => word.head === id && word.relation === 'case')
  )
}

function rolesOf(sentence: Sentence): Map<number, Role> {
  const roles = new Map<number, Role>()
  sentence.clauses.forEach((clause, index) => {
    const put = (phrase: typeof clause.subject, role: Role): void => {
      if (!phrase || sentence.tokens[phrase.head]!.clause !== index) return
      for (const head of [phrase.head, ...(phrase.coordinated ?? [])]) roles.set(head, role)
      for (let at = phrase.first; at < phrase.head; at++) {
        if (sentence.tokens[at]!.reading.pos === 'noun' && !roles.has(at)) roles.set(at, role)
      }
    }
    put(clause.subject, clause.passive ? 'passive' : 'subject')
    put(clause.object, 'object')
    put(clause.indirectObject?.preposition === undefined ? clause.indirectObject : undefined, 'object')
    put(clause.agent, 'agent')
  })
  return roles
}

interface Tally {
  right: number
  extra: number
  missed: number
  readonly errors: string[]
}

function tally(): Tally {
  return { right: 0, extra: 0, missed: 0, errors: [] }
}

function score(counts: Tally, expected: boolean, found: boolean, describe: () => string): void {
  if (expected && found) counts.right++
  else if (found) counts.extra++
  else if (expected) counts.missed++
  if (expected !== found) counts.errors.push(describe())
}

function row(
  name: string,
  { right, extra, missed, errors }: Tally,
  prototype: number,
  reach: number,
  aim: number,
): Row {
  return {
    name,
    value: (2 * right) / (2 * right + extra + missed || 1),
    count: right + missed,
    prototype,
    reach,
    aim,
    errors,
  }
}
