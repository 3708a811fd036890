/** Which findings are shown at a place of the files, and in which words. */
import type { Language, Location, Text } from '../model.ts'
import type { Report } from '../report.ts'
import { type Collected, collect, firstSentence, type Told } from './collect.ts'
import { clipped, plain } from './escape.ts'
import { elsewhereLine, placeNamed } from './phrases.ts'

/** The runner cuts a message at 4,096 characters. */
export const messageLimit = 3_500
/** The Checks API takes a title of 255 characters. */
export const titleLimit = 250

/** A finding and where it is shown; null: at no file. */
export interface Placed {
  told: Told
  at: Location | null
}

export interface Annotated {
  collected: Collected
  /** In the order of importance. */
  placed: readonly Placed[]
  /** What a pull request brings, but not at a place in the files that it changes: told together, once. */
  elsewhere: readonly Told[]
}

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

/** What concerns a file that is not there is shown at the anchor. */
function placeOf({ finding: { location } }: Told, anchor: string | null): Location | null {
  if (!location.missing) return annotated(location)
  return anchor === null ? null : annotated({ path: anchor })
}

/**
 * The findings to show. Where two commits are compared only what is new is shown; of a pull request (`changed`: the
 * paths that it changes) only what stands in its files: an annotation elsewhere would stand in a list that nobody reads.
 */
export function annotatedOf(report: Report, changed: ReadonlySet<string> | null): Annotated {
  const collected = collect(report, changed)
  const compared = report.repository.base !== null
  const findings = compared
    ? collected.findings.filter(({ finding }) => finding.state !== 'existing')
    : collected.findings
  const inDiff = ({ finding: { location } }: Told): boolean =>
    changed === null || (!location.missing && changed.has(location.path) && annotated(location) !== null)
  return {
    collected,
    placed: findings.filter(inDiff).map((told) => ({ told, at: placeOf(told, report.repository.anchor) })),
    elsewhere: findings.filter((told) => !inDiff(told)),
  }
}

/** The finding, then what to do; the place in words where it is not where the annotation stands. */
export function messageOf({ told: { rule, finding }, at }: Placed, language: Language): string {
  const { missing, path } = finding.location
  const named = at === null || missing === true
  const where = named && !finding.message[language].includes(path) ? placeNamed(path) : none
  const message = plain(
    `${clipped(finding.message[language], 2 * messageLimit)} ${clipped(where[language], messageLimit)}`,
  ).trim()
  const fix = plain(clipped(rule.fix[language], messageLimit)).trim()
  // The fix is the part to act on: a long message gives way to it.
  const told = clipped(message, Math.max(messageLimit - fix.length - 2, 500))
  return clipped(`${told}\n\n${fix}`, messageLimit)
}

/** The rule's title, which names the good state. */
export const titleOf = ({ rule }: Told, language: Language): string =>
  clipped(plain(clipped(rule.title[language], 2 * titleLimit)).trim(), titleLimit)

const elsewhereShown = 3

/** One message for all that a pull request brings elsewhere than in its files. */
export function elsewhereMessage(elsewhere: readonly Told[], language: Language): string {
  const shown = elsewhere
    .slice(0, elsewhereShown)
    .map(({ finding }) => `- ${clipped(plain(firstSentence(finding.message[language])).trim(), 500)}`)
  return clipped([plain(elsewhereLine(elsewhere.length)[language]), ...shown].join('\n'), messageLimit)
}
