// Whether a text is Dutch at all. Reporting on who acts in an English or German
// text would be nonsense, so the report asks first.

import type { Document } from '../text/document'

/** Words that hardly any Dutch sentence does without; some are German or English too, but never most of them. */
const dutch = new Set(
  (
    'de het een en van in is dat op te zijn voor met die niet aan er om ook als bij door naar uit over of maar dan ze ' +
    'zich wordt worden heeft hebben deze dit wij zij hij hun meer nog wel geen kan kunnen zal moet tot omdat waar wat'
  ).split(' '),
)
/** The same of its neighbors, as far as they are no Dutch words. */
const foreign = new Set(
  (
    'the of and to that it for are with as be this have from by not which their they will you we our ' +
    'der und das ist nicht mit für auf den dem ein eine zu von sie wird sich auch wir des im bei ' +
    'le la les et du des une est que qui dans pour sur avec pas par au aux nous ils ' +
    'el los las que por para con una del se y fryske'
  ).split(' '),
)

/** Fewer words than this say too little about the language. */
const enough = 25
/** As many words are looked at. */
const sample = 4000

export function isDutch({ segments }: Document): boolean {
  let words = 0
  let ours = 0
  let theirs = 0
  for (const { text } of segments) {
    for (const word of text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      words++
      if (dutch.has(word)) ours++
      else if (foreign.has(word)) theirs++
    }
    if (words > sample) break
  }
  return words < enough || ours >= words * 0.12 || ours > theirs * 2
}
