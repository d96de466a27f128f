// The validator: every kind of mistake is told with its entry and remedy, and
// costs no more than its own entry.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { parse } from 'yaml'
import { createDutch } from '../../../src/core/dutch/dutch'
import { parseRules } from '../../../src/core/rules/parseRules'

const dutch = createDutch(lexicon, language)
const sound = {
  id: 'regie',
  severity: 'warning',
  pattern: 'regie {terugnemen}',
  message: 'Van wie was de regie?',
  why: 'Bewoners hadden haar al.',
  question: 'Wat doen bewoners zelf?',
  source: 'eigen',
  examples: [
    { flag: 'De gemeente {neemt} de {regie terug}.' },
    { flag: 'Het college wil de {regie terugnemen}.' },
    { pass: 'Zij nemen het boek terug.' },
    { pass: 'De regie is er.' },
  ],
}

function problems(entry: object, file = 'regie.yml'): string[] {
  const result = parseRules({ lists: { 'etiket.yml': [{ ...sound, id: 'heel' }], [file]: [entry] }, language, dutch })
  assert.ok(
    result.rules.some(({ id }) => id === 'heel'),
    'the rest of the list works',
  )
  return result.problems.map(({ message }) => message)
}

describe('parseRules', () => {
  it('makes rules of sound entries', () => {
    const result = parseRules({ lists: { 'regie.yml': [sound] }, language, dutch })
    assert.deepEqual(result.problems, [])
    const [rule] = result.rules
    assert.equal(rule?.category, 'regie')
    assert.equal(rule?.profile, 'gewoon')
    assert.deepEqual(rule?.unless, [])
  })

  it('reads unless as any of its keys, or as groups', () => {
    const read = (unless: object) =>
      parseRules({ lists: { 'regie.yml': [{ ...sound, unless }] }, language, dutch }).rules[0]?.unless
    assert.deepEqual(read({ before: 'eigen', negated: true }), [{ before: 'eigen' }, { negated: true }])
    assert.deepEqual(read([{ before: 'eigen', negated: true }]), [{ before: 'eigen', negated: true }])
  })

  const refused: [name: string, change: object, message: RegExp][] = [
    ['an unknown key', { patern: 'x' }, /Onbekende sleutel `patern`/],
    ['a missing field', { why: undefined }, /`why` ontbreekt/],
    ['an id with capitals', { id: 'Regie' }, /kleine letters/],
    ['an id twice', { id: 'heel' }, /staat ook in/],
    ['an unknown severity', { severity: 'fout' }, /`severity` is een van/],
    ['an unknown profile', { profile: 'streng!' }, /`profile` is een van/],
    ['an unknown source', { source: 'B999' }, /sources\.yml/],
    ['an unknown class', { pattern: '#Bewooner {activeren}' }, /`#Bewooner` bestaat niet/],
    ['an unknown domain', { unless: { domain: 'flim' } }, /domein “flim”/],
    ['an unknown condition', { when: { actor: '#Bewoner' } }, /Onbekende voorwaarde `actor`/],
    ['a form for a base form', { pattern: 'regie {teruggenomen}' }, /geen grondvorm: schrijf `{terugnemen}`/],
    ['a word without forms', { pattern: 'regie {terugnemmen}' }, /geen vormen bekend/],
    ['an empty pattern', { pattern: ' ' }, /`pattern`/],
    ['too few examples', { examples: [{ pass: 'Een zin.' }] }, /minstens twee/],
    ['a flag without braces', { examples: [...sound.examples, { flag: 'Geen accolades.' }] }, /tussen accolades/],
    ['a template with an open brace', { rewrites: ['met {overleggen'] }, /accolade is niet gesloten/],
    ['a template with an unknown verb', { rewrites: ['met {overlegggen}'] }, /werkwoord `overlegggen` is onbekend/],
    ['a message of two lines', { message: 'Een\ntwee' }, /één regel/],
  ]
  for (const [name, change, message] of refused) {
    it(`refuses ${name}`, () => assert.match(problems({ ...sound, ...change }).join('\n'), message))
  }

  it('asks for a category in a list of another name', () => {
    assert.match(problems(sound, 'mijn.yml').join('\n'), /zet `category`/)
    const own = parseRules({ lists: { 'mijn.yml': [{ ...sound, category: 'etiket' }] }, language, dutch })
    assert.equal(own.rules[0]?.category, 'etiket')
  })

  it('survives anything', () => {
    for (const entries of [null, 5, 'x', {}, [null], [[]], [{}], [{ pattern: {} }], [{ ...sound, examples: 'x' }]]) {
      assert.ok(parseRules({ lists: { 'regie.yml': entries }, language, dutch }))
    }
  })

  it('accepts the entry that wordlists/README.md teaches with', () => {
    const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('wordlists/README.md', 'utf8'))!
    assert.deepEqual(parseRules({ lists: { 'regie.yml': parse(yaml!) }, language, dutch }).problems, [])
  })
})
