/** What the comment header of a file says of copyright and licence (REUSE 3.3, Comment headers and Ignore block). */

/** A licence expression where it stands; the line counts from 1. */
export interface StatedLicence {
  text: string
  line: number
}

/** `copyright`: there is at least one copyright notice. */
export interface Header {
  copyright: boolean
  licences: readonly StatedLicence[]
}

// REUSE-IgnoreStart
const startMark = 'REUSE-IgnoreStart'
const endMark = 'REUSE-IgnoreEnd'

/** Expressions of one header: more are nobody's. */
const most = 100

/** The text with blocks between the marks blanked out; lines stay where they are. */
function withoutIgnored(text: string): string {
  let start = text.indexOf(startMark)
  if (start < 0) return text
  let kept = ''
  let from = 0
  while (start >= 0) {
    const end = text.indexOf(endMark, start)
    const after = end < 0 ? text.length : end + endMark.length
    kept += text.slice(from, start) + text.slice(start, after).replace(/[^\n]+/g, '')
    from = after
    start = text.indexOf(startMark, from)
  }
  return kept + text.slice(from)
}

const licenceTag = /SPDX-License-Identifier:[ \t]{0,20}([^\r\n]{0,1000})/g
/** Without a tag the notice begins with "Copyright" or ©; in lower case a year, (c) or "by" must follow. */
const copyrightNotice =
  /SPDX-(?:File|Snippet)CopyrightText:[ \t]*[^\s*#/<>-]|\bCopyright[ \t]+[\p{L}\d(©]|©[ \t]*[\p{L}\d]|\b(?:copyright|COPYRIGHT)[ \t]+(?:\([cC]\)|©|\d{4}|[bB]y\b)/u
// REUSE-IgnoreEnd

/**
 * The part of a line that can be an expression: comment ends, quotes and frames behind it are no part of it, and
 * placeholders such as `${licence}` or `<id>` are none.
 */
function expressionIn(rest: string): string {
  const run = /^[\w.+():\- \t]*/.exec(rest.trimStart())?.[0] ?? ''
  return run.replace(/[\s:(-]+$/, '').trim()
}

/** Reads the beginning of a file, or a `.license` file. */
export function readHeader(text: string): Header {
  if (!/SPDX-|copyright|©/i.test(text)) return { copyright: false, licences: [] }
  const visible = withoutIgnored(text)
  const licences: StatedLicence[] = []
  let line = 1
  let counted = 0
  for (const match of visible.matchAll(licenceTag)) {
    if (licences.length >= most) break
    for (let at = visible.indexOf('\n', counted); at >= 0 && at < match.index; at = visible.indexOf('\n', at + 1)) {
      line++
      counted = at + 1
    }
    const expression = expressionIn(match[1]!)
    if (expression !== '') licences.push({ text: expression, line })
  }
  return { copyright: copyrightNotice.test(visible), licences }
}
