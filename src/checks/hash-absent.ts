import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { answered, chosenFiles, nothingChosen } from './chosen-files.ts'
import { compareHashes, type HashOptions } from './hashes.ts'
import { code } from './phrases.ts'

const unwanted = (path: string): Text => ({
  fi: `Tiedosto ${code(path)} on sama kuin tiedosto, jota koodivarastossa ei pitäisi olla. Poista se.`,
  sv: `Filen ${code(path)} är densamma som en fil som inte ska finnas i kodförrådet. Ta bort den.`,
  en: `${code(path)} is equal to a file that should not be in the repository. Remove it.`,
})

/** Is the repository free of files with these hashes? */
export default {
  async judge({ inventory }, options) {
    const paths = await chosenFiles(inventory, options)
    if (paths.length === 0) return nothingChosen(inventory, options)
    const { files, unread } = await compareHashes(inventory, paths, options)
    const problems = files
      .filter(({ equal }) => equal)
      .map(({ path }) => ({ message: unwanted(path), location: { path }, key: 'hash' }))
    return answered(problems, unread, paths)
  },
} satisfies Check<HashOptions>
