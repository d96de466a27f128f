// What the shell says, in Dutch and in English. Findings, reasons and questions
// come from the word lists and are Dutch. One look per language, no lookup by key.

export type Language = 'nl' | 'en'

export function stringsFor(language: Language): Strings {
  return language === 'en' ? english : dutch
}

export type Strings = typeof dutch

const dutch = {
  question: 'Vraag',
  source: 'Bron',
  more: 'Uitleg en voorbeelden',
  quoted: 'Dit staat in een citaat: het zijn de woorden van iemand anders.',
  askInText: (question: string) => `Stel de vraag in de tekst: “${question}”`,
  questionNote: (question: string) => `Vraag: ${question}`,
  ignoreHere: (rule: string) => `Negeer hier (${rule})`,
  ruleOff: (rule: string) => `Deze regel niet meer tonen (${rule})`,
  readOnlyRewrite: (label: string) => `Ter overweging: ${label}`,
  readOnlyReason: 'Dit voorstel past hier niet vanzelf in de zin; neem het over zoals het jou goed lijkt.',
  turnedOn: 'De Bewonersbril leest weer mee.',
  turnedOff: 'De Bewonersbril leest niet meer mee. Zet hem weer aan met “Bewonersbril aan/uit”.',
  report: 'Rapport',
  reportOn: (name: string) => `Rapport: ${name}`,
  noDocument: 'Open eerst een Markdown- of tekstbestand; dan kan de Bewonersbril er een rapport over maken.',
  unreadable: 'de Bewonersbril leest alleen Markdown, platte tekst en Word (.docx)',
  saveReport: 'Rapport bewaren',
  saveAs: 'In welke vorm wil je het rapport bewaren?',
  forms: {
    markdown: { label: 'Markdown', detail: 'om verder in te werken' },
    html: { label: 'HTML', detail: 'om door te sturen of af te drukken (ook als PDF)' },
    json: { label: 'JSON', detail: 'voor andere programma’s' },
    csv: { label: 'CSV', detail: 'de vindplaatsen van de meldingen, voor een spreadsheet' },
  },
  saved: (name: string) => `Het rapport staat in ${name}.`,
  openIt: 'Openen',
  couldNotSave: (name: string, reason: string) => `${name} kon niet worden bewaard: ${reason}`,
  noGit: 'Dit document staat niet in een git-map die VS Code kent. Vergelijk met een bestand kan wel.',
  noPrevious: 'Er is nog geen vastgelegde versie van dit document in git.',
  lastCommitted: 'laatst vastgelegde versie',
  chooseEarlier: 'Kies de eerdere versie om mee te vergelijken',
  compareWithThis: 'Vergelijk hiermee',
  couldNotRead: (name: string, reason: string) => `${name} kon niet worden gelezen: ${reason}`,
  readingFolder: (folder: string) => `De Bewonersbril leest ${folder}`,
  nothingInFolder: (folder: string) =>
    `In ${folder} staan geen bestanden die de Bewonersbril kan lezen (.md, .txt, .docx).`,
  chooseFolder: 'Over welke map wil je een rapport?',
  partial: (done: number, total: number) =>
    `Gestopt na ${done} van ${total} documenten; dit is het rapport over die ${done}.`,
  statusName: 'Bewonersbril',
  statusCount: (count: number) => (count === 1 ? '1 melding' : `${count} meldingen`),
  statusOff: 'Bewonersbril uit',
  statusTooltip: (count: number, ignored: number) =>
    `${count === 1 ? '1 melding' : `${count} meldingen`} van de Bewonersbril` +
    (ignored ? `, ${ignored} op verzoek verzwegen` : ''),
  acting: 'Wie handelt er in deze tekst?',
  groups: {
    residents: 'bewoners',
    institutions: 'instanties',
    parties: 'partijen',
    professionals: 'professionals',
  },
  times: (count: number) => `${count}×`,
  nobodyActs: 'niemand die we herkennen',
  clickForReport: 'Klik voor het rapport.',
  residentsAbsent: 'Bewoners komen in dit deel niet voor',
  explanation: 'Uitleg',
  allExpressions: 'Alle uitdrukkingen',
  chooseExpression: 'Over welke uitdrukking wil je uitleg?',
  ownList: 'Bewonersbril: eigen woordenlijst',
  failed: (what: string) => `De Bewonersbril kon dit niet afmaken: ${what}`,
  word: {
    busy: 'Dit Word-bestand is nu bij een ander programma in gebruik; bewaar en sluit het daar en probeer het opnieuw.',
    chooseFile: 'Welk Word-bestand?',
    choose: (label: string) => `Neem over in de Word-kopie: ${label}`,
    dropChoice: (label: string) => `Toch niet in de Word-kopie: ${label}`,
    chooseTitle: 'Welk voorstel komt in de Word-kopie?',
    noRewriteHere: 'Hier is geen voorstel dat de Bewonersbril zelf kan invullen.',
    makeCopy: 'Wat komt er in de Word-kopie?',
    withChosen: (count: number) =>
      count === 1
        ? 'Opmerkingen, en het gekozen voorstel als wijziging'
        : `Opmerkingen, en de ${count} gekozen voorstellen als wijziging`,
    commentsOnly: 'Alleen opmerkingen',
    withFirst: 'Opmerkingen, en van elke melding het eerste voorstel als wijziging',
    nothingToMark: (name: string) => `In ${name} valt de Bewonersbril niets op; een kopie is niet nodig.`,
    copyExists: (name: string) => `${name} is er al, misschien met opmerkingen van collega’s.`,
    replace: 'Vervangen',
    numbered: 'Nieuwe kopie ernaast',
    elsewhere: 'Ergens anders bewaren …',
    keepOriginal: 'Het origineel blijft zoals het is; kies een andere naam voor de kopie.',
    copyBusy: (name: string) => `${name} is nog open in Word; sluit het daar en probeer het opnieuw.`,
    noPermission: 'In deze map mag je niet schrijven; bewaar de kopie ergens anders.',
    copyMade: (name: string, comments: number, changes: number) =>
      `De kopie staat in ${name}: ${comments === 1 ? '1 opmerking' : `${comments} opmerkingen`}` +
      (changes ? ` en ${changes === 1 ? '1 voorstel als wijziging' : `${changes} voorstellen als wijziging`}.` : '.'),
    signatureBroken: 'De digitale handtekening van het origineel geldt niet voor de kopie.',
  },
}

const english: Strings = {
  question: 'Question',
  source: 'Source',
  more: 'Explanation and examples',
  quoted: 'This stands in a quotation: these are someone else’s words.',
  askInText: (question) => `Ask the question in the text: “${question}”`,
  questionNote: (question) => `Vraag: ${question}`,
  ignoreHere: (rule) => `Ignore here (${rule})`,
  ruleOff: (rule) => `Do not show this rule any more (${rule})`,
  readOnlyRewrite: (label) => `To consider: ${label}`,
  readOnlyReason: 'This suggestion does not fit the sentence by itself; take it over as you see fit.',
  turnedOn: 'Bewonersbril reads along again.',
  turnedOff: 'Bewonersbril no longer reads along. Switch it on with “Bewonersbril on/off”.',
  report: 'Report',
  reportOn: (name) => `Report: ${name}`,
  noDocument: 'Open a Markdown or text file first; then Bewonersbril can report on it.',
  unreadable: 'Bewonersbril only reads Markdown, plain text and Word (.docx)',
  saveReport: 'Save report',
  saveAs: 'In which form do you want to save the report?',
  forms: {
    markdown: { label: 'Markdown', detail: 'to work on' },
    html: { label: 'HTML', detail: 'to send or print (as PDF, too)' },
    json: { label: 'JSON', detail: 'for other programs' },
    csv: { label: 'CSV', detail: 'the findings, for a spreadsheet' },
  },
  saved: (name) => `The report is in ${name}.`,
  openIt: 'Open',
  couldNotSave: (name, reason) => `${name} could not be saved: ${reason}`,
  noGit: 'This document is not in a git folder VS Code knows. You can still compare with a file.',
  noPrevious: 'There is no committed version of this document in git yet.',
  lastCommitted: 'last committed version',
  chooseEarlier: 'Choose the earlier version to compare with',
  compareWithThis: 'Compare with this',
  couldNotRead: (name, reason) => `${name} could not be read: ${reason}`,
  readingFolder: (folder) => `Bewonersbril reads ${folder}`,
  nothingInFolder: (folder) => `There are no files in ${folder} that Bewonersbril can read (.md, .txt, .docx).`,
  chooseFolder: 'Which folder do you want a report on?',
  partial: (done, total) => `Stopped after ${done} of ${total} documents; this is the report on those ${done}.`,
  statusName: 'Bewonersbril',
  statusCount: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  statusOff: 'Bewonersbril off',
  statusTooltip: (count, ignored) =>
    `${count === 1 ? '1 finding' : `${count} findings`} of Bewonersbril` + (ignored ? `, ${ignored} kept quiet` : ''),
  acting: 'Who acts in this text?',
  groups: {
    residents: 'residents',
    institutions: 'institutions',
    parties: 'parties',
    professionals: 'professionals',
  },
  times: (count) => `${count}×`,
  nobodyActs: 'nobody we recognize',
  clickForReport: 'Click for the report.',
  residentsAbsent: 'Residents do not occur in this section',
  explanation: 'Explanation',
  allExpressions: 'All expressions',
  chooseExpression: 'Which expression do you want explained?',
  ownList: 'Bewonersbril: own word list',
  failed: (what) => `Bewonersbril could not finish this: ${what}`,
  word: {
    busy: 'This Word file is in use by another program; save and close it there and try again.',
    chooseFile: 'Which Word file?',
    choose: (label) => `Take into the Word copy: ${label}`,
    dropChoice: (label) => `Not in the Word copy after all: ${label}`,
    chooseTitle: 'Which suggestion goes into the Word copy?',
    noRewriteHere: 'There is no suggestion here that Bewonersbril can fill in by itself.',
    makeCopy: 'What goes into the Word copy?',
    withChosen: (count) =>
      count === 1
        ? 'Comments, and the chosen suggestion as a change'
        : `Comments, and the ${count} chosen suggestions as changes`,
    commentsOnly: 'Comments only',
    withFirst: 'Comments, and the first suggestion of every finding as a change',
    nothingToMark: (name) => `Bewonersbril noticed nothing in ${name}; there is no need for a copy.`,
    copyExists: (name) => `${name} is there already, perhaps with comments of colleagues.`,
    replace: 'Replace',
    numbered: 'New copy beside it',
    elsewhere: 'Save elsewhere …',
    keepOriginal: 'The original stays as it is; choose another name for the copy.',
    copyBusy: (name) => `${name} is still open in Word; close it there and try again.`,
    noPermission: 'You may not write in this folder; save the copy elsewhere.',
    copyMade: (name, comments, changes) =>
      `The copy is in ${name}: ${comments === 1 ? '1 comment' : `${comments} comments`}` +
      (changes ? ` and ${changes === 1 ? '1 suggestion as a change' : `${changes} suggestions as changes`}.` : '.'),
    signatureBroken: 'The digital signature of the original does not hold for the copy.',
  },
}
