// How well we know words: verb forms, separable verbs written as one, de and
// het, compounds. Gold: UniMorph and Universal Dependencies.

import type { Lexicon } from '../../../src/core/dutch/lexicon'
import type { Reading } from '../../../src/core/dutch/sentence'
import type { VerbParadigm } from '../../../src/core/dutch/dutch'
import type { UdToken } from './data'
import { share, type Bench, type Row } from './row'

const cells: Readonly<Record<string, keyof VerbParadigm>> = {
  'V;IND;PRS;1;SG': 'presentFirst',
  'V;IND;PRS;2;SG': 'presentSecond',
  'V;IND;PRS;3;SG': 'presentThird',
  'V;IND;PRS;PL': 'presentPlural',
  'V;IND;PST;1;SG': 'pastSingular',
  'V;IND;PST;PL': 'pastPlural',
  'V.PTCP;PST': 'participle',
}

const verbCells: Row = {
  id: 'verb-cells',
  name: 'verb forms, UniMorph, 7 cells',
  first: 0.985,
  reach: 0.995,
  aim: 0.998,
  measure({ data, lexicon }) {
    const rows = data.unimorph.filter((row) => cells[row.cell])
    if (!rows.length) return undefined
    const errors: string[] = []
    for (const { lemma, form, cell } of rows) {
      const ours = lexicon.verb(lemma)?.[cells[cell]!]
      if (ours !== form) errors.push(`${lemma} ${cells[cell]}: ${ours}, gold ${form}`)
    }
    return share(rows.length - errors.length, errors)
  },
}

const verbTokens: Row = {
  id: 'verb-tokens',
  name: 'verb tokens, UD, lemma and tag → form',
  first: 0.995,
  reach: 0.998,
  aim: 0.999,
  measure(bench) {
    return overTokens(bench, isVerb, (token, lexicon) => {
      const form = verbForm(token, lexicon)
      const written = lower(token.form)
      if (!form) return `${token.form}: no form for ${token.lemma} ${token.xpos}`
      return form.includes(written) ? undefined : `${token.form}: ${form.join('/')} for ${token.lemma} ${token.xpos}`
    })
  },
}

const separableJoined: Row = {
  id: 'separable-joined',
  name: 'separable joined, UD, recall',
  first: 0.88,
  reach: 0.97,
  aim: 0.99,
  measure(bench) {
    return overTokens(
      bench,
      (token) => isVerb(token) && isJoined(token),
      (token, lexicon) => {
        const { particle, lemma } = separated(token.lemma)!
        const right = lexicon.readings(token.form).some((it) => it.particle === particle && it.lemma === lemma)
        return right ? undefined : `${token.form}: ${show(lexicon.readings(token.form))}, gold ${token.lemma}`
      },
    )
  },
}

const separableFalse: Row = {
  id: 'separable-false',
  name: 'separable joined, UD, false',
  first: 0.006,
  reach: 0.002,
  aim: 0.001,
  below: true,
  measure(bench) {
    const outcome = overTokens(
      bench,
      (token) => isVerb(token) && !token.lemma.includes('_'),
      (token, lexicon) => {
        const first = lexicon.readings(token.form).find((it) => it.pos === 'verb')
        return first?.particle ? `${token.form}: ${first.particle}·${first.lemma}, gold ${token.lemma}` : undefined
      },
    )
    return outcome && { ...outcome, value: 1 - outcome.value }
  },
}

const gender: Row = {
  id: 'gender',
  name: 'de/het, UD, singular nouns',
  first: 0.93,
  reach: 0.975,
  aim: 0.99,
  measure(bench) {
    const judged = (token: UdToken) =>
      token.upos === 'NOUN' && token.features.Number === 'Sing' && /^(Com|Neut)$/.test(token.features.Gender ?? '')
    return overTokens(bench, judged, (token, lexicon) => {
      const gold = token.features.Gender === 'Neut' ? 'het' : 'de'
      const ours = /\|dim\|/.test(token.xpos) ? diminutiveGender(token, lexicon) : lexicon.gender(token.form)
      return ours === gold ? undefined : `${token.form}: ${ours}, gold ${gold}`
    })
  },
}

const compoundHead: Row = {
  id: 'compound-head',
  name: 'compounds, UD types, head right',
  first: 0.89,
  reach: 0.97,
  aim: 0.985,
  measure(bench) {
    return overTypes(
      bench,
      (token) => isCommonNoun(token) && /_/.test(token.lemma),
      ({ form, lemma }, lexicon) => {
        const gold = lower(lemma.split('_').at(-1)!)
        const ours = lexicon.splitCompound(form)
        if (ours && (ours.lemma === gold || ours.head === gold)) return undefined
        return `${form}: ${ours ? `${ours.modifier}+${ours.lemma}` : 'not split'}, gold ${lemma}`
      },
    )
  },
}

const compoundFalse: Row = {
  id: 'compound-false',
  name: 'long words falsely split, UD types',
  first: 0.28,
  reach: 0.03,
  aim: 0.01,
  below: true,
  measure(bench) {
    const long = (token: UdToken) => isCommonNoun(token) && !/[_-]/.test(token.lemma) && token.lemma.length >= 8
    const outcome = overTypes(bench, long, ({ form }, lexicon) => {
      const ours = lexicon.splitCompound(form)
      return ours && `${form}: ${ours.modifier}+${ours.head}`
    })
    return outcome && { ...outcome, value: 1 - outcome.value }
  },
}

export const wordRows: readonly Row[] = [
  verbCells,
  verbTokens,
  separableJoined,
  separableFalse,
  gender,
  compoundHead,
  compoundFalse,
]

// --- Over the treebanks --------------------------------------------------------

type Judge<T> = (item: T, lexicon: Lexicon) => string | undefined

function overTokens({ data, lexicon }: Bench, wanted: (token: UdToken) => boolean, judge: Judge<UdToken>) {
  const tokens = data.ud.flatMap((sentence) => sentence.tokens).filter(wanted)
  if (!tokens.length) return undefined
  const errors = tokens.flatMap((token) => judge(token, lexicon) ?? [])
  return share(tokens.length - errors.length, errors)
}

function overTypes({ data, lexicon }: Bench, wanted: (token: UdToken) => boolean, judge: Judge<UdToken>) {
  const types = new Map<string, UdToken>()
  for (const { tokens } of data.ud)
    for (const token of tokens.filter(wanted)) if (!types.has(token.lemma)) types.set(token.lemma, token)
  if (!types.size) return undefined
  const errors = [...types.values()].flatMap((token) => judge(token, lexicon) ?? [])
  return share(types.size - errors.length, errors)
}

function isVerb(token: UdToken): boolean {
  return token.xpos.startsWith('WW|') && /^[a-zà-ÿ'_-]+$/i.test(token.lemma)
}

function isCommonNoun(token: UdToken): boolean {
  return token.upos === 'NOUN' && token.xpos.startsWith('N|soort')
}

/** `op_merken` → particle and joined lemma, where the first part can stand apart. */
function separated(lemma: string): { particle: string; lemma: string } | undefined {
  const at = lemma.indexOf('_')
  if (at < 0) return undefined
  const parts = lower(lemma).split('_')
  return { particle: parts.slice(0, -1).join(''), lemma: parts.join('') }
}

function isJoined(token: UdToken): boolean {
  const parts = separated(token.lemma)
  return !!parts && lower(token.form).startsWith(parts.particle) && token.form.length > parts.particle.length
}

function lower(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

function show(readings: readonly Reading[]): string {
  return readings.map((it) => `${it.pos} ${it.particle ? `${it.particle}·` : ''}${it.lemma}`).join(', ') || 'nothing'
}

function diminutiveGender(token: UdToken, lexicon: Lexicon) {
  const reading = lexicon.readings(token.form).find((it) => it.pos === 'noun')
  return reading?.gender ?? lexicon.gender(token.form)
}

/** The forms our paradigm has for a tag of the treebank; a joined separable one begins with its particle. */
function verbForm({ lemma, xpos, form }: UdToken, lexicon: Lexicon): string[] | undefined {
  const parts = lower(lemma).split('_')
  const verb = lexicon.verb(parts.length > 1 ? `${parts.slice(0, -1).join('')}·${parts.at(-1)}` : lower(lemma))
  if (!verb) return undefined
  const [, kind, a, b] = xpos.split('|')
  const particle = verb.particle ?? ''
  const joined = particle && lower(form).startsWith(particle) ? particle : ''
  const bare = verb.infinitive.slice(particle.length)
  const finite = (...forms: string[]) => forms.map((it) => joined + it)
  if (kind === 'inf')
    return a === 'vrij' || b ? [joined + bare, ...(a === 'prenom' ? [`${joined}${bare}e`] : [])] : undefined
  if (kind === 'vd' || kind === 'od') {
    const base = kind === 'vd' ? verb.participle : verb.presentParticiple
    const inflected = lexicon
      .forms(lemma.includes('_') ? `${particle}·${bare}` : bare)
      .filter((it) => it.startsWith(base.slice(0, -2)) && it.endsWith('e'))
    if (/zonder$/.test(xpos) && !/nom\|/.test(xpos)) return [base]
    return /mv-n$/.test(xpos) ? inflected.map((it) => `${it}n`) : [base, ...inflected]
  }
  if (kind !== 'pv') return undefined
  if (a === 'verl') return b === 'mv' ? finite(verb.pastPlural) : finite(verb.pastSingular)
  if (a === 'conj') return finite(bare.replace(/n$/, ''))
  if (b === 'mv') return finite(bare)
  if (b === 'met-t') return finite(verb.presentThird, verb.presentSecond)
  return finite(
    verb.presentFirst,
    verb.imperative,
    ...(/^(zijn|kunnen|zullen|mogen|willen|hebben)$/.test(bare) ? [verb.presentThird] : []),
  )
}
