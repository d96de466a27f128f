// A stretch of source as a reader sees it, on one line: for lists of findings,
// where a whole segment would be too much.

import { decodeEntity } from '../text/entities'

/** Without line breaks, marks of block quotes and emphasis, escapes, references and soft hyphens. */
export function readable(source: string): string {
  return source
    .replace(/&#?\w{1,12};/g, decodeEntity)
    .replace(/\s*\n[ \t]*(?:>[ \t]*)*/g, ' ')
    .replace(/\*+|__|\u00ad|\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/[\u00a0\t]/g, ' ')
    .normalize('NFC')
    .trim()
}
