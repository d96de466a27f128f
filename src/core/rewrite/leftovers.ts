// What would be left hanging when the words of a match leave: a preposition that
// the old verb asked for, someone to whom something was given, a second clause.

import { clauseOf, type TokenRange } from '../detect/match'
import type { Phrase, Token } from '../dutch/sentence'
import { clusterEnd, isVerbInFront } from './cluster'
import { isInside, namesPeople, saysWhen, type RewriteContext } from './context'
import type { VerbTemplate } from './verbTemplate'

/** What these are held over stays with them: *de regie **over de verhuizingen** naar zich toe trekken*. */
const held = new Set(['regie', 'grip', 'zicht', 'leiding', 'controle'])

/**
 * Whether something would be left hanging: *het gedrag* gone, *van huurders* still there; *naar* gone, *een cursus* still there.
 *
 * @param end what the template puts in their place
 */
export function leavesRemainder(
  tokens: readonly Token[],
  { last }: TokenRange,
  kept: Phrase | undefined,
  preposition: number | undefined,
  end = '',
): boolean {
  const next = tokens[last + 1]
  // *sturen op gedrag van huurders* → *in gesprek gaan over gedrag van huurders*
  const returns = end.split(' ').at(-1) === tokens[last]!.normal
  if (next?.normal === 'van' && !returns && next.index !== preposition) return true
  if (next && /^(over|op)$/.test(next.normal) && next.index !== preposition && held.has(tokens[last]!.normal))
    return true
  return tokens[last]?.reading.pos === 'preposition' && kept?.first !== last + 1
}

/**
 * What the old verb asked for and the new one may not: *verleiden **tot** isoleren*, *enthousiasmeren **voor** sport*,
 * *lokken **naar** de wijk*, *de regie **op ons** nemen*.
 */
export function hasComplement(context: RewriteContext, old: Token, leaving: readonly TokenRange[]): boolean {
  const { tokens } = context.sentence
  const end = isVerbInFront(context, old) ? (old.partner ?? old.index) : clusterEnd(context, old)
  const closely = new Set([end, ...leaving.map(({ last }) => last), objectOrNothing(context)].map((last) => last + 1))
  return clauseOf(context).tokens.some((index) => {
    const { normal, reading } = tokens[index]!
    if (reading.pos !== 'preposition' || context.parts.some((part) => isInside(index, part))) return false
    if (isReflexive(tokens[index + 1])) return true
    const isBehind = index > Math.min(old.index, leaving[0]?.first ?? old.index)
    if (normal === 'tot') return isBehind
    if (closely.has(index) && ['voor', 'aan', 'tegen'].includes(normal)) {
      return !saysWhen(context.sentence, { first: index, last: index + 2 })
    }
    return normal === 'naar' && (isBehind || tokens[index - 1]?.index !== clauseOf(context).object?.last)
  })
}

function objectOrNothing(context: RewriteContext): number {
  return clauseOf(context).object?.last ?? -2
}

function isReflexive(token: Token | undefined): boolean {
  return token !== undefined && ['zich', 'ons', 'mij', 'me'].includes(token.normal) && token.reading.pos === 'pronoun'
}

/**
 * A subject may not leave with the match, and someone to whom something was given has no place beside a verb that gives
 * nothing: *het college geeft **de wijkraden** kaders*.
 */
export function leavesPhrase(
  context: RewriteContext,
  template: VerbTemplate,
  leaving: readonly TokenRange[],
  object: Phrase | undefined,
): boolean {
  const { subject, indirectObject, passive, finite } = clauseOf(context)
  const goes = (phrase: Phrase | undefined) =>
    phrase !== undefined && leaving.some((range) => isInside(phrase.head, range))
  // *Het beleid stelt de inwoner centraal*: what stands in front may be the subject as well.
  const isSubjectInFront = clauseOf(context).object !== undefined && clauseOf(context).object!.last + 1 === finite
  if (!passive && goes(subject) && !isSubjectInFront) return true
  if (template.verb.infinitive === 'zeggen') return false
  return indirectObject !== undefined && indirectObject.head !== object?.head && !goes(indirectObject)
}

/** A clause that depends on this one and follows it: *verleiden om mee te doen*. A second one would not fit. */
export function hasDependentAfter(context: RewriteContext, old: Token): boolean {
  return context.sentence.clauses.some(
    ({ parent, kind, tokens }) => parent === context.clause && kind !== 'relative' && (tokens[0] ?? -1) > old.index,
  )
}

/**
 * *De gemeente neemt de regie **weer** terug*: back where it was, which the new verb is not about; *we halen **weer**
 * wensen op* is once more, and stays.
 */
export function adverbsLeft(context: RewriteContext, leaving: readonly TokenRange[]): number[] {
  const { tokens } = context.sentence
  // *steeds **meer** verantwoordelijkheid*: how much goes with what it counts.
  const degrees = leaving
    .filter(({ first }) => tokens[first]!.normal === 'meer' && tokens[first - 1]?.normal === 'steeds')
    .map(({ first }) => first - 1)
  const isHeld = leaving.some(({ last }) => held.has(tokens[last]!.normal))
  if (!isHeld) return degrees
  const restored = clauseOf(context).tokens.filter((index) => restoring.has(tokens[index]!.normal))
  return [...degrees, ...restored]
}

const restoring = new Set(['weer', 'opnieuw'])

/** People stay in the clause beside whom a template names no *bewoners*. */
export function keepsPeople(context: RewriteContext, leaving: readonly TokenRange[]): boolean {
  return namesPeople(context) || keepsBewoners(context, leaving)
}

/** *Bewoners* stays in the clause, so that the template would name them twice: *de bewoners met bewoners bekijken*. */
function keepsBewoners(context: RewriteContext, leaving: readonly TokenRange[]): boolean {
  const { tokens } = context.sentence
  return clauseOf(context).tokens.some(
    (index) => tokens[index]!.normal.endsWith('bewoners') && !leaving.some((range) => isInside(index, range)),
  )
}

/** What says more about the object follows it: *het overleg **tussen buren***. It cannot stay where the object leaves. */
export function hasModifier({ sentence }: RewriteContext, object: Phrase | undefined): boolean {
  const next = object && sentence.tokens[object.last + 1]
  if (!next) return false
  return next.reading.pos === 'preposition' && ['tussen', 'van', 'over', 'tegen'].includes(next.normal)
}

/** *Het college helpt de club **met een ruimte***: with what stands there already. */
export function hasWith(context: RewriteContext): boolean {
  const { tokens } = context.sentence
  return clauseOf(context).tokens.some(
    (index) =>
      tokens[index]!.normal === 'met' &&
      tokens[index]!.reading.pos === 'preposition' &&
      !context.parts.some((part) => isInside(index, part)),
  )
}

/** *We sturen jongeren aan **die helpen***: between those and their object no other clause has a place. */
export function hasRelativeAfter({ sentence }: RewriteContext, object: Phrase | undefined, old: Token): boolean {
  const { tokens, clauses } = sentence
  return clauses.some(
    ({ kind, tokens: [first] }) =>
      kind === 'relative' &&
      object !== undefined &&
      first !== undefined &&
      first > Math.max(object.last, old.index) &&
      tokens[first]!.clause !== tokens[object.head]!.clause,
  )
}

/** Another phrase that could be the object as well: *het is de bedoeling de werkwijze uit te rollen*. */
export function hasRival(context: RewriteContext, object: Phrase | undefined): boolean {
  return clauseOf(context).others.some(({ preposition, head }) => preposition === undefined && head !== object?.head)
}
