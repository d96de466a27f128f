import assert from 'node:assert/strict'
import type { Analysis } from '../../src/core/analyze'
import type { Finding } from '../../src/core/finding'
import type { Perspective } from '../../src/core/perspective/perspective'
import { compareReports } from '../../src/core/report/compare'
import { createReport } from '../../src/core/report/report'
import type { Rule } from '../../src/core/rules/rule'
import { readMarkdown } from '../../src/core/text/markdown'
import { renderCsv } from '../../src/render/csv'
import { renderDiff } from '../../src/render/diff'
import { renderHtml, renderReportBody } from '../../src/render/html'
import { createLineIndex } from '../../src/render/lines'
import { renderMarkdown } from '../../src/render/markdown'
import { wordsOf } from '../../src/render/stylish'
import { stringsFor } from '../../src/strings'

const rule: Rule = {
  id: 'regie-nemen',
  category: 'regie',
  severity: 'warning',
  profile: 'gewoon',
  patterns: [],
  when: {},
  unless: [],
  message: 'Wie heeft <hier> de regie?',
  why: 'Dat staat er niet.',
  question: 'Wie beslist er mee?',
  source: { title: 'Bron', url: 'https://example.org/?a=1&b=2' },
  rewrites: [],
  examples: [],
}

/** An analysis of Markdown in which each pair of braces is a finding. */
function analysisOf(marked: string, perspective: Partial<Perspective> = {}): Analysis {
  const findings: Finding[] = []
  let text = ''
  marked.split(/[{}]/).forEach((part, index) => {
    const start = text.length
    text += part
    if (index % 2 === 0) return
    const span = { start, end: text.length }
    const edits = [{ ...span, newText: 'anders' }]
    const rewrites = [{ label: 'anders', edits }]
    findings.push({ ...span, rule, severity: 'warning', parts: [span], text: part, quoted: false, rewrites })
  })
  return {
    document: readMarkdown(text),
    findings,
    ignored: 0,
    perspective: {
      sentences: 2,
      actors: [],
      agentlessPassives: [],
      sections: [],
      residentsDo: [],
      nominalisations: [],
      coverage: 1,
      ...perspective,
    },
  }
}

const actor = (group: 'residents' | 'institutions', role: 'agent' | 'patient') => ({
  start: 0,
  end: 1,
  text: 'x',
  group,
  role,
})
const summaryOf = (marked: string, perspective: Partial<Perspective> = {}): readonly string[] =>
  createReport(analysisOf(marked, perspective), 'nota.md').summary
const options = { locale: 'nl', version: '1.2.3' } as const

describe('report', () => {
  it('says first that residents do nothing', () => {
    const actors = [actor('institutions', 'agent'), actor('institutions', 'agent'), actor('residents', 'patient')]
    const [first, second] = summaryOf('De gemeente {neemt de regie}.', { actors })
    assert.match(first!, /^Bewoners doen in deze tekst niets: van de 2 keer .* 2 keer de gemeente/)
    assert.match(second!, /^Eén keer gebeurt er iets met bewoners/)
  })
  it('says first that residents act most', () =>
    assert.match(
      summaryOf('Tekst.', { actors: [actor('residents', 'agent')] })[0]!,
      /^Bewoners handelen .* het meest: 1 van/,
    ))
  it('has one clear sentence where there is little to say', () => {
    assert.match(summaryOf('')[0]!, /leeg/)
    assert.match(summaryOf('# Kop\n\n## Nog een')[0]!, /alleen koppen/)
    assert.match(summaryOf('| een | twee |\n|---|---|\n| drie | vier |')[0]!, /alleen tabellen/)
    const english = 'The council will take control of the neighborhood and invest in it for the people who live there. '
    assert.deepEqual(summaryOf(english.repeat(3)).length, 1)
    assert.match(summaryOf(english.repeat(3))[0]!, /niet in het Nederlands/)
    assert.doesNotMatch(renderMarkdown([createReport(analysisOf(english.repeat(3)), 'x')], options), /handelt/)
  })
  it('is never longer than five sentences', () => {
    const section = {
      level: 1,
      start: 0,
      end: 5,
      sentences: 1,
      agents: {} as never,
      patients: {} as never,
      residentsAbsent: true,
    }
    const agents = { residents: 0, institutions: 1, parties: 0, professionals: 0 }
    const sections = ['A', 'B', 'C', 'D'].map((heading) => ({ ...section, heading, agents, patients: agents }))
    const spans = [{ start: 0, end: 2 }]
    const actors = [actor('institutions', 'agent'), actor('residents', 'patient')]
    const summary = summaryOf('Wij {a} en {b}.', { actors, sections, residentsDo: spans, agentlessPassives: spans })
    assert.equal(summary.length, 5)
    assert.ok(summary.some((it) => it.startsWith('In 4 van de 4 delen')))
  })
  it('escapes what it shows', () => {
    const report = createReport(analysisOf('# <b>Kop</b> & \\<script>\n\nDe {*regie*} & meer.'), '<img>')
    const html = renderHtml([report], options)
    assert.doesNotMatch(html, /<script|<img|<hier>/)
    assert.match(html, /a=1&amp;b=2/)
  })
  it('is one page without scripts, handlers or styles in elements', () => {
    const sections = ['A', 'B'].map((heading, index) => ({
      heading,
      level: 1,
      start: index,
      end: index + 1,
      sentences: 3,
      agents: { residents: 0, institutions: 1, parties: 0, professionals: 0 },
      patients: { residents: 0, institutions: 0, parties: 0, professionals: 0 },
      residentsAbsent: true,
    }))
    const analysis = analysisOf('De {regie}.', { actors: [actor('institutions', 'agent')], sections })
    const report = createReport(analysis, 'nota.md')
    const body = renderReportBody([report], { ...options, jumps: true })
    assert.doesNotMatch(body, /<script|<style| style=| on\w+=|https?:\/\/(?!example)/)
    assert.match(body, /<svg/)
    assert.match(body, /<a href="#" class="bb-place" data-document="0" data-start="3" data-end="8">/)
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
  })
  it('marks the words in their sentence', () => {
    const [worst] = createReport(analysisOf('Eerst dit. De *gemeente* neemt\n{de regie}. Dan dat.'), 'x').worst
    assert.deepEqual(worst!.context, [
      { text: 'De gemeente neemt ', found: false },
      { text: 'de regie', found: true },
      { text: '.', found: false },
    ])
  })
  it('begins with the sentence of words that begin it', () => {
    const [worst] = createReport(analysisOf('Eerst dit. {Regie} helpt. Dan dat.'), 'x').worst
    assert.equal(worst!.context.map(({ text }) => text).join(''), 'Regie helpt.')
  })
  it('shows sentences without their markup', () => {
    const text = 'Zie [de regeling](../../regeling.md): bewoners **koken**.'
    const residentsDo = [{ start: 0, end: text.length }]
    const report = createReport(analysisOf(text, { residentsDo, agentlessPassives: residentsDo }), 'x')
    assert.equal(report.residentsDo[0]!.text, 'Zie de regeling: bewoners koken.')
    assert.equal(report.agentlessPassives[0]!.context![0]!.text, 'Zie de regeling: bewoners koken.')
  })
  it('finds its way in a paragraph with an image in it', () => {
    const text = 'Zie dit.\n![Een plaatje](x.png)\nDaarna koken bewoners samen.'
    const start = text.indexOf('Daarna')
    const report = createReport(analysisOf(text, { residentsDo: [{ start, end: text.length }] }), 'x')
    assert.equal(report.residentsDo[0]!.text, 'Daarna koken bewoners samen.')
  })
  it('gives an overview of several documents', () => {
    const reports = ['a.md', 'b.md'].map((name) => createReport(analysisOf('De {regie}.'), name))
    assert.match(renderMarkdown(reports, options), /2 documenten\n\n- [^]*vragen 2 plekken[^]*\n\n\| Document/)
    assert.match(renderHtml(reports, options), /href="#bb-1"/)
  })
  it('says of several documents in how many residents do nothing', () => {
    const reports = [actor('residents', 'agent'), actor('institutions', 'agent'), actor('residents', 'patient')].map(
      (one, index) => createReport(analysisOf('Tekst.', { actors: [one] }), `${index}.md`),
    )
    assert.match(
      renderHtml(reports, options),
      /In 1 van de 2 documenten waarin iemand iets doet, doen bewoners nergens/,
    )
  })
  it('leaves charts of single documents out where there are many', () => {
    const charts = (count: number): number => {
      const analysis = analysisOf('Tekst.', { actors: [actor('residents', 'agent')] })
      const reports = Array.from({ length: count }, (_, index) => createReport(analysis, `${index}.md`))
      return renderHtml(reports, options).match(/<svg/g)!.length
    }
    assert.deepEqual([charts(3), charts(40)], [4, 1])
  })
  it('says how much of a long list it leaves out', () => {
    const html = renderHtml([createReport(analysisOf('De {regie}. '.repeat(310)), 'x')], options)
    assert.match(html, /En nog 10</)
  })
})

describe('the strip of sections', () => {
  const none = { residents: 0, institutions: 0, parties: 0, professionals: 0 }
  const section = (index: number, level: number) => ({
    heading: String(index),
    level,
    start: index,
    end: index + 1,
    sentences: 2,
    agents: { ...none, institutions: 1 },
    patients: none,
    residentsAbsent: index > 3,
  })
  const strip = (levels: readonly number[]) =>
    createReport(analysisOf('Tekst.', { sections: levels.map((level, index) => section(index, level)) }), 'x').strip

  it('folds by level what is too long to show', () => {
    const folded = strip(Array.from({ length: 100 }, (_, index) => (index % 10 === 0 ? 1 : 2)))
    assert.equal(folded.length, 10)
    assert.deepEqual([folded[0]!.sentences, folded[0]!.agents.institutions, folded[0]!.end], [20, 10, 10])
    assert.deepEqual([folded[0]!.residentsAbsent, folded[1]!.residentsAbsent], [false, true])
  })
  it('folds by place where all are of one level', () =>
    assert.equal(strip(Array.from({ length: 1000 }, () => 1)).length, 59))
})

describe('comparison', () => {
  it('tells what was mended, what is new and what stayed', () => {
    const report = (marked: string) => createReport(analysisOf(marked), 'x')
    const { mended, added, kept } = compareReports(report('{een} {twee} {twee}'), report('{Twee}\n\n{drie}'))
    const words = (findings: readonly Finding[]): string[] => findings.map(({ text }) => text)
    assert.deepEqual([words(mended), words(added), words(kept)], [['een', 'twee'], ['drie'], ['Twee']])
  })
})

describe('small renderers', () => {
  it('show words without their markup', () => {
    const words = (marked: string): string => wordsOf(analysisOf(marked).findings[0]!)
    assert.equal(words('> Neemt {de **regie**\n> te\u00adrug}'), 'de regie terug')
    assert.equal(words('{co\\-creatie&nbsp;en co&shy;creatie}'), 'co-creatie en cocreatie')
  })
  it('count lines as editors do', () => {
    const position = createLineIndex('a\r\nb\rc\nd')
    assert.deepEqual(
      [position(0), position(3), position(5), position(7)].map(({ line, column }) => [line, column]),
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
      ],
    )
  })
  it('keep formulas out of spreadsheets', () => {
    const csv = renderCsv([{ path: '=a;"b".md', analysis: analysisOf('{x}') }], stringsFor('nl'))
    assert.match(csv, /\r\n"'=a;""b"".md";1;1;waarschuwing;/)
  })
  it('leave a document alone in the diff when there is nothing to change', () => {
    assert.equal(renderDiff(analysisOf('Niets.'), 'x.md'), '')
    assert.match(renderDiff(analysisOf('De {regie}.\n'), 'x.md'), /-De regie\.\n\+De anders\./)
  })
})
