// How well we read sentences: particles that stand apart from their verb, and
// what actors and other nouns do in their clause. Gold: Universal Dependencies.
// A noun joined to another (*de raad en het college*) has the role of that other,
// and so has what is measured (*een groep bewoners*): one definition for both sides.

import type { Sentence } from '../../../src/core/dutch/sentence'
import type { UdSentence, UdToken } from './data'
import type { Bench, Outcome, Row } from './row'

/** Persons and institutions, by the last part of the noun. */
const actors = new Set(
  `gemeente college corporatie bestuur partij overheid rijk provincie ministerie minister wethouder burgemeester raad politie dienst organisatie instelling
  bedrijf vereniging stichting kabinet regering staat school team commissie directie directeur voorzitter ambtenaar bestuurder professional werker
  medewerker leraar docent arts agent rechter onderzoeker deskundige werkgever werknemer fractie parlement bond club universiteit bank ondernemer
  bewoner inwoner burger huurder eigenaar wijk buurt stad dorp gezin familie kind ouder jongere oudere jongen meisje man vrouw mens persoon leerling
  student patiënt cliënt klant bezoeker deelnemer lid vrijwilliger buur groep bevolking jeugd`.split(/\s+/),
)

export const sentenceRows: readonly Row[] = [
  row('split-pairs', 'separable split pairs, F1', 0.88, 0.93, 0.96, ({ particles }) => particles),
  row('actor-subject', 'actor nouns as subject, F1', 0.855, 0.93, 0.945, ({ actorSubject }) => actorSubject),
  row('actor-object', 'actor nouns as object, F1', 0.58, 0.78, 0.85, ({ actorObject }) => actorObject),
  row('passive-subject', 'passive subject, all nouns, F1', 0.6, 0.85, 0.92, ({ passive }) => passive),
  row('subject', 'subject, all nouns, F1', 0.783, 0.85, 0.9, ({ subject }) => subject),
  row('object', 'object, all nouns, F1', 0.553, 0.78, 0.85, ({ object }) => object),
]

function row(
  id: string,
  name: string,
  first: number,
  reach: number,
  aim: number,
  of: (tallies: Tallies) => Tally,
): Row {
  return {
    id,
    name,
    first,
    reach,
    aim,
    measure(bench) {
      const tallies = measured(bench)
      return tallies && outcome(of(tallies))
    },
  }
}

// --- Counting --------------------------------------------------------------------

interface Tally {
  right: number
  extra: number
  missed: number
  readonly errors: string[]
}

interface Tallies {
  readonly particles: Tally
  readonly actorSubject: Tally
  readonly actorObject: Tally
  readonly passive: Tally
  readonly subject: Tally
  readonly object: Tally
}

const remembered = new WeakMap<Bench, Tallies>()

function measured(bench: Bench): Tallies | undefined {
  const { dutch, data } = bench
  if (!dutch || data.ud.length === 0) return undefined
  const known = remembered.get(bench)
  if (known) return known
  const tally = (): Tally => ({ right: 0, extra: 0, missed: 0, errors: [] })
  const tallies: Tallies = {
    particles: tally(),
    actorSubject: tally(),
    actorObject: tally(),
    passive: tally(),
    subject: tally(),
    object: tally(),
  }
  for (const gold of data.ud) {
    if (!gold.text) continue
    const starts = placesOf(gold)
    const found = dutch.analyze(gold.text, { start: 0, end: gold.text.length })
    countParticles(gold, starts, found, tallies.particles)
    countRoles(gold, starts, found, tallies)
  }
  remembered.set(bench, tallies)
  return tallies
}

function outcome({ right, extra, missed, errors }: Tally): Outcome {
  return { value: (2 * right) / (2 * right + extra + missed || 1), cases: right + missed, errors }
}

function count(tally: Tally, expected: boolean, found: boolean, describe: () => string): void {
  if (expected && found) tally.right++
  else if (found) tally.extra++
  else if (expected) tally.missed++
  if (expected !== found) tally.errors.push(describe())
}

/** Where each token begins in the text. */
function placesOf({ text, tokens }: UdSentence): number[] {
  let at = 0
  return tokens.map(({ form }) => {
    const start = Math.max(text.indexOf(form, at), at)
    at = start + form.length
    return start
  })
}

// --- Particles -------------------------------------------------------------------

/** Only where the lemma of the verb has the particle; the others are idioms (*in beslag*). */
function countParticles(gold: UdSentence, starts: readonly number[], found: Sentence, tally: Tally): void {
  const expected = new Set<string>()
  gold.tokens.forEach(({ relation, head, form }, index) => {
    const verb = gold.tokens[head - 1]
    if (relation !== 'compound:prt' || !verb?.lemma.toLowerCase().startsWith(`${form.toLowerCase()}_`)) return
    expected.add(`${starts[head - 1]} ${starts[index]}`)
  })
  const pairs = new Set<string>()
  for (const { start, partner, reading } of found.tokens) {
    if (partner !== undefined && reading.pos === 'verb') pairs.add(`${start} ${found.tokens[partner]!.start}`)
  }
  for (const pair of new Set([...expected, ...pairs])) {
    const [verb, particle] = pair.split(' ').map((at) => /^\S+/.exec(gold.text.slice(Number(at)))?.[0])
    const wrong = pairs.has(pair) ? 'too much' : 'missed'
    count(tally, expected.has(pair), pairs.has(pair), () => `${verb} … ${particle}: ${wrong} | ${gold.text}`)
  }
}

// --- Roles -----------------------------------------------------------------------

type Role = 'subject' | 'object' | 'passive' | 'agent' | 'oblique' | 'other' | 'none'

function countRoles(gold: UdSentence, starts: readonly number[], found: Sentence, tallies: Tallies): void {
  const roles = rolesOf(found)
  gold.tokens.forEach((word, index) => {
    if (word.upos !== 'NOUN') return
    const token = found.tokens.find(({ start, end }) => start <= starts[index]! && starts[index]! < end)
    const role = (token && roles.get(token.index)) ?? 'none'
    const expected = goldRole(gold, word)
    const check = (tally: Tally, name: Role): void =>
      count(tally, expected === name, role === name, () => `${word.form}: ${role}, not ${expected} | ${gold.text}`)
    check(tallies.subject, 'subject')
    check(tallies.object, 'object')
    check(tallies.passive, 'passive')
    if (!actors.has(word.lemma.split('_').pop()!.toLowerCase())) return
    check(tallies.actorSubject, 'subject')
    check(tallies.actorObject, 'object')
  })
}

function goldRole(gold: UdSentence, word: UdToken): Role {
  let at: UdToken | undefined = word
  for (let steps = 0; at && (at.relation === 'conj' || isMeasured(gold, at)) && steps < 20; steps++) {
    at = gold.tokens[at.head - 1]
  }
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

function isMeasured({ tokens }: UdSentence, { id, head, relation }: UdToken): boolean {
  if (relation !== 'nmod' || head >= id) return false
  const between = tokens.slice(head, id - 1)
  return (
    between.every((word) => word.relation === 'amod') &&
    !tokens.some((word) => word.head === id && word.relation === 'case')
  )
}

/** Roles of the heads of phrases, of those joined to them, and of measuring nouns before them. */
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
