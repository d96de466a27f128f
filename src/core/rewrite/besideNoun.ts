// Words that take the place of something beside a noun, or of an adverb or a
// predicate: *kansarme gezinnen* → *gezinnen met weinig geld*, *op eigen kracht* →
// *samen met de mensen om hen heen*.

import { clauseOf } from '../detect/match'
import type { Phrase, Token } from '../dutch/sentence'
import { premodifiersOf, type NounFeatures } from './agreement'
import type { Planner, RewriteContext } from './context'
import { textOf } from './noun'
import { closeClause, endsInClause, placeTail, tailFits } from './tail'

/** `@ met weinig geld` beside the noun that the adjective found stands with. */
export const planBesideNoun: Planner = (context, pieces, plan) => {
  const [part, ...otherParts] = context.parts
  if (!part || otherParts.length) return false
  const slot = slotBeside(context)
  const head = nounBeside(context)
  if (!head) return false
  const headIndex = head.index
  const features: NounFeatures = { number: head.reading.number ?? 'singular', gender: head.reading.gender ?? 'de' }
  const at = pieces.findIndex((piece) => piece.kind === 'object')
  const lead = textOf(pieces.slice(0, at), features)
  const tail = relativeFor(textOf(pieces.slice(at + 1), features), features)
  if (!tailFits(context, tail, headIndex)) return false
  const last = slot ? slot.first - 1 : Math.min(part.last, headIndex - 1)
  const { degrees } = premodifiersOf(context.sentence, part.first)
  for (const { index } of degrees) plan.remove(index, index)
  plan.remove(part.first, last)
  if (lead.trim()) plan.before(last + 1, lead)
  // *De Kanaalwijk, waar …*: what has a name is not told apart by a clause.
  const isNamed = headIndex > 0 && last < headIndex && /^\p{Lu}.*(wijk|buurt|flat|plein|straat)$/u.test(head.text)
  if (isNamed && endsInClause(tail)) plan.attach(headIndex, ',')
  placeTail(context, tail, headIndex, plan)
  return true
}

/** The noun that the words found stand with, or are: *gezinnen* in *kansarme gezinnen*. */
export function nounBeside(context: RewriteContext): Token | undefined {
  const tokens = context.sentence.tokens
  const { last } = context.parts[0]!
  const slot = slotBeside(context)
  let index = slot?.head ?? last
  if (!slot && tokens[index]!.reading.pos !== 'noun') {
    index++
    while (tokens[index]?.reading.pos === 'adjective') index++
  }
  return tokens[index]?.reading.pos === 'noun' ? tokens[index] : undefined
}

/** Without a slot `@` is the noun that the adjective stands with, not the object of the clause. */
function slotBeside({ sentence, parts: [part], object }: RewriteContext): Phrase | undefined {
  const isBeside = sentence.tokens[part!.last]!.reading.pos !== 'noun' && object?.first === part!.last + 1
  return isBeside ? object : undefined
}

/** Words as they are in the place of the words found. */
export const planLiteral: Planner = (context, pieces, plan) => {
  const [part, ...otherParts] = context.parts
  const [piece] = pieces
  if (!part || otherParts.length || piece?.kind !== 'text' || !literalFits(context, piece.text)) return false
  const end = clauseOf(context).tokens.filter((index) => context.sentence.tokens[index]!.reading.pos !== 'punctuation')
  const clauseEnd = end.at(-1)!
  const { finite, kind } = clauseOf(context)
  const isFront = (kind === 'main' || kind === 'question') && finite !== undefined && part.last < finite
  // A clause closes the sentence: *we praten met bewoners voordat er een plan ligt*.
  if (endsInClause(piece.text) && !isFront && part.last < clauseEnd) {
    // *over plannen die de straat raken*: the clause would come between.
    const next = context.sentence.tokens[clauseEnd + 1]
    if (next && next.reading.pos !== 'punctuation') return false
    plan.remove(part.first, part.last)
    plan.after(clauseEnd, piece.text)
    return true
  }
  plan.replace(part.first, piece.text)
  if (part.first < part.last) plan.remove(part.first + 1, part.last)
  closeClause(context, piece.text, part.last, plan)
  return true
}

/** *gezinnen die …*, but *een gezin dat …*. */
function relativeFor(tail: string, { number, gender }: NounFeatures): string {
  return number === 'singular' && gender === 'het' ? tail.replace(/^(\s*)die\b/, '$1dat') : tail
}

/**
 * Words of several kinds have several places: a phrase does not stand before a noun (*outreachende spreekuren*), behind
 * another preposition (*uitgaan van eigen kracht*), under *niet*, nor before the *van* of the words that leave.
 */
function literalFits({ dutch, parts, sentence }: RewriteContext, text: string): boolean {
  const { first, last } = parts[0]!
  const before = sentence.tokens[first - 1]
  const next = sentence.tokens[last + 1]
  const opening = dutch.readings(text.split(' ')[0]!)[0]?.pos
  const isPhrase = ['preposition', 'complementizer', 'adverb', 'pronoun'].includes(opening ?? '')
  if (['niet', 'geen', 'nooit', 'nauwelijks', 'amper'].includes(before?.normal ?? '')) return false
  if (next?.normal === 'van') return false
  if (!isPhrase) return true
  // *komen bij gezinnen achter de voordeur*: where stands there already.
  if (sentence.tokens.slice(Math.max(0, first - 4), first).some(({ normal }) => text.startsWith(`${normal} `)))
    return false
  const isAttribute = sentence.tokens[last]!.reading.pos === 'adjective' && next?.reading.pos === 'noun'
  const { determiner, modifiers } = premodifiersOf(sentence, first)
  // *steeds vaker achter de voordeur*: what does not bend says how often.
  const isModified = modifiers.some(({ reading: { pos, inflected } }) => pos !== 'adjective' || inflected)
  return !isAttribute && !determiner && !isModified && before?.reading.pos !== 'preposition'
}
