// Dutch writes compounds as one word, and makes new ones all the time. Their last
// part says what they are: gender, plural, class. Where a word falls apart into
// words we know, with or without a linking letter, we split it.

export interface Parts {
  /** Where the head begins. */
  readonly at: number
  /** What stands before it, linking letters off. */
  readonly modifier: string
}

export interface KnownWords {
  /** Whether a form can end a compound: a noun, singular or plural, and not one of those that only look like it. */
  head(form: string): boolean
  /** Whether a word can begin one: a noun, the stem of a verb, an adjective, a prefix. */
  modifier(word: string): boolean
}

const prefixes = new Set(
  (
    'aan achter anti auto binnen bij bio boven buiten co deel door eco eigen euro ex foto geo groot hoofd hyper in inter ' +
    'kern klein maxi mede mega micro mini mono multi na neo neven niet non om onder op opper oud over para piep poly post pre ' +
    'proto pseudo quasi semi sub super tegen tele toe topo trans tussen uit ultra vice video voor zelf beroeps psycho socio hydro agro'
  ).split(' '),
)

/** The likeliest place to split, or undefined for a word that is no compound as far as we can see. */
export function findParts(word: string, known: KnownWords, depth = 0): Parts | undefined {
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0 && hyphen < word.length - 2) return { at: hyphen + 1, modifier: word.slice(0, hyphen) }
  if (word.length > 60) return undefined
  let best: Parts | undefined
  let bestScore = 0
  for (let at = 2; at <= word.length - 3; at++) {
    const head = word.slice(at)
    if (!known.head(head)) continue
    const found = modifierOf(word.slice(0, at), known, depth)
    if (!found) continue
    const score = found.score * 10 + Math.min(head.length, 7) + Math.min(found.modifier.length, 6)
    if (score > bestScore) {
      bestScore = score
      best = { at, modifier: found.modifier }
    }
  }
  return best
}

function modifierOf(text: string, known: KnownWords, depth: number): { modifier: string; score: number } | undefined {
  const full = text.endsWith('-') ? text.slice(0, -1) : text
  if (prefixes.has(full)) return { modifier: full, score: 2 }
  if (full.length < 3) return undefined
  if (known.modifier(full)) return { modifier: full, score: 3 }
  for (const link of ['s', 'en', 'e', 'n', 'er'])
    if (full.endsWith(link) && full.length - link.length >= 3 && known.modifier(full.slice(0, -link.length)))
      return { modifier: full.slice(0, -link.length), score: link === 's' ? 3 : 2 }
  if (depth >= 2) return undefined
  for (const link of ['', 's', 'en', 'e']) {
    if (!full.endsWith(link)) continue
    const inner = link ? full.slice(0, -link.length) : full
    if (inner.length >= 6 && findParts(inner, known, depth + 1)) return { modifier: inner, score: 1 }
  }
  return undefined
}
