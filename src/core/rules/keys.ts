// Objects in word lists have a known set of keys; anything else is a slip of the pen.

/** Whether `value` has no other keys than these. */
export function hasOnly(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key))
}
