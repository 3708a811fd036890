/** The known licence texts as numbers, decoded once. Loaded only when no hash of a text is known. */

export interface KnownLicence {
  id: string
  /** The licence's name in the SPDX list. */
  name: string
  /** The text does not tell `-only` from `-or-later`. */
  open: boolean
  /** Numbers of its words. */
  words: Int32Array
}

export interface LicenceIndex {
  licences: readonly KnownLicence[]
  /** Number of a word, or undefined when no licence has it. */
  numberOf: ReadonlyMap<string, number>
  wordOf: readonly string[]
}

/** The inverse of `code` in scripts/licence-data.mjs: one, two or three characters a word. */
function decode(coded: string): Int32Array {
  const result: number[] = []
  const digit = (at: number) => digits[coded.charCodeAt(at)]!
  for (let at = 0; at < coded.length; ) {
    const first = digit(at)
    if (first < 46) {
      result.push(first)
      at += 1
    } else if (first < 88) {
      result.push(46 + (first - 46) * 92 + digit(at + 1))
      at += 2
    } else {
      result.push(46 + 42 * 92 + (first - 88) * 8464 + digit(at + 1) * 92 + digit(at + 2))
      at += 3
    }
  }
  return Int32Array.from(result)
}

const digits: readonly number[] = (() => {
  const table: number[] = []
  let next = 0
  for (let code = 33; code < 127; code++) if (code !== 34 && code !== 92) table[code] = next++
  return table
})()

async function load(): Promise<LicenceIndex> {
  const { default: data } = await import('../generated/licence-texts.json', { with: { type: 'json' } })
  const wordOf = data.vocabulary.split(' ')
  return {
    licences: data.licences.map(({ id, name, open, words }) => ({ id, name, open, words: decode(words) })),
    numberOf: new Map(wordOf.map((word, number) => [word, number])),
    wordOf,
  }
}

let loaded: Promise<LicenceIndex> | null = null

/** The index; the same promise on every call. */
export function licenceIndex(): Promise<LicenceIndex> {
  loaded ??= load()
  return loaded
}
