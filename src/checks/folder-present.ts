import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { incomplete } from './answers.ts'
import { foldersMatching, type GlobReading, literalPart } from './globs.ts'
import { code, either, inAll } from './phrases.ts'

export interface Options extends GlobReading {
  /** Globs; one folder that matches any of them is enough. */
  anyOf: readonly string[]
}

const noFolder = (globs: readonly string[]): Text => {
  const list = inAll((language) => either(globs.map(code), language))
  return {
    fi: `Koodivarastossa ei ole kansiota, jonka nimi tai paikka olisi ${list.fi}. Tyhjää kansiota git ei tallenna.`,
    sv: `I kodförrådet finns ingen mapp vars namn eller plats är ${list.sv}. En tom mapp sparas inte av git.`,
    en: `The repository has no folder whose name or place is ${list.en}. git does not keep an empty folder.`,
  }
}

/** Is there a folder at one of these places? */
export default {
  async judge({ inventory }, { anyOf, ...reading }) {
    const folders = await foldersMatching(inventory, anyOf, reading)
    if (folders.length > 0) return { passed: folders.slice(0, 5).map((path) => ({ path })) }
    if (!inventory.repository.complete) return incomplete
    const location = { path: literalPart(anyOf[0]!), missing: true as const }
    return { problems: [{ message: noFolder(anyOf), location, key: anyOf.join(' ') }] }
  },
} satisfies Check<Options>
