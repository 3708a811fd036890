/** Plain text for terminals of 80 to 100 columns. */
const width = 96

/** Breaks a paragraph into lines; a word longer than a line stays whole. */
export function wrapped(text: string, indent = ''): string {
  const lines: string[] = []
  for (const paragraph of text.trimEnd().split('\n')) {
    let line = ''
    for (const word of paragraph.split(/ +/u).filter(Boolean)) {
      if (line !== '' && [...indent, ...line].length + 1 + [...word].length > width) {
        lines.push(indent + line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line === '' ? '' : indent + line)
  }
  return lines.join('\n')
}

/** Rows in columns, two blanks between; the last column is not padded. Counts characters: ä is one. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, [...cell].length)
  }
  const padded = (cell: string, index: number): string => cell + ' '.repeat((widths[index] ?? 0) - [...cell].length)
  return rows
    .map((row) => row.map((cell, index) => (index === row.length - 1 ? cell : padded(cell, index))).join('  '))
    .join('\n')
}

/** A heading with what stands under it, indented; '' when there is nothing. */
export const section = (heading: string, body: string): string => (body === '' ? '' : `${heading}\n${body}\n`)
