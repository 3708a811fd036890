/** Who owns the product, as somebody types it. */
import { bodyMeant } from '../inventory/body-nearest.ts'
import { bodiesIn, bodyNamed } from '../inventory/public-bodies.ts'

const conjunction = /\s+(?:ja|sekä|och|samt|and|&)\s+/iu

/** "Espoo ja Vantaa" are two, "Vantaan ja Keravan hyvinvointialue" is one. */
function separate(part: string): readonly string[] {
  if (!conjunction.test(part) || bodyNamed(part, { listed: true })) return [part]
  const pieces = part.split(conjunction)
  const known = new Set(bodiesIn(part).map(({ body }) => body))
  return pieces.length === known.size && pieces.every((piece) => bodyNamed(piece, { listed: true })) ? pieces : [part]
}

/** The owners of one line, set apart by commas or semicolons: each once, in the order written. */
export function ownersIn(line: string): readonly string[] {
  const names = line
    .split(/[,;\n]/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .flatMap(separate)
  return names.filter((name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === index)
}

/**
 * The Finnish public body that an owner was probably meant to be, where the name is a misspelt one of the list; else null.
 * Nobody is refused: bodies of other countries, and companies, are in no list.
 */
export const ownerMeant = (name: string): string | null => bodyMeant(name)
