// Dutch spelling: what happens to a stem when an ending comes or goes. An open
// syllable writes a long vowel once, a closed one twice; v and z become f and s
// at the end of a word; a trema keeps vowels apart.

const vowels = new Set('aeiouyàáâäèéêëìíîïòóôöùúûü')
const digraphs = new Set(['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ei', 'au', 'ou', 'ij', 'ai', 'oi'])

export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.has(letter)
}

/** `mak` → `maak`, `bakk` → `bak`, `leev` → `leef`: what stands before -en, spelled as a word of its own. */
export function closeSyllable(body: string): string {
  const last = body.at(-1)!
  const vowel = body.at(-2)!
  const before = body.at(-3)
  const start = body.slice(0, -2)
  if (isVowel(last)) return body
  if (last === vowel) return body.slice(0, -1)
  if (vowel === 'ë') return devoice(start + (before === 'i' ? 'ee' : 'ëe') + last)
  const long = 'aeou'.includes(vowel) && !(isVowel(before) && digraphs.has(before + vowel)) && !'wxh'.includes(last)
  return devoice(long ? start + vowel + vowel + last : body)
}

/** `leev` → `leef`, `reiz` → `reis`. */
export function devoice(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's')
}

/** `maak` → `mak`, `bak` → `bakk`: a stem as it is written before an ending that begins with a vowel. */
export function openSyllable(stem: string): string {
  const last = stem.at(-1)!
  const vowel = stem.at(-2)!
  const before = stem.at(-3)
  if (isVowel(last) || !isVowel(vowel) || 'wxh'.includes(last)) return stem
  if (before === vowel)
    return stem.at(-4) === 'i' && vowel === 'e' ? stem.slice(0, -3) + 'ë' + last : stem.slice(0, -2) + last
  if (before === 'ë' && vowel === 'e') return stem.slice(0, -2) + last
  return isVowel(before) && digraphs.has(before + vowel) ? stem : stem + last
}

/** `ge` + `eis` → `geëis`, `ge` + `in` → `geïn`; `ge` + `uit` stays as it is. */
export function join(first: string, second: string): string {
  if (!first.endsWith('e') || /^(ij|ui)/.test(second)) return first + second
  const trema = { e: 'ë', i: 'ï', u: 'ü' }[second[0]!]
  return trema ? first + trema + second.slice(1) : first + second
}
