// Two documents of 1 MB: one of real texts of several kinds, and one in which every sentence asks for a finding.

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

const size = 1_000_000
const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

/** Undefined where the texts are absent. */
export function mixedText() {
  const folder = process.env.BENCH_TEXTS ?? path.join(root, '../shared/data/texts')
  if (!existsSync(folder)) {
    console.log(`(${folder} is er niet: geen gemengd document)`)
    return undefined
  }
  const files = globSync('**/*.{md,txt}', { cwd: folder, absolute: true }).sort()
  let text = ''
  // A stride through the names takes some of every kind.
  for (let count = 0; text.length < size && count < files.length; count++) {
    const page = readFileSync(files[(count * 97) % files.length], 'utf8')
    text += `${page.replace(/^---\n[\s\S]*?\n---\n/, '').slice(0, 40_000)}\n\n`
  }
  return text.slice(0, size)
}

/** The examples of the word lists, four to a paragraph, never the same four. */
export function denseText(lists) {
  const sentences = Object.values(lists)
    .flat()
    .flatMap(({ examples = [] }) => examples.flatMap(({ flag }) => (flag ? [flag.replace(/[{}]/g, '')] : [])))
  let text = ''
  for (let index = 0; text.length < size; index++) {
    if (index % 12 === 0) text += `## Deel ${index / 12 + 1}\n\n`
    const four = [1, 7, 31, 57].map((step) => sentences[(index * step + Math.floor(index / 50)) % sentences.length])
    text += `${four.join(' ')}\n\n`
  }
  return text
}
