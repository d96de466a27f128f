// The part that holds the comments of a Word file: appended to where there is
// one, or made and announced in the two places that must know of it (the
// relations of the main part and the content types; ECMA-376-2, clauses 9 and 10).

import { encodeText } from './encoding'
import { findEntry, readPart, relatedPart, relationsName, type Package } from './package'
import { failure, success, type Result } from './result'
import type { Signature } from './vocabulary'
import { escapeXml } from './xml'

export interface Comment {
  readonly id: number
  /** One paragraph each. */
  readonly paragraphs: readonly string[]
}

/** The parts that change when these comments are added, by name. */
export function addComments(
  pack: Package,
  comments: readonly Comment[],
  namespace: string,
  signature: Signature,
): Result<Map<string, Uint8Array>> {
  const written = comments.map((it) => commentXml(it, signature)).join('')
  const existing = relatedPart(pack, 'comments')
  if (existing !== undefined) {
    const part = readPart(pack.zip, existing)
    if (!part.ok) return part
    const declared = declareW(part.value.xml, namespace) ? written : withNamespace(written, namespace)
    const xml = appendToRoot(part.value.xml, declared)
    if (xml === undefined) return failure('damaged')
    return success(new Map([[existing, encodeText(xml, part.value.encoding)]]))
  }
  const name = freeName(pack)
  const isStrict = namespace.includes('purl.oclc.org')
  const type = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  const changes = new Map([
    [
      name,
      encodeText(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${written}</w:comments>`,
        'utf-8',
      ),
    ],
  ])
  const relations = change(pack, relationsName(pack.main), emptyRelations, (xml) => {
    const target = name.slice(name.lastIndexOf('/') + 1)
    return `<${prefixOf(xml)}Relationship Id="${freeId(xml)}" Type="${type}" Target="${target}"/>`
  })
  if (!relations.ok) return relations
  const types = change(pack, '[Content_Types].xml', undefined, (xml) => {
    return `<${prefixOf(xml)}Override PartName="/${name}" ContentType="${content}"/>`
  })
  if (!types.ok) return types
  changes.set(...relations.value)
  changes.set(...types.value)
  return success(changes)
}

function commentXml({ id, paragraphs }: Comment, { author, initials, date }: Signature): string {
  // A comment starts with its own mark (17.13.4.1); Word shows it in no view but needs it to link back.
  const texts = paragraphs.map(
    (it, index) =>
      `<w:p><w:r>${index === 0 ? '<w:annotationRef/></w:r><w:r>' : ''}` +
      `<w:t xml:space="preserve">${escapeXml(it)}</w:t></w:r></w:p>`,
  )
  return (
    `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:date="${date}" w:initials="${escapeXml(initials)}">` +
    `${texts.join('')}</w:comment>`
  )
}

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** Adds an element at the end of a part, which is made where it may be. */
function change(
  pack: Package,
  name: string,
  fallback: string | undefined,
  element: (xml: string) => string,
): Result<[string, Uint8Array]> {
  const entry = findEntry(pack.zip, name)
  if (!entry && fallback === undefined) return failure('missingPart')
  const part = entry ? readPart(pack.zip, name) : success({ xml: fallback!, encoding: 'utf-8' as const })
  if (!part.ok) return part
  const xml = appendToRoot(part.value.xml, element(part.value.xml))
  if (xml === undefined) return failure('damaged')
  return success([entry?.name ?? name, encodeText(xml, part.value.encoding)])
}

/** Puts an element before the end of the root, and opens a root that is one closed tag. */
function appendToRoot(xml: string, element: string): string | undefined {
  const end = xml.lastIndexOf('</')
  if (end >= 0) return xml.slice(0, end) + element + xml.slice(end)
  const closed = /<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*)\/>\s*$/.exec(xml)
  return closed ? `${xml.slice(0, closed.index)}<${closed[1]}${closed[2]}>${element}</${closed[1]}>` : undefined
}

/** Prefix of the root, colon included. */
function prefixOf(xml: string): string {
  return /<([^\s/>!?:]+:)[^\s/>!?:]+[\s>]/.exec(xml)?.[1] ?? ''
}

/** Whether the root of a part knows `w` as what we write. */
function declareW(xml: string, namespace: string): boolean {
  return xml.includes(`xmlns:w="${namespace}"`) || xml.includes(`xmlns:w='${namespace}'`)
}

function withNamespace(comments: string, namespace: string): string {
  return comments.replaceAll('<w:comment ', `<w:comment xmlns:w="${namespace}" `)
}

function freeName(pack: Package): string {
  const folder = pack.main.slice(0, pack.main.lastIndexOf('/') + 1)
  let name = `${folder}comments.xml`
  for (let number = 1; findEntry(pack.zip, name); number++) name = `${folder}comments${number}.xml`
  return name
}

function freeId(relations: string): string {
  let id = 'rIdBewonersbril'
  for (let number = 1; relations.includes(`"${id}"`); number++) id = `rIdBewonersbril${number}`
  return id
}
