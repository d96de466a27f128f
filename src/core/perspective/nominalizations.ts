// Nouns that hide who acts: *de versterking van de wijk*, *het betrekken van
// inwoners*. A verb made into a noun, with what it is done to and without a doer.

import type { Dutch } from '../dutch/dutch'
import type { Sentence, Token } from '../dutch/sentence'
import type { Span } from '../span'

/** Spans in the text of the segment: the noun up to and including *van*. */
export function nominalizations(sentence: Sentence, dutch: Dutch, exceptions: ReadonlySet<string>): Span[] {
  const { tokens } = sentence
  const found: Span[] = []
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (next?.normal !== 'van' || !isAction(token, tokens[index - 1], dutch, exceptions)) return
    const clause = sentence.clauses[token.clause]
    const doer =
      tokens.slice(index + 2, index + 8).some(({ normal }) => normal === 'door') || clause?.agent !== undefined
    if (!doer) found.push({ start: token.start, end: next.end })
  })
  return found
}

function isAction(
  { reading }: Token,
  before: Token | undefined,
  dutch: Dutch,
  exceptions: ReadonlySet<string>,
): boolean {
  if (reading.pos === 'verb') return reading.form === 'infinitive' && before?.normal === 'het'
  if (reading.pos !== 'noun' || reading.number === 'plural') return false
  const { lemma } = reading
  if (exceptions.has(lemma) || exceptions.has(reading.head ?? '')) return false
  const verb = lemma.endsWith('ing')
    ? `${lemma.slice(0, -3)}en`
    : lemma.endsWith('atie')
      ? `${lemma.slice(0, -4)}eren`
      : undefined
  return (
    verb !== undefined &&
    candidates(verb).some((word) => dutch.readings(word).some(({ form }) => form === 'infinitive'))
  )
}

/** *versterking* → *versterken*; *ontwikkeling* → *ontwikkelen*. */
function candidates(verb: string): string[] {
  return [verb, verb.replace(/([^aeiou])eren$/, '$1ren')]
}
