// What is known of words seen before, found again by the hash, length and first
// character of the word: no string is cut or compared for a word in a text.

/** The word was never added. */
export const unknown = -1
/** There is nothing to say about the word. */
export const empty = -2

const mostWords = 1 << 18

/** Words seen before, by hash, length and first character: open addressing, no strings. */
export function createWordMemory<Entry>() {
  let capacity = 1 << 14
  let hashes = new Int32Array(capacity)
  let shapes = new Int32Array(capacity)
  let values = new Int32Array(capacity)
  let count = 0
  const entries: Entry[] = []

  const insert = (hash: number, shape: number, value: number) => {
    let slot = hash & (capacity - 1)
    while (values[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    hashes[slot] = hash
    shapes[slot] = shape
    values[slot] = value
  }

  const allocate = (size: number) => {
    capacity = size
    hashes = new Int32Array(size)
    shapes = new Int32Array(size)
    values = new Int32Array(size)
  }

  return {
    entries,
    find(hash: number, length: number, first: number): number {
      const shape = (length << 16) | first
      let slot = hash & (capacity - 1)
      for (;;) {
        const value = values[slot]!
        if (value === 0) return unknown
        if (hashes[slot] === hash && shapes[slot] === shape) return value === 1 ? empty : value - 2
        slot = (slot + 1) & (capacity - 1)
      }
    },
    add(hash: number, length: number, first: number, entry: Entry | undefined): number {
      if (++count * 2 > capacity) {
        const old = { hashes, shapes, values }
        allocate(capacity * 2)
        for (let slot = 0; slot < old.values.length; slot++) {
          if (old.values[slot] !== 0) insert(old.hashes[slot]!, old.shapes[slot]!, old.values[slot]!)
        }
      }
      if (entry) entries.push(entry)
      insert(hash, (length << 16) | first, entry ? entries.length + 1 : 1)
      return entry ? entries.length - 1 : empty
    },
    /** Nobody writes so many words: an input made to fill the memory. */
    isFull: () => count > mostWords,
    forget() {
      allocate(1 << 14)
      count = 0
      entries.length = 0
    },
  }
}
