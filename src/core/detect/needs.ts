// Which atoms an element of a pattern cannot do without, and how common those
// are: a sentence without them is never looked at.

import type { Element } from '../rules/pattern'
import type { Vocabulary } from './vocabulary'

/** The atoms of which a match must have one; for a choice, one of each option. */
export function needOf(element: Element, vocabulary: Vocabulary): number[][] {
  if (element.optional || element.negated) return []
  if (element.kind !== 'choice') {
    const atom = vocabulary.atomOf(element)
    return atom === undefined ? [] : [[atom]]
  }
  const rarest = element.options.map((option) =>
    option
      .flatMap((it) => needOf(it, vocabulary))
      .sort((a, b) => commonness(a, vocabulary) - commonness(b, vocabulary))
      .at(0),
  )
  return rarest.every((atoms) => atoms !== undefined) ? [[...new Set(rarest.flat())]] : []
}

/** How common the most common atom of a set is. */
export function commonness(atoms: readonly number[], vocabulary: Vocabulary): number {
  return Math.max(...atoms.map((atom) => vocabulary.commonness(atom)))
}
