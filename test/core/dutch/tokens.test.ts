import { deepEqual, equal, ok } from 'node:assert/strict'
import language from 'wordlists/language'
import { hashWord } from '../../../src/core/dutch/hash'
import { sentenceSpans } from '../../../src/core/dutch/sentences'
import { createScanner, createTokenBuffer, FIRST, longestSentence, materialize } from '../../../src/core/dutch/tokens'

const scanner = createScanner((language as Record<string, unknown>)['abbreviations.yml'])

function words(text: string): string[] {
  const buffer = createTokenBuffer()
  scanner.scan(text, 0, text.length, buffer)
  return materialize(text, buffer).map(({ normal }) => normal)
}

const sentences = (text: string): string[] =>
  sentenceSpans(text, scanner, createTokenBuffer()).map(({ start, end }) => text.slice(start, end))

describe('tokens', () => {
  const cases: [string, string[]][] = [
    ["'s Avonds nemen foto’s zo'n plaats in", ["'s", 'avonds', 'nemen', "foto's", "zo'n", 'plaats', 'in']],
    ['niet-westerse e-mail, achter-de-voordeur', ['niet-westerse', 'e-mail', ',', 'achter-de-voordeur']],
    [
      'wijk- en buurtaanpak, zorg-, beheer en -onderhoud',
      ['wijk-', 'en', 'buurtaanpak', ',', 'zorg-', ',', 'beheer', 'en', '-onderhoud'],
    ],
    ['€ 1.250,- of 12,5% van 1.000 in 2010-2014', ['€', '1.250,-', 'of', '12,5%', 'van', '1.000', 'in', '2010-2014']],
    ['12-jarige 80-plussers op de 2e', ['12-jarige', '80-plussers', 'op', 'de', '2e']],
    ['en/of wijken/buurten', ['en/of', 'wijken', '/', 'buurten']],
    ['bewoners(initiatieven) en (buurt)bewoner(s)', ['bewonersinitiatieven', 'en', 'buurtbewoners']],
    ['(de bewoners)', ['(', 'de', 'bewoners', ')']],
    ['m.b.t. art. 3 o.a. dhr. J.P. Jansen', ['m.b.t.', 'art.', '3', 'o.a.', 'dhr.', 'j.p.', 'jansen']],
    ['zelf\u00ADred\u200Bzaam', ['zelfredzaam']],
    ['coo\u0308rdinatie één', ['coördinatie', 'één']],
    ['‘t plein… B&W 👩‍👩‍👧 \uD800 x', ["'t", 'plein', '…', 'b&w', '👩‍👩‍👧', '\uD800', 'x']],
    [
      'zie www.vng.nl of jan@vng.nl, https://a.nl/b?c=1.',
      ['zie', 'www.vng.nl', 'of', 'jan@vng.nl', ',', 'https://a.nl/b?c=1', '.'],
    ],
  ]
  for (const [text, expected] of cases) it(text, () => deepEqual(words(text), expected))

  it('knows each word by the hash of its normalized form', () => {
    const text = 'Zelf\u00ADredzaam, de Coo\u0308rdinatie (buurt)bewoners foto’s Wijk- en'
    const buffer = createTokenBuffer()
    scanner.scan(text, 0, text.length, buffer)
    materialize(text, buffer).forEach(({ normal, kind }, index) => {
      if (kind === 1) equal(buffer.hashes[index], hashWord(normal), normal)
    })
  })

  it('covers all that is not white space, in order, whatever the text', () => {
    const alphabet = [
      'a',
      'B',
      '1',
      ' ',
      '.',
      ',',
      "'",
      '’',
      '-',
      '(',
      ')',
      '\u00AD',
      '\u0301',
      '\uD83D',
      '\uDE00',
      '\n',
      '"',
      '/',
      '&',
      '@',
      '%',
      'é',
      '…',
    ]
    let seed = 7
    for (let round = 0; round < 3000; round++) {
      let text = ''
      for (let at = 0; at < 24; at++)
        text += alphabet[(seed = (seed * 1103515245 + 12345) & 0x7fffffff) % alphabet.length]!
      const spans = sentenceSpans(text, scanner, createTokenBuffer())
      let at = 0
      for (const span of spans) {
        ok(span.start >= at && span.end > span.start && span.end <= text.length)
        ok(!/[^\s\u00AD\u0301]/.test(text.slice(at, span.start)), JSON.stringify(text))
        // A sentence read on its own gives the same tokens.
        const buffer = createTokenBuffer()
        equal(scanner.scan(text, span.start, span.end, buffer), span.end, JSON.stringify([text, span]))
        equal(buffer.starts[0], span.start)
        equal(buffer.ends[buffer.count - 1], span.end, JSON.stringify(text))
        at = span.end
      }
    }
  })

  it('cuts a sentence that does not end', () => {
    const spans = sentenceSpans('woord '.repeat(10_000), scanner, createTokenBuffer())
    equal(spans.length, 10_000 / longestSentence)
    const buffer = createTokenBuffer()
    scanner.scan('woord '.repeat(10), 0, 60, buffer)
    equal(buffer.kinds[0]! & FIRST, FIRST)
  })
})

describe('sentences', () => {
  const cases: [string, ...string[]][] = [
    ['Zie art. 3 en dhr. Jansen.', 'Zie art. 3 en dhr. Jansen.'],
    ['Dit kost 3 mln. euro. Dat is veel.', 'Dit kost 3 mln. euro.', 'Dat is veel.'],
    ['Dit kost 3 mln. De raad schrikt.', 'Dit kost 3 mln.', 'De raad schrikt.'],
    ['Bomen, banken enz. De rest volgt.', 'Bomen, banken enz.', 'De rest volgt.'],
    ['Blz. 12 e.v. De rest volgt.', 'Blz. 12 e.v.', 'De rest volgt.'],
    ['O.a. bewoners, c.q. huurders, m.b.t. zorg.', 'O.a. bewoners, c.q. huurders, m.b.t. zorg.'],
    ['“Dat is goed.” De wethouder knikt.', '“Dat is goed.”', 'De wethouder knikt.'],
    ['"Wat nu?" vroeg hij. "Niets."', '"Wat nu?" vroeg hij.', '"Niets."'],
    ['Er gebeurt niets... Of toch? Ja!', 'Er gebeurt niets...', 'Of toch?', 'Ja!'],
    ['1. De straat\nis leeg.', '1. De straat\nis leeg.'],
    ['Een kop\n\nEen alinea.', 'Een kop', 'Een alinea.'],
    ["Het is stil. 's Avonds niet.", 'Het is stil.', "'s Avonds niet."],
    ['Plan van J. Jansen en A.B. de Vries.', 'Plan van J. Jansen en A.B. de Vries.'],
    ['Het lukt niet. 40 procent stopt.', 'Het lukt niet.', '40 procent stopt.'],
    ['Zie www.vng.nl. Daar staat het.', 'Zie www.vng.nl.', 'Daar staat het.'],
    ['Dit is het einde.Toch niet.', 'Dit is het einde.', 'Toch niet.'],
    ['(Dat is zo.) Wij gaan door.', '(Dat is zo.)', 'Wij gaan door.'],
    ['In 2014. De raad besloot.', 'In 2014.', 'De raad besloot.'],
  ]
  for (const [text, ...expected] of cases) it(text, () => deepEqual(sentences(text), expected))
})
