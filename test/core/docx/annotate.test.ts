import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync, Zip, ZipDeflate } from 'fflate'
import { globSync } from 'tinyglobby'
import { annotate, type AnnotateOptions } from '../../../src/core/docx/annotate'
import { readDocx, type Reading, type ReadOptions } from '../../../src/core/docx/read'
import { openZip } from '../../../src/core/docx/zip'
import type { Edit, Finding } from '../../../src/core/finding'
import type { Rule } from '../../../src/core/rules/rule'
import type { Span } from '../../../src/core/span'
import { isPlain, toSource } from '../../../src/core/text/segment'
import { docx, namespaces, p, r, style, type Parts } from './build'
import { entriesOf, inspect } from './inspect'

const date = '2026-01-31T12:00:00.000Z'

const rule: Rule = {
  id: 'voorbeeld',
  category: 'regie',
  severity: 'warning',
  profile: 'gewoon',
  patterns: [],
  when: {},
  unless: [],
  message: 'Wie de regie terugneemt, vindt dat die van hem was.',
  why: 'Bewoners hadden hun buurt al in handen.',
  question: 'Van wie was de regie?',
  source: { title: 'eigen' },
  rewrites: [],
  examples: [],
}

function finding({ text }: Reading['document'], span: Span, edits: readonly Edit[] = []): Finding {
  return {
    ...span,
    rule,
    severity: 'warning',
    parts: [span],
    text: text.slice(span.start, span.end),
    quoted: false,
    rewrites: edits.length ? [{ label: 'afspreken', edits }] : [],
  }
}

function read(bytes: Uint8Array, options: ReadOptions = {}): Reading {
  const reading = readDocx(bytes, options)
  assert.ok(reading.ok, reading.ok ? '' : reading.message)
  return reading.value
}

/** Annotates `words`, replaced by `newText` if given, and gives what came of it. */
function mark(
  parts: Parts,
  words: string | readonly string[],
  newText?: string,
  options: Partial<AnnotateOptions> = {},
) {
  const bytes = docx(parts)
  const reading = read(bytes)
  const { document } = reading
  const findings = [words].flat().map((it) => {
    const start = document.text.indexOf(it)
    assert.ok(start >= 0, `“${it}” is in the text`)
    const span = { start, end: start + it.length }
    return finding(document, span, newText === undefined ? [] : [{ ...span, newText }])
  })
  const result = annotate(bytes, reading, findings, { date, trackChanges: newText !== undefined, ...options })
  assert.ok(result.ok, result.ok ? '' : result.message)
  return { ...result.value, original: bytes, inspected: inspect(result.value.bytes) }
}

function checkWords(parts: Parts, words: string | readonly string[]) {
  const { inspected } = mark(parts, words)
  assert.deepEqual(inspected.commented, [words].flat())
}

function checkChange(parts: Parts, words: string, newText: string, accepted: string) {
  const { bytes, original, changed, inspected } = mark(parts, words, newText)
  assert.equal(changed.length, 1)
  assert.equal(read(bytes).document.text, accepted)
  assert.equal(
    read(bytes, { revisions: 'rejected' }).document.text,
    read(original, { revisions: 'rejected' }).document.text,
  )
  assert.deepEqual(inspected.commented, [words])
}

describe('comments in a Word file', () => {
  it('stand on exactly the words', () => {
    checkWords({ body: p('De gemeente neemt de regie terug.') }, 'neemt de regie terug')
    checkWords({ body: p('De gemeente') }, 'De gemeente')
    checkWords({ body: p(r('De ge') + r('meente', '<w:b/>') + r(' neemt')) }, ['De gemeente', 'neemt'])
    checkWords({ body: p('zorg &amp; welzijn &#233;&#x1F600;n &lt;nu&gt;') }, ['& welzijn', 'é😀n', '<nu'])
    checkWords({ body: p('<w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t><w:br/><w:t>drie</w:t></w:r>') }, [
      'een\ttwee',
      'drie',
    ])
  })
  it('may meet and overlap', () => {
    checkWords({ body: p('De gemeente neemt regie.') }, ['De gemeente', 'gemeente neemt regie', ' neemt'])
  })
  it('keep the formatting of a run they split', () => {
    const { inspected } = mark({ body: p(r('De gemeente neemt', '<w:i/><w:color w:val="FF0000"/>')) }, 'gemeente')
    assert.equal(inspected.main.match(/<w:rPr><w:i\/><w:color w:val="FF0000"\/><\/w:rPr>/g)?.length, 3)
  })
  it('say why and ask, with author, initials and date', () => {
    const { inspected, comments } = mark({ body: p('De gemeente.') }, 'gemeente', 'buurt')
    assert.equal(comments, 1)
    assert.deepEqual(inspected.comments, [
      {
        author: 'Bewonersbril',
        initials: 'BB',
        date: '2026-01-31T12:00:00Z',
        text: [rule.message, rule.why, rule.question, 'Het kan ook zo: afspreken'].join('\n'),
      },
    ])
  })
  it('follow those that are there, which stay as they are', () => {
    const own = `<w:comment w:id="7" w:author="Ans">${p('Mooi &amp; waar')}</w:comment>`
    const { inspected } = mark(
      {
        body: p(
          `<w:commentRangeStart w:id="7"/>${r('De gemeente')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
        ),
        comments: own,
      },
      'gemeente',
    )
    assert.deepEqual(
      inspected.comments.map((it) => it.author),
      ['Ans', 'Bewonersbril'],
    )
    assert.deepEqual(inspected.commented, ['De gemeente', 'gemeente'])
    assert.ok(inspected.commentsXml.includes(own))
  })
  it('take the style of comment marks where the file has it', () => {
    const parts = {
      body: p('De gemeente.'),
      styles: style('Verwijzingopmerking', 'annotation reference', '', 'character'),
    }
    assert.match(mark(parts, 'gemeente').inspected.main, /<w:rStyle w:val="Verwijzingopmerking"\/>/)
  })
  it('go where the note or the text box hangs', () => {
    const note = mark(
      {
        body: p(r('zin') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r(' verder')),
        footnotes: `<w:footnote w:id="2">${p('de gemeente')}</w:footnote>`,
      },
      'gemeente',
    )
    assert.deepEqual(note.inspected.commented, [''])
    assert.match(note.inspected.comments[0]!.text, /^In de noot staat: “gemeente”\.\n/)
    const box = `<w:txbxContent>${p('de gemeente')}</w:txbxContent>`
    const boxed = mark(
      {
        body: p(
          r('zin') +
            `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      },
      'gemeente',
    )
    assert.match(boxed.inspected.comments[0]!.text, /^In het tekstvak staat: “gemeente”\.\n/)
    assert.match(boxed.inspected.main, /<w:commentRangeStart w:id="0"\/><w:r><mc:AlternateContent>/)
  })
  it('know the strict edition and other prefixes', () => {
    const document = `<x:document xmlns:x="${namespaces.strictW}"><x:body><x:p><x:r><x:t>De gemeente</x:t></x:r></x:p></x:body></x:document>`
    const { inspected } = mark({ document }, 'gemeente', 'buurt')
    assert.deepEqual(inspected.commented, ['gemeente'])
    assert.match(inspected.main, /<x:commentRangeStart x:id="0"\/>/)
    const plain = `<document xmlns="${namespaces.w}"><body><p><r><t>De gemeente</t></r></p></body></document>`
    assert.deepEqual(mark({ document: plain }, 'gemeente', 'buurt').inspected.commented, ['gemeente'])
  })
})

describe('places where no mark can stand', () => {
  it('give the comment to the whole run', () => {
    const { inspected } = mark({ body: p(r('zie ') + '<w:r><w:t>a <![CDATA[gemeente]]> b</w:t></w:r>') }, 'gemeente')
    assert.deepEqual(inspected.commented, ['a gemeente b'])
  })
  it('never split a pair of code units', () => {
    const bytes = docx({ body: p('a😀b') })
    const reading = read(bytes)
    const result = annotate(bytes, reading, [finding(reading.document, { start: 2, end: 4 })], { date })
    assert.ok(result.ok)
    assert.deepEqual(inspect(result.value.bytes).commented, ['a😀b'])
  })
  it('keep the encoding of a part', () => {
    const xml = `<w:document xmlns:w="${namespaces.w}"><w:body>${p('De gemeente.')}</w:body></w:document>`
    const utf16 = new Uint8Array(new Uint16Array(`\ufeff${xml}`.split('').map((it) => it.charCodeAt(0))).buffer)
    const bytes = docx({ others: { 'word/document.xml': utf16 } })
    const reading = read(bytes)
    const result = annotate(bytes, reading, [finding(reading.document, { start: 3, end: 11 })], { date })
    assert.ok(result.ok)
    const part = unzipSync(result.value.bytes)['word/document.xml']!
    assert.deepEqual([...part.subarray(0, 2)], [0xff, 0xfe])
    assert.equal(read(result.value.bytes).document.text, 'De gemeente.')
  })
})

describe('tracked changes in a Word file', () => {
  it('give the rewritten text once accepted, the original once rejected', () => {
    checkChange({ body: p('De gemeente beslist.') }, 'gemeente', 'buurt', 'De buurt beslist.')
    checkChange(
      { body: p(r('De ge') + r('meente', '<w:b/>') + r(' beslist.')) },
      'gemeente',
      'buurt & straat',
      'De buurt & straat beslist.',
    )
    checkChange({ body: p('<w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t></w:r>') }, 'een\ttwee', 'drie', 'drie')
    checkChange({ body: p('Weg ermee.') }, ' ermee', '', 'Weg.')
  })
  it('stand beside those of someone else', () => {
    const others = p(
      `<w:ins w:id="4" w:author="Ans">${r('De gemeente beslist.')}</w:ins><w:del w:id="5" w:author="Ans"><w:r><w:delText>Oud.</w:delText></w:r></w:del>`,
    )
    checkChange({ body: others }, 'gemeente', 'buurt', 'De buurt beslist.')
  })
  it('may insert only', () => {
    const bytes = docx({ body: p('De wijk is van bewoners.') })
    const reading = read(bytes)
    for (const at of [0, 3, 8, 24]) {
      const it = finding(reading.document, { start: 3, end: 7 }, [{ start: at, end: at, newText: 'x' }])
      const result = annotate(bytes, reading, [it], { date, trackChanges: true })
      assert.ok(result.ok)
      const expected = 'De wijk is van bewoners.'
      assert.equal(read(result.value.bytes).document.text, `${expected.slice(0, at)}x${expected.slice(at)}`)
      assert.deepEqual(inspect(result.value.bytes).commented, ['wijk'])
    }
  })
  it('go into notes, not into text boxes', () => {
    const body = p(r('zin') + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    const note = mark({ body, footnotes: `<w:footnote w:id="2">${p('de gemeente')}</w:footnote>` }, 'gemeente', 'buurt')
    assert.equal(read(note.bytes).document.text, 'zin[1]\n[1] de buurt')
    const box = mark(
      { body: p(`<w:r><w:pict><w:txbxContent>${p('de gemeente')}</w:txbxContent></w:pict></w:r>`) },
      'gemeente',
      'buurt',
    )
    assert.equal(box.changed.length, 0)
    assert.equal(box.comments, 1)
  })
  it('are not made across what is not text', () => {
    const body = p(r('de ge') + '<w:r><w:drawing/></w:r>' + r('meente'))
    const { changed, inspected } = mark({ body }, 'gemeente', 'buurt')
    assert.equal(changed.length, 0)
    assert.deepEqual(inspected.commented, ['gemeente'])
  })
})

describe('the rest of a Word file', () => {
  it('stays byte for byte', () => {
    const others = {
      'word/media/image1.png': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251),
      'docProps/core.xml': '<cp/>',
    }
    const { bytes, original } = mark({ body: p('De gemeente.'), others }, 'gemeente', 'buurt')
    const before = entriesOf(original)
    const after = entriesOf(bytes)
    assert.deepEqual([...after.keys()], [...before.keys(), 'word/comments.xml'])
    for (const [name, entry] of before) {
      const isOurs = ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'].includes(name)
      if (!isOurs) assert.deepEqual(after.get(name), entry, name)
    }
  })
  it('stays, also with sizes written after the data and a remark at the end', () => {
    const plain = docx({ body: p('De gemeente.'), others: { 'docProps/app.xml': '<x/>' } })
    const streamed = withDescriptors(unzipSync(plain))
    const end = new DataView(streamed.buffer).getUint16(streamed.length - 2, true)
    assert.equal(end, 0)
    const remark = new TextEncoder().encode('bewaard')
    const bytes = new Uint8Array(streamed.length + remark.length)
    bytes.set(streamed)
    bytes.set(remark, streamed.length)
    new DataView(bytes.buffer).setUint16(streamed.length - 2, remark.length, true)
    const reading = read(bytes)
    const result = annotate(bytes, reading, [finding(reading.document, { start: 3, end: 11 })], { date })
    assert.ok(result.ok)
    const copy = result.value.bytes
    assert.deepEqual(entriesOf(copy).get('docProps/app.xml'), entriesOf(bytes).get('docProps/app.xml'))
    assert.deepEqual(copy.slice(-remark.length), remark)
    assert.equal(read(copy).document.text, 'De gemeente.')
    assert.equal(Object.keys(unzipSync(copy)).length, Object.keys(unzipSync(bytes)).length + 1)
  })
  it('is all there where nothing was found', () => {
    const bytes = docx({ body: p('Mooi.') })
    const result = annotate(bytes, read(bytes), [], { date, trackChanges: true })
    assert.ok(result.ok)
    assert.deepEqual(result.value.bytes, bytes)
  })
  it('tells when a signature breaks', () => {
    assert.equal(mark({ body: p('De gemeente.') }, 'gemeente').breaksSignature, false)
    const others = { '_xmlsignatures/sig1.xml': '<Signature/>' }
    assert.equal(mark({ body: p('De gemeente.'), others }, 'gemeente').breaksSignature, true)
  })
  it('must be the file that was read', () => {
    const reading = read(docx({ body: p('De gemeente.') }))
    const result = annotate(docx({ body: p('Anders.') }), reading, [], { date })
    assert.ok(!result.ok && result.reason === 'changed')
  })
})

/** The same entries, written as a stream: with a data descriptor behind each. */
function withDescriptors(files: Record<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = []
  const stream = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, content] of Object.entries(files)) {
    const file = new ZipDeflate(name)
    stream.add(file)
    file.push(content, true)
  }
  stream.end()
  return Uint8Array.from(chunks.flatMap((it) => [...it]))
}

/** A small, repeatable source of chance. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

/** A few findings at any place, every other one with a rewrite where that is allowed. */
function anyFindings({ document }: Reading, seed: number): Finding[] {
  const next = chance(seed)
  const findings: Finding[] = []
  for (const segment of document.segments) {
    for (let start = next(4); start < segment.text.length; start += 1 + next(40)) {
      const span = { start, end: Math.min(segment.text.length, start + 1 + next(20)) }
      const from = span.start + next(span.end - span.start)
      const to = from + next(span.end - from + 1)
      const edit =
        to > from && isPlain(segment, { start: from, end: to }) && toSource(segment, { start: from, end: to })
      const edits = edit && next(2) ? [{ ...edit, newText: next(5) ? `‹${next(1000)} & co›` : '' }] : []
      findings.push(finding(document, toSource(segment, span), edits))
    }
  }
  return findings
}

describe('copies of other people’s files', () => {
  const folder = '../shared/data/docx'
  it('have each comment on its words, and every change can be taken back', function () {
    this.timeout(120_000)
    if (!existsSync(folder)) {
      console.log(`      ${folder} is not there; skipped`)
      return this.skip()
    }
    const files = globSync('**/*.docx', { cwd: folder }).sort()
    for (const [seed, file] of files.entries()) {
      const bytes = new Uint8Array(readFileSync(path.join(folder, file)))
      const reading = read(bytes)
      const findings = anyFindings(reading, seed)
      const result = annotate(bytes, reading, findings, { date, trackChanges: true })
      assert.ok(result.ok, file)
      const { changed, comments } = result.value
      assert.equal(comments, findings.length, file)
      const edits = changed.flatMap((it) => it.rewrites[0]!.edits)
      assert.equal(read(result.value.bytes).document.text, applied(reading.document.text, edits), `${file} accepted`)
      const original = read(bytes, { revisions: 'rejected' }).document.text
      assert.equal(read(result.value.bytes, { revisions: 'rejected' }).document.text, original, `${file} rejected`)
      checkEntries(bytes, result.value.bytes, file)
    }
    assert.ok(files.length >= 100)
  })

  function applied(text: string, edits: readonly Edit[]): string {
    let result = text
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      result = result.slice(0, edit.start) + edit.newText + result.slice(edit.end)
    }
    return result
  }

  function checkEntries(original: Uint8Array, copy: Uint8Array, file: string) {
    const ours =
      /^(\[Content_Types\]\.xml|word\/(document\d?|comments|footnotes|endnotes)\.xml|word\/_rels\/document\d?\.xml\.rels)$/
    const after = entriesOf(copy)
    for (const [name, entry] of entriesOf(original)) {
      if (!ours.test(name)) assert.deepEqual(after.get(name), entry, `${file}: ${name}`)
    }
    assert.ok(openZip(copy).ok)
    if (copy.length !== original.length) inspect(copy)
  }
})
