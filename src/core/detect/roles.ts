// Who acts and who undergoes around a match. The grammar says so for clauses;
// here its answers are completed for what policy notes are full of: relative
// clauses, headings that are an infinitive, nominalised infinitives.

import type { Clause, Phrase, Sentence } from '../dutch/sentence'
import { antecedentOf } from './view'

/** The subject; of a relative pronoun, what it stands for; of a clause without one, that of the clause above it. */
export function subjectOf(sentence: Sentence, clause: Clause): Phrase | undefined {
  const { subject, kind, parent } = clause
  if (subject) {
    const head = sentence.tokens[subject.head]
    const isRelative = kind === 'relative' && head?.reading.pos === 'pronoun' && subject.head === clause.tokens[0]
    return isRelative ? (antecedentOf(sentence, clause) ?? subject) : subject
  }
  const above = parent === undefined ? undefined : sentence.clauses[parent]
  return kind === 'infinitive' && above ? (above.object ?? subjectOf(sentence, above)) : undefined
}

/** Who acts: the subject of an active verb, or a *door* phrase anywhere in the clause. */
export function agentsOf(sentence: Sentence, clause: Clause): Phrase[] {
  const subject = undergoes(sentence, clause) ? undefined : subjectOf(sentence, clause)
  const by = clause.others.filter(
    ({ preposition }) => preposition !== undefined && sentence.tokens[preposition]?.normal === 'door',
  )
  return [subject, ...ownNames(sentence, subject), clause.agent, ...by].filter((phrase) => phrase !== undefined)
}

/** What *wij* call ourselves: *als huurders nemen wij de regie*, *wij, bewoners van de Kade*. */
function ownNames({ tokens }: Sentence, subject: Phrase | undefined): Phrase[] {
  if (!subject || !['wij', 'we', 'ik'].includes(tokens[subject.head]!.normal)) return []
  return tokens.flatMap(({ normal, reading }, index) => {
    const isBeside = index === 0 || index === subject.head + 1 || tokens[index - 1]!.reading.form === 'finite'
    const names =
      (normal === 'als' && reading.pos === 'preposition' && isBeside) || (normal === ',' && index === subject.head + 1)
    if (!names) return []
    let head = index + 1
    while (tokens[head]?.reading.pos === 'adjective') head++
    return tokens[head]?.reading.pos === 'noun' ? [{ first: index + 1, last: head, head }] : []
  })
}

/** Who undergoes: objects, the subject of a passive, and the *van* phrase of *het activeren van bewoners*. */
export function patientsOf(sentence: Sentence, clause: Clause, verbs: readonly number[]): Phrase[] {
  const { object, indirectObject, others } = clause
  const subject = undergoes(sentence, clause) ? subjectOf(sentence, clause) : undefined
  const nominal = others.filter(
    ({ preposition }) =>
      preposition !== undefined &&
      sentence.tokens[preposition]?.normal === 'van' &&
      verbs.some((verb) => verb === preposition - 1 && isNominal(sentence, verb)),
  )
  return [object, indirectObject, subject, ...nominal].filter((phrase) => phrase !== undefined)
}

/** Whether the subject of this clause is the one to whom it happens. */
function undergoes(sentence: Sentence, clause: Clause): boolean {
  return clause.passive || isToBe(sentence, clause) || isInfinitivePhrase(sentence, clause)
}

/** *Ouderen zijn lastig te activeren.* */
function isToBe({ tokens }: Sentence, { finite, mainVerb }: Clause): boolean {
  if (finite === undefined || mainVerb === undefined || finite === mainVerb) return false
  return tokens[finite]!.reading.lemma === 'zijn' && tokens[mainVerb - 1]?.normal === 'te'
}

/** *Bewoners activeren*, as a heading, a list item, a question or after a colon: an infinitive with its object, though it could be a sentence. */
function isInfinitivePhrase(sentence: Sentence, clause: Clause): boolean {
  const { tokens, clauses } = sentence
  const { subject, object, mainVerb, verbs, kind } = clause
  if (!subject || mainVerb === undefined || verbs[0] !== mainVerb || kind === 'relative') return false
  const { normal, reading, partner } = tokens[mainVerb]!
  if (partner !== undefined || reading.lemma !== normal || subject.head > mainVerb) return false
  if (['pronoun', 'determiner'].includes(tokens[subject.head]!.reading.pos)) return false
  // *Bewoners activeren is het doel*: what is said is said of doing so.
  const next = tokens[mainVerb + 1]?.reading
  if (next?.pos === 'verb' && next.form === 'finite') return true
  if (object || verbs.length !== 1) return false
  // A separable verb that stands joined is no finite verb of a main clause.
  if (reading.particle !== undefined) return kind === 'main'
  const last = tokens.at(-1)!
  const isOpen = !(last.reading.pos === 'punctuation' && /[.!]/.test(last.normal))
  return (clauses.length === 1 && isOpen) || isAfterColon(sentence, clause)
}

/** *Onze opgave: bewoners activeren*, *drie stappen: wensen ophalen, bewoners activeren en …*. */
function isAfterColon(sentence: Sentence, { tokens: own }: Clause): boolean {
  const { tokens, clauses } = sentence
  const isJoint = (index: number) => /^(,|en|of)$/.test(tokens[index]?.normal ?? '')
  let before = own[0]! - (isJoint(own[0]!) ? 0 : 1)
  while (isJoint(before)) before--
  const mark = tokens[before]
  if (mark?.normal === ':') return true
  const earlier = mark && clauses[mark.clause]
  return isJoint(before + 1) && earlier?.mainVerb === before && isAfterColon(sentence, earlier)
}

function isNominal({ tokens }: Sentence, verb: number): boolean {
  const before = tokens[verb - 1]?.reading.pos
  const { normal, reading } = tokens[verb]!
  // *Meenemen van bewoners*, at the start, can be taken for a finite verb.
  if (verb === 0 && reading.lemma === normal) return true
  return reading.pos === 'noun' || reading.form === 'infinitive' || before === 'article'
}
