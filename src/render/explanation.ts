// The pages that explain: one about a rule, one with all of them by category.
// Markdown, in Dutch, for the editor and for `npm run docs:wordlists`.

import type { Category, Example } from '../core/rules/entry'
import type { Rule } from '../core/rules/rule'

/** What each category is about, in the order of the style guide. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  regie: 'Regie en sturing',
  wijk_als_object: 'De wijk als object, vindplaats of werkterrein',
  client_doelgroep: 'De bewoner als cliënt, doelgroep of consument',
  etiket: 'Etiketten en tekorten',
  partijen: 'Partijen, stakeholders en deals',
  participatiejargon: 'Participatie als middel',
  metafoor: 'Beelden uit techniek, weer en machines',
  buiten_beeld: 'Bewoners buiten beeld',
}

const introductions: Readonly<Record<Category, string>> = {
  regie:
    'Wie de regie neemt, houdt of teruggeeft, ziet de buurt als zijn toneel. Deze woorden vragen: wie stuurt hier wie, en wat hadden bewoners zelf al in handen?',
  wijk_als_object:
    'De wijk is een plek waar mensen wonen. In deze woorden is zij vooral een plek waar anderen iets zoeken, vinden of uitproberen.',
  client_doelgroep:
    'Mensen leven in netwerken van familie, buren en vrienden. Deze woorden maken er losse gevallen van, met een tekort en een dossier.',
  etiket:
    'Een omstandigheid wordt een soort mens. Concreet zeggen wie, wat, waar en hoeveel maakt de zin eerlijker en vaak korter.',
  partijen: 'Het woord zegt niet wie er aan tafel zitten. Noem ze, en kijk of bewoners erbij staan.',
  participatiejargon:
    'Bewoners mogen meedoen aan een plan dat er al is. Deze woorden vragen: wat krijgen bewoners te zeggen, en wat krijgen ze terug?',
  metafoor:
    'Beelden sturen het denken. In deze beelden zijn bewoners deeltjes die stromen, meters die uitslaan of machines die draaien.',
  buiten_beeld: 'Niet een woord valt op, maar wie er ontbreekt: er wordt van alles gedaan, en niemand doet het.',
}

/** The page about one rule. */
export function renderRule(rule: Rule): string {
  return [`# ${plain(titleOf(rule))}`, `*${categoryTitles[rule.category]}*`, ...bodyOf(rule)].join('\n\n') + '\n'
}

/** The page of all rules, by category, in the order of the lists. */
export function renderRules(rules: readonly Rule[]): string {
  const categories = (Object.keys(categoryTitles) as Category[])
    .map((category) => ({ category, rules: rules.filter((rule) => rule.category === category) }))
    .filter(({ rules }) => rules.length > 0)
  return (
    [
      '# Alle uitdrukkingen van de Bewonersbril',
      `De Bewonersbril let op ${rules.length} uitdrukkingen. Een melding is een vraag, geen verbod: bij elke uitdrukking staat ook wanneer ze prima is.`,
      categories
        .map(
          ({ category, rules }) =>
            `- [${categoryTitles[category]}](#${anchor(categoryTitles[category])}) (${rules.length})`,
        )
        .join('\n'),
      ...categories.flatMap(({ category, rules }) => [
        `## ${categoryTitles[category]}`,
        introductions[category],
        ...rules.flatMap((rule) => [`### ${plain(titleOf(rule))}`, ...bodyOf(rule)]),
      ]),
    ].join('\n\n') + '\n'
  )
}

/** The words as they stand in the first example: easier on the eye than a pattern. */
export function titleOf(rule: Rule): string {
  const first = rule.examples.find(isFlag)
  const words = first && [...first.flag.matchAll(/\{([^}]*)\}/g)].map(([, found]) => found)
  return words && words.length > 0 ? words.join(' … ') : rule.id
}

function bodyOf(rule: Rule): string[] {
  const { title, year, url } = rule.source
  const source = `${url ? `[${plain(title)}](<${url}>)` : plain(title)}${year ? ` (${year})` : ''}`
  const flags = rule.examples.filter(isFlag)
  const passes = rule.examples.filter(isPass)
  return [
    `**${plain(rule.message)}** ${plain(rule.why)}`,
    `**Vraag jezelf** ${plain(rule.question)}`,
    ...section('Valt op', flags.map(renderFlag)),
    ...section(
      'Prima',
      passes.map(({ pass }) => `- ${plain(pass)}`),
    ),
    ...section(
      'Wat er ook kan staan',
      rule.rewrites.map(({ text, claims }) => `- ${plain(readable(text))}${claims ? ' *(als dat zo is)*' : ''}`),
    ),
    `Bron: ${source}. Naam in de instellingen: \`${rule.id}\`${severityNote(rule)}.`,
  ]
}

function section(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`**${title}**\n\n${items.join('\n')}`] : []
}

function severityNote({ profile }: Rule): string {
  if (profile === 'mild') return ', te zien in elk profiel'
  return profile === 'streng' ? ', alleen te zien in het profiel *streng*' : ''
}

function renderFlag({ flag, fix }: { flag: string; fix?: string }): string {
  const marked = plain(flag).replace(/\\?\{([^}\\]*)\\?\}/g, '**$1**')
  return `- ${marked}${fix ? `\\\n  → *${plain(fix)}*` : ''}`
}

/** A template as one reads it: `{plek/plekken:de}` is *plek*, `{af·spreken}` is *afspreken*, `@` is *…*. */
export function readable(template: string): string {
  return template
    .replace(/\{([^}/:]*)(?:\/[^}:]*)?(?::(?:de|het))?\}/g, (_whole, word: string) => word.replaceAll('·', ''))
    .replace(/@[\p{L}]*/gu, '…')
}

function isFlag(example: Example): example is Extract<Example, { flag: string }> {
  return 'flag' in example
}

function isPass(example: Example): example is Extract<Example, { pass: string }> {
  return 'pass' in example
}

/** Text that Markdown leaves as it is. */
function plain(text: string): string {
  return text.replace(/[\\*_`[\]<>#|]/g, '\\$&')
}

/** As Markdown renderers make it from a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}
