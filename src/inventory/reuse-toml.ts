/** Reads a REUSE.toml (REUSE 3.3, REUSE.toml). The TOML parser is loaded when there is one. */
import { termOf } from './licence-terms.ts'
import { tomlGlob } from './reuse-glob.ts'
import type { StatedLicence } from './reuse-header.ts'
import type { ReuseFault, ReuseTable, ReuseTables } from './reuse-table.ts'
import { type TableLines, tableLines } from './reuse-toml-lines.ts'

const precedences = ['closest', 'aggregate', 'override'] as const
const copyrightKey = 'SPDX-FileCopyrightText'
const licenceKey = 'SPDX-License-Identifier'

/** Expressions of one table, and mistakes of one kind in it: more are nobody's. */
const most = 50

type Keys = Readonly<Record<string, unknown>>

const isTable = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Own keys only: a table may have any key. */
const own = (table: Keys, key: string): unknown => (Object.hasOwn(table, key) ? table[key] : undefined)

/** A text or a list of texts as a list; null: something else. */
function textsOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null
}

/** The value as a message may quote it: one line, cut. */
const shown = (value: unknown): string =>
  (typeof value === 'string'
    ? value
    : value instanceof Date
      ? value.toISOString()
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '…'
  ).slice(0, 200)

const leadsOutside = (path: string): boolean => /^\/|(?:^|\/)\.\.(?:\/|$)/.test(path)

function pathFaults(table: Keys, lines: TableLines): readonly ReuseFault[] {
  const value = own(table, 'path')
  const line = lines.of('path')
  if (value === undefined) return [{ kind: 'path-missing', line }]
  const paths = textsOf(value)
  if (paths === null || paths.length === 0 || paths.includes('')) return [{ kind: 'path', line }]
  return paths
    .filter(leadsOutside)
    .slice(0, most)
    .map((path) => ({ kind: 'path-outside', line: lines.of('path', path), value: path }))
}

function valueFaults(table: Keys, lines: TableLines): readonly ReuseFault[] {
  const faults: ReuseFault[] = []
  const precedence = own(table, 'precedence')
  if (precedence !== undefined && !precedences.some((one) => one === precedence))
    faults.push({ kind: 'precedence', line: lines.of('precedence'), value: shown(precedence) })
  for (const key of [copyrightKey, licenceKey])
    if (own(table, key) !== undefined && textsOf(own(table, key)) === null)
      faults.push({ kind: 'text', line: lines.of(key), value: key })
  return faults
}

function licencesIn(table: Keys, lines: TableLines): readonly StatedLicence[] {
  return (textsOf(own(table, licenceKey)) ?? [])
    .slice(0, most)
    .map((text) => ({ text, line: lines.of(licenceKey, text) }))
}

function readTable(table: unknown, lines: TableLines): { table: ReuseTable | null; faults: readonly ReuseFault[] } {
  if (!isTable(table)) return { table: null, faults: [{ kind: 'annotations', line: lines.first }] }
  const stated = licencesIn(table, lines)
  const wrong = stated.filter(({ text }) => termOf(text) === null)
  const expressions = wrong.map(({ text, line }) => ({ kind: 'expression', line, value: shown(text) }) as const)
  const faults = [...pathFaults(table, lines), ...valueFaults(table, lines)]
  const precedence = precedences.find((one) => one === own(table, 'precedence')) ?? 'closest'
  const made: ReuseTable = {
    line: lines.first,
    globs: (textsOf(own(table, 'path')) ?? []).map(tomlGlob),
    precedence,
    copyright: (textsOf(own(table, copyrightKey)) ?? []).some((text) => text.trim() !== ''),
    licences: stated.filter((one) => !wrong.includes(one)),
  }
  return { table: faults.length === 0 ? made : null, faults: [...faults, ...expressions] }
}

function versionFaults(data: Keys, line: number): readonly ReuseFault[] {
  const version = own(data, 'version')
  if (version === 1) return []
  return version === undefined
    ? [{ kind: 'version-missing', line: 1 }]
    : [{ kind: 'version', line, value: shown(version) }]
}

/**
 * Nesting that no REUSE.toml needs is refused as a mistake. The parser keeps keys such as `__proto__` as keys of the table
 * alone; only own keys are looked at here.
 */
const deepest = 30

type Parsed = { data: Keys } | { fault: ReuseFault }

async function parsed(text: string): Promise<Parsed> {
  const { parse, TomlError } = await import('smol-toml')
  try {
    return { data: parse(text, { maxDepth: deepest }) }
  } catch (error) {
    const place = error instanceof TomlError ? error : { line: 1, column: 1 }
    return { fault: { kind: 'syntax', line: place.line, column: place.column } }
  }
}

/** Gives the tables of a REUSE.toml in their order, and each of its mistakes with its line; never throws. */
export async function readReuseToml(text: string): Promise<ReuseTables> {
  const result = await parsed(text)
  if ('fault' in result) return { tables: [], faults: [result.fault] }
  const lines = tableLines(text)
  const { data } = result
  const annotations = own(data, 'annotations') ?? []
  const faults = [...versionFaults(data, lines.top('version'))]
  if (!Array.isArray(annotations))
    return { tables: [], faults: [...faults, { kind: 'annotations', line: lines.top('annotations') }] }
  const read = annotations.map((table: unknown, index) => readTable(table, lines.table(index)))
  return {
    tables: read.flatMap(({ table }) => table ?? []),
    faults: [...faults, ...read.flatMap((one) => one.faults)],
  }
}
