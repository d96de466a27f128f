// Reads what lies in a data folder: Universal Dependencies, UniMorph, OpenTaal.
// What is absent is simply empty.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface UdToken {
  readonly id: number
  readonly form: string
  /** Segmented: `op_merken`, `gemeente_raad`. */
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly features: Readonly<Record<string, string>>
  readonly head: number
  readonly relation: string
  readonly spaceAfter: boolean
}

export interface UdSentence {
  readonly text: string
  readonly tokens: readonly UdToken[]
}

export interface UniMorphRow {
  readonly lemma: string
  readonly form: string
  readonly cell: string
}

export interface BenchData {
  readonly folder: string
  readonly ud: readonly UdSentence[]
  readonly unimorph: readonly UniMorphRow[]
}

export function readData(folder: string): BenchData {
  const read = (sub: string, ending: string) => {
    const where = path.join(folder, sub)
    if (!existsSync(where)) return []
    return readdirSync(where)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => readFileSync(path.join(where, name), 'utf8'))
  }
  return {
    folder,
    ud: read('ud', '.conllu').flatMap(readConllu),
    unimorph: read('unimorph', '.tsv').flatMap((text) =>
      text
        .split('\n')
        .map((line) => line.split('\t'))
        .filter((cells) => cells.length === 3)
        .map(([lemma, form, cell]) => ({ lemma: lemma!, form: form!, cell: cell! })),
    ),
  }
}

function readConllu(text: string): UdSentence[] {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim())
    .map((block) => {
      const lines = block.split('\n')
      const tokens = lines
        .filter((line) => /^\d+\t/.test(line))
        .map((line): UdToken => {
          const [id, form, lemma, upos, xpos, features, head, relation, , misc] = line.split('\t')
          return {
            id: Number(id),
            form: form!,
            lemma: lemma!,
            upos: upos!,
            xpos: xpos!,
            features: Object.fromEntries(
              features === '_' ? [] : features!.split('|').map((pair) => pair.split('=') as [string, string]),
            ),
            head: Number(head),
            relation: relation!,
            spaceAfter: !/SpaceAfter=No/.test(misc ?? ''),
          }
        })
      return { text: /^# text = (.*)$/m.exec(block)?.[1] ?? '', tokens }
    })
}
