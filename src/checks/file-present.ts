import type { Check } from '../report.ts'
import { incomplete } from './answers.ts'
import { noFileNamed } from './chosen-files.ts'
import { type GlobReading, literalPart, pathsMatching } from './globs.ts'

export interface Options extends GlobReading {
  /** Globs; one file that matches any of them is enough. */
  anyOf: readonly string[]
}

/** Is there a file at one of these places? */
export default {
  async judge({ inventory }, { anyOf, ...reading }) {
    const paths = await pathsMatching(inventory, anyOf, reading)
    if (paths.length > 0) return { passed: paths.slice(0, 5).map((path) => ({ path })) }
    if (!inventory.repository.complete) return incomplete
    return {
      problems: [
        {
          message: noFileNamed(anyOf),
          location: { path: literalPart(anyOf[0]!), missing: true },
          key: anyOf.join(' '),
        },
      ],
    }
  },
} satisfies Check<Options>
