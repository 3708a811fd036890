import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { incomplete } from './answers.ts'
import { type GlobReading, pathsMatching } from './globs.ts'
import { code } from './phrases.ts'

export interface Options extends GlobReading {
  /** Globs that no file may match. */
  anyOf: readonly string[]
}

const unwanted = (path: string): Text => ({
  fi: `Tiedostoa ${code(path)} ei pitäisi olla koodivarastossa. Poista se tai siirrä se sinne, missä sen kuuluu olla.`,
  sv: `Filen ${code(path)} ska inte finnas i kodförrådet. Ta bort den eller flytta den dit där den hör hemma.`,
  en: `The file ${code(path)} should not be in the repository. Remove it, or move it to where it belongs.`,
})

const most = 50

/** Is the repository free of files at these places? */
export default {
  async judge({ inventory }, { anyOf, ...reading }) {
    const paths = await pathsMatching(inventory, anyOf, reading)
    if (paths.length > 0)
      return {
        problems: paths.slice(0, most).map((path) => ({ message: unwanted(path), location: { path }, key: path })),
      }
    return inventory.repository.complete ? { passed: [] } : incomplete
  },
} satisfies Check<Options>
