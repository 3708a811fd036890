/** Alternatives (`oneOf`, `anyOf`): which were there before, and which are new. */
import type { Part } from '../description.ts'
import { at, child, textAt } from '../interfaces/parts.ts'
import { pairAlternatives, refName } from './alternative-pairs.ts'
import { compareDiscriminators, compareWords } from './discriminators.ts'
import type { View } from './schema-view.ts'
import { narrowing, note, type Pair, type Walk, widening } from './schema-walk.ts'
import * as words from './schema-words.ts'

/** The schema that an alternative adds something to. */
const firstOfAll = (part: Part): string | null => {
  const first = at(part, 'allOf', 0)
  return first && refName(first)
}

/** How users call an alternative: its schema's name, its title, else its types. */
const nameOf = (part: Part, view: View): string =>
  words.code(
    refName(part) ??
      textAt(part.value, 'title') ??
      firstOfAll(part) ??
      ([...(view.types ?? [])].join(' | ') || `#${part.steps.at(-1)}`),
  )

/** The alternatives of a view; one without alternatives is its only one. */
const alternativesOf = (view: View): readonly Part[] => view.unions[0]?.alternatives ?? view.schemas

/** Compares the alternatives of two views. */
export function compareUnions(a: View, b: View, walk: Walk, pair: Pair): void {
  compareDiscriminators(a, b, walk, pair)
  const [one, other] = [a.unions[0], b.unions[0]]
  if (!one && !other) {
    compareWords(a, b, [], walk, pair)
    return
  }
  if (one && other && one.kind !== other.kind) noteKind(one, other, walk, pair)
  // Where there were no alternatives and nothing was said, all was allowed.
  if (a.unions.length > 1 || b.unions.length > 1) compareMany(a, b, walk, pair)
  else if (!(one && other) && !saysNothing(one ? a : b)) noteWhole(a, b, 'unclear', walk, pair)
  else if (a.unions.length === 0 && saysNothing(a)) noteWhole(a, b, narrowing(pair.direction), walk, pair)
  else if (b.unions.length === 0 && saysNothing(b)) noteWhole(a, b, widening(pair.direction), walk, pair)
  else compareOne(a, b, walk, pair)
}

/** Where the alternatives stand, or the only one. */
function holder({ unions, schemas }: View): Part | null {
  const [schema = null] = schemas
  return unions[0]?.part ?? (schema && (child(schema, 'oneOf') ?? child(schema, 'anyOf'))) ?? schema
}

/** Is what one side lacks covered by another alternative of it? By a discriminator each has its own word: then it is not. */
function coverOf(
  one: Part,
  others: readonly Part[],
  lacks: 'before' | 'after',
  walk: Walk,
  pair: Pair,
  named: boolean,
) {
  const { isCovered } = walk
  const matters = lacks === 'after' ? pair.direction !== 'out' : pair.direction !== 'in'
  if (!isCovered || !matters || named || others.length > mostCovering) return false
  return others.some((other) =>
    lacks === 'after' ? isCovered(one, other, pair.direction, walk) : isCovered(other, one, pair.direction, walk),
  )
}

/** Against more alternatives than these it is not asked whether one covers another. */
const mostCovering = 50

function compareOne(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [alternativesOf(a), alternativesOf(b)]
  const { pairs, gone, fresh } = pairAlternatives(was, is, walk)
  const places = { before: holder(a), after: holder(b) }
  const named = a.discriminator !== null || b.discriminator !== null
  compareWords(a, b, pairs, walk, pair)
  for (const [one, other] of pairs) walk.compare([one], [other], walk, { ...pair, nullTold: true })
  for (const one of gone) {
    const name = nameOf(one, walk.before([one]))
    note(walk, pair, {
      ...places,
      before: one,
      verdict: coverOf(one, is, 'after', walk, pair, named) ? 'compatible' : narrowing(pair.direction),
      code: 'alternative-removed',
      what: words.alternativeRemoved(pair.thing, name),
      names: [name.replaceAll('`', '')],
    })
  }
  for (const one of fresh) {
    const name = nameOf(one, walk.after([one]))
    note(walk, pair, {
      ...places,
      after: one,
      verdict: coverOf(one, was, 'before', walk, pair, named) ? 'compatible' : widening(pair.direction),
      code: 'alternative-added',
      what: words.alternativeAdded(pair.thing, name),
      names: [name.replaceAll('`', '')],
    })
  }
}

/** Does a schema allow anything, but for its alternatives? */
export const saysNothing = (view: View): boolean =>
  view.types === null && view.enumeration === null && view.properties.size === 0 && view.facets.size === 0

function noteWhole(a: View, b: View, verdict: ReturnType<typeof narrowing>, walk: Walk, pair: Pair): void {
  const what = words.otherwise(pair.thing, 'oneOf')
  note(walk, pair, {
    verdict,
    code: 'alternatives-changed',
    what,
    before: a.unions[0]?.part ?? a.schemas[0] ?? null,
    after: b.unions[0]?.part ?? b.schemas[0] ?? null,
  })
}

/** Several groups at once are compared as they are numbered; where their number differs nobody can say what it means. */
function compareMany(a: View, b: View, walk: Walk, pair: Pair): void {
  if (a.unions.length !== b.unions.length) noteWhole(a, b, 'unclear', walk, pair)
  else
    a.unions.forEach((union, index) => {
      const other = b.unions[index]
      if (!other) return
      const only = (view: View, one: typeof union): View => ({ ...view, unions: [one], discriminator: null })
      compareUnions(only(a, union), only(b, other), walk, pair)
    })
}

/** What fits more than one alternative is allowed by `anyOf` alone. */
function noteKind(one: View['unions'][number], other: View['unions'][number], walk: Walk, pair: Pair): void {
  const wider = other.kind === 'anyOf'
  const verdict = wider === (pair.direction === 'in') ? 'compatible' : 'unclear'
  const what = words.facetChanged(pair.thing, 'type', one.kind, other.kind)
  note(walk, pair, { verdict, code: 'alternatives-changed', what, before: one.part, after: other.part })
}
