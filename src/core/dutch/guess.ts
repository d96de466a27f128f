// A word nothing is known of: what its spelling suggests.

import { classOf, LETTER } from './characters'
import { partOfSpeech, type Tag } from './functionwords'
import type { Option } from './options'
import type { Reading } from './sentence'
import type { RawToken } from './tokens'

/** Adds options to those a capital may have given already. */
export function guess(options: Option[], { normal, text }: RawToken, capital: boolean): void {
  const put = (tag: Tag, cost: number, extra: Partial<Reading> = {}): void => {
    options.push({ tag, reading: { lemma: normal, pos: partOfSpeech(tag, normal), ...extra }, cost })
  }
  if (classOf[normal.charCodeAt(0)] !== LETTER && /^\d/.test(normal)) {
    if (/^\d+-?(e|de|ste)$/.test(normal)) put('ADJE', 0)
    else put('NOUN', 0, { number: /s$|en$/.test(normal) ? 'plural' : 'singular' })
    if (/-?jarig(e)?$/.test(normal)) put('ADJE', 0)
    return
  }
  if (normal.endsWith('-')) {
    put('NOUN', 0, { number: 'singular' })
    put('ADJ', 1.5)
    return
  }
  const plural = /(en|'s|[^aisu]s)$/.test(normal) && !/(heids|ing)$/.test(normal)
  put('NOUN', capital ? 0.6 : 0.2, capital ? {} : { number: plural ? 'plural' : 'singular' })
  if (/^[A-Z]{2,}/.test(text)) return
  if (/e$/.test(normal)) put('ADJE', 0.6, { inflected: true })
  if (/(ig|lijk|isch|baar|zaam|loos|air|eel|ief|ent|ant)$/.test(normal)) put('ADJ', 0)
  if (capital) return
  if (/^ge.{3,}(t|d|en)$/.test(normal) || /^(toe|aan|op|uit|in|af|voor|over)?(be|ver|ont|her).{3,}[td]$/.test(normal))
    put('PART', 0.3, { form: 'participle' })
  if (/en$/.test(normal)) {
    const infinitive: Reading = { lemma: normal, pos: 'verb', form: 'infinitive' }
    const finite: Reading = { lemma: normal, pos: 'verb', form: 'finite', tense: 'present', number: 'plural' }
    options.push({ tag: 'VEN', reading: infinitive, cost: 0.8, finite, infinitive })
  }
  if (/(t|d|de|te|den|ten)$/.test(normal)) {
    const past = /[td]en?$/.test(normal)
    put('FIN', 1.6, {
      form: 'finite',
      tense: past ? 'past' : 'present',
      number: /en$/.test(normal) ? 'plural' : 'singular',
    })
  }
}
