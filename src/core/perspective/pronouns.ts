// Pronouns that clearly refer: *wij* is whoever sends the text, *zij* and *die*
// are the only ones in the sentence before that they can be. Otherwise we abstain.

import type { Sentence, Token } from '../dutch/sentence'
import type { Document } from '../text/document'
import type { Group, Role } from './perspective'

export interface Pronouns {
  groupOf(token: Token, sentence: Sentence): Group | undefined
  /** The actors of the sentence just read. */
  remember(nouns: readonly { readonly token: Token; readonly group: Group; readonly role: Role }[]): void
  /** A new paragraph refers to nobody in the one before. */
  forget(): void
}

/** @param ownVoice Phrases that give away a text of residents themselves (*wij bewoners*). */
export function createPronouns(document: Document, ownVoice: readonly string[], known?: Group): Pronouns {
  let sender = known
  let before: Group | undefined
  const senderOf = (): Group => {
    sender ??= document.segments.some(({ text }) => {
      const lower = text.toLowerCase()
      return ownVoice.some((phrase) => lower.includes(phrase))
    })
      ? 'residents'
      : 'institutions'
    return sender
  }
  return {
    groupOf(token, sentence) {
      if (token.reading.pos !== 'pronoun') return undefined
      if (token.normal === 'wij' || token.normal === 'we') return senderOf()
      if (!before || !/^(zij|ze|die)$/.test(token.normal)) return undefined
      return isPluralSubject(token, sentence) ? before : undefined
    },
    remember(nouns) {
      const plural = nouns.filter(({ token }) => token.reading.number === 'plural')
      const acting = plural.filter(({ role }) => role === 'agent')
      const candidates = acting.length > 0 ? acting : plural
      before = candidates.length === 1 ? candidates[0]!.group : undefined
    },
    forget() {
      before = undefined
    },
  }
}

function isPluralSubject(token: Token, { clauses, tokens }: Sentence): boolean {
  const clause = clauses[token.clause]
  if (clause?.subject?.head !== token.index || clause.parent !== undefined || clause.finite === undefined) return false
  return tokens[clause.finite]!.reading.number === 'plural'
}
