// Who does what to whom in a clause: subject and objects among its noun phrases,
// by word order, agreement with the finite verb, the case of pronouns, and where
// all that leaves two possibilities, by who can act at all.

import type { Draft } from './draft'
import type { Chunk } from './phrases'
import type { VerbGroup } from './verbgroup'
import { copulas, either, giving, hiring, moving, states, unaccusative } from './valency'
import type { Word } from './words'
import { agrees, finiteNumber, isAccusative, isNominative, numberOf, type RoleContext } from './agreement'

export interface Roles {
  subject?: Chunk
  object?: Chunk
  indirectObject?: Chunk
  agent?: Chunk
  /** The relative pronoun stands for subject or object. */
  gap?: 'subject' | 'object'
  readonly others: Chunk[]
  confidence: number
}

export function findRoles(context: RoleContext): Roles {
  const { words, chunks, group } = context
  const roles: Roles = { others: [], confidence: 0.9 }
  const bare: Chunk[] = []
  for (const chunk of chunks) {
    if (chunk.preposition !== undefined) placeGoverned(context, roles, chunk)
    else if (chunk.apposition || words[chunk.head]!.tag === 'REFL') roles.others.push(chunk)
    else bare.push(chunk)
  }
  const candidates = withoutAdverbials(context, bare, roles)
  if (group.finite === undefined && group.main === undefined) {
    roles.others.push(...candidates)
    return roles
  }
  if (context.draft.kind === 'infinitive') objects(context, roles, candidates)
  else if (context.draft.kind === 'imperative') objects(context, roles, candidates)
  else if (context.draft.kind === 'relative') relative(context, roles, candidates)
  else clause(context, roles, candidates)
  return roles
}

function placeGoverned({ words, group, draft }: RoleContext, roles: Roles, chunk: Chunk): void {
  const preposition = words[chunk.preposition!]!
  if (
    preposition.normal === 'door' &&
    preposition.clause === draft.index &&
    !roles.agent &&
    !goesWithNoun(words, draft, preposition) &&
    (group.passive || letsOthers(words, draft, group))
  )
    roles.agent = chunk
  else if (
    preposition.normal === 'aan' &&
    giving.has(group.lemma) &&
    !roles.indirectObject &&
    preposition.clause === draft.index
  ) {
    roles.indirectObject = chunk
  } else roles.others.push(chunk)
}

/** “Na de analyse door het Rijk is de raad gevraagd …”: right after a noun, before the verb of a main clause. */
function goesWithNoun(words: readonly Word[], { verbSecond, finite }: Draft, { index }: Word): boolean {
  return verbSecond && finite !== undefined && index < finite && words[index - 1]?.tag === 'NOUN'
}

/** *laat het plan uitvoeren door …*: another verb than the finite one is done by someone else. */
function letsOthers(words: readonly Word[], { verbs }: Draft, { main }: VerbGroup): boolean {
  return verbs.some((at) => at !== main && /^(laten|zien|horen)$/.test(words[at]!.option.reading.lemma))
}

const times = new Set(
  'dag week maand jaar uur minuut seconde keer maal ochtend middag avond nacht morgen weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december kwartaal weekeinde zomer winter voorjaar najaar lente herfst eeuw decennium periode moment tijd seizoen kwartier meter kilometer'.split(
    ' ',
  ),
)

const dayPart = /(dag|avond|ochtend|middag|nacht|morgen)$/

/** *elke dag*, *vorig jaar*, *drie keer*: no roles, unless nothing else is there. */
function withoutAdverbials(context: RoleContext, bare: readonly Chunk[], roles: Roles): Chunk[] {
  const { words } = context
  const time = (chunk: Chunk): boolean => {
    const { lemma, head } = words[chunk.head]!.option.reading
    return !chunk.pronoun && (times.has(lemma) || (head !== undefined && times.has(head)) || dayPart.test(lemma))
  }
  const rest = bare.filter((chunk) => !time(chunk))
  if (rest.length === 0) return [...bare]
  // “De avond trok tachtig inwoners”: only the time agrees with the verb.
  const fits = (chunk: Chunk): boolean => agrees(context, chunk)
  if (finiteNumber(context) === 'singular' && rest.length === 1 && !rest.some(fits) && !context.group.passive) {
    const subject = bare.find(
      (chunk) => time(chunk) && chunk.definite && fits(chunk) && chunk.head < (context.draft.finite ?? 0),
    )
    if (subject) return bare.filter((chunk) => chunk === subject || !time(chunk))
  }
  roles.others.push(...bare.filter(time))
  return rest
}

// --- The kinds of clause --------------------------------------------------------

function clause(context: RoleContext, roles: Roles, candidates: Chunk[]): void {
  const { words, draft, group } = context
  if (candidates.length === 0) {
    return
  }
  const finite = draft.finite ?? draft.verbs[0] ?? 0
  const second = draft.verbSecond
  const begins = second && draft.tokens.every((at) => at >= finite || !isContent(words[at]!))
  if (begins && candidates.length === 1 && moving.has(group.lemma) && finite > 0)
    return rest(context, roles, candidates)
  let subject: Chunk | undefined
  const nominative =
    candidates.find((chunk) => isNominative(words, chunk) && agrees(context, chunk)) ??
    addressed(context, candidates, finite)
  if (draft.shares !== undefined && second && !candidates.some((chunk) => chunk.head < finite) && !nominative) {
    // “… en neemt de regie”: the subject is that of the clause before.
    const follows = candidates[0]!
    const own =
      (words[finite + 1]?.normal === 'er' && !copulas.has(group.lemma)) ||
      (follows.first === finite + 1 &&
        agrees(context, follows) &&
        // “… en werd een nieuwe weg aangelegd”: a passive has no object.
        ((group.passive && draft.finite !== undefined && !giving.has(group.lemma)) ||
          /^(ze|je|u|het)$/.test(words[follows.head]!.normal) ||
          isOwnSubject(context, candidates)))
    if (own) {
      roles.subject = follows
      return rest(context, roles, candidates.slice(1))
    }
    if (draft.tokens.every((at) => at >= finite || !isContent(words[at]!))) return rest(context, roles, candidates)
    if (follows.head > finite && agrees(context, follows) && draft.finite !== undefined && isInverted(context, finite))
      subject = follows
    else return rest(context, roles, candidates)
  }
  if (draft.shares !== undefined && draft.finite === undefined) {
    // “wordt de korrel geslepen en het kiempje weggehaald”
    if (!group.passive || candidates.length === 0) return rest(context, roles, candidates)
    roles.subject = candidates[0]!
    return rest(context, roles, candidates.slice(1))
  }
  if (
    draft.shares !== undefined &&
    !second &&
    !nominative &&
    candidates.length === 1 &&
    !context.animate(words[candidates[0]!.head]!)
  ) {
    // “… dat gewassen groeien en minder arbeid vragen”
    return rest(context, roles, candidates)
  }
  if (nominative) subject = nominative
  else if (asksForSubject(context, candidates)) {
    roles.confidence = 0.7
    return rest(context, roles, candidates)
  }
  subject ??= second ? mainSubject(context, roles, candidates, finite) : firstAgreeing(context, candidates)
  if (!subject) {
    roles.confidence = 0.4
    roles.others.push(...candidates)
    return
  }
  roles.subject = subject
  const others = candidates.filter((chunk) => chunk !== subject)
  if (copulas.has(group.lemma)) {
    roles.others.push(...others)
    return
  }
  rest(context, roles, others)
}

/** “Dit doe je zelf”: a verb without -t right before *je*. */
function addressed({ words, draft }: RoleContext, candidates: readonly Chunk[], finite: number): Chunk | undefined {
  const { person, tense } = words[finite]?.option.reading ?? {}
  if (!draft.verbSecond || words[finite + 1]?.normal !== 'je') return undefined
  const { normal } = words[finite]!
  if (!/^(?:kun|zul)$/.test(normal) && (person !== 1 || tense !== 'present' || normal.endsWith('t'))) return undefined
  return candidates.find((chunk) => chunk.head === finite + 1)
}

/** “…, krijgen de dieren drinkwater”: two phrases after the verb, the first of which can be its subject. */
function isOwnSubject(context: RoleContext, candidates: readonly Chunk[]): boolean {
  return candidates.length > 1 && !giving.has(context.group.lemma) && candidates[0]!.definite
}

function isContent(word: Word): boolean {
  return word.tag !== 'CONJ' && word.tag !== 'PUNCT'
}

/** “Wie betaalt de vrijwilligers?”: nobody else fits the verb, or *wie* stands where a subject would. */
function asksForSubject(context: RoleContext, candidates: readonly Chunk[]): boolean {
  const { words, draft } = context
  const asks = draft.tokens.find((at) => words[at]!.tag === 'WH' && /^(wie|wat|welke|welk)$/.test(words[at]!.normal))
  if (asks === undefined || asks > (draft.finite ?? 0) || words[asks - 1]?.tag === 'PREP') return false
  if (!draft.verbSecond && asks !== draft.opener) return false
  if (copulas.has(context.group.lemma) || /^(welke|welk)$/.test(words[asks]!.normal)) return false
  return words[asks]!.normal === 'wie' || !candidates.some((chunk) => agrees(context, chunk))
}

/** Something other than the subject stands before the finite verb. */
function isInverted({ words, draft }: RoleContext, finite: number): boolean {
  return draft.tokens.some((at) => at < finite && isContent(words[at]!))
}

function mainSubject(context: RoleContext, roles: Roles, candidates: Chunk[], finite: number): Chunk | undefined {
  const before = candidates.filter((chunk) => chunk.head < finite)
  const after = candidates.filter((chunk) => chunk.head > finite)
  const first = before.filter((chunk) => !isAccusative(context.words, chunk)).pop() ?? before[before.length - 1]
  const next = after[0]
  if (!first) return firstAgreeing(context, after)
  if (!next) return agrees(context, first) || !context.group.passive ? first : first
  const firstAgrees = agrees(context, first) && !isAccusative(context.words, first)
  const nextAgrees = agrees(context, next) && !isAccusative(context.words, next)
  if (firstAgrees && !nextAgrees) return first
  if (nextAgrees && !firstAgrees) return next
  if (!firstAgrees) {
    roles.confidence = 0.4
    return first
  }
  // Both could be: the object comes first only when what follows the verb at once can act and the first cannot.
  const adjacent = next.first <= finite + 2
  const objectFirst =
    adjacent &&
    after.length === 1 &&
    !copulas.has(context.group.lemma) &&
    !states.has(context.group.lemma) &&
    context.animate(context.words[next.head]!) &&
    !context.animate(context.words[first.head]!) &&
    !namesPerson(context.words[first.head]!) &&
    (next.definite || /^welke?$/.test(context.words[first.first]!.normal)) &&
    !first.pronoun
  if (objectFirst) {
    roles.confidence = 0.7
    return next
  }
  return first
}

/** A person by the look of the word: then it is no object put first. */
function namesPerson({ option }: Word): boolean {
  return personal.test(option.reading.head ?? option.reading.lemma)
}

const personal =
  /(er|aar|ier|eur|ist|ant|ent|voogd|arts|loog|ling|genoot|man|vrouw|lid|baas|hoofd|chef|coach|hulp|gids|zoon|dochter|team|raad|bestuur|bureau)$/

function firstAgreeing(context: RoleContext, candidates: readonly Chunk[]): Chunk | undefined {
  return (
    candidates.find((chunk) => agrees(context, chunk) && !isAccusative(context.words, chunk)) ??
    candidates.find((chunk) => !isAccusative(context.words, chunk))
  )
}

function relative(context: RoleContext, roles: Roles, candidates: Chunk[]): void {
  const { words, draft, animate } = context
  const opener = draft.opener === undefined ? undefined : words[draft.opener]
  const plain =
    opener !== undefined &&
    /^(die|dat|wie|wat|welke|hetgeen)$/.test(opener.normal) &&
    words[opener.index - 1]?.tag !== 'PREP'
  const chunks = candidates.filter((chunk) => chunk.head !== draft.opener)
  if (!plain) return clause(context, roles, chunks)
  const antecedent = draft.antecedent === undefined ? undefined : words[draft.antecedent]!
  const nominative = chunks.find((chunk) => isNominative(words, chunk) && agrees(context, chunk))
  const other = chunks.find((chunk) => agrees(context, chunk) && !isAccusative(words, chunk))
  const number = antecedent === undefined ? undefined : numberOf(antecedent)
  const verb = finiteNumber(context)
  const fits = !number || !verb || number === verb
  if (nominative) {
    roles.subject = nominative
    roles.gap = 'object'
  } else if (!other) roles.gap = 'subject'
  else if (!fits) {
    roles.subject = other
    roles.gap = 'object'
  } else if (copulas.has(context.group.lemma) || context.group.passive) {
    roles.gap = 'subject'
    if (context.group.passive) roles.confidence = 0.7
  } else {
    const acting = animate(words[other.head]!) || words[other.head]!.tag === 'NAME'
    // “doet wat de gemeente voorstelt”: *wat* does nothing.
    const passiveNoun =
      antecedent === undefined ? opener.normal === 'wat' : !animate(antecedent) && antecedent.tag !== 'NAME'
    roles.confidence = 0.7
    if (acting && (passiveNoun || hiring.has(context.group.lemma)) && chunks.length === 1) {
      roles.subject = other
      roles.gap = 'object'
    } else roles.gap = 'subject'
  }
  const others = chunks.filter((chunk) => chunk !== roles.subject)
  if (roles.gap === 'object') {
    if (others.length > 0 && giving.has(context.group.lemma)) roles.indirectObject ??= others[0]!
    else roles.others.push(...others)
  } else if (copulas.has(context.group.lemma)) roles.others.push(...others)
  else rest(context, roles, others)
}

function objects(context: RoleContext, roles: Roles, candidates: Chunk[]): void {
  if (copulas.has(context.group.lemma)) roles.others.push(...candidates)
  else rest(context, roles, candidates)
}

/** Deals out the objects once the subject is known. */
function rest(context: RoleContext, roles: Roles, chunks: readonly Chunk[]): void {
  const { group, words } = context
  if (chunks.length === 0) return
  // “is overleden, lid van de raad”
  const intransitive = group.main !== undefined && words[group.main]!.tag === 'PART' && unaccusative.has(group.lemma)
  if (intransitive && !either.has(group.lemma) && chunks[0]!.first > group.main!) {
    roles.others.push(...chunks)
    return
  }
  if (group.passive || states.has(group.lemma)) {
    if (group.passive && giving.has(group.lemma) && roles.subject && !roles.indirectObject)
      roles.indirectObject = chunks[0]!
    roles.others.push(...chunks.filter((chunk) => chunk !== roles.indirectObject))
    return
  }
  const [first, second, ...more] = chunks
  if (
    second &&
    (giving.has(group.lemma) ||
      letsOthers(context.words, context.draft, group) ||
      context.animate(context.words[first!.head]!) ||
      first!.pronoun)
  ) {
    roles.indirectObject ??= first!
    roles.object = second
    roles.others.push(...more)
    if (roles.indirectObject !== first) roles.others.push(first!)
    return
  }
  roles.object = first!
  roles.others.push(...chunks.slice(1))
}
