// The front door of the language: what the rest of core may ask about Dutch.
// Built once from data; nothing here does I/O or changes after loading.

import type { Span } from '../span'
import { classForms, createAnimate } from './animate'
import { analyzeTokens } from './analyze'
import { createLexicon } from './lexicon'
import type { Reading, Sentence } from './sentence'
import { sentenceSpans } from './sentences'
import { createTagger } from './tagging'
import type { Auxiliary } from './verbgroup'
import { createScanner, createTokenBuffer, materialize } from './tokens'

export interface Dutch {
  /** Sentence boundaries in the text of one segment, by offset; white space between them belongs to none. */
  sentences(text: string): Span[]
  /** The full analysis of one sentence; `span` as `sentences` gave it. Token offsets count in `text`. Linear time, never throws. */
  analyze(text: string, span: Span): Sentence
  /** Every reading of a word form, the likeliest first; empty for a word nothing is known of. Any case. */
  readings(word: string): readonly Reading[]
  /** All forms of a verb; a separable one joined (`terugnemen`) or with a dot (`terug·nemen`). A dot in front: one that does not separate (`·overleggen`). */
  verb(infinitive: string): VerbParadigm | undefined
  noun(singular: string): NounParadigm | undefined
  /** The form with -e; undefined where there is none (`houten`, `eigen`). */
  inflectAdjective(adjective: string): string | undefined
}

/** Forms of a verb; those of a separable verb without its particle where that stands apart. */
export interface VerbParadigm {
  readonly infinitive: string
  readonly particle?: string
  /** *ik neem*, *hij neemt*, *wij nemen*: the particle not included. */
  readonly presentFirst: string
  readonly presentSecond: string
  readonly presentThird: string
  readonly presentPlural: string
  readonly pastSingular: string
  readonly pastPlural: string
  readonly imperative: string
  /** Particle included: `teruggenomen`, `terugnemend`. */
  readonly participle: string
  readonly presentParticiple: string
  readonly auxiliary: 'hebben' | 'zijn' | 'both'
  /** Forms that are right as well, particle not included: *wou* beside *wilde*, *ik hou* beside *ik houd*. */
  readonly variants?: readonly {
    readonly form: string
    readonly cell: 'presentFirst' | 'presentSecond' | 'presentThird' | 'pastSingular' | 'pastPlural' | 'participle'
  }[]
}

export interface NounParadigm {
  readonly singular: string
  /** Undefined for nouns without one (`draagvlak`). */
  readonly plural?: string
  readonly gender?: 'de' | 'het'
}

/** Particles that go with nearly any verb of movement, so that no list has all of those verbs. */
const productive = new Set('terug weg heen voort uiteen bijeen neer mee achterna omhoog omlaag vooruit'.split(' '))

/** So many verbs are remembered; real texts have far fewer. */
const remembered = 20_000

/**
 * Dutch, from the packed lexicon (`import lexicon from 'lexicon'`) and the data of wordlists/language by file name.
 * What is missing or malformed in either is done without.
 */
export function createDutch(lexicon: Uint8Array, language: Record<string, unknown>): Dutch {
  const words = createLexicon(lexicon)
  const { readings, verb, noun, inflectAdjective } = words
  const scanner = createScanner(language['abbreviations.yml'])
  const known = new Map<string, boolean>()
  const combines = (particle: string, infinitive: string): boolean => {
    const key = particle + infinitive
    let is = known.get(key)
    if (is === undefined) {
      is =
        (productive.has(particle) || words.find(key, 0, key.length) >= 0) &&
        readings(key).some((reading) => reading.form === 'infinitive' && reading.particle === particle)
      known.set(key, is)
    }
    return is
  }
  const auxiliaries = new Map<string, ReturnType<Auxiliary>>()
  const auxiliary: Auxiliary = (infinitive) => {
    if (auxiliaries.size >= remembered) auxiliaries.clear()
    if (!auxiliaries.has(infinitive)) auxiliaries.set(infinitive, verb(infinitive)?.auxiliary)
    return auxiliaries.get(infinitive)
  }
  const knowledge = {
    readings,
    tagger: createTagger(readings, classForms(language['classes.yml'])),
    combines,
    auxiliary,
    animate: createAnimate(language['classes.yml']),
  }
  const buffer = createTokenBuffer()
  return {
    sentences: (text) => sentenceSpans(text, scanner, buffer),
    analyze(text, span) {
      scanner.scan(text, span.start, span.end, buffer)
      return analyzeTokens(materialize(text, buffer), span.start, span.end, knowledge)
    },
    readings,
    verb,
    noun,
    inflectAdjective,
  }
}
