/** Parameters of an operation. */
import type { Part } from '../description.ts'
import type { HttpOperation, HttpParameter } from '../interfaces/http-model.ts'
import { child } from '../interfaces/parts.ts'
import { compareMedia } from './http-content.ts'
import { noteAt, type OperationPair } from './http-pair.ts'
import * as words from './http-words.ts'
import type { Met } from './ledger.ts'
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
  const note = (met: Pick<Met, 'verdict' | 'code' | 'what'>, ...keywords: readonly string[]) =>
    noteAt(walk, pair.node, {
      ...met,
      before: keyword(was.part, keywords),
      after: keyword(is.part, keywords),
      names: [is.name],
    })
  if (was.required !== is.required) {
    const verdict = is.required ? narrowing(pair.request) : widening(pair.request)
    note({ verdict, code: 'parameter-required', what: words.parameterRequired(is, is.required) }, 'required')
  }
  if (was.style !== is.style && isCompound(was, is, walk)) {
    const what = words.parameterStyle(is, was.style, is.style)
    note({ verdict: 'breaking', code: 'parameter-style-changed', what }, 'style', 'explode', 'collectionFormat')
  }
  if (was.reserved !== is.reserved) {
    const what = words.parameterStyle(is, `allowReserved: ${was.reserved}`, `allowReserved: ${is.reserved}`)
    note({ verdict: is.reserved ? 'compatible' : 'breaking', code: 'parameter-style-changed', what }, 'allowReserved')
  }
  if (!was.deprecated && is.deprecated)
    note({ verdict: 'compatible', code: 'parameter-deprecated', what: words.parameterDeprecated(is) }, 'deprecated')
  compareForms(was, is, pair, walk)
}

/** The first of these keywords that a part has, else the part. */
const keyword = (part: Part, names: readonly string[]): Part =>
  names.map((name) => child(part, name)).find((one) => one !== null) ?? part

/** What a parameter holds: a value, or a document of a media type. */
function compareForms(was: HttpParameter, is: HttpParameter, pair: OperationPair, walk: Walk): void {
  const inner: Pair = { thing: { kind: 'parameter', name: is.name }, direction: pair.request, node: pair.node }
  if (was.schema && is.schema) walk.compare([was.schema], [is.schema], walk, inner)
  else if (was.content.length > 0 && is.content.length > 0)
    compareMedia(was.content, is.content, { ...pair, inner, holders: [was.part, is.part] }, walk)
  else if (was.schema || is.schema) {
    const form = ({ schema }: HttpParameter): string => (schema ? 'schema' : 'content')
    const what = words.parameterStyle(is, form(was), form(is))
    const places = { before: was.part, after: is.part, names: [is.name] }
    noteAt(walk, pair.node, { ...places, verdict: 'breaking', code: 'parameter-style-changed', what })
  }
}

/** A single value is written the same way in every style, but in a path, where some styles set signs before it. */
function isCompound(was: HttpParameter, is: HttpParameter, walk: Walk): boolean {
  const plain = (style: string) => style.replace(' explode', '')
  const types = [
    ...(was.schema ? (walk.before([was.schema]).types ?? []) : []),
    ...(is.schema ? (walk.after([is.schema]).types ?? []) : []),
  ]
  if (types.includes('array') || types.includes('object')) return true
  return is.place === 'path' && plain(was.style) !== plain(is.style)
}
