// WordprocessingML as we write it: the elements of comments and tracked changes
// (ECMA-376-1, 17.13), in the edition and with the prefix of the part they go in.

import { escapeXml } from './xml'

export interface Signature {
  readonly author: string
  readonly initials: string
  /** ISO 8601, as `w:date` wants it: 2026-01-31T12:00:00Z. */
  readonly date: string
}

export interface Vocabulary {
  rangeStart(id: number): string
  /** The end of a commented range, and the run that makes the comment show. */
  rangeEnd(id: number, style: string | undefined): string
  deletionStart(id: number): string
  readonly deletionEnd: string
  /** Inserted text, in the formatting of a `w:rPr` of the same part. */
  insertion(id: number, properties: string, text: string): string
  readonly namespace: string
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/**
 * @param xml the part, which tells the edition
 * @param runName name of a run in it (`w:r`), which tells the prefix
 */
export function vocabularyFor(xml: string, runName: string, { author, date }: Signature): Vocabulary {
  const namespace = xml.slice(0, 20_000).includes(strict) ? strict : transitional
  const colon = runName.indexOf(':')
  // Attributes have no namespace without a prefix, so a default namespace is not enough.
  const w = colon > 0 ? runName.slice(0, colon) : 'w'
  const declared = colon > 0 ? '' : ` xmlns:w="${namespace}"`
  const signed = (id: number) => `${declared} ${w}:id="${id}" ${w}:author="${escapeXml(author)}" ${w}:date="${date}"`
  return {
    namespace,
    rangeStart: (id) => `<${w}:commentRangeStart${declared} ${w}:id="${id}"/>`,
    rangeEnd(id, style) {
      const properties = style ? `<${w}:rPr><${w}:rStyle ${w}:val="${escapeXml(style)}"/></${w}:rPr>` : ''
      return (
        `<${w}:commentRangeEnd${declared} ${w}:id="${id}"/>` +
        `<${w}:r${declared}>${properties}<${w}:commentReference ${w}:id="${id}"/></${w}:r>`
      )
    },
    deletionStart: (id) => `<${w}:del${signed(id)}>`,
    deletionEnd: `</${w}:del>`,
    insertion(id, properties, text) {
      const words = `<${w}:t xml:space="preserve">${escapeXml(text)}</${w}:t>`
      return `<${w}:ins${signed(id)}><${w}:r>${properties}${words}</${w}:r></${w}:ins>`
    },
  }
}
