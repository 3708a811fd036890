/** Alternatives (`oneOf`, `anyOf`): which were there before, and which are new. */
import type { Part } from '../description.ts'
import { refOf } from '../interfaces/bundle.ts'
import { child, members, textAt } from '../interfaces/parts.ts'
import type { View } from './schema-view.ts'
import { narrowing, note, type Pair, type Walk, widening } from './schema-walk.ts'
import * as words from './schema-words.ts'

/** How users call an alternative: its schema's name, its title, else its types. */
const nameOf = (part: Part, view: View): string =>
  words.code(
    refOf(part)?.split('/').at(-1) ??
      textAt(part.value, 'title') ??
      ([...(view.types ?? [])].join(' | ') || `#${part.steps.at(-1)}`),
  )

/** A fixed value by which a reader tells the alternatives apart. */
function markOf(view: View, walk: Walk['before']): string | null {
  for (const [name, schemas] of view.properties) {
    const { enumeration } = walk(schemas)
    if (enumeration?.values.size === 1) return `${name}=${[...enumeration.values.keys()][0]}`
  }
  return null
}

/** The alternatives of a view; one without alternatives is its only one. */
const alternativesOf = (view: View): readonly Part[] => view.unions[0]?.alternatives ?? view.schemas

interface Matching {
  pairs: readonly (readonly [Part, Part])[]
  gone: readonly Part[]
  fresh: readonly Part[]
}

/** Pairs what fits by a test, in order; the rest is left. */
function pairBy({ pairs, gone, fresh }: Matching, fits: (a: Part, b: Part) => boolean): Matching {
  const left = [...fresh]
  const found: (readonly [Part, Part])[] = []
  const rest = gone.filter((one) => {
    const at = left.findIndex((other) => fits(one, other))
    if (at < 0) return true
    found.push([one, left.splice(at, 1)[0] as Part])
    return false
  })
  return { pairs: [...pairs, ...found], gone: rest, fresh: left }
}

/** Which alternative is which: by the name of its schema, by a fixed value in it, by what it says, and what alone is left. */
function match(a: readonly Part[], b: readonly Part[], walk: Walk): Matching {
  const refName = (part: Part): string | null => refOf(part)?.split('/').at(-1) ?? null
  const equal = <T>(one: T | null, other: T | null): boolean => one !== null && one === other
  const title = (part: Part): string | null => textAt(part.value, 'title')
  let matching: Matching = { pairs: [], gone: a, fresh: b }
  matching = pairBy(matching, (one, other) => equal(refName(one), refName(other)))
  matching = pairBy(matching, (one, other) =>
    equal(markOf(walk.before([one]), walk.before), markOf(walk.after([other]), walk.after)),
  )
  matching = pairBy(matching, (one, other) => equal(title(one), title(other)))
  matching = pairBy(matching, (one, other) => walk.areEqual([one], [other], walk))
  const [one, other] = [matching.gone[0], matching.fresh[0]]
  const alone = matching.gone.length === 1 && matching.fresh.length === 1 && a.length === b.length
  return alone && one && other ? { pairs: [...matching.pairs, [one, other]], gone: [], fresh: [] } : matching
}

/** Compares the alternatives of two views. */
export function compareUnions(a: View, b: View, walk: Walk, pair: Pair): void {
  compareDiscriminators(a, b, walk, pair)
  const [one, other] = [a.unions[0], b.unions[0]]
  if (!one && !other) return
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

function compareOne(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [alternativesOf(a), alternativesOf(b)]
  const { pairs, gone, fresh } = match(was, is, walk)
  const places = { before: holder(a), after: holder(b) }
  for (const [one, other] of pairs) walk.compare([one], [other], walk, pair)
  for (const one of gone) {
    const name = nameOf(one, walk.before([one]))
    note(walk, pair, {
      ...places,
      before: one,
      verdict: narrowing(pair.direction),
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
      verdict: widening(pair.direction),
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

/** Words that stand for alternatives, by the schema that each means; those that nobody chose are the names themselves. */
function wordsOf({ discriminator, unions }: View): ReadonlyMap<string, string> {
  const chosen = members(discriminator?.mapping ?? null).map(
    ([word, { value }]) => [String(value).split('/').at(-1) as string, word] as const,
  )
  const names = unions.flatMap(({ alternatives }) =>
    alternatives.flatMap((part) => refOf(part)?.split('/').at(-1) ?? []),
  )
  return new Map([...names.map((name) => [name, name] as const), ...chosen])
}

function compareMapping(a: View, b: View, walk: Walk, pair: Pair): void {
  const [before, after] = [wordsOf(a), wordsOf(b)]
  for (const [name, was] of before) {
    const is = after.get(name)
    if (is === undefined || is === was) continue
    const what = words.facetChanged(pair.thing, { keyword: 'discriminator' }, was, is)
    const place = ({ discriminator }: View, word: string) =>
      (discriminator?.mapping && child(discriminator.mapping, word)) ??
      discriminator?.mapping ??
      discriminator?.part ??
      null
    const places = [place(a, was), place(b, is)]
    note(walk, pair, {
      verdict: 'breaking',
      code: 'discriminator-changed',
      what,
      before: places[0] ?? null,
      after: places[1] ?? null,
      names: [was],
    })
  }
}

function compareDiscriminators(a: View, b: View, walk: Walk, pair: Pair): void {
  const [was, is] = [a.discriminator, b.discriminator]
  if (!was || !is) return
  compareMapping(a, b, walk, pair)
  if (was.value === is.value) return
  const what = words.facetChanged(pair.thing, { keyword: 'discriminator' }, was.value, is.value)
  note(walk, pair, { verdict: 'breaking', code: 'discriminator-changed', what, before: was.part, after: is.part })
}
