// What the lexicon has to say about the words that list authors use: a pattern
// with a form where a base form should stand can never match, so it is refused.

import type { Dutch } from '../dutch/dutch'
import type { Reading } from '../dutch/sentence'
import { parseTemplate } from '../rewrite/template'
import { grammarTags, type LanguageLists } from './language'
import { elementsOf, readPattern, type Element } from './pattern'

export interface Words {
  /** Whether a lemma in braces is that of a verb, and so may stand anywhere in the clause. */
  isVerb(lemma: string): boolean
  /** What is wrong with a pattern, in Dutch, or undefined. */
  patternProblem(source: string, lists: LanguageLists): string | undefined
  templateVerbProblem(template: string): string | undefined
}

/** What makes a new verb of a verb, and hardly ever a noun of a noun that looks like a verb. */
const prefixes = [
  'aan',
  'achter',
  'af',
  'be',
  'bij',
  'door',
  'her',
  'in',
  'mee',
  'na',
  'om',
  'onder',
  'op',
  'over',
  'terug',
  'toe',
  'uit',
  'ver',
  'voor',
  'weg',
]

/** A noun that looks like a form of a verb: *ingreep*, *aanpak*. */
function isStem({ pos, form, tense, number, person }: Reading): boolean {
  return (
    pos === 'verb' &&
    (form === 'imperative' || (form === 'finite' && number === 'singular' && (tense === 'past' || person === 1)))
  )
}

export function createWords(dutch: Dutch): Words {
  // *huishouden* and *keuken* are nouns, though verbs look the same; *optreden* and *plaatsen* are verbs, though nouns look the same.
  const isVerb = (lemma: string): boolean => {
    const readings = dutch.readings(lemma)
    const verb = readings.find((it) => it.pos === 'verb' && it.form === 'infinitive' && it.lemma === lemma)
    const [likeliest] = readings
    if (!verb || !likeliest) return false
    if (likeliest.pos !== 'verb' && likeliest.lemma === lemma && lemma !== 'zijn' && lemma !== 'leren') return false
    if (!readings.some((it) => it.pos === 'noun' && it.lemma === lemma) || !dutch.noun(lemma)?.plural) return true
    return prefixes.some(
      (prefix) => lemma.startsWith(prefix) && dutch.readings(lemma.slice(prefix.length))[0]?.pos === 'verb',
    )
  }

  const isKnownVerb = (infinitive: string): boolean =>
    dutch.readings(infinitive).some((it) => it.pos === 'verb' && it.lemma === infinitive)

  const elementProblem = ({ kind, text }: Element, { classes }: LanguageLists): string | undefined => {
    if (kind === 'tag' && !classes.has(text) && !grammarTags.includes(text)) {
      return `\`#${text}\` bestaat niet; er is ${[...classes.keys(), ...grammarTags].map((tag) => `#${tag}`).join(', ')}`
    }
    if (kind !== 'lemma' && kind !== 'head') return undefined
    const readings = dutch.readings(text)
    if (readings.some((it) => it.lemma === text || isStem(it)) || dutch.noun(text)) return undefined
    const written = kind === 'head' ? `{-${text}}` : `{${text}}`
    const base = readings[0]?.lemma
    if (!base && kind === 'head') return undefined
    return base
      ? `\`${written}\` is geen grondvorm: schrijf \`${written.replace(text, base)}\``
      : `van \`${written}\` zijn geen vormen bekend: schrijf het woord zonder accolades, of de vormen als keuze \`(a|b)\``
  }

  return {
    isVerb,
    patternProblem(source, lists) {
      const { alternatives, problems } = readPattern(source, isVerb)
      if (problems.length) return problems[0]
      for (const pattern of alternatives) {
        for (const element of elementsOf(pattern)) {
          const problem = elementProblem(element, lists)
          if (problem) return problem
        }
      }
      return undefined
    },
    templateVerbProblem(template) {
      for (const piece of parseTemplate(template)) {
        if (piece.kind === 'verb' && !isKnownVerb(piece.infinitive)) {
          return `het werkwoord \`${piece.infinitive}\` is onbekend: schrijf de infinitief, met \`·\` achter een los deel (\`{af·spreken}\`)`
        }
      }
      return undefined
    },
  }
}
