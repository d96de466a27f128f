// What is known of words seen before, found again by the hash, length and first
// character of the word: no string is cut or compared for a word in a text.

/** The word was never added. */
export const unknown = -1
/** There is nothing to say about the word. */
export const empty = -2

const mostWords = 1 << 18
const smallest = 1 << 14

export interface WordMemory<Entry> {
  readonly entries: Entry[]
  /** Index in `entries`, `unknown` or `empty`. */
  find(hash: number, length: number, first: number): number
  add(hash: number, length: number, first: number, entry: Entry | undefined): number
  /** Nobody writes so many words: an input made to fill the memory. */
  isFull(): boolean
  forget(): void
}

/** Open addressing; the four numbers of a slot lie together: hash, length and first character, value, nothing. */
export function createWordMemory<Entry>(): WordMemory<Entry> {
  let mask = smallest - 1
  let table = new Int32Array(smallest * 4)
  let count = 0
  const entries: Entry[] = []

  const insert = (hash: number, shape: number, value: number): void => {
    let slot = (hash & mask) << 2
    while (table[slot + 2] !== 0) slot = (slot + 4) & ((mask << 2) | 3)
    table[slot] = hash
    table[slot + 1] = shape
    table[slot + 2] = value
  }

  const resize = (capacity: number): void => {
    const old = table
    mask = capacity - 1
    table = new Int32Array(capacity * 4)
    for (let slot = 0; slot < old.length; slot += 4) {
      if (old[slot + 2] !== 0) insert(old[slot]!, old[slot + 1]!, old[slot + 2]!)
    }
  }

  return {
    entries,
    find(hash, length, first) {
      const shape = (length << 16) | first
      const slots = table
      const last = (mask << 2) | 3
      let slot = (hash & mask) << 2
      for (;;) {
        const value = slots[slot + 2]!
        if (value === 0) return unknown
        if (slots[slot] === hash && slots[slot + 1] === shape) return value === 1 ? empty : value - 2
        slot = (slot + 4) & last
      }
    },
    add(hash, length, first, entry) {
      if (++count * 2 > mask) resize((mask + 1) * 2)
      if (entry) entries.push(entry)
      insert(hash, (length << 16) | first, entry ? entries.length + 1 : 1)
      return entry ? entries.length - 1 : empty
    },
    isFull: () => count > mostWords,
    forget() {
      mask = smallest - 1
      table = new Int32Array(smallest * 4)
      count = 0
      entries.length = 0
    },
  }
}
