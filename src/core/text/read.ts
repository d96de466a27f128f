// Text of a known format → document: the one call that shells need.

import type { Document } from './document'
import { type MarkdownOptions, readMarkdown } from './markdown'
import { readPlainText } from './plaintext'

export function readText(text: string, format: 'markdown' | 'text', options: MarkdownOptions = {}): Document {
  return format === 'markdown' ? readMarkdown(text, options) : readPlainText(text)
}
