/** What values a schema allows: lists of them, their form and their limits. */
import type { ChangeVerdict, Part } from '../description.ts'
import { child, textOf } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { isTighter, limitText } from './schema-bounds.ts'
import { limitOf } from './schema-limits.ts'
import { withoutNull } from './schema-types.ts'
import { standing, type View } from './schema-view.ts'
import { narrowing, note, type Pair, type Walk, widening } from './schema-walk.ts'
import * as words from './schema-words.ts'

/** Values beside which there may be others. */
function compareExtensible(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [a.extensible, b.extensible]
  if (!was || !is || a.enumeration || b.enumeration) return
  const lacking = (list: readonly unknown[], from: readonly unknown[]) => {
    const there = new Set(list.map((one) => canonical(one)))
    return from.filter((value) => !there.has(canonical(value)))
  }
  const [gone, fresh] = [lacking(is.value, was.value), lacking(was.value, is.value)]
  const placed = (facet: NonNullable<View['extensible']>, value: unknown): Part =>
    child(facet.part, facet.value.indexOf(value)) ?? facet.part
  const places = {
    before: gone.length > 0 ? placed(was, gone[0]) : was.part,
    after: fresh.length > 0 ? placed(is, fresh[0]) : is.part,
  }
  const verdict = pair.direction === 'out' ? 'compatible' : 'unclear'
  if (gone.length > 0)
    note(walk, pair, {
      ...places,
      verdict,
      code: 'enum-value-removed',
      what: words.valuesRemoved(pair.thing, gone),
      names: gone.map(textOf),
    })
  if (fresh.length > 0)
    note(walk, pair, {
      ...places,
      verdict: 'compatible',
      code: 'enum-value-added',
      what: words.valuesAdded(pair.thing, fresh),
      names: fresh.map(textOf),
    })
}

/** Values that are listed one by one. */
export function compareEnumerations(a: View, b: View, walk: Walk, pair: Pair): void {
  compareExtensible(a, b, walk, pair)
  const [was, is] = [a.enumeration, b.enumeration]
  const { direction, thing } = pair
  if (was && is) {
    const gone = [...was.values].filter(([key]) => !is.values.has(key)).map(([, value]) => value)
    const fresh = [...is.values].filter(([key]) => !was.values.has(key)).map(([, value]) => value)
    const names = (list: readonly unknown[]) => list.map(textOf)
    if (gone.length > 0)
      note(walk, pair, {
        before: was.places.get(canonical(gone[0])) ?? was.part,
        after: is.part,
        verdict: narrowing(direction),
        code: 'enum-value-removed',
        what: words.valuesRemoved(thing, gone),
        names: names(gone),
      })
    const expected = direction !== 'in' && (a.extensible || b.extensible)
    if (fresh.length > 0)
      note(walk, pair, {
        before: was.part,
        after: is.places.get(canonical(fresh[0])) ?? is.part,
        verdict: expected ? 'compatible' : widening(direction),
        code: 'enum-value-added',
        what: words.valuesAdded(thing, fresh),
        names: names(fresh),
      })
  } else if (is) {
    const what = words.valuesLimited(thing, [...is.values.values()])
    note(walk, pair, { verdict: narrowing(direction), code: 'enum-set', what, before: standing(a), after: is.part })
  } else if (was)
    note(walk, pair, {
      verdict: widening(direction),
      code: 'enum-dropped',
      what: words.valuesFree(thing),
      before: was.part,
      after: standing(b),
    })
}

/** These hold every number that is in use: to say so, or no longer to say so, changes nothing. */
const widest: ReadonlySet<unknown> = new Set(['int64', 'double'])

/** Formats of numbers that hold all numbers of another. */
const wider: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' }

function facetVerdict(name: string, was: unknown, is: unknown, direction: Pair['direction']): ChangeVerdict {
  if (name === 'format' && widest.has(was ?? is) && (was === undefined || is === undefined)) return 'compatible'
  if (was === undefined) return narrowing(direction)
  if (is === undefined) return widening(direction)
  if (name === 'pattern') return 'unclear'
  if (name === 'format') {
    if (wider[textOf(was)] === is) return widening(direction)
    return wider[textOf(is)] === was ? narrowing(direction) : 'breaking'
  }
  if (name === 'multipleOf' && typeof was === 'number' && typeof is === 'number') {
    if (Number.isInteger(is / was)) return narrowing(direction)
    if (Number.isInteger(was / is)) return widening(direction)
  }
  return 'breaking'
}

/** Whole numbers are multiples of 1: to say so changes nothing. */
const goesWithoutSaying = (name: string, was: unknown, is: unknown): boolean =>
  name === 'multipleOf' && (was ?? is) === 1 && (was === undefined || is === undefined)

/** Format, pattern and the like. */
export function compareFacets(a: View, b: View, walk: Walk, pair: Pair): void {
  for (const name of new Set([...a.facets.keys(), ...b.facets.keys()])) {
    const [was, is] = [a.facets.get(name), b.facets.get(name)]
    if (canonical(was?.value) === canonical(is?.value)) continue
    if (goesWithoutSaying(name, was?.value, is?.value)) continue
    // A format or pattern of a type that is another now: the type tells it.
    if (!typesMeet(a, b)) continue
    const verdict = facetVerdict(name, was?.value, is?.value, pair.direction)
    const what = words.facetChanged(pair.thing, { keyword: name }, was?.value, is?.value)
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)]
    note(walk, pair, { verdict, code: `${name}-changed`, what, before, after })
  }
}

/** Is there a type that both sides allow? */
export function typesMeet(a: View, b: View): boolean {
  const [was, is] = [withoutNull(a.types), withoutNull(b.types)]
  return was === null || is === null || [...was].some((name) => is.has(name))
}

/** Upper and lower limits. */
export function compareBounds(a: View, b: View, walk: Walk, pair: Pair): void {
  if (!typesMeet(a, b)) return
  for (const name of new Set([...a.bounds.keys(), ...b.bounds.keys()])) {
    const [was, is] = [limitOf(a, name), limitOf(b, name)]
    if (was && is && was.value === is.value && was.exclusive === is.exclusive) continue
    const tightens = was === undefined || (is !== undefined && isTighter(name, was, is))
    const verdict = tightens ? narrowing(pair.direction) : widening(pair.direction)
    const what = words.facetChanged(
      pair.thing,
      { keyword: name },
      was && limitText(name, was),
      is && limitText(name, is),
    )
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)]
    note(walk, pair, { verdict, code: `${name}-changed`, what, before, after })
  }
}
