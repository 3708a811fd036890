/** What changed in an interface over HTTP (docs/interface-changes.md). */
import type { ApiChange, Bundle, Part } from '../description.ts'
import { httpInterface } from '../interfaces/http.ts'
import type { HttpInterface, HttpOperation } from '../interfaces/http-model.ts'
import { child } from '../interfaces/parts.ts'
import { compareSecurity, compareServers } from './http-access.ts'
import { compareBodies, compareResponses } from './http-content.ts'
import { noteAt, type OperationPair } from './http-pair.ts'
import { compareParameters } from './http-parameters.ts'
import * as words from './http-words.ts'
import { ledger } from './ledger.ts'
import { walkOf } from './schema.ts'
import type { Walk } from './schema-walk.ts'

/** `/a/{id}` and `/a/{key}` are one path. */
const shape = (path: string): string => path.replace(/\{[^{}]{0,200}\}/gu, '{}').replace(/(?<=.)\/+$/u, '')

/** The walk, with the servers that hold for the whole: what only repeats them is compared once. */
interface HttpWalk extends Walk {
  servers: { before: HttpInterface['servers']; after: HttpInterface['servers'] }
}

interface Matched {
  pairs: readonly (readonly [HttpOperation, HttpOperation])[]
  gone: readonly HttpOperation[]
  fresh: readonly HttpOperation[]
}

/** Pairs operations of the same name first, then of the same shape: two paths may differ in the names of parameters alone. */
function match(before: readonly HttpOperation[], after: readonly HttpOperation[]): Matched {
  const byName = new Map(after.map((one) => [one.name, one]))
  const pairs = before.flatMap((one) => {
    const same = byName.get(one.name)
    return same ? [[one, same] as const] : []
  })
  const taken = new Set(pairs.flat())
  const left = after.filter((one) => !taken.has(one))
  const gone: HttpOperation[] = []
  for (const one of before.filter((other) => !taken.has(other))) {
    const at = left.findIndex(({ method, name }) => method === one.method && shape(name) === shape(one.name))
    if (at < 0) gone.push(one)
    else pairs.push([one, left.splice(at, 1)[0] as HttpOperation])
  }
  return { pairs, gone, fresh: left }
}

/** Compares what both sides have in common. */
function compareOperation(before: HttpOperation, after: HttpOperation, request: 'in' | 'out', walk: HttpWalk): void {
  const node = after.name
  const pair: OperationPair = { before, after, node, request }
  const places = { before: before.id ?? before.part, after: after.id ?? after.part }
  const [was, is] = [before.id?.value, after.id?.value]
  if (typeof was === 'string' && was !== is) {
    const what = words.operationIdChanged(was, typeof is === 'string' ? is : null)
    noteAt(walk, node, { ...places, verdict: 'unclear', code: 'operation-id-changed', what, names: [was] })
  }
  if (!before.deprecated && after.deprecated)
    noteAt(walk, node, {
      verdict: 'compatible',
      code: 'operation-deprecated',
      what: words.operationDeprecated,
      before: before.part,
      after: after.deprecated.part,
    })
  if (before.deprecated && !after.deprecated)
    noteAt(walk, node, {
      verdict: 'compatible',
      code: 'operation-kept',
      what: words.operationKept,
      before: before.deprecated.part,
      after: after.part,
    })
  compareParameters(pair, walk)
  compareBodies(pair, walk)
  compareResponses(pair, walk)
  if (request === 'in') compareSecurity(before, after, node, walk)
  if (before.servers !== walk.servers.before || after.servers !== walk.servers.after)
    compareServers({ before: before.servers, after: after.servers, holders: [before.part, after.part] }, node, walk)
  compareSets(
    before.callbacks,
    after.callbacks,
    { holders: [before.part, after.part], request: request === 'in' ? 'out' : 'in' },
    walk,
  )
}

interface Sets {
  /** What holds the operations on each side. */
  holders: readonly [Part, Part]
  request: 'in' | 'out'
}

/** Another path whose operations are the same: then the path has another name. */
function newPathOf(
  one: HttpOperation,
  gone: readonly HttpOperation[],
  fresh: readonly HttpOperation[],
): HttpOperation | null {
  const methodsOf = (path: string, all: readonly HttpOperation[]) =>
    all
      .filter((other) => other.path === path)
      .map(({ method }) => method)
      .join()
  const [was, same] = [methodsOf(one.path, gone), fresh.filter(({ method }) => method === one.method)]
  const sameId = same.find(({ id }) => id !== null && id.value === one.id?.value)
  if (sameId) return sameId
  const paths = [...new Set(fresh.map(({ path }) => path))]
  const gonePaths = new Set(gone.map(({ path }) => path))
  const [only] = paths
  return paths.length === 1 && gonePaths.size === 1 && only !== undefined && methodsOf(only, fresh) === was
    ? (same[0] ?? null)
    : null
}

function compareSets(
  before: readonly HttpOperation[],
  after: readonly HttpOperation[],
  { holders, request }: Sets,
  walk: HttpWalk,
): void {
  const { pairs, gone, fresh } = match(before, after)
  for (const [one, other] of pairs) compareOperation(one, other, request, walk)
  for (const one of gone) {
    const moved = newPathOf(one, gone, fresh)
    noteAt(walk, one.name, {
      verdict: 'breaking',
      code: moved ? 'path-renamed' : 'operation-removed',
      what: moved ? words.pathRenamed(moved.path) : words.operationRemoved,
      before: one.part,
      after: moved?.part ?? after.find(({ path }) => path === one.path)?.pathPart ?? holders[1],
      names: [one.path, ...(typeof one.id?.value === 'string' ? [one.id.value] : [])],
      deprecated: one.deprecated ? { note: one.deprecated.note } : null,
    })
  }
  for (const one of fresh)
    noteAt(walk, one.name, {
      verdict: 'compatible',
      code: 'operation-added',
      what: words.operationAdded,
      before: holders[0],
      after: one.part,
      names: [one.path],
    })
}

/** The path in an address: `/api/v1`. */
const basePath = (url: string): string => url.replace(/^(?:[a-z]+:)?\/\/[^/]*/iu, '').replace(/\/+$/u, '')

const prefixed = ({ servers, operations }: HttpInterface): readonly string[] => {
  const base = servers.length === 1 ? basePath(servers[0]?.url ?? '') : ''
  return operations.map(({ method, path }) => `${method} ${base}${shape(path)}`)
}

/** Did a part of the paths move into the address of the server, or out of it? Then every operation is where it was. */
function isShifted(before: HttpInterface, after: HttpInterface): boolean {
  const [was, is] = [before.operations, after.operations]
  if (was.length === 0 || before.servers.length !== 1 || after.servers.length !== 1) return false
  const names = new Set(is.map(({ name }) => shape(name)))
  if (was.some(({ name }) => names.has(shape(name)))) return false
  const now = new Set(prefixed(after))
  return prefixed(before).some((one) => now.has(one))
}

/** With the path of the server written before each path, and without it in the server. */
function unshifted(one: HttpInterface): HttpInterface {
  const base = basePath(one.servers[0]?.url ?? '')
  const servers = one.servers.map((server) => ({
    ...server,
    url: server.url.slice(0, server.url.length - base.length),
  }))
  return {
    ...one,
    servers,
    operations: one.operations.map((operation) => ({
      ...operation,
      path: `${base}${operation.path}`,
      name: `${operation.method} ${base}${operation.path}`,
      servers: operation.servers === one.servers ? servers : operation.servers,
    })),
  }
}

/** All changes from one OpenAPI description to another, in the order of the files. */
export function httpChanges(before: Bundle, after: Bundle): readonly ApiChange[] {
  const sides = [httpInterface(before), httpInterface(after)] as const
  const [a, b] = isShifted(...sides) ? [unshifted(sides[0]), unshifted(sides[1])] : sides
  const into = ledger()
  const walk: HttpWalk = { ...walkOf(before, after, into), servers: { before: a.servers, after: b.servers } }
  const holders = [child(a.top, 'paths') ?? a.top, child(b.top, 'paths') ?? b.top] as const
  // Where each operation names its own servers, those of the whole hold for none.
  const isShared = (one: HttpInterface) =>
    one.operations.length === 0 || one.operations.some(({ servers }) => servers === one.servers)
  if (isShared(a) && isShared(b))
    compareServers({ before: a.servers, after: b.servers, holders: [a.top, b.top] }, '', walk)
  compareSets(a.operations, b.operations, { holders, request: 'in' }, walk)
  compareSets(
    a.webhooks,
    b.webhooks,
    { holders: [child(a.top, 'webhooks') ?? a.top, child(b.top, 'webhooks') ?? b.top], request: 'out' },
    walk,
  )
  return into.changes(words.httpDirections)
}
