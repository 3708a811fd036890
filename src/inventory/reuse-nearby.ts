/** Which tables of REUSE.toml files and .reuse/dep5 say something of a path, and which of them count. */
import { type Effort, lastMatch } from './reuse-glob.ts'
import type { ReuseTable } from './reuse-table.ts'

/** A table together with the file that it stands in. */
export interface PlacedTable {
  path: string
  table: ReuseTable
}

export interface Nearby {
  /** Tables that cover a path, the farthest from the file first; none behind one that overrides. */
  of(path: string): readonly PlacedTable[]
  /** So much was compared that the rest was left. */
  exhausted(): boolean
}

/**
 * `files`: the table files, the nearest to the top first. Of each file the last table that matches counts alone; a table
 * with `override` hides those in files that are closer to the path (REUSE 3.3, REUSE.toml). `steps`: effort for them all.
 */
export function nearbyTables(files: readonly { path: string; tables: readonly ReuseTable[] }[], steps: number): Nearby {
  const effort: Effort = { left: steps }
  const sets = files.map(({ path, tables }) => ({
    path,
    tables,
    base: path === '.reuse/dep5' ? '' : path.slice(0, path.lastIndexOf('/') + 1),
    last: lastMatch(
      tables.map(({ globs }) => globs),
      effort,
    ),
  }))
  // A path is below few of them: they are found by the folders above it.
  const byBase = new Map<string, typeof sets>()
  for (const set of sets) byBase.set(set.base, [...(byBase.get(set.base) ?? []), set])
  const of = (path: string): readonly PlacedTable[] => {
    const found: PlacedTable[] = []
    for (let end = 0; end >= 0; end = path.indexOf('/', end) + 1 || -1) {
      for (const { path: from, tables, base, last } of byBase.get(path.slice(0, end)) ?? []) {
        const table = tables[last(path.slice(base.length))]
        if (table === undefined) continue
        found.push({ path: from, table })
        if (table.precedence === 'override') return found
      }
    }
    return found
  }
  return { of, exhausted: () => effort.left < 0 }
}
