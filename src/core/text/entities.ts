// Character references as Markdown and HTML write them: `&euml;`, `&#8217;`.
// Only names that occur in prose; what is not known stays as it is written.

const named = new Map<string, string>(
  (
    'quot:" amp:& lt:< gt:> apos:\' OElig:Œ oelig:œ Scaron:Š scaron:š Yuml:Ÿ fnof:ƒ circ:ˆ tilde:˜ ndash:– mdash:— ' +
    'lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ dagger:† Dagger:‡ bull:• hellip:… permil:‰ prime:′ Prime:″ ' +
    'lsaquo:‹ rsaquo:› euro:€ trade:™ larr:← uarr:↑ rarr:→ darr:↓ minus:− ne:≠ le:≤ ge:≥ check:✓ ijlig:ĳ IJlig:Ĳ ' +
    'fflig:ﬀ filig:ﬁ fllig:ﬂ ffilig:ﬃ ffllig:ﬄ hyphen:‐ dash:‐ period:. comma:, colon:: semi:; lpar:( rpar:) ' +
    'sol:/ bsol:\\ num:# dollar:$ percnt:% ast:* plus:+ equals:= quest:? excl:! commat:@ lsqb:[ rsqb:] lowbar:_'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
)
for (const [name, code] of [
  ['ensp', 0x2002],
  ['emsp', 0x2003],
  ['thinsp', 0x2009],
  ['zwnj', 0x200c],
  ['zwj', 0x200d],
  ['lrm', 0x200e],
  ['rlm', 0x200f],
] as const) {
  named.set(name, String.fromCharCode(code))
}
// Latin-1, from U+00A0 on.
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'
latin1.split(' ').forEach((name, index) => named.set(name, String.fromCharCode(0xa0 + index)))

/** The character that `&…;` stands for, or the reference itself when it is not known. */
export function decodeEntity(reference: string): string {
  const body = reference.slice(1, reference.endsWith(';') ? -1 : undefined)
  if (body.charCodeAt(0) !== 35) return named.get(body) ?? reference
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  // Windows-1252 where the C1 controls are: what authors of such references meant.
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}

/** Windows-1252 from 0x80 to 0x9F; U+FFFD where it has nothing. */
export const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'
