import { structuredPatch } from 'diff'
import type { FileChange } from './draft.ts'
import { quotedPath } from './quoted-path.ts'

/** A name with a blank in it ends with a tab, as git writes it: else the rest may be taken for a date. */
const nameLine = (sign: '---' | '+++', path: string): string => {
  const quoted = quotedPath(path)
  return `${sign} ${quoted}${quoted.includes(' ') && !quoted.startsWith('"') ? '\t' : ''}\n`
}

function headOf({ from, to }: FileChange): string {
  const start = `diff --git ${quotedPath(`a/${from ?? to}`)} ${quotedPath(`b/${to}`)}\n`
  if (from === null) return `${start}new file mode 100644\n`
  return from === to ? start : `${start}rename from ${quotedPath(from)}\nrename to ${quotedPath(to)}\n`
}

/** `-12,5`; git leaves out the number of lines when it is one. */
const range = (start: number, lines: number): string => (lines === 1 ? `${start}` : `${start},${lines}`)

function hunksOf({ before, after }: FileChange): string {
  return structuredPatch('', '', before, after, undefined, undefined, { context: 3 })
    .hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
      // A side without lines stands behind the line before it: git counts that line, the package the next one.
      const old = oldLines === 0 ? oldStart - 1 : oldStart
      const now = newLines === 0 ? newStart - 1 : newStart
      return `@@ -${range(old, oldLines)} +${range(now, newLines)} @@\n${lines.map((line) => `${line}\n`).join('')}`
    })
    .join('')
}

function diffOf(change: FileChange): string {
  const hunks = hunksOf(change)
  const from = change.from === null ? '--- /dev/null\n' : nameLine('---', `a/${change.from}`)
  return headOf(change) + (hunks === '' ? '' : `${from}${nameLine('+++', `b/${change.to}`)}${hunks}`)
}

/**
 * Changes as a unified diff that `git apply` takes: three lines around each change, new files against /dev/null, renames as
 * such, a missing end of the last line marked. Line ends and byte order marks stand in it as in the files.
 */
export const unifiedDiff = (changes: readonly FileChange[]): string => changes.map(diffOf).join('')
