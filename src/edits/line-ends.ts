/** Edits count in a text with LF line ends and without byte order mark; files keep both as they are. */

const mark = '\ufeff'

/** The text as `Repository.read` gives it: without byte order mark, every line ending as LF. */
export function asRead(text: string): string {
  const bare = text.startsWith(mark) ? text.slice(1) : text
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare
}

/** How many of the sorted numbers are smaller. */
function smallerThan(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Where an offset of the text as it is read stands in the file, in UTF-16 code units. */
export function offsetsIn(text: string): (offset: number) => number {
  const skipped = text.startsWith(mark) ? 1 : 0
  if (!text.includes('\r\n')) return (offset) => offset + skipped
  const pairs: number[] = []
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2))
    pairs.push(at - skipped - pairs.length)
  return (offset) => offset + skipped + smallerThan(pairs, offset)
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The line end that a file uses most; LF for one without any. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  if (!text.includes('\r')) return '\n'
  const pairs = count(text, /\r\n/g)
  const feeds = count(text, /\n/g) - pairs
  const returns = count(text, /\r/g) - pairs
  if (pairs >= feeds && pairs >= returns) return '\r\n'
  return feeds >= returns ? '\n' : '\r'
}

/** Words with LF line ends as they stand in a file with other ones. */
export const withLineEnd = (words: string, end: '\n' | '\r\n' | '\r'): string =>
  end === '\n' ? words : words.replaceAll('\n', end)
