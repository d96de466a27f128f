// The lines of a plain text, and what each looks like on its own: an item of a
// list, a row of a table, a line drawn with dashes.

export interface Line {
  /** The line without its break and the blanks at its end. */
  readonly start: number
  readonly end: number
  /** Where the words begin: after indentation and bullet or number. */
  readonly content: number
  /** Width of the indentation. */
  readonly indent: number
  readonly blank: boolean
  /** It begins with a bullet or a number. */
  readonly item: boolean
  /** It begins with a bullet. */
  readonly bullet: boolean
  /** There is a tab between its words. */
  readonly tabs: boolean
  /** Nothing but dashes or the like. */
  readonly rule: boolean
}

/** Every line, in linear time; a form feed and the line break of old Macs and of Word end one as well. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  const odd = /[\r\v\f\u2028\u2029\u0085]/.test(text)
  const breaks = odd ? /\r\n|[\n\r\v\f\u2028\u2029\u0085]/g : undefined
  const tabs = /\t/.test(text)
  for (let start = 0; start <= text.length;) {
    let end: number
    let next: number
    if (breaks) {
      breaks.lastIndex = start
      const match = breaks.exec(text)
      end = match ? match.index : text.length
      next = match ? end + match[0].length : text.length + 1
    } else {
      const newline = text.indexOf('\n', start)
      end = newline < 0 ? text.length : newline
      next = end + 1
    }
    lines.push(readLine(text, start, end, tabs))
    start = next
  }
  return lines
}

function readLine(text: string, start: number, lineEnd: number, hasTab: boolean): Line {
  let end = lineEnd
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  let content = start
  let indent = 0
  while (content < end && isBlank(text.charCodeAt(content))) {
    indent = text.charCodeAt(content) === 9 ? (indent | 7) + 1 : indent + 1
    content++
  }
  if (content === end)
    return { start, end, content, indent, blank: true, item: false, bullet: false, tabs: false, rule: false }
  const first = text.charCodeAt(content)
  const rule = isRuleMark(first) && isRule(text, content, end)
  const mark = rule ? 0 : itemMark(text, first, content, end)
  const bullet = mark > 0 && !isDigitOrLetter(first, text, content)
  content += mark
  return {
    start,
    end,
    content,
    indent,
    blank: false,
    item: mark > 0,
    bullet,
    tabs: hasTab && text.slice(content, end).includes('\t'),
    rule,
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 13 || code === 0x200b
}

function isRuleMark(code: number): boolean {
  return (
    code === 45 ||
    code === 61 ||
    code === 95 ||
    code === 42 ||
    code === 126 ||
    code === 0x2014 ||
    code === 43 ||
    code === 0x2500
  )
}

function isRule(text: string, from: number, end: number): boolean {
  if (end - from < 3) return false
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isRuleMark(code) && !isBlank(code)) return false
  }
  return true
}

/** Bullets of Word, LibreOffice, pandoc and people, the private ones of Symbol and Wingdings included. */
const bullets = new Set('-–—•‣●○◦▪▫■□◆◇➢➤►✓✔→*·⁃∙§\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8\uf076\uf02d'.split(''))

/** Length of the bullet or number at the start of a line, blanks included; 0 when there is none. */
function itemMark(text: string, first: number, from: number, end: number): number {
  if (bullets.has(text[from]!)) return blanksAfter(text, from + 1, end, first === 0x2022 || first >= 0xf000)
  if (first === 111 && isBlank(text.charCodeAt(from + 1))) return blanksAfter(text, from + 1, end, false)
  if (!((first >= 48 && first <= 57) || (first >= 97 && first <= 122) || (first >= 65 && first <= 90) || first === 40))
    return 0
  const after = text.charCodeAt(from + 1)
  // A number or one letter, or a Roman number, with a mark after it.
  if (first > 57 && after !== 41 && after !== 46 && after !== 105 && after !== 118 && after !== 120) return 0
  return numbered.exec(text.slice(from, Math.min(end, from + 24)))?.[0].length ?? 0
}

const numbered =
  /^(?:\d{1,3}(?:[.)]|\t|(?:\.\d{1,3}){1,4}[.)]?(?=[ \t\u00a0]))[ \t\u00a0]*(?=[^\d\s])|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)[ \t\u00a0]*|(?:[a-z]|[ivx]{2,5})\.[ \t\u00a0]+|[A-Z]\.[\t]+)/

function blanksAfter(text: string, from: number, end: number, optional: boolean): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  if (at === end) return 0
  return at > from || optional ? at - from + 1 : 0
}

function isDigitOrLetter(first: number, text: string, content: number): boolean {
  if (first === 111) return text.charCodeAt(content + 1) === 46 || text.charCodeAt(content + 1) === 41
  return (first >= 48 && first <= 57) || (first >= 97 && first <= 122) || (first >= 65 && first <= 90) || first === 40
}
