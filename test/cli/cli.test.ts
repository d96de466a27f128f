// The command line as other programs see it: a bundle of its own is run.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { findFiles } from '../../src/cli/files'
import { stringsFor } from '../../src/strings'
import { note } from '../core/docx/note'

const plain = 'De bewoners vieren feest.\n'
const flagged = 'De gemeente neemt **de regie** in de wijk weer terug.\n'

describe('command line', function () {
  this.timeout(120_000)
  let folder: string
  let cli: string

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'bewonersbril-'))
    cli = path.join(folder, '.cli.cjs')
    const { dataModules } = (await import(pathToFileURL(path.resolve('esbuild.config.mjs')).href)) as {
      dataModules: Plugin[]
    }
    await build({
      entryPoints: ['src/cli/main.ts'],
      outfile: cli,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      plugins: dataModules,
      define: { 'import.meta.url': '__filename' },
      logLevel: 'error',
    })
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  function write(files: Record<string, string | Uint8Array>): string {
    const here = mkdtempSync(path.join(folder, 'map-'))
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(here, name)), { recursive: true })
      writeFileSync(path.join(here, name), content)
    }
    return here
  }

  function run(cwd: string, args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, FORCE_COLOR: '0' },
    })
    return { status, out: stdout, err: stderr }
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const json = (text: string): any => JSON.parse(text)

  it('gives 0, 1 and 2 as the contract says', () => {
    const here = write({ 'goed.md': plain, 'fout.md': flagged })
    assert.equal(run(here, ['fout.md']).status, 0)
    assert.equal(run(here, ['fout.md', '--fail-on', 'warning']).status, 1)
    assert.equal(run(here, ['weg.md']).status, 2)
    assert.equal(run(here, []).status, 2)
    assert.equal(run(here, ['goed.md', '--format', 'pdf']).status, 2)
    assert.equal(run(here, ['--fix', 'goed.md']).status, 2)
  })

  it('keeps to the contract in JSON', () => {
    const here = write({ 'nota.md': `# Kop\n\n${flagged}` })
    const { out } = run(here, ['nota.md', '--format', 'json'])
    const { version, tool, documents, errors, summary } = json(out)
    assert.equal(version, 1)
    assert.equal(tool.name, 'bewonersbril')
    assert.deepEqual(errors, [])
    assert.equal(summary.findings, documents[0].findings.length)
    const [document] = documents
    assert.deepEqual(Object.keys(document), ['path', 'findings', 'perspective', 'ignored'])
    const text = readFileSync(path.join(here, 'nota.md'), 'utf8')
    const finding = document.findings.find((it: { rule: string }) => it.rule === 'regie-terugnemen')
    assert.equal(text.slice(finding.start, finding.end), finding.text)
    assert.deepEqual(
      finding.parts.map((it: { start: number; end: number }) => text.slice(it.start, it.end)),
      ['neemt **de regie', 'terug'],
    )
    assert.deepEqual([finding.line, finding.column, finding.endLine], [3, 13, 3])
    assert.equal(finding.quoted, false)
    assert.deepEqual(Object.keys(document.perspective), ['sentences', 'actors', 'agentlessPassives', 'sections'])
    assert.equal(document.perspective.actors[0].group, 'institutions')
  })

  it('reads on after a file that cannot be read', () => {
    const here = write({ 'a.md': flagged, 'b.md': Uint8Array.from([0, 1, 2, 0, 255]), 'c.txt': 'Gewone tekst.' })
    const { status, out, err } = run(here, ['.', '--format', 'json'])
    assert.equal(status, 2)
    const { documents, errors } = json(out)
    assert.deepEqual(
      documents.map((it: { path: string }) => it.path),
      ['a.md', 'c.txt'],
    )
    assert.match(errors[0].message, /geen tekstbestand/)
    assert.match(err, /b\.md/)
  })

  it('walks folders as git would', () => {
    const here = write({
      'a.md': plain,
      'b.markdown': plain,
      'c.html': plain,
      'sub/d.txt': plain,
      'sub/concept/e.md': plain,
      'sub/.gitignore': 'concept/\n!f.md\n',
      '.gitignore': 'weg.md\nf.md\n',
      'weg.md': plain,
      'node_modules/g.md': plain,
      '.stil/h.md': plain,
      'x.bewonersbril.docx': plain,
    })
    const before = process.cwd()
    process.chdir(here)
    try {
      const paths = (...inputs: string[]): readonly string[] => findFiles(inputs, [], stringsFor('nl')).files
      assert.deepEqual(paths('.'), ['a.md', 'b.markdown', 'sub/d.txt'])
      assert.deepEqual(paths('sub', 'sub/d.txt'), ['sub/d.txt'])
      assert.deepEqual(paths('*.md'), ['a.md', 'weg.md'])
      assert.deepEqual(paths('weg.md'), ['weg.md'])
      assert.deepEqual(findFiles(['.'], ['sub/'], stringsFor('nl')).files, ['a.md', 'b.markdown'])
    } finally {
      process.chdir(before)
    }
  })

  it('reads standard input', () => {
    const here = write({})
    const { documents } = json(run(here, ['-', '--stdin-path', 'x.txt', '--format', 'json'], '# geen kop\n').out)
    assert.equal(documents[0].path, 'x.txt')
  })

  it('filters documents line by line', () => {
    const lines = [
      JSON.stringify({ id: 'één', text: flagged }),
      'rommel',
      '',
      JSON.stringify({ id: 7, text: '' }),
      JSON.stringify({ id: 'b', text: '# x', format: 'text' }),
    ]
    const { status, out } = run(write({}), ['--ndjson'], `${lines.join('\n')}\n`)
    const answers = out.trimEnd().split('\n').map(json)
    assert.equal(status, 0)
    assert.deepEqual(
      answers.map((it) => it.id),
      ['één', null, null, null, 'b'],
    )
    assert.deepEqual(
      answers.map((it) => it.line),
      [undefined, 2, 3, 4, undefined],
    )
    assert.ok(answers[0].findings.length > 0)
  })

  it('shows rewrites as a diff, and writes nothing', () => {
    const here = write({ 'nota.txt': 'De gemeente neemt de regie in de wijk weer terug.\n' })
    const { out } = run(here, ['--diff', 'nota.txt'])
    assert.match(out, /^--- a\/nota\.txt\n\+\+\+ b\/nota\.txt\n@@/)
    assert.match(out, /^-De gemeente neemt de regie/m)
    assert.match(out, /^\+De gemeente /m)
    assert.equal(
      readFileSync(path.join(here, 'nota.txt'), 'utf8'),
      'De gemeente neemt de regie in de wijk weer terug.\n',
    )
  })

  it('takes settings from .bewonersbril.yml', () => {
    const config = 'regels:\n  regie-terugnemen: fout\nnegeer:\n  - archief/\n'
    const here = write({ 'nota.md': flagged, 'archief/oud.md': flagged, '.bewonersbril.yml': config })
    const { status, out } = run(here, ['.', '--format', 'json'])
    assert.equal(status, 1)
    assert.deepEqual(
      json(out).documents.map((it: { path: string }) => it.path),
      ['nota.md'],
    )
    assert.equal(run(here, ['nota.md', '--no-config']).status, 0)
  })

  it('takes the word of the writer for who says wij', () => {
    const text = 'Wij koken elke vrijdag voor de straat.\n'
    const groupIn = (here: string): string =>
      json(run(here, ['nota.md', '--format', 'json']).out).documents[0].perspective.actors[0].group
    assert.equal(groupIn(write({ 'nota.md': text })), 'institutions')
    assert.equal(groupIn(write({ 'nota.md': text, '.bewonersbril.yml': 'afzender: bewoners\n' })), 'residents')
    assert.match(run(write({ 'nota.md': text, '.bewonersbril.yml': 'afzender: ons\n' }), ['nota.md']).err, /afzender/)
  })

  it('says what is wrong with settings, with the line', () => {
    const here = write({ 'nota.md': flagged, '.bewonersbril.yml': 'profiel: gewoon\nregel:\n  x: uit\n' })
    const { status, err } = run(here, ['nota.md'])
    assert.equal(status, 2)
    assert.match(err, /^\.bewonersbril\.yml:2:1: .*‘regel’/)
    assert.match(run(here, ['nota.md', '--config', 'weg.yml']).err, /bestaat niet/)
    const unknown = write({ 'nota.md': flagged, '.bewonersbril.yml': 'regels:\n  bestaat-niet: uit\n' })
    assert.match(run(unknown, ['nota.md']).err, /bestaat-niet/)
  })

  it('refuses a broken word list with file, line and remedy', () => {
    const here = write({
      'nota.md': flagged,
      '.bewonersbril.yml': 'eigenLijsten:\n  - eigen.yml\n',
      'eigen.yml': '- id: x\n',
    })
    const { status, err } = run(here, ['nota.md'])
    assert.equal(status, 2)
    assert.match(err, /eigen\.yml:1/)
  })

  it('looks at named rules only', () => {
    const here = write({ 'nota.md': `${flagged}\nDe doelgroep in de aandachtswijk.\n` })
    const rules = (...args: string[]): string[] => [
      ...new Set<string>(
        json(run(here, ['nota.md', '--format', 'json', ...args]).out).documents[0].findings.map(
          (it: { category: string }) => it.category,
        ),
      ),
    ]
    assert.deepEqual(rules('--rules', 'regie'), ['regie'])
    assert.ok(rules('--rules', 'regie-terugnemen=off').length > 0)
    assert.match(run(here, ['nota.md', '--rules', 'regie-terugneemt']).err, /Bedoel je regie-terugnemen/)
  })

  it('writes a copy of a Word file with comments, and leaves the file alone', () => {
    const here = write({ 'nota.docx': note() })
    const { err } = run(here, ['--annotate', '--track-changes', 'nota.docx'])
    assert.match(err, /^nota\.bewonersbril\.docx: \d+ opmerkingen, \d+ wijziging/)
    assert.ok(readFileSync(path.join(here, 'nota.bewonersbril.docx')).length > 1000)
    assert.deepEqual(new Uint8Array(readFileSync(path.join(here, 'nota.docx'))), note())
  })

  it('speaks English when asked', () => {
    const here = write({ 'nota.md': flagged })
    assert.match(run(here, ['--locale', 'en', 'weg.md']).err, /does not exist/)
    assert.match(run(here, ['--locale', 'en', '--help']).out, /^Bewonersbril reads/)
    assert.match(run(here, ['--locale', 'en', '--bogus']).err, /no option/)
  })

  it('compares with an earlier version', () => {
    const here = write({ 'oud.md': flagged, 'nieuw.md': plain })
    const { out } = run(here, ['nieuw.md', '--compare', 'oud.md'])
    assert.match(out, /Verbeterd: 1/)
    assert.match(run(here, ['nieuw.md', '--compare', 'oud.md', '--format', 'html']).out, /Vergeleken/)
    assert.equal(run(here, ['.', '--compare', 'oud.md']).status, 2)
  })

  it('gives SARIF and GitHub what they expect', () => {
    const here = write({ 'een nota.md': flagged })
    const { runs } = json(run(here, ['een nota.md', '--format', 'sarif']).out)
    const [result] = runs[0].results
    assert.equal(runs[0].tool.driver.rules[result.ruleIndex].id, result.ruleId)
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'een%20nota.md')
    assert.equal(result.level, 'warning')
    const { out } = run(here, ['een nota.md', '--format', 'github'])
    assert.match(out, /^::warning file=een nota\.md,line=1,endLine=1,col=\d+,endColumn=\d+,title=Bewonersbril%3A /)
  })
})
