// The report in five sentences at most, for someone who reads no further.

import type { Group } from '../perspective/perspective'
import type { Locale, Report } from './report'

type Unsummarized = Omit<Report, 'summary'>

export function summarize(report: Unsummarized, locale: Locale): string[] {
  const words = locale === 'en' ? english : dutch
  const said = words.status[report.status]
  if (report.status === 'empty' || report.status === 'otherLanguage') return [said]
  return [said, ...(report.status === 'complete' ? perspective(report, words) : []), findings(report, words)]
    .filter((sentence) => sentence !== '')
    .slice(0, 5)
}

function perspective({ who, sections, residentsDo, agentlessPassives }: Unsummarized, words: Words): string[] {
  const residents = who.find(({ group }) => group === 'residents')!
  const total = who.reduce((sum, { agent }) => sum + agent, 0)
  const named = who.reduce((sum, { agent, patient, mentioned }) => sum + agent + patient + mentioned, 0)
  if (named === 0) return [words.nobody]
  const most = [...who].sort((a, b) => b.agent - a.agent)[0]!
  const first =
    total === 0
      ? words.nobodyActs
      : residents.agent === 0
        ? words.residentsNever(total, most.group, most.agent)
        : most.group === 'residents'
          ? words.residentsMost(residents.agent, total)
          : words.residentsSometimes(residents.agent, total, most.group, most.agent)
  const absent = sections.filter(({ residentsAbsent }) => residentsAbsent)
  return [
    first,
    residents.patient > 0 && residents.patient >= residents.agent ? words.undergo(residents.patient) : '',
    absent.length > 0 && sections.length > 1
      ? words.absent(
          absent.length,
          sections.length,
          absent.map(({ heading }) => heading).filter((heading) => heading !== ''),
        )
      : '',
    residentsDo.length > 0
      ? words.already(residentsDo.length)
      : agentlessPassives.length > 1
        ? words.passives(agentlessPassives.length)
        : '',
  ]
}

function findings({ findings, categories }: Unsummarized, words: Words): string {
  const top = categories[0]
  if (!top) return words.noFindings
  const quoted = findings.filter((finding) => finding.quoted).length
  return words.findings(findings.length, words.categories[top.category], top.count, quoted)
}

type Words = typeof dutch

const dutch = {
  status: {
    complete: '',
    empty: 'Dit document is leeg: er valt niets te lezen.',
    onlyHeadings: 'Dit document heeft alleen koppen; zonder zinnen is niet te zien wie er handelt.',
    onlyTables: 'Dit document heeft alleen tabellen; zonder zinnen is niet te zien wie er handelt.',
    otherLanguage:
      'Dit document is zo te zien niet in het Nederlands; de Bewonersbril leest alleen Nederlands en zegt er dus niets over.',
  },
  groups: {
    residents: 'een bewoner',
    institutions: 'de gemeente of een andere instantie',
    parties: 'een partij',
    professionals: 'een professional',
  } satisfies Record<Group, string>,
  categories: {
    regie: 'regie en sturing',
    wijk_als_object: 'de wijk als object',
    client_doelgroep: 'bewoners als cliënt of doelgroep',
    etiket: 'etiketten',
    partijen: 'partijen',
    participatiejargon: 'participatie als middel',
    metafoor: 'beelden uit techniek en weer',
    buiten_beeld: 'wie er buiten beeld blijft',
  },
  nobody: 'In deze tekst herkennen we geen bewoners, instanties, partijen of professionals.',
  nobodyActs: 'In deze tekst worden mensen en instanties wel genoemd, maar niemand doet er iets.',
  residentsNever: (total: number, group: Group, count: number) =>
    `Bewoners doen in deze tekst niets: van de ${times(total)} dat er iemand handelt, is dat nooit een bewoner en ${times(count)} ${dutch.groups[group]}.`,
  residentsMost: (count: number, total: number) =>
    `Bewoners handelen in deze tekst het meest: ${count} van de ${times(total)} dat er iemand iets doet, zijn zij het.`,
  residentsSometimes: (count: number, total: number, group: Group, most: number) =>
    `Van de ${times(total)} dat er in deze tekst iemand iets doet, is dat ${times(count)} een bewoner en ${times(most)} ${dutch.groups[group]}.`,
  undergo: (count: number) =>
    count === 1 ? 'Eén keer gebeurt er iets met bewoners.' : `Er gebeurt ${times(count)} iets mét bewoners.`,
  absent: (count: number, total: number, headings: readonly string[]) =>
    `In ${count} van de ${total} delen komen bewoners niet voor${list(headings, 'en')}.`,
  already: (count: number) =>
    count === 1
      ? 'In één zin staat wat bewoners zelf al doen.'
      : `In ${count} zinnen staat wat bewoners zelf al doen; die vind je hieronder bij elkaar.`,
  passives: (count: number) => `In ${count} zinnen gebeurt er iets zonder dat er staat wie het doet.`,
  noFindings: 'Er zijn geen woorden die om een andere blik vragen.',
  findings: (count: number, category: string, most: number, quoted: number) =>
    `${count === 1 ? 'Eén plek vraagt' : `${count} plekken vragen`} om een andere blik${count > 1 ? `, het vaakst gaat het over ${category} (${most})` : `: ${category}`}` +
    (quoted > 0 ? `; ${quoted === 1 ? 'één staat' : `${quoted} staan`} in de woorden van een ander.` : '.'),
}

const english: Words = {
  status: {
    complete: '',
    empty: 'This document is empty: there is nothing to read.',
    onlyHeadings: 'This document has only headings; without sentences one cannot see who acts.',
    onlyTables: 'This document has only tables; without sentences one cannot see who acts.',
    otherLanguage: 'This document does not look Dutch; Bewonersbril only reads Dutch, so it says nothing about it.',
  },
  groups: {
    residents: 'a resident',
    institutions: 'the municipality or another institution',
    parties: 'a party',
    professionals: 'a professional',
  },
  categories: {
    regie: 'control and steering',
    wijk_als_object: 'the neighborhood as an object',
    client_doelgroep: 'residents as clients or target groups',
    etiket: 'labels',
    partijen: 'parties',
    participatiejargon: 'participation as a means',
    metafoor: 'images from engineering and weather',
    buiten_beeld: 'who is left out of the picture',
  },
  nobody: 'We recognize no residents, institutions, parties or professionals in this text.',
  nobodyActs: 'People and institutions are mentioned in this text, but nobody does anything.',
  residentsNever: (total, group, count) =>
    `Residents do nothing in this text: someone acts ${total} times, never a resident, and ${count} times ${english.groups[group]}.`,
  residentsMost: (count, total) =>
    `Residents act most in this text: ${count} of the ${total} times someone does something.`,
  residentsSometimes: (count, total, group, most) =>
    `Of the ${total} times someone does something in this text, it is a resident ${count} times and ${english.groups[group]} ${most} times.`,
  undergo: (count) => `Something is done to residents ${count === 1 ? 'once' : `${count} times`}.`,
  absent: (count, total, headings) =>
    `Residents are absent from ${count} of the ${total} sections${list(headings, 'and')}.`,
  already: (count) => `${count === 1 ? 'One sentence says' : `${count} sentences say`} what residents already do.`,
  passives: (count) => `In ${count} sentences something happens without saying who does it.`,
  noFindings: 'No words ask for another look.',
  findings: (count, category, most, quoted) =>
    `${count === 1 ? 'One place asks' : `${count} places ask`} for another look, most often about ${category} (${most})` +
    (quoted > 0 ? `; ${quoted} in someone else’s words.` : '.'),
}

function times(count: number): string {
  return `${count} keer`
}

/** Three headings at most: more is no summary. */
function list(headings: readonly string[], and: string): string {
  const shown = headings.slice(0, 3).map((heading) => `‘${heading.length > 48 ? `${heading.slice(0, 46)}…` : heading}’`)
  if (shown.length === 0) return ''
  const last = headings.length > 3 ? '' : shown.pop()!
  if (headings.length > 3) return ` (${shown.join(', ')}, …)`
  return shown.length > 0 ? `: ${shown.join(', ')} ${and} ${last}` : `: ${last}`
}
