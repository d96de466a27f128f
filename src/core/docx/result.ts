// What can be wrong with a Word file, each in one Dutch sentence. Nothing in
// this folder throws for what a file can contain: it returns one of these.

export type Result<T> = { readonly ok: true; readonly value: T } | Failure

export interface Failure {
  readonly ok: false
  readonly reason: Reason
  /** One sentence for the reader: what it is, and what to do. */
  readonly message: string
}

export type Reason = keyof typeof messages

const messages = {
  empty: 'Dit bestand is leeg.',
  notWord: 'Dit is geen Word-bestand (.docx); kies een bestand dat Word als .docx heeft opgeslagen.',
  oldWord: 'Dit is een oud Word-bestand (.doc); sla het in Word op als .docx en probeer het opnieuw.',
  rtf: 'Dit is een RTF-bestand, geen Word-bestand; sla het in Word op als .docx en probeer het opnieuw.',
  encrypted:
    'Dit Word-bestand is met een wachtwoord beveiligd; haal het wachtwoord er in Word af en probeer het opnieuw.',
  truncated: 'Dit Word-bestand is niet compleet, het einde ontbreekt; vraag het opnieuw op of sla het opnieuw op.',
  damaged: 'Dit Word-bestand is beschadigd; open het in Word en sla het opnieuw op.',
  tooLarge: 'Dit Word-bestand wordt uitgepakt groter dan 512 MB; verdeel het in kleinere bestanden.',
  partTooLarge: 'De tekst van dit Word-bestand is uitgepakt groter dan 128 MB; verdeel het in kleinere bestanden.',
  bomb: 'Dit Word-bestand is verdacht ver ingepakt (meer dan 200 keer), daarom pakken we het niet uit.',
  tooManyParts: 'Dit Word-bestand bestaat uit meer dan 10.000 onderdelen; verdeel het in kleinere bestanden.',
  tooManyParagraphs: "Dit Word-bestand heeft meer dan 200.000 alinea's; verdeel het in kleinere bestanden.",
  tooDeep: 'Dit Word-bestand is te diep genest om te lezen; open het in Word en sla het opnieuw op.',
  entities: 'Dit Word-bestand bevat XML-verwijzingen die we om veiligheid niet openen; sla het opnieuw op in Word.',
  changed: 'Dit Word-bestand is intussen veranderd; open het opnieuw en maak dan de kopie.',
  missingPart: 'In dit Word-bestand ontbreekt de tekst zelf; open het in Word en sla het opnieuw op.',
} as const

export function failure(reason: Reason): Failure {
  return { ok: false, reason, message: messages[reason] }
}

export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}
