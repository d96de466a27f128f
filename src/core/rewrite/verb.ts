// A verb with what belongs to it makes way for another: *de regie terugnemen* →
// *met bewoners afspreken wie wat doet*. The verb keeps its person, number, tense
// and form; layout.ts finds a place for what goes with it.

import { clauseOf } from '../detect/match'
import type { Phrase, Reading, Token } from '../dutch/sentence'
import { planActive } from './active'
import { conjugate } from './conjugate'
import { isInside, joinsWords, wordsOf, type Planner, type RewriteContext } from './context'
import { looksFinite, verbGroupStart } from './cluster'
import { layOut } from './layout'
import { objectWithPlace, opensLabel, planNominalized } from './nominalized'
import { planPassive } from './passive'
import type { Plan } from './plan'
import type { TemplatePiece } from './template'
import { takesInfinitive, verbTemplate, type SpokenObject } from './verbTemplate'

export const planVerb: Planner = (context, pieces, plan) => {
  const clause = clauseOf(context)
  const { tokens } = context.sentence
  const old = matchedVerb(context)
  if (saysAgain(context, pieces, old)) return false
  const isNoun = !old || !isVerbal(context, old) || tokens[old.index + 1]?.normal === 'van'
  if (opensLabel(context) && isNoun) {
    const object = objectWithPlace(context)
    const template = verbTemplate(pieces, object && spoken(context, object))
    return template !== undefined && planNominalized(context, template, object, plan)
  }
  if (!old || clause.negated || !isVerbal(context, old) || isCoordinated(tokens, old)) return false
  const object = objectOf(context, old)
  const template = verbTemplate(pieces, object && spoken(context, object))
  if (!template || (old.reading.form === 'participle' && takesInfinitive(template))) return false
  if (clause.passive) {
    const plans = clause.agent ? planActive : planPassive
    return plans(context, template, old, object, plan)
  }
  const paradigm = context.dutch.verb(template.verb.dotted)
  if (!paradigm) return false
  const form = conjugate(paradigm, context.dutch.verb(old.reading.lemma), old, clause, context.sentence)
  if (!form || !bendAuxiliary(context, old, paradigm.auxiliary, plan)) return false
  const start = verbGroupStart(tokens, old)
  if (!layOut(context, template, old, form.particle, object, plan)) return false
  plan.replace(start, form.text)
  if (start < old.index) plan.remove(start + 1, old.index)
  return true
}

/** *stapsgewijs* beside *stap voor stap*, *luisteren* beside *luisteren*: the sentence says so already, or says otherwise. */
function saysAgain({ sentence, parts }: RewriteContext, pieces: readonly TemplatePiece[], old?: Token): boolean {
  const words = pieces.flatMap((piece) => {
    if (piece.kind === 'verb') return [piece.infinitive, ...(besides[piece.infinitive] ?? [])]
    return piece.kind === 'text' && piece.text.includes(stepwise) ? besides[stepwise]! : []
  })
  return sentence.tokens.some(
    ({ index, normal }) =>
      words.includes(normal) && index !== old?.index && !parts.some((part) => isInside(index, part)),
  )
}

const stepwise = 'stap voor stap'

/** Words of templates, and what has no place beside them: *we rollen de methode verder uit* does not begin. */
const besides: Readonly<Record<string, readonly string[]>> = {
  beginnen: ['verder'],
  [stepwise]: ['stap', 'stapsgewijs', 'gefaseerd'],
}

/** A verb of its clause, or the infinitive of a heading (*De regie terugnemen*), but not one with an article. */
function isVerbal(context: RewriteContext, { index, reading }: Token): boolean {
  const clause = clauseOf(context)
  if (clause.verbs.includes(index)) return true
  return reading.form === 'infinitive' && clause.finite === undefined && !hasArticle(context, index)
}

function hasArticle({ sentence }: RewriteContext, index: number): boolean {
  const before = sentence.tokens[index - 1]
  return before?.reading.pos === 'article' || before?.reading.pos === 'adjective'
}

/** The verb of the match that the template's verb takes the place of, read as the pattern names it: *borgen*, not *bergen*. */
export function matchedVerb(context: RewriteContext): Token | undefined {
  const { verbs, sentence, rule } = context
  const token = verbs[0] === undefined ? undefined : sentence.tokens[verbs[0]]
  if (!token) return undefined
  const isNamed = ({ lemma }: Reading) => rule.patterns.some((pattern) => pattern.includes(`{${lemma}}`))
  const reading = [token.reading, ...token.readings].find((it) => it.pos === 'verb' && isNamed(it)) ?? token.reading
  return { ...token, reading: isBareInfinitive(context, token, reading) ? bareInfinitive(reading) : reading }
}

/**
 * *## De regie nemen in Zuid*: what looks finite is an infinitive where it is joined to its particle (*## Aanpak
 * wegzetten*), or where a heading has no subject for it.
 */
function isBareInfinitive(context: RewriteContext, { index, normal, partner }: Token, reading: Reading): boolean {
  const { kind, finite, subject } = clauseOf(context)
  if (index !== finite || kind === 'subordinate' || kind === 'relative') return false
  if (reading.pos !== 'verb' || normal !== reading.lemma) return false
  if (reading.particle !== undefined && partner === undefined) return true
  if (context.segment.kind !== 'heading') return false
  // *## Bewoners in hun kracht zetten*: a verb that closes the line is no finite one.
  const next = context.sentence.tokens[index + 1]
  if (subject && subject.last < index - 1 && (!next || next.reading.pos === 'punctuation')) return true
  if (!subject || context.object?.head === subject.head || isAskedFor(context)) return true
  const isOne = context.sentence.tokens[subject.head]!.reading.number !== 'plural'
  return isOne || context.parts.some((part) => isInside(subject.head, part))
}

/** The rule asks for who undergoes, and nothing but the seeming subject is there to do so: *## Bewoners activeren*. */
function isAskedFor(context: RewriteContext): boolean {
  return context.rule.when.object !== undefined && clauseOf(context).object === undefined
}

function bareInfinitive({ lemma }: Reading): Reading {
  return { lemma, pos: 'verb', form: 'infinitive' }
}

/** What `@` stands for; in a passive its subject. */
export function objectOf(context: RewriteContext, old: Token): Phrase | undefined {
  const clause = clauseOf(context)
  const own = clause.passive || looksFinite(context, old) ? [clause.subject] : [clause.object, clause.indirectObject]
  const isFree = (phrase: Phrase | undefined) =>
    phrase !== undefined && !isInside(old.index, phrase) && !isAdverb(context, phrase)
  return [context.object, ...own].find((phrase) => isFree(phrase))
}

/** *We willen huurders vroeg meenemen*: a word on its own that is an adverb as well. */
function isAdverb({ sentence }: RewriteContext, { first, last }: Phrase): boolean {
  return first === last && sentence.tokens[first]!.readings.some(({ pos }) => pos === 'adverb' || pos === 'adjective')
}

function spoken({ sentence }: RewriteContext, object: Phrase): SpokenObject {
  const { reading, normal } = sentence.tokens[object.head]!
  return {
    words: wordsOf(sentence, object),
    number: reading.number ?? (object.coordinated?.length ? 'plural' : 'singular'),
    lemmas: [reading.lemma, reading.head ?? normal],
  }
}

/** *activeren en ondersteunen*, *bewoners activeren en met elkaar verbinden*: verbs that share what goes with them. */
function isCoordinated(tokens: readonly Token[], { index, reading }: Token): boolean {
  const joins = (token: Token | undefined) => token !== undefined && joinsWords(token)
  const isVerb = (token: Token | undefined) => token?.reading.pos === 'verb'
  const sharesWhatPrecedes = reading.form !== 'finite' && reading.form !== 'imperative'
  return (
    (joins(tokens[index + 1]) && (sharesWhatPrecedes || isVerb(tokens[index + 2]))) ||
    (joins(tokens[index - 1]) && isVerb(tokens[index - 2]))
  )
}

/** *heeft … uitgerold* → *is … begonnen*: the auxiliary goes with the new participle. */
function bendAuxiliary(
  context: RewriteContext,
  old: Token,
  auxiliary: 'hebben' | 'zijn' | 'both',
  plan: Plan,
): boolean {
  if (old.reading.form !== 'participle' || auxiliary === 'both') return true
  const clause = clauseOf(context)
  const token = clause.verbs
    .map((index) => context.sentence.tokens[index]!)
    .find(({ reading }) => reading.lemma === 'hebben' || reading.lemma === 'zijn')
  if (!token || token.reading.lemma === auxiliary) return true
  const paradigm = context.dutch.verb(auxiliary)
  const form = paradigm && conjugate(paradigm, context.dutch.verb(token.reading.lemma), token, clause, context.sentence)
  if (!form) return false
  plan.replace(token.index, form.text)
  return true
}
