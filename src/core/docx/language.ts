// Word remembers per run which language it is in. Where a document says it is
// Dutch, its paragraphs in other languages are none of our business. Where it
// does not (many are written in a program set to English), all of it is read.

import type { Paragraph } from './paragraph'
import type { Styles } from './styles'

/** Share of the letters that must be Dutch, for a document without a Dutch default, before others are left out. */
const dutchShare = 0.2

/** Whether a paragraph is in another language, in a document that says it is Dutch. */
export function foreignIn(paragraphs: readonly Paragraph[], styles: Styles): (paragraph: Paragraph) => boolean {
  const standard = styles.paragraph(undefined).language ?? styles.language
  if (!isDutch(standard)) {
    let dutch = 0
    let all = 0
    for (const paragraph of paragraphs) {
      for (const { text, run } of paragraph.atoms) {
        all += text.length
        if (isDutch(run.language)) dutch += text.length
      }
    }
    if (dutch === 0 || dutch < dutchShare * all) return () => false
  }
  return isForeign
}

function isForeign({ atoms }: Paragraph): boolean {
  let foreign = 0
  let all = 0
  for (const { text, run } of atoms) {
    all += text.length
    if (run.language !== undefined && run.language !== 'x-none' && !isDutch(run.language)) foreign += text.length
  }
  return foreign * 2 > all
}

/** BCP 47: `nl`, `nl-NL`, `nl-BE`. */
function isDutch(language: string | undefined): boolean {
  return language !== undefined && /^nl(?:$|[-_])/i.test(language)
}
