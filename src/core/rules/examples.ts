// The examples of an entry are its tests. A `flag` marks the words that must be
// found in braces; `fix` is the sentence after the first rewrite that can be
// applied; in a `pass` the same words are fine.

import type { Finding } from '../finding'
import { overlaps, type Span } from '../span'
import type { Example } from './entry'
import { hasOnly } from './keys'
import { isRecord } from './language'
import type { Rule } from './rule'

/** An example that does not do what it says. */
export interface ExampleFailure {
  readonly rule: Rule
  /** Index in `rule.examples`. */
  readonly index: number
  /** What was expected and what was found instead, in Dutch. */
  readonly message: string
}

/** An example as it stands in the list, checked for its shape alone. */
export function readExample(item: unknown): { example?: Example; problem?: string } {
  if (!isRecord(item)) return { problem: 'Een voorbeeld is `flag: zin met {gevonden woorden}` of `pass: zin`.' }
  const { flag, pass, fix } = item
  if (!hasOnly(item, ['flag', 'fix', 'pass']) || (flag === undefined) === (pass === undefined)) {
    return { problem: 'Een voorbeeld heeft óf `flag` (met eventueel `fix`), óf `pass`.' }
  }
  if (typeof (flag ?? pass) !== 'string' || (fix !== undefined && typeof fix !== 'string')) {
    return { problem: 'Een voorbeeld is een tekst: zet hem tussen aanhalingstekens als er `:` of `#` in staat.' }
  }
  if (typeof pass === 'string') {
    if (fix !== undefined) return { problem: 'Bij `pass` hoort geen `fix`: daar wordt niets gemeld.' }
    return /[{}]/.test(pass)
      ? { problem: 'In `pass` staan geen accolades: daar wordt niets gemeld.' }
      : { example: { pass } }
  }
  if (!/\{[^{}]+\}/.test(flag as string) || /[{}]/.test((flag as string).replace(/\{[^{}]+\}/g, ''))) {
    return { problem: 'Zet in `flag` de gevonden woorden tussen accolades: `Zij {neemt} {de regie}.`' }
  }
  return { example: typeof fix === 'string' ? { flag: flag as string, fix } : { flag: flag as string } }
}

/** A marked sentence without its braces, and where they were. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  let open = 0
  for (const character of marked) {
    if (character === '{') open = text.length
    else if (character === '}') spans.push({ start: open, end: text.length })
    else text += character
  }
  return { text, spans }
}

/** The reverse: braces around each span. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = ''
  let from = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(from, start)}{${text.slice(start, end)}}`
    from = end
  }
  return marked + text.slice(from)
}

/**
 * Runs every example of every rule. `analyze` gives all findings in a sentence, before overlaps are settled and
 * whatever the profile, so that an example tests its own rule and nothing else.
 */
export function checkExamples(rules: readonly Rule[], analyze: (text: string) => readonly Finding[]): ExampleFailure[] {
  return rules.flatMap((rule) =>
    rule.examples.flatMap((example, index): ExampleFailure[] => {
      const message = exampleProblem(rule, example, analyze)
      return message ? [{ rule, index, message }] : []
    }),
  )
}

/** What is wrong with one example, in Dutch, or undefined. */
export function exampleProblem(
  rule: Rule,
  example: Example,
  analyze: (text: string) => readonly Finding[],
): string | undefined {
  const { text, spans } = unmark('flag' in example ? example.flag : example.pass)
  const own = analyze(text).filter((finding) => finding.rule.id === rule.id)
  if ('pass' in example) {
    const [found] = own
    return found && `wordt gemeld en hoort prima te zijn:\n    ${mark(text, found.parts)}`
  }
  const found = own.filter((finding) => spans.some((span) => overlaps(span, finding)))
  if (!found.length) return `wordt niet gevonden:\n    ${example.flag}`
  const parts = found.flatMap((finding) => finding.parts)
  if (!sameWords(text, spans, parts)) {
    return `andere woorden gevonden dan tussen accolades staan:\n    verwacht  ${example.flag}\n    gevonden  ${mark(text, parts)}`
  }
  if (example.fix === undefined) return undefined
  const rewrite = found[0]!.rewrites.find(({ edits }) => edits.length)
  if (!rewrite) return `geen herschrijving die toegepast kan worden:\n    verwacht  ${example.fix}`
  const fixed = [...rewrite.edits]
    .reverse()
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text)
  return fixed === example.fix
    ? undefined
    : `de herschrijving is anders:\n    verwacht  ${example.fix}\n    gekregen  ${fixed}`
}

/** Braces around neighbours may be joined, and *te* before a verb may stand inside or outside. */
function sameWords(text: string, expected: readonly Span[], found: readonly Span[]): boolean {
  const words = (spans: readonly Span[]) =>
    spans
      .flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(/[^\s.,;:!?‘’“”"()]+/g)].map((match) => start + match.index),
      )
      .filter((at) => !/^te\s/.test(text.slice(at, at + 3)))
      .sort((a, b) => a - b)
      .join()
  return words(expected) === words(found)
}
