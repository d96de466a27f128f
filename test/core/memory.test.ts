import { equal } from 'node:assert/strict'
import { createMemory } from '../../src/core/memory'

describe('memory', () => {
  it('keeps what is used and forgets what is not', () => {
    const memory = createMemory<number>()
    memory.set('gebruikt', 1)
    memory.set('oud', 2)
    for (let round = 0; round < 40; round++) {
      memory.begin()
      equal(memory.get('gebruikt'), 1)
    }
    equal(memory.get('oud'), undefined)
  })
  it('forgets all when asked', () => {
    const memory = createMemory<number>()
    memory.set('x', 1)
    memory.forget()
    equal(memory.get('x'), undefined)
  })
})
