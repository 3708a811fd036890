import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { incomplete } from './answers.ts'
import { answered } from './chosen-files.ts'
import { foldersMatching, type GlobReading } from './globs.ts'
import { code } from './phrases.ts'

export interface Options extends GlobReading {
  /** Globs that no folder may match. */
  anyOf: readonly string[]
}

const unwanted = (path: string): Text => ({
  fi: `Kansiota ${code(path)} ei pitäisi olla koodivarastossa. Poista se tai siirrä se sinne, missä sen kuuluu olla.`,
  sv: `Mappen ${code(path)} ska inte finnas i kodförrådet. Ta bort den eller flytta den dit där den hör hemma.`,
  en: `The folder ${code(path)} should not be in the repository. Remove it, or move it to where it belongs.`,
})

/** A folder below another one that is told is not told again. */
const outermost = (folders: readonly string[]): readonly string[] => {
  const all = new Set(folders)
  return folders.filter((folder) => {
    for (let end = folder.lastIndexOf('/'); end > 0; end = folder.lastIndexOf('/', end - 1))
      if (all.has(folder.slice(0, end))) return false
    return true
  })
}

/** Is the repository free of folders at these places? */
export default {
  async judge({ inventory }, { anyOf, ...reading }) {
    const folders = outermost(await foldersMatching(inventory, anyOf, reading))
    if (folders.length === 0) return inventory.repository.complete ? { passed: [] } : incomplete
    return answered(
      folders.map((path) => ({ message: unwanted(path), location: { path }, key: path })),
      [],
      [],
    )
  },
} satisfies Check<Options>
