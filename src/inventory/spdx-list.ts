/** The SPDX licence list by name: which ids there are, which are deprecated, and which one was probably meant. */
import exceptions from '../generated/licence-exceptions.json' with { type: 'json' }
import ids from '../generated/licence-ids.json' with { type: 'json' }
import { distance } from '../syntax/distance.ts'
import { namedLicences } from './licence-names.ts'

const known = new Set([...ids.known, ...exceptions])
const deprecated = new Set(ids.deprecated)
const byLowerCase = new Map([...known].map((id) => [id.toLowerCase(), id]))

/** A licence of one's own: `LicenseRef-…`, or an exception of one's own. */
const ownName = /^(?:DocumentRef-[\w.-]+:)?(?:LicenseRef|AdditionRef)-[A-Za-z0-9.-]+$/

/** Is it an id of a licence or an exception on the SPDX list, letter by letter, or one of the owners' own? */
export const isSpdxId = (id: string): boolean => known.has(id) || ownName.test(id)

/** Has the SPDX list given the id another name, as `GPL-3.0` is now `GPL-3.0-only` or `GPL-3.0-or-later`? */
export const isDeprecatedId = (id: string): boolean => deprecated.has(id)

/** The id on the list that differs in nothing but upper and lower case, or null. */
export const inProperCase = (id: string): string | null => byLowerCase.get(id.toLowerCase()) ?? null

const longest = 60

function fewestChanges(id: string): string | null {
  const wanted = id.toLowerCase()
  const most = Math.min(2, Math.floor(wanted.length / 4))
  let best: string | null = null
  let least = most + 1
  for (const [lower, candidate] of byLowerCase) {
    if (deprecated.has(candidate) || Math.abs(lower.length - wanted.length) >= least) continue
    const far = distance(wanted, lower)
    if (far < least) {
      best = candidate
      least = far
    }
  }
  return best
}

/** The ids that were probably meant by a word that is none: `GPLv3` is `GPL-3.0-only` or `GPL-3.0-or-later`. */
export function probablyMeant(word: string): readonly string[] {
  if (word.length > longest) return []
  const cased = inProperCase(word)
  const named = cased === null ? namedLicences(word.replaceAll('_', ' ')) : []
  const id = cased ?? (named.length === 1 ? named[0]! : fewestChanges(word))
  return id === null ? [] : currentNames(id)
}

/** What a deprecated id is called now; an id that is not deprecated is its own name. */
export function currentNames(id: string): readonly string[] {
  if (!deprecated.has(id) && known.has(id)) return [id]
  if (id.endsWith('+')) return [`${id.slice(0, -1)}-or-later`]
  return [`${id}-only`, `${id}-or-later`].filter((name) => known.has(name))
}
