// How well we know words: verb forms, separable verbs written as one, de and
// het, compounds. Gold: UniMorph and Universal Dependencies.

import type { Lexicon } from '../../../src/core/dutch/lexicon'
import type { Reading } from '../../../src/core/dutch/sentence'
import type { VerbParadigm } from '../../../src/core/dutch/dutch'
import { isParticle } from '../../../src/core/dutch/separable'
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
      const ours = joinedForm(lexicon.verb(lemma), cells[cell]!)
      if (ours !== form) errors.push(`${lemma} ${cells[cell]}: ${ours}, gold ${form}`)
    }
    return share(rows.length - errors.length, errors)
  },
}

/** UniMorph writes a separable verb as one word throughout. */
function joinedForm(verb: VerbParadigm | undefined, cell: keyof VerbParadigm): string | undefined {
  if (!verb) return undefined
  return cell === 'participle' ? verb.participle : `${verb.particle ?? ''}${String(verb[cell])}`
}

const verbTokens: Row = {
  id: 'verb-tokens',
  name: 'verb tokens, UD, lemma and tag → form',
  first: 0.995,
  reach: 0.998,
  aim: 0.999,
  measure(bench) {
    return overTokens(bench, isVerb, (token, lexicon) => {
      const form = verbForm(simpleVerb(token), lexicon)
      const written = lower(simpleVerb(token).form)
      if (!form) return `${token.form}: no form for ${token.lemma} ${token.xpos}`
      // A linking s may stand between: *ontsteking·s·remmend*.
      return form.includes(written) || form.includes(written.replace(/^s/, ''))
        ? undefined
        : `${token.form}: ${form.join('/')} for ${token.lemma} ${token.xpos}`
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

/** *Ontstekingsremmend*: what stands before the verb is a noun, and no concern of the verb's forms. */
function simpleVerb(token: UdToken): UdToken {
  const segments = lower(token.lemma).split('_')
  const front = segments.slice(0, -1)
  if (!front.length || isParticle(front.join(''))) return token
  const at = lower(token.form).indexOf(front.at(-1)!) + front.at(-1)!.length
  const rest = token.form.slice(at).replace(/^-/, '')
  const joined = lower(token.form).startsWith(front[0]!)
  return { ...token, lemma: segments.at(-1)!, form: joined ? rest : token.form }
}

/** The forms our paradigm has for a tag of the treebank; a joined separable one begins with its particle. */
function verbForm({ lemma, xpos, form }: UdToken, lexicon: Lexicon): string[] | undefined {
  const segments = lower(lemma).split('_')
  const dotted = segments.length > 1 ? `${segments.slice(0, -1).join('')}·${segments.at(-1)}` : lower(lemma)
  const verb = lexicon.verb(dotted)
  if (!verb) return undefined
  const [, kind, use, number] = xpos.split('|')
  const particle = verb.particle ?? ''
  const joined = particle && lower(form).startsWith(particle) ? particle : ''
  const bare = verb.infinitive.slice(particle.length)
  const cell = (name: keyof VerbParadigm) => [
    joined + String(verb[name]),
    ...(verb.variants ?? []).filter((it) => it.cell === name).map((it) => joined + it.form),
  ]
  const withoutParticle = (whole: string) => (joined ? whole : whole.slice(particle.length))
  if (kind === 'inf') return [joined + bare, ...(use === 'prenom' ? [`${joined}${bare}e`] : [])]
  if (kind === 'vd' || kind === 'od') {
    const participles =
      kind === 'od'
        ? [verb.presentParticiple]
        : [
            verb.participle,
            ...(verb.variants ?? []).filter((it) => it.cell === 'participle').map((it) => particle + it.form),
          ]
    const stems = participles.map((it) => it.slice(0, -2))
    const inflected = lexicon
      .forms(dotted)
      .filter((it) => it.endsWith('e') && stems.some((stem) => it.startsWith(stem)))
    const plural = /mv-n$/.test(xpos) ? inflected.map((it) => `${it}n`) : []
    return [...participles, ...(use === 'vrij' && kind === 'vd' ? [] : inflected), ...plural].map(withoutParticle)
  }
  if (kind !== 'pv') return undefined
  if (use === 'verl') return cell(number === 'mv' ? 'pastPlural' : 'pastSingular')
  if (use === 'conj') return [joined + bare.replace(/n$/, '')]
  if (number === 'mv') return [joined + bare]
  if (number === 'met-t') return [...cell('presentThird'), ...cell('presentSecond')]
  const noT = /^(zijn|kunnen|zullen|mogen|willen)$/.test(bare) ? cell('presentThird') : []
  return [...cell('presentFirst'), ...cell('imperative'), ...noT]
}
