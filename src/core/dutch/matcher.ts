// Patterns → matches; the only door to compromise. It gets ready-made terms from
// us, with our own tags, and is asked for its matcher alone: its tokenizer, its
// sentence splitter and its English are never run. Its world is global and one
// import of the full `compromise` would fill it with English, so import nothing
// else from it anywhere (test/core/dutch/matcher.test.ts watches over that).

import nlp from 'compromise/one'

/** A word as compromise wants it. `normal` is ours: lower case, accents kept (its own would fold *één* to *een*). */
export interface Term {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly normal: string
  readonly tags: ReadonlySet<string>
  readonly root: string
}

/** Terms `first` up to and including `last`; slots by name. */
export interface TermMatch {
  readonly first: number
  readonly last: number
  readonly slots: Readonly<Record<string, { readonly first: number; readonly last: number }>>
}

/** A compiled piece of match syntax. */
export type Matcher = (terms: readonly Term[]) => TermMatch[]

/** What we use of its internals: matching without building a view around every sentence, which costs ten times as much. */
interface Internals {
  parseMatch(syntax: string, options: object, world: unknown): object[]
  match(documents: readonly (readonly Term[])[], todo: { regs: object[] }): Found
}

interface Found {
  readonly ptrs: readonly Pointer[]
  readonly byGroup: Readonly<Record<string, readonly Pointer[]>>
}

/** Sentence, first term, one past the last term. */
type Pointer = readonly [number, number, number]

const noSlots = {}

/** Compiles compromise match syntax. Not through `nlp.match`, which folds accents in the pattern. */
export function compileMatch(syntax: string): Matcher {
  const { one } = nlp.methods() as { one: Internals }
  const regs = one.parseMatch(syntax, {}, nlp.world())
  return (terms) => {
    if (!terms.length) return []
    const { ptrs, byGroup } = one.match([terms], { regs })
    const names = Object.keys(byGroup)
    return ptrs.map(([, start, end]) => ({
      first: start,
      last: end - 1,
      slots: names.length ? slotsWithin(byGroup, names, start, end) : noSlots,
    }))
  }
}

/** Groups belong to all matches together: pick those that lie inside this one. */
function slotsWithin(byGroup: Found['byGroup'], names: readonly string[], start: number, end: number) {
  const slots: Record<string, { first: number; last: number }> = {}
  for (const name of names) {
    const pointer = byGroup[name]!.find(([, from, to]) => from >= start && to <= end && to > from)
    if (pointer) slots[name] = { first: pointer[1], last: pointer[2] - 1 }
  }
  return slots
}
