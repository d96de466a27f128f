// Numbers written as one word. They are composed, so no list has them all.

const units = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const small = `(?:${units}|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien)`
const tens = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'

const composed = new RegExp(`^(?:${small}(?:honderd|duizend)|${units}(?:en|ën)${tens})$`)

/** *tweehonderd*, *vijfentwintig*, *drieënveertig*; not the simple ones. */
export function isNumberWord(word: string): boolean {
  return composed.test(word)
}
