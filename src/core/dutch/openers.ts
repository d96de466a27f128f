// Which words open an embedded clause. Most of them can be something else too
// (*dat*, *die*, *of*, *om*, *wat*), so each looks a little way back and ahead.

import type { Draft } from './draft'
import type { ClauseKind } from './sentence'
import { attempting, modals, objectControl, raising } from './valency'
import { couldBe, isNominal, isVerbTag, lemmaOf, retag, type Word } from './words'

/** What lies ahead, up to the next mark or word that opens or joins clauses. */
export interface Stretch {
  readonly first: number
  /** First word after it. */
  readonly end: number
  /** First verb of any form; first that can be finite. */
  readonly verb: number | undefined
  readonly finite: number | undefined
  /** The finite verb stands in a group of verbs at the end. */
  readonly verbFinal: boolean
  /** A word that opens a clause ended it. */
  readonly opened: boolean
  /** *te* with an infinitive is in it. */
  readonly te: boolean
}

/** No further than this is looked ahead, so that a sentence takes linear time. */
const horizon = 40

export function verbAhead(words: readonly Word[], from: number): Stretch {
  let verb: number | undefined
  let finite: number | undefined
  let possible: number | undefined
  let te = false
  let opened = false
  let at = from
  let lastVerb = -1
  let depth = 0
  for (; at < words.length && at < from + horizon; at++) {
    const { tag, normal } = words[at]!
    if (tag === 'PUNCT') {
      if (normal === '(') depth++
      else if (normal === ')') depth--
      else if (depth <= 0 && /^[,;:.?!–—]/.test(normal)) break
      continue
    }
    if (at > from && tag === 'CONJ' && (verb !== undefined || isVerbTag(words[at + 1]?.tag ?? 'PUNCT'))) break
    if (tag === 'COMP' || (tag === 'REL' && at > from)) {
      opened = true
      break
    }
    if (tag === 'TE' && isVerbTag(words[at + 1]?.tag ?? 'PUNCT')) {
      te = true
      verb ??= at + 1
      lastVerb = ++at
      continue
    }
    if (!isVerbTag(tag)) continue
    const before = words[at - 1]?.tag
    if (tag === 'VEN' && before === 'DET') continue
    verb ??= at
    lastVerb = at
    if (finite === undefined && (tag === 'FIN' || tag === 'VEN')) finite = at
    if (tag === 'PART' && (couldBe(words[at]!, 'FIN') ?? couldBe(words[at]!, 'VEN'))) possible = at
  }
  finite ??= possible
  return {
    first: from,
    end: at,
    verb,
    finite,
    verbFinal: finite !== undefined && onlyVerbs(words, finite, Math.max(lastVerb, finite), at),
    opened,
    te,
  }
}

/** From the finite verb on nothing but verbs, or before that nothing but what follows a group at the end. */
function onlyVerbs(words: readonly Word[], finite: number, last: number, end: number): boolean {
  for (let at = finite; at <= last; at++) {
    const { tag } = words[at]!
    if (!isVerbTag(tag) && tag !== 'TE' && tag !== 'PRT') return false
  }
  // Prepositional phrases may follow a group of verbs at the end; a bare noun phrase may not.
  let preposition = false
  for (let at = last + 1; at < end; at++) {
    const { tag } = words[at]!
    // “zou trekken”: a noun by its spelling, after a modal that waits for an infinitive.
    if (at === finite + 1 && modals.has(lemmaOf(words[finite]!)) && couldBe(words[at]!, 'VEN')) continue
    if (tag === 'PREP') preposition = true
    else if (!preposition) return false
  }
  return true
}

/** The kind of clause that begins at this word, if any. May settle the tag of the word. */
export function opens(words: readonly Word[], index: number, host: Draft): ClauseKind | undefined {
  const word = words[index]!
  switch (word.tag) {
    case 'COMP':
      return opensSubordinate(words, index, host)
    case 'REL':
      return opensRelative(words, index, host)
    case 'WH':
      return opensQuestion(words, index, host)
    case 'PRON':
    case 'DET':
      // “in plaats van dat de raad besluit”
      if (word.normal === 'dat' && words[index - 1]?.normal === 'van' && words[index - 2]?.normal === 'plaats')
        if (verbAhead(words, index + 1).verbFinal && retag(word, 'COMP')) return 'subordinate'
      return afterNoun(words, index) ?? opensCount(words, index, host)
    case 'PREP':
    case 'PRT':
    case 'ADV':
      return opensComparison(words, index, host) ?? opensTime(words, index) ?? opensInfinitive(words, index, host)
    default:
      return undefined
  }
}

function opensSubordinate(words: readonly Word[], index: number, host: Draft): ClauseKind | undefined {
  const word = words[index]!
  const { normal } = word
  let ahead = verbAhead(words, index + 1)
  if (ahead.finite === undefined && mustHaveFinite(words, index) && endsInVerb(words, ahead.end))
    ahead = verbAhead(words, index + 1)
  if (normal === 'teneinde') return 'infinitive'
  const verbs = ahead.finite !== undefined || ahead.opened
  if (/^(als|zoals)$/.test(normal)) {
    const shared =
      host.finite === undefined && host.kind === 'main' && !ahead.verbFinal && !clauseFollows(words, ahead.end)
    const beforeThat = words[index - 1]?.tag
    const waits = host.finite === undefined && (host.kind !== 'main' || beforeThat === 'NOUN' || beforeThat === 'NAME')
    const participle = ahead.finite !== undefined && words[ahead.finite]!.tag === 'PART'
    const addressed = /^(ik|hij|je|jij|u|wij|we|ze|zij|men|er|het)$/.test(words[index + 1]?.normal ?? '') && index === 0
    if (!addressed && (!verbs || shared || waits || participle)) {
      retag(word, 'PREP')
      return undefined
    }
    return 'subordinate'
  }
  if (/^(toen|nu|daar|sinds|sedert)$/.test(normal)) {
    const before = words[index - 1]
    const starts = before === undefined || before.tag === 'PUNCT' || before.tag === 'CONJ'
    const early =
      starts &&
      (normal === 'toen' || normal === 'nu') &&
      host.finite === undefined &&
      hasNominal(words, index + 1, ahead.finite)
    if (
      (!starts && normal !== 'toen' && normal !== 'sinds') ||
      ahead.finite === undefined ||
      (!ahead.verbFinal && !early) ||
      ahead.finite === index + 1
    ) {
      retag(word, normal === 'sinds' || normal === 'sedert' ? 'PREP' : 'ADV')
      return undefined
    }
    return 'subordinate'
  }
  const joins =
    host.finite === undefined &&
    host.kind !== 'infinitive' &&
    isNominal(words[index - 1]?.tag ?? 'PUNCT') &&
    (host.kind !== 'main' || ahead.finite === undefined || !clauseFollows(words, ahead.end))
  if (normal === 'of' && (!verbs || !ahead.verbFinal || joins)) {
    retag(word, 'CONJ')
    return undefined
  }
  if (normal === 'dat' && !verbs && !startsPhrase(words[index + 1]) && retag(word, 'PRON')) return undefined
  if (normal === 'dat' && refersBack(words, index) && retag(word, 'REL')) return 'relative'
  return 'subordinate'
}

/** *Zonder dat …*, *omdat …*: what can be nothing but the start of a clause. */
function mustHaveFinite(words: readonly Word[], index: number): boolean {
  const { normal } = words[index]!
  if (normal === 'dat') return words[index - 1]?.normal === 'zonder'
  return /^(?:omdat|doordat|zodat|hoewel|terwijl|voordat|nadat|totdat|opdat|mits|tenzij)$/.test(normal)
}

/** “Zonder dat de bewoners het wisten, …”: the last word is a verb after all. */
function endsInVerb(words: readonly Word[], end: number): boolean {
  const last = words[end - 1]
  return last !== undefined && words[end]?.normal === ',' && (retag(last, 'FIN') || retag(last, 'VEN'))
}

function startsPhrase(word: Word | undefined): boolean {
  return word !== undefined && /^(DET|PRON|NOUN|NAME|ADJE|NUM|R)$/.test(word.tag)
}

/** Nouns whose content a *dat* clause gives, rather than say something about them. */
const contents = new Set(
  'feit idee gevoel besluit bericht nieuws bewijs signaal vermoeden risico gevaar voordeel nadeel argument verwijt belang besef teken standpunt voorstel uitgangspunt misverstand advies inzicht beginsel principe probleem beeld gerucht geval'.split(
    ' ',
  ),
)

/** *het land dat …*: the noun before it has the gender for it. */
function refersBack(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.normal === ',' ? words[index - 2] : words[index - 1]
  if (before?.tag === 'NAME') return words[index - 1]?.normal === ','
  if (before?.tag !== 'NOUN') return false
  const { gender, number, lemma, diminutive } = before.option.reading
  return number !== 'plural' && (gender === 'het' || diminutive === true) && !contents.has(lemma)
}

function hasNominal(words: readonly Word[], from: number, to: number | undefined): boolean {
  for (let at = from; at < (to ?? from); at++) if (isNominal(words[at]!.tag)) return true
  return false
}

/** After a comma at `end` something follows that has a finite verb. */
function clauseFollows(words: readonly Word[], end: number): boolean {
  return words[end]?.normal === ',' && verbAhead(words, end + 1).finite !== undefined
}

function opensRelative(words: readonly Word[], index: number, host: Draft): ClauseKind | undefined {
  if (host.kind === 'main' && host.finite === undefined && host.tokens.every((at) => !isNominal(words[at]!.tag))) {
    if (retag(words[index]!, 'WH')) return opensQuestion(words, index, host)
  }
  const ahead = verbAhead(words, index + 1)
  if ((ahead.finite === undefined && !ahead.opened) || words[index + 1]?.normal === ',') {
    const word = words[index]!
    if (!retag(word, 'PRON') && !retag(word, 'WH')) retag(word, 'ADV')
    return undefined
  }
  return 'relative'
}

/** *…, die begin dit jaar …*: a pronoun after a comma and a noun, with the verb last. */
function afterNoun(words: readonly Word[], index: number): ClauseKind | undefined {
  const word = words[index]!
  if (/^(wiens|wier)$/.test(word.normal) && index > 0) return 'relative'
  if (word.normal !== 'die' || words[index - 1]?.normal !== ',' || !isNominal(words[index - 2]?.tag ?? 'PUNCT'))
    return undefined
  const ahead = verbAhead(words, index + 1)
  return ahead.finite !== undefined && ahead.verbFinal && ahead.finite > index + 1 && retag(word, 'REL')
    ? 'relative'
    : undefined
}

/** *wat leefbaarheid is*, *hoe de buurt dat doet*: a question inside a sentence, or a clause that stands for a noun. */
function opensQuestion(words: readonly Word[], index: number, host: Draft): ClauseKind | undefined {
  const { normal } = words[index]!
  const ahead = verbAhead(words, index + 1)
  if (ahead.finite === undefined) return undefined
  const atStart = host.kind === 'main' && host.finite === undefined
  if (atStart && host.tokens.every((at) => !isNominal(words[at]!.tag))) {
    // “Wie bezwaar maakt, wordt gehoord”: verb last, and another finite verb after it.
    if (ahead.verbFinal && finiteFollows(words, ahead.finite + 1)) return 'subordinate'
    return undefined
  }
  if (host.finite === undefined && host.kind === 'main') return ahead.verbFinal ? 'subordinate' : undefined
  return ahead.verbFinal || normal !== 'wat' ? 'subordinate' : 'relative'
}

/** “om te bepalen hoeveel mensen er wonen”: after a verb, with a verb last. */
function opensCount(words: readonly Word[], index: number, host: Draft): ClauseKind | undefined {
  if (!/^(?:hoeveel|welke?)$/.test(words[index]!.normal)) return undefined
  const ahead = verbAhead(words, index + 1)
  // “Welke plannen de raad maakt, weten bewoners niet”
  if (index === 0)
    return ahead.verbFinal && words[ahead.end]?.normal === ',' && finiteFollows(words, ahead.finite! + 1)
      ? 'subordinate'
      : undefined
  if (!isVerbTag(words[index - 1]!.tag)) return undefined
  if (host.finite === undefined && host.kind !== 'infinitive') return undefined
  return ahead.finite !== undefined && ahead.verbFinal && ahead.finite > index + 1 ? 'subordinate' : undefined
}

function finiteFollows(words: readonly Word[], from: number): boolean {
  let at = from
  while (at < words.length && at < from + 8 && (isVerbTag(words[at]!.tag) || words[at]!.tag === 'PREP')) {
    if (words[at]!.tag === 'FIN' || words[at]!.tag === 'VEN') return true
    at++
  }
  return words[at]?.normal === ',' && verbAhead(words, at + 1).finite !== undefined
}

/** Verbs that a comparison ends in: *dan de aannemer had beloofd*, *dan bewoners willen*. */
const measured = /^(hebben|willen|kunnen|mogen|denken|verwachten|hopen|wensen|beloven|vragen)$/

/** *later dan de aannemer had beloofd*: after a comparative, with the verb last. */
function opensComparison(words: readonly Word[], index: number, host: Draft): ClauseKind | undefined {
  const word = words[index]!
  if (word.normal !== 'dan' || host.finite === undefined) return undefined
  const compared = words
    .slice(Math.max(0, index - 4), index)
    .some(({ normal, option }) => option.reading.degree === 'comparative' || /^(anders|later|eerder)$/.test(normal))
  const ahead = verbAhead(words, index + 1)
  if (!compared || !ahead.verbFinal || ahead.finite === undefined) return undefined
  if (!measured.test(lemmaOf(words[ahead.finite]!)) || !hasNominal(words, index + 1, ahead.finite)) return undefined
  word.tag = 'COMP'
  return 'subordinate'
}

/** *Sinds de corporatie het plein beheert, …*: a preposition by its neighbours, but a verb follows last. */
function opensTime(words: readonly Word[], index: number): ClauseKind | undefined {
  const word = words[index]!
  if (!/^(sinds|sedert)$/.test(word.normal) || (index > 0 && words[index - 1]!.tag !== 'PUNCT')) return undefined
  const ahead = verbAhead(words, index + 1)
  const whole = ahead.verbFinal && ahead.finite !== undefined && hasNominal(words, index + 1, ahead.finite)
  return whole && (index > 0 || clauseFollows(words, ahead.end)) && retag(word, 'COMP') ? 'subordinate' : undefined
}

/** *om … te*, *zonder … te*: there must be a *te* before the next finite verb. */
export function opensInfinitive(words: readonly Word[], index: number, host: Draft): ClauseKind | undefined {
  const { normal } = words[index]!
  const instead = normal === 'van' && words[index - 1]?.normal === 'plaats' && words[index - 2]?.normal === 'in'
  if (!instead && !/^(om|zonder|door|alvorens|na)$/.test(normal)) return undefined
  if (normal === 'na' && words[index + 1]?.tag === 'TE') return undefined
  if (normal === 'om' && words[index - 1]?.normal === 'om') return undefined
  if (normal === 'door' && words[index - 1]?.tag !== 'PUNCT' && asksForInfinitive(words, host)) return undefined
  for (let at = index + 1; at < words.length && at < index + horizon; at++) {
    const { tag, normal: next } = words[at]!
    if (normal === 'door' && tag === 'TE' && /^(worden|zijn)$/.test(words[at + 1]?.normal ?? '')) return undefined
    // “worden door de gemeente gevraagd om mee te doen”: the *te* is that of *om*.
    if (normal === 'door' && (next === 'om' || (tag === 'PART' && words[at + 1]?.tag !== 'TE'))) return undefined
    if (tag === 'TE' && isVerbTag(words[at + 1]?.tag ?? 'PUNCT'))
      return normal !== 'na' || /^(hebben|zijn|worden)$/.test(words[at + 1]!.normal) ? 'infinitive' : undefined
    // “om inwoners vroeg te betrekken”: right before *te* no finite verb stands.
    if (tag === 'FIN' && words[at + 1]?.tag === 'TE' && (retag(words[at]!, 'ADJ') || retag(words[at]!, 'ADV'))) continue
    if (tag === 'FIN' || tag === 'COMP' || (tag === 'PUNCT' && /^[;:.?!]/.test(next))) return undefined
    if (tag === 'PUNCT' && next === ',' && normal !== 'om') return undefined
    if (tag === 'VEN' && words[at - 1]?.tag !== 'DET' && words[at - 1]?.tag !== 'ADJE') return undefined
  }
  return undefined
}

/** *dient door de raad …*, *probeert door de wijk …*: the *te* that follows may well be that of this clause. */
function asksForInfinitive(words: readonly Word[], { finite, verbs }: Draft): boolean {
  const last = verbs[verbs.length - 1] ?? finite
  if (last === undefined) return false
  const lemma = lemmaOf(words[last]!)
  return raising.has(lemma) || attempting.has(lemma) || objectControl.has(lemma)
}
