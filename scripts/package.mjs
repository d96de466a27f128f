// Builds small, writes the third-party notices and packs the .vsix; says how big it is.

import { createVSIX } from '@vscode/vsce'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { build } from '../esbuild.config.mjs'
import { writeNotices } from './notices.mjs'
import { root } from './prerequisites.mjs'

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const packagePath = path.join(root, `bewonersbril-${version}.vsix`)
writeNotices(await build({ minify: true }))
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  // Links in the README lead to files beside it, wherever that is.
  rewriteRelativeLinks: false,
})
console.log(`${path.basename(packagePath)}: ${(statSync(packagePath).size / 1e6).toFixed(2)} MB`)
