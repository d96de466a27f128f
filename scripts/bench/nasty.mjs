// Input that no writer makes and every program meets, of any size.

const repeat = (part) => (size) => part.repeat(Math.ceil(size / part.length)).slice(0, size)

const other =
  'Die Gemeinde übernimmt die Führung. 市は住民と話し合う。 Муниципалитет берёт управление на себя. البلدية تتولى القيادة. '

/** Name → text of about `size` characters. */
export const nastyInputs = {
  'lone surrogates': repeat('\ud800x\udc00 '),
  'no spaces': repeat('gemeentewijkaanpak'),
  brackets: repeat('('),
  'brackets (Markdown)': repeat('[('),
  'nested quotes and stars (Markdown)': repeat('**_>"'),
  'other languages': repeat(other),
  'zero-width': repeat('re\u200bgie\u00ad\u2060 '),
  emoji: repeat('👩‍👩‍👧‍👦 🏘️ '),
  'combining accents': repeat('e\u0301\u0302\u0303'),
  'one endless sentence with triggers': repeat(
    'de gemeente neemt de regie in de wijk met partijen en kwetsbare bewoners weer terug en ',
  ),
  'short sentences with triggers': repeat('De gemeente neemt de regie terug. '),
  'one endless paragraph (Markdown)': repeat('De gemeente neemt\nde **regie** terug, met partijen. '),
  punctuation: repeat('. , ; : ! ? '),
  digits: repeat('1234567890'),
}
