// Elements of a run that stand for one character (ECMA-376-1, 17.3.3), and the
// characters of symbol fonts. Word writes those as a font and a place in it,
// often shifted to F000; a few of them carry meaning in running text.

export const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

/** The character at a hexadecimal place in a font; an empty string where that is no place. */
export function symbolText(font: string, place: string): string {
  const code = Number.parseInt(place, 16)
  if (!(code >= 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return ''
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const known = fonts[font.toLowerCase()]
  if (known) return known[low] ?? '\u25a1'
  return String.fromCharCode(code >= 0xf000 && code <= 0xf0ff ? low : code)
}

/** Tables of the fonts as Unicode publishes them (MAPPINGS/VENDORS/ADOBE/symbol.txt) and of Wingdings, in part. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    ...range(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
    ...range(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
    ...range(0x30, '0123456789'),
    0x20: ' ',
    0x2b: '+',
    0x2d: '−',
    0x3d: '=',
    0xa3: '≤',
    0xab: '↔',
    0xac: '←',
    0xae: '→',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb9: '≠',
    0xbb: '≈',
    0xbc: '…',
    0xde: '⇒',
  },
  wingdings: {
    0x20: ' ',
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x9f: '•',
    0xa7: '▪',
    0xa8: '◻',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
}

function range(start: number, text: string): Record<number, string> {
  return Object.fromEntries([...text].map((it, index) => [start + index, it]))
}
