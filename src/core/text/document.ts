// A source text and the prose in it. Every reader (Markdown, plain text, Word)
// ends here, and nothing after it knows which reader it was.

import type { Span } from '../span'
import type { Segment } from './segment'

export type Format = 'markdown' | 'text' | 'docx'

export interface Document {
  readonly format: Format
  /** The source; for `.docx` the extracted text. All source offsets count in it. */
  readonly text: string
  readonly segments: readonly Segment[]
  /** Where the writer asked us to keep quiet, ascending by start; absent when nowhere. */
  readonly ignored?: readonly Ignored[]
}

/** A range of source in which findings are suppressed. */
export interface Ignored extends Span {
  /** Only these rules; all of them when absent. */
  readonly rules?: readonly string[]
}

/** Whether the writer asked for silence about this place, as far as this rule goes. */
export function isIgnored({ ignored }: Document, place: Span, rule: string): boolean {
  if (!ignored) return false
  return ignored.some(
    ({ start, end, rules }) => start < place.end && place.start < end && (!rules || rules.includes(rule)),
  )
}
