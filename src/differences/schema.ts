/**
 * What changes in data means. What users send may be widened, what they get may be narrowed; the rest is breaking
 * (docs/interface-changes.md).
 */
import type { Bundle, ChangeVerdict, Part } from '../description.ts'
import { idOf } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { type Ledger, ledger } from './ledger.ts'
import { compareUnions, saysNothing } from './schema-alternatives.ts'
import { isTighter, type Limit, limitText } from './schema-bounds.ts'
import { compareProperties } from './schema-properties.ts'
import { covers, typesText, withoutNull } from './schema-types.ts'
import { type Schemas, type View, viewer } from './schema-view.ts'
import { narrowing, note, type Pair, type Walk, widening } from './schema-walk.ts'
import * as words from './schema-words.ts'

/** The first part of a view: where it stands. */
const standing = ({ schemas }: View): Part | null => schemas[0] ?? null

/** A name that was chosen for a schema goes before the way that led to it. */
function thingOf(schemas: Schemas, thing: words.Thing): words.Thing {
  const steps = schemas[0]?.steps ?? []
  const isNamed =
    schemas.length === 1 && (steps.at(-2) === 'schemas' || steps.at(-2) === 'definitions' || steps.at(-2) === '$defs')
  return isNamed ? { kind: 'schema', name: String(steps.at(-1)) } : thing
}

/** Compares two schemas that are asked for the same thing; what was compared before is not compared again. */
function compareSchemas(first: Schemas, second: Schemas, walk: Walk, pair: Pair): void {
  // Schemas that only lead to another are compared as that one, so that a shared one is compared once.
  const [before, after] = [first.map(walk.before.follow), second.map(walk.after.follow)]
  const [a, b] = [walk.before(before), walk.after(after)]
  const node = `${pair.direction} ${before.map(idOf).join(' ')} → ${after.map(idOf).join(' ')}`
  if (!walk.ledger.enter(node, pair.node)) return
  const here: Pair = { direction: pair.direction, node, thing: thingOf(after, pair.thing) }
  if (a.impossible || b.impossible) compareImpossible(a, b, walk, here)
  else compareViews(a, b, walk, here)
}

/** Do two schemas say the same, whichever way their data goes? */
function areEqual(before: Schemas, after: Schemas, walk: Walk): boolean {
  const key = `${before.map(idOf).join(' ')} → ${after.map(idOf).join(' ')}`
  const known = walk.trials.get(key)
  if (known !== undefined) return known
  walk.trials.set(key, true)
  const trial = ledger()
  const thing: words.Thing = { kind: 'content', name: '' }
  for (const direction of ['in', 'out'] as const)
    compareSchemas(before, after, { ...walk, ledger: trial }, { thing, direction, node: direction })
  const equal = trial.isEmpty()
  walk.trials.set(key, equal)
  return equal
}

/** One side is nothing but alternatives, the other one of them: then only these are compared. */
const isOneAgainstMany = (a: View, b: View): boolean =>
  (a.unions.length === 0) !== (b.unions.length === 0) && saysNothing(a.unions.length > 0 ? a : b)

function compareViews(a: View, b: View, walk: Walk, here: Pair): void {
  compareNull(a, b, walk, here)
  if (isOneAgainstMany(a, b)) compareUnions(a, b, walk, here)
  else compareAll(a, b, walk, here)
}

function compareAll(a: View, b: View, walk: Walk, here: Pair): void {
  compareTypes(a, b, walk, here)
  compareEnumerations(a, b, walk, here)
  compareFacets(a, b, walk, here)
  compareBounds(a, b, walk, here)
  compareProperties(a, b, walk, here)
  compareItems(a, b, walk, here)
  compareUnions(a, b, walk, here)
  compareNotes(a, b, walk, here)
  compareOpaque(a, b, walk, here)
}

function compareImpossible(a: View, b: View, walk: Walk, pair: Pair): void {
  if (a.impossible === b.impossible) return
  const verdict = b.impossible ? narrowing(pair.direction) : widening(pair.direction)
  const what = words.facetChanged(pair.thing, 'type', a.impossible ? 'false' : 'any', b.impossible ? 'false' : 'any')
  note(walk, pair, { verdict, code: 'type-changed', what, before: standing(a), after: standing(b) })
}

function compareTypes(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [withoutNull(a.types), withoutNull(b.types)]
  const [narrower, wider] = [covers(was, is), covers(is, was)]
  if (narrower && wider) return
  // Alternatives say what types there are: they are compared for themselves.
  if ((was === null && a.unions.length > 0) || (is === null && b.unions.length > 0)) return
  const asText = isWrittenAlike(a, b, pair)
  const verdict =
    asText || (wider && !narrower) ? widening(pair.direction) : narrower ? narrowing(pair.direction) : 'breaking'
  const kind = narrower ? 'narrowed' : wider ? 'widened' : 'changed'
  const what = words.facetChanged(pair.thing, 'type', typesText(was), typesText(is))
  const [before, after] = [a.typePart ?? standing(a), b.typePart ?? standing(b)]
  note(walk, pair, { verdict, code: `type-${kind}`, what, before, after })
}

const written = new Set(['integer', 'fraction', 'boolean'])

/** In an address a number is a text like others: where any text is taken, numbers still are. */
function isWrittenAlike(a: View, b: View, { thing, direction }: Pair): boolean {
  if (thing.kind !== 'parameter' || direction !== 'in' || a.types === null) return false
  const isPlain = b.facets.size === 0 && b.bounds.size === 0 && b.enumeration === null
  return isPlain && (b.types?.has('string') ?? false) && [...a.types].every((name) => written.has(name))
}

function compareNull(a: View, b: View, walk: Walk, pair: Pair): void {
  if (a.nullable === b.nullable) return
  // A type that is set or dropped says it already.
  if (a.types === null || b.types === null) if (a.unions.length === 0 && b.unions.length === 0) return
  const verdict = b.nullable ? widening(pair.direction) : narrowing(pair.direction)
  const what = b.nullable ? words.nullAllowed(pair.thing) : words.nullForbidden(pair.thing)
  const [before, after] = [a.typePart ?? standing(a), b.typePart ?? standing(b)]
  note(walk, pair, { verdict, code: b.nullable ? 'null-allowed' : 'null-forbidden', what, before, after })
}

/** Values beside which there may be others. */
function compareExtensible(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [a.extensible, b.extensible]
  if (!was || !is || a.enumeration || b.enumeration) return
  const lacking = (list: readonly unknown[], from: readonly unknown[]) =>
    from.filter((value) => !list.some((one) => canonical(one) === canonical(value)))
  const [gone, fresh] = [lacking(is.value, was.value), lacking(was.value, is.value)]
  const places = { before: was.part, after: is.part }
  const verdict = pair.direction === 'out' ? 'compatible' : 'unclear'
  if (gone.length > 0)
    note(walk, pair, {
      ...places,
      verdict,
      code: 'enum-value-removed',
      what: words.valuesRemoved(pair.thing, gone),
      names: gone.map(String),
    })
  if (fresh.length > 0)
    note(walk, pair, {
      ...places,
      verdict: 'compatible',
      code: 'enum-value-added',
      what: words.valuesAdded(pair.thing, fresh),
      names: fresh.map(String),
    })
}

function compareEnumerations(a: View, b: View, walk: Walk, pair: Pair): void {
  compareExtensible(a, b, walk, pair)
  const [was, is] = [a.enumeration, b.enumeration]
  const { direction, thing } = pair
  if (was && is) {
    const gone = [...was.values].filter(([key]) => !is.values.has(key)).map(([, value]) => value)
    const fresh = [...is.values].filter(([key]) => !was.values.has(key)).map(([, value]) => value)
    const names = (list: readonly unknown[]) => list.map(String)
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
    if (wider[String(was)] === is) return widening(direction)
    return wider[String(is)] === was ? narrowing(direction) : 'breaking'
  }
  if (name === 'multipleOf' && typeof was === 'number' && typeof is === 'number') {
    if (Number.isInteger(is / was)) return narrowing(direction)
    if (Number.isInteger(was / is)) return widening(direction)
  }
  return 'breaking'
}

function compareFacets(a: View, b: View, walk: Walk, pair: Pair): void {
  for (const name of new Set([...a.facets.keys(), ...b.facets.keys()])) {
    const [was, is] = [a.facets.get(name), b.facets.get(name)]
    if (canonical(was?.value) === canonical(is?.value)) continue
    // A format or pattern of a type that is another now: the type tells it.
    if (!typesMeet(a, b)) continue
    const verdict = facetVerdict(name, was?.value, is?.value, pair.direction)
    const what = words.facetChanged(pair.thing, { keyword: name }, was?.value, is?.value)
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)]
    note(walk, pair, { verdict, code: `${name}-changed`, what, before, after })
  }
}

function typesMeet(a: View, b: View): boolean {
  const [was, is] = [withoutNull(a.types), withoutNull(b.types)]
  return was === null || is === null || [...was].some((name) => is.has(name))
}

/** A whole number above 0 is at least 1. */
function limitOf(view: View, name: string): Limit | undefined {
  const limit = view.bounds.get(name)
  const isWhole = view.types !== null && !view.types.has('fraction') && Number.isInteger(limit?.value)
  if (!limit?.exclusive || !isWhole) return limit
  return { ...limit, exclusive: false, value: limit.value + (name === 'minimum' ? 1 : -1) }
}

function compareBounds(a: View, b: View, walk: Walk, pair: Pair): void {
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

function compareItems(a: View, b: View, walk: Walk, pair: Pair): void {
  const inner: Pair = { ...pair, thing: words.itemOf(pair.thing) }
  if (a.items.length > 0 || b.items.length > 0) compareMissing(a.items, b.items, walk, inner, a, b)
  for (let index = 0; index < Math.max(a.prefix.length, b.prefix.length); index += 1)
    compareMissing(a.prefix[index] ?? [], b.prefix[index] ?? [], walk, inner, a, b)
}

/** Items that were not described before, or are not any more, may be anything. */
function compareMissing(before: Schemas, after: Schemas, walk: Walk, pair: Pair, a: View, b: View): void {
  if (before.length > 0 && after.length > 0) compareSchemas(before, after, walk, pair)
  if (before.length > 0 === after.length > 0 || !typesMeet(a, b)) return
  const view = before.length > 0 ? walk.before(before) : walk.after(after)
  if (view.types === null && view.unions.length === 0 && view.enumeration === null) return
  const text = typesText(view.types)
  const verdict = before.length > 0 ? widening(pair.direction) : narrowing(pair.direction)
  const what = words.facetChanged(
    pair.thing,
    'type',
    before.length > 0 ? text : 'any',
    before.length > 0 ? 'any' : text,
  )
  note(walk, pair, {
    verdict,
    code: 'items-changed',
    what,
    before: before[0] ?? standing(a),
    after: after[0] ?? standing(b),
  })
}

function compareNotes(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [a.default, b.default]
  if (pair.direction === 'in' && canonical(was?.value) !== canonical(is?.value)) {
    const verdict = was && is ? 'breaking' : 'unclear'
    const what = words.facetChanged(pair.thing, { keyword: 'default' }, was?.value, is?.value)
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)]
    note(walk, pair, { verdict, code: 'default-changed', what, before, after })
  }
  if (!a.deprecated && b.deprecated)
    note(walk, pair, {
      verdict: 'compatible',
      code: 'deprecated',
      what: words.deprecatedNow(pair.thing),
      before: standing(a),
      after: standing(b),
    })
}

function compareOpaque(a: View, b: View, walk: Walk, pair: Pair): void {
  for (const name of new Set([...a.opaque.keys(), ...b.opaque.keys()])) {
    const [was, is] = [a.opaque.get(name), b.opaque.get(name)]
    if (was?.value === is?.value) continue
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)]
    note(walk, pair, {
      verdict: 'unclear',
      code: `${name}-changed`,
      what: words.otherwise(pair.thing, name),
      before,
      after,
    })
  }
}

/** The comparison of the schemas of two descriptions. */
export const walkOf = (before: Bundle, after: Bundle, into: Ledger): Walk => ({
  before: viewer(before),
  after: viewer(after),
  ledger: into,
  compare: compareSchemas,
  areEqual,
  trials: new Map(),
})
