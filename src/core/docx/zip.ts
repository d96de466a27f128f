// The only door to fflate. A Word file is a zip archive; we open one, read the
// few entries we need, and write a copy in which every other entry stays byte
// for byte as it was. fflate only inflates and deflates: no zip library keeps
// entries it did not unpack, so the records are read and written here. Section
// numbers refer to PKWARE's APPNOTE.TXT, version 6.3.10.

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { failure, success, type Result } from './result'
import {
  crc32,
  dataStart,
  endRecord,
  field,
  flag,
  newEntry,
  readDirectory,
  readEnd,
  replaceEntry,
  startsWithLocalHeader,
  viewOf,
  type EndRecord,
  type ZipEntry,
} from './zipRecords'

export type { ZipEntry }

/** Checked against the directory before anything is unpacked, and again while unpacking. */
export const zipLimits = {
  /** Bytes all entries together may unpack to. */
  unpacked: 512 * 1024 * 1024,
  /** How many times larger an archive may become; small ones are let be. */
  ratio: 200,
  ratioFrom: 16 * 1024 * 1024,
  entries: 10_000,
} as const

export interface Zip {
  readonly bytes: Uint8Array
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[]
  readonly end: EndRecord
}

export function openZip(bytes: Uint8Array): Result<Zip> {
  const view = viewOf(bytes)
  const end = readEnd(bytes, view)
  if (!end) return failure(startsWithLocalHeader(view) ? 'truncated' : 'notWord')
  if (end.count > zipLimits.entries) return failure('tooManyParts')
  const entries = readDirectory(bytes, view, end)
  if (!entries) return failure('damaged')
  const unpacked = sum(entries, (it) => it.unpacked)
  if (unpacked > zipLimits.unpacked) return failure('tooLarge')
  if (unpacked > zipLimits.ratioFrom && unpacked > zipLimits.ratio * bytes.length) return failure('bomb')
  return success({ bytes, entries, end })
}

/** The content of an entry. Its size, its checksum and the limits are checked while it unpacks. */
export function readEntry({ bytes }: Zip, entry: ZipEntry): Result<Uint8Array> {
  if (entry.flags & flag.encrypted) return failure('encrypted')
  const view = viewOf(bytes)
  const start = dataStart(view, entry.local)
  const packed = bytes.subarray(start, start + entry.packed)
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.unpacked) : undefined
  if (!content || content.length !== entry.unpacked || crc32(content) !== entry.crc) return failure('damaged')
  return success(content)
}

/**
 * The archive again, with the content of some entries replaced and others added
 * at the end. What is not named keeps its bytes: local header, packed data, data
 * descriptor, order, times.
 */
export function writeZip(zip: Zip, changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { bytes, entries } = zip
  const known = new Set(entries.map((it) => it.name))
  const byPlace = [...entries].sort((a, b) => a.local - b.local)
  const chunks: Uint8Array[] = [bytes.subarray(0, byPlace[0]?.local ?? 0)]
  let length = chunks[0]!.length
  const add = (chunk: Uint8Array) => {
    chunks.push(chunk)
    length += chunk.length
  }
  const records = new Map<ZipEntry, Uint8Array>()
  for (const entry of byPlace) {
    const record = bytes.slice(entry.record.start, entry.record.end)
    const content = changes.get(entry.name)
    const at = length
    if (content) {
      const replaced = replaceEntry(bytes, entry, content, deflateSync(content))
      add(replaced.local)
      records.set(entry, replaced.record)
      viewOf(replaced.record).setUint32(field.offset, at, true)
      continue
    }
    add(bytes.subarray(entry.local, entry.localEnd))
    const { at: place, size } = entry.offsetField
    if (size === 4) viewOf(record).setUint32(place, at, true)
    else viewOf(record).setBigUint64(place, BigInt(at), true)
    records.set(entry, record)
  }
  const directory = entries.map((it) => records.get(it)!)
  const time = entries.length ? viewOf(bytes).getUint32(entries[0]!.record.start + field.time, true) : 0x00210000
  for (const [name, content] of changes) {
    if (known.has(name)) continue
    const at = length
    const added = newEntry(name, content, deflateSync(content), time)
    add(added.local)
    viewOf(added.record).setUint32(field.offset, at, true)
    directory.push(added.record)
  }
  const directoryStart = length
  directory.forEach(add)
  add(endRecord(directory.length, length - directoryStart, directoryStart, zip.end.comment))
  return join(chunks, length)
}

/** Unpacks in small bites, and stops as soon as there is more than was promised. */
function inflate(packed: Uint8Array, promised: number): Uint8Array | undefined {
  const out = new Uint8Array(promised)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= promised) out.set(chunk, length)
    length += chunk.length
  })
  const bite = 16 * 1024
  try {
    for (let at = 0; at < packed.length && length <= promised; at += bite) {
      stream.push(packed.subarray(at, at + bite), at + bite >= packed.length)
    }
  } catch {
    return undefined // fflate throws on data that is no deflate stream
  }
  return length === promised ? out : undefined
}

export function decodeUtf8(bytes: Uint8Array): string {
  return strFromU8(bytes)
}

export function encodeUtf8(text: string): Uint8Array {
  return strToU8(text)
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, it) => total + value(it), 0)
}
