// What was read sentence by sentence, put together: places in segments become
// places in the source, and each actor counts in its section.

import type { Span } from '../span'
import { toSource, type Segment } from '../text/segment'
import type { Actor, Group, Perspective, Role } from './perspective'
import { createSections } from './sections'

/** Offsets in the text of the segment, as in all that is read of a sentence. */
export interface SentenceRead extends Span {
  readonly actors: readonly ActorRead[]
  readonly passives: readonly Span[]
  readonly hidden: readonly Span[]
}

export interface ActorRead extends Span {
  readonly text: string
  readonly group: Group
  readonly role: Role
  /** Whether the grammar left no doubt. */
  readonly sure: boolean
}

export interface Picture {
  heading(segment: Segment): void
  add(segment: Segment, sentences: readonly SentenceRead[]): void
  /** @param end Where the document ends. */
  finish(end: number): Perspective
}

export function createPicture(): Picture {
  const sections = createSections()
  const actors: Actor[] = []
  const agentlessPassives: Span[] = []
  const residentsDo: Span[] = []
  const nominalisations: Span[] = []
  let sentences = 0
  let clear = 0
  return {
    heading: (segment) => sections.heading(segment),
    add(segment, read) {
      for (const sentence of read) {
        const source = toSource(segment, sentence)
        sentences++
        sections.sentence(source.end)
        for (const { sure, text, group, role, ...span } of sentence.actors) {
          const actor = { ...toSource(segment, span), text, group, role }
          actors.push(actor)
          sections.actor(actor)
          if (sure) clear++
        }
        if (sentence.actors.some(({ group, role }) => group === 'residents' && role === 'agent'))
          residentsDo.push(source)
        for (const passive of sentence.passives) agentlessPassives.push(toSource(segment, passive))
        for (const noun of sentence.hidden) nominalisations.push(toSource(segment, noun))
      }
    },
    finish: (end) => ({
      sentences,
      actors,
      agentlessPassives,
      sections: sections.finish(end),
      residentsDo,
      nominalisations,
      coverage: actors.length === 0 ? 1 : clear / actors.length,
    }),
  }
}
