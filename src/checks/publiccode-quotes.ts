import { quoteFaults } from '../publiccode/validate.ts'
import type { Check } from '../report.ts'
import { judgementOf, openedPubliccode } from './publiccode-file.ts'
import { withEdits } from './yaml-edit.ts'

export type Options = Readonly<Record<string, never>>

/** Do values that readers of YAML take for something else stand in quotation marks? */
export default {
  async judge({ inventory }) {
    const opened = await openedPubliccode(inventory)
    if ('answer' in opened) return opened.answer
    const content = await inventory.content(opened.path)
    const judged = quoteFaults(opened.data, content?.kind === 'text' ? content.text : '')
    return judgementOf(opened.path, await withEdits(inventory, opened.path, judged))
  },
} satisfies Check<Options>
