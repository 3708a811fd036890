/** Rules of repolinter about the hashes of files. */
import type { Values } from './layers.ts'
import { needed } from './mistakes.ts'
import * as notes from './notes.ts'
import * as words from './rule-words.ts'
import { globs, none, type Translate, text, texts } from './translation.ts'

const algorithms = ['sha256', 'sha1', 'sha512', 'sha384', 'sha224', 'md5']
const algorithmOf = (options: Values): string => (text(options, 'algorithm') ?? 'sha256').toLowerCase().replace('-', '')

/** A rule about a hash that files have, or must not have. */
export function hashRule(check: 'hash-equal' | 'hash-absent'): Translate {
  const [key, passes] = check === 'hash-equal' ? (['globsAny', false] as const) : (['globsAll', true] as const)
  return async (options) => {
    const found = globs(options, key, 'files')
    if ('mistake' in found) return found
    const name = check === 'hash-equal' ? 'hash' : 'hashes'
    const hashes = texts(options, name)
    if (hashes === null) return { mistake: (at: string) => needed(at, [name]) }
    const algorithm = algorithmOf(options)
    if (!algorithms.includes(algorithm)) return { none: notes.noAlgorithm(algorithm) }
    const { wanted, reading } = found
    return {
      check,
      options: { files: wanted, ...reading, hashes, algorithm, none: none(options, passes) },
      words: check === 'hash-equal' ? words.hashSame(wanted) : words.hashGone,
      notes: check === 'hash-equal' ? [notes.everyFile] : [],
    }
  }
}
