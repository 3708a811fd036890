/** Foreign text and paths in the forms that SARIF asks for. */
import type { Location, Severity } from '../model.ts'
import { clipped, plain } from './escape.ts'

/** Messages are cut here, so that a file of 5,000 results stays small. */
export const messageLimit = 4_000

/** What SARIF calls the severities of kuntalint. */
export const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>

/**
 * Plain text of a message, on one line. An embedded link of SARIF (§3.11.6) is `[text](target)`: a blank between the
 * brackets keeps foreign text from making one, in viewers that know no backslashes too. Braces stay: without
 * `arguments` there is nothing that `{0}` could stand for.
 */
export const unlinked = (text: string, limit = messageLimit): string =>
  clipped(plain(text).trim().replaceAll('](', '] ('), limit)

/** A message that is never empty: the first of the texts that says something. */
export const messageOf = (...texts: readonly string[]): { text: string } => ({
  text: texts.map((text) => unlinked(text)).find((text) => text !== '') ?? '?',
})

/** A path as a relative URI: each segment percent-encoded, lone surrogates as U+FFFD. */
const uriOf = (path: string): string =>
  path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

/** Ours and SARIF's lines and columns count from 1, and both end one column after the last character. */
function regionOf({ line = 1, column, endLine = line, endColumn }: Location) {
  if (column === undefined) return { startLine: line, ...(endLine > line ? { endLine } : {}) }
  const ends = endColumn !== undefined && (endLine > line || (endLine === line && endColumn > column))
  return { startLine: line, startColumn: column, ...(ends ? { endLine, endColumn } : {}) }
}

/** A place in a file, relative to the top of the repository; a whole file is shown at its first line. */
export const physicalLocation = (location: Location) => ({
  artifactLocation: { uri: uriOf(location.path), uriBaseId: '%SRCROOT%' },
  region: regionOf(location),
})
