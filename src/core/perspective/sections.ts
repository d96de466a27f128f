// A document in sections, from heading to heading, and who acts in each.

import { toSource, type Segment } from '../text/segment'
import { groups, type Actor, type Group, type Section } from './perspective'

export interface SectionBuilder {
  heading(segment: Segment): void
  sentence(end: number): void
  actor(actor: Actor): void
  /** @param end Where the document ends. */
  finish(end: number): Section[]
}

interface Open {
  readonly start: number
  end: number
  readonly heading: string
  readonly level: number
  sentences: number
  readonly agents: Record<Group, number>
  readonly patients: Record<Group, number>
  residents: number
}

export function createSections(): SectionBuilder {
  const sections: Open[] = []
  const current = (): Open => {
    if (sections.length === 0) sections.push(open(0, '', 0))
    return sections[sections.length - 1]!
  }
  return {
    heading(segment) {
      const { start } = toSource(segment, { start: 0, end: segment.text.length })
      const last = sections[sections.length - 1]
      if (last) last.end = start
      sections.push(open(start, segment.text.trim(), segment.level ?? 1))
    },
    sentence(end) {
      const section = current()
      section.sentences++
      section.end = end
    },
    actor({ group, role }) {
      const section = current()
      if (role === 'agent') section.agents[group]++
      if (role === 'patient') section.patients[group]++
      if (group === 'residents') section.residents++
    },
    finish(end) {
      const last = sections[sections.length - 1]
      if (last) last.end = end
      return sections.map(({ residents, ...section }) => ({
        ...section,
        residentsAbsent: section.sentences > 0 && residents === 0,
      }))
    },
  }
}

function open(start: number, heading: string, level: number): Open {
  return { start, end: start, heading, level, sentences: 0, agents: none(), patients: none(), residents: 0 }
}

function none(): Record<Group, number> {
  return Object.fromEntries(groups.map((group) => [group, 0])) as Record<Group, number>
}
