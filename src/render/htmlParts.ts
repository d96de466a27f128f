// The few building blocks of the HTML report.

const characters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that is safe between tags and inside quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => characters[character]!)
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly level: number
  readonly intro?: string
  /** Id of the heading of what it is a part of, where its own title alone is not unique. */
  readonly within?: string
  /** HTML. */
  readonly body: string
}

export function section({ id, title, level, intro, body, within }: Section): string {
  return `<section aria-labelledby="${within === undefined ? id : `${id} ${within}`}"><h${level} id="${id}">${escape(title)}</h${level}>
${intro === undefined ? '' : `<p class="bb-intro">${escape(intro)}</p>`}
${body}</section>`
}

/** @param rows HTML, the first cell of each being its heading; `numeric` are the columns with figures */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { numeric }: { readonly numeric: readonly number[] },
): string {
  const kind = (column: number): string => (numeric.includes(column) ? ' class="bb-number"' : '')
  const head = headings.map((it, column) =>
    it === '' ? '<td></td>' : `<th scope="col"${kind(column)}>${escape(it)}</th>`,
  )
  const body = rows.map(
    (row) =>
      `<tr>${row.map((it, column) => (column === 0 ? `<th scope="row"${kind(column)}>${it}</th>` : `<td${kind(column)}>${it}</td>`)).join('')}</tr>`,
  )
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
}
