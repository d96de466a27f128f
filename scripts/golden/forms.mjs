// Sentences of many forms around the words of a pattern, lifelike enough to be read
// as an editor: what the rewrites are tried on. Around verbs those of the recall
// bench, and a few more; around nouns their own.

import { clauses } from '../bench/templates.mjs'

/** Sentences around a verb, by kind; `made` as scripts/bench/instances.mjs gives it. */
export function verbForms(made, subject) {
  const { words, verb, extra, lemma } = made
  const phrase = [extra.object, extra.before, ...words].filter(Boolean).join(' ')
  const rest = [extra.after, extra.loose].filter(Boolean).join(' ')
  const { participle, imperative, particle = '' } = verb
  const is = /^(de \S+en|de \S+s|\S+en)$/.test(phrase) ? 'worden' : 'wordt'
  return {
    ...clauses(made).forms(subject),
    'we, present': sentence('dit jaar', verb.presentPlural, 'we', phrase, rest, particle),
    'we, past': sentence('wij', verb.pastPlural, 'in Noord', phrase, rest, particle),
    'future in a subordinate clause': sentence('de raad hoopt dat', subject, phrase, rest, 'zal', lemma),
    imperative: sentence(imperative, phrase, rest, particle),
    heading: `## ${upper(text(phrase, rest, lemma))}`,
    'passive with an agent': sentence(phrase, is, 'door', subject, rest, participle),
    'passive with an agent, inverted': sentence('in Noord', is, phrase, 'door', subject, rest, participle),
    passive: sentence(phrase, is, rest, 'in het voorjaar', participle),
    'passive infinitive': sentence(phrase, is === 'worden' ? 'moeten' : 'moet', 'vaker', rest, 'worden', participle),
    negated: sentence(subject, verb.presentThird, phrase, 'niet', rest, particle),
    bold: sentence(subject, verb.presentThird, `**${phrase}**`, rest, particle),
    'object first': sentence(phrase, verb.presentThird, subject, 'zelf', rest, particle),
    'with an adverb': sentence('volgens het plan', verb.presentThird, subject, phrase, 'vaker', rest, particle),
  }
}

/** Sentences around a noun, by kind. `noun` has a singular or a plural or both, and a gender. */
export function nounForms({ singular: one, plural: many, gender }) {
  const [the, this_, our, each, good] =
    gender === 'het' ? ['het', 'dit', 'ons', 'elk', 'goed'] : ['de', 'deze', 'onze', 'elke', 'goede']
  return {
    ...(one && {
      subject: sentence(the, one, 'staat dit jaar in de nota'),
      demonstrative: sentence(this_, one, 'is sinds de zomer veranderd'),
      indefinite: sentence('in Noord spraken wij over een', one),
      'object before an infinitive': sentence('het team wil', the, one, 'beter leren kennen'),
      adjective: sentence('op de kaart staat een', good, one),
      'definite adjective': sentence(the, 'nieuwe', one, 'is in mei besproken'),
      possessive: sentence(our, one, 'verdient meer aandacht'),
      each: sentence('voor', each, one, 'komt er een brief'),
      question: `${upper(text('wat betekent', the, one, 'voor de straat'))}?`,
      subordinate: sentence('wij merken dat', the, one, 'weinig verandert'),
      heading: `## ${upper(text(the, one))} in Zuid`,
      'before a relative clause': sentence('het gaat om', the, one, gender === 'het' ? 'dat' : 'die', 'wij al kennen'),
      'before a place': sentence(the, one, 'in de flats kreeg een brief'),
      bold: sentence(`**${the} ${one}**`, 'komt in juni aan de beurt'),
      bare: sentence('zonder', one, 'gaat het niet'),
      no: sentence('er is hier geen', one),
      predicate: sentence('dat is', the, one, 'van vorig jaar'),
      perfect: sentence('het college heeft', the, one, 'in april besproken'),
    }),
    ...(many && {
      'plural subject': sentence('de', many, 'staan dit jaar in de nota'),
      'plural, bare': sentence(many, 'krijgen in mei een brief'),
      'plural, many': sentence('in Noord zijn er veel', many),
      'plural, number': sentence('het team sprak over tien nieuwe', many),
      'plural, inverted': sentence('vorig jaar kregen', many, 'een uitnodiging'),
      'plural, heading': `## ${upper(many)} in Noord`,
      'plural, subordinate': sentence('omdat', many, 'vaak onbekend zijn, belt het team'),
      'plural, all': sentence('wij nodigen alle', many, 'uit'),
      'plural, te': sentence('wij proberen de', many, 'te begrijpen'),
      'plural, coordinated': sentence(many, 'en ambtenaren praten met elkaar'),
      'plural, voor': sentence('de regeling voor', many, 'verandert'),
      'plural, item': `- aandacht voor ${many}`,
      'plural, modal': sentence('zo kunnen', many, 'sneller verder'),
      'plural, bold': sentence('de', `**${many}**`, 'wachten al lang'),
      'plural, these': sentence('deze', many, 'noemt het plan niet'),
    }),
  }
}

function text(...parts) {
  return parts.filter(Boolean).join(' ')
}

function sentence(...parts) {
  return `${upper(text(...parts))}.`
}

/** The first letter, also behind `**`. */
function upper(words) {
  return words.replace(/^(\*\*)?\p{L}/u, (start) => start.toUpperCase())
}
