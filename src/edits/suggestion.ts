/** An edit as GitHub's suggested change: whole lines that take the place of whole lines. */
import { isShown, type Lines } from './hunks.ts'

/** A change of a text; offsets count in UTF-16 code units of the text with LF line ends. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** Lines `startLine` to `line`, both included and counted from 1, are to say `lines` instead; none: they go. */
export interface Suggestion {
  startLine: number
  line: number
  lines: readonly string[]
}

/** More is no small thing to look over in a comment. */
const mostLines = 100
const mostCharacters = 20_000

/** What a reader of a comment cannot see, or sees in another order, is not to be taken over with one press of a button. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u

/** The text after the changes; null where they do not fit it, or each other. */
function spliced(text: string, changes: readonly Splice[]): string | null {
  let result = ''
  let done = 0
  for (const { start, end, text: words } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(start >= done && end >= start && end <= text.length)) return null
    result += text.slice(done, start) + words
    done = end
  }
  return result + text.slice(done)
}

/** How many lines two texts have in common, from the first on and from the last on. */
function common(before: readonly string[], after: readonly string[]): { first: number; last: number } {
  const most = Math.min(before.length, after.length)
  let first = 0
  while (first < most && before[first] === after[first]) first += 1
  let last = 0
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1
  return { first, last }
}

/** A line that comes in between is written beside one that stays: the one after it, or the one before it. */
function besideOthers(before: readonly string[], at: number, added: readonly string[]): readonly Suggestion[] {
  const [above, below] = [before[at - 1], before[at]]
  return [
    ...(below === undefined ? [] : [{ startLine: at + 1, line: at + 1, lines: [...added, below] }]),
    ...(above === undefined ? [] : [{ startLine: at, line: at, lines: [above, ...added] }]),
  ]
}

function isSmall({ startLine, line, lines }: Suggestion): boolean {
  const text = lines.join('\n')
  const most = Math.max(line - startLine + 1, lines.length)
  return most <= mostLines && text.length <= mostCharacters && !unseen.test(text)
}

/** Suggestions that come to the same, the best first. */
function suggestions(text: string, changes: readonly Splice[]): readonly Suggestion[] {
  const result = spliced(text, changes)
  // The end of the last line can be said in no suggestion.
  if (result === null || result === text || result.endsWith('\n') !== text.endsWith('\n')) return []
  const before = text.split('\n')
  const after = result.split('\n')
  const { first, last } = common(before, after)
  const lines = after.slice(first, after.length - last)
  const end = before.length - last
  if (end > first) return [{ startLine: first + 1, line: end, lines }]
  const isAtEnd = first >= before.length - (text.endsWith('\n') ? 1 : 0)
  return isAtEnd ? [] : besideOthers(before, first, lines)
}

/**
 * Changes of a text as one suggestion within the lines that are shown. Null: they are not, they only add to the end of the
 * text, or they are too large or hold characters that nobody sees.
 */
export const suggestionOf = (text: string, changes: readonly Splice[], hunks: readonly Lines[]): Suggestion | null =>
  suggestions(text, changes).find((one) => isSmall(one) && isShown(hunks, { from: one.startLine, to: one.line })) ??
  null

const longestRun = (text: string): number =>
  (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)

/** The block that GitHub offers to take over; its fence is longer than any in the text. */
export function suggestionBlock({ lines }: Suggestion): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join('')}${fence}`
}
