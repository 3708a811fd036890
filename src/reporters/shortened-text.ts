/** The beginning of a text that has to fit into an address. */
import { encodedBytes } from './editor-address.ts'

/** The line that begins a section: a heading of Markdown, a key at the top of YAML. */
const begins = { markdown: /^#{1,6} /u, yaml: /^[^\s#-]/u } as const

/** How a text is laid out. */
export type Layout = keyof typeof begins

/** So much of what fits has to be left when the cut moves back to where a section begins. */
const worthwhile = 0.5

/** How many lines fit into `room` bytes, line ends included. */
function fitting(lines: readonly string[], room: number): number {
  let used = 0
  for (const [index, line] of lines.entries()) {
    used += encodedBytes(`${line}\n`)
    if (used > room) return index
  }
  return lines.length
}

const isRow = (line: string | undefined): boolean => /^\s*\|/u.test(line ?? '')
const isDelimiter = (line: string | undefined): boolean => /^\s*\|[\s:|-]+$/u.test(line ?? '')

/** The last place of a section's beginning that leaves enough; else the end of a line, and no heading without a text. */
function cutAt(lines: readonly string[], fits: number, layout: Layout): number {
  for (let at = fits; at > fits * worthwhile; at -= 1) if (begins[layout].test(lines[at] ?? '')) return at
  let end = fits
  // Names of columns without a row say nothing.
  if (isRow(lines[end - 1]) && isDelimiter(lines[end])) end -= 1
  else if (isDelimiter(lines[end - 1])) end -= 2
  return end
}

/**
 * The beginning of a text that takes at most `room` bytes in an address: cut where a section begins, else at the end of
 * a line. The whole text when it fits; '' where not even its first line does.
 */
export function beginning(text: string, room: number, layout: Layout): string {
  const lines = text.replace(/\n+$/u, '').split('\n')
  const fits = fitting(lines, room)
  if (fits === lines.length) return `${lines.join('\n')}\n`
  const kept = lines.slice(0, Math.max(0, cutAt(lines, fits, layout)))
  while (kept.length > 0 && (kept.at(-1)?.trim() === '' || begins.markdown.test(kept.at(-1) ?? ''))) kept.pop()
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`
}
