// What the actors of one sentence do in it: act, undergo, or are merely named.

import type { Clause, Phrase, Sentence } from '../dutch/sentence'
import type { Role } from './perspective'

export interface VerbLists {
  /** The subject does nothing: *zijn, wonen, staan*. */
  readonly states: ReadonlySet<string>
  /** Something comes to the subject: *krijgen*. */
  readonly receiving: ReadonlySet<string>
  /** After *laten* this is what the object is made to know: *weten, zien*. */
  readonly shown: ReadonlySet<string>
  /** After *laten* with one object this happens to it: *onderzoeken*. Other verbs it does itself: *meebeslissen*. */
  readonly befalling: ReadonlySet<string>
}

export interface Played {
  readonly role: Role
  /** Whether the grammar left no doubt. */
  readonly clear: boolean
}

/** The role of each token that has one, by index. Tokens that are not in the map are only named. */
export function rolesOf(sentence: Sentence, verbs: VerbLists): Map<number, Played> {
  const roles = new Map<number, Played>()
  sentence.clauses.forEach((clause, index) => {
    const clear = clause.confidence >= 0.5
    const put = (phrase: Phrase | undefined, role: Role): void => {
      if (!phrase) return
      for (const named of [phrase.head, ...(phrase.coordinated ?? [])]) {
        const head = counted(sentence, named)
        // An antecedent or shared subject keeps the role it has where it stands.
        if (sentence.tokens[head]!.clause !== index || roles.has(head)) continue
        roles.set(head, { role: clear ? role : 'mentioned', clear })
      }
    }
    put(clause.subject, subjectRole(sentence, clause, verbs))
    put(clause.object, objectRole(sentence, clause, verbs, false))
    put(clause.indirectObject, objectRole(sentence, clause, verbs, true))
    put(clause.agent, 'agent')
  })
  for (const { subject, kind, ...clause } of sentence.clauses) {
    // “Er zijn bewoners die koken”: that they are there is not what is said of them.
    if (kind !== 'relative' || !subject || roles.get(subject.head)?.role !== 'mentioned' || clause.confidence < 0.5)
      continue
    const host = sentence.clauses[sentence.tokens[subject.head]!.clause]!
    if (host.tokens.some((at) => sentence.tokens[at]!.normal === 'er'))
      roles.set(subject.head, { role: subjectRole(sentence, { subject, kind, ...clause }, verbs), clear: true })
  }
  for (const index of attributiveAgents(sentence))
    if (!roles.has(index)) roles.set(index, { role: 'agent', clear: true })
  return roles
}

/** *een op de vijf gezinnen*: the noun that the number counts. */
function counted({ tokens }: Sentence, head: number): number {
  const [of, article, , noun] = tokens.slice(head + 1, head + 5)
  const isCount = tokens[head]!.reading.pos === 'numeral' && of?.normal === 'op' && article?.normal === 'de'
  return isCount && noun?.reading.pos === 'noun' ? noun.index : head
}

export function mainLemma(sentence: Sentence, clause: Clause): string {
  return clause.mainVerb === undefined ? '' : sentence.tokens[clause.mainVerb]!.reading.lemma
}

function subjectRole(sentence: Sentence, clause: Clause, { states, receiving }: VerbLists): Role {
  if (clause.passive) return 'patient'
  const lemma = mainLemma(sentence, clause)
  if (receiving.has(lemma)) return 'patient'
  if (lets(sentence, clause)) return 'agent'
  // “krijgen een rol toebedeeld”
  const { finite, mainVerb } = clause
  if (finite !== undefined && mainVerb !== undefined && sentence.tokens[mainVerb]!.reading.form === 'participle')
    if (receiving.has(sentence.tokens[finite]!.reading.lemma)) return 'patient'
  return lemma === '' || states.has(lemma) ? 'mentioned' : 'agent'
}

/** *laten*, *zien* or *horen* with an infinitive: two act, each in a way of their own. */
function lets({ tokens }: Sentence, { verbs, mainVerb, finite, subject }: Clause): boolean {
  // “Laten we de bewoners vragen”
  if (finite === 0 && subject?.head === 1 && /^(we|wij)$/.test(tokens[1]!.normal)) return false
  return verbs.some((at) => /^(laten|zien|horen)$/.test(tokens[at]!.reading.lemma) && at !== mainVerb)
}

/** *laat bewoners meebeslissen*: who is let do something, does it. */
function objectRole(sentence: Sentence, clause: Clause, { shown, befalling }: VerbLists, first: boolean): Role {
  if (!lets(sentence, clause) || clause.passive || clause.agent) return 'patient'
  const lemma = mainLemma(sentence, clause)
  if (shown.has(lemma)) return 'patient'
  if (clause.indirectObject) return first ? 'agent' : 'patient'
  return befalling.has(lemma) ? 'patient' : 'agent'
}

/** *de door bewoners onderhouden tuin*: the noun between *door* and an inflected participle. */
function attributiveAgents({ tokens }: Sentence): number[] {
  return tokens.flatMap(({ reading, index }) => {
    const next = tokens[index + 1]?.reading
    if (reading.pos !== 'noun' || next?.form !== 'participle') return []
    let at = index - 1
    while (at > index - 4 && /^(article|determiner|adjective|numeral)$/.test(tokens[at]?.reading.pos ?? '')) at--
    return tokens[at]?.normal === 'door' ? [index] : []
  })
}
