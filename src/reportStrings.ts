// The words of the report, in Dutch and in English.

import type { Overview } from './core/report/overview'

type ReportStrings = typeof dutch

const dutch = {
  heading: (name: string) => `Door de ogen van bewoners: ${name}`,
  overview: (count: number) => `Door de ogen van bewoners: ${count} documenten`,
  overviewText: ({ documents, withActing, withoutResidents, findings }: Overview) => [
    withActing === 0
      ? 'In geen van deze documenten doet iemand iets.'
      : withoutResidents === 0
        ? 'In elk document waarin iemand iets doet, doen ook bewoners iets.'
        : `In ${withoutResidents} van de ${withActing} documenten waarin iemand iets doet, doen bewoners nergens iets.`,
    `In de ${documents} documenten samen ${findings === 1 ? 'vraagt één plek' : `vragen ${findings} plekken`} om een andere blik.`,
  ],
  perDocument: 'Per document',
  inShort: 'In het kort',
  whoActs: 'Wie handelt, wie ondergaat',
  whoActsWhy:
    'Handelen: iemand doet iets (‘bewoners organiseren’). Ondergaan: er wordt iets met iemand gedaan (‘bewoners worden meegenomen’).',
  acts: 'handelt',
  undergoes: 'ondergaat',
  mentioned: 'genoemd',
  groupColumn: 'Wie',
  strip: 'Het document van begin tot eind',
  stripWhy: 'Elk blok is een deel van de tekst, zo breed als het zinnen telt. De kleur zegt wie er het meest handelt.',
  section: 'Deel',
  sentences: 'Zinnen',
  mostly: 'Vooral van',
  nobody: 'niemand',
  start: 'Begin',
  residentsActing: 'handelen',
  residentsAbsent: 'bewoners ontbreken',
  residentsColumn: 'Bewoners',
  present: 'in beeld',
  perCategory: 'Waar de woorden om vragen',
  category: 'Soort',
  count: 'Aantal',
  density: 'Per 1000 woorden',
  ofWhichQuoted: (count: number) => (count > 0 ? `, waarvan ${count} in een citaat` : ''),
  worst: 'Eerst hiernaar kijken',
  worstWhy: 'De plekken waar een andere zin het meest oplevert. Een voorstel is een voorstel: jij weet wat er klopt.',
  rewrites: 'Wat er ook kan staan',
  noRewrite: 'Een vast voorstel is hier niet eerlijk te geven; de vraag hieronder helpt verder.',
  residentsDo: 'Wat bewoners al doen',
  residentsDoNone: 'In geen enkele zin doen bewoners iets. Wat doen zij al, en wie kan dat vertellen?',
  questions: 'Vragen aan de schrijver',
  times: (count: number) => (count === 1 ? '1 keer' : `${count} keer`),
  hidden: 'Zinnen zonder dader',
  hiddenWhy: 'Er gebeurt iets, maar er staat niet wie het doet.',
  hiddenNouns: 'Ook deze woorden laten weg wie het doet',
  noFindings: 'Er zijn geen meldingen.',
  line: 'regel',
  how: 'Hoe dit gemeten is',
  howText: (report: { words: string; sentences: string; coverage: string | undefined; ignored: string }) => [
    `Het programma las ${report.words} woorden in ${report.sentences} zinnen, en ontleedde elke zin: wie doet wat met wie.`,
    (report.coverage === undefined
      ? ''
      : `Van ${report.coverage} van de genoemde mensen en instanties was de rol duidelijk; de andere tellen niet mee. `) +
      report.ignored,
    'Het ziet niet wat waar is, wat er buiten de tekst gebeurt en hoe iets bedoeld is. Woorden in een citaat zijn van een ander. Een melding is een vraag, geen oordeel.',
  ],
  more: (count: number) => `En nog ${count}`,
  document: 'Document',
  words: 'Woorden',
  findings: 'Meldingen',
  residentsAct: 'Bewoners handelen',
  comparison: 'Vergeleken met de eerdere versie',
  comparedWith: (name: string) => `Eerdere versie: ${name}.`,
  mended: 'Verbeterd',
  added: 'Nieuw',
  kept: 'Gebleven',
  none: 'Geen.',
  shareOfActing: 'Deel van het handelen',
  before: 'Eerder',
  after: 'Nu',
  tableOf: (title: string) => `${title}: de cijfers`,
  madeWith: (version: string) => `Gemaakt met Bewonersbril ${version}`,
  keyboard: 'Naar de inhoud',
}

const english: ReportStrings = {
  heading: (name) => `Through the eyes of residents: ${name}`,
  overview: (count) => `Through the eyes of residents: ${count} documents`,
  overviewText: ({ documents, withActing, withoutResidents, findings }) => [
    withActing === 0
      ? 'Nobody does anything in these documents.'
      : withoutResidents === 0
        ? 'In every document in which someone does something, residents do as well.'
        : `In ${withoutResidents} of the ${withActing} documents in which someone does something, residents do nothing.`,
    `In the ${documents} documents together ${findings === 1 ? 'one place asks' : `${findings} places ask`} for another look.`,
  ],
  perDocument: 'Document by document',
  inShort: 'In short',
  whoActs: 'Who acts, who is acted upon',
  whoActsWhy: 'Acting: someone does something. Acted upon: something is done to someone.',
  acts: 'acts',
  undergoes: 'acted upon',
  mentioned: 'mentioned',
  groupColumn: 'Who',
  strip: 'The document from start to end',
  stripWhy: 'Each block is a section, as wide as its sentences. The color tells who acts most in it.',
  section: 'Section',
  sentences: 'Sentences',
  mostly: 'Mostly of',
  nobody: 'nobody',
  start: 'Start',
  residentsActing: 'act',
  residentsAbsent: 'residents absent',
  residentsColumn: 'Residents',
  present: 'present',
  perCategory: 'What the words ask about',
  category: 'Kind',
  count: 'Count',
  density: 'Per 1000 words',
  ofWhichQuoted: (count) => (count > 0 ? `, of which ${count} in a quotation` : ''),
  worst: 'Look here first',
  worstWhy: 'The places where another sentence gains most. A suggestion is a suggestion: you know what is true.',
  rewrites: 'What could stand here',
  noRewrite: 'No ready suggestion would be honest here; the question below helps.',
  residentsDo: 'What residents already do',
  residentsDoNone: 'In no sentence do residents do anything. What do they do already, and who could tell?',
  questions: 'Questions for the writer',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  hidden: 'Sentences without a doer',
  hiddenWhy: 'Something happens, but it does not say who does it.',
  hiddenNouns: 'These words, too, leave out who does it',
  noFindings: 'There are no findings.',
  line: 'line',
  how: 'How this was measured',
  howText: ({ words, sentences, coverage, ignored }) => [
    `The program read ${words} words in ${sentences} sentences and parsed each: who does what to whom.`,
    (coverage === undefined
      ? ''
      : `For ${coverage} of the people and institutions named the role was clear; the others do not count. `) + ignored,
    'It does not see what is true, what happens outside the text, or what was meant. Words in a quotation are someone else’s. A finding is a question, not a verdict.',
  ],
  more: (count) => `And ${count} more`,
  document: 'Document',
  words: 'Words',
  findings: 'Findings',
  residentsAct: 'Residents act',
  comparison: 'Compared with the earlier version',
  comparedWith: (name) => `Earlier version: ${name}.`,
  mended: 'Mended',
  added: 'New',
  kept: 'Kept',
  none: 'None.',
  shareOfActing: 'Share of acting',
  before: 'Before',
  after: 'Now',
  tableOf: (title) => `${title}: the figures`,
  madeWith: (version) => `Made with Bewonersbril ${version}`,
  keyboard: 'To the content',
}

export const reportStrings = { nl: dutch, en: english } as const
