// Many documents one by one: with progress, and stopping half-way keeps what was
// read. Knows nothing of the editor.

import type { FileError, FileResult } from '../render/json'

export interface AllRead<Place> {
  readonly results: readonly FileResult[]
  /** Where the results come from, in their order. */
  readonly places: readonly Place[]
  readonly errors: readonly FileError[]
  /** How many had been looked at when it was stopped. */
  readonly stoppedAfter?: number
}

/**
 * @param read a result, or why there is none; undefined where reading was stopped half-way
 * @param begins told before each document, `index` counting from 0
 */
export async function readAll<Place>(
  places: readonly Place[],
  read: (place: Place) => Promise<FileResult | FileError | undefined>,
  begins: (place: Place, index: number) => void,
  isStopped: () => boolean,
): Promise<AllRead<Place>> {
  const results: FileResult[] = []
  const found: Place[] = []
  const errors: FileError[] = []
  for (const [index, place] of places.entries()) {
    if (isStopped()) return { results, places: found, errors, stoppedAfter: index }
    begins(place, index)
    const given = await read(place)
    if (!given) return { results, places: found, errors, stoppedAfter: index }
    if ('message' in given) errors.push(given)
    else {
      results.push(given)
      found.push(place)
    }
  }
  return { results, places: found, errors }
}
