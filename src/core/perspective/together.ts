// Documents of one folder have one sender more often than not. What some of them
// say of who *wij* is, holds for those that are silent about it.

import type { Analysis } from '../analyze'
import type { Dutch } from '../dutch/dutch'
import type { Steps } from '../steps'
import { createPerspective, createSenderReader, groups, type Group, type LanguageData } from './perspective'
import type { Sender } from './sender'

/** So many documents must say who *wij* is before it holds for others. */
const fewest = 3
/** And of those that say it, this share must agree. */
const agreement = 0.75

/**
 * The same analyses, in their order; a document that does not tell who *wij* is follows the others.
 *
 * @returns in steps, some for each document
 */
export function* readTogether(
  analyses: readonly Analysis[],
  dutch: Dutch,
  language: LanguageData,
): Steps<readonly Analysis[]> {
  const senderOf = createSenderReader(dutch, language)
  const senders: Sender[] = []
  for (const { document } of analyses) {
    senders.push(yield* senderOf(document))
  }
  const common = commonSender(senders)
  if (!common || common === 'institutions') return analyses
  const read = createPerspective(dutch, language, { silent: common })
  const together: Analysis[] = []
  for (const [index, analysis] of analyses.entries()) {
    const { document, findings, ignored } = analysis
    const follows = senders[index] === undefined && /\b(?:wij|we)\b/i.test(document.text)
    together.push(follows ? { document, findings, ignored, perspective: yield* read(document) } : analysis)
  }
  return together
}

function commonSender(senders: readonly Sender[]): Group | undefined {
  const telling = senders.filter((sender) => sender !== undefined)
  return groups.find((group) => {
    const same = telling.filter((sender) => sender === group).length
    return same >= fewest && same >= telling.length * agreement
  })
}
