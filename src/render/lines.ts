// Line and column exist only at the rim; within, offsets are all there is.

export interface Position {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
}

/** Positions in a text; lines end at `\n`, `\r\n` or `\r`, as in VS Code. */
export function createLineIndex(text: string): (offset: number) => Position {
  const starts = [0]
  const breaks = /\r\n?|\n/g
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) starts.push(breaks.lastIndex)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
