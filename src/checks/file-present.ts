import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { incomplete } from './answers.ts'
import { literalPart, pathsMatching } from './globs.ts'
import { code, either, inAll } from './phrases.ts'

export interface Options {
  /** Globs; one file that matches any of them is enough. */
  anyOf: readonly string[]
  /** Files that do not count. */
  not?: readonly string[]
}

const noFile = (globs: readonly string[]): Text => {
  const list = inAll((language) => either(globs.map(code), language))
  return {
    fi: `Koodivarastossa ei ole tiedostoa, jonka nimi tai paikka olisi ${list.fi}.`,
    sv: `I kodförrådet finns ingen fil vars namn eller plats är ${list.sv}.`,
    en: `The repository has no file whose name or place is ${list.en}.`,
  }
}

/** Is there a file at one of these places? */
export default {
  async judge({ inventory }, { anyOf, not = [] }) {
    const paths = await pathsMatching(inventory, anyOf, not)
    if (paths.length > 0) return { passed: paths.slice(0, 5).map((path) => ({ path })) }
    if (!inventory.repository.complete) return incomplete
    return {
      problems: [
        { message: noFile(anyOf), location: { path: literalPart(anyOf[0]!), missing: true }, key: anyOf.join(' ') },
      ],
    }
  },
} satisfies Check<Options>
