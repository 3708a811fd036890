/** Reads schemas as views, whatever way they are written: references, `allOf` and single alternatives are written out. */
import type { Bundle, Part } from '../description.ts'
import { refOf } from '../interfaces/bundle.ts'
import { effort } from '../interfaces/effort.ts'
import { child, idOf, isObject } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { listed, narrowEnum, own } from './schema-keywords.ts'
import { common, typeOfValue, withoutNull } from './schema-types.ts'
import { foldable, isNullSchema } from './schema-unions.ts'
import { type Draft, empty, type Schemas, type View } from './schema-view.ts'
import { writtenOut } from './written-out.ts'

/** So many schemas may lead from one to the next before the rest is left out: more than any description has. */
const deepest = 300

/** So many schemas and properties are read of a description. */
const most = 3_000_000

/** The schemas that have been read for a view. */
interface Seen {
  ids: Set<string>
  depth: number
}

/** In OpenAPI before 3.1 and in older JSON Schema what stands beside a `$ref` does not count. */
const siblingsCount = ({ format, formatVersion }: Bundle): boolean =>
  format === 'openapi' ? /^3\.[1-9]/u.test(formatVersion ?? '') : format !== 'asyncapi'

/** Reads schemas of one description. */
export interface Viewer {
  (schemas: Schemas): View
  /** What a schema that is nothing but a reference leads to; any other schema itself. */
  follow(part: Part): Part
}

/** A reader of one description; what was read once is remembered. It throws TooMuch. */
export function viewer(bundle: Bundle): Viewer {
  const known = new Map<string, View>()
  const withSiblings = siblingsCount(bundle)
  // From 3.1 on the type says it, and the old word nothing.
  const knowsNullable = !(bundle.format === 'openapi' && withSiblings)

  const collect = (part: Part, draft: Draft, seen: Seen): void => {
    const id = idOf(part)
    // What was said once is said: a second time it adds nothing, and it may lead back here.
    if (seen.ids.has(id) || seen.depth > deepest) return
    seen.ids.add(id)
    const inside: Seen = { ids: seen.ids, depth: seen.depth + 1 }
    if (part.value === false) draft.impossible = true
    if (!isObject(part.value)) return
    const ref = refOf(part)
    if (ref !== null) {
      const target = bundle.resolve(ref, part.file)
      if (typeof target === 'string') draft.opaque.set('$ref', { value: ref, part })
      else collect(target, draft, inside)
      if (!withSiblings) return
    }
    for (const [, one] of listed(part, 'allOf')) collect(one, draft, inside)
    own(part, draft, knowsNullable, (one) => writtenOut(one, bundle))
    for (const name of ['oneOf', 'anyOf'] as const) union(part, name, draft, inside)
  }

  const union = (part: Part, name: 'oneOf' | 'anyOf', draft: Draft, seen: Seen): void => {
    const all = listed(part, name).map(([, one]) => one)
    if (all.length === 0) return
    const rest = all.filter((one) => !isNullSchema(bundle.followed(one).value))
    if (rest.length < all.length) draft.forcedNull = true
    const folded = foldable(rest.map((one) => bundle.followed(one)))
    if (folded?.types) draft.types = common(draft.types, folded.types)
    if (folded?.types) draft.typePart ??= child(part, name)
    if (folded?.values) narrowEnum(draft, folded.values, child(part, name) as Part)
    if (folded) return
    if (rest.length === 1) collect(rest[0] as Part, draft, seen)
    else if (rest.length > 1)
      draft.unions = [...draft.unions, { kind: name, part: child(part, name) as Part, alternatives: rest }]
  }

  const follow = (part: Part): Part => {
    const isMere = refOf(part) !== null && (!withSiblings || Object.keys(part.value as object).length === 1)
    if (!isMere) return part
    const target = bundle.followed(part)
    return target === part ? part : target
  }
  const count = effort(most)
  const view = (written: Schemas): View => {
    // Of what is nothing but a reference there is one view: that of what it leads to.
    const schemas = written.map(follow)
    const key = schemas.map(idOf).join(' ')
    const found = known.get(key)
    if (found) return found
    const made = finished(schemas, collect)
    count(1 + made.properties.size)
    known.set(key, made)
    return made
  }
  return Object.assign(view, { follow })
}

function finished(schemas: Schemas, collect: (part: Part, draft: Draft, seen: Seen) => void): View {
  const draft = empty(schemas)
  const seen: Seen = { ids: new Set(), depth: 0 }
  for (const part of schemas) collect(part, draft, seen)
  const { forcedNull, listedNull, ...view } = draft
  typesOfValues(view, listedNull)
  wholeNumbers(view)
  const anything = view.types === null && view.unions.length === 0 && view.enumeration === null
  return { ...view, nullable: forcedNull || anything || (view.types?.has('null') ?? false) }
}

type Unfinished = Pick<Draft, 'types' | 'enumeration' | 'facets'>

/** Values that are listed say what type they are; where texts are asked for, a number is one whose quotes were forgotten. */
function typesOfValues(view: Unfinished, listedNull: boolean): void {
  const { enumeration, types } = view
  if (enumeration === null) return
  const values = [...enumeration.values.values()]
  if (types === null) view.types = new Set([...values.map(typeOfValue), ...(listedNull ? (['null'] as const) : [])])
  if (types === null || withoutNull(types)?.size !== 1 || !types.has('string')) return
  const texts = (one: unknown): unknown => (typeof one === 'number' || typeof one === 'boolean' ? String(one) : one)
  view.enumeration = {
    part: enumeration.part,
    values: new Map(values.map((value) => [canonical(texts(value)), texts(value)] as const)),
    places: new Map([...enumeration.places].map(([, part]) => [canonical(texts(part.value)), part] as const)),
  }
}

/** Multiples of whole numbers are whole numbers. */
function wholeNumbers(view: Unfinished): void {
  const step = view.facets.get('multipleOf')?.value
  if (typeof step !== 'number' || !Number.isInteger(step) || view.types === null) return
  view.types = new Set([...view.types].filter((name) => name !== 'fraction'))
}
