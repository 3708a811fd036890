/** Where the tables of a REUSE.toml and their keys stand: the TOML parser tells no lines. */

/** Lines of one table, from 1. */
export interface TableLines {
  first: number
  /** The line of a key, or of a value below it; of a key that is not there the first line of the table. */
  of(key: string, value?: string): number
}

/** Lines of a whole file, from 1. */
export interface FileLines {
  /** The line of a key above all tables; 1 where it is not found. */
  top(key: string): number
  table(index: number): TableLines
}

const tableHead = /^\s{0,40}\[\[\s{0,20}["']?annotations["']?\s{0,20}\]\]/

/** Lines that begin inside of a text over several lines hold no keys and no tables. */
function insideTexts(lines: readonly string[]): readonly boolean[] {
  const mark = /"""|'''|#/g
  let open: string | null = null
  return lines.map((line) => {
    const inside = open !== null
    for (let at = 0; at < line.length; ) {
      if (open !== null) {
        const end: number = line.indexOf(open, at)
        if (end < 0) break
        at = end + 3
        open = null
        continue
      }
      mark.lastIndex = at
      const next = mark.exec(line)
      if (next === null || next[0] === '#') break
      open = next[0]
      at = next.index + 3
    }
    return inside
  })
}

const isKey = (line: string, key: string): boolean => {
  const trimmed = line.trimStart().replace(/^["']/, '')
  return trimmed.startsWith(key) && /^["']?\s{0,40}=/.test(trimmed.slice(key.length, key.length + 42))
}

/** A value as TOML may write it in quotes. */
const spellings = (value: string): readonly string[] => [value, JSON.stringify(value).slice(1, -1)]

/** Finds the tables and keys of a file that the parser has read without a mistake. */
export function tableLines(text: string): FileLines {
  const lines = text.split('\n')
  const inside = insideTexts(lines)
  const heads = lines.flatMap((line, index) => (!inside[index] && tableHead.test(line) ? [index] : []))
  const find = (from: number, to: number, fits: (line: string) => boolean): number | null => {
    for (let index = from; index < to; index++) if (!inside[index] && fits(lines[index]!)) return index
    return null
  }
  const top = (key: string): number => (find(0, heads[0] ?? lines.length, (line) => isKey(line, key)) ?? 0) + 1
  // Tables may stand in a list on a line of their own: `annotations = [{ … }]`.
  const list = heads.length === 0 ? top('annotations') : 1
  const table = (index: number): TableLines => {
    const head = heads[index]
    if (head === undefined) return { first: list, of: () => list }
    const from = head
    const to = heads[index + 1] ?? lines.length
    const first = head + 1
    const of = (key: string, value?: string): number => {
      const at = find(from, to, (line) => isKey(line, key))
      if (at === null) return first
      const wanted = value === undefined ? [] : spellings(value)
      for (let line = at; wanted.length > 0 && line < to; line++)
        if (wanted.some((word) => lines[line]!.includes(`"${word}"`) || lines[line]!.includes(`'${word}'`)))
          return line + 1
      return at + 1
    }
    return { first, of }
  }
  return { top, table }
}
