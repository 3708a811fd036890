/** Properties of objects: which are there, which must be there, and whether others may be. */
import type { Part } from '../description.ts'
import { child } from '../interfaces/parts.ts'
import { isAnything, type Schemas, type View } from './schema-view.ts'
import { narrowing, note, type Pair, type Walk, widening } from './schema-walk.ts'
import * as words from './schema-words.ts'

/** Does a property go this way? What is `readOnly` is not sent, what is `writeOnly` does not come. */
const goes = (view: View, direction: Pair['direction']): boolean =>
  direction === 'in' ? !view.readOnly : direction === 'out' ? !view.writeOnly : true

/** The properties that go this way, by name. */
function goingOf(view: View, direction: Pair['direction'], read: (schemas: Schemas) => View): Map<string, Schemas> {
  return new Map([...view.properties].filter(([, schemas]) => goes(read(schemas), direction)))
}

const standing = ({ propertiesPart, schemas }: View): Part | null => propertiesPart ?? schemas[0] ?? null

/** The new name of a property that is gone, where one alone is new, and it is the same. */
function newNameOf(gone: readonly string[], fresh: readonly string[], a: Sides, walk: Walk): string | null {
  const [was, is] = [gone[0], fresh[0]]
  if (gone.length !== 1 || fresh.length !== 1 || was === undefined || is === undefined) return null
  const [one, other] = [a.before.get(was) as Schemas, a.after.get(is) as Schemas]
  return walk.prints(one, walk.before) === walk.prints(other, walk.after) ? is : null
}

interface Sides {
  before: Map<string, Schemas>
  after: Map<string, Schemas>
}

/** A property is called by the schema that it stands in, so that what several share is one thing. */
const thingIn = ({ thing }: Pair, name: string, schemas: Schemas | undefined): words.Thing =>
  (schemas?.[0] && words.placedThing(schemas[0].steps)) ?? words.inside(thing, name)

/** Compares the properties of two objects. */
export function compareProperties(a: View, b: View, walk: Walk, pair: Pair): void {
  // An object that became something else has no properties to lose.
  if (a.types && b.types && a.types.has('object') !== b.types.has('object')) return
  const sides: Sides = {
    before: goingOf(a, pair.direction, walk.before),
    after: goingOf(b, pair.direction, walk.after),
  }
  const gone = [...sides.before.keys()].filter((name) => !sides.after.has(name))
  const fresh = [...sides.after.keys()].filter((name) => !sides.before.has(name))
  const newName = newNameOf(gone, fresh, sides, walk)
  for (const name of gone) noteGone(name, newName, { a, b, sides }, walk, pair)
  // The new name of a property is told with the old one.
  for (const name of fresh.filter((one) => one !== newName)) noteFresh(name, { a, b, sides }, walk, pair)
  for (const [name, schemas] of sides.before) {
    const now = sides.after.get(name)
    if (!now) continue
    compareRequired(name, { a, b, sides }, walk, pair)
    walk.compare(schemas, now, walk, { ...pair, thing: thingIn(pair, name, now) })
  }
  compareNamesAlone(a, b, walk, pair)
  compareAdditional(a, b, walk, pair)
}

/** Names that must be there, though no property describes them. */
function compareNamesAlone(a: View, b: View, walk: Walk, pair: Pair): void {
  const isAlone = (name: string) => !a.properties.has(name) && !b.properties.has(name)
  for (const name of new Set([...a.required.keys(), ...b.required.keys()].filter(isAlone))) {
    const [was, is] = [a.required.get(name), b.required.get(name)]
    if ((was === undefined) === (is === undefined)) continue
    const thing = words.inside(pair.thing, name)
    note(
      walk,
      { ...pair, thing },
      {
        verdict: is ? narrowing(pair.direction) : widening(pair.direction),
        code: is ? 'property-became-required' : 'property-became-optional',
        what: is ? words.becameRequired(thing) : words.becameOptional(thing),
        before: was ?? a.requiredPart ?? standing(a),
        after: is ?? b.requiredPart ?? standing(b),
      },
    )
  }
}

interface Both {
  a: View
  b: View
  sides: Sides
}

function noteGone(name: string, newName: string | null, { a, b, sides }: Both, walk: Walk, pair: Pair): void {
  const [before] = sides.before.get(name) as Schemas
  const thing = thingIn(pair, name, sides.before.get(name))
  const [still] = b.properties.get(name) ?? []
  const next = newName === null ? null : (sides.after.get(newName)?.[0] ?? null)
  const after = still ? (markOf(still, walk.after, pair) ?? still) : (next ?? standing(b))
  const renamed = still === undefined && newName !== null
  note(
    walk,
    { ...pair, thing },
    {
      verdict: 'breaking',
      code: renamed ? 'property-renamed' : 'property-removed',
      what: still
        ? words.goesNoMore(thing, pair.direction)
        : renamed
          ? words.renamed(thing, newName)
          : words.removed(thing),
      before: before ?? standing(a),
      after,
      names: newName === null ? [name, thing.name] : [name, thing.name, newName],
      deprecated: walk.before(sides.before.get(name) as Schemas).deprecated,
    },
  )
}

/** Where a property says that it does not go this way. */
const markOf = (part: Part | undefined, viewer: Walk['before'], { direction }: Pair): Part | null =>
  part ? child(viewer.follow(part), direction === 'in' ? 'readOnly' : 'writeOnly') : null

function noteFresh(name: string, { a, b, sides }: Both, walk: Walk, pair: Pair): void {
  const thing = thingIn(pair, name, sides.after.get(name))
  const required = b.required.has(name)
  const [after] = sides.after.get(name) as Schemas
  const { direction } = pair
  const asked = required && direction !== 'out'
  const unexpected = direction === 'out' && !a.additional.allowed
  note(
    walk,
    { ...pair, thing },
    {
      verdict: asked ? 'breaking' : unexpected ? 'unclear' : 'compatible',
      code: required ? 'required-property-added' : 'property-added',
      what: required ? words.addedRequired(thing) : words.added(thing),
      before: markOf(a.properties.get(name)?.[0], walk.before, pair) ?? standing(a),
      after: after ?? standing(b),
      names: [name, thing.name],
    },
  )
}

function compareRequired(name: string, { a, b, sides }: Both, walk: Walk, pair: Pair): void {
  const [was, is] = [a.required.get(name), b.required.get(name)]
  if ((was === undefined) === (is === undefined)) return
  const thing = thingIn(pair, name, sides.after.get(name))
  const [before] = sides.before.get(name) as Schemas
  const [after] = sides.after.get(name) as Schemas
  note(
    walk,
    { ...pair, thing },
    {
      verdict: is ? narrowing(pair.direction) : widening(pair.direction),
      code: is ? 'property-became-required' : 'property-became-optional',
      what: is ? words.becameRequired(thing) : words.becameOptional(thing),
      before: was ?? a.requiredPart ?? before ?? null,
      after: is ?? b.requiredPart ?? after ?? null,
    },
  )
}

function compareAdditional(a: View, b: View, walk: Walk, pair: Pair): void {
  const places = { before: a.additional.part ?? a.schemas[0] ?? null, after: b.additional.part ?? b.schemas[0] ?? null }
  if (a.additional.allowed !== b.additional.allowed) {
    const isOpen = b.additional.allowed
    const wider = pair.direction === 'in' ? 'compatible' : 'unclear'
    const verdict = isOpen ? wider : narrowing(pair.direction)
    const what = isOpen ? words.opened(pair.thing) : words.closed(pair.thing)
    note(walk, pair, { ...places, verdict, code: isOpen ? 'properties-opened' : 'properties-closed', what })
    return
  }
  const said = (schemas: Schemas, viewer: Walk['before']) =>
    schemas.length > 0 && !isAnything(viewer(schemas)) ? schemas : []
  const [was, is] = [said(a.additional.schemas, walk.before), said(b.additional.schemas, walk.after)]
  if (was.length > 0 && is.length > 0)
    walk.compare(was, is, walk, { ...pair, thing: { kind: 'property', name: `${pair.thing.name}.*` } })
  else if (was.length > 0 || is.length > 0) {
    const verdict =
      is.length > 0 ? narrowing(pair.direction) : pair.direction === 'out' ? 'unclear' : widening(pair.direction)
    note(walk, pair, {
      ...places,
      verdict,
      code: 'additional-properties-changed',
      what: words.otherwise(pair.thing, 'additionalProperties'),
    })
  }
}
