// Writes the golden files anew: npm run golden. Read the difference afterwards as
// a reader of the report would.

import { spawnSync } from 'node:child_process'
import { root } from './prerequisites.mjs'

const env = { ...process.env, GOLDEN: 'write' }
const files = process.argv.length > 2 ? process.argv.slice(2) : ['test/golden.test.ts']
spawnSync(process.execPath, ['scripts/golden-rewrites.mjs'], { cwd: root, stdio: 'inherit' })
const run = spawnSync(process.execPath, ['scripts/unit.mjs', ...files], { cwd: root, stdio: 'inherit', env })
process.exitCode = run.status ?? 1
