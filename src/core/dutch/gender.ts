// De or het by the end of a word: what the build goes by for nouns that no list
// has, and the lexicon for words it does not know.

/** Endings with their gender, the longest that fits decides. */
const endings: readonly (readonly [RegExp, 'de' | 'het'])[] = [
  [/(isme|ment|sel|aat|gram|um|asme|theek)$/, 'het'],
  [/theek$/, 'de'],
  [/(aat)$/, 'de'],
  [
    /(heid|teit|ing|ij|ie|iek|tie|sie|nis|age|ade|ide|ode|ude|ette|ine|ure|ogie|ist|er|aar|eur|or|ent|ant|es|in|te|de|schap|uur|cht|st|kunde|theek|ase|ose|ase|loog|graaf|erd|aard|ling)$/,
    'de',
  ],
  [/(dom|elijk|tje|pje|kje|je)$/, 'het'],
]

/** A guess from the ending; `de`, the commoner, where nothing tells. */
export function guessGender(noun: string): 'de' | 'het' {
  for (const [ending, gender] of endings) if (ending.test(noun)) return gender
  // ge- and a verb stem: *gebruik*, *gesprek*, *geluid*.
  if (/^ge[^aeiou]/.test(noun)) return 'het'
  return 'de'
}
