import { formFaults } from '../publiccode/validate.ts'
import type { Check } from '../report.ts'
import { judgementOf, openedPubliccode } from './publiccode-file.ts'
import { openLines } from './publiccode-gaps.ts'
import { withEdits } from './yaml-edit.ts'

export type Options = Readonly<Record<string, never>>

/** Is what stands in the file what catalogues take, but for its maintenance and its files? */
export default {
  async judge({ inventory }) {
    const opened = await openedPubliccode(inventory)
    if ('answer' in opened) return opened.answer
    const faults = await withEdits(inventory, opened.path, formFaults(opened.data))
    return judgementOf(opened.path, faults, await openLines(inventory))
  },
} satisfies Check<Options>
