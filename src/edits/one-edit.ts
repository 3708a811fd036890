import type { Edit } from '../model.ts'
import { applyEdits } from './apply.ts'
import { changesOf, type DraftFile, untouched } from './draft.ts'
import { unifiedDiff } from './unified-diff.ts'

/** What one edit does, as a unified diff. `texts`: of the files that it changes, by path. Null: they are not known. */
export function diffOfEdit(edit: Edit, texts: ReadonlyMap<string, string>): string | null {
  const draft = new Map<string, DraftFile>()
  for (const change of edit.changes) {
    if ('create' in change) continue
    // A file that is only renamed is the same one, whatever it says.
    const path = 'rename' in change ? change.rename : change.path
    const text = texts.get(path) ?? ('rename' in change ? '' : null)
    if (text === null) return null
    draft.set(path, untouched(path, { text, oid: 'rename' in change ? null : change.oid }))
  }
  const { draft: after, taken } = applyEdits(draft, [edit])
  return taken.length === 0 ? null : unifiedDiff(changesOf(after))
}
