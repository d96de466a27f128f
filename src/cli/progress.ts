// Many files take a while: on a terminal one sees how far it is, and Ctrl+C keeps
// what was read. A second Ctrl+C stops at once, as always.

export interface Progress {
  readonly isStopped: boolean
  /** Before each file; lets a signal come through. */
  next(name: string): Promise<void>
  end(): void
}

/** Milliseconds between two lines on a terminal. */
const pause = 80

export function createProgress(total: number, terminal: NodeJS.WriteStream = process.stderr): Progress {
  let isStopped = false
  let count = 0
  let last = -Infinity
  const stop = (): void => void (isStopped = true)
  const isShown = terminal.isTTY && total > 1
  const clear = '\r\u001b[K'
  // Work on one document cannot be stopped half-way: there Ctrl+C is what it always is.
  if (total > 1) process.once('SIGINT', stop)
  return {
    get isStopped() {
      return isStopped
    },
    async next(name) {
      count++
      const now = performance.now()
      if (isShown && now - last > pause) {
        terminal.write(`${clear}${count} / ${total} ${name}`.slice(0, terminal.columns || 80))
        last = now
      }
      await new Promise((resolve) => setImmediate(resolve))
    },
    end() {
      if (isShown) terminal.write(clear)
      process.off('SIGINT', stop)
    },
  }
}
