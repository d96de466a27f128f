// Finding a word without making a string of it: fold each UTF-16 unit to lower
// case, mix it into a number, look that number up. Accents stay: *één* is not *een*.

/**
 * For every UTF-16 unit its lower case; 0 for what a word may contain but does
 * not count (soft hyphen, zero-width characters); ’ becomes '.
 */
export const foldTable: Uint16Array = makeFoldTable()

export const hashSeed = 0x811c9dc5 | 0

/** The hash of a word, one folded unit at a time: `hash = mix(hash, foldTable[unit])`, units that fold to 0 skipped. */
export function mix(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193)
}

/** Spreads the bits of a finished hash; what tables index with. */
export function finish(hash: number): number {
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}

/** The hash that the tokenizer gives a word, from its normalized form. */
export function hashWord(normal: string): number {
  let hash = hashSeed
  for (let index = 0; index < normal.length; index++) hash = mix(hash, normal.charCodeAt(index))
  return finish(hash) | 0
}

function makeFoldTable(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 32
  for (let unit = 0xc0; unit <= 0xde; unit++) if (unit !== 0xd7) table[unit] = unit + 32
  for (let unit = 0x100; unit < 0x590; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    if (lower.length === 1) table[unit] = lower.charCodeAt(0)
  }
  for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[unit] = 0
  table[0x2019] = table[0x2018] = table[0x02bc] = 0x27
  return table
}
