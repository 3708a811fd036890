/** A rest of a template: a place where its user should have written something. Columns count UTF-16 units from 1. */
export interface Placeholder {
  line: number
  column: number
  endColumn: number
  /** As written. */
  text: string
  /** "-", "Tekeillä", "coming soon": honest words that approved plans use too. */
  weak: boolean
  /** An empty link or the like in a line that says something beside it: weak, for the line is no gap, but to be told. */
  inPassing?: true
}

/** A passage without marks of lists, emphasis and tables at its ends. */
export const bare = (text: string): string => text.replace(/^[\s*_([>|\\-]+|[\s*_)\]|\\]+$/gu, '')

/** Where in the lines of a passage its words stand; the first of its lines when they are broken over two. */
export function place(
  lines: readonly string[],
  from: number,
  to: number,
  text: string,
): { line: number; column: number } {
  for (let line = from; line <= Math.min(to, from + 60); line++) {
    const at = (lines[line - 1] ?? '').indexOf(text)
    if (at >= 0) return { line, column: at + 1 }
  }
  const first = lines[from - 1] ?? ''
  return { line: from, column: first.length - first.trimStart().length + 1 }
}

/** A rest at a place. */
export const at = (line: number, column: number, text: string, weak: boolean): Placeholder => ({
  line,
  column,
  endColumn: column + text.length,
  text,
  weak,
})
