// The filter mode: documents come in one a line and go out one a line, in order,
// each written as soon as it is done. So GNU parallel, Hadoop streaming and
// Spark's `pipe` can drive it over a corpus of any size.

import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Analysis } from '../core/analyze'
import { readText } from '../core/text/read'
import { documentObject } from '../render/json'
import type { Strings } from '../strings'
import type { Content } from './files'

export async function filterLines(
  input: Readable,
  output: Writable,
  analyze: (content: Content) => Analysis,
  strings: Strings,
): Promise<number> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    const answer = answerTo(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line)
    const result = typeof answer === 'string' ? { id: null, line: number, error: answer } : answer
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain')
  }
  return 0

  function answerTo(line: string): object | string {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      return strings.lineError.notJson
    }
    if (!isRequest(value)) return strings.lineError.notDocument
    try {
      return {
        id: value.id,
        ...documentObject(analyze({ document: readText(value.text, value.format ?? 'markdown') })),
      }
    } catch (error) {
      return strings.problem.unexpected(String(error))
    }
  }
}

interface Request {
  readonly id: string
  readonly text: string
  readonly format?: 'markdown' | 'text'
}

function isRequest(value: unknown): value is Request {
  if (typeof value !== 'object' || value === null) return false
  const { id, text, format } = value as Record<string, unknown>
  const known = format === undefined || format === 'markdown' || format === 'text'
  return typeof id === 'string' && typeof text === 'string' && known
}
