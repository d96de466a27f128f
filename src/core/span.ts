// Offsets, the one currency of the whole program. They count UTF-16 code units,
// as JavaScript strings and VS Code do, and the end is exclusive.

/** A range of text, `start` up to but not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether two ranges share a character or meet at an edge: a cursor is an empty span. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
