// The records of a zip archive, read and written: local headers, the central
// directory and its end. No content is unpacked here. Section numbers refer to
// PKWARE's APPNOTE.TXT, version 6.3.10.

/** One file header of the central directory (4.3.12). Offsets count from the start of the archive. */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  /** Where its local header starts. */
  readonly local: number
  /** Where the next local header, or the central directory, starts. */
  readonly localEnd: number
  /** Its record in the central directory. */
  readonly record: { readonly start: number; readonly end: number }
  /** Where in the record its local offset is written, and in how many bytes: 4, or 8 in a zip64 field (4.5.3). */
  readonly offsetField: { readonly at: number; readonly size: 4 | 8 }
}

export interface EndRecord {
  readonly count: number
  readonly directory: number
  readonly comment: Uint8Array
}

/** General purpose bits (4.4.4). */
export const flag = { encrypted: 1, descriptor: 8, utf8: 0x800 }

/** Offsets in a file header of the central directory (4.3.12). */
export const field = {
  flags: 8,
  method: 10,
  time: 12,
  crc: 16,
  packed: 20,
  unpacked: 24,
  name: 28,
  extra: 30,
  comment: 32,
  offset: 42,
  fixed: 46,
}

const signature = { local: 0x04034b50, header: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }

export function startsWithLocalHeader(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === signature.local
}

/** The end of central directory record (4.3.16): the last one that fits, before a comment of at most 65,535 bytes. */
export function readEnd(bytes: Uint8Array, view: DataView): EndRecord | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== signature.end) continue
    const commentEnd = at + 22 + view.getUint16(at + 20, true)
    if (commentEnd > bytes.length) continue
    const comment = bytes.subarray(at + 22, commentEnd)
    let count = view.getUint16(at + 10, true)
    let directory = view.getUint32(at + 16, true)
    if (count === 0xffff || directory === 0xffffffff) {
      const large = readEnd64(view, at)
      if (!large) return undefined
      ;({ count, directory } = large)
    }
    return directory <= at ? { count, directory, comment } : undefined
  }
  return undefined
}

/** The zip64 end record, found through its locator (4.3.14, 4.3.15). */
function readEnd64(view: DataView, end: number): { count: number; directory: number } | undefined {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return undefined
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > locator || view.getUint32(at, true) !== signature.end64) return undefined
  return { count: Number(view.getBigUint64(at + 32, true)), directory: Number(view.getBigUint64(at + 48, true)) }
}

type Header = Omit<ZipEntry, 'localEnd'>

/** All headers, or nothing where one points outside the archive or into another entry. */
export function readDirectory(bytes: Uint8Array, view: DataView, end: EndRecord): ZipEntry[] | undefined {
  const headers: Header[] = []
  let at = end.directory
  for (let index = 0; index < end.count; index++) {
    const header = readHeader(bytes, view, at)
    if (!header) return undefined
    headers.push(header)
    at = header.record.end
  }
  const places = headers.map((it) => it.local).sort((a, b) => a - b)
  const next = new Map(places.map((place, index) => [place, places[index + 1] ?? end.directory]))
  if (next.size < headers.length) return undefined
  const entries = headers.map((it) => ({ ...it, localEnd: next.get(it.local)! }))
  // Two entries at one place, or one running into the next, is how a small archive pretends to hold a large one.
  return entries.every((it) => isLocal(view, it) && dataStart(view, it.local) + it.packed <= it.localEnd)
    ? entries
    : undefined
}

function isLocal(view: DataView, { local, localEnd }: ZipEntry): boolean {
  return local + 30 <= localEnd && localEnd <= view.byteLength && view.getUint32(local, true) === signature.local
}

function readHeader(bytes: Uint8Array, view: DataView, at: number): Header | undefined {
  if (at + field.fixed > bytes.length || view.getUint32(at, true) !== signature.header) return undefined
  const nameEnd = at + field.fixed + view.getUint16(at + field.name, true)
  const extraEnd = nameEnd + view.getUint16(at + field.extra, true)
  const end = extraEnd + view.getUint16(at + field.comment, true)
  if (end > bytes.length) return undefined
  const large = readLarge(view, at, nameEnd, extraEnd)
  return {
    name: entryName(bytes.subarray(at + field.fixed, nameEnd)),
    flags: view.getUint16(at + field.flags, true),
    method: view.getUint16(at + field.method, true),
    crc: view.getUint32(at + field.crc, true),
    packed: large.packed ?? view.getUint32(at + field.packed, true),
    unpacked: large.unpacked ?? view.getUint32(at + field.unpacked, true),
    local: large.local ?? view.getUint32(at + field.offset, true),
    record: { start: at, end },
    offsetField: large.localAt === undefined ? { at: field.offset, size: 4 } : { at: large.localAt - at, size: 8 },
  }
}

/** The zip64 extended information field (4.5.3): only the values that do not fit in the header, in this order. */
function readLarge(view: DataView, header: number, start: number, end: number) {
  const large: { unpacked?: number; packed?: number; local?: number; localAt?: number } = {}
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let value = at + 4
    const fieldEnd = Math.min(end, value + view.getUint16(at + 2, true))
    for (const [name, place] of [
      ['unpacked', field.unpacked],
      ['packed', field.packed],
      ['local', field.offset],
    ] as const) {
      if (view.getUint32(header + place, true) !== 0xffffffff || value + 8 > fieldEnd) continue
      large[name] = Number(view.getBigUint64(value, true))
      if (name === 'local') large.localAt = value
      value += 8
    }
  }
  return large
}

/** Part names are ASCII in practice; other bytes are kept apart one by one, so no two names become the same. */
function entryName(bytes: Uint8Array): string {
  let name = ''
  for (const byte of bytes) name += String.fromCharCode(byte)
  return name
}

/** The local header (4.3.7) has a name and an extra field of its own length. */
export function dataStart(view: DataView, local: number): number {
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
}

/** New content under the old name, flags and times. */
export function replaceEntry(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array, packed: Uint8Array) {
  const view = viewOf(bytes)
  const { start } = entry.record
  const name = bytes.slice(start + field.fixed, start + field.fixed + view.getUint16(start + field.name, true))
  const flags = entry.flags & ~flag.descriptor
  return makeEntry(name, content, packed, flags, view.getUint32(start + field.time, true))
}

/** An entry that was not there before. */
export function newEntry(name: string, content: Uint8Array, packed: Uint8Array, time: number) {
  const bytes = Uint8Array.from(name, (it) => it.charCodeAt(0))
  return makeEntry(bytes, content, packed, 0, time)
}

/** A local entry and its central header, deflated; the caller fills in the offset. */
function makeEntry(name: Uint8Array, content: Uint8Array, packed: Uint8Array, flags: number, time: number) {
  const local = new Uint8Array(30 + name.length + packed.length)
  const record = new Uint8Array(field.fixed + name.length)
  const localView = viewOf(local)
  const recordView = viewOf(record)
  localView.setUint32(0, signature.local, true)
  recordView.setUint32(0, signature.header, true)
  recordView.setUint16(4, 20, true)
  // From “version needed” to “name length” both headers have the same fields, two bytes apart.
  for (const [view, shift] of [
    [localView, 4],
    [recordView, 6],
  ] as const) {
    view.setUint16(shift, 20, true)
    view.setUint16(shift + 2, flags, true)
    view.setUint16(shift + 4, 8, true)
    view.setUint32(shift + 6, time, true)
    view.setUint32(shift + 10, crc32(content), true)
    view.setUint32(shift + 14, packed.length, true)
    view.setUint32(shift + 18, content.length, true)
    view.setUint16(shift + 22, name.length, true)
  }
  local.set(name, 30)
  local.set(packed, 30 + name.length)
  record.set(name, field.fixed)
  return { local, record }
}

export function endRecord(count: number, size: number, directory: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22 + comment.length)
  const view = viewOf(end)
  view.setUint32(0, signature.end, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, directory, true)
  view.setUint16(20, comment.length, true)
  end.set(comment, 22)
  return end
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at++) crc = crcTable[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return ~crc >>> 0
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
