// The pattern language: how a pattern falls into parts, and what is refused.

import assert from 'node:assert/strict'
import { readPattern, type Element } from '../../../src/core/rules/pattern'

const verbs = new Set(['nemen', 'terugnemen', 'pakken', 'zetten'])
const isVerb = (lemma: string) => verbs.has(lemma)

/** Parts as text: verbs between angle brackets, a slot with its name. */
function parts(source: string): string[] {
  const { alternatives, problems } = readPattern(source, isVerb)
  assert.deepEqual(problems, [])
  return alternatives.map((pattern) =>
    pattern.map(({ elements, isVerb: floats }) => (floats ? `<${show(elements)}>` : show(elements))).join(' + '),
  )
}

function show(elements: readonly Element[]): string {
  return elements
    .map(({ kind, text, options, optional, negated, slot }) => {
      const core =
        kind === 'choice' ? options.map(show).join('|') : kind === 'any' ? '.' : kind === 'object' ? '…' : text
      return `${slot ? `${slot}:` : ''}${negated ? '!' : ''}${kind === 'word' || kind === 'choice' ? '' : `${kind} `}${core}${optional ? '?' : ''}`
    })
    .join(' ')
}

function problem(source: string): string {
  return readPattern(source, isVerb).problems[0] ?? ''
}

describe('readPattern', () => {
  it('gives a verb a part of its own', () => {
    assert.deepEqual(parts('de regie {terugnemen}'), ['de regie + <lemma terugnemen>'])
    assert.deepEqual(parts('{zetten} in hun kracht'), ['<lemma zetten> + in hun kracht'])
    assert.deepEqual(parts('regie ({nemen}|{pakken})'), ['regie + <lemma nemen|lemma pakken>'])
  })

  it('splits at an ellipsis', () => assert.deepEqual(parts('regie … over'), ['regie + over']))

  it('reads a choice of verbs and other words as two patterns', () => {
    assert.deepEqual(parts('regie ({nemen}|rol)'), ['regie + <lemma nemen>', 'regie rol'])
  })

  it('knows compounds, tags, options, wildcards and slots', () => {
    assert.deepEqual(parts('{-dashboard}'), ['head dashboard'])
    assert.deepEqual(parts('{wijk-} #Bewoner'), ['start wijk tag Bewoner'])
    assert.deepEqual(parts('de? . !het regie'), ['de? any . !het regie'])
    assert.deepEqual(parts('[<@>de #Bewoner] {zetten}'), ['@:de @:tag Bewoner + <lemma zetten>'])
    assert.deepEqual(parts('[<@>…] {zetten}'), ['@:object … + <lemma zetten>'])
  })

  it('keeps an optional verb in its place', () => {
    assert.deepEqual(parts('regie {nemen}? over'), ['regie lemma nemen? over'])
  })

  it('refuses what cannot be meant', () => {
    assert.match(problem(''), /leeg/)
    assert.match(problem('de? .'), /eist geen enkel woord/)
    assert.match(problem('(de|)'), /lege mogelijkheid/)
    assert.match(problem('{twee woorden}'), /één woord/)
    assert.match(problem('{nemen'), /ontbreekt een `}`/)
    assert.match(problem('(de|het'), /ontbreekt een `\)`/)
    assert.match(problem('(de … het)'), /niet binnen haakjes/)
    assert.match(problem('[regie]'), /begint met zijn naam/)
    assert.match(problem('a (b (c|d))'), /in een andere keuze/)
    assert.match(problem('regie)'), /onverwacht `\)`/)
    assert.match(problem('@ regie'), /`@` is geen woord/)
  })
})
