// What a row of `npm run bench:dutch` is. Rows about words stand in words.ts,
// those about sentences in a file of their own; index.ts lists them.

import type { Dutch } from '../../../src/core/dutch/dutch'
import type { Lexicon } from '../../../src/core/dutch/lexicon'
import type { BenchData } from './data'

export interface Bench {
  readonly data: BenchData
  readonly lexicon: Lexicon
  /** Undefined as long as nothing builds one. */
  readonly dutch: Dutch | undefined
}

export interface Row {
  /** Short and stable; the key in `--json`. */
  readonly id: string
  readonly name: string
  /** What the first prototype reached, as a share. */
  readonly first?: number
  /** What we want to reach, as a share; `below` when less is better. */
  readonly reach: number
  readonly aim: number
  readonly below?: boolean
  /** Undefined when the data it needs is absent: then the row says so. */
  measure(bench: Bench): Outcome | undefined
}

export interface Outcome {
  /** A share, or an F1: 0 to 1. */
  readonly value: number
  /** How many cases it is about. */
  readonly cases: number
  /** One line per wrong case, for `--errors`. */
  readonly errors: readonly string[]
}

/** Share of right cases, with the wrong ones described. */
export function share(right: number, errors: readonly string[]): Outcome {
  const cases = right + errors.length
  return { value: cases ? right / cases : 0, cases, errors }
}
