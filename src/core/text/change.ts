// What was edited between two versions of a text, found by what they share at
// both ends. Compared in strides, which is many times quicker than by character.

export interface Change {
  readonly start: number
  /** Where the edit ends in the earlier version, and in the later one. */
  readonly endBefore: number
  readonly endAfter: number
}

export function changeBetween(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length)
  const start = commonStart(before, after, shortest)
  const end = commonEnd(before, after, shortest - start)
  return { start, endBefore: before.length - end, endAfter: after.length - end }
}

const stride = 4096

function commonStart(a: string, b: string, maximum: number): number {
  let count = 0
  while (count + stride <= maximum && a.slice(count, count + stride) === b.slice(count, count + stride)) count += stride
  while (count < maximum && a.charCodeAt(count) === b.charCodeAt(count)) count++
  return count
}

function commonEnd(a: string, b: string, maximum: number): number {
  let count = 0
  const same = (length: number): boolean =>
    a.slice(a.length - count - length, a.length - count) === b.slice(b.length - count - length, b.length - count)
  while (count + stride <= maximum && same(stride)) count += stride
  while (count < maximum && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++
  return count
}
