/** Which changes of a document were a review of what it says: those that changed its words. */
import type { Inventory } from '../artefact.ts'
import type { FileChange } from '../model.ts'
import { sameWords } from './plain-words.ts'

const ignoreFile = '.git-blame-ignore-revs'
const longestFile = 500_000

/** Commits that the repository itself leaves out when it asks who wrote a line: those that only format. */
async function formattingCommits(inventory: Inventory): Promise<ReadonlySet<string>> {
  const content = inventory.exists(ignoreFile) ? await inventory.content(ignoreFile) : null
  if (content?.kind !== 'text') return new Set()
  return new Set(content.text.slice(0, longestFile).match(/^(?:[0-9a-f]{64}|[0-9a-f]{40})(?=\s|#|$)/gmu) ?? [])
}

/** A text that could not be read may have changed in its words. */
const changesWords = ({ before, after }: FileChange): boolean =>
  before === null || after === null || !sameWords(before, after)

/**
 * Of these files, those of which every change since a day was one of form: listed in `.git-blame-ignore-revs`, or the
 * words stayed the same. Empty where that is not known.
 */
export async function onlyLaidOut(
  inventory: Inventory,
  paths: readonly string[],
  since: Date,
): Promise<ReadonlySet<string>> {
  const found = await inventory.repository.history.changesSince(paths, since)
  if ('undetermined' in found || !found.complete) return new Set()
  const formatting = await formattingCommits(inventory)
  const isForm = (change: FileChange): boolean => formatting.has(change.commit) || !changesWords(change)
  return new Set([...found.changes].filter(([, list]) => list.length > 0 && list.every(isForm)).map(([path]) => path))
}
