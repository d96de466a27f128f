// Guards the one door to compromise: no English behind it, and our spelling kept.

import assert from 'node:assert/strict'
import nlp from 'compromise/one'
import { compileMatch, type Term } from '../../../src/core/dutch/matcher'

const term = (text: string, ...tags: string[]): Term => ({
  text,
  pre: '',
  post: ' ',
  normal: text.toLowerCase(),
  tags: new Set(['Woord', ...tags]),
  root: text.toLowerCase(),
})

const terms = [term('De'), term('gemeente', 'A1'), term('neemt', 'A2'), term('één'), term('kans', 'A3'), term('waar')]

/** Words of each match. */
function found(syntax: string): string[] {
  return compileMatch(syntax)(terms).map(({ first, last }) =>
    terms
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  )
}

describe('compromise', () => {
  it('knows no English tagger', () => {
    assert.ok(Object.keys((nlp.model() as { one: { lexicon: object } }).one.lexicon).length < 1000)
    assert.equal((nlp.methods() as { two?: { transform?: unknown } }).two?.transform, undefined)
  })
})

describe('compileMatch', () => {
  it('matches tags, words, choices and options', () => {
    assert.deepEqual(found('de? #A1'), ['De gemeente'])
    assert.deepEqual(found('(neemt|geeft) #Woord #A3'), ['neemt één kans'])
    assert.deepEqual(found('#A3 !#A1'), ['kans waar'])
  })

  it('keeps accents', () => {
    assert.deepEqual(found('een'), [])
    assert.deepEqual(found('één'), ['één'])
  })

  it('knows the edges of the sentence', () => {
    assert.deepEqual(found('^#A1'), [])
    assert.deepEqual(found('waar$'), ['waar'])
  })

  it('names slots within each match', () => {
    assert.deepEqual(compileMatch('[<wat>#Woord] #A3')(terms), [
      { first: 3, last: 4, slots: { wat: { first: 3, last: 3 } } },
    ])
  })
})
