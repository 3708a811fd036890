/** Places to fill in that our templates leave in publiccode.yml. */
import type { Inventory } from '../artefact.ts'
import { type Gap, gapsIn } from '../inventory/gaps.ts'

/** A line of CODEOWNERS or YAML that is nothing but a comment. */
const isComment = (line = ''): boolean => line.trimStart().startsWith('#')

/** The places of a file that stand in no comment of their own line; none where it cannot be read. */
export async function gapsOutsideComments(inventory: Inventory, path: string): Promise<readonly Gap[]> {
  const content = await inventory.content(path)
  if (content?.kind !== 'text') return []
  const lines = content.text.split('\n')
  return gapsIn(content.text).filter(({ line }) => !isComment(lines[line - 1]))
}

/** The places to fill in that stand in values of publiccode.yml; null: there is none, or it cannot be read. */
export async function publiccodeGaps(inventory: Inventory): Promise<{ path: string; gaps: readonly Gap[] } | null> {
  const file = await inventory.publiccode()
  if (!file || file.problem) return null
  const inValues = [...file.fields.values()].flatMap(({ value }) => gapsIn(value))
  const texts = new Set(inValues.map(({ text }) => text))
  const all = await gapsOutsideComments(inventory, file.path)
  return { path: file.path, gaps: all.filter(({ text }) => texts.has(text)) }
}

/** Lines of publiccode.yml that are still to be filled in: what else is wrong in them shows when they are. */
export async function openLines(inventory: Inventory): Promise<ReadonlySet<number>> {
  const found = await publiccodeGaps(inventory)
  return new Set((found?.gaps ?? []).map(({ line }) => line))
}
