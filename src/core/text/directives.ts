// What the writer asked us to leave alone, in comments that no reader sees:
//
//   <!-- bewonersbril uit -->                    from here on
//   <!-- bewonersbril aan -->                    … up to here
//   <!-- bewonersbril uit regie-terugnemen -->   the same for one rule, or several
//   <!-- bewonersbril negeer-volgende -->        the next paragraph, heading, item or cell;
//   <!-- bewonersbril negeer-volgende regie-terugnemen, etiket-doelgroep -->
//                                                inside a paragraph: what follows of it

import type { Span } from '../span'
import type { Ignored } from './document'
import type { Segment } from './segment'

const directive = /^<!--+\s*bewonersbril[ \t:]+(uit|aan|negeer-volgende)(?![\w-])([^>]*?)\s*--+!?>/i

/** Whether a comment is one of ours; cheap enough to ask of every comment. */
export function mayBeDirective(comment: string): boolean {
  return directive.test(comment)
}

/**
 * The ranges of source to keep quiet about.
 *
 * @param comments places of comments in `source`, ascending
 * @param segments those of the whole document
 */
export function ignoredRanges(source: string, comments: readonly Span[], segments: readonly Segment[]): Ignored[] {
  const ignored: Ignored[] = []
  // Open `uit` by rule; the empty name stands for all rules.
  const open = new Map<string, number>()
  for (const { start, end } of comments) {
    const match = directive.exec(source.slice(start, end))
    if (!match) continue
    const rules = match[2]!.split(/[\s,;]+/).filter((name) => /^[\w-]*\w[\w-]*$/.test(name))
    const only = rules.length > 0 && { rules }
    const command = match[1]!.toLowerCase()
    if (command === 'negeer-volgende') {
      const next = nextRange(start, end, segments)
      if (next) ignored.push({ ...next, ...only })
    } else if (command === 'uit') {
      for (const rule of only ? rules : ['']) if (!open.has(rule)) open.set(rule, end)
    } else {
      for (const rule of only ? rules : [...open.keys()]) {
        close(rule, start)
      }
    }
  }
  for (const rule of [...open.keys()]) close(rule, source.length)
  return ignored.sort((a, b) => a.start - b.start)

  function close(rule: string, at: number): void {
    const start = open.get(rule)
    if (start === undefined) return
    open.delete(rule)
    ignored.push({ start, end: at, ...(rule !== '' && { rules: [rule] }) })
  }
}

/** What follows the comment in its own segment, or else the whole next segment. */
function nextRange(start: number, end: number, segments: readonly Segment[]): Span | undefined {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (segments[middle]!.pieces.at(-1)!.source.end <= end) low = middle + 1
    else high = middle
  }
  const segment = segments[low]
  if (!segment) return undefined
  const first = segment.pieces[0]!.source.start
  return { start: first < start ? end : first, end: segment.pieces.at(-1)!.source.end }
}
