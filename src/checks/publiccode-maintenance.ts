import { upkeepFaults } from '../publiccode/validate.ts'
import type { Check } from '../report.ts'
import { judgementOf, openedInVersion } from './publiccode-file.ts'
import { openLines } from './publiccode-gaps.ts'

export type Options = Readonly<Record<string, never>>

/** Do contacts and contractors fit the type of the maintenance, and is each of them complete? */
export default {
  async judge({ inventory }) {
    const opened = await openedInVersion(inventory)
    if ('answer' in opened) return opened.answer
    return judgementOf(opened.path, upkeepFaults(opened.data), await openLines(inventory))
  },
} satisfies Check<Options>
