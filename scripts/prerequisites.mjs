// What must be there before anything else can run: a Node that is new enough, the
// packages of the lock file, and for the editor tests a browser with a font.
// Nothing but Node's own modules here: on a fresh clone there is nothing else.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

export function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 20) return
  console.error(`Node 20 of nieuwer is nodig; dit is Node ${process.versions.node}. Zie https://nodejs.org`)
  process.exit(2)
}

/** Installs what the lock file names, unless it is there already. */
export function installPackages() {
  if (isInstalled()) return
  console.log('De benodigde pakketten worden opgehaald (npm ci) …')
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' })
}

/** Runs npm; output comes back as text unless `stdio` says otherwise. */
export function npm(args, options = {}) {
  const shell = process.platform === 'win32'
  return execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell, ...options })
}

/** The path of a Chromium or Chrome; installs one on Debian and Ubuntu when allowed to, else says what to do. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Een browser en een lettertype worden geïnstalleerd (apt-get) …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
    const installed = findBrowser()
    if (installed) return installed
  }
  console.error(
    [
      'Voor de proeven in VS Code is een browser nodig: Chromium of Google Chrome.',
      '  Debian:  sudo apt-get install chromium fonts-dejavu-core',
      '  elders:  installeer Chrome of Chromium en zet het pad in CHROMIUM_PATH',
    ].join('\n'),
  )
  process.exit(2)
}

/** A browser that really starts: on Ubuntu `chromium` may be an empty shell around a snap. */
export function findBrowser() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return candidates.find((file) => file && existsSync(file) && starts(file))
}

function starts(file) {
  // On Windows `--version` opens a window instead of answering.
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
}

/** Whether every package of the lock file is installed in the version it names. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
    const present = JSON.parse(readFileSync(path.join(root, 'node_modules/.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(
      ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
    )
  } catch {
    return false
  }
}
