// The only reader of configuration. The rest of the shell sees plain values, and
// names no setting.

import * as vscode from 'vscode'
import type { Severity } from '../core/finding'
import type { Profile } from '../core/rules/entry'
import { settingNames } from '../project/settingNames'
import type { Language } from './strings'

const section = 'bewonersbril'

export interface Settings {
  readonly enabled: boolean
  /** Undefined where the writer chose none: then the project's, or the default. */
  readonly profile?: Profile
  /** By rule id: `off`, or the severity the writer gave it. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Paths or patterns from the folder of the project. */
  readonly ownLists: readonly string[]
  readonly lineAboveHeadings: boolean
}

export function settingsFor(scope: vscode.ConfigurationScope | undefined): Settings {
  const values = vscode.workspace.getConfiguration(section, scope)
  const profile = chosenProfile(values)
  return {
    enabled: values.get('ingeschakeld') !== false,
    ...(profile && { profile }),
    rules: rulesFrom(values.get('regels')),
    ownLists: listFrom(values.get('eigenLijsten')),
    lineAboveHeadings: values.get('regelBovenKoppen') === true,
  }
}

export function language(): Language {
  return vscode.workspace.getConfiguration(section).get('taal') === 'en' ? 'en' : 'nl'
}

export function onSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener()
  })
}

/** Switches reading along on or off where the writer keeps that setting; says which it has become. */
export async function toggle(scope: vscode.Uri | undefined): Promise<boolean> {
  const enabled = !settingsFor(scope).enabled
  await write('ingeschakeld', enabled, scope)
  return enabled
}

/** Keeps quiet about a rule: in the project, or for this writer where there is no project. */
export async function turnOff(rule: string, scope: vscode.Uri | undefined): Promise<void> {
  const values = vscode.workspace.getConfiguration(section, scope)
  const known: unknown = values.get('regels')
  await write('regels', { ...(isRecord(known) ? known : {}), [rule]: 'uit' }, scope)
}

async function write(name: string, value: unknown, scope: vscode.Uri | undefined): Promise<void> {
  const values = vscode.workspace.getConfiguration(section, scope)
  const { workspaceFolderValue } = values.inspect(name) ?? {}
  const inProject = vscode.workspace.workspaceFolders?.length
  await values.update(
    name,
    value,
    workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : inProject
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global,
  )
}

const profiles: readonly Profile[] = ['mild', 'gewoon', 'streng']

function chosenProfile(values: vscode.WorkspaceConfiguration): Profile | undefined {
  const { globalValue, workspaceValue, workspaceFolderValue } = values.inspect('profiel') ?? {}
  const chosen = workspaceFolderValue ?? workspaceValue ?? globalValue
  return profiles.find((it) => it === chosen)
}

function rulesFrom(value: unknown): Record<string, Severity | 'off'> {
  const rules: Record<string, Severity | 'off'> = {}
  for (const [id, word] of Object.entries(isRecord(value) ? value : {})) {
    const severity = typeof word === 'string' && Object.hasOwn(settingNames, word) ? settingNames[word] : undefined
    if (severity) rules[id] = severity
  }
  return rules
}

function listFrom(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string') : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
