/** What a change adds to the changelog. */
import type { Inventory } from '../artefact.ts'
import { readings } from '../inventory/reading.ts'
import type { Location } from '../model.ts'

/** A line that the changelog did not have before. */
export interface AddedLine {
  text: string
  place: Location
}

const textsOf = async (inventory: Inventory): Promise<{ path: string; lines: readonly string[] }[]> => {
  const { readings: found } = await readings(inventory, ['changelog'])
  return found.map(({ document }) => ({ path: document.path, lines: document.text.split('\n') }))
}

/** Lines that are new, in whichever file of the changelog; null: there is a changelog, and it cannot be read here. */
export async function addedLines(base: Inventory, head: Inventory): Promise<readonly AddedLine[] | null> {
  const { unread } = await readings(head, ['changelog'])
  const [before, after] = [await textsOf(base), await textsOf(head)]
  if (after.length === 0 && unread.length > 0) return null
  const known = new Set(before.flatMap(({ lines }) => lines.map((line) => line.trim())))
  return after.flatMap(({ path, lines }) =>
    lines.flatMap((text, index) =>
      /[\p{L}\p{N}]/u.test(text) && !known.has(text.trim()) ? [{ text, place: { path, line: index + 1 } }] : [],
    ),
  )
}
