// Detection, through the front door and on a list of its own: what one pattern
// finds in all the ways Dutch has, what it leaves alone, and where the words are.

import assert from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createAnalyzer, type AnalyzerOptions } from '../../../src/core/analyze'
import { createDutch } from '../../../src/core/dutch/dutch'
import { mark, unmark } from '../../../src/core/rules/examples'
import { readMarkdown } from '../../../src/core/text/markdown'

const dutch = createDutch(lexicon, language)
const rest = { message: 'x', why: 'x', question: 'x', source: 'eigen' }
const examples = [{ flag: '{x}' }, { flag: '{x}' }, { pass: 'x' }, { pass: 'x' }]
const entry = (id: string, pattern: string, more: object = {}) => ({
  id,
  severity: 'warning',
  pattern,
  ...rest,
  examples,
  ...more,
})

const lists = {
  'regie.yml': [
    entry('regie-terugnemen', 'regie {terugnemen}', { unless: { agent: '#Bewoner', domain: 'film' } }),
    entry('regie', 'regie', { severity: 'hint', profile: 'streng' }),
    entry('activeren', '{activeren}', { when: { object: '#Bewoner' }, unless: { agent: '#Bewoner' } }),
    entry('dashboard', '{-dashboard}'),
    entry('in-kracht', '[<@>#Bewoner] … in hun kracht {zetten}'),
    entry('wijkaanpak', '{wijkaanpak}'),
    entry('functie', '{regiefunctie}'),
    entry('eigen-kracht', 'kracht', { when: { before: 'eigen' } }),
    entry('kwetsbaren', '{kwetsbaar} #Bewoner'),
  ],
}

function analyze(text: string, options: Partial<AnalyzerOptions> = {}) {
  return createAnalyzer({ lists, language, dutch, ...options }).analyze(readMarkdown(text))
}

/** Checks that exactly the marked words are found. */
function check(marked: string, rule?: string): void {
  const { text } = unmark(marked)
  const { findings } = analyze(text)
  assert.equal(
    mark(
      text,
      findings.flatMap(({ parts }) => parts),
    ),
    marked,
  )
  if (rule)
    assert.deepEqual(
      findings.map((finding) => finding.rule.id),
      [rule],
    )
}

describe('a verb with other words', () => {
  it('is found in a main clause', () => check('Nu {neemt} de gemeente de {regie} weer {terug}.', 'regie-terugnemen'))
  it('is found in the past', () => check('De stad {nam} in 2019 de {regie terug}.'))
  it('is found in a subordinate clause', () => check('Wij zien dat de stad de {regie terugneemt}.'))
  it('is found with te', () => check('De stad probeert de {regie terug te nemen}.'))
  it('is found as a participle', () => check('De {regie} is door het college {teruggenomen}.'))
  it('is found as a noun', () => check('Het {terugnemen} van de {regie} kost tijd.'))
  it('is found with the antecedent of a relative clause', () =>
    check('De {regie} die de gemeente {terugneemt}, was van bewoners.'))
  it('is left alone across clauses', () => check('Hij neemt tijd, maar de regie komt nooit terug.'))
  it('is left alone where residents act', () => check('Na twee jaar nemen bewoners zelf de regie terug.'))
  it('is left alone in another domain', () => check('Bij de film nam een ander de regie terug.'))
})

describe('conditions', () => {
  it('find the object of a clause', () => check('Het wijkteam {activeert} bewoners.'))
  it('find the object of a heading', () => check('## Bewoners {activeren}'))
  it('find the object of a noun', () => check('Het {activeren} van bewoners is ons doel.'))
  it('need the object', () => check('De monteur activeert het alarm.'))
  it('look before', () => check('Zij doen het op eigen {kracht}.', 'eigen-kracht'))
})

describe('words', () => {
  it('are found by the end of a compound', () => check('Op de {wijkdashboards} staat het.', 'dashboard'))
  it('in a slot are the writer’s own', () => check('We {zetten} bewoners {in hun kracht}.', 'in-kracht'))
  it('are found where another word has their end', () => check('De {wijk-} en buurtaanpak werkt.', 'wijkaanpak'))
  it('are found over several such words', () => check('De {wijk-}, buurt- of dorpsaanpak werkt.', 'wijkaanpak'))
  it('are found where another word has their start', () => check('De regierol en {-functie} blijven.', 'functie'))
  it('are found once where both say the same', () => {
    const { findings } = analyze('De wijk- en jeugddashboards blijven, en de regie- of jeugddashboards.')
    assert.equal(findings.length, 2)
  })
  it('cut short are left alone with another end', () => check('De wijk- en buurtfeesten blijven.'))
  it('that are discussed are left alone', () => check('Het woord ‘dashboard’ gebruiken wij niet.'))
  it('that are discussed are left alone where more follows on several of them', () => {
    check('De {kwetsbare bewoners} komen eten.', 'kwetsbaren')
    check('Zij worden ook wel kwetsbare bewoners genoemd.')
  })
})

describe('markup', () => {
  it('does not hide words', () => check('De stad {neemt}\nde **{regie** terug}.'))
  it('gives exact places behind escapes', () => check('Bij co\\-creatie hoort een {dashboard}.'))
  it('of a quote makes someone else’s words a hint', () => {
    const { findings } = analyze('> De stad neemt de regie terug.\n\nZij zei: ‘De stad neemt de regie terug.’')
    assert.deepEqual(
      findings.map(({ quoted, severity }) => [quoted, severity]),
      [
        [true, 'hint'],
        [true, 'hint'],
      ],
    )
  })
})

describe('overlap', () => {
  it('is won by the most words', () => {
    const { findings } = analyze('De stad neemt de regie terug.', { profile: 'streng' })
    assert.deepEqual(
      findings.map(({ rule }) => rule.id),
      ['regie-terugnemen'],
    )
  })
})

describe('settings', () => {
  it('show a rule from its profile on', () => {
    assert.equal(analyze('De regie is er.').findings.length, 0)
    assert.equal(analyze('De regie is er.', { profile: 'streng' }).findings.length, 1)
  })

  it('switch a rule off and count what that hides', () => {
    const { findings, ignored } = analyze('Het dashboard.', { ruleSettings: { dashboard: 'off' } })
    assert.deepEqual([findings.length, ignored], [0, 1])
  })

  it('change a severity', () => {
    const { findings } = analyze('Het dashboard.', { ruleSettings: { dashboard: 'error' } })
    assert.equal(findings[0]?.severity, 'error')
  })

  it('obey a directive', () => {
    const { findings, ignored } = analyze('<!-- bewonersbril uit -->\n\nHet dashboard.')
    assert.deepEqual([findings.length, ignored], [0, 1])
  })
})

describe('analyzing again', () => {
  it('gives the same findings at the new places', () => {
    const analyzer = createAnalyzer({ lists, language, dutch })
    const text = 'Eerst dit.\n\nDe stad neemt de regie terug.'
    const before = analyzer.analyze(readMarkdown(text)).findings
    const after = analyzer.analyze(readMarkdown(`Nog iets. ${text}`)).findings
    assert.deepEqual(
      after.map(({ start }) => start - 10),
      before.map(({ start }) => start),
    )
  })
})

describe('any input', () => {
  it('is survived', () => {
    for (const text of ['\ud800', 'x'.repeat(100_000), '('.repeat(10_000), '\u200b\u00ad', '👩‍👩‍👧', '{[<@>]}', '']) {
      assert.ok(analyze(text))
    }
  })
})
