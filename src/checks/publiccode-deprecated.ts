import { deprecatedFaults } from '../publiccode/validate.ts'
import type { Check } from '../report.ts'
import { judgementOf, openedInVersion } from './publiccode-file.ts'

export type Options = Readonly<Record<string, never>>

/** Does the file do without what is going from the standard? */
export default {
  async judge({ inventory }) {
    const opened = await openedInVersion(inventory)
    if ('answer' in opened) return opened.answer
    return judgementOf(opened.path, deprecatedFaults(opened.data))
  },
} satisfies Check<Options>
