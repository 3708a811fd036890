/** A row for a role in the table of roles that a document has. */
import type { Document, Inventory } from '../artefact.ts'
import { conceptsIn } from '../inventory/concepts.ts'
import type { Edit, Language, Text } from '../model.ts'
import { documentLanguage, insertion } from './section-edit.ts'

const roles = ['owner', 'steering', 'product_manager', 'openness', 'maintainer', 'quality', 'integrator']
const ofRoles = /rooli|\broll|\brole|tehtäv|uppgift/iu
const delimiterRow = /^[ \t]{0,3}\|?[ \t]{0,20}:?-{2,}/u
const gapWords: Readonly<Record<Language, string>> = { fi: 'täydennä', sv: 'fyll i', en: 'fill in' }

/** A pipe table: the lines of its header and of its last row, from 1. */
interface Table {
  header: number
  last: number
}

/** The table around a line; null: the line is in none. */
function tableAround(lines: readonly string[], line: number): Table | null {
  const isRow = (at: number): boolean => (lines[at - 1] ?? '').includes('|') && (lines[at - 1] ?? '').length < 4000
  let [header, last] = [line, line]
  while (isRow(header - 1)) header--
  while (isRow(last + 1)) last++
  return delimiterRow.test((lines[header] ?? '').slice(0, 100)) ? { header, last } : null
}

const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim())

const isRole = (text: string): boolean => roles.some((role) => conceptsIn(text).has(role))

/** The table that tells who has which role: by the name of its first column, or because it names two roles. */
function roleTable(document: Document, lines: readonly string[]): Table | null {
  const rows = document.labels.filter(({ kind, text }) => kind === 'cell' && isRole(text))
  for (const { line } of rows) {
    const table = tableAround(lines, line)
    if (!table) continue
    const named = rows.filter((row) => row.line > table.header && row.line <= table.last)
    if (named.length > 1 || ofRoles.test(cellsOf(lines[table.header - 1] ?? '')[0] ?? '')) return table
  }
  return null
}

/** `[fill in: organisation]`, by the name of the column; of a name that could be no such words the cell stays empty. */
function openCell(column: string, language: Language): string {
  const words = column.replace(/[*_`]/gu, '').trim()
  return /^[\p{L}\p{N}][\p{L}\p{N} ,()/-]{0,60}$/u.test(words)
    ? `[${gapWords[language]}: ${words.charAt(0).toLowerCase()}${words.slice(1)}]`
    : ''
}

/** The row, with as many columns as the table has; null: it would have no place to fill in. */
function rowFor(header: string, name: string, language: Language): string | null {
  const [, ...columns] = cellsOf(header)
  const open = columns.map((column) => openCell(column, language))
  if (!open.some((cell) => cell !== '') || header.includes('\\|')) return null
  return `| ${name.charAt(0).toUpperCase()}${name.slice(1)} | ${open.join(' | ')} |`
}

/** Puts a role into the table of roles, with what stands in its columns left open. Null: there is no such table. */
export function roleRowEdit(inventory: Inventory, document: Document, name: Text): Edit | null {
  const lines = document.text.split('\n')
  const table = roleTable(document, lines)
  const language = documentLanguage(document)
  const row = table && language ? rowFor(lines[table.header - 1] ?? '', name[language], language) : null
  if (!table || row === null || document.text.includes(row)) return null
  const isEnd = table.last >= lines.length
  return insertion(inventory, document, table.last + 1, isEnd ? `\n${row}` : `${row}\n`)
}
