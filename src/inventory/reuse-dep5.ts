/**
 * Reads .reuse/dep5: Debian's machine-readable copyright file, format 1.0, as far as REUSE 3.3 uses it (DEP5, deprecated).
 */
import { termOf } from './licence-terms.ts'
import { dep5Glob } from './reuse-glob.ts'
import type { ReuseFault, ReuseTable, ReuseTables } from './reuse-table.ts'

interface Field {
  line: number
  /** The first line of the value, and those that go on below it. */
  value: string
}

type Paragraph = ReadonlyMap<string, Field>

const fieldLine = /^([A-Za-z][\w-]{0,60})[ \t]{0,20}:(.*)$/

function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Map<string, Field>[] = []
  let open: Map<string, Field> | null = null
  let last: Field | null = null
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '')
    if (line.startsWith('#')) return
    const field = fieldLine.exec(line)
    if (line.trim() === '') open = null
    else if (field) {
      if (open === null) {
        open = new Map()
        paragraphs.push(open)
      }
      last = { line: index + 1, value: field[2]!.trim() }
      open.set(field[1]!.toLowerCase(), last)
    } else if (last !== null && open !== null && /^[ \t]/.test(line)) last.value += `\n${line.trim()}`
  })
  return paragraphs
}

const firstLine = (value: string): string => value.split('\n', 1)[0]!.trim()

function readParagraph(paragraph: Paragraph): { table: ReuseTable; faults: readonly ReuseFault[] } | null {
  const files = paragraph.get('files')
  if (!files) return null
  const licence = paragraph.get('license')
  const copyright = paragraph.get('copyright')
  const stated =
    licence && firstLine(licence.value) !== '' ? [{ text: firstLine(licence.value), line: licence.line }] : []
  const faults: ReuseFault[] = []
  if (stated.length === 0) faults.push({ kind: 'field-missing', line: files.line, value: 'License' })
  if (!copyright?.value.trim()) faults.push({ kind: 'field-missing', line: files.line, value: 'Copyright' })
  for (const { text, line } of stated)
    if (termOf(text) === null) faults.push({ kind: 'expression', line, value: text.slice(0, 200) })
  const table: ReuseTable = {
    line: files.line,
    globs: files.value.split(/\s+/).filter(Boolean).map(dep5Glob),
    precedence: 'aggregate',
    copyright: Boolean(copyright?.value.trim()),
    licences: stated.filter(({ text }) => termOf(text) !== null),
  }
  return { table, faults }
}

/** Gives the paragraphs about files in their order, and what is wrong with them; never throws. */
export function readDep5(text: string): ReuseTables {
  const read = paragraphsOf(text).flatMap((paragraph) => readParagraph(paragraph) ?? [])
  return { tables: read.map(({ table }) => table), faults: read.flatMap(({ faults }) => faults) }
}
