import type { Inventory } from '../artefact.ts'
import type { Tree } from '../publiccode/files.ts'
import { fileFaults } from '../publiccode/validate.ts'
import type { Check } from '../report.ts'
import { judgementOf, openedPubliccode } from './publiccode-file.ts'

export type Options = Readonly<Record<string, never>>

const submodule = '160000'

/** The files of the whole repository: a part of it may show a logo that stands beside it. */
function treeOf({ repository }: Inventory, path: string): Tree {
  const paths = new Set<string>()
  const anyCase = new Map<string, string>()
  for (const file of repository.files) {
    paths.add(file.path)
    anyCase.set(file.path.toLowerCase(), file.path)
  }
  const elsewhere = repository.files.filter(({ mode }) => mode === submodule).map((file) => `${file.path}/`)
  return {
    exists: (one) => paths.has(one),
    inOtherCase: (one) => anyCase.get(one.toLowerCase()) ?? null,
    isUnknown: (one) => !repository.complete || elsewhere.some((folder) => one.startsWith(folder)),
    folder: path.split('/').slice(0, -1).join('/'),
  }
}

/** Are the files that the file names in the repository, and of a kind that catalogues take? */
export default {
  async judge({ inventory }) {
    const opened = await openedPubliccode(inventory)
    if ('answer' in opened) return opened.answer
    return judgementOf(opened.path, fileFaults(opened.data, treeOf(inventory, opened.path)))
  },
} satisfies Check<Options>
