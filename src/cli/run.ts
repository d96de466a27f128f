// One run over the files that were named: read, analyze, print, and say in the
// exit status whether anything serious was found.

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Analysis } from '../core/analyze'
import { annotate } from '../core/docx/annotate'
import { severities, type Severity } from '../core/finding'
import type { FileError, FileResult } from '../render/json'
import { stringsFor, type Strings } from '../strings'
import type { Problem } from '../core/rules/rule'
import { loadConfig } from './config'
import { createEngine } from './engine'
import { findFiles, formatOf, readBytes, readDocument, reasonOf, type Content } from './files'
import { filterLines } from './filter'
import type { Options } from './options'
import { print } from './print'
import { createProgress } from './progress'

/** Forms that say who acts. */
const withPerspective: ReadonlySet<Options['format']> = new Set(['json', 'ndjson', 'markdown', 'html'])

/** A file that was read: what was found, and for Word files the way back. */
interface Read extends FileResult {
  readonly content: Content
}

/** @returns the exit status */
export async function run(options: Options, version: string): Promise<number> {
  const strings = stringsFor(options.locale)
  const { config, file, problems } = loadConfig(options.config, strings)
  if (problems.length > 0) return complain(problems)
  const found = findFiles(
    options.inputs.filter((input) => input !== '-'),
    config.ignored,
    strings,
  )
  // When there is nothing to read, nothing needs to be loaded to say so.
  if (!options.filter && found.files.length === 0 && !options.inputs.includes('-')) {
    await print({ results: [], errors: found.errors, options, version }, process.stdout)
    return complain(found.errors.map(asProblem))
  }
  const engine = createEngine(config, file, options.profile, options.rules, strings)
  if (typeof engine === 'string') {
    process.stderr.write(`${engine} ${strings.usage.hint}\n`)
    return 2
  }
  if (engine.problems.length > 0) {
    process.stderr.write(`${strings.brokenLists}\n`)
    return complain(engine.problems)
  }
  const analyze = (content: Content): Analysis => atLeast(options.minSeverity, engine.analyze(content.document))
  if (options.filter) return filterLines(process.stdin, process.stdout, analyze, strings)
  const errors: FileError[] = [...found.errors]
  const results: Read[] = []
  const add = (name: string, content: Content | string): void => {
    if (typeof content === 'string') {
      errors.push({ path: name, message: content })
      return
    }
    try {
      const analysis = analyze(content)
      // Most of the work, where it is asked for: it belongs to the progress.
      if (withPerspective.has(options.format)) void analysis.perspective
      results.push({ path: name, analysis, content })
    } catch (error) {
      errors.push({ path: name, message: strings.problem.unexpected(String(error)) })
    }
  }
  if (options.inputs.includes('-'))
    add(options.stdinPath ?? '-', readStandardInput(options.stdinPath, config.proseKeys, strings))
  const progress = createProgress(found.files.length)
  for (const [index, name] of found.files.entries()) {
    await progress.next(name)
    if (progress.isStopped) {
      errors.push({ path: options.inputs.join(' '), message: strings.problem.stopped(index, found.files.length) })
      break
    }
    add(name, readDocument(name, config.proseKeys, strings))
  }
  progress.end()
  if (results.length > 1 && withPerspective.has(options.format)) {
    const together = engine.together(results.map(({ analysis }) => analysis))
    together.forEach((analysis, index) => (results[index] = { ...results[index]!, analysis }))
  }

  let earlier: FileResult | undefined
  if (options.compare !== undefined) {
    if (results.length + errors.length !== 1) {
      process.stderr.write(`${strings.usage.compareOne}\n`)
      return 2
    }
    const content = readDocument(options.compare, config.proseKeys, strings)
    if (typeof content === 'string') errors.push({ path: options.compare, message: content })
    else earlier = { path: options.compare, analysis: analyze(content) }
  }
  await print({ results, errors, options, version, ...(earlier && { earlier }) }, process.stdout)
  if (options.annotate) errors.push(...writeCopies(results, options.trackChanges, strings))
  complain(errors.map(asProblem))
  if (errors.length > 0) return 2
  return results.some(({ analysis }) => analysis.findings.some(({ severity }) => isSerious(severity, options.failOn)))
    ? 1
    : 0
}

function isSerious(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn)
}

function atLeast(minimum: Severity, analysis: Analysis): Analysis {
  if (minimum === 'hint') return analysis
  const least = severities.indexOf(minimum)
  return {
    document: analysis.document,
    findings: analysis.findings.filter(({ severity }) => severities.indexOf(severity) >= least),
    ignored: analysis.ignored,
    get perspective() {
      return analysis.perspective
    },
  }
}

function asProblem({ path, message }: FileError): Problem {
  return { file: path, message }
}

function complain(problems: readonly Problem[]): 2 {
  for (const { file, line, column, message } of problems) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
    process.stderr.write(`${place}: ${message}\n`)
  }
  return 2
}

function readStandardInput(
  name: string | undefined,
  proseKeys: readonly string[] | undefined,
  strings: Strings,
): Content | string {
  const format = name === undefined ? 'markdown' : formatOf(name)
  if (!format) return strings.problem.unknownKind
  try {
    return readBytes(readFileSync(0), format, proseKeys)
  } catch (error) {
    return reasonOf(error, strings)
  }
}

/** Beside each Word file a copy with comments; what could not be written. */
function writeCopies(results: readonly Read[], trackChanges: boolean, strings: Strings): FileError[] {
  const errors: FileError[] = []
  const date = new Date().toISOString()
  for (const { path: file, analysis, content } of results) {
    if (!content.word) continue
    const { bytes, reading } = content.word
    const annotated = annotate(bytes, reading, analysis.findings, { trackChanges, date })
    if (!annotated.ok) {
      errors.push({ path: file, message: annotated.message })
      continue
    }
    const copy = path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.bewonersbril.docx`)
    const name = copy.split(path.sep).join('/')
    try {
      writeFileSync(copy, annotated.value.bytes)
      const { comments, changed, breaksSignature } = annotated.value
      process.stderr.write(`${strings.annotated(name, comments, changed.length)}\n`)
      if (breaksSignature) process.stderr.write(`${strings.signatureBroken(file)}\n`)
    } catch (error) {
      errors.push({ path: file, message: strings.problem.cannotWrite(name, codeOf(error)) })
    }
  }
  return errors
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
