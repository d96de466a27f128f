// The verbs of a clause together: which one carries the meaning, and whether
// what is said happens to the subject.

import type { Draft } from './draft'
import { auxiliaries, either, modals, stative, unaccusative } from './valency'
import { lemmaOf, type Word } from './words'

export interface VerbGroup {
  readonly finite: number | undefined
  readonly main: number | undefined
  readonly passive: boolean
  readonly negated: boolean
  /** Infinitive of the main verb, its particle included. */
  readonly lemma: string
}

/** How a verb makes its perfect, as the lexicon knows it. */
export type Auxiliary = (infinitive: string) => 'hebben' | 'zijn' | 'both' | undefined

export function verbGroup(
  words: readonly Word[],
  draft: Draft,
  drafts: readonly Draft[],
  auxiliary: Auxiliary,
): VerbGroup {
  const helpers: string[] = []
  let finite = draft.finite
  if (finite === undefined && draft.shares !== undefined) {
    finite = drafts[draft.shares]!.finite
    if (finite !== undefined && draft.verbs.length > 0) helpers.push(lemmaOf(words[finite]!))
  }
  let main = mainVerb(words, mainCandidates(words, draft))
  for (const at of draft.verbs) if (at !== main) helpers.push(lemmaOf(words[at]!))
  const passive = main !== undefined && isPassive(words, draft, words[main]!, lemmaOf(words[main]!), helpers, auxiliary)
  // “zijn betrokken bij”: how they are, not what they do.
  if (main !== undefined && !passive && helpers.includes('zijn') && isStative(words[main]!)) main = finite
  const lemma = main === undefined ? '' : lemmaOf(words[main]!)
  const negated = draft.tokens.some((at) => {
    const { tag, normal } = words[at]!
    return tag === 'NEG' || normal === 'geen' || normal === 'niemand' || normal === 'niets' || normal === 'zonder'
  })
  return { finite, main, passive, negated, lemma }
}

/** A participle before a finite verb that needs none only says how: *verbaasd keek zij op*. */
function mainCandidates(words: readonly Word[], { finite, verbs, verbSecond }: Draft): readonly number[] {
  if (!verbSecond || finite === undefined) return verbs
  const lemma = lemmaOf(words[finite]!)
  if (lemma === 'zijn' ? verbs.length > 1 : auxiliaries.has(lemma)) {
    // “Onthutst waren de reacties” is no passive, “Gebouwd worden er huizen” is one.
    return lemma === 'zijn' ? verbs.filter((at) => at >= finite) : verbs
  }
  if (auxiliaries.has(lemma)) return verbs
  return verbs.filter((at) => at >= finite && (at === finite || words[at]!.tag !== 'PART' || withParticiple.has(lemma)))
}

/** Verbs that are no auxiliaries but do go with a participle: *krijgt uitgelegd*, *raakt betrokken*. */
const withParticiple = new Set(['krijgen', 'raken'])

function mainVerb(words: readonly Word[], verbs: readonly number[]): number | undefined {
  let best: number | undefined
  for (const at of verbs) {
    const { tag } = words[at]!
    const lemma = lemmaOf(words[at]!)
    const lexical = !auxiliaries.has(lemma) && !(modals.has(lemma) && verbs.length > 1)
    const rank = (lexical ? 4 : 0) + (tag === 'PART' ? 2 : tag === 'INF' ? 1 : 0)
    const bestLemma = best === undefined ? '' : lemmaOf(words[best]!)
    const bestTag = best === undefined ? 'PUNCT' : words[best]!.tag
    const bestRank =
      best === undefined
        ? -1
        : (!auxiliaries.has(bestLemma) && !(modals.has(bestLemma) && verbs.length > 1) ? 4 : 0) +
          (bestTag === 'PART' ? 2 : bestTag === 'INF' ? 1 : 0)
    if (rank >= bestRank) best = at
  }
  return best
}

function isPassive(
  words: readonly Word[],
  draft: Draft,
  main: Word,
  lemma: string,
  helpers: readonly string[],
  auxiliary: Auxiliary,
): boolean {
  if (main.tag !== 'PART') return false
  if (helpers.includes('worden')) return lemma !== 'zijn'
  if (!helpers.includes('zijn') || helpers.includes('hebben')) return false
  if (lemma === 'zijn' || lemma === 'worden') return false
  const byAgent = draft.tokens.some((at) => words[at]!.normal === 'door' && words[at]!.tag === 'PREP')
  if (isStative(main) && !byAgent && !isDivided(words, main)) return false
  if (either.has(lemma)) return byAgent || !often.has(lemma)
  if (unaccusative.has(lemma)) return false
  const known = auxiliary(lemma)
  return known === 'zijn' ? false : true
}

/** With *zijn* these nearly always mean the perfect, though they also take an object. */
const often = new Set(
  'beginnen stoppen starten veranderen verbeteren verslechteren verminderen verdubbelen halveren verhuizen ondergaan overgaan volgen naderen vergeten overkomen tegenkomen trekken rijden verouderen landen keren verlopen bekomen uitgaan genezen scheiden oplopen'.split(
    ' ',
  ),
)

/** “in vier gebieden verdeeld”: into what, and so no state of mind. */
function isDivided(words: readonly Word[], { index, normal }: Word): boolean {
  if (normal !== 'verdeeld') return false
  return (
    words[index - 1]?.tag === 'NOUN' && words.slice(Math.max(0, index - 4), index - 1).some((it) => it.normal === 'in')
  )
}

function isStative({ tag, normal }: Word): boolean {
  return tag === 'PART' && stative.has(normal)
}
