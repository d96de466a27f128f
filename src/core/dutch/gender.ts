// De or het by the end of a word: what the build goes by for nouns that no list
// has, and the lexicon for words it does not know.

const deEndings =
  /(heid|teit|ing|ij|ie|iek|tie|sie|nis|age|ade|ide|ode|ude|ette|ine|ure|ogie|ist|er|aar|eur|or|ent|ant|es|in|te|de|schap|uur|cht|st|kunde|theek|ase|ose|loog|graaf|erd|aard|ling|iteit|heer|ster|rix|us|oom|ioen|een|eel|gie|ol|ine|iet)$/

const hetEndings =
  /(tje|pje|kje|[^aeiou]je|ment|isme|asme|gram|[^aeiou]sel|[^aeo]dom|ium|eum|um|orium|oxide|zuur|tuig|eau|aire?|iel)$/

/** People on -aat, -ent: *de kandidaat*; the other words on -aat: *het resultaat*. */
const deDespite =
  /(kandidaat|advocaat|soldaat|diplomaat|automaat|straat|staat|maat|raat|plaat|draad|granaat|tomaat|praat)$/

/** What the ending or the beginning says, if anything. */
export function genderByShape(noun: string): 'de' | 'het' | undefined {
  if (hetEndings.test(noun)) return 'het'
  if (/aat$/.test(noun)) return deDespite.test(noun) ? 'de' : 'het'
  if (deEndings.test(noun)) return 'de'
  // ge- and a verb stem: *gebruik*, *gesprek*; be-, ver-, ont- and a stem: *bezoek*, *verzet*, *ontslag*.
  if (/^ge[bcdfghjklmnprstvwz]+(aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiou])[bcdfghjklmnprstvwz]+(el|te)?$/.test(noun))
    return 'het'
  if (
    /^(be|ver|ont)[bcdfghjklmnprstvwz]+(aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiou])[bcdfghjklmnprstvwz]+$/.test(noun)
  )
    return 'het'
  // An infinitive used as a noun: *het wonen*.
  if (
    /[^aeo]en$/.test(noun) &&
    !/(deken|keten|haven|oven|toren|regen|degen|wagen|morgen|molen|zegen|boezem|bodem)$/.test(noun)
  )
    return 'het'
  return undefined
}
