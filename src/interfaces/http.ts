/** Reads an OpenAPI description as the operations that it describes. */
import type { Bundle, Part } from '../description.ts'
import { effort } from './effort.ts'
import { methods } from './grammar.ts'
import { alternativesIn, hasServers, serversIn, serversOf } from './http-access.ts'
import { bodyOf, deprecationOf, httpParameters, parametersOf, responsesOf } from './http-content.ts'
import type { HttpAlternative, HttpInterface, HttpOperation, HttpServer } from './http-model.ts'
import { child, entries, idOf, members, topOf } from './parts.ts'

interface Around {
  bundle: Bundle
  /** Counts what is read, so that a file in which everything refers to everything is given up. */
  count(amount: number): void
  servers: readonly HttpServer[]
  security: Part | null
  /** The ways of getting in that stand in a list; of one list one value. */
  ways(list: Part | null): readonly HttpAlternative[]
}

/** Callbacks of callbacks of callbacks are not followed further. */
const deepest = 3

function operationOf(
  name: string,
  method: string,
  path: string,
  part: Part,
  pathPart: Part,
  around: Around,
  depth: number,
): HttpOperation {
  const { bundle } = around
  const parameters = parametersOf(part, pathPart, bundle)
  const responses = responsesOf(part, bundle)
  around.count((depth === 0 ? 1 : callbackWeight) + parameters.length + responses.length)
  const own = [part, pathPart].find(hasServers)
  const securityPart = child(part, 'security') ?? around.security
  const callbacks =
    depth >= deepest
      ? []
      : members(child(part, 'callbacks')).flatMap(([called, one]) =>
          members(bundle.followed(one)).flatMap(([expression, item]) =>
            operationsIn(`${name} ${called} ${expression}`, expression, item, around, depth + 1).map((operation) => ({
              ...operation,
              path: `${called} ${expression}`,
              pathPart: one,
            })),
          ),
        )
  return {
    name,
    method,
    path,
    part,
    pathPart,
    id: child(part, 'operationId'),
    deprecated: deprecationOf(part),
    parameters: httpParameters(parameters, bundle),
    body: bodyOf(part, parameters, bundle),
    responses,
    security: around.ways(securityPart),
    securityPart,
    servers: own ? serversIn(child(own, 'servers')) : around.servers,
    callbacks,
  }
}

/** The operations of a path item. `label`: null where the method and path are name enough. */
function operationsIn(
  label: string | null,
  path: string,
  written: Part,
  around: Around,
  depth = 0,
): readonly HttpOperation[] {
  const item = around.bundle.followed(written)
  const named = methods.flatMap((method) => {
    const part = child(item, method)
    return part ? [[method.toUpperCase(), part] as const] : []
  })
  const others = members(child(item, 'additionalOperations')).map(
    ([method, part]) => [method.toUpperCase(), part] as const,
  )
  return [...named, ...others].map(([method, part]) =>
    operationOf(label === null ? `${method} ${path}` : `${label} ${method}`, method, path, part, item, around, depth),
  )
}

function remembered<T>(make: (part: Part | null) => T): (part: Part | null) => T {
  const known = new Map<string, T>()
  return (part) => {
    const id = part ? idOf(part) : ''
    const made = known.get(id) ?? make(part)
    known.set(id, made)
    return made
  }
}

/** So many operations, parameters and responses are read. */
const most = 600_000
/** Nobody describes thousands of callbacks: only callbacks that stand in each other make so many. */
const callbackWeight = 30

/** The interface that an OpenAPI description describes. Throws TooMuch. */
export function httpInterface(bundle: Bundle): HttpInterface {
  const top = topOf(bundle.entry)
  const around: Around = {
    bundle,
    count: effort(most),
    servers: serversOf(top),
    security: child(top, 'security'),
    ways: remembered((list) => alternativesIn(list, bundle)),
  }
  return {
    top,
    operations: entries(child(top, 'paths')).flatMap(([path, item]) => operationsIn(null, path, item, around)),
    webhooks: members(child(top, 'webhooks')).flatMap(([name, item]) =>
      operationsIn(`webhook ${name}`, name, item, around),
    ),
    servers: around.servers,
  }
}
