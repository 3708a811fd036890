/**
 * What changes in data means. What users send may be widened, what they get may be narrowed; the rest is breaking
 * (docs/interface-changes.md).
 */
import type { Bundle, Part } from '../description.ts'
import { effort, TooMuch } from '../interfaces/effort.ts'
import { idOf } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { type Ledger, ledger } from './ledger.ts'
import { compareUnions, saysNothing } from './schema-alternatives.ts'
import { printsOf } from './schema-print.ts'
import { compareProperties } from './schema-properties.ts'
import { viewer } from './schema-read.ts'
import { covers, typesText, withoutNull } from './schema-types.ts'
import { compareBounds, compareEnumerations, compareFacets, typesMeet } from './schema-values.ts'
import { isAnything, type Schemas, standing, type View } from './schema-view.ts'
import { inTurn, narrowing, notDeep, note, type Pair, type Walk, widening } from './schema-walk.ts'
import * as words from './schema-words.ts'

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
  const kind = pair.nullTold ? `${pair.direction} but null` : pair.direction
  const node = `${kind} ${idsOf(before)} → ${idsOf(after)}`
  if (!walk.ledger.enter(node, pair.node)) return
  const here: Pair = { ...pair, node, thing: thingOf(after, pair.thing) }
  inTurn(walk.deep, () => {
    if (isCut(a, b)) compareOpaque(a, b, walk, here)
    else if (a.impossible || b.impossible) compareImpossible(a, b, walk, here)
    else compareViews(a, b, walk, here)
  })
}

const idsOf = (schemas: Schemas): string => schemas.map(idOf).join(' ')

/** So many steps may a question take, and all questions of a comparison together. */
const mostSteps = 300
const mostStepsOfAll = 100_000

/** Answers whether one who uses one schema would get along with another: nothing breaks, and nothing is unclear. */
function coverage(): NonNullable<Walk['isCovered']> {
  const known = new Map<string, boolean>()
  let left = mostStepsOfAll
  return (before, after, direction, walk) => {
    const key = `${direction} ${idOf(before)} → ${idOf(after)}`
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const steps = effort(Math.min(left, mostSteps))
    const thing: words.Thing = { kind: 'content', name: '' }
    let covered = true
    const trial = ledger((amount) => {
      left -= 1
      steps(amount)
    })
    const noting: Ledger = {
      ...trial,
      note(_, { verdict }) {
        if (verdict !== 'compatible') throw new TooMuch()
      },
    }
    try {
      const pair: Pair = { thing, direction, node: '', nullTold: true }
      compareSchemas([before], [after], { ...walk, ledger: noting, deep: notDeep(), isCovered: null }, pair)
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      covered = false
    }
    known.set(key, covered)
    return covered
  }
}

/** One side is nothing but alternatives, the other one of them: then only these are compared. */
const isOneAgainstMany = (a: View, b: View): boolean =>
  (a.unions.length === 0) !== (b.unions.length === 0) && saysNothing(a.unions.length > 0 ? a : b)

function compareViews(a: View, b: View, walk: Walk, here: Pair): void {
  if (!here.nullTold) compareNull(a, b, walk, here)
  const inner: Pair = { ...here }
  delete inner.nullTold
  if (isOneAgainstMany(a, b)) compareUnions(a, b, walk, inner)
  else compareAll(a, b, walk, inner)
}

/** A reference leads nowhere on one side alone: what stood behind it is not known, and what it lacks is not told as removed. */
const isCut = (a: View, b: View): boolean => a.opaque.get('$ref')?.value !== b.opaque.get('$ref')?.value

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
  // So do lists of values, and alternatives: they are compared for themselves.
  if (a.enumeration && b.enumeration && !(a.typePart && b.typePart)) return
  if ((was === null && a.unions.length > 0) || (is === null && b.unions.length > 0)) return
  const asText = isWrittenAlike(a, b, pair)
  const verdict =
    asText || (wider && !narrower) ? widening(pair.direction) : narrower ? narrowing(pair.direction) : 'breaking'
  const kind = narrower ? 'narrowed' : wider ? 'widened' : 'changed'
  const what = words.facetChanged(pair.thing, 'type', typesText(was), typesText(is))
  const [before, after] = [a.typePart ?? standing(a), b.typePart ?? standing(b)]
  note(walk, pair, { verdict, code: `type-${kind}`, what, before, after })
}

const written = new Set(['integer', 'fraction', 'boolean', 'string'])

/** In an address all is text, numbers too: where any text is taken, everything still is. */
function isWrittenAlike(a: View, b: View, { thing, direction }: Pair): boolean {
  if (thing.kind !== 'parameter' || direction !== 'in') return false
  const isPlain = b.facets.size === 0 && b.bounds.size === 0 && b.enumeration === null
  return isPlain && (b.types?.has('string') ?? false) && [...(a.types ?? [])].every((name) => written.has(name))
}

/** Where it is said that a value may be null: by the schema itself, or by an alternative in each group. Null: it may not. */
function nullIn(view: View, viewer: Walk['before'], depth = 0): { part: Part | null } | null {
  if (view.nullable) return { part: view.nullPart ?? view.typePart ?? standing(view) }
  if (view.types !== null || view.unions.length === 0 || depth > 3) return null
  const found = view.unions.map(({ alternatives }) => {
    for (const one of alternatives) {
      const inner = nullIn(viewer([one]), viewer, depth + 1)
      if (inner) return inner
    }
    return null
  })
  return found.includes(null) ? null : (found[0] ?? null)
}

function compareNull(a: View, b: View, walk: Walk, pair: Pair): void {
  // In an address there is no way to write null.
  if (pair.thing.kind === 'parameter') return
  const [was, is] = [nullIn(a, walk.before), nullIn(b, walk.after)]
  if ((was === null) === (is === null)) return
  // A type that is set or dropped says it already.
  if (a.types === null || b.types === null) if (a.unions.length === 0 && b.unions.length === 0) return
  const verdict = is ? widening(pair.direction) : narrowing(pair.direction)
  const what = is ? words.nullAllowed(pair.thing) : words.nullForbidden(pair.thing)
  const place = (view: View) => view.nullPart ?? view.typePart ?? standing(view)
  const [before, after] = [was?.part ?? place(a), is?.part ?? place(b)]
  note(walk, pair, { verdict, code: is ? 'null-allowed' : 'null-forbidden', what, before, after })
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
  if (isAnything(view)) return
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

/** `true` and `"true"` are one default: only quotes were forgotten. Null by default is nothing by default. */
const asWritten = (value: unknown): string | null =>
  typeof value === 'string' ? value : value === undefined || value === null ? null : canonical(value)

function compareNotes(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [a.default, b.default]
  if (pair.direction === 'in' && asWritten(was?.value) !== asWritten(is?.value)) {
    const verdict = asWritten(was?.value) !== null && asWritten(is?.value) !== null ? 'breaking' : 'unclear'
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
  prints: printsOf(idsOf),
  deep: notDeep(),
  isCovered: coverage(),
})
