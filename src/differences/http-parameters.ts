/** Parameters of an operation. */
import type { Part } from '../description.ts'
import type { HttpOperation, HttpParameter } from '../interfaces/http-model.ts'
import { child } from '../interfaces/parts.ts'
import { compareMedia } from './http-content.ts'
import { noteAt, type OperationPair } from './http-pair.ts'
import * as words from './http-words.ts'
import { narrowing, type Pair, type Walk, widening } from './schema-walk.ts'

/** Names of parameters in paths say nothing: they are compared by their place. */
function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]{1,200})\}/gu)].map(([, name]) => name as string)
}

function keyOf({ name, place }: HttpParameter, path: string): string {
  if (place === 'path') return `path ${pathNames(path).indexOf(name)}`
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}

const byKey = ({ parameters, path }: HttpOperation): ReadonlyMap<string, HttpParameter> =>
  new Map(parameters.map((one) => [keyOf(one, path), one]))

/** Where the parameters of an operation stand, or the operation. */
const holder = ({ part }: HttpOperation): Part => child(part, 'parameters') ?? part

export function compareParameters(pair: OperationPair, walk: Walk): void {
  const [before, after] = [byKey(pair.before), byKey(pair.after)]
  for (const [key, was] of before) {
    const is = after.get(key)
    if (is) compareParameter(was, is, pair, walk)
    // A path that lacks its parameter is a mistake of the description, not a change.
    else if (was.place !== 'path')
      noteAt(walk, pair.node, {
        verdict: 'breaking',
        code: 'parameter-removed',
        what: words.parameterRemoved(was),
        before: was.part,
        after: holder(pair.after),
        names: [was.name],
        deprecated: was.deprecated,
      })
  }
  for (const [key, is] of after) {
    if (before.has(key) || is.place === 'path') continue
    const verdict = is.required ? narrowing(pair.request) : 'compatible'
    const what = words.parameterAdded(is, is.required)
    noteAt(walk, pair.node, {
      verdict,
      code: 'parameter-added',
      what,
      before: holder(pair.before),
      after: is.part,
      names: [is.name],
    })
  }
}

function compareParameter(was: HttpParameter, is: HttpParameter, pair: OperationPair, walk: Walk): void {
  const places = { before: was.part, after: is.part, names: [is.name] }
  if (was.required !== is.required) {
    const verdict = is.required ? narrowing(pair.request) : widening(pair.request)
    noteAt(walk, pair.node, {
      ...places,
      verdict,
      code: 'parameter-required',
      what: words.parameterRequired(is, is.required),
    })
  }
  const inner: Pair = { thing: { kind: 'parameter', name: is.name }, direction: pair.request, node: pair.node }
  if (was.style !== is.style && isCompound(was, is, walk))
    noteAt(walk, pair.node, {
      ...places,
      verdict: 'breaking',
      code: 'parameter-style-changed',
      what: words.parameterStyle(is, was.style, is.style),
    })
  if (!was.deprecated && is.deprecated)
    noteAt(walk, pair.node, {
      ...places,
      verdict: 'compatible',
      code: 'parameter-deprecated',
      what: words.parameterDeprecated(is),
    })
  if (was.schema && is.schema) walk.compare([was.schema], [is.schema], walk, inner)
  else if (was.content.length > 0 && is.content.length > 0)
    compareMedia(was.content, is.content, { ...pair, inner, holders: [was.part, is.part] }, walk)
  else if (was.schema || is.schema)
    noteAt(walk, pair.node, {
      ...places,
      verdict: 'breaking',
      code: 'parameter-style-changed',
      what: words.parameterStyle(is, was.schema ? 'schema' : 'content', is.schema ? 'schema' : 'content'),
    })
}

/** A single value is written the same way in every style, but for what is reserved. */
function isCompound(was: HttpParameter, is: HttpParameter, walk: Walk): boolean {
  const plain = (style: string) => style.replace(' explode', '')
  const types = [
    ...(was.schema ? (walk.before([was.schema]).types ?? []) : []),
    ...(is.schema ? (walk.after([is.schema]).types ?? []) : []),
  ]
  if (types.includes('array') || types.includes('object')) return true
  return (
    plain(was.style) !== plain(is.style) &&
    (is.place === 'path' || was.style.includes('reserved') !== is.style.includes('reserved'))
  )
}
