// The front door of core: lists and language in, an analyzer out; a document in,
// findings and perspective out. Plain data, no I/O, nothing thrown.

import type { Finding } from './finding'
import type { Perspective } from './perspective/perspective'
import type { Document } from './text/document'

export interface Analysis {
  readonly document: Document
  /** By place in the source. */
  readonly findings: readonly Finding[]
  /** Computed when first asked for: squiggles do not need it. */
  readonly perspective: Perspective
  /** Findings suppressed by a directive or a setting. */
  readonly ignored: number
}
