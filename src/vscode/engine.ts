// Everything heavy, behind one `import()`: the word lists, the lexicon, the
// grammar and the readers. Dutch is the same for every document; an engine
// differs by profile, settings and own lists.

import ignore from 'ignore'
import lexicon from 'lexicon'
import lists from 'wordlists'
import language from 'wordlists/language'
import { createAnalyzer, type Analysis, type RuleSetting } from '../core/analyze'
import { createDutch, type Dutch } from '../core/dutch/dutch'
import { createPerspective, type Group, type Perspective } from '../core/perspective/perspective'
import { readTogether } from '../core/perspective/together'
import type { Profile } from '../core/rules/entry'
import type { Problem, Rule } from '../core/rules/rule'
import { readDocx } from '../core/docx/read'
import { decode } from '../core/text/decode'
import type { Document, Format } from '../core/text/document'
import { createMarkdownReader, type MarkdownOptions } from '../core/text/markdown'
import { readingPlainText, readPlainText } from '../core/text/plaintext'
import { readText } from '../core/text/read'
import { finish, type Steps } from '../core/steps'
import { parseOwnLists } from '../project/parseOwnLists'
import type { OwnList } from './ownLists'

export { parseProjectFile } from '../project/projectFile'

export interface Engine {
  /** All rules, own ones included, whatever the profile. */
  readonly rules: readonly Rule[]
  /** Mistakes in own lists. */
  readonly problems: readonly Problem[]
  createReader(format: 'markdown' | 'text'): Reader
  /** The content of a file; never throws. */
  readBytes(bytes: Uint8Array, format: Format): Read
  /** Whether the project leaves a file alone; its path is from the folder of the project. */
  ignores(path: string): boolean
  analyze(document: Document): Analysis
  /** The same in steps. */
  analyzing(document: Document): Steps<Analysis>
  /** Works out the perspective of a document, which its analysis then has at hand. */
  lookingAround(document: Document): Steps<void>
  /** Of several documents: those that do not say who *wij* is follow the others. */
  together(analyses: readonly Analysis[]): Steps<readonly Analysis[]>
}

export interface EngineOptions {
  readonly profile: Profile
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly files: readonly OwnList[]
  /** Patterns of files that are left alone. */
  readonly ignored?: readonly string[]
  readonly proseKeys?: readonly string[]
  /** Whom *wij* means. */
  readonly sender?: Group
}

export function createEngine(options: EngineOptions): Engine {
  const { profile, rules: ruleSettings, files, ignored = [], proseKeys, sender } = options
  const own = parseOwnLists(files)
  const readPerspective = createPerspective(dutch(), language, { always: sender })
  const perspectives = new WeakMap<Document, Perspective>()
  function* lookingAround(document: Document): Steps<void> {
    if (!perspectives.has(document)) perspectives.set(document, yield* readPerspective(document))
  }
  const { rules, problems, analyze, analyzing } = createAnalyzer({
    lists: { ...lists, ...own.lists },
    language,
    dutch: dutch(),
    perspective(document) {
      finish(lookingAround(document))
      return perspectives.get(document)!
    },
    profile,
    ruleSettings,
    sender,
    locate: own.locate,
  })
  const names = new Set(files.map(({ name }) => name))
  const patterns = ignore().add([...ignored])
  const reading = proseKeys ? { proseKeys } : {}
  return {
    rules,
    problems: [...own.problems, ...problems.filter(({ file }) => names.has(file))],
    createReader: (format) => createReader(format, reading),
    readBytes: (bytes, format) => readBytes(bytes, format, reading),
    ignores: (path) => ignore.isPathValid(path) && patterns.ignores(path),
    analyze,
    analyzing,
    lookingAround,
    *together(analyses) {
      return sender ? analyses : yield* readTogether(analyses, dutch(), language)
    },
  }
}

/** Reads one document again and again; quick where little changed. */
export interface Reader {
  readonly format: Format
  read(text: string): Document
  /** The same in steps. */
  reading(text: string): Steps<Document>
}

function createReader(format: 'markdown' | 'text', options: MarkdownOptions): Reader {
  if (format === 'text') return { format, read: readPlainText, reading: readingPlainText }
  return { format, ...createMarkdownReader(options) }
}

/** A document, or one sentence in Dutch on why there is none. */
export type Read = { readonly document: Document } | { readonly reason: string }

function readBytes(bytes: Uint8Array, format: Format, options: MarkdownOptions): Read {
  if (format === 'docx') {
    const read = readDocx(bytes)
    return read.ok ? { document: read.value.document } : { reason: read.message }
  }
  const decoded = decode(bytes)
  return 'text' in decoded ? { document: readText(decoded.text, format, options) } : { reason: decoded.message }
}

let knownDutch: Dutch | undefined

function dutch(): Dutch {
  return (knownDutch ??= createDutch(lexicon, language))
}
