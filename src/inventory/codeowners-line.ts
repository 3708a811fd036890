import type { Text } from '../model.ts'

/** A word of a line; `start` counts from 0 within the line, in UTF-16 code units. */
export interface Word {
  text: string
  start: number
}

/** A line of the file without its end; `start` is its offset in the file, `number` counts from 1. */
export interface Line {
  text: string
  number: number
  start: number
}

export interface Change {
  start: number
  end: number
  text: string
  safe: boolean
}

/** What is wrong with a line, from offset `start` to `end` within it, and a change of that line that would help. */
export interface Fault {
  start: number
  end: number
  message: Text
  change?: Change
}

/** The lines of a text: LF or CRLF, with or without a last line end; a byte order mark belongs to no line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const withoutReturn = text[end - 1] === '\r' && end > start ? end - 1 : end
    lines.push({ text: text.slice(start, withoutReturn), number: lines.length + 1, start })
    start = end + 1
  }
  return lines
}

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\r'

export function skipBlanks(line: string, from: number): number {
  let at = from
  while (isBlank(line[at])) at++
  return at
}

/** The pattern at `from`: up to a blank that no backslash escapes; backslashes are kept. */
export function patternAt(line: string, from: number): Word {
  let at = from
  while (at < line.length && !isBlank(line[at])) at += line[at] === '\\' ? 2 : 1
  return { text: line.slice(from, Math.min(at, line.length)), start: from }
}

/** The words from `from` on; with `comments` a `#` ends the line, wherever it stands. */
export function wordsFrom(line: string, from: number, comments: boolean): Word[] {
  const hash = comments ? line.indexOf('#', from) : -1
  const end = hash < 0 ? line.length : hash
  const words: Word[] = []
  let start = skipBlanks(line, from)
  while (start < end) {
    let at = start
    while (at < end && !isBlank(line[at])) at++
    words.push({ text: line.slice(start, at), start })
    start = skipBlanks(line, at)
  }
  return words
}

const longestQuote = 80

/** A mail address, or the handle of a person, among what stands where a pattern should. */
const maybePerson = /^@[^/]*$|[^/\s]@[^/\s]*\.|^[^/*?]+@/u

/** A pattern as messages quote it; what may be a person is never quoted, a long pattern is cut. */
export function quotable(pattern: string): string {
  if (pattern.split(/[,;]/u).some((part) => maybePerson.test(part))) return '…@…'
  return pattern.length > longestQuote ? `${pattern.slice(0, longestQuote)}…` : pattern
}
