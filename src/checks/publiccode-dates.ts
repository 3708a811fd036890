import { dateFaults } from '../publiccode/validate.ts'
import type { Check } from '../report.ts'
import { judgementOf, openedPubliccode } from './publiccode-file.ts'

export type Options = Readonly<Record<string, never>>

/** Are the days of the file such as fit today: contracts in force, releases that have happened? */
export default {
  async judge({ inventory }) {
    const opened = await openedPubliccode(inventory)
    if ('answer' in opened) return opened.answer
    return judgementOf(opened.path, dateFaults(opened.data, inventory.repository.today))
  },
} satisfies Check<Options>
