// Forms of an adjective: -e, the degrees, and -s of *iets moois*. As with verbs,
// the form that `attested` knows wins where spelling leaves a choice.

import { devoice, openSyllable } from './spelling'
import type { Attested } from './verbs'

export interface AdjectiveForms {
  readonly base: string
  /** Undefined where there is none: `houten`, `eigen`, `oranje`. */
  readonly inflected?: string
  readonly comparative?: string
  readonly superlative?: string
}

const irregular: Record<string, Partial<AdjectiveForms>> = {
  goed: { inflected: 'goede', comparative: 'beter', superlative: 'best' },
  veel: { inflected: 'vele', comparative: 'meer', superlative: 'meest' },
  weinig: { inflected: 'weinige', comparative: 'minder', superlative: 'minst' },
  graag: { comparative: 'liever', superlative: 'liefst' },
  dichtbij: { comparative: 'dichterbij', superlative: 'dichtstbij' },
  kwaad: { inflected: 'kwade', comparative: 'kwader', superlative: 'kwaadst' },
  grof: { inflected: 'grove', comparative: 'grover', superlative: 'grofst' },
}

const without = new Set(
  (
    'eigen open dicht oranje roze lila beige bordeaux platina indigo khaki kaki aluminium nylon plastic rubber polyester ' +
    'linker rechter nader hoger lager prima sexy rechtover verleden onderhand anders stuk kwijt zat bang-vrij gratis extra super ' +
    'beter meer minder verder later eerder vroeger allerhande allerlei dito sepia crème mauve privé-  standaard online offline live'
  ).split(/\s+/),
)

export function inflect(base: string, attested: Attested): AdjectiveForms {
  const own = irregular[base]
  const inflected = own?.inflected ?? inflectedForm(base, attested)
  // What takes no -e knows no degrees either: *houten*.
  const regular = inflected && {
    comparative: base.endsWith('r') ? `${base}der` : `${inflected.slice(0, -1)}er`,
    superlative: /[^c]s$/.test(base) ? `${base}t` : `${base}st`,
  }
  return { base, ...(inflected && { inflected }), ...regular, ...own }
}

/** `groot` → `grote`, `wit` → `witte`, `lief` → `lieve`; undefined for words that stay as they are. */
function inflectedForm(base: string, attested: Attested): string | undefined {
  if (without.has(base)) return undefined
  if (/[^aeo]en$/.test(base) && !/(gemeen|alleen)$/.test(base)) return undefined
  const candidates = inflectedCandidates(base)
  return candidates.find(attested) ?? candidates[0]
}

function inflectedCandidates(base: string): string[] {
  if (/(.)ieel$/.test(base)) return [base.replace(/ieel$/, 'iële')]
  if (/eeel$|ëel$/.test(base)) return [base.replace(/(e)?ëel$/, '$1ële'), `${openSyllable(base)}e`]
  const last = base.at(-1)!
  if (last === 'é') return [base.replace(/é$/, 'ee')]
  if ('aiouy'.includes(last)) return [`${base}e`]
  if (last === 'e') return /ee$|[^aeiou]e$/.test(base) && !/ee$/.test(base) ? [base] : [`${base}ë`]
  const open = openSyllable(base)
  const unstressed = /(ig|lijk|isch|el|er|end|em|erd|ing)$/.test(base) && /[aeiouy].*[^aeiouy][ei](g|l|r|m)$/.test(base)
  const candidates = unstressed ? [`${base}e`, `${open}e`] : [`${open}e`, `${base}e`]
  if (last === 'f' && devoice(base) === base) candidates.unshift(`${open.replace(/ff?$/, 'v')}e`)
  if (last === 's') candidates.unshift(`${open.replace(/ss?$/, 'z')}e`)
  return candidates
}
