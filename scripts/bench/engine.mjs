// The engine on the lists as they are, every rule by itself, with what it takes to
// make sentences of an entry: for the recall bench and the golden rewrites.

import { loadCore } from '../core.mjs'
import { createInstances } from './instances.mjs'

export const core = await loadCore(`
  export { createAnalyzer } from './src/core/analyze'
  export { createDutch } from './src/core/dutch/dutch'
  export { applyEdits } from './src/core/rewrite/rewrite'
  export { readPattern } from './src/core/rules/pattern'
  export { createWords } from './src/core/rules/words'
  export { readMarkdown } from './src/core/text/markdown'
  export { unmark } from './src/core/rules/examples'
  export { default as lexicon } from 'lexicon'
  export { default as lists } from 'wordlists'
  export { default as language } from 'wordlists/language'
`)
export const { lists, language } = core
export const dutch = core.createDutch(core.lexicon, language)
export const analyzer = core.createAnalyzer({ lists, language, dutch, unsettled: true })
export const { isVerb } = core.createWords(dutch)
export const instantiate = createInstances(dutch, language['classes.yml'] ?? {})
