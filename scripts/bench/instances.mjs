// Words for the patterns of an entry, to make sentences with: by the recall bench
// and by the golden rewrites.

const grammar = {
  Werkwoord: 'helpen',
  Naamwoord: 'plannen',
  Naam: 'Rotterdam',
  Bijvoeglijk: 'nieuwe',
  Bijwoord: 'vaak',
  Lidwoord: 'de',
  Voornaamwoord: 'hun',
  Voorzetsel: 'in',
  Telwoord: 'drie',
  Voegwoord: 'en',
  Infinitief: 'helpen',
  Deelwoord: 'gemaakt',
  Persoonsvorm: 'helpt',
}

/** Gives a function (pattern, rule, variant) → { words, verb, extra, lemma }, or undefined where no words can be made. */
export function createInstances(dutch, classes) {
  return instantiate

  /** Words for a pattern: its verb, and the other parts in order. */
  function instantiate(pattern, rule, variant) {
    const verbs = pattern.filter((part) => part.isVerb)
    if (verbs.length > 1) return undefined
    const [verbPart] = verbs
    const lemma = verbPart && pick(verbPart.elements[0], variant)
    const verb = lemma && dutch.verb(lemma)
    if (verbPart && !verb) return undefined
    const words = pattern
      .filter((part) => !part.isVerb)
      .map(({ elements }) =>
        elements
          .map((element) => wordsFor(element, variant))
          .filter(Boolean)
          .join(' '),
      )
    if (words.some((it) => it === undefined)) return undefined
    const extra = extraWords(rule, words.join(' '))
    return { words, verb, extra, lemma }
  }

  function pick(element, variant) {
    if (element.kind !== 'choice') return element.text
    return element.options[variant % element.options.length][0].text
  }

  function wordsFor(element, variant) {
    if (element.optional && variant === 0) return ''
    if (element.negated) return 'nieuwe'
    switch (element.kind) {
      case 'word':
        return element.text
      case 'lemma':
        return nounForm(element.text, variant)
      case 'head':
        return nounForm(`wijk${element.text}`, variant, element.text)
      case 'start':
        return `${element.text}plan`
      case 'tag':
        return classes[element.text] ? nounForm(classes[element.text].words[0], 1) : grammar[element.text]
      case 'any':
        return 'hele'
      case 'choice': {
        const option = element.options[variant % element.options.length]
        return option
          .map((it) => wordsFor(it, variant))
          .filter(Boolean)
          .join(' ')
      }
      case 'object':
        return 'de plannen'
      default:
        return undefined
    }
  }

  /** Singular or plural; an adjective with its -e, since a noun follows. */
  function nounForm(lemma, variant, base = lemma) {
    if (dutch.readings(base)[0]?.pos === 'adjective') return dutch.inflectAdjective(base) ?? lemma
    if (variant === 0) return lemma
    const plural = dutch.noun(base)?.plural
    return plural ? lemma.slice(0, lemma.length - base.length) + plural : lemma
  }

  /** What the rule wants to see in the same clause: an object, or words anywhere. */
  function extraWords({ when }, words) {
    const wanted = (key) => {
      const [first] = [when[key] ?? []].flat()
      if (!first) return undefined
      const name = /^\(?#(\w+)/.exec(first)?.[1]
      if (name && !classes[name]) return undefined
      const word = name ? nounForm(classes[name].words[0], 1) : first.replace(/[{}()?]/g, '').split('|')[0]
      return words.includes(word) ? undefined : word
    }
    const object = wanted('object')
    const loose = wanted('clause') ?? wanted('sentence')
    return {
      object: object && `de ${object}`,
      loose: loose && `voor ${loose}`,
      before: wanted('before'),
      after: wanted('after'),
    }
  }
}
