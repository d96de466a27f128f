// A match and the templates of its rule in, rewrites on offer out. Each template
// is planned as changes to words, tried on the sentence and analysed again; what
// cannot be inflected with certainty, or would break markup, is offered for
// reading, without edits.

import type { Dutch } from '../dutch/dutch'
import { sharesPart } from '../dutch/cut'
import type { Edit, Rewrite } from '../finding'
import type { Rewriter } from '../detect/match'
import type { Template } from '../rules/rule'
import { isPlain, toSource, type Segment } from '../text/segment'
import { wordsOf, type Planner, type RewriteContext } from './context'
import { nounBeside, planBesideNoun, planLiteral } from './besideNoun'
import { planNoun } from './noun'
import { nominalObject } from './nominalized'
import { createPlan } from './plan'
import { parseTemplate, templateKind, type TemplateKind, type TemplatePiece } from './template'
import { matchedVerb, objectOf, planVerb } from './verb'

/** Whether a sentence after a rewrite is as good as before: nothing new is found in it. */
export type Recheck = (text: string, rule: string) => boolean

const maximum = 3

const planners: Readonly<Record<TemplateKind, Planner>> = {
  verbal: planVerb,
  nominal: planNoun,
  adnominal: planBesideNoun,
  literal: planLiteral,
}

/**
 * Three rewrites at most, as the rule orders them.
 *
 * @param recheck given the text of the segment after a rewrite and the id of the rule; false refuses the edits.
 */
export function createRewriter(dutch: Dutch, recheck: Recheck): Rewriter {
  return (match) => {
    const context: RewriteContext = { ...match, dutch }
    return match.rule.rewrites.slice(0, maximum).map((template) => rewriteWith(context, template, recheck))
  }
}

function rewriteWith(context: RewriteContext, template: Template, recheck: Recheck): Rewrite {
  const pieces = parseTemplate(template.text)
  const label = labelOf(context, pieces, template)
  const plan = createPlan(context.sentence.tokens)
  if (hasSharedWord(context)) return { label, edits: [] }
  if (!planners[templateKind(pieces)](context, pieces, plan)) return { label, edits: [] }
  const edits = plan.edits()
  const { segment, rule } = context
  if (edits.length === 0 || !edits.every((edit) => canEdit(segment, edit))) return { label, edits: [] }
  const text = applyEdits(segment.text, edits)
  if (repeatsWord(text, segment.text) || !readsBack(context, text, pieces) || !recheck(text, rule.id)) {
    return { label, edits: [] }
  }
  const isBeside = templateKind(pieces) === 'verbal'
  return { label, edits: edits.map((edit) => editInSource(segment, edit, isBeside)) }
}

/** *wijk- en buurtaanpak*: neither can go without the other. */
function hasSharedWord({ sentence: { tokens }, parts }: RewriteContext): boolean {
  return parts.some(({ first, last }) => {
    for (let index = first; index <= last; index++) if (sharesPart(tokens, index)) return true
    return false
  })
}

/** The template as one reads it: *met bewoners afspreken wie wat doet*, *mensen om wie het gaat (als dat zo is)*. */
function labelOf(context: RewriteContext, pieces: readonly TemplatePiece[], { claims }: Template): string {
  const beside = templateKind(pieces) === 'adnominal' ? nounBeside(context) : undefined
  const head = beside ?? context.sentence.tokens[context.parts.at(-1)!.last]!
  const verb = matchedVerb(context)
  const object = beside
    ? { first: beside.index, last: beside.index, head: beside.index }
    : ((verb ? objectOf(context, verb) : context.object) ?? nominalObject(context))
  const agreed = templateKind(pieces) === 'verbal' && object ? context.sentence.tokens[object.head]! : head
  const number = agreed.reading.number ?? 'plural'
  const words = pieces.map((piece) => {
    switch (piece.kind) {
      case 'text':
        return piece.text
      case 'verb':
        return piece.infinitive
      case 'noun':
        return piece.forms.length === 2 && number === 'plural' ? piece.forms[1] : piece.forms[0]
      case 'agreeing':
        return piece[number]
      case 'object':
        return object ? wordsOf(context.sentence, object) : '…'
    }
  })
  return words.join('').trim() + (claims ? ' (als dat zo is)' : '')
}

/** Text after edits, which are ascending and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, newText } of edits) {
    result += text.slice(from, start) + newText
    from = end
  }
  return result + text.slice(from)
}

/** Analyzed again, the new sentence has the verb that was asked for, with its particle. */
function readsBack({ dutch, sentence }: RewriteContext, text: string, pieces: readonly TemplatePiece[]): boolean {
  const verb = pieces.find((piece) => piece.kind === 'verb')
  if (!verb) return true
  const span = dutch.sentences(text).find(({ end }) => end > sentence.start)
  if (!span) return false
  return dutch
    .analyze(text, span)
    .tokens.some(({ reading }) => reading.pos === 'verb' && reading.lemma === verb.infinitive)
}

/** Words of the template that the writer had already: *bewoners bewoners*. */
function repeatsWord(text: string, before: string): boolean {
  const repeated = /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu
  return repeated.test(text) && !repeated.test(before)
}

function canEdit(segment: Segment, edit: Edit): boolean {
  return edit.start === edit.end || isPlain(segment, edit)
}

/**
 * Words put in stand directly behind, or at the start of the segment directly before, a character of the source.
 *
 * @param outside behind markup that closes there: what comes with a verb is not part of the noun before it
 */
function editInSource(segment: Segment, { start, end, newText }: Edit, outside: boolean): Edit {
  if (start < end) return { ...toSource(segment, { start, end }), newText }
  const isBehind = start > 0 && !newText.endsWith(' ')
  const isClosing = outside && /^[\s.,;:!?]/.test(segment.text.slice(start, start + 1))
  const at =
    isBehind && !isClosing
      ? toSource(segment, { start: start - 1, end: start }).end
      : toSource(segment, { start, end: start + 1 }).start
  return { start: at, end: at, newText }
}
