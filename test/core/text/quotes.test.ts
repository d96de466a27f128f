import assert from 'node:assert/strict'
import { quotations } from '../../../src/core/text/quotes'

/** Quotations are marked with ⟦ and ⟧. */
function check(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '')
  let shown = text
  for (const { start, end } of [...quotations(text)].reverse()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`
  }
  assert.equal(shown, marked)
}

describe('quotations', () => {
  it('in every kind of mark', () => {
    check(
      'Zij zei ⟦“de regie”⟧ en ⟦‘de wijk’⟧, ⟦„de stad”⟧, ⟦"het rijk"⟧, ⟦\'de buurt\'⟧, ⟦«het dorp»⟧ en ⟦»de kern«⟧.',
    )
    check('⟦„de stad“⟧ en ⟦‚de wijk‘⟧ en ⟦« de buurt »⟧')
  })
  it('not for apostrophes', () => {
    check("'s Avonds zijn foto's van zo'n auto, 't huis en de jaren '90 van Hans' fiets.")
    check('’s Avonds zijn foto’s van zo’n auto, ’t huis en de jaren ’90 van Hans’ fiets.')
    check('‘s Avonds in ‘t huis zei hij ⟦‘dat is zo’⟧.')
  })
  it('with apostrophes inside', () => check("Hij zei: ⟦'de foto's van 's middags zijn zo'n succes'⟧."))
  it('the outermost only', () => check('⟦“Zij noemden het ‘regie’ in de nota”⟧, zei hij.'))
  it('around punctuation', () => check('(⟦"regie"⟧), ⟦“Nee!”⟧ en ⟦‘ja’⟧-stemmers'))
  it('never from a mark without its partner', () => {
    check('Een “ open mark, en dan gewone tekst tot het eind.')
    check('Hij zei “dit en dat. Zij zei ⟦“iets anders”⟧.')
    check('Vijf inch is 5" en tien is 10".')
  })
  it('in linear time', () => {
    const started = performance.now()
    quotations('“ ‘ " '.repeat(200_000))
    quotations('"a" '.repeat(200_000))
    assert.ok(performance.now() - started < 2000)
  })
})
