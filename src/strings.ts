// The tool's own words outside the editor: what the command line and the report
// say, in Dutch and in English. Findings, reasons and questions come from the
// word lists and are Dutch.

import type { Severity } from './core/finding'
import type { Group } from './core/perspective/perspective'
import type { Locale } from './core/report/report'
import type { Category } from './core/rules/entry'
import { categoryTitles } from './render/explanation'
import { reportStrings } from './reportStrings'

export function stringsFor(locale: Locale): Strings {
  return locale === 'en' ? english : dutch
}

export type Strings = typeof dutch

const dutch = {
  severity: {
    error: 'fout',
    warning: 'waarschuwing',
    information: 'info',
    hint: 'hint',
  } satisfies Record<Severity, string>,
  severities: {
    error: 'fouten',
    warning: 'waarschuwingen',
    information: 'infomeldingen',
    hint: 'hints',
  } satisfies Record<Severity, string>,
  category: categoryTitles as Readonly<Record<Category, string>>,
  group: {
    residents: 'Bewoners',
    institutions: 'Instanties',
    parties: 'Partijen',
    professionals: 'Professionals',
  } satisfies Record<Group, string>,
  quoted: 'citaat',
  question: 'Vraag',
  findings: (count: number) => (count === 1 ? '1 melding' : `${count} meldingen`),
  documents: (count: number) => (count === 1 ? '1 document' : `${count} documenten`),
  totals: (findings: string, documents: string, parts: string) =>
    `${findings} in ${documents}${parts ? `: ${parts}` : ''}.`,
  nothingFound: (documents: string) => `Niets dat opvalt in ${documents}.`,
  ignored: (count: number) => `${count === 1 ? '1 melding' : `${count} meldingen`} op verzoek weggelaten.`,
  toConsider: 'ter overweging',
  help: `Bewonersbril leest een beleidstekst door de ogen van bewoners.

Gebruik
  bewonersbril [opties] <bestand | map | patroon | ->...
  bewonersbril --ndjson < documenten.ndjson

  Leest .md, .markdown, .txt en .docx. Een map wordt helemaal doorgelopen,
  zonder node_modules, mappen met een punt ervoor en wat .gitignore noemt.
  Een streepje (-) leest wat er op de standaardinvoer staat.

Wat je te zien krijgt
  --format <vorm>        stylish (gewoon), json, ndjson, sarif, github,
                         markdown of html; de laatste twee zijn een rapport
  --diff                 het eerste voorstel van elke melding, als verschil
  --compare <eerder>     vergelijk met een eerdere versie
  --min-severity <ernst> alleen meldingen vanaf error, warning, information of hint
  --locale nl|en         taal van de meldingen van het programma zelf

Waar op gelet wordt
  --profile <profiel>    mild, gewoon of streng
  --rules <namen>        alleen deze regels of categorieën; met naam=off of
                         naam=<ernst> stel je er een anders in
  --config <bestand>     instellingen; anders .bewonersbril.yml in deze map of
                         een map erboven
  --no-config            geen instellingen

Word
  --annotate             schrijf naast elke .docx een kopie met opmerkingen
                         (nota.bewonersbril.docx)
  --track-changes        zet daar de voorstellen in als wijzigingen

En verder
  --ndjson               filter: elke regel invoer is {"id","text","format"}
  --stdin-path <naam>    hoe het document op de standaardinvoer heet
  --fail-on <ernst>      afsluitcode 1 vanaf deze ernst (gewoon: error), of never
  --version              versie
  --help                 deze hulp

Afsluitcode: 0 niets vanaf --fail-on, 1 wel, 2 verkeerd gebruik of een bestand
of woordenlijst die niet te lezen is.
`,
  usage: {
    hint: 'Kijk met --help wat er kan.',
    unknownOption: (option: string) => `De optie ${option} bestaat niet.`,
    needsValue: (option: string) => `Achter ${option} hoort een waarde.`,
    noValue: (option: string) => `Achter ${option} hoort geen waarde.`,
    oneOf: (option: string, value: string, choices: readonly string[]) =>
      `${option} kan niet ‘${value}’ zijn; kies ${or(choices, 'of')}.`,
    nothingToRead: 'Noem een bestand of een map om te lezen, of - voor de standaardinvoer.',
    notTogether: (a: string, b: string) => `${a} en ${b} gaan niet samen.`,
    onlyWith: (a: string, b: string) => `${a} werkt alleen samen met ${b}.`,
    compareOne: '--compare vergelijkt één document met een eerdere versie; noem er precies één.',
    unknownRule: (name: string, near: string | undefined) =>
      `Er is geen regel of categorie ‘${name}’.${near ? ` Bedoel je ${near}?` : ''}`,
  },
  problem: {
    notFound: 'Dit bestand of deze map bestaat niet.',
    noAccess: 'Dit bestand mag niet gelezen worden: vraag de eigenaar om toegang.',
    unreadable: (reason: string) => `Dit bestand kan niet gelezen worden (${reason}).`,
    unknownKind: 'De Bewonersbril leest .md, .markdown, .txt en .docx; dit is iets anders.',
    nothingFits: 'Hier staan geen bestanden die de Bewonersbril leest (.md, .markdown, .txt of .docx).',
    tooLarge: 'Dit bestand is groter dan 256 MB; verdeel het in kleinere bestanden.',
    docxOnStdin: 'Een Word-document lezen kan alleen als bestand, niet van de standaardinvoer als tekst.',
    cannotWrite: (file: string, reason: string) => `${file} kan niet geschreven worden (${reason}).`,
    unexpected: (reason: string) => `Dit document kan niet gelezen worden (${reason}).`,
    stopped: (done: number, total: number) => `Gestopt na ${done} van de ${total} documenten; de rest is niet gelezen.`,
  },
  config: {
    notFound: 'Dit instellingenbestand bestaat niet.',
    notYaml: 'Dit is geen geldige YAML: kijk naar inspringen en dubbele punten.',
    notRecord: 'Hier horen regels als `profiel: mild` te staan.',
    unknownKey: (key: string, keys: readonly string[]) =>
      `De instelling ‘${key}’ bestaat niet; kies uit ${keys.join(', ')}.`,
    badValue: (key: string, choices: string) => `De waarde van ‘${key}’ klopt niet; hier hoort ${choices}.`,
    unknownRule: (name: string) => `Er is geen regel ‘${name}’; haal hem weg of verbeter de naam.`,
    listNotFound: (name: string) => `De woordenlijst ${name} bestaat niet.`,
    listPaths: 'een lijst van paden naar .yml-bestanden',
    ignorePaths: 'een lijst van paden of patronen',
    proseKeys: 'een lijst van sleutels in front matter',
    rules: 'per regel: uit, hint, info, waarschuwing of fout',
  },
  brokenLists: 'In de woordenlijsten zitten fouten:',
  annotated: (file: string, comments: number, changes: number) =>
    `${file}: ${comments === 1 ? '1 opmerking' : `${comments} opmerkingen`}` +
    (changes > 0 ? `, ${changes === 1 ? '1 wijziging' : `${changes} wijzigingen`}` : ''),
  signatureBroken: (file: string) => `${file} was ondertekend; de handtekening geldt niet voor de kopie.`,
  lineError: {
    notJson: 'Deze regel is geen JSON.',
    notDocument: 'Deze regel is geen object met "id" en "text" (beide tekst) en eventueel "format" (markdown of text).',
  },
  report: reportStrings.nl,
}

const english: Strings = {
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  severities: { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' },
  category: {
    regie: 'Control and steering',
    wijk_als_object: 'The neighborhood as object, finding place or work area',
    client_doelgroep: 'The resident as client, target group or consumer',
    etiket: 'Labels and deficits',
    partijen: 'Parties, stakeholders and deals',
    participatiejargon: 'Participation as a means',
    metafoor: 'Images from engineering, weather and machines',
    buiten_beeld: 'Residents out of the picture',
  },
  group: { residents: 'Residents', institutions: 'Institutions', parties: 'Parties', professionals: 'Professionals' },
  quoted: 'quotation',
  question: 'Question',
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  totals: (findings, documents, parts) => `${findings} in ${documents}${parts ? `: ${parts}` : ''}.`,
  nothingFound: (documents) => `Nothing to remark in ${documents}.`,
  ignored: (count) => `${count === 1 ? '1 finding' : `${count} findings`} left out on request.`,
  toConsider: 'to consider',
  help: `Bewonersbril reads a Dutch policy text through the eyes of residents.

Usage
  bewonersbril [options] <file | folder | glob | ->...
  bewonersbril --ndjson < documents.ndjson

  Reads .md, .markdown, .txt and .docx. A folder is walked, skipping
  node_modules, dot folders and what .gitignore names. A dash (-) reads
  standard input.

What you get to see
  --format <format>      stylish (default), json, ndjson, sarif, github,
                         markdown or html; the last two are a report
  --diff                 the first rewrite of every finding, as a diff
  --compare <earlier>    compare with an earlier version
  --min-severity <s>     only findings from error, warning, information or hint
  --locale nl|en         language of the program's own messages

What is looked at
  --profile <profile>    mild, gewoon or streng
  --rules <names>        only these rules or categories; name=off or
                         name=<severity> sets one differently
  --config <file>        settings; otherwise .bewonersbril.yml here or above
  --no-config            no settings

Word
  --annotate             write a copy with comments beside every .docx
                         (nota.bewonersbril.docx)
  --track-changes        put the rewrites in it as tracked changes

Other
  --ndjson               filter: each line of input is {"id","text","format"}
  --stdin-path <name>    what the document on standard input is called
  --fail-on <severity>   exit status 1 from this severity (default error), or never
  --version              version
  --help                 this help

Exit status: 0 nothing at or above --fail-on, 1 something, 2 wrong usage, an
unreadable file or a broken word list.
`,
  usage: {
    hint: 'See --help for what is possible.',
    unknownOption: (option) => `There is no option ${option}.`,
    needsValue: (option) => `${option} needs a value.`,
    noValue: (option) => `${option} takes no value.`,
    oneOf: (option, value, choices) => `${option} cannot be ‘${value}’; choose ${or(choices, 'or')}.`,
    nothingToRead: 'Name a file or folder to read, or - for standard input.',
    notTogether: (a, b) => `${a} and ${b} do not go together.`,
    onlyWith: (a, b) => `${a} only works together with ${b}.`,
    compareOne: '--compare compares one document with an earlier version; name exactly one.',
    unknownRule: (name, near) => `There is no rule or category ‘${name}’.${near ? ` Did you mean ${near}?` : ''}`,
  },
  problem: {
    notFound: 'This file or folder does not exist.',
    noAccess: 'This file may not be read: ask its owner for access.',
    unreadable: (reason) => `This file cannot be read (${reason}).`,
    unknownKind: 'Bewonersbril reads .md, .markdown, .txt and .docx; this is something else.',
    nothingFits: 'There are no files here that Bewonersbril reads (.md, .markdown, .txt or .docx).',
    tooLarge: 'This file is larger than 256 MB; divide it into smaller files.',
    docxOnStdin: 'A Word document can only be read as a file, not from standard input as text.',
    cannotWrite: (file, reason) => `${file} cannot be written (${reason}).`,
    unexpected: (reason) => `This document cannot be read (${reason}).`,
    stopped: (done, total) => `Stopped after ${done} of the ${total} documents; the rest has not been read.`,
  },
  config: {
    notFound: 'This settings file does not exist.',
    notYaml: 'This is not valid YAML: look at indentation and colons.',
    notRecord: 'This should hold lines like `profiel: mild`.',
    unknownKey: (key, keys) => `There is no setting ‘${key}’; choose from ${keys.join(', ')}.`,
    badValue: (key, choices) => `The value of ‘${key}’ is not right; expected ${choices}.`,
    unknownRule: (name) => `There is no rule ‘${name}’; remove it or mend its name.`,
    listNotFound: (name) => `The word list ${name} does not exist.`,
    listPaths: 'a list of paths to .yml files',
    ignorePaths: 'a list of paths or globs',
    proseKeys: 'a list of keys in front matter',
    rules: 'per rule: off, hint, information, warning or error',
  },
  brokenLists: 'There are mistakes in the word lists:',
  annotated: (file, comments, changes) =>
    `${file}: ${comments === 1 ? '1 comment' : `${comments} comments`}` +
    (changes > 0 ? `, ${changes === 1 ? '1 change' : `${changes} changes`}` : ''),
  signatureBroken: (file) => `${file} was signed; the signature does not hold for the copy.`,
  lineError: {
    notJson: 'This line is not JSON.',
    notDocument:
      'This line is not an object with "id" and "text" (strings) and optionally "format" (markdown or text).',
  },
  report: reportStrings.en,
}

function or(choices: readonly string[], word: string): string {
  return choices.length > 1 ? `${choices.slice(0, -1).join(', ')} ${word} ${choices.at(-1)}` : (choices[0] ?? '')
}
