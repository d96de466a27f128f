// The pattern language of the word lists, read into parts. It is compromise's
// match syntax over our own terms, with one thing added: `…`, where the
// writer's own words may stand. Explained to authors in wordlists/README.md.

/** A verb in braces, or a choice of those, may stand anywhere in the clause: it is a part of its own. */
export interface Part {
  readonly elements: readonly Element[]
  readonly isVerb: boolean
}

/** Parts in the order of the pattern; those that are no verb keep that order in a match. */
export type Pattern = readonly Part[]

export type ElementKind =
  /** `regie`: the word as it stands. */
  | 'word'
  /** `{nemen}`, `{-dashboard}`, `{wijk-}`: any form of it, of compounds that end in it, of compounds that begin with it. */
  | 'lemma'
  | 'head'
  | 'start'
  /** `#Bewoner`, `#Werkwoord`, `#Infinitief`. */
  | 'tag'
  /** `.` */
  | 'any'
  /** `(de regie|het roer)` */
  | 'choice'
  /** `[<@>…]`: the object of the clause, whatever its words. */
  | 'object'
  /** `@` in mentions.yml: the words found. */
  | 'found'

export interface Element {
  readonly kind: ElementKind
  /** The word, lemma or name without its marks; lower case, except for tags. Empty for a choice. */
  readonly text: string
  readonly options: readonly (readonly Element[])[]
  readonly optional: boolean
  readonly negated: boolean
  /** `^` before it, `$` after it. */
  readonly opens: boolean
  readonly closes: boolean
  /** Name of the slot that it is in. */
  readonly slot?: string
}

export interface ReadPattern {
  /** One for each way to read it: a choice of verbs and other words is as good as two patterns. */
  readonly alternatives: readonly Pattern[]
  /** What is wrong, in Dutch, with the remedy. */
  readonly problems: readonly string[]
}

/** Reads a pattern. `isVerb` tells whether a lemma is that of a verb; `mention` allows `@`. Never throws. */
export function readPattern(source: string, isVerb: (lemma: string) => boolean, mention = false): ReadPattern {
  const reader = new Reader(source.normalize('NFC'), mention)
  const items = reader.sequence('')
  const problems = [...reader.problems]
  const alternatives = problems.length ? [] : expand(items, isVerb).map((variant) => partsOf(variant, isVerb))
  if (!problems.length) {
    if (alternatives.some((parts) => parts.length === 0))
      problems.push('het patroon is leeg: schrijf minstens één woord')
    else if (alternatives.some((parts) => !parts.some(requiresSomething))) {
      problems.push('het patroon eist geen enkel woord: laat minstens één woord zonder `?`, `!` of `.` staan')
    }
  }
  return { alternatives: problems.length ? [] : alternatives, problems }
}

/** Every element of a pattern, those within choices included. */
export function elementsOf(pattern: Pattern): Element[] {
  const all: Element[] = []
  const visit = (element: Element) => {
    all.push(element)
    element.options.forEach((option) => option.forEach(visit))
  }
  pattern.forEach(({ elements }) => elements.forEach(visit))
  return all
}

type Item = Element | 'gap'

const plain = { text: '', options: [], optional: false, negated: false, opens: false, closes: false } as const
const wordPattern = /^[\p{L}\p{N}\p{M}'’&/%€.:-]+$/u

class Reader {
  readonly problems: string[] = []
  private at = 0

  constructor(
    private readonly source: string,
    private readonly mention: boolean,
  ) {}

  /** Items up to a closing mark (`|`, `)` or `]`), or the end. */
  sequence(until: string, slot?: string): Item[] {
    const items: Item[] = []
    while (this.skipSpace()) {
      const character = this.source[this.at]!
      if (until.includes(character)) return items
      if (this.take('…') || this.take('...')) {
        if (until) this.problem('`…` kan niet binnen haakjes staan: zet het erbuiten')
        items.push('gap')
      } else if (character === '[') {
        if (slot !== undefined) this.problem('een vak `[<naam>…]` kan niet in een ander vak staan')
        items.push(...this.slot())
      } else {
        const element = this.element(slot)
        if (element) items.push(element)
      }
      if (this.problems.length > 0) return items
    }
    if (until) this.problem(`er ontbreekt een \`${until.at(-1)}\``)
    return items
  }

  private slot(): Item[] {
    this.at++
    const name = /^<([^<>\s]+)>/.exec(this.source.slice(this.at))
    if (!name) {
      this.problem('een vak begint met zijn naam: `[<naam>…]`')
      return []
    }
    this.at += name[0].length
    this.skipSpace()
    if (this.take('…') || this.take('...')) {
      this.skipSpace()
      if (!this.take(']')) this.problem('in een vak staat óf alleen `…` óf een patroon zonder `…`')
      if (name[1] !== '@')
        this.problem('alleen `[<@>…]`, het voorwerp, kan zonder patroon: schrijf wat in het vak staat')
      return [{ ...plain, kind: 'object', slot: name[1]! }]
    }
    const items = this.sequence(']', name[1]!)
    if (!this.take(']')) return []
    if (!items.length) this.problem('een vak is leeg')
    return items
  }

  private element(slot?: string): Element | undefined {
    const start = this.at
    let negated = false
    let opens = false
    for (;;) {
      if (this.take('!')) negated = true
      else if (this.take('^')) opens = true
      else break
    }
    const core = this.core(slot)
    if (!core) return undefined
    let optional = false
    let closes = this.isLoneEnd()
    for (;;) {
      if (this.take('?')) optional = true
      else if (this.take('$')) closes = true
      else break
    }
    const next = this.source[this.at]
    if (next !== undefined && !/[\s|)\]]/.test(next)) {
      this.problem(`na \`${this.source.slice(start, this.at)}\` hoort een spatie, niet \`${next}\``)
    }
    return { ...core, negated, opens, optional, closes, ...(slot === undefined ? {} : { slot }) }
  }

  private core(slot?: string): Element | undefined {
    if (this.take('(')) {
      const options: Element[][] = []
      do {
        const option = this.sequence('|)', slot).filter((item) => item !== 'gap')
        if (!option.length)
          this.problem('een keuze heeft een lege mogelijkheid: schrijf `(a|b)`, of `(a|b)?` als het ook zonder mag')
        options.push(option)
      } while (this.take('|'))
      if (!this.take(')')) return undefined
      if (options.some((option) => option.some((element) => element.kind === 'choice'))) {
        this.problem('een keuze kan niet in een andere keuze staan')
      }
      return { ...plain, kind: 'choice', options }
    }
    if (this.take('{')) {
      const end = this.source.indexOf('}', this.at)
      if (end < 0) {
        this.problem('er ontbreekt een `}`')
        return undefined
      }
      const content = this.source.slice(this.at, end).trim().replace('·', '').toLowerCase()
      this.at = end + 1
      const text = content.replace(/^-|-$/g, '')
      if (!text || /\s/.test(text) || !wordPattern.test(text) || (content.startsWith('-') && content.endsWith('-'))) {
        this.problem(`tussen accolades staat één woord, of \`{-woord}\` of \`{woord-}\`; niet \`{${content}}\``)
      }
      return { ...plain, kind: content.startsWith('-') ? 'head' : content.endsWith('-') ? 'start' : 'lemma', text }
    }
    const word = /^[^\s|()[\]{}?$!^]+/.exec(this.source.slice(this.at))?.[0] ?? ''
    this.at += word.length
    if (word === '.') return { ...plain, kind: 'any' }
    if (word === '@' && this.mention) return { ...plain, kind: 'found' }
    if (word.startsWith('#') && word.length > 1) return { ...plain, kind: 'tag', text: word.slice(1) }
    if (word === ',' || wordPattern.test(word))
      return { ...plain, kind: 'word', text: word.toLowerCase().replace(/’/g, "'") }
    this.problem(word ? `\`${word}\` is geen woord` : `onverwacht \`${this.source[this.at] ?? 'einde'}\``)
    return undefined
  }

  /** `@ $`: the end mark may stand apart. */
  private isLoneEnd(): boolean {
    const mark = /^\s+\$/.exec(this.source.slice(this.at))
    if (mark) this.at += mark[0].length
    return mark !== null
  }

  private skipSpace(): boolean {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++
    return this.at < this.source.length
  }

  private take(mark: string): boolean {
    if (!this.source.startsWith(mark, this.at)) return false
    this.at += mark.length
    return true
  }

  private problem(message: string): void {
    if (!this.problems.length) this.problems.push(message)
  }
}

/** A choice of verbs and other words, as two sequences: one with the verbs, one with the others. */
function expand(items: readonly Item[], isVerb: (lemma: string) => boolean): Item[][] {
  let variants: Item[][] = [[]]
  for (const item of items) {
    const ways: Item[] = []
    if (item !== 'gap' && item.kind === 'choice' && !item.optional && !item.negated) {
      const verbs = item.options.filter((option) => isVerbOption(option, isVerb))
      const others = item.options.filter((option) => !isVerbOption(option, isVerb))
      for (const options of [verbs, others]) if (options.length) ways.push({ ...item, options })
    } else ways.push(item)
    variants = variants.flatMap((variant) => ways.map((way) => [...variant, way]))
  }
  return variants
}

function partsOf(items: readonly Item[], isVerb: (lemma: string) => boolean): Part[] {
  const parts: Part[] = []
  let elements: Element[] = []
  const close = () => {
    if (elements.length) parts.push({ elements, isVerb: false })
    elements = []
  }
  for (const item of items) {
    if (item === 'gap') close()
    else if (item.kind === 'object' || isFloating(item, isVerb)) {
      close()
      parts.push({ elements: [item], isVerb: item.kind !== 'object' })
    } else elements.push(item)
  }
  close()
  return parts
}

function isFloating(element: Element, isVerb: (lemma: string) => boolean): boolean {
  if (element.optional || element.negated) return false
  if (element.kind === 'choice') return element.options.every((option) => isVerbOption(option, isVerb))
  return element.kind === 'lemma' && isVerb(element.text)
}

function isVerbOption(option: readonly Element[], isVerb: (lemma: string) => boolean): boolean {
  const [element] = option
  return option.length === 1 && element!.kind === 'lemma' && !element!.negated && isVerb(element!.text)
}

function requiresSomething({ elements }: Part): boolean {
  return elements.some(({ kind, optional, negated }) => !optional && !negated && kind !== 'any' && kind !== 'object')
}
