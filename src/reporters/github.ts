/** Annotations of a workflow run: the most important findings at the places that people look at. */
import type { Language, Location, Severity, Text } from '../model.ts'
import type { Delivery, Finding, Report, ReporterOptions } from '../report.ts'
import { collect, type Told } from './collect.ts'
import { clipped, plain } from './escape.ts'
import { brokenLine, placeNamed, seeSummary } from './phrases.ts'

type Annotation = Delivery & { to: 'annotation' }

/** The runner shows ten annotations of a severity and drops the rest in silence. */
const shown = 10
/** The runner cuts a message at 4,096 characters, the Checks API a title at 255. */
const messageLimit = 3_500
const titleLimit = 250

const none: Text = { fi: '', sv: '', en: '' }

/**
 * The runner trims the first and the last blank of the list of properties, and drops `=` at the start of a value: such
 * a path would name another file.
 */
const attachable = (path: string): boolean => path.trim() === path && !path.startsWith('=') && path !== ''

/** A whole file is shown at its first line. Columns hold only within one line. */
function annotated({ path, line = 1, column, endLine, endColumn }: Location): Location | null {
  if (!attachable(path)) return null
  const oneLine = endLine === undefined || endLine === line
  return {
    path,
    line,
    ...(endLine === undefined ? {} : { endLine }),
    ...(oneLine && column !== undefined ? { column } : {}),
    ...(oneLine && column !== undefined && endColumn !== undefined && endLine !== undefined ? { endColumn } : {}),
  }
}

/**
 * Where a finding is shown, and whether its path must then be named in words. In a pull request an annotation on a file
 * that it does not change would stand in a list that nobody reads: it is shown on no file.
 */
function placed({ location }: Finding, anchor: string | null, changed: ReadonlySet<string> | null) {
  if (!location.missing) {
    const at = changed === null || changed.has(location.path) ? annotated(location) : null
    return { at, named: at === null }
  }
  const usable = anchor !== null && (changed === null || changed.has(anchor))
  return { at: usable ? annotated({ path: anchor }) : null, named: true }
}

interface Telling {
  report: Report
  language: Language
  changed: ReadonlySet<string> | null
}

function annotation({ rule, severity, finding }: Told, { report, language, changed }: Telling): Annotation {
  const { at, named } = placed(finding, report.repository.anchor, changed)
  const where =
    named && !finding.message[language].includes(finding.location.path) ? placeNamed(finding.location.path) : none
  const message = plain(`${finding.message[language]} ${where[language]}`).trim()
  const fix = plain(rule.fix[language]).trim()
  // The fix is the part to act on: a long message gives way to it.
  const told = clipped(message, Math.max(messageLimit - fix.length - 2, 500))
  return {
    to: 'annotation',
    severity,
    title: clipped(plain(rule.title[language]).trim(), titleLimit),
    message: clipped(`${told}\n\n${fix}`, messageLimit),
    location: at,
  }
}

function brokenAnnotation(n: number, { report, language }: Telling): Annotation {
  const text = plain(brokenLine(n)[language])
  return {
    to: 'annotation',
    severity: report.soft ? 'warning' : 'error',
    title: 'kuntalint',
    message: text,
    location: null,
  }
}

function capped(annotations: readonly Annotation[], severity: Severity, language: Language): readonly Annotation[] {
  if (annotations.length <= shown) return annotations
  const more = seeSummary(annotations.length - (shown - 1))
  return [
    ...annotations.slice(0, shown - 1),
    { to: 'annotation', severity, title: more.title[language], message: more.message[language], location: null },
  ]
}

/**
 * At most ten annotations of each severity. Where two commits are compared only what is new is annotated; the summary
 * counts the rest.
 */
export default function github(report: Report, language: Language, options: ReporterOptions): readonly Delivery[] {
  const { changed } = options
  const telling: Telling = { report, language, changed }
  const collected = collect(report, changed)
  const compared = report.repository.base !== null
  const findings = compared
    ? collected.findings.filter(({ finding }) => finding.state !== 'existing')
    : collected.findings
  const all = [
    ...(collected.broken.length > 0 ? [brokenAnnotation(collected.broken.length, telling)] : []),
    ...findings.map((told) => annotation(told, telling)),
  ]
  const severities: readonly Severity[] = ['error', 'warning', 'notice']
  return severities.flatMap((severity) =>
    capped(
      all.filter((each) => each.severity === severity),
      severity,
      language,
    ),
  )
}
