import { equal } from 'node:assert/strict'
import { countWords } from '../../../src/core/report/countWords'

describe('words', () => {
  const check = (text: string, words: number) => it(text || '(nothing)', () => equal(countWords(text), words))

  check('', 0)
  check('De buurt beheert de tuin.', 5)
  check('wijk- en buurtaanpak', 3)
  check("een foto’s-, auto's- en 1.250-avond", 5)
  check('coöperatie – én één café', 4)
  check('  –  …  ', 0)
  check('a.b.c. d', 2)
  it('as many as a pattern of words would find', () => {
    const text = 'Zo’n 1.250 buurt- en wijkbewoners (art. 2.1) “doen” mee–samen. '.repeat(50)
    equal(countWords(text), text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)!.length)
  })
})
