import assert from 'node:assert/strict'
import { isIgnored } from '../../../src/core/text/document'
import { readMarkdown } from '../../../src/core/text/markdown'

/** Whether each of the words in braces is ignored, for rule `een` and for rule `twee`. */
function check(marked: string, expected: readonly string[]): void {
  const places: { start: number; end: number }[] = []
  let source = ''
  for (const [index, part] of marked.split(/[{}]/).entries()) {
    if (index % 2 === 1) places.push({ start: source.length, end: source.length + part.length })
    source += part
  }
  const document = readMarkdown(source)
  const shown = places.map((place) => ['een', 'twee'].filter((rule) => isIgnored(document, place, rule)).join(' '))
  assert.deepEqual(shown, expected)
}

describe('directives', () => {
  it('off and on', () =>
    check('{a}\n\n<!-- bewonersbril uit -->\n\n{b}\n\n<!-- bewonersbril aan -->\n\n{c}', ['', 'een twee', '']))
  it('off to the end', () => check('{a}\n\n<!-- bewonersbril uit -->\n{a}\n\n{b}', ['', 'een twee', 'een twee']))
  it('off for one rule', () =>
    check('<!-- bewonersbril uit een -->\n\n{a}\n\n<!-- bewonersbril aan een -->\n\n{b}', ['een', '']))
  it('the next block', () =>
    check('<!-- bewonersbril negeer-volgende -->\n\n{a} en\n{b}\n\n{c}', ['een twee', 'een twee', '']))
  it('the next block for some rules', () =>
    check('<!--bewonersbril negeer-volgende twee, drie-->\n- {a}\n- {b}', ['twee', '']))
  it('inside a paragraph, what follows', () =>
    check('{a} <!-- bewonersbril negeer-volgende --> {b}\n\n{c}', ['', 'een twee', '']))
  it('not in code, and not by other words', () =>
    check('`<!-- bewonersbril uit -->` {a}\n\n<!-- bewonersbril uitleg -->\n\n{b}', ['', '']))
})
