import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { answered, chosenFiles, nothingChosen } from './chosen-files.ts'
import { compareHashes, type HashOptions } from './hashes.ts'
import { code } from './phrases.ts'

const other = (path: string, algorithm: string): Text => ({
  fi: `Tiedosto ${code(path)} ei ole se, jonka sääntö nimeää: ${algorithm}-tiiviste on toinen. Palauta sovittu tiedosto, tai sopikaa uudesta ja muuttakaa sääntöä.`,
  sv: `Filen ${code(path)} är inte den som regeln anger: dess ${algorithm}-kontrollsumma är en annan. Återställ den överenskomna filen, eller kom överens om en ny och ändra regeln.`,
  en: `${code(path)} is not the file that the rule names: its ${algorithm} hash is another one. Restore the agreed file, or agree on a new one and change the rule.`,
})

/** Is each of the files the one whose hash is named? */
export default {
  async judge({ inventory }, options) {
    const paths = await chosenFiles(inventory, options)
    if (paths.length === 0) return nothingChosen(inventory, options)
    const { files, unread } = await compareHashes(inventory, paths, options)
    const problems = files
      .filter(({ equal }) => !equal)
      .map(({ path }) => ({ message: other(path, options.algorithm ?? 'sha256'), location: { path }, key: 'hash' }))
    return answered(problems, unread, paths)
  },
} satisfies Check<HashOptions>
