// One way to start the browser in which tests see the workbench.

import { chromium } from 'playwright-core'
import { ensureBrowser } from './prerequisites.mjs'

export function launchBrowser() {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
