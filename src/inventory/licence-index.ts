/** The known licence texts as numbers, decoded once. Loaded only when no hash of a text is known. */

export interface KnownLicence {
  id: string
  /** The licence's name in the SPDX list. */
  name: string
  /** The text does not tell `-only` from `-or-later`. */
  open: boolean
  /** How many words at its head are a title, and at its tail no part of the licence: a copy may leave them out. */
  title: number
  tail: number
  /** Numbers of its words; `slot` where any name may stand. */
  words: Int32Array
}

/** Number of the word that stands for a place where any name may stand; no text has it. */
export const slot = 0

export interface LicenceIndex {
  licences: readonly KnownLicence[]
  /** Number of a word, or undefined when no licence has it. */
  numberOf: ReadonlyMap<string, number>
  wordOf: readonly string[]
}

const digits: readonly number[] = (() => {
  const table: number[] = []
  let next = 0
  for (let code = 33; code < 127; code++) if (code !== 34 && code !== 92) table[code] = next++
  return table
})()

const copySign = 91

/**
 * The inverse of `packed` in scripts/licence-data.mjs: appends the words of one licence to those before it and gives
 * where it ends. A word is one, two or three characters; seven stand for a run of words that stood before.
 */
function decode(coded: string, stream: Int32Array, from: number): number {
  let to = from
  let at = 0
  const number = (count: number) => {
    let value = 0
    for (let n = 0; n < count; n++) value = value * 92 + digits[coded.charCodeAt(at++)]!
    return value
  }
  while (at < coded.length) {
    const first = number(1)
    if (first < 46) stream[to++] = first
    else if (first < 88) stream[to++] = 46 + (first - 46) * 92 + number(1)
    else if (first < copySign) stream[to++] = 46 + 42 * 92 + (first - 88) * 8464 + number(2)
    else {
      const place = number(4)
      const length = number(2)
      stream.copyWithin(to, place, place + length)
      to += length
    }
  }
  return to
}

async function load(): Promise<LicenceIndex> {
  const { default: data } = await import('../generated/licence-texts.json', { with: { type: 'json' } })
  const wordOf = data.vocabulary.split(' ')
  const stream = new Int32Array(data.count)
  let from = 0
  const licences = data.licences.map(({ words, ...rest }) => {
    const to = decode(words, stream, from)
    const licence = { ...rest, words: stream.subarray(from, to) }
    from = to
    return licence
  })
  return { licences, numberOf: new Map(wordOf.map((word, number) => [word, number])), wordOf }
}

let loaded: Promise<LicenceIndex> | null = null

/** The index; the same promise on every call. */
export function licenceIndex(): Promise<LicenceIndex> {
  loaded ??= load()
  return loaded
}
