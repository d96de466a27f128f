// Makes test/fixtures/exports anew: one note in Word, as other programs give it
// as text. Needs pandoc and soffice. What Word itself saves as “Tekst zonder
// opmaak” cannot be made here; word.txt follows what it does: a line per
// paragraph, list marks and cells with tabs, notes at the end, CRLF, in
// Windows-1252 or UTF-16.
//   node scripts/make-exports.mjs

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import mammoth from 'mammoth'
import { loadCore } from './core.mjs'

const { note, readDocx } = await loadCore(`
  export { note } from './test/core/docx/note'
  export { readDocx } from './src/core/docx/read'
`)

const out = 'test/fixtures/exports'
mkdirSync(out, { recursive: true })
const work = mkdtempSync(path.join(os.tmpdir(), 'bewonersbril-'))
const original = path.join(work, 'nota.docx')
const bytes = note()
writeFileSync(original, bytes)
writeFileSync(path.join(out, 'nota.docx'), bytes)

const save = (name, content) => writeFileSync(path.join(out, name), content)
const pandoc = (...args) => execFileSync('pandoc', args, { encoding: 'utf8' })
const soffice = (filter) => {
  const profile = pathToFileURL(path.join(work, 'profile')).href
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', filter, '--outdir', work]
  execFileSync('soffice', [...options, original], { stdio: 'ignore' })
}

for (const format of ['markdown', 'gfm']) save(`pandoc-${format}.md`, pandoc('-t', format, original))
save('pandoc-plain.txt', pandoc('-t', 'plain', original))
save('mammoth.md', (await mammoth.convertToMarkdown({ path: original })).value)
soffice('txt:Text (encoded):UTF8')
save('libreoffice.txt', readFileSync(path.join(work, 'nota.txt')))
soffice('html')
save('libreoffice-html.md', pandoc('-f', 'html', '-t', 'markdown', path.join(work, 'nota.html')))

const reading = readDocx(bytes, { readable: true })
if (!reading.ok) throw new Error(reading.message)
const text = reading.value.document.text
  .replace(/\n\n/g, '\n')
  .replace(/^(?:#+|>) /gm, '')
  .replace(/^\| /gm, '')
  .replace(/ \| /g, '\t')
  .replace(/^(•|\d+\.) /gm, '$1\t')
  .replace(/\u2011/g, '-')
  .replace(/\n/g, '\r\n')
const windows = { '“': 0x93, '”': 0x94, '•': 0x95 }
save(
  'word-windows1252.txt',
  Uint8Array.from(text, (it) => windows[it] ?? it.charCodeAt(0)),
)
save('word-utf16.txt', Buffer.from('\ufeff' + text, 'utf16le'))
rmSync(work, { recursive: true, force: true })
