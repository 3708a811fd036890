import { addRow, oneLine, type Parts } from './document-parts.ts'
import { rstPlain } from './rst-inline.ts'

/** Reads a grid or simple table that starts at a line (index from 0); gives the index after it, null when none starts here. */
export function readRstTable(lines: readonly string[], index: number, parts: Parts): number | null {
  const line = lines[index]!.trim()
  if (/^\+(?:[-=]+\+)+$/.test(line)) return gridTable(lines, index, parts)
  if (/^=+(?: +=+)+$/.test(line)) return simpleTable(lines, index, parts)
  return null
}

interface Row {
  cells: string[]
  line: number
  endLine: number
}

const widen = (row: Row, cells: readonly string[], line: number): void => {
  cells.forEach((cell, column) => {
    row.cells[column] = oneLine(`${row.cells[column] ?? ''} ${cell}`)
  })
  row.endLine = line
}

function gridTable(lines: readonly string[], from: number, parts: Parts): number {
  const rows: Row[] = []
  let header = 0
  let index = from
  let fresh = true
  for (; index < lines.length; index++) {
    const line = lines[index]!.trim()
    if (line.startsWith('+')) {
      if (line.startsWith('+=')) header = rows.length
      fresh = true
    } else if (line.startsWith('|')) {
      if (fresh) rows.push({ cells: [], line: index + 1, endLine: index + 1 })
      fresh = false
      widen(rows.at(-1)!, line.slice(1).replace(/\|$/, '').split('|').map(rstPlain), index + 1)
    } else break
  }
  for (const [at, row] of rows.entries()) addRow(parts, row.cells, row.line, row.endLine, at < header)
  return index
}

function simpleTable(lines: readonly string[], from: number, parts: Parts): number | null {
  const border = lines[from]!
  const columns = [...border.matchAll(/=+/g)].map((match) => match.index)
  const borders: number[] = [from]
  let index = from + 1
  for (; index < lines.length; index++) {
    const line = lines[index]!
    const isBorder = /^\s*=+(?: +=+)*\s*$/.test(line) && line.trim().length > 0
    if (isBorder) borders.push(index)
    // The closing border has a blank line, or nothing, after it.
    if (isBorder && (lines[index + 1] ?? '').trim() === '') break
  }
  if (index >= lines.length) return null
  const header = borders.length > 2 ? borders[1]! : -1
  const rows: Row[] = []
  for (let at = from + 1; at < index; at++) {
    const line = lines[at]!
    if (borders.includes(at) || /^[\s-]*$/.test(line) || line.trim() === '') continue
    const cells = columns.map((start, column) => rstPlain(line.slice(start, columns[column + 1])))
    if (cells[0] === '' && rows.length > 0) widen(rows.at(-1)!, cells, at + 1)
    else rows.push({ cells, line: at + 1, endLine: at + 1 })
  }
  for (const row of rows) addRow(parts, row.cells, row.line, row.endLine, row.line - 1 < header)
  return index + 1
}
