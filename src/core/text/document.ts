// A source text and the prose in it. Every reader (Markdown, plain text, Word)
// ends here, and nothing after it knows which reader it was.

import type { Segment } from './segment'

export type Format = 'markdown' | 'text' | 'docx'

export interface Document {
  readonly format: Format
  /** The source; for `.docx` the extracted text. All source offsets count in it. */
  readonly text: string
  readonly segments: readonly Segment[]
}
