// What was found in a text seen before, so that after an edit only the paragraphs
// that changed cost anything.

/** After so many documents, or characters, what was not seen again is forgotten: old versions must not pile up. */
const generation = 16
const generationSize = 2_000_000

export interface Memory<Known> {
  /** A document begins. */
  begin(): void
  get(text: string): Known | undefined
  set(text: string, known: Known): void
  forget(): void
}

/** Two generations: what is used moves to the younger one, and the older one is dropped as a whole. */
export function createMemory<Known>(): Memory<Known> {
  let young = new Map<string, Known>()
  let old = new Map<string, Known>()
  let age = 0
  let size = 0
  const set = (text: string, known: Known): void => {
    size += text.length
    young.set(text, known)
  }
  return {
    set,
    get(text) {
      const known = young.get(text)
      if (known !== undefined || old.size === 0) return known
      const older = old.get(text)
      if (older !== undefined) set(text, older)
      return older
    },
    forget() {
      young = new Map()
      old = new Map()
    },
    begin() {
      if (++age < generation && size < generationSize) return
      old = size < generationSize ? young : new Map()
      young = new Map()
      age = 0
      size = 0
    },
  }
}
