// Two versions of a document: what was mended, what is new, and how it moved
// between those who act and those who undergo.

import type { Finding } from '../finding'
import type { Group } from '../perspective/perspective'
import { readable } from './readable'
import type { GroupCount, Report } from './report'

export interface Comparison {
  readonly earlier: Report
  readonly later: Report
  /** In the earlier version only, with offsets in that version. */
  readonly mended: readonly Finding[]
  /** In the later version only. */
  readonly added: readonly Finding[]
  /** In both, as they stand in the later version. */
  readonly kept: readonly Finding[]
  readonly shares: readonly Share[]
}

/** Part of all acting (and undergoing) that falls to a group, 0–1; undefined where nobody acts. */
export interface Share {
  readonly group: Group
  readonly agentBefore: number | undefined
  readonly agentAfter: number | undefined
  readonly patientBefore: number | undefined
  readonly patientAfter: number | undefined
}

export function compareReports(earlier: Report, later: Report): Comparison {
  const left = new Map<string, Finding[]>()
  for (const finding of earlier.findings) {
    const known = left.get(keyOf(finding))
    if (known) known.push(finding)
    else left.set(keyOf(finding), [finding])
  }
  const added: Finding[] = []
  const kept: Finding[] = []
  for (const finding of later.findings) {
    if (left.get(keyOf(finding))?.shift()) kept.push(finding)
    else added.push(finding)
  }
  const mended = [...left.values()].flat().sort((a, b) => a.start - b.start)
  return { earlier, later, mended, added, kept, shares: sharesOf(earlier.who, later.who) }
}

/** The same words for the same reason, wherever they went. */
function keyOf({ rule, text }: Finding): string {
  return `${rule.id} ${readable(text).toLowerCase().replace(/\s+/g, ' ')}`
}

function sharesOf(before: readonly GroupCount[], after: readonly GroupCount[]): Share[] {
  return after.map(({ group }) => ({
    group,
    agentBefore: shareOf(before, group, 'agent'),
    agentAfter: shareOf(after, group, 'agent'),
    patientBefore: shareOf(before, group, 'patient'),
    patientAfter: shareOf(after, group, 'patient'),
  }))
}

function shareOf(who: readonly GroupCount[], group: Group, role: 'agent' | 'patient'): number | undefined {
  const total = who.reduce((sum, count) => sum + count[role], 0)
  return total > 0 ? who.find((count) => count.group === group)![role] / total : undefined
}
