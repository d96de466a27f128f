// Long work without holding up the editor: a slice at a time, and between slices
// whatever else is waiting gets its turn.

import type { Steps } from '../core/steps'

/** Milliseconds: shorter than anyone notices, long enough that the pauses cost little. */
const slice = 15

/** @returns the result; undefined when it was no longer wanted, which is asked after every slice */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isStale: () => boolean = () => false,
): Promise<Result | undefined> {
  for (;;) {
    const end = performance.now() + slice
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    if (step.done) return step.value
    await breathe()
    if (isStale()) return undefined
  }
}

const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => void }

/** Lets other work go first. A browser has no `setImmediate`, and waits a few milliseconds longer. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => (setImmediate ? setImmediate(resolve) : void setTimeout(resolve)))
}
