// The hash by which words are known without being cut out of the text: computed
// letter by letter while the tokenizer passes.

export const hashSeed = 0x811c9dc5 | 0

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Spreads the low bits, so that a mask of them can serve as an index. */
export function hashEnd(hash: number): number {
  return (hash ^ (hash >>> 15)) | 0
}

export function hashWord(normal: string): number {
  let hash = hashSeed
  for (let index = 0; index < normal.length; index++) hash = hashStep(hash, normal.charCodeAt(index))
  return hashEnd(hash)
}
