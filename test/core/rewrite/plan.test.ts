import assert from 'node:assert/strict'
import { createPlan, type Plan } from '../../../src/core/rewrite/plan'
import { applyEdits } from '../../../src/core/rewrite/rewrite'
import type { Token } from '../../../src/core/dutch/sentence'

/** Words and marks of a sentence, without any grammar. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\d'-]+|[^\s\p{L}\d]/gu)].map((match, index) => {
    const reading = { lemma: match[0].toLowerCase(), pos: 'other' as const }
    const span = { start: match.index, end: match.index + match[0].length }
    return { ...span, index, text: match[0], normal: match[0].toLowerCase(), reading, readings: [reading], clause: 0 }
  })
}

describe('a plan', () => {
  const check = (text: string, change: (plan: Plan) => void, expected: string, edits?: number) => {
    const plan = createPlan(tokensOf(text))
    change(plan)
    assert.equal(applyEdits(text, plan.edits()), expected)
    if (edits !== undefined) assert.equal(plan.edits().length, edits)
  }

  it('leaves words out with their space', () => {
    check('Wij nemen de regie weer.', (plan) => plan.remove(2, 3), 'Wij nemen weer.', 1)
    check('Wij nemen de regie.', (plan) => plan.remove(2, 3), 'Wij nemen.')
  })

  it('puts words in before and after', () => {
    check('Wij praten nu.', (plan) => plan.after(1, 'met bewoners'), 'Wij praten met bewoners nu.')
    check('Wij praten nu.', (plan) => plan.before(2, 'met bewoners'), 'Wij praten met bewoners nu.')
  })

  it('makes one edit of neighbours and leaves the rest alone', () => {
    check(
      'Wij nemen hier de regie terug.',
      (plan) => {
        plan.replace(1, 'spreken')
        plan.before(3, 'met bewoners')
        plan.remove(3, 4)
        plan.replace(5, 'af')
      },
      'Wij spreken hier met bewoners af.',
      2,
    )
  })

  it('keeps the capital at the start', () => {
    check('Cliënten wachten.', (plan) => plan.replace(0, 'bewoners'), 'Bewoners wachten.')
    check('Een cliënt wacht.', (plan) => plan.remove(0, 0), 'Cliënt wacht.')
    check('Bewoners wachten.', (plan) => plan.before(0, 'met'), 'Met bewoners wachten.')
  })
})
