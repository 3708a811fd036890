import { distance } from '../syntax/distance.ts'
import { foldName } from './body-forms.ts'
import { isMunicipality } from './body-index.ts'
import { bodyNamed, type PublicBody, publicBodies } from './public-bodies.ts'

/** Longer texts are sentences, and shorter words are near to everything. */
const longest = 80
const shortest = 4

/** Letters without their dots and rings: who has no such keys on the keyboard means the same. */
const plain = (name: string): string =>
  foldName(name.replace(/\s+/gu, ' ').trim()).replace(/[åä]/gu, 'a').replaceAll('ö', 'o')

/** The names of a body as people write them. */
function namesOf(body: PublicBody): readonly string[] {
  const { fi, sv, en, genitive, kind } = body
  const names = [fi, sv, en]
  if (kind === 'association') return [...names, `Suomen ${fi}`, `Finlands ${sv}`]
  if (!isMunicipality(body)) return names
  return kind === 'city'
    ? [...names, `${genitive} kaupunki`, `${sv} stad`, `City of ${en}`]
    : [...names, `${genitive} kunta`, `${sv} kommun`, `Municipality of ${en}`]
}

/** At most one letter in five may differ, and never more than three. */
const most = (length: number): number => Math.min(3, Math.max(1, Math.floor(length / 5)))

/**
 * The name of a Finnish public body that a misspelt one was probably meant to be, in the form nearest to what was written:
 * "Espoon kaupunki" for "Espoon kauppunki". Null: the name is one of the list, none is near, or two bodies are equally near.
 */
export function bodyMeant(name: string): string | null {
  if (name.length > longest || bodyNamed(name, { listed: true })) return null
  const wanted = plain(name)
  if (wanted.length < shortest) return null
  let best: { name: string; body: PublicBody } | null = null
  let least = most(wanted.length) + 1
  let shared = false
  for (const body of publicBodies())
    for (const candidate of namesOf(body)) {
      if (Math.abs(candidate.length - wanted.length) > least) continue
      const far = distance(wanted, plain(candidate))
      if (far < least) {
        best = { name: candidate, body }
        least = far
        shared = false
      } else if (far === least && best !== null && body !== best.body) shared = true
    }
  return shared ? null : (best?.name ?? null)
}
