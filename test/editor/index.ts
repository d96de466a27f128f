// What VS Code calls to run the tests inside its extension host.

import Mocha from 'mocha'

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, slow: 3000 })
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  await import('./activation.test')
  await import('./reading.test')
  await import('./fixing.test')
  await import('./settings.test')
  await import('./ownLists.test')
  await import('./report.test')
  await import('./word.test')
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} test(s) failed`)) : resolve()))
  })
}
