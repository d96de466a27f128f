// Who can act at all: people, and the bodies people form. Only used where word
// order and agreement leave two possibilities.

import type { Word } from './words'

const people = new Set(
  `man vrouw kind mens persoon president minister premier koning koningin paus ambtenaar burger lid leider voorzitter directeur speler trainer coach
  arts dokter leraar docent student schrijver auteur kunstenaar rechter advocaat journalist agent soldaat officier keizer bisschop partij bedrijf bank
  vereniging stichting club ploeg team land regering raad commissie kabinet parlement leger politie bond vakbond krant god vader moeder zoon dochter broer
  zus vriend vriendin collega buur buurman baas chef werkgever werknemer klant patiënt bezoeker reiziger eigenaar bestuurder familie gezin volk publiek
  jeugd jongen meisje oma opa oom tante neef nicht ouder oudere jongere deskundige geleerde onderzoeker iemand niemand iedereen`.split(
    /\s+/,
  ),
)

/** *Belastingplichtige*, *belanghebbende*: who is so, or does so. */
const nominalized = /(?:plichtige|hebbende|gerechtigde|verantwoordelijke)$/

export function createAnimate(classes: unknown): (word: Word) => boolean {
  const heads = new Set([...people, ...groupWords(classes)])
  return ({ tag, option }) => {
    if (tag === 'NAME') return true
    if (tag !== 'NOUN') return tag === 'PRON' && option.word?.case !== undefined
    const { lemma, head } = option.reading
    return heads.has(lemma) || (head !== undefined && heads.has(head)) || nominalized.test(lemma)
  }
}

/** Regular forms of the words that stand in a class of actors, with their lemma. */
export function classForms(classes: unknown): Map<string, string> {
  const forms = new Map<string, string>()
  const words = groupWords(classes).filter((word) => !word.includes(' '))
  for (const word of words) forms.set(word, word)
  for (const word of words) {
    const endings = word.endsWith('e') ? ['n', 's'] : /(er|el|em|en|aar|eur)$/.test(word) ? ['s'] : ['en', 's']
    for (const ending of endings) forms.set((ending === 'en' ? opened(word) : word) + ending, word)
  }
  return forms
}

/** *raad* before *-en*: *rad*. */
function opened(word: string): string {
  return word.replace(
    /([^aeiou])(aa|ee|oo|uu)([bcdfgklmnprstvz])$/,
    (_, before, vowel, after) => before + vowel[0] + after,
  )
}

function groupWords(classes: unknown): string[] {
  if (!classes || typeof classes !== 'object') return []
  return Object.values(classes as Record<string, unknown>).flatMap((entry) => {
    const { group, words } = (entry ?? {}) as { group?: unknown; words?: unknown }
    return typeof group === 'string' && Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
  })
}
