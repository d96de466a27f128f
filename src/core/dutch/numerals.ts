// Numbers written as one word: *achttiende*, *vijfentwintig*, *drieduizend*. They
// would look like compounds of nouns.

import type { Reading } from './sentence'

const unit = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const teen = '(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)'
const ten = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
const below = `(?:(?:${unit}(?:en|ën))?${ten}|${teen}|${unit})`
const hundreds = `(?:${below}?honderd(?:en)?${below}?|${below})`
const number = new RegExp(`^${hundreds}?(?:duizend(?:en)?${hundreds}?)?$`)
const ordinal =
  /^(.+?)(?:(?<=n|elf|twaalf|twee|vier|vijf|zes|zeven|negen)de|(?<=g|acht|honderd|duizend|miljoen)ste|(?<=honderd|duizend|en)(?:eerste|derde))$/

/** Readings of a composed number, lower case; undefined for any other word, the simple numbers among them. */
export function numeralReadings(word: string): readonly Reading[] | undefined {
  if (word.length < 7 || !/(?:tien|elf|twaalf|tig|honderd|duizend)/.test(word) || /(?:honderd|duizend)en$/.test(word))
    return undefined
  if (number.test(word)) return [{ lemma: word, pos: 'numeral', number: 'plural' }]
  const base = ordinal.exec(word)?.[1]
  if (base === undefined || !(number.test(base) || number.test(base.replace(/en$/, '')))) return undefined
  return [
    { lemma: word, pos: 'numeral' },
    { lemma: word, pos: 'adjective', inflected: true },
  ]
}

/** *tweehonderd*, *drieënveertig*; no ordinals, nor the simple numbers. */
export function isNumberWord(word: string): boolean {
  return numeralReadings(word)?.[0]?.number === 'plural'
}
