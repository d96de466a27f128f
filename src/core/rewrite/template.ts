// The notation of rewrites in the word lists, read into pieces. A template is in
// base form; the rewriter inflects and orders it (see wordlists/README.md):
//
//   met bewoners {af·spreken} wie wat doet      a verb, · before which its particle stands
//   {plek/plekken:de} waar mensen elkaar treffen a noun: singular/plural:article
//   @ die minder kansen {krijgt/krijgen}         @ is the object, {a/b} bends along with the noun

export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  /** `dotted` as Dutch.verb wants it: `af·spreken`, `·overleggen`. */
  | { readonly kind: 'verb'; readonly infinitive: string; readonly dotted: string }
  | {
      readonly kind: 'noun'
      readonly forms: readonly [string] | readonly [string, string]
      readonly article: 'de' | 'het'
    }
  | { readonly kind: 'agreeing'; readonly singular: string; readonly plural: string }
  | { readonly kind: 'object' }

/** What takes the place of what: a verb phrase, a noun, something beside a noun, or words as they are. */
export type TemplateKind = 'verbal' | 'nominal' | 'adnominal' | 'literal'

const piecePattern = /\{([^{}]*)\}|@/g

/** The pieces of a template, in order; texts keep their spaces. */
export function parseTemplate(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let from = 0
  for (const match of template.matchAll(piecePattern)) {
    if (match.index > from) pieces.push({ kind: 'text', text: template.slice(from, match.index) })
    pieces.push(match[0] === '@' ? { kind: 'object' } : braced(match[1]!))
    from = match.index + match[0].length
  }
  if (from < template.length) pieces.push({ kind: 'text', text: template.slice(from) })
  return pieces
}

export function templateKind(pieces: readonly TemplatePiece[]): TemplateKind {
  if (pieces.some((piece) => piece.kind === 'verb')) return 'verbal'
  if (pieces.some((piece) => piece.kind === 'noun')) return 'nominal'
  return pieces.some((piece) => piece.kind === 'object') ? 'adnominal' : 'literal'
}

/** What is wrong with the notation, in Dutch, or undefined. */
export function templateProblem(template: string): string | undefined {
  if (/[{}]/.test(template.replace(/\{[^{}]+\}/g, ''))) return 'een accolade is niet gesloten'
  const pieces = parseTemplate(template)
  if (pieces.filter((piece) => piece.kind === 'verb').length > 1) return 'er mag één werkwoord tussen accolades staan'
  if (pieces.filter((piece) => piece.kind === 'noun').length > 1) return 'er mag één kern met een lidwoord staan'
  if (pieces.filter((piece) => piece.kind === 'object').length > 1) return 'er mag één @ staan'
  return undefined
}

function braced(content: string): TemplatePiece {
  const colon = content.lastIndexOf(':')
  if (colon >= 0) {
    const [singular = '', plural] = content.slice(0, colon).split('/')
    const article = content.slice(colon + 1) === 'het' ? 'het' : 'de'
    return { kind: 'noun', forms: plural === undefined ? [singular] : [singular, plural], article }
  }
  const [first = '', second] = content.split('/')
  if (second !== undefined) return { kind: 'agreeing', singular: first, plural: second }
  const [particle = '', verb] = first.split('·')
  return verb === undefined
    ? { kind: 'verb', infinitive: first, dotted: `·${first}` }
    : { kind: 'verb', infinitive: particle + verb, dotted: first }
}
