/** Lines from `from` to `to`, both included; they count from 1. */
export interface Lines {
  from: number
  to: number
}

/** The lines of the new file that a unified diff shows, hunk by hunk: those that it adds and those around them. */
export function shownLines(patch: string): readonly Lines[] {
  return patch.split('\n').flatMap((line) => {
    const found = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/u.exec(line)
    if (!found) return []
    const from = Number(found[1])
    const count = Number(found[2] ?? 1)
    return count > 0 ? [{ from, to: from + count - 1 }] : []
  })
}

/** Do all of these lines stand within one hunk? */
export const isShown = (hunks: readonly Lines[], { from, to }: Lines): boolean =>
  hunks.some((hunk) => hunk.from <= from && to <= hunk.to)
