import assert from 'node:assert/strict'
import { decode } from '../../../src/core/text/decode'

const words = 'Eén coöperatie, ’s avonds: € 5'
const utf16le = Buffer.from(words, 'utf16le')
const utf16be = Buffer.from(utf16le).swap16()
const windows1252 = Buffer.from([...words].map((c) => ({ '’': 0x92, '€': 0x80 })[c] ?? c.charCodeAt(0)))

describe('decode', () => {
  const reads = (bytes: Uint8Array, encoding: string, text = words): void =>
    assert.deepEqual(decode(bytes), { text, encoding })

  it('UTF-8, with and without a mark', () => {
    reads(Buffer.from(words), 'utf-8')
    reads(Buffer.from(`\ufeff${words}`), 'utf-8')
    reads(Buffer.alloc(0), 'utf-8', '')
  })
  it('UTF-16, with and without a mark', () => {
    reads(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'utf-16le')
    reads(Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), 'utf-16be')
    reads(utf16le, 'utf-16le')
    reads(utf16be, 'utf-16be')
  })
  it('Windows-1252', () => reads(windows1252, 'windows-1252'))
  it('UTF-8 with one broken character stays UTF-8', () => {
    const decoded = decode(Buffer.concat([Buffer.from(words), Buffer.from([0xff])]))
    assert.deepEqual(decoded, { text: `${words}\ufffd`, encoding: 'utf-8' })
  })
  it('says what it is when it is no text', () => {
    const problem = (bytes: readonly number[]): string => {
      const decoded = decode(Uint8Array.from(bytes))
      return 'problem' in decoded ? decoded.problem : 'text'
    }
    assert.equal(problem([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), 'pdf')
    assert.equal(problem([0x50, 0x4b, 3, 4, 0, 0]), 'word')
    assert.equal(problem([0xd0, 0xcf, 0x11, 0xe0]), 'oldOffice')
    assert.equal(problem([0x89, 0x50, 0x4e, 0x47]), 'image')
    assert.equal(problem([65, 0, 0, 0, 66, 67]), 'binary')
    assert.equal(problem(Array.from({ length: 500 }, (_, n) => (n * 7919) % 256)), 'binary')
  })
})
