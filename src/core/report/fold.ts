// A long document has more sections than a picture can show. Folded by heading
// level, and where that does not help by place, the whole still fits.

import { groups, type Section } from '../perspective/perspective'

/** As many sections at most, in order, together covering the same sentences. */
export function foldSections(sections: readonly Section[], most: number): readonly Section[] {
  if (sections.length <= most) return sections
  for (const level of [5, 4, 3, 2, 1]) {
    const folded = fold(sections, (section) => section.level <= level)
    if (folded.length <= most) return folded
  }
  const size = Math.ceil(sections.length / most)
  return fold(sections, (_section, index) => index % size === 0)
}

function fold(sections: readonly Section[], begins: (section: Section, index: number) => boolean): Section[] {
  const folded: Section[] = []
  sections.forEach((section, index) => {
    const last = folded.at(-1)
    if (last && !begins(section, index)) folded[folded.length - 1] = merge(last, section)
    else folded.push(section)
  })
  return folded
}

function merge(a: Section, b: Section): Section {
  const sum = (key: 'agents' | 'patients') =>
    Object.fromEntries(groups.map((group) => [group, a[key][group] + b[key][group]])) as Section['agents']
  return {
    ...a,
    end: b.end,
    sentences: a.sentences + b.sentences,
    agents: sum('agents'),
    patients: sum('patients'),
    residentsAbsent: a.residentsAbsent && b.residentsAbsent,
  }
}
