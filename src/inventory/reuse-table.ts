import type { Glob } from './reuse-glob.ts'
import type { StatedLicence } from './reuse-header.ts'

/** One `[[annotations]]` table of a REUSE.toml, or one paragraph of .reuse/dep5: what it says of the files that it covers. */
export interface ReuseTable {
  line: number
  globs: readonly Glob[]
  precedence: 'closest' | 'aggregate' | 'override'
  copyright: boolean
  licences: readonly StatedLicence[]
}

/** Something in a table file that its format does not allow; lines and columns count from 1. */
export type ReuseFault = { line: number } & (
  | { kind: 'syntax'; column: number }
  | { kind: 'version-missing' | 'annotations' | 'path-missing' | 'path' }
  | { kind: 'version' | 'path-outside' | 'precedence' | 'text' | 'expression'; value: string }
  | { kind: 'field-missing'; value: 'License' | 'Copyright' }
)

/** What a REUSE.toml or .reuse/dep5 says, and what is wrong with it. Tables with a fault are left out. */
export interface ReuseTables {
  tables: readonly ReuseTable[]
  faults: readonly ReuseFault[]
}
