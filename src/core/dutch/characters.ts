// What every UTF-16 code unit means to the tokenizer: a class and a folded form,
// looked up in two tables so that the hot path asks no regular expression.

export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const COMBINING = 4
/** Soft hyphen, zero-width characters: within words they are skipped, but kept in offsets. */
export const IGNORABLE = 5
export const APOSTROPHE = 6
export const HYPHEN = 7
export const PERIOD = 8
export const PUNCTUATION = 9
export const OPENER = 10
export const CLOSER = 11

/** Class of each code unit. */
export const classOf = new Uint8Array(65536)
/** Lower case, accents kept; curly apostrophes straight, special hyphens plain. */
export const foldOf = new Uint16Array(65536)

const assigned: readonly [number, string][] = [
  [IGNORABLE, '\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F'],
  [APOSTROPHE, "'’‘‛ʼ´`"],
  [HYPHEN, '-\u2010\u2011'],
  [PERIOD, '.'],
  [PUNCTUATION, ',;:!?…–—/"'],
  [OPENER, '([{“„«‚'],
  [CLOSER, ')]}”»'],
]

for (let code = 0; code < 65536; code++) {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  foldOf[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  if (code >= 0xd800 && code < 0xe000) continue
  if (/\p{L}/u.test(character)) classOf[code] = LETTER
  else if (/\p{Nd}/u.test(character)) classOf[code] = DIGIT
  else if (/\p{M}/u.test(character)) classOf[code] = COMBINING
  else if (/\s/.test(character)) classOf[code] = SPACE
}
for (const [kind, characters] of assigned) {
  for (const character of characters) {
    classOf[character.charCodeAt(0)] = kind
    if (kind === APOSTROPHE) foldOf[character.charCodeAt(0)] = 39
    if (kind === HYPHEN) foldOf[character.charCodeAt(0)] = 45
  }
}

export function isUpper(code: number): boolean {
  return classOf[code] === LETTER && foldOf[code] !== code
}

/** A word as lists know it: lower case, NFC, accents kept; soft hyphens, zero-width characters and inner parentheses gone. */
export function normalize(word: string): string {
  if (isPlain(word)) return word
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase()
  const plain = word
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF()]/g, '')
    .replace(/[’‘‛ʼ´`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase()
  return /[\u0300-\u036F]/.test(plain) ? plain.normalize('NFC') : plain
}

/** Only a to z. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code < 97 || code > 122) return false
  }
  return true
}
