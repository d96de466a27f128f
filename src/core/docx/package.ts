// A Word file as a package of parts that refer to each other (ECMA-376, part 2).
// Tells what is not a Word file and why, finds parts by their relations rather
// than by their usual names, and never follows a relation out of the package.

import { failure, success, type Result } from './result'
import { decodeText, type Encoding } from './encoding'
import { parseXml } from './xml'
import { openZip, readEntry, type Zip, type ZipEntry } from './zip'

export interface Package {
  readonly zip: Zip
  /** The part that holds the text, usually `word/document.xml`. */
  readonly main: string
  /** Where the main part points to. */
  readonly relations: readonly Relation[]
  /** Whether it carries digital signatures, which any change breaks. */
  readonly signed: boolean
}

export interface Relation {
  readonly id: string
  /** The last word of the type: `styles`, `comments`, `footnotes`. */
  readonly type: string
  /** A part of this package, or undefined for what lies outside it. */
  readonly part: string | undefined
}

/** The XML of a part, and how it was written. */
export interface Part {
  readonly xml: string
  readonly encoding: Encoding
}

/** Bytes one XML part may unpack to. */
const partLimit = 128 * 1024 * 1024

export function openPackage(bytes: Uint8Array): Result<Package> {
  const other = recognizeOther(bytes)
  if (other) return failure(other)
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const roots = readRelations(zip.value, '')
  if (!roots.ok) return roots
  const root = roots.value.find((it) => it.type === 'officeDocument' && it.part)
  const main = root?.part ?? (findEntry(zip.value, 'word/document.xml') ? 'word/document.xml' : undefined)
  const isOffice = findEntry(zip.value, '[Content_Types].xml') !== undefined
  if (!isOffice || zip.value.entries.some((it) => /^(xl|ppt)\//i.test(it.name))) return failure('notWord')
  if (!main) return failure('missingPart')
  if (!findEntry(zip.value, main)) return failure('missingPart')
  const relations = readRelations(zip.value, main)
  if (!relations.ok) return relations
  const signed = zip.value.entries.some((it) => /^_xmlsignatures\/.*\.xml$/i.test(it.name))
  return success({ zip: zip.value, main, relations: relations.value, signed })
}

/** The part of a kind that the main part points to, if it is there. */
export function relatedPart({ zip, relations }: Package, type: string): string | undefined {
  const part = relations.find((it) => it.type === type && it.part)?.part
  return part && findEntry(zip, part)?.name
}

export function readPart(zip: Zip, name: string): Result<Part> {
  const entry = findEntry(zip, name)
  if (!entry) return failure('missingPart')
  if (entry.unpacked > partLimit) return failure('partTooLarge')
  const content = readEntry(zip, entry)
  return content.ok ? success(decodeText(content.value)) : content
}

/** Part names know no difference in case (ECMA-376-2, 6.2.2.3); some writers use backslashes. */
export function findEntry({ entries }: Zip, name: string): ZipEntry | undefined {
  const wanted = comparable(name)
  return entries.find((it) => comparable(it.name) === wanted)
}

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationsName(part: string): string {
  return part.replace(/[^/]*$/, '_rels/$&.rels')
}

function comparable(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase()
}

/** What a part points to; nothing for a part without relations. */
function readRelations(zip: Zip, part: string): Result<Relation[]> {
  const name = relationsName(part)
  if (!findEntry(zip, name)) return success([])
  const source = readPart(zip, name)
  if (!source.ok) return source
  const relations: Relation[] = []
  const reason = parseXml(source.value.xml, {
    open(name, attribute) {
      if (name !== 'rel:Relationship') return
      const target = attribute('Target') ?? ''
      relations.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').replace(/^.*\//, ''),
        part: attribute('TargetMode') === 'External' ? undefined : resolve(part, target),
      })
    },
  })
  return reason ? failure(reason) : success(relations)
}

/** A target relative to the folder of the part that names it (RFC 3986, 5.2.4); undefined where it leaves the package. */
function resolve(part: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return undefined
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** Files that carry the wrong name. */
function recognizeOther(bytes: Uint8Array): 'empty' | 'encrypted' | 'oldWord' | 'notWord' | 'rtf' | undefined {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'rtf'
  // A compound file ([MS-CFB] 2.2). Word keeps an encrypted document in a stream of this name ([MS-OFFCRYPTO] 2.1).
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return undefined
  if (holdsName(bytes, 'EncryptedPackage')) return 'encrypted'
  return holdsName(bytes, 'WordDocument') ? 'oldWord' : 'notWord'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((it, at) => bytes[at] === it)
}

/** Whether a stream of this name is in the directory: UTF-16, at the start of an entry of 128 bytes ([MS-CFB] 2.6.1). */
function holdsName(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + name.length * 2 <= bytes.length; at += 128) {
    let index = 0
    while (index < name.length && bytes[at + 2 * index] === name.charCodeAt(index) && !bytes[at + 2 * index + 1])
      index++
    if (index === name.length) return true
  }
  return false
}
