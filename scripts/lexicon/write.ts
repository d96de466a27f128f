// From forms with their analyses to the packed lexicon: the likelier reading
// first, and each told relative to its form, so that like forms share it.

import { irregularPlural } from '../../src/core/dutch/nouns'
import { pack, type Derivation } from '../../src/core/dutch/packed'
import { isInseparable } from '../../src/core/dutch/separable'
import { closeSyllable } from '../../src/core/dutch/spelling'
import { strongRoot } from '../../src/core/dutch/strong'
import { tagNames, type Tag } from '../../src/core/dutch/tags'
import { prefixesOf } from '../../src/core/dutch/verbs'

export interface Analysis {
  readonly lemma: string
  readonly tag: Tag
  /** As in a `Derivation`. */
  readonly split: number
}

/** @param listed Nouns of our own lists: these are common words. */
export function write(forms: Map<string, Analysis[]>, listed: ReadonlySet<string>): Uint8Array {
  const kinds: Derivation[][] = []
  const ids = new Map<string, number>()
  const families = verbFamilies(forms)
  const sorted = [...forms.keys()].sort()
  const kindOf = sorted.map((form) => {
    const kind = order(form, forms.get(form)!, families, listed).map((analysis) => derivation(form, analysis))
    const key = JSON.stringify(kind)
    let id = ids.get(key)
    if (id === undefined) {
      ids.set(key, (id = kinds.length))
      kinds.push(kind)
    }
    return id
  })
  return pack(sorted, kindOf, kinds)
}

/** Counts for each verb how many particles go with it: *nemen* has many, *boeren* none. */
function verbFamilies(forms: Map<string, Analysis[]>): Map<string, number> {
  const families = new Map<string, number>()
  for (const [form, analyses] of forms)
    for (const { tag, split } of analyses)
      if (tag === 'infinitive' && split) families.set(form.slice(split), (families.get(form.slice(split)) ?? 0) + 1)
  return families
}

/** The likeliest reading first. A noun comes before a verb, unless the verb is a much used one. */
function order(
  form: string,
  analyses: readonly Analysis[],
  families: ReadonlyMap<string, number>,
  listed: ReadonlySet<string>,
): readonly Analysis[] {
  const weight = (analysis: Analysis) => {
    const { lemma, split } = analysis
    const common =
      split > 0 || strongRoot(lemma) !== undefined || prefixesOf(lemma).length > 0 || (families.get(lemma) ?? 0) >= 7
    // *Voorkomen* is sooner what one prevents than what occurs.
    const separated = split > 0 && isInseparable(lemma) ? 0.5 : 0
    return kindWeight(analysis, common) + separated
  }
  const kindWeight = ({ tag, lemma }: Analysis, common: boolean) => {
    if (tag === 'infinitive') return common ? 1 : 4
    if (tag === 'stem') return 8
    // *Zaken* are rather more than one *zaak* than *zakken* gone wrong.
    if (tag === 'plural')
      return form.endsWith('s')
        ? 0
        : irregularPlural(lemma) === form
          ? 1.6
          : lemma === closeSyllable(form.slice(0, -2))
            ? 1.8
            : 2
    if (tag === 'participle') return 2.3
    if (/diminutive/.test(tag)) return 2
    if (/^adjective/.test(tag)) return 2.4
    if (/noun/i.test(tag)) return listed.has(lemma) && !lemma.endsWith('en') ? 1.9 : 3
    if (tag === 'participleInflected') return 2.5
    if (/^past/.test(tag)) return strongRoot(lemma) && (families.get(lemma) ?? 0) >= 3 ? 2.8 : 4
    if (tag === 'presentThird') return common ? 2.2 : 4
    return lemma === form ? 4 : 5
  }
  return [...analyses].sort((a, b) => weight(a) - weight(b))
}

function derivation(form: string, { lemma: exact, tag, split }: Analysis): Derivation {
  const lemma = exact.toLowerCase()
  const suffix = (text: string) => {
    let same = 0
    while (same < text.length && same < lemma.length && text[same] === lemma[same]) same++
    return { drop: text.length - same, add: lemma.slice(same) }
  }
  let best: Derivation = { tag: tagNames.indexOf(tag), at: 0, cut: 0, insert: '', ...suffix(form), split }
  const cost = (it: Derivation) => it.drop + it.add.length + (it.cut ? 2 : 0)
  for (const match of form.matchAll(/g(?=e[-ëïü]?)/g)) {
    const trema = /^ge([ëïü-])/.exec(form.slice(match.index))?.[1]
    const insert = trema ? ({ ë: 'e', ï: 'i', ü: 'u', '-': '' }[trema] ?? '') : ''
    const cut = trema ? 3 : 2
    const candidate = {
      ...best,
      at: match.index,
      cut,
      insert,
      ...suffix(form.slice(0, match.index) + insert + form.slice(match.index + cut)),
    }
    if (cost(candidate) < cost(best)) best = candidate
  }
  return best
}
