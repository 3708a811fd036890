/** What changed in an interface over HTTP (docs/interface-changes.md). */
import type { ApiChange, Bundle, Part } from '../description.ts'
import { httpInterface } from '../interfaces/http.ts'
import { schemesOf, signInOf } from '../interfaces/http-access.ts'
import type { HttpInterface, HttpOperation } from '../interfaces/http-model.ts'
import { child, textAt } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { firstDifference } from './first-difference.ts'
import { compareSecurity, compareServers } from './http-access.ts'
import { compareBodies, compareResponses } from './http-content.ts'
import { noteAt, type OperationPair } from './http-pair.ts'
import { compareParameters } from './http-parameters.ts'
import * as words from './http-words.ts'
import { inOrder, ledger } from './ledger.ts'
import { type Pairing, pairBy, unpaired } from './pairing.ts'
import { walkOf } from './schema.ts'
import type { Walk } from './schema-walk.ts'

/** `/a/{id}` and `/a/{key}` are one path. */
const shape = (path: string): string => path.replace(/\{[^{}]{0,200}\}/gu, '{}')

/** The walk, with the servers that hold for the whole: what only repeats them is compared once. */
interface HttpWalk extends Walk {
  servers: { before: HttpInterface['servers']; after: HttpInterface['servers'] }
}

/** Pairs operations of the same name first, then of the same shape: two paths may differ in the names of parameters alone. */
function match(before: readonly HttpOperation[], after: readonly HttpOperation[]): Pairing<HttpOperation> {
  const byName = pairBy(unpaired(before, after), ({ name }) => name)
  return pairBy(byName, ({ method, name }) => `${method} ${shape(name)}`)
}

/** Compares what both sides have in common. */
function compareOperation(before: HttpOperation, after: HttpOperation, request: 'in' | 'out', walk: HttpWalk): void {
  const node = after.name
  if (before.path !== after.path)
    noteAt(walk, node, {
      verdict: 'compatible',
      code: 'path-parameter-renamed',
      what: words.pathNamed(before.path, after.path),
      before: before.pathPart,
      after: after.pathPart,
    })
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
  compareCallbacks(before, after, request === 'in' ? 'out' : 'in', walk)
}

/** What is called back belongs to the operation that asks for it. */
function compareCallbacks(before: HttpOperation, after: HttpOperation, request: 'in' | 'out', walk: HttpWalk): void {
  for (const { name } of [...before.callbacks, ...after.callbacks]) walk.ledger.enter(name, after.name)
  const holders = [
    child(before.part, 'callbacks') ?? before.part,
    child(after.part, 'callbacks') ?? after.part,
  ] as const
  compareSets(before.callbacks, after.callbacks, { holders, request }, walk)
}

interface Sets {
  /** What holds the operations on each side. */
  holders: readonly [Part, Part]
  request: 'in' | 'out'
}

/** Gives another path whose operations are the same: then the path has another name. */
function renaming({ gone, fresh }: Pairing<HttpOperation>): (one: HttpOperation) => HttpOperation | null {
  const methodsOf = (all: readonly HttpOperation[]) => all.map(({ method }) => method).join()
  const byId = new Map(fresh.map((one) => [`${one.method} ${one.id?.value}`, one] as const).reverse())
  const isOnly =
    new Set(fresh.map(({ path }) => path)).size === 1 &&
    new Set(gone.map(({ path }) => path)).size === 1 &&
    methodsOf(fresh) === methodsOf(gone)
  return ({ id, method }) =>
    (id === null ? undefined : byId.get(`${method} ${id.value}`)) ??
    (isOnly ? fresh.find((other) => other.method === method) : undefined) ??
    null
}

/** Where operations stand: where none of their path stays on its side, the path. */
function standing(all: readonly HttpOperation[], left: readonly HttpOperation[]): (one: HttpOperation) => Part {
  const leaving = new Set(left)
  const staying = new Set(all.filter((one) => !leaving.has(one)).map(({ path }) => path))
  return (one) => (staying.has(one.path) ? one.part : one.pathPart)
}

function compareSets(
  before: readonly HttpOperation[],
  after: readonly HttpOperation[],
  sets: Sets,
  walk: HttpWalk,
): void {
  const matched = match(before, after)
  const { gone, fresh } = matched
  for (const [one, other] of matched.pairs) compareOperation(one, other, sets.request, walk)
  const newPathOf = renaming(matched)
  const [stood, stands] = [standing(before, gone), standing(after, fresh)]
  const pathParts = new Map(after.map(({ path, pathPart }) => [path, pathPart] as const).reverse())
  const moved = new Map(gone.map((one) => [one, newPathOf(one)] as const))
  for (const [one, next] of moved)
    noteAt(walk, one.name, {
      verdict: 'breaking',
      code: next ? 'path-renamed' : 'operation-removed',
      what: next ? words.pathRenamed(next.path) : words.operationRemoved,
      before: stood(one),
      after: next ? stands(next) : (pathParts.get(one.path) ?? sets.holders[1]),
      names: [one.path],
      deprecated: one.deprecated ? { note: one.deprecated.note } : null,
    })
  const renamed = new Set(moved.values())
  for (const one of fresh.filter((other) => !renamed.has(other)))
    noteAt(walk, one.name, {
      verdict: 'compatible',
      code: 'operation-added',
      what: words.operationAdded,
      before: sets.holders[0],
      after: stands(one),
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

/** Addresses at which users sign in: programs may have them written in. */
function compareSchemes(before: Bundle, after: Bundle, walk: Walk): void {
  const there = schemesOf(after)
  for (const [name, was] of schemesOf(before)) {
    const is = there.get(name)
    const addresses = (part: Part) => canonical(signInOf(part), true)
    if (is && textAt(was.value, 'type') === textAt(is.value, 'type') && addresses(was) !== addresses(is))
      noteAt(walk, '', {
        verdict: 'unclear',
        code: 'sign-in-changed',
        what: words.schemeChanged(name),
        before: firstDifference(was, is)[0],
        after: firstDifference(was, is)[1],
        names: [name],
      })
  }
}

/** All changes from one OpenAPI description to another, in the order of the files. */
export function httpChanges(before: Bundle, after: Bundle): readonly ApiChange[] {
  const sides = [httpInterface(before), httpInterface(after)] as const
  const [a, b] = isShifted(...sides) ? [unshifted(sides[0]), unshifted(sides[1])] : sides
  const walk: HttpWalk = { ...walkOf(before, after, ledger()), servers: { before: a.servers, after: b.servers } }
  // Where each operation names its own servers, those of the whole hold for none.
  const isShared = (one: HttpInterface) =>
    one.operations.length === 0 || one.operations.some(({ servers }) => servers === one.servers)
  const holders = (name: string) => [child(a.top, name) ?? a.top, child(b.top, name) ?? b.top] as const
  if (isShared(a) && isShared(b))
    compareServers({ before: a.servers, after: b.servers, holders: holders('servers') }, '', walk)
  compareSchemes(before, after, walk)
  compareSets(a.operations, b.operations, { holders: holders('paths'), request: 'in' }, walk)
  // Users get the requests of webhooks: the words for the directions are exchanged.
  const called: HttpWalk = { ...walk, ledger: ledger() }
  compareSets(a.webhooks, b.webhooks, { holders: holders('webhooks'), request: 'out' }, called)
  const { in: request, out: response } = words.httpDirections
  return inOrder([
    ...walk.ledger.changes(words.httpDirections),
    ...called.ledger.changes({ in: response, out: request }),
  ])
}
