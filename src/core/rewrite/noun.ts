// A noun makes way for another noun and what says more about it: *de doelgroep* →
// *de mensen om wie het gaat*. The writer's article and adjectives stay, bent to
// the new noun.

import type { Dutch } from '../dutch/dutch'
import type { Clause, Phrase, Reading, Sentence, Token } from '../dutch/sentence'
import {
  adjectiveFor,
  articleFor,
  determinerFor,
  finiteFor,
  isAdverb,
  isIndefinite,
  isSeveral,
  isPossessive,
  premodifiersOf,
  type NounFeatures,
} from './agreement'
import { clauseOf } from '../detect/match'
import { isInside, namesPeople, wordsOf, type Planner, type RewriteContext } from './context'
import type { Plan } from './plan'
import { isRelativeClause, placeTail, tailFits } from './tail'
import type { TemplatePiece } from './template'

type NounPiece = Extract<TemplatePiece, { kind: 'noun' }>

/** `{plek/plekken:de} waar mensen elkaar treffen` in the place of the words found; a verb among them stays. */
export const planNoun: Planner = (context, pieces, plan) => {
  const [part, ...otherParts] = context.parts.filter((it) => !context.verbs.some((verb) => isInside(verb, it)))
  const at = pieces.findIndex((piece) => piece.kind === 'noun')
  const noun = pieces[at] as NounPiece
  const takesSlot = pieces.some((piece) => piece.kind === 'object')
  const slot = part && takesSlot ? ownerSlot(context, part.last) : undefined
  if (!part || otherParts.length || (takesSlot && !slot)) return false
  const tokens = context.sentence.tokens
  const preposition = tokens[part.last]!.reading.pos === 'preposition'
  const headIndex = lastNoun(context, part.first, preposition ? part.last - 1 : part.last)
  const head = tokens[headIndex]
  if (!head || !isNounHere(context, head) || isPartOfName(context.sentence, part.first)) return false
  if (losesModifier(context, head, pieces)) return false

  const from = featuresOf(head, context)
  const to = choose(noun, from.number, context)
  const lead = textOf(pieces.slice(0, at), to)
  const { determiner, modifiers, degrees } = premodifiersOf(context.sentence, part.first)
  const inner = premodifiersOf(context.sentence, headIndex)
  const own = determiner ?? (inner.determiner && inner.determiner.index >= part.first ? inner.determiner : undefined)
  const end = slot?.last ?? part.last
  const words = textOf(pieces.slice(at + 1), to, slot && wordsOf(context.sentence, slot))
  const tail = slot ? fittingTail(context, words, end) : tailFor(context, words, part.last, own)
  if (tail === undefined) return false
  if (isNear(context, noun, part.first) || (own && from.number === 'singular' && isNamedBy(context, part.last)))
    return false

  // *een arrangement* → *hulp*: what cannot be counted has no *een*, and no *elke*.
  const isMass = to.number === 'singular' && (noun.forms.length === 1 || noun.forms[0] === noun.forms[1])
  const drops = isMass && own?.normal === 'een'
  if (isMass && own && ['elk', 'elke', 'ieder', 'iedere', 'één', "zo'n"].includes(own.normal)) return false
  // *een dakloze* → *iemand zonder huis*
  const isSomeone = noun.forms[0] === 'persoon' && own?.normal === 'een' && !modifiers.length && !lead.trim()

  // *vroegtijdige interventie voorkomt erger*: what cannot be counted there would ask for *een* before the adjective.
  const isBare = needsArticle(own, from, to, noun, context)
  if (isBare && modifiers.some(({ reading }) => reading.pos === 'adjective' && !reading.degree)) return false
  if (isBare && isOneOfMany(context, part.first)) return false
  const article = isBare && !modifiers.length ? 'een ' : ''
  // A bare noun before another names it, or is half of it: *(doelgroep milieupolitie)*, *tijdige burger betrokkenheid*.
  if (!own && from.number === 'singular' && tokens[part.last + 1]?.reading.pos === 'noun') return false
  if (modifiers.some((modifier) => isAdverb(modifier, from, context.dutch))) return false

  if (own && (drops || isSomeone)) plan.replace(own.index, isSomeone ? 'iemand' : '')
  // *onze partners* → *de organisaties waarmee we samenwerken*
  else if (own && isPossessive(own) && (isRelativeClause(tail) || (isOurs(own) && /\b(we|wij|ons|onze)\b/.test(tail))))
    plan.replace(own.index, articleFor(to))
  else if (!bendDeterminer(own, from, to, plan)) return false
  for (const degree of degrees) plan.remove(degree.index, degree.index)
  for (const modifier of modifiers) {
    const text = adjectiveFor(modifier, own, to, context.dutch)
    if (text !== modifier.text) plan.replace(modifier.index, text)
    const isCount = modifier.reading.pos === 'numeral' || isSeveral(modifier.normal)
    if (isCount && to.number !== from.number) return false
  }
  bendPreposition(
    tokens[(modifiers[0] ?? own ?? tokens[part.first]!).index - (own && modifiers[0] ? 2 : 1)],
    noun,
    plan,
  )

  if (headIndex === part.last && !bendRelative(context, part.last, from, to, plan)) return false
  const newNoun = isSomeone ? '' : nounWords(noun, own, to, context.dutch)
  const start = own && own.index >= part.first ? own.index + 1 : part.first
  plan.replace(start, article + lead + newNoun)
  if (start < end) plan.remove(start + 1, end)
  placeTail(context, tail, end, plan)
  return bendFinite(context, headIndex, from, to, plan)
}

function isOurs({ normal }: Token): boolean {
  return normal === 'ons' || normal === 'onze'
}

/** What can stand behind the new noun of the tail of a template, undefined where there is no place for it. */
function tailFor(context: RewriteContext, tail: string, last: number, own: Token | undefined): string | undefined {
  const { tokens } = context.sentence
  if (tokens[last]!.reading.pos === 'preposition') return withPreposition(tail, tokens[last]!.normal)
  const next = tokens[last + 1]
  const governed = /\s(naar|over|voor|tot)$/.exec(tail)?.[1]
  if (governed !== undefined && governed !== next?.normal) return undefined
  const free = governed === undefined ? tail : tail.slice(0, -governed.length - 1)
  const fitting = hasOwner(free) && (isOwned(own, next) || namesPeople(context)) ? '' : free
  if (/\biemand\b/.test(fitting) && isOwned(own, next)) return undefined
  return fittingTail(context, fitting, last)
}

function fittingTail(context: RewriteContext, tail: string, last: number): string | undefined {
  return tailFits(context, tail, last) ? tail : undefined
}

/** *Drie wijken zijn aangewezen **als aandachtsgebied***: one word for several, which *een* would make one. */
function isOneOfMany(context: RewriteContext, first: number): boolean {
  const { tokens } = context.sentence
  const subject = clauseOf(context).subject
  return (
    tokens[first - 1]?.normal === 'als' && subject !== undefined && tokens[subject.head]!.reading.number === 'plural'
  )
}

/** A capital inside the sentence, not after a colon or a quotation mark: *Rijks ICT Dashboard*. */
function isPartOfName({ tokens }: Sentence, first: number): boolean {
  const before = tokens[first - 1]
  if (!before || !/^\p{Lu}/u.test(tokens[first]!.text)) return false
  return before.reading.pos !== 'punctuation' || before.normal === ','
}

/** Used as a noun: not as a verb (*wordt geherstructureerd*), nor before a noun. */
function isNounHere(context: RewriteContext, head: Token): boolean {
  const { tokens } = context.sentence
  const { pos } = head.reading
  if (pos === 'verb' && head.reading.form !== 'infinitive' && clauseOf(context).verbs.includes(head.index)) return false
  if (pos === 'particle' || pos === 'adverb' || head.partner !== undefined) return false
  const isAttribute = pos === 'adjective' && !head.normal.endsWith('en')
  if (isAttribute && tokens[head.index + 1]?.reading.pos === 'noun') return false
  return !extendsFirst(context, head)
}

/** *jeugddashboard*, found as a kind of *dashboard*: the template has to say so too, as *cijfers over de wijk* does. */
function losesModifier(
  { rule }: RewriteContext,
  { reading: { lemma, modifier, head } }: Token,
  pieces: readonly TemplatePiece[],
): boolean {
  if (modifier === undefined || head === undefined) return false
  if (rule.patterns.some((pattern) => pattern.includes(`{${lemma}}`) || !pattern.includes(`{-${head}}`))) return false
  const words = pieces.map((piece) =>
    piece.kind === 'noun' ? piece.forms.join(' ') : piece.kind === 'text' ? piece.text : '',
  )
  // *wijkteamcliënten* → *mensen die bij ons aankloppen*
  return !words.join('').includes(modifier) && !/\bons\b/.test(words.join(''))
}

/** *casusoverleg* beside *casus*: found as well, but the templates are about the noun that the rule names first. */
function extendsFirst({ rule, dutch }: RewriteContext, { reading: { lemma } }: Token): boolean {
  const first = /\{([\p{L}-]+)\}/u.exec(rule.patterns[0] ?? '')?.[1]
  if (first === undefined || dutch.readings(first)[0]?.pos !== 'noun') return false
  return lemma.startsWith(first) && lemma.length > first.length + 3
}

/**
 * An adjective used as a noun, which no dictionary has, has no number of its own: *de inactieven* are many. A noun that
 * no dictionary has agrees with its verb.
 */
function featuresOf({ index, reading, normal }: Token, context: RewriteContext): NounFeatures {
  const isUnknown = reading.number === undefined || (reading.lemma === normal && !context.dutch.noun(normal))
  const finite = isUnknown ? clausesWithSubject(context, index)?.finite : undefined
  const agreed = finite === undefined ? undefined : context.sentence.tokens[finite]!.reading.number
  const { determiner } = premodifiersOf(context.sentence, index)
  const isMany = (isUnknown && /(en|ers|aars)$/.test(normal)) || asksPlural(determiner, reading)
  const number = isMany ? 'plural' : (agreed ?? reading.number ?? 'singular')
  return { number, gender: reading.gender ?? 'de' }
}

/** *de allerarmsten*, *deze minima*: no singular has that article, or none is known to. */
function asksPlural(determiner: Token | undefined, { gender, lemma }: Reading): boolean {
  if (!determiner) return false
  const isOther = gender === 'het' || (gender === undefined && lemma.endsWith('a'))
  return isSeveral(determiner.normal) || (isOther && ['de', 'deze', 'die', 'onze'].includes(determiner.normal))
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
  if (forms.length === 2 && forms[0] !== forms[1]) return { number: wanted, gender: article }
  const readings = dutch.readings(forms[0].split(' ').at(-1)!)
  const isPlural = / en /.test(forms[0]) || readings.some(({ pos, number }) => pos === 'noun' && number === 'plural')
  return { number: isPlural ? 'plural' : 'singular', gender: article }
}

export function textOf(pieces: readonly TemplatePiece[], { number }: NounFeatures, object = ''): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'agreeing') return piece[number]
      return piece.kind === 'object' ? object : ''
    })
    .join('')
}

/** *cliënten van **het wijkteam***: a slot behind the preposition that the words found end on. */
function ownerSlot({ object, sentence }: RewriteContext, last: number): Phrase | undefined {
  const isBehind =
    sentence.tokens[last]!.reading.pos === 'preposition' && object !== undefined && object.first <= last + 1
  return isBehind && object.last > last ? { ...object, first: last + 1 } : undefined
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

/** *de doelgroep jongeren*, *de doelgroep jonge ouders*: the noun behind it says which. */
function isNamedBy(context: RewriteContext, last: number): boolean {
  const { tokens } = context.sentence
  const isAdjective = tokens[last + 1]?.reading.pos === 'adjective' && tokens[last + 1]!.reading.inflected
  const name = tokens[isAdjective ? last + 2 : last + 1]
  if (name?.reading.pos !== 'noun' || name.reading.number !== 'plural') return false
  const { subject, object, indirectObject, finite, kind } = clauseOf(context)
  const isInFront = kind === 'main' && finite !== undefined && name.index < finite
  return isInFront || ![subject, object, indirectObject].some((phrase) => phrase?.head === name.index)
}

/** The new noun, or one of its words, stands just before already: *twee buurten als buurt waar …*. */
function isNear({ sentence }: RewriteContext, { forms }: NounPiece, first: number): boolean {
  return sentence.tokens
    .slice(Math.max(0, first - 5), first)
    .some(({ normal, reading }) =>
      forms.some((form) => form === normal || (reading.pos === 'noun' && form.split(' ').includes(normal))),
    )
}

/** The tail says whose it is. */
function hasOwner(tail: string): boolean {
  return /^\s*van \p{L}+\s*$/u.test(tail)
}

/** The writer says so already: *uw inbreng*, *de inbreng van huurders*. */
function isOwned(determiner: Token | undefined, next: Token | undefined): boolean {
  return next?.normal === 'van' || (determiner !== undefined && isPossessive(determiner))
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

/** *de blauwdruk die er ligt*, *het vaste plan dat er ligt*; in another number its verb might have to bend as well. */
function bendRelative(
  context: RewriteContext,
  last: number,
  from: NounFeatures,
  to: NounFeatures,
  plan: Plan,
): boolean {
  const { tokens, clauses } = context.sentence
  const pronoun = tokens[last + 1]?.normal === ',' ? tokens[last + 2] : tokens[last + 1]
  const clause = clauses.find(({ kind, tokens: [first] }) => kind === 'relative' && first === pronoun?.index)
  if (!pronoun || !clause || !/^(die|dat)$/.test(pronoun.normal)) return true
  const hasOtherSubject = clause.subject !== undefined && clause.subject.head > pronoun.index
  return (from.number === to.number || hasOtherSubject) && bendDeterminer(pronoun, from, to, plan)
}

/** *in hotspots*, but *op plekken*. */
function bendPreposition(before: Token | undefined, { forms }: NounPiece, plan: Plan): void {
  if (forms[0] === 'plek' && before?.normal === 'in' && before.reading.pos === 'preposition') {
    plan.replace(before.index, 'op')
  }
}

/** A bare singular such as *de wijk wordt proeftuin* asks for *een* before a noun that can be counted. */
function needsArticle(
  determiner: Token | undefined,
  from: NounFeatures,
  to: NounFeatures,
  noun: NounPiece,
  context: RewriteContext,
): boolean {
  if (determiner || from.number === 'plural' || to.number === 'plural') return false
  const isCountable = noun.forms.length === 2 && noun.forms[0] !== noun.forms[1]
  const before = context.parts[0]!.first - 1
  const isRole = before === clauseOf(context).tokens[0] && context.sentence.tokens[before]!.normal === 'als'
  // A heading, a cell, a label: what has no verb does without.
  const isLabel = context.sentence.clauses.every(({ verbs }) => verbs.length === 0)
  return (
    isCountable && !isRole && !isLabel && context.segment.kind !== 'heading' && context.segment.kind !== 'tableCell'
  )
}

function bendFinite(context: RewriteContext, head: number, from: NounFeatures, to: NounFeatures, plan: Plan): boolean {
  if (from.number === to.number) return true
  const clause = clausesWithSubject(context, head)
  if (!clause) return true
  if (clause.finite === undefined || clause.subject?.coordinated?.length) return clause.finite === undefined
  const { tokens } = context.sentence
  const finite = tokens[clause.finite]!
  const particle = finite.partner === undefined ? undefined : tokens[finite.partner]!.normal
  const form = finiteFor(finite, to.number, context.dutch, particle)
  if (!form) return false
  plan.replace(clause.finite, form)
  return true
}

function clausesWithSubject(context: RewriteContext, head: number): Clause | undefined {
  const own = clauseOf(context)
  if (own.subject?.head === head) return own
  return context.sentence.clauses.find((clause) => clause.finite !== undefined && clause.subject?.head === head)
}
