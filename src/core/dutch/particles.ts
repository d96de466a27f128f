// A separable verb and its particle: *neemt … terug*, *terug te nemen*, *terug
// zal moeten nemen*. The particle belongs to a verb of its own clause that forms
// a known verb with it, and stands where particles stand: at the end of the
// clause, or right before the verbs.

import type { Draft } from './draft'
import { isFreeParticle, isParticle } from './separable'
import type { Reading } from './sentence'
import { verbAhead } from './openers'
import { auxiliaries, modals } from './valency'
import { isVerbTag, retag, type Word } from './words'

/** Whether particle and infinitive form a verb. */
export type Combines = (particle: string, infinitive: string) => boolean

export function linkParticles(words: readonly Word[], drafts: readonly Draft[], combines: Combines): void {
  const moved: Word[] = []
  for (const draft of drafts) {
    for (const at of draft.tokens) {
      const word = words[at]!
      const found = word.verb === undefined ? undefined : words[word.verb]
      const joined = found && found.partner === undefined ? fitting(found, word.normal, combines) : undefined
      if (found && joined) {
        link(word, found, joined)
        continue
      }
      if (!isParticle(word.normal) || word.partner !== undefined) continue
      if (!canBeParticle(word) || at === draft.opener || opensAfterMark(words, draft, at)) continue
      if (word.tag === 'NOUN' && hasDeterminer(words, at)) continue
      const verb = rPronounClaims(words, draft, word)
        ? undefined
        : (beforeVerbs(words, at, combines) ?? atEnd(words, draft, drafts, at, combines))
      if (!verb) continue
      link(word, verb.word, verb.reading)
      if (word.clause !== verb.word.clause) moved.push(word)
    }
  }
  for (const word of moved) {
    const { tokens } = drafts[word.clause]!
    tokens.splice(tokens.indexOf(word.index), 1)
    word.clause = words[word.partner!]!.clause
    drafts[word.clause]!.tokens.push(word.index)
  }
}

interface Found {
  readonly word: Word
  readonly reading: Reading
}

/** Nouns and the like that only count as particles of these verbs. */
const verbsOf: Readonly<Record<string, string>> = {
  deel: 'nemen hebben uitmaken',
  plaats: 'vinden nemen grijpen hebben maken',
  weer: 'geven houden staan leggen klinken keren kaatsen spiegelen',
  wel: 'varen',
  goed: 'keuren maken praten doen vinden',
  hard: 'lopen maken rijden',
  vol: 'doen houden staan lopen',
  open: 'staan stellen breken leggen gaan doen maken houden vallen zetten',
  gelijk: 'stellen trekken schakelen zetten',
  gebruik: '',
  kennis: 'nemen maken',
  bekend: 'maken staan worden',
  vrij: 'maken komen geven laten houden stellen spreken vallen',
  waar: 'nemen maken',
  thuis: 'blijven komen houden horen brengen',
  samen: 'werken vallen gaan stellen vatten hangen komen leven brengen voegen wonen smelten pakken bundelen klonteren',
  verder: 'gaan werken komen helpen leven lezen',
  bezig: 'houden',
  dicht: 'maken doen gooien gaan groeien slibben houden trekken draaien plakken',
  stil: 'staan leggen liggen vallen zitten houden zetten',
}
const allowed = new Map(Object.entries(verbsOf).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]))

/** Verbs whose *samen* before *met* only says with whom: *stelt samen met de buurt een plan op*. */
const taken = new Set(['pakken', 'stellen', 'vatten', 'brengen', 'bundelen'])

/** Right after a comma only when that closes an insertion: *deinsde, zoals vaak, terug*. */
function opensAfterMark(words: readonly Word[], draft: Draft, at: number): boolean {
  const before = words[at - 1]?.normal ?? ''
  if (/^[;:(]$/.test(before)) return true
  if (before !== ',') return false
  return (
    (words[at]!.tag !== 'PRT' && !/^(terug|weg|mee|af)$/.test(words[at]!.normal)) ||
    draft.tokens.filter((other) => other < at && words[other]!.normal === ',').length < 2
  )
}

function canBeParticle({ tag, normal, index }: Word): boolean {
  if (index === 0) return false
  if (tag === 'PREP' && !claimed.has(normal)) return false
  return (
    (normal === 'waar' && (tag === 'REL' || tag === 'WH')) ||
    // *het besluit bekend had gemaakt*: no form of *bekennen*.
    (normal === 'bekend' && tag === 'PART') ||
    tag === 'PRT' ||
    tag === 'ADV' ||
    tag === 'PREP' ||
    tag === 'ADJ' ||
    tag === 'R' ||
    (tag === 'NOUN' && !isFreeParticle(normal)) ||
    tag === 'NOUN'
  )
}

/** *terug te nemen*, *terug zal moeten nemen*, *terug heeft genomen*. */
function beforeVerbs(words: readonly Word[], at: number, combines: Combines): Found | undefined {
  const particle = words[at]!
  let found: Found | undefined
  let sawTe = false
  for (let next = at + 1; next < words.length && next < at + 7; next++) {
    const word = words[next]!
    if (word.tag === 'TE') {
      sawTe = true
      continue
    }
    if (!isVerbTag(word.tag)) break
    if (word.partner !== undefined) continue
    // Of a group of verbs the last that fits: the others only help.
    const reading = fitting(word, particle.normal, combines)
    if (reading && (word.tag !== 'FIN' || next > at + 1 || words[at]!.clause === word.clause)) found = { word, reading }
  }
  if (found && particle.tag === 'NOUN' && !sawTe && found.word.index === at + 1 && words[at - 1]?.tag === 'DET')
    return undefined
  return found
}

/** *neemt de regie terug*: the finite verb stands second, the particle closes the clause. */
function atEnd(
  words: readonly Word[],
  inner: Draft,
  drafts: readonly Draft[],
  at: number,
  combines: Combines,
): Found | undefined {
  // In an embedded clause the verb comes last: what stands after it belongs to the clause around that.
  let draft = inner
  while (!isSecond(words, draft) && draft.parent !== undefined) draft = drafts[draft.parent]!
  if (!isSecond(words, draft)) return undefined
  const finite = draft.finite
  if (finite === undefined || finite >= at) return undefined
  const verb = words[finite]!
  if (verb.partner !== undefined) return undefined
  const particle = words[at]!
  const reading = fitting(verb, particle.normal, combines)
  if (!reading) return undefined
  const next = words[at + 1]
  if (next && !closes(words, next, particle)) return undefined
  if (particle.normal === 'samen' && next?.normal === 'met' && taken.has(reading.lemma)) return undefined
  if (particle.tag === 'NOUN' && hasDeterminer(words, at)) return undefined
  if (draft.verbs.length > 1 && isHelping(verb) && !draft.verbs.every((other) => other <= finite || other > at))
    return undefined
  return { word: verb, reading }
}

/** Also where what looks embedded goes on with a verb of its own: *vond dat einde en trad af*. */
function isSecond(words: readonly Word[], { verbSecond, finite }: Draft): boolean {
  return verbSecond || (finite !== undefined && words[finite - 1]?.tag === 'CONJ')
}

/** Only beside these a second verb carries the meaning, and then the particle is that one's. */
function isHelping(verb: Word): boolean {
  const { lemma } = verb.option.reading
  return auxiliaries.has(lemma) || modals.has(lemma)
}

/**
 * Before clauses are sought: what looks like a preposition before a clause is the particle of the finite verb before it
 * (*geeft aan dat …*, *legt uit wat …*, *roept op om …*).
 */
export function freeParticles(words: readonly Word[], combines: Combines): void {
  let finite: Word | undefined
  for (const word of words) {
    if (word.tag === 'FIN' || word.tag === 'VEN') finite = word
    else if (word.normal === ';' || word.normal === ':') finite = undefined
    if (!finite || word.tag !== 'PREP' || !isParticle(word.normal) || word.index - finite.index > 25) continue
    const reading = fitting(finite, word.normal, combines)
    if (!reading || !introduces(words, word, word.normal + reading.lemma)) continue
    word.tag = 'PRT'
    word.verb = finite.index
  }
}

function introduces(words: readonly Word[], particle: Word, verb: string): boolean {
  const next = words[particle.index + 1]
  if (!next) return false
  const ahead = verbAhead(words, next.index + 1)
  const clause = ahead.finite !== undefined ? ahead.verbFinal : words[ahead.end]?.normal === ','
  if (/^(dat|die|wat|hoe|wie|waarom|waar|of|welke)$/.test(next.normal) && clause) {
    const noun = words[next.index + 1]
    if (next.normal === 'dat' && noun?.tag === 'NOUN' && noun.option.reading.gender === 'het') return false
    return next.normal === 'dat' ? retag(next, 'COMP') : next.normal === 'die' ? retag(next, 'REL') : true
  }
  return asking.has(verb) && (ahead.te || next.normal === 'om')
}

/** Separable verbs that ask for an infinitive: *op* in *droeg hem op een regering te vormen* is no preposition. */
const asking = new Set(
  'aansporen oproepen opdragen aanraden aanzetten aanmoedigen uitnodigen uitdagen aanbieden voorstellen afspreken toestaan afraden overhalen aanbevelen ophouden toezeggen voornemen'.split(
    ' ',
  ),
)

function closes(words: readonly Word[], next: Word, particle: Word): boolean {
  if (next.clause !== particle.clause) return true
  // “zetten vaker mantelzorgers in dan vorig jaar”
  if (/^(dan|als)$/.test(next.normal)) return true
  switch (next.tag) {
    case 'PUNCT':
      return !/^["“”„‘’'(]$/.test(next.normal) || words[next.index + 1] === undefined
    case 'CONJ':
    case 'COMP':
    case 'REL':
      return true
    case 'TE':
      return !isVerbTag(words[next.index + 1]?.tag ?? 'PUNCT')
    case 'PREP':
      return particle.tag !== 'PREP' || next.normal !== 'de'
    default:
      return isVerbTag(next.tag) ? false : particle.tag === 'PRT'
  }
}

function hasDeterminer(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    (before.tag === 'DET' ||
      before.tag === 'ADJ' ||
      before.tag === 'ADJE' ||
      before.tag === 'NUM' ||
      before.tag === 'PREP')
  )
}

const claimed = new Set('aan af bij door in mee naar om onder op over tegen toe tussen uit van voor'.split(' '))

/** *er … op*: the R-pronoun takes the word as its preposition. */
function rPronounClaims(words: readonly Word[], draft: Draft, particle: Word): boolean {
  if (!claimed.has(particle.normal)) return false
  if (closesPair(words, particle) || waarBefore(words, particle)) return true
  return draft.tokens.some((at) => {
    const { tag, normal } = words[at]!
    if (at >= particle.index) return false
    if ((tag === 'R' || tag === 'ADV') && (normal === 'daar' || normal === 'hier')) return true
    return (
      ((tag === 'REL' || tag === 'WH') && normal === 'waar' && !isAside(words[at + 1])) ||
      (tag === 'R' && normal === 'er' && at > (draft.finite ?? 0) && !/^(uit|op|in|af|toe)$/.test(particle.normal)) ||
      (tag === 'R' && (normal === 'daar' || normal === 'hier') && at > (draft.finite ?? 0))
    )
  })
}

/** *tot het laatst toe*: the second half of a preposition. */
function closesPair(words: readonly Word[], { normal, index }: Word): boolean {
  if (normal !== 'toe') return false
  for (let at = index - 1; at > index - 5 && at >= 0; at--) {
    if (isVerbTag(words[at]!.tag)) return false
    if (words[at]!.normal === 'tot') return true
  }
  return false
}

/** *waar grote, eetbare korrels aan groeien*: no verb between, whatever clauses seem to be. */
function waarBefore(words: readonly Word[], { index }: Word): boolean {
  for (let at = index - 1; at > index - 12 && at >= 0; at--) {
    const { tag, normal } = words[at]!
    if (isVerbTag(tag)) return false
    if (normal === 'waar') return (tag === 'REL' || tag === 'WH') && !isAside(words[at + 1])
  }
  return false
}

/** *waar nodig*, *waar mogelijk*: an aside. */
function isAside(next: Word | undefined): boolean {
  return next !== undefined && /^(nodig|mogelijk|gewenst|wenselijk|relevant)$/.test(next.normal)
}

function fitting(word: Word, particle: string, known: Combines): Reading | undefined {
  const verbs = allowed.get(particle)
  const combines: Combines = verbs ? (_, infinitive) => verbs.has(infinitive) && known(particle, infinitive) : known
  const chosen = word.option.reading
  if (chosen.pos === 'verb' && !chosen.particle && combines(particle, chosen.lemma)) return chosen
  for (const { reading: first, also = [] } of word.options) {
    for (const reading of [first, ...also]) {
      if (
        reading.pos === 'verb' &&
        !reading.particle &&
        isFinite(reading) === isFinite(chosen) &&
        combines(particle, reading.lemma)
      )
        return reading
    }
  }
  return undefined
}

function link(particle: Word, verb: Word, reading: Reading): void {
  particle.partner = verb.index
  verb.partner = particle.index
  verb.joined = particle.normal + reading.lemma
  verb.option = { ...verb.option, reading }
  particle.tag = 'PRT'
}

function isFinite({ form }: Reading): boolean {
  return form === 'finite' || form === 'imperative'
}
