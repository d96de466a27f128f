// Every form of a Dutch verb: weak by rule, strong and irregular by table. Where
// spelling leaves two possibilities (`markeer` or `marker`, `gebeefd` or
// `beefd`) the one that `attested` knows wins, so the same code serves the
// build, which asks a dictionary, and the editor, which asks the lexicon.

import type { VerbParadigm } from './dutch'
import { closeSyllable, isVowel, join } from './spelling'
import { isInseparable } from './separable'
import { secondForms, strongRoot, type Variant } from './strong'

/** Forms of a verb without its particle, always with those that are right as well: *zal/zult*, *woei* beside *waaide*. */
export type Conjugation = Omit<VerbParadigm, 'particle' | 'variants'> & { readonly variants: readonly Variant[] }

export type Attested = (form: string) => boolean

/**
 * All forms of a verb without particle; undefined for a word that is no infinitive.
 *
 * @param particle what goes with it: *toe·bedelen* has *bedeelt*, *bedelen* has *bedelt*; *af·prijzen* has *prijsde*
 */
export function conjugate(infinitive: string, attested: Attested, particle = ''): Conjugation | undefined {
  if (!isInfinitive(infinitive)) return undefined
  const whole = irregular.get(infinitive)
  const stem = presentStem(infinitive, attested, particle !== '')
  const present = presentForms(stem)
  const strong = (particle && strongRoot(particle + infinitive)) || strongForms(infinitive, attested)
  const weak = weakForms(infinitive, stem, attested)
  const past = strong ?? weak
  return {
    infinitive,
    ...present,
    presentPlural: infinitive,
    pastSingular: past.pastSingular,
    pastPlural: past.pastPlural,
    imperative: present.presentFirst,
    participle: past.participle,
    presentParticiple: `${infinitive}d`,
    auxiliary: strong?.auxiliary ?? 'hebben',
    variants: variantsOf(infinitive),
    ...whole,
  }
}

export function isInfinitive(word: string): boolean {
  return /.(en|ën)$|^(.*(gaan|staan|slaan|doen|zien|zijn))$/.test(word)
}

// --- The present ---------------------------------------------------------

/** Verbs on -n whose stem no rule gives. */
const contracted = /(gaa|staa|slaa|doe|zie)n$/

function presentStem(infinitive: string, attested: Attested, isJoined = false): string {
  if (contracted.test(infinitive)) return infinitive.slice(0, -1).replace(/aa$/, 'a')
  if (infinitive.endsWith('iën')) return infinitive.slice(0, -2) + 'e'
  if (infinitive.endsWith('ën')) return infinitive.slice(0, -2)
  if (infinitive.endsWith('komen')) return `${infinitive.slice(0, -5)}kom`
  const own = isJoined ? joinedStem.get(infinitive) : undefined
  if (own ?? ownStem.has(infinitive)) return own ?? ownStem.get(infinitive)!
  if (infinitive.endsWith('maskeren')) return infinitive.slice(0, -2)
  const candidates = stemCandidates(infinitive.slice(0, -2))
  const scores = candidates.map((stem) => {
    const past = stem + pastEnding(infinitive, stem)
    const participle = join('ge', past.slice(0, -1))
    return [stem, third(stem), past, participle].filter(attested).length
  })
  return candidates[scores.indexOf(Math.max(...scores))]!
}

/** Where two verbs share an infinitive, or nearly, the right one: *hij bedelt* rather than *hij bedeelt*. */
const ownStem = new Map([
  ['bedelen', 'bedel'],
  ['stelen', 'steel'],
  ['fonduen', 'fondue'],
])

/** *Bedélen*, which nobody writes without its particle: *toebedelen*. */
const joinedStem = new Map([['bedelen', 'bedeel']])

/** *Speeddaten*, *skydiven*, *upgraden*: what English spells with an e at the end. */
const keepsE = /(?:.rac|.dat|.skat|.gam|.tim|.rid|.glid|.div|.siz|.grad|.cod|.eas)$/

/** Likely stems, the likeliest first: stressed (`markeer`), unstressed (`wandel`), a loan that keeps its e (`race`). */
function stemCandidates(body: string): string[] {
  const closed = closeSyllable(body)
  const loan = `${body}e`
  if (keepsE.test(body)) return [loan, closed]
  // *Dealt*, *coatte*, *targette*: sounds that English spells with two letters, and an ending without stress.
  if (/(?<!^[bg])ea[^aeiou]$|oa[^aeiou]$|(?:ck|rk|dg|targ)et$/.test(body)) return [body, loan]
  if (/([a-z])\1$/.test(body)) return [closed]
  if (closed === body || prefixesOf(`${body}en`).some((prefix) => strongRoot(`${body}en`.slice(prefix.length))))
    return [closed, loan]
  const root = body.slice(prefixesOf(`${body}en`).at(-1)?.length ?? 0)
  const unstressed = /[aeiouyäëïöü].*[^aeiouy](?:e([lrnm])|o(?=r))r?$/.exec(root)
  if (!unstressed) return [closed, loan, ...(/e[lrnm]$/.test(body) ? [body] : [])]
  const stressed =
    unstressed[1] !== 'l' &&
    unstressed[1] !== 'n' &&
    unstressed[1] !== 'm' &&
    !/([^n]d|st|nd|kk|pp|tt|mm|ts|ch|v|z|ij.|ui.|ou.|eu.)er$/.test(body)
  return stressed ? [closed, body, loan] : [body, closed, loan]
}

function presentForms(stem: string) {
  const t = third(stem)
  return { presentFirst: stem.replace(/skie$/, 'ski'), presentSecond: t, presentThird: t }
}

function third(stem: string): string {
  return stem.endsWith('t') ? stem : `${doubled(stem)}t`
}

/** A single a, o or u at the end is written double before -t or -d: *gaat*, *geëchood*. */
function doubled(stem: string): string {
  return /(^|[^aeou])[aou]$/.test(stem) ? stem + stem.at(-1)! : stem
}

// --- The past ------------------------------------------------------------

interface Past {
  readonly pastSingular: string
  readonly pastPlural: string
  readonly participle: string
  readonly auxiliary: 'hebben' | 'zijn' | 'both'
}

/** No *be·kvechten*: what follows begins as a Dutch word may. */
const onset =
  '(?=ij|[aoyäëïöü]|[^aeiouyäëïöü][aeiouyäëïöü]|[bcdfgkptvw][lr]|kn|gn|ps|s[cfhjklmnpqtw]|tj|tw|dw|kw|zw|th|ch|sh)'
const unstressedPrefix = new RegExp(
  `^((?:be|ge)(?!ach|at)${onset}|her|ont|ver|er|mis|over|onder|voor|door|om|vol|weer|aan|achter|weder)(?=.*[aeiouy].*n$)`,
)

function strongForms(infinitive: string, attested: Attested): Past | undefined {
  const own = strongRoot(infinitive)
  if (own) return own
  for (const prefix of prefixesOf(infinitive)) {
    const root = strongRoot(infinitive.slice(prefix.length))
    if (!root) continue
    const pastSingular = prefix + root.pastSingular
    const weak = weakForms(infinitive, presentStem(infinitive, attested), attested)
    if (!attested(pastSingular) && attested(weak.pastSingular)) return undefined
    return {
      pastSingular,
      pastPlural: prefix + root.pastPlural,
      participle: prefix + root.participle.replace(/^ge(?=.)/, '').replace(/^ë/, 'e'),
      auxiliary: root.auxiliary,
    }
  }
  return compoundForms(infinitive, attested)
}

/** *Worteltrekken*, *machtsverheffen*: a noun and a strong verb, unless the weak forms are what is used (*zweefvliegde*). */
function compoundForms(infinitive: string, attested: Attested): Past | undefined {
  const places = Array.from({ length: Math.max(0, infinitive.length - 8) }, (_, index) => index + 4)
  for (const at of [...places, 3]) {
    const verb = infinitive.slice(at)
    const root =
      verb.length > 5 || /^(?:geven|komen|lezen|lopen|nemen|varen)$/.test(verb) ? strongRoot(verb) : undefined
    if (!root) continue
    const front = infinitive.slice(0, at)
    if (attested(weakForms(infinitive, presentStem(infinitive, attested), attested).pastSingular)) return undefined
    return {
      pastSingular: front + root.pastSingular,
      pastPlural: front + root.pastPlural,
      participle: front + root.participle,
      auxiliary: root.auxiliary,
    }
  }
  return undefined
}

/** Unstressed prefixes a verb may begin with, its own letters left over: `her` of `herverdelen`, `herver` too. */
export function prefixesOf(infinitive: string): string[] {
  const found: string[] = []
  let rest = infinitive
  let prefix = ''
  for (;;) {
    const match = unstressedPrefix.exec(rest)
    if (!match) break
    prefix += match[1]
    rest = rest.slice(match[1]!.length)
    if (rest.length < 4) break
    found.push(prefix)
  }
  return found
}

function weakForms(infinitive: string, stem: string, attested: Attested): Past {
  const ending = lastEnding(infinitive, stem, attested)
  const d = ending === 'te' ? 't' : 'd'
  const participleEnd = stem.endsWith(d) ? stem : doubled(stem) + d
  const pastSingular = stem + ending
  return {
    pastSingular,
    pastPlural: `${pastSingular}n`,
    participle: withGe(infinitive, participleEnd, attested),
    auxiliary: 'hebben',
  }
}

/** A loan that keeps its e may end in a sound its letters do not show: *gebrowsed*, *geracet*. */
function lastEnding(infinitive: string, stem: string, attested: Attested): 'te' | 'de' {
  const ending = pastEnding(infinitive, stem)
  if (!stem.endsWith('e') || infinitive.endsWith('ën')) return ending
  const [voiced, voiceless] = [attested(join('ge', `${stem}d`)), attested(join('ge', `${stem}t`))]
  return voiced === voiceless ? ending : voiced ? 'de' : 'te'
}

/** 't kofschip, on the sound before -en: *leven* has v, so *leefde*. */
function pastEnding(infinitive: string, stem: string): 'te' | 'de' {
  const body = infinitive.replace(/[eë]n$/, '')
  if (infinitive.endsWith('ën') || isVowel(body.at(-1))) return 'de'
  if (stem === `${body}e`) return /[tkfspcx]$|ch$|sh$/.test(body) && !/(ge|ve)$/.test(stem) ? 'te' : 'de'
  return /([tkfspxq]|ch|sh|c)$/.test(body) ? 'te' : 'de'
}

function withGe(infinitive: string, form: string, attested: Attested): string {
  const ge = /^[a-z]-/.test(form) ? `ge-${form}` : join('ge', form)
  const prefix = prefixesOf(infinitive)[0]
  if (!prefix) return ge
  if (isInseparable(infinitive)) return form
  const bare = attested(form)
  const full = attested(ge)
  if (
    prefix === 'her' &&
    (attested(infinitive.slice(3)) || (form.endsWith('eerd') && !/^hero[iï]/.test(form))) &&
    infinitive !== 'herbergen'
  )
    return form
  if (full && !bare) return ge
  if (bare && !full) return form
  // *Betonneren* is no *tonneren*: a loan has no Dutch prefix.
  const loan = form.endsWith('eerd') && !attested(infinitive.slice(prefix.length))
  const certain = /^((?:be|ge)(?![eiu])|her|ont|ver)$/.test(prefix) && infinitive.length - prefix.length > 4 && !loan
  if (full && bare)
    return certain || /^(over|onder|voor|door|om|mis|vol|weer|aan|achter|er|weder)$/.test(prefix) ? form : ge
  return certain || /^(over|onder|mis)$/.test(prefix) ? form : ge
}

function variantsOf(infinitive: string): readonly Variant[] {
  const own = secondForms(infinitive)
  if (own.length || strongRoot(infinitive)) return own
  for (const prefix of prefixesOf(infinitive)) {
    const root = infinitive.slice(prefix.length)
    if (strongRoot(root))
      return secondForms(root).map(({ form, cell }) => ({
        form: prefix + (cell === 'participle' ? form.replace(/^ge/, '') : form),
        cell,
      }))
  }
  return []
}

// --- Verbs that follow no rule in the present ------------------------------

type Own = Partial<Conjugation>

const irregular = new Map<string, Own>([
  [
    'zijn',
    {
      presentFirst: 'ben',
      presentSecond: 'bent',
      presentThird: 'is',
      imperative: 'wees',
      presentParticiple: 'zijnd',
    },
  ],
  ['wezen', { presentFirst: 'wees', presentSecond: 'weest', presentThird: 'weest', presentParticiple: 'wezend' }],
  ['hebben', { presentFirst: 'heb', presentSecond: 'hebt', presentThird: 'heeft' }],
  [
    'kunnen',
    {
      presentFirst: 'kan',
      presentSecond: 'kunt',
      presentThird: 'kan',
    },
  ],
  [
    'zullen',
    {
      presentFirst: 'zal',
      presentSecond: 'zult',
      presentThird: 'zal',
    },
  ],
  ['geboren', { participle: 'geboren', auxiliary: 'zijn' }],
  ['mogen', { presentFirst: 'mag', presentSecond: 'mag', presentThird: 'mag' }],
  [
    'willen',
    {
      presentFirst: 'wil',
      presentSecond: 'wilt',
      presentThird: 'wil',
    },
  ],
])
