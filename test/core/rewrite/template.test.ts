import assert from 'node:assert/strict'
import { parseTemplate, templateKind, templateProblem } from '../../../src/core/rewrite/template'
import { opensClause } from '../../../src/core/rewrite/verbTemplate'

describe('templates', () => {
  it('have a verb with its particle', () => {
    assert.deepEqual(parseTemplate('met bewoners {af·spreken} wie wat doet'), [
      { kind: 'text', text: 'met bewoners ' },
      { kind: 'verb', infinitive: 'afspreken', dotted: 'af·spreken' },
      { kind: 'text', text: ' wie wat doet' },
    ])
  })

  it('have a noun in one number or two', () => {
    assert.deepEqual(parseTemplate('{plek/plekken:de}'), [{ kind: 'noun', forms: ['plek', 'plekken'], article: 'de' }])
    assert.deepEqual(parseTemplate('{mensen:de}'), [{ kind: 'noun', forms: ['mensen'], article: 'de' }])
  })

  it('have words that bend along, and an object', () => {
    assert.deepEqual(parseTemplate('@ die {heeft/hebben}'), [
      { kind: 'object' },
      { kind: 'text', text: ' die ' },
      { kind: 'agreeing', singular: 'heeft', plural: 'hebben' },
    ])
  })

  it('are of four kinds', () => {
    const kind = (template: string) => templateKind(parseTemplate(template))
    assert.equal(kind('@ {vragen} om te helpen'), 'verbal')
    assert.equal(kind('{plek/plekken:de} waar mensen elkaar treffen'), 'nominal')
    assert.equal(kind('@ met weinig geld'), 'adnominal')
    assert.equal(kind('bij mensen thuis'), 'literal')
  })

  it('say what is wrong with them', () => {
    assert.match(templateProblem('met {vragen')!, /accolade/)
    assert.match(templateProblem('{vragen} en {geven}')!, /één werkwoord/)
    assert.equal(templateProblem('@ {vragen} of zij {kan/kunnen}'), undefined)
  })

  it('may end in a clause', () => {
    assert.ok(opensClause('wie wat doet'))
    assert.ok(opensClause('bij wat bewoners al doen'))
    assert.ok(!opensClause('bij de stap naar'))
  })
})
