// Small Word files out of strings, so that a test shows the XML it is about.

import { strToU8, zipSync, type Zippable } from 'fflate'

export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strictW: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
} as const

const declared =
  `xmlns:w="${namespaces.w}"` +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"' +
  ' xmlns:v="urn:schemas-microsoft-com:vml"'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface Parts {
  /** What stands in `w:body`. */
  readonly body?: string
  /** The whole main part, instead. */
  readonly document?: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** What stands in `w:comments`. */
  readonly comments?: string
  /** Other entries, by name. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>
  /** Entries to leave out. */
  readonly without?: readonly string[]
}

/** The bytes of a Word file. */
export function docx(parts: Parts): Uint8Array {
  const related = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const).filter((it) => parts[it])
  const entries: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      declaration +
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      ['document.main', ...related]
        .map((it) => {
          const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${it}+xml`
          return `<Override PartName="/word/${it.replace('.main', '')}.xml" ContentType="${type}"/>`
        })
        .join('') +
      '</Types>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml':
      parts.document ?? `${declaration}<w:document ${declared}><w:body>${parts.body ?? ''}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(related.map((it, index) => [`rId${index + 1}`, it, `${it}.xml`])),
  }
  for (const name of related)
    entries[`word/${name}.xml`] = `${declaration}<w:${name} ${declared}>${parts[name]}</w:${name}>`
  Object.assign(entries, parts.others)
  for (const name of parts.without ?? []) delete entries[name]
  return zip(entries)
}

export function zip(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const content: Zippable = {}
  for (const [name, value] of Object.entries(entries)) {
    content[name] = [typeof value === 'string' ? strToU8(value) : value, { mtime: new Date(2026, 0, 31, 12) }]
  }
  return zipSync(content)
}

export function relations(items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  )
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `${declaration}<Relationships xmlns="${namespace}">${written.join('')}</Relationships>`
}

/** A paragraph of one run, or of the given runs. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function style(id: string, name: string, properties = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`
}
