// Pronouns that clearly refer: *wij* is whoever sends the text, *zij* and *die*
// are the only ones in the sentence before that they can be. Otherwise we abstain.

import type { Sentence, Token } from '../dutch/sentence'
import type { Group, Role } from './perspective'

/** Within one paragraph: a new one refers to nobody in the one before. */
export interface Pronouns {
  groupOf(token: Token, sentence: Sentence): Group | undefined
  /** The actors of the sentence just read. */
  remember(nouns: readonly { readonly token: Token; readonly group: Group; readonly role: Role }[]): void
}

/** @param sender Whom *wij* means. */
export function createPronouns(sender: Group | 'unclear'): Pronouns {
  let before: Group | undefined
  return {
    groupOf(token, sentence) {
      if (token.reading.pos !== 'pronoun') return undefined
      if (token.normal === 'wij' || token.normal === 'we') return sender === 'unclear' ? undefined : sender
      if (!before || !/^(zij|ze|die)$/.test(token.normal)) return undefined
      return isPluralSubject(token, sentence) ? before : undefined
    },
    remember(nouns) {
      const plural = nouns.filter(({ token }) => token.reading.number === 'plural')
      const acting = plural.filter(({ role }) => role === 'agent')
      const candidates = acting.length > 0 ? acting : plural
      before = candidates.length === 1 ? candidates[0]!.group : undefined
    },
  }
}

function isPluralSubject(token: Token, { clauses, tokens }: Sentence): boolean {
  const clause = clauses[token.clause]
  if (clause?.subject?.head !== token.index || clause.parent !== undefined || clause.finite === undefined) return false
  return tokens[clause.finite]!.reading.number === 'plural'
}
