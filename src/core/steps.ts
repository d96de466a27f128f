// Work over a whole document in small steps, each a few milliseconds at most: an
// editor does other things in between, or gives up half-way when the text changes.

export type Steps<Result> = Generator<undefined, Result, undefined>

/** All of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
