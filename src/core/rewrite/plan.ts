// A plan of changes to the words of one sentence: words replaced or left out,
// words put in before or after. Only at the end do changes become edits, as few
// and as small as they can be, so that the writer's own words, and the markup
// between them, stay untouched.

import type { Token } from '../dutch/sentence'
import type { Edit } from '../finding'

export interface Plan {
  /** Replaces a token; an empty text leaves it out. */
  replace(token: number, text: string): void
  remove(first: number, last: number): void
  /** Puts words before a token. */
  before(token: number, text: string): void
  /** Puts words after a token. What is put in first stands first. */
  after(token: number, text: string): void
  /** Puts punctuation directly behind a token, without a space. */
  attach(token: number, text: string): void
  /** Edits on the text of the segment, ascending and apart. The sentence keeps its capital. */
  edits(): Edit[]
}

export function createPlan(tokens: readonly Token[]): Plan {
  const replaced = new Map<number, string>()
  const before = new Map<number, string>()
  const after = new Map<number, string>()
  const attached = new Map<number, string>()
  const add = (map: Map<number, string>, token: number, text: string) => {
    const words = text.trim()
    if (words) map.set(token, join(map.get(token) ?? '', words))
  }

  return {
    replace: (token, text) => void replaced.set(token, text),
    remove(first, last) {
      for (let index = first; index <= last; index++) replaced.set(index, '')
    },
    before: (token, text) => add(before, token, text),
    after: (token, text) => add(after, token, text),
    attach: (token, text) => void attached.set(token, text),
    edits: () => keepCapital(tokens, runs()),
  }

  /** Changed tokens that touch each other become one edit. */
  function runs(): Edit[] {
    const edits: Edit[] = []
    for (let index = 0; index < tokens.length; index++) {
      if (!isChanged(index)) continue
      let last = index
      while (last + 1 < tokens.length && isChanged(last + 1) && !isInsertion(last) && !isInsertion(last + 1)) last++
      edits.push(...editFor(index, last))
      index = last
    }
    return mergeTouching(edits)
  }

  function isChanged(index: number): boolean {
    return replaced.has(index) || before.has(index) || after.has(index) || attached.has(index)
  }

  function isInsertion(index: number): boolean {
    return !replaced.has(index)
  }

  function editFor(first: number, last: number): Edit[] {
    if (isInsertion(first)) {
      const { start, end } = tokens[first]!
      const edits: Edit[] = []
      const ahead = before.get(first)
      const behind = (attached.get(first) ?? '') + (after.has(first) ? ` ${after.get(first)}` : '')
      if (ahead) edits.push({ start, end: start, newText: `${ahead} ` })
      if (behind) edits.push({ start: end, end, newText: behind })
      return edits
    }
    let text = ''
    for (let index = first; index <= last; index++) {
      text = join(text, before.get(index) ?? '')
      text = join(text, replaced.get(index) ?? '') + (attached.get(index) ?? '')
      text = join(text, after.get(index) ?? '')
    }
    const start = tokens[first]!.start
    const end = tokens[last]!.end
    if (text) return [{ start, end, newText: text }]
    // Words left out take one space along: the one before, or after at the start of the sentence.
    if (first > 0) return [{ start: tokens[first - 1]!.end, end, newText: '' }]
    return [{ start, end: tokens[last + 1]?.start ?? end, newText: '' }]
  }
}

function join(left: string, right: string): string {
  return left && right ? `${left} ${right}` : left + right
}

function mergeTouching(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = []
  for (const edit of edits) {
    const last = merged.at(-1)
    if (last && edit.start <= last.end) {
      merged[merged.length - 1] = {
        start: Math.min(last.start, edit.start),
        end: Math.max(last.end, edit.end),
        newText: last.newText + edit.newText,
      }
    } else merged.push(edit)
  }
  return merged
}

/** Moves the capital of the sentence along when its first word changes. */
function keepCapital(tokens: readonly Token[], edits: readonly Edit[]): Edit[] {
  const first = tokens.find((token) => /[\p{L}\p{N}]/u.test(token.text))
  if (!first || !/^\P{L}*\p{Lu}/u.test(first.text)) return [...edits]
  const index = edits.findIndex((edit) => edit.start <= first.start && edit.end >= first.start)
  const edit = edits[index]
  if (!edit) return [...edits]
  const isDeletion = edit.newText.trim() === ''
  if (!isDeletion) {
    const capital = replaceAt(edits, index, { ...edit, newText: capitalize(edit.newText) })
    const isInsertion = edit.end === first.start
    return isInsertion && isCommon(first) ? lowerFirst(capital, first) : capital
  }
  const next = tokens.find((token) => token.start >= edit.end)
  if (!next) return [...edits]
  const following = edits[index + 1]
  if (following && following.start === next.start && following.newText) {
    return replaceAt(edits, index + 1, { ...following, newText: capitalize(following.newText) })
  }
  return replaceAt(edits, index, { start: edit.start, end: next.end, newText: capitalize(next.text) })
}

function replaceAt(edits: readonly Edit[], index: number, edit: Edit): Edit[] {
  return edits.map((it, at) => (at === index ? edit : it))
}

/** The word that stood first loses its capital, unless it is a name or an abbreviation. */
function lowerFirst(edits: readonly Edit[], first: Token): Edit[] {
  const lowered = first.text[0]!.toLowerCase() + first.text.slice(1)
  return edits.flatMap((edit) =>
    edit.end === first.start ? [{ start: edit.start, end: first.end, newText: edit.newText + lowered }] : [edit],
  )
}

/** Whether the word has a capital only because it stands first. */
export function isCommon(token: Token): boolean {
  return token.reading.pos !== 'name' && !/^.\p{L}*\p{Lu}/u.test(token.text)
}

function capitalize(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}
