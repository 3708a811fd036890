import { olderFaults } from '../publiccode/validate.ts'
import type { Check } from '../report.ts'
import { judgementOf, openedInVersion } from './publiccode-file.ts'

export type Options = Readonly<Record<string, never>>

/** Does the file follow the newest version of the standard that it may follow? */
export default {
  async judge({ inventory }) {
    const opened = await openedInVersion(inventory)
    if ('answer' in opened) return opened.answer
    return judgementOf(opened.path, olderFaults(opened.data))
  },
} satisfies Check<Options>
