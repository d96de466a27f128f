// A noun, or an adjective with its noun, makes way for another noun and what
// says more about it: *de doelgroep* → *de mensen om wie het gaat*. The writer's
// article and adjectives stay, bent to the new noun.

import type { Dutch } from '../dutch/dutch'
import type { Clause, Token } from '../dutch/sentence'
import { adjectiveFor, determinerFor, finiteFor, isIndefinite, premodifiersOf, type NounFeatures } from './agreement'
import { clauseOf } from '../detect/match'
import { isInside, type Planner, type RewriteContext } from './context'
import type { Plan } from './plan'
import { closeClause, placeTail, tailFits } from './tail'
import type { TemplatePiece } from './template'

type NounPiece = Extract<TemplatePiece, { kind: 'noun' }>

/** `{plek/plekken:de} waar mensen elkaar treffen` in the place of the words found; a verb among them stays. */
export const planNoun: Planner = (context, pieces, plan) => {
  const [part, ...otherParts] = context.parts.filter((it) => !context.verbs.some((verb) => isInside(verb, it)))
  const at = pieces.findIndex((piece) => piece.kind === 'noun')
  const noun = pieces[at] as NounPiece
  if (!part || otherParts.length || pieces.some((piece) => piece.kind === 'object')) return false
  const tokens = context.sentence.tokens
  const preposition = trailingPreposition(context, part.last)
  const headIndex = lastNoun(context, part.first, preposition ? part.last - 1 : part.last)
  const head = tokens[headIndex]
  if (!head) return false

  const from = featuresOf(head, context.dutch)
  const to = choose(noun, from.number, context)
  const lead = textOf(pieces.slice(0, at), to)
  let tail = textOf(pieces.slice(at + 1), to)
  if (preposition) tail = withPreposition(tail, tokens[part.last]!.normal)
  if (!preposition && !tailFits(context, tail, part.last)) return false
  if (isNear(context, noun, part.first)) return false

  const { determiner, modifiers, degrees } = premodifiersOf(context.sentence, part.first)
  const inner = premodifiersOf(context.sentence, headIndex)
  const own = determiner ?? (inner.determiner && inner.determiner.index >= part.first ? inner.determiner : undefined)
  if (!bendDeterminer(own, from, to, plan)) return false
  for (const degree of degrees) plan.remove(degree.index, degree.index)
  for (const modifier of modifiers) {
    const text = adjectiveFor(modifier, own, to, context.dutch)
    if (text !== modifier.text) plan.replace(modifier.index, text)
    if (modifier.reading.pos === 'numeral' && to.number !== from.number) return false
  }

  const words = nounWords(noun, own, to, context.dutch)
  const article = needsArticle(own, modifiers, from, to, noun, context) ? 'een ' : ''
  const start = own && own.index >= part.first ? own.index + 1 : part.first
  plan.replace(start, article + lead + words)
  if (start < part.last) plan.remove(start + 1, part.last)
  placeTail(context, tail, part.last, plan)
  return bendFinite(context, headIndex, from, to, plan)
}

/** `@ met weinig geld` beside the noun that the adjective found stands with. */
export const planBesideNoun: Planner = (context, pieces, plan) => {
  const [part, ...otherParts] = context.parts
  if (!part || otherParts.length) return false
  const tokens = context.sentence.tokens
  // Without a slot `@` is the noun that the adjective stands with, not the object of the clause.
  const slot = context.object?.first === part.last + 1 ? context.object : undefined
  let headIndex = slot?.head ?? part.last
  if (!slot && tokens[headIndex]!.reading.pos !== 'noun') {
    headIndex++
    while (tokens[headIndex]?.reading.pos === 'adjective') headIndex++
  }
  const head = tokens[headIndex]
  if (!head || head.reading.pos !== 'noun') return false
  const features = featuresOf(head, context.dutch)
  const at = pieces.findIndex((piece) => piece.kind === 'object')
  const lead = textOf(pieces.slice(0, at), features)
  const tail = relativeFor(textOf(pieces.slice(at + 1), features), features)
  if (!tailFits(context, tail, headIndex)) return false
  const last = slot ? slot.first - 1 : Math.min(part.last, headIndex - 1)
  plan.remove(part.first, last)
  if (lead.trim()) plan.before(last + 1, lead)
  placeTail(context, tail, headIndex, plan)
  return true
}

/** Words as they are in the place of the words found. */
export const planLiteral: Planner = (context, pieces, plan) => {
  const [part, ...otherParts] = context.parts
  const [piece] = pieces
  if (!part || otherParts.length || piece?.kind !== 'text') return false
  plan.replace(part.first, piece.text)
  if (part.first < part.last) plan.remove(part.first + 1, part.last)
  closeClause(context, piece.text, part.last, plan)
  return true
}

/** An adjective used as a noun, which no dictionary has, has no number of its own: *de inactieven* are many. */
function featuresOf({ reading, normal }: Token, dutch: Dutch): NounFeatures {
  const isUnknown = reading.number === undefined || (reading.lemma === normal && !dutch.noun(normal))
  const number = isUnknown && normal.endsWith('en') ? 'plural' : (reading.number ?? 'singular')
  return { number, gender: reading.gender ?? 'de' }
}

/** The new noun; an adjective of its own bends along: *een vast plan*, *het vaste plan*. */
function nounWords({ forms }: NounPiece, determiner: Token | undefined, to: NounFeatures, dutch: Dutch): string {
  const words = forms.length === 2 && to.number === 'plural' ? forms[1] : forms[0]
  const [first, ...rest] = words.split(' ')
  const isAdjective = rest.length > 0 && dutch.readings(first!)[0]?.pos === 'adjective'
  if (!isAdjective || to.number === 'plural' || !determiner || isIndefinite(determiner)) return words
  return [dutch.inflectAdjective(first!) ?? first, ...rest].join(' ')
}

/** The number of the original where the new noun has it, else the only one it has. */
function choose({ forms, article }: NounPiece, wanted: 'singular' | 'plural', { dutch }: RewriteContext): NounFeatures {
  if (forms.length === 2) return { number: wanted, gender: article }
  const readings = dutch.readings(forms[0].split(' ').at(-1)!)
  const isPlural = / en /.test(forms[0]) || readings.some(({ pos, number }) => pos === 'noun' && number === 'plural')
  return { number: isPlural ? 'plural' : 'singular', gender: article }
}

function textOf(pieces: readonly TemplatePiece[], { number }: NounFeatures): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'agreeing' ? piece[number] : ''))
    .join('')
}

/** *gezinnen die …*, but *een gezin dat …*. */
function relativeFor(tail: string, { number, gender }: NounFeatures): string {
  return number === 'singular' && gender === 'het' ? tail.replace(/^(\s*)die\b/, '$1dat') : tail
}

/** The head of the words found: the last noun before a preposition (*stapeling van problemen*), else the last noun. */
function lastNoun({ sentence }: RewriteContext, first: number, last: number): number {
  let head: number | undefined
  for (let index = first; index <= last; index++) {
    const { pos } = sentence.tokens[index]!.reading
    if (pos === 'noun' || pos === 'name') head = index
    else if (pos === 'preposition' && head !== undefined) return head
  }
  return head ?? last
}

/** The new noun stands just before already: *twee buurten als buurt waar …*. */
function isNear({ sentence }: RewriteContext, { forms }: NounPiece, first: number): boolean {
  return sentence.tokens
    .slice(Math.max(0, first - 5), first)
    .some(({ normal }) => forms.some((form) => form === normal))
}

function trailingPreposition({ sentence }: RewriteContext, last: number): boolean {
  return sentence.tokens[last]!.reading.pos === 'preposition'
}

function withPreposition(tail: string, preposition: string): string {
  return tail.trimEnd().endsWith(` ${preposition}`) ? tail : `${tail} ${preposition}`
}

function bendDeterminer(determiner: Token | undefined, from: NounFeatures, to: NounFeatures, plan: Plan): boolean {
  if (!determiner) return true
  const form = determinerFor(determiner.normal, from, to)
  if (form === undefined) return false
  if (form !== determiner.normal) plan.replace(determiner.index, form)
  return true
}

/** A bare singular such as *de wijk wordt proeftuin* asks for *een* before a noun that can be counted. */
function needsArticle(
  determiner: Token | undefined,
  modifiers: readonly Token[],
  from: NounFeatures,
  to: NounFeatures,
  noun: NounPiece,
  context: RewriteContext,
): boolean {
  if (determiner || modifiers.length || from.number === 'plural' || to.number === 'plural') return false
  const isCountable = noun.forms.length === 2 && noun.forms[0] !== noun.forms[1]
  const isRole = context.sentence.tokens[context.parts[0]!.first - 1]?.normal === 'als'
  return isCountable && !isRole && context.segment.kind !== 'heading' && context.segment.kind !== 'tableCell'
}

function bendFinite(context: RewriteContext, head: number, from: NounFeatures, to: NounFeatures, plan: Plan): boolean {
  if (from.number === to.number) return true
  const clause = clausesWithSubject(context, head)
  if (!clause) return true
  if (clause.finite === undefined || clause.subject?.coordinated?.length) return clause.finite === undefined
  const form = finiteFor(context.sentence.tokens[clause.finite]!, to.number, context.dutch)
  if (!form) return false
  plan.replace(clause.finite, form)
  return true
}

function clausesWithSubject(context: RewriteContext, head: number): Clause | undefined {
  const own = clauseOf(context)
  if (own.subject?.head === head) return own
  return context.sentence.clauses.find((clause) => clause.finite !== undefined && clause.subject?.head === head)
}
