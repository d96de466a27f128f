// Sentence patterns of Dutch for the recall bench: where a verb and its words
// may stand, and what markup may come between.

/** Sentences around a verb. `made.words` are the other words, `made.verb` its paradigm. */
export function clauses({ words, verb, extra, lemma }) {
  const particle = verb.particle ?? ''
  const bare = particle && lemma.startsWith(particle) ? lemma.slice(particle.length) : lemma
  const joined = (form) => particle + form
  const w = withExtra(words, extra)
  const te = particle ? `${particle} te ${bare}` : `te ${bare}`
  const { presentThird, presentPlural, pastSingular, participle, auxiliary } = verb
  const helper = auxiliary === 'zijn' ? 'is' : 'heeft'
  const plain = (subject) => sentence(subject, presentThird, w, particle)
  return {
    plain,
    forms: (subject) => ({
      present: plain(subject),
      past: sentence(subject, pastSingular, w, particle),
      inverted: sentence('volgend jaar', presentThird, subject, w, particle),
      'inverted past': sentence('in 2019', pastSingular, subject, w, particle),
      question: `${upper(join(presentThird, subject, w, particle))}?`,
      modal: sentence(subject, 'wil', w, lemma),
      'two modals': sentence(subject, 'zou', w, 'moeten', lemma),
      te: sentence(subject, 'probeert', w, te),
      'om te': sentence('het budget van', subject, 'is bedoeld om', w, te),
      perfect: sentence(subject, helper, w, participle),
      subordinate: sentence('wij merken dat', subject, w, joined(presentThird)),
      'subordinate past': sentence('dat gebeurde omdat', subject, w, joined(pastSingular)),
      'subordinate modal': sentence('wij lezen dat', subject, w, particle ? `${particle} wil ${bare}` : `wil ${bare}`),
      'subordinate perfect': sentence('wij lezen dat', subject, w, helper, participle),
      'subordinate perfect, participle first': sentence('wij lezen dat', subject, w, participle, helper),
      relative: sentence('dit is', subject, subject.startsWith('het ') ? 'dat' : 'die', w, joined(presentThird)),
      'after a subordinate clause': sentence('als de lente komt,', presentThird, subject, w, particle),
      coordinated: sentence(subject, 'luistert eerst en', presentThird, 'daarna', w, particle),
      'long middle': sentence(subject, presentThird, 'in het voorjaar na een reeks gesprekken', w, particle),
      ...(!extra.loose && { 'list item': `- ${lower(join(w, lemma))}` }),
      plural: sentence('de gemeenten', presentPlural, w, particle),
    }),
  }
}

/** Sentences around words without a verb of their own. */
export function frames({ words, extra }) {
  const w = withExtra(words, { ...extra, object: undefined, loose: extra.loose ?? extra.object })
  const plain = (subject) => sentence(subject, 'schrijft over', w)
  return {
    plain,
    forms: (subject) => ({
      'after a preposition': plain(subject),
      first: `${upper(w)} komt bij ${subject} ter sprake.`,
      subordinate: sentence('wij lezen dat', w, 'bij', subject, 'ter sprake komt'),
      inverted: sentence('vandaag komt', w, 'bij', subject, 'ter sprake'),
      heading: `## ${upper(w)} bij ${subject}`,
      'list item': `- ${w} bij ${subject}`,
      'table cell': `| onderwerp | tekst |\n|---|---|\n| 1 | ${upper(w)} bij ${subject} |`,
      parentheses: sentence(subject, 'heeft een plan (over', `${w})`, 'klaar'),
      colon: sentence('het onderwerp van', `${subject}:`, w),
    }),
  }
}

/** Name, and the sentence in that markup; undefined where it does not apply. */
export const markups = [
  ['bold word', (text, words) => wrap(text, words, '**')],
  ['italic word', (text, words) => wrap(text, words, '_')],
  ['line break', (text, words) => between(text, words, '\n')],
  ['no-break space', (text, words) => between(text, words, '\u00a0')],
  ['soft hyphen', (text, words) => inside(text, words, '\u00ad')],
  ['decomposed accents', (text) => (text.normalize('NFD') === text ? undefined : text.normalize('NFD'))],
  ['block quote', (text) => (/^[#|-]/.test(text) ? undefined : `> ${text}`)],
  ['link', (text, words) => wrap(text, words, '[', '](https://example.org/a)')],
  [
    'after another sentence',
    (text) => (/^[#|-]/.test(text) ? undefined : `Zie art. 3 van de nota. ${text} Dat was het.`),
  ],
]

/** Sentences that look alike, in which the rule must keep quiet. */
export function nearMisses({ words, verb, extra, subject, rule, hasBarePattern, domainWord }) {
  const misses = {}
  const w = withExtra(words, extra)
  const silent = domainWord(rule)
  const found = join(...words)
  if (verb) {
    const particle = verb.particle ?? ''
    // A rule with a pattern without a verb may well find the words alone.
    if (words.length && !hasBarePattern) {
      misses['other verb'] = sentence(subject, 'bespreekt', w)
      misses['other clause'] = sentence(
        'over',
        join(...words),
        'is gesproken, en daarna',
        verb.presentThird,
        subject,
        'de brief',
        particle,
      )
    }
    if (isQuietFor(rule, '#Bewoner')) {
      misses['resident as agent'] = sentence('de bewoners', verb.presentPlural, w, particle)
      misses['resident as agent, subordinate'] = sentence('wij zien dat bewoners', w, particle + verb.presentPlural)
    }
    if (silent) misses['other domain'] = sentence(subject, verb.presentThird, w, particle, `, net als bij ${silent}`)
  } else {
    misses.mention = sentence(`het woord ‘${found}’ gebruiken wij niet`)
    misses['in plaats van'] = sentence('in plaats van', found, 'schrijven wij iets anders')
    if (silent) misses['other domain'] = sentence(subject, 'schrijft over', w, `en over ${silent}`)
  }
  return misses
}

/** The words, with what the rule wants to see around them. A preposition at the end gets something to govern. */
function withExtra(words, { object, before, after, loose }) {
  const found = join(...words)
  const dangling = /(^| )(aan|bij|in|met|naar|op|over|tegen|tot|uit|van|voor|om|onder|tussen)$/.test(found)
  const governed = dangling && !after ? (loose?.replace(/^voor /, '') ?? 'de plannen') : undefined
  return join(object, before, found, after ?? governed, dangling ? undefined : loose)
}

function isQuietFor({ unless }, name) {
  return unless.some((group) => Object.keys(group).length === 1 && [group.agent ?? []].flat().includes(name))
}

function join(...parts) {
  return parts.filter(Boolean).join(' ')
}

function sentence(...parts) {
  return `${upper(join(...parts)).replace(/ ,/g, ',')}.`
}

function upper(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lower(text) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function wrap(text, words, open, close = open) {
  const word = (words[0] ?? '').split(' ').at(-1)
  const at = word ? text.indexOf(` ${word}`) + 1 : 0
  if (at === 0 || /[|`]/.test(text)) return undefined
  return text.slice(0, at) + open + word + close + text.slice(at + word.length)
}

function between(text, words, space) {
  const first = words[0] ?? ''
  const at = text.indexOf(first)
  if (at < 1 || /^[#|-]/.test(text) || text[at - 1] !== ' ') return undefined
  return text.slice(0, at - 1) + space + text.slice(at)
}

function inside(text, words, mark) {
  const word = (words[0] ?? '').split(' ').at(-1)
  const at = word.length > 5 ? text.indexOf(word) : -1
  return at < 0 ? undefined : text.slice(0, at + 3) + mark + text.slice(at + 3)
}
