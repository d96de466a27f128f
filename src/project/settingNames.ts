// What one may set a rule to, in words: in the settings of the editor, in
// `.bewonersbril.yml` and on the command line.

import type { RuleSetting } from '../core/analyze'

export const projectFileName = '.bewonersbril.yml'

/** Severities, and silence; in Dutch and in English. */
export const settingNames: Readonly<Record<string, RuleSetting>> = {
  uit: 'off',
  off: 'off',
  hint: 'hint',
  info: 'information',
  information: 'information',
  waarschuwing: 'warning',
  warning: 'warning',
  fout: 'error',
  error: 'error',
}
