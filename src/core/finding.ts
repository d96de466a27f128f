// What we tell the writer about one place in the source, and what we offer there.

import type { Rule } from './rules/rule'
import type { Span } from './span'

export interface Finding extends Span {
  readonly rule: Rule
  /** As reported: the rule's own, or at most `hint` for someone else's words. */
  readonly severity: Severity
  /** The words that make up the finding, ascending; what stands between is the writer's own. */
  readonly parts: readonly Span[]
  /** The source from `start` to `end`. */
  readonly text: string
  /** Inside quotation marks or a block quote: someone else's words. */
  readonly quoted: boolean
  /** Best first, three at most. Empty when there is no honest replacement in this place. */
  readonly rewrites: readonly Rewrite[]
  /** Index of the `w:p` it stands in, for `.docx`. */
  readonly paragraph?: number
}

export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** From mild to serious. */
export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error']

export interface Rewrite {
  readonly label: string
  /** Ascending, without overlap. Empty where markup or grammar forbids: then it is for reading, not applying. */
  readonly edits: readonly Edit[]
}

/** `newText` takes the place of the span in the source. */
export interface Edit extends Span {
  readonly newText: string
}
