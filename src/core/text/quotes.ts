// Someone else's words: the stretches of a text between quotation marks. Dutch
// makes that less simple than it looks, because the single mark is an
// apostrophe as well: ’s avonds, foto’s, zo’n, Hans’ fiets, de jaren ’90.

import type { Span } from '../span'

/** Stretches of `text` inside quotation marks, marks included; ascending, outermost only. A mark without its partner opens nothing. */
export function quotations(text: string): readonly Span[] {
  if (!anyMark.test(text)) return none
  const found: Span[] = []
  const open = new Map<string, number>()
  mark.lastIndex = 0
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const character = match[0]
    const at = match.index
    const family = families[character]!
    if (family.kind === 'single' && isApostrophe(text, at)) continue
    const opens = family.opens && canOpen(text, at, family)
    const closes = family.closes && canClose(text, at, family)
    const opening = closes ? take(open, family.partners) : undefined
    if (opening !== undefined) found.push({ start: opening, end: at + 1 })
    else if (opens) open.set(character, at)
  }
  return outermost(found)
}

interface Family {
  /** A guillemet may have a blank inside. */
  readonly kind: 'single' | 'double' | 'guillemet'
  readonly opens: boolean
  readonly closes: boolean
  /** Marks that it may close. */
  readonly partners: string
}

const families: Readonly<Record<string, Family>> = {
  '"': { kind: 'double', opens: true, closes: true, partners: '"„“' },
  '“': { kind: 'double', opens: true, closes: true, partners: '„' },
  '”': { kind: 'double', opens: true, closes: true, partners: '“„”‟"' },
  '„': { kind: 'double', opens: true, closes: false, partners: '' },
  '‟': { kind: 'double', opens: true, closes: true, partners: '„' },
  '«': { kind: 'guillemet', opens: true, closes: true, partners: '»' },
  '»': { kind: 'guillemet', opens: true, closes: true, partners: '«' },
  '‹': { kind: 'guillemet', opens: true, closes: true, partners: '›' },
  '›': { kind: 'guillemet', opens: true, closes: true, partners: '‹' },
  "'": { kind: 'single', opens: true, closes: true, partners: "'‚‘" },
  '‘': { kind: 'single', opens: true, closes: true, partners: '‚' },
  '’': { kind: 'single', opens: true, closes: true, partners: '‘‚‛’' },
  '‚': { kind: 'single', opens: true, closes: false, partners: '' },
  '‛': { kind: 'single', opens: true, closes: false, partners: '' },
}

const mark = new RegExp(`[${Object.keys(families).join('')}]`, 'g')
const anyMark = new RegExp(mark.source)
const none: readonly Span[] = []

/** Shortened words that begin with an apostrophe, after it: ’s, ’t, ’90. */
const shortened = /^(?:[sntkmrd]|ns|\d\d(?:er|ers)?)(?![\p{L}\p{N}'’])/iu

function isApostrophe(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 6)
  if (isWord(text, at - 1)) return isWord(text, at + 1)
  return shortened.test(after)
}

function canOpen(text: string, at: number, { kind }: Family): boolean {
  return !isWord(text, at - 1) && at + 1 < text.length && (kind === 'guillemet' || !isSpace(text, at + 1))
}

function canClose(text: string, at: number, { kind }: Family): boolean {
  return at > 0 && (kind === 'guillemet' || !isSpace(text, at - 1)) && !isWord(text, at + 1)
}

/** The latest open mark that this one may close, which then is open no more. */
function take(open: Map<string, number>, partners: string): number | undefined {
  let best: string | undefined
  for (const partner of partners) {
    const at = open.get(partner)
    if (at !== undefined && (best === undefined || at > open.get(best)!)) best = partner
  }
  if (best === undefined) return undefined
  const at = open.get(best)!
  for (const [character, place] of open) if (place >= at) open.delete(character)
  return at
}

function outermost(spans: Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    while (kept.length > 0 && kept.at(-1)!.start >= span.start) kept.pop()
    if (kept.length === 0 || kept.at(-1)!.end <= span.start) kept.push(span)
  }
  return kept
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /[\p{L}\p{N}]/u.test(text[at] ?? ' ')
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? ' ')
}
