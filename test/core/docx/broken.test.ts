import assert from 'node:assert/strict'
import { strToU8 } from 'fflate'
import { openZip } from '../../../src/core/docx/zip'
import { readDocx } from '../../../src/core/docx/read'
import type { Reason } from '../../../src/core/docx/result'
import { docx, p, zip } from './build'

function check(bytes: Uint8Array, reason: Reason) {
  const before = bytes.slice()
  const reading = readDocx(bytes)
  assert.ok(!reading.ok, 'should not be readable')
  assert.equal(reading.reason, reason)
  assert.match(reading.message, /^[A-Z][^!?]*[^.]\.$/)
  assert.deepEqual(bytes, before)
}

/** A compound file with a stream of this name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [index, letter] of [...stream].entries()) bytes[1024 + 128 + 2 * index] = letter.charCodeAt(0)
  return bytes
}

/** Sets a field of the first header of the central directory. */
function withHeader(bytes: Uint8Array, change: (view: DataView, header: number) => void): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const end = copy.length - 22
  change(view, view.getUint32(end + 16, true))
  return copy
}

describe('a file that is no readable Word file', () => {
  const good = docx({ body: p('Tekst.') })

  it('is empty', () => check(new Uint8Array(), 'empty'))
  it('is text', () => check(strToU8('Gewoon tekst.'), 'notWord'))
  it('is RTF', () => check(strToU8('{\\rtf1 tekst}'), 'rtf'))
  it('is an old .doc', () => check(compound('WordDocument'), 'oldWord'))
  it('is encrypted', () => check(compound('EncryptedPackage'), 'encrypted'))
  it('is an Excel file', () => check(zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), 'notWord'))
  it('is another zip', () => check(zip({ 'foto.txt': 'x' }), 'notWord'))

  it('is cut off, wherever that is', () => {
    for (let length = 4; length < good.length; length += 7) {
      const reading = readDocx(good.subarray(0, length))
      assert.ok(!reading.ok)
      assert.equal(reading.reason, 'truncated')
    }
  })
  it('has any byte changed: it reads or says what is wrong, and never throws', () => {
    for (let at = 0; at < good.length; at++) {
      const copy = good.slice()
      copy[at] = copy[at]! ^ 0xff
      readDocx(copy)
    }
  })

  it('misses its text', () => check(docx({ body: '', without: ['word/document.xml'] }), 'missingPart'))
  it('misses its relations but has its text', () => {
    const reading = readDocx(docx({ body: p('Tekst.'), without: ['_rels/.rels', 'word/_rels/document.xml.rels'] }))
    assert.ok(reading.ok)
    assert.equal(reading.value.document.text, 'Tekst.')
  })
  it('points to styles that are not there', () => {
    const reading = readDocx(docx({ body: p('Tekst.'), styles: ' ', without: ['word/styles.xml'] }))
    assert.ok(reading.ok)
  })
  it('follows no relation out of the package', () => {
    const outside =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="a" Type="x/styles" Target="file:///etc/passwd" TargetMode="External"/>' +
      '<Relationship Id="b" Type="x/footnotes" Target="../../../../etc/passwd"/></Relationships>'
    const reading = readDocx(docx({ body: p('Tekst.'), others: { 'word/_rels/document.xml.rels': outside } }))
    assert.ok(reading.ok)
  })

  it('has broken XML', () => check(docx({ document: '<w:document><w:body></w:document>' }), 'damaged'))
  it('has entities', () => {
    const document = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><d>&a;&b;</d>'
    check(docx({ document }), 'entities')
  })
  it('is nested too deeply', () => {
    const deep = 5000
    check(docx({ body: '<w:sdt>'.repeat(deep) + '</w:sdt>'.repeat(deep) }), 'tooDeep')
  })
  it('has a million paragraphs', function () {
    this.timeout(20_000)
    const started = performance.now()
    const some = Array.from({ length: 10_000 }, (_, index) => p(`Alinea ${(index * 7919).toString(36)}.`)).join('')
    const body = some.repeat(100)
    check(docx({ body }), 'tooManyParagraphs')
    assert.ok(performance.now() - started < 15_000)
  })

  it('is a zip bomb by its own account', () => check(bomb(100 * 1024 * 1024), 'bomb'))
  it('is larger than we unpack', () =>
    check(
      withHeader(good, (view, header) => view.setUint32(header + 24, 600 * 1024 * 1024, true)),
      'tooLarge',
    ))
  it('is a zip bomb that lies about its size', () => {
    const bytes = bomb(100 * 1024 * 1024)
    const lying = bytes.slice()
    const view = new DataView(lying.buffer)
    for (let at = view.getUint32(lying.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
      const name = view.getUint16(at + 28, true)
      if (view.getUint32(at + 24, true) > 1e6) view.setUint32(at + 24, 1000, true)
      at += 46 + name
    }
    const started = performance.now()
    check(lying, 'damaged')
    assert.ok(performance.now() - started < 1000, 'stops as soon as there is more than promised')
  })
  it('has entries that overlap', () => {
    const bytes = zip({ a: 'een', b: 'twee' })
    const overlapping = withHeader(bytes, (view, header) => view.setUint32(header + 20, 60, true))
    const opened = openZip(overlapping)
    assert.ok(!opened.ok && opened.reason === 'damaged')
  })
  it('is encrypted as a zip', () => {
    const bytes = docx({ body: '' }).slice()
    const view = new DataView(bytes.buffer)
    for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
      view.setUint16(at + 8, 1, true)
      at += 46 + view.getUint16(at + 28, true)
    }
    check(bytes, 'encrypted')
  })
})

/** A main part of zeros, which packs a thousand times smaller. */
function bomb(size: number): Uint8Array {
  return docx({ document: ' '.repeat(size) })
}
