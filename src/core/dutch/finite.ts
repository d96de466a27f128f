// A clause needs a finite verb. Where the neighbours of a word said it was a noun
// (*de bodemgewassen spelen een rol*, *kippen zijn vatbaar*) and the clause was
// left without one, the likeliest other word becomes it.

import type { Draft } from './draft'
import { couldBe, isNominal, isVerbTag, retag, type Word } from './words'

/** Makes one word per verbless clause finite, where one can be; returns whether anything changed. */
export function supplyFinite(words: readonly Word[], drafts: readonly Draft[]): boolean {
  const ends = words.slice(-3).some(({ normal }) => normal === '.' || normal === '!' || normal === '?')
  if (!ends) return false
  let changed = false
  for (const draft of drafts) {
    if (draft.finite !== undefined || draft.kind === 'infinitive' || draft.tokens.length < 3) continue
    if (draft.shares !== undefined || (draft.parent !== undefined && draft.kind === 'main')) continue
    const candidate = likeliest(words, draft)
    if (candidate && (retag(candidate, 'FIN') || retag(candidate, 'VEN'))) changed = true
  }
  return changed
}

function likeliest(words: readonly Word[], draft: Draft): Word | undefined {
  let best: Word | undefined
  let bestCost = 3.5
  let nominal = false
  for (const at of draft.tokens) {
    const word = words[at]!
    const option = couldBe(word, 'FIN') ?? couldBe(word, 'VEN')
    if (option && !isVerbTag(word.tag)) {
      const cost = option.cost + placeCost(words, draft, word, nominal)
      if (cost < bestCost) {
        best = word
        bestCost = cost
      }
    }
    if (isNominal(word.tag)) nominal = true
  }
  return best
}

function placeCost(words: readonly Word[], draft: Draft, word: Word, afterNominal: boolean): number {
  const before = words[word.index - 1]?.tag
  const after = words[word.index + 1]?.tag
  let cost = afterNominal ? 0 : 1
  if (before === 'DET' || before === 'ADJE' || before === 'NUM') cost += 2.5
  if (before === 'PREP') cost += 5
  if (draft.verbSecond) {
    if (after === 'PUNCT') cost += 1
  } else if (after === 'NOUN' || after === 'DET' || after === 'ADJE') cost += 1.5
  if (word.option.reading.lemma === 'zijn') cost -= 1
  return cost
}
