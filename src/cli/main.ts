// The command line: arguments, files, exit status. What is heavy is loaded when
// there is something to read; `--help` waits for nothing.

import packageJson from '../../package.json'
import { stringsFor } from '../strings'
import { parseOptions } from './options'

async function main(): Promise<number> {
  const parsed = parseOptions(process.argv.slice(2))
  if (parsed.kind === 'run') {
    const { run } = await import('./run')
    return run(parsed.options, packageJson.version)
  }
  const strings = stringsFor(parsed.locale)
  if (parsed.kind === 'wrong') {
    process.stderr.write(`${parsed.message} ${strings.usage.hint}\n`)
    return 2
  }
  process.stdout.write(parsed.kind === 'help' ? strings.help : `${packageJson.version}\n`)
  return 0
}

// Whoever reads our output may stop early (`| head`); that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

void main().then((status) => {
  process.exitCode = status
})
