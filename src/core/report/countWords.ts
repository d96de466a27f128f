// How many words there are in a text, which the density of findings is about.

/** *wijk- en buurtaanpak* is three words, *foto’s* and *1.250* are one each. */
export function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    if (isWordCharacter(text, at)) {
      if (!inside) words++
      inside = true
    } else if (!(inside && joins(text.charCodeAt(at)) && at + 1 < text.length && isWordCharacter(text, at + 1))) {
      inside = false
    }
  }
  return words
}

const beyondAscii = /[\p{L}\p{N}]/u

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return beyondAscii.test(text[at]!)
}

/** A hyphen, an apostrophe or a full stop. */
function joins(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2e || code === 0x2019
}
