// The new verb in the shape of the old: same person, number, tense and form,
// joined or split as the place asks.

import type { VerbParadigm } from '../dutch/dutch'
import type { Clause, Sentence, Token } from '../dutch/sentence'

/** A verb form, and its particle where that has to stand apart. */
export interface Conjugated {
  readonly text: string
  readonly particle: string
}

/**
 * @param old the verb token that makes way
 * @param from paradigm of the old verb, to tell *ik laat* from *hij laat*
 * @returns undefined for a form that is not a verb here: a nominalised infinitive, an adjective
 */
export function conjugate(
  to: VerbParadigm,
  from: VerbParadigm | undefined,
  old: Token,
  clause: Clause,
  sentence: Sentence,
): Conjugated | undefined {
  const particle = to.particle ?? ''
  const { reading } = old
  if (reading.pos !== 'verb') return undefined
  switch (reading.form) {
    case 'imperative':
      return { text: to.imperative, particle }
    case 'finite': {
      const text = finiteForm(to, from, old, clause, sentence)
      return isVerbFinal(clause, old) ? { text: particle + text, particle: '' } : { text, particle }
    }
    case 'infinitive':
    case 'teInfinitive': {
      const hasTe = reading.form === 'teInfinitive' || sentence.tokens[old.index - 1]?.normal === 'te'
      const text = hasTe ? `${particle} te ${to.infinitive.slice(particle.length)}`.trim() : to.infinitive
      return { text, particle: '' }
    }
    case 'participle':
      return reading.inflected ? undefined : { text: to.participle, particle: '' }
    default:
      return undefined
  }
}

function finiteForm(
  to: VerbParadigm,
  from: VerbParadigm | undefined,
  old: Token,
  clause: Clause,
  sentence: Sentence,
): string {
  const { tense, number } = old.reading
  if (tense === 'past') return number === 'plural' ? to.pastPlural : to.pastSingular
  if (number === 'plural') return to.presentPlural
  return isFirstPersonForm(from, old, clause, sentence) ? to.presentFirst : to.presentThird
}

/** *ik neem*, *neem je*: the form without -t. */
function isFirstPersonForm(from: VerbParadigm | undefined, old: Token, clause: Clause, sentence: Sentence): boolean {
  const bare = old.normal.slice(from?.particle && old.normal.startsWith(from.particle) ? from.particle.length : 0)
  if (from && from.presentFirst !== from.presentThird) return bare === from.presentFirst
  const subject = clause.subject && sentence.tokens[clause.subject.head]
  if (!subject) return false
  if (subject.normal === 'ik') return true
  return ['je', 'jij'].includes(subject.normal) && subject.index > old.index
}

/** In subordinate and relative clauses the finite verb stands in the cluster at the end, particle and all. */
export function isVerbFinal(clause: Clause, finite: Token): boolean {
  return (clause.kind === 'subordinate' || clause.kind === 'relative') && finite.index === clause.finite
}
