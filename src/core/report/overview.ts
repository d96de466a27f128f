// Several documents as one: who acts in all of them together, and in how many
// residents do nothing at all.

import { groups } from '../perspective/perspective'
import type { GroupCount, Report } from './report'

export interface Overview {
  readonly documents: number
  readonly words: number
  readonly findings: number
  readonly who: readonly GroupCount[]
  /** Documents in which someone acts. */
  readonly withActing: number
  /** Of those: documents in which no resident does. */
  readonly withoutResidents: number
}

export function createOverview(reports: readonly Report[]): Overview {
  const acting = reports.filter(({ who }) => who.some(({ agent }) => agent > 0))
  const sum = (value: (report: Report) => number): number => reports.reduce((total, it) => total + value(it), 0)
  return {
    documents: reports.length,
    words: sum(({ words }) => words),
    findings: sum(({ findings }) => findings.length),
    who: groups.map((group) => {
      const count = (role: 'agent' | 'patient' | 'mentioned'): number =>
        sum(({ who }) => who.find((it) => it.group === group)?.[role] ?? 0)
      return { group, agent: count('agent'), patient: count('patient'), mentioned: count('mentioned') }
    }),
    withActing: acting.length,
    withoutResidents: acting.filter(({ who }) => who.every(({ group, agent }) => group !== 'residents' || agent === 0))
      .length,
  }
}
