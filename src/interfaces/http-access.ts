/** Where an interface over HTTP is, and who may use it. */
import type { Bundle, Part } from '../description.ts'
import { schemePart } from './http-content.ts'
import type { HttpAlternative, HttpServer } from './http-model.ts'
import { at, child, entries, get, isObject, members, textAt, textOf, topOf } from './parts.ts'

/** What a scheme asks of users, whatever its name. */
function signatureOf(name: string, bundle: Bundle): string {
  const value = schemePart(name, bundle)?.value
  const [type, where, key] = [textAt(value, 'type'), textAt(value, 'in'), textAt(value, 'name')]
  if (type === 'apiKey') return `apiKey ${where} ${where === 'header' ? key?.toLowerCase() : key}`
  if (type === 'basic') return 'http basic'
  if (type === 'http') return `http ${textAt(value, 'scheme')?.toLowerCase()}`
  if (type === 'openIdConnect') return `openIdConnect ${textAt(value, 'openIdConnectUrl')}`
  return type ?? `unknown ${name}`
}

/** The ways of getting in that stand in a list `security`. */
export const alternativesIn = (list: Part | null, bundle: Bundle): readonly HttpAlternative[] =>
  entries(list).map(([, part]) => ({
    part,
    schemes: members(part).map(([name, { value }]) => ({
      name,
      signature: signatureOf(name, bundle),
      definition: schemePart(name, bundle),
      scopes: Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
    })),
  }))

/** So many addresses may the values of variables make. */
const mostAddresses = 50

interface Address {
  url: string
  part: Part
}

/** The values of a variable with where they stand; where none is listed, the default. */
function valuesOf(variable: Part, part: Part): ReadonlyMap<string, Part> {
  const listed = entries(child(variable, 'enum')).map(([, one]) => [one.value, one] as const)
  const fallback = child(variable, 'default')
  const all = [...listed, ...(fallback ? [[fallback.value, part] as const] : [])]
  return new Map(
    all.flatMap(([value, place]) => (isObject(value) || Array.isArray(value) ? [] : [[String(value), place] as const])),
  )
}

/** The addresses that an address with variables stands for: with each value that is listed, else with the default. */
function filled(url: string, variables: Part | null, part: Part): readonly Address[] {
  const names = new Set([...url.matchAll(/\{([^{}]{1,100})\}/gu)].map(([, name]) => name as string))
  let addresses: readonly Address[] = [{ url, part }]
  for (const name of names) {
    const variable = variables && child(variables, name)
    const values = variable ? [...valuesOf(variable, part)].slice(0, mostAddresses) : []
    if (values.length === 0) continue
    addresses = addresses
      .flatMap((one) =>
        values.map(([value, from]) => ({ url: one.url.replaceAll(`{${name}}`, () => value), part: from })),
      )
      .slice(0, mostAddresses)
  }
  return addresses
}

/** The scheme and the host in small letters, without a port that goes without saying or a slash at the end. */
function plain(url: string): string {
  const [, scheme = '', host = '', path = ''] = /^((?:[a-z][a-z0-9+.-]*:)?)(\/\/[^/?#]*)?(.*)$/iu.exec(url) ?? []
  const usual = scheme.toLowerCase() === 'http:' ? /:80$/u : /:443$/u
  return `${scheme.toLowerCase()}${host.toLowerCase().replace(usual, '')}${path.replace(/\/+$/u, '')}`
}

/** Servers that stand in a list `servers`. */
export const serversIn = (list: Part | null): readonly HttpServer[] =>
  entries(list).flatMap(([, part]) => {
    const url = textAt(part.value, 'url')
    if (url === null) return []
    const description = `${textAt(part.value, 'name') ?? ''} ${textAt(part.value, 'description') ?? ''}`.trim()
    const all = filled(url, child(part, 'variables'), child(part, 'url') ?? part)
    return all.map((one) => ({ ...one, url: plain(one.url), written: child(part, 'url') ?? part, description }))
  })

/** Servers of the whole; of OpenAPI 2.0 out of `schemes`, `host` and `basePath`. None when nothing is said. */
export function serversOf(top: Part): readonly HttpServer[] {
  if (get(top.value, 'swagger') === undefined) return serversIn(child(top, 'servers'))
  const host = child(top, 'host')
  const base = child(top, 'basePath')
  const part = host ?? base
  if (part === null) return []
  const path = typeof base?.value === 'string' ? base.value : ''
  if (typeof host?.value !== 'string') return [{ url: plain(path), part, written: part, description: '' }]
  const schemes = get(top.value, 'schemes')
  const named = Array.isArray(schemes) && schemes.length > 0 ? schemes.map(textOf) : ['']
  return named.map((scheme) => ({
    url: plain(`${scheme === '' ? '' : `${scheme}:`}//${host.value}${path}`),
    part: base ?? part,
    written: host,
    pieces: [child(top, 'schemes') ?? host, host, base ?? host] as const,
    description: '',
  }))
}

/** Is this an object with at least one server of its own? */
export const hasServers = ({ value }: Part): boolean => Array.isArray(get(value, 'servers')) && isObject(value)

/** All named schemes of security. */
export function schemesOf(bundle: Bundle): ReadonlyMap<string, Part> {
  const top = topOf(bundle.entry)
  const all = at(top, 'components', 'securitySchemes') ?? child(top, 'securityDefinitions')
  return new Map(members(all).map(([name, part]) => [name, bundle.followed(part)]))
}

/** The addresses of a scheme: those of each way of OAuth 2, scopes left out. */
export function signInOf({ value }: Part): unknown {
  const flows = get(value, 'flows')
  if (!isObject(flows)) return [get(value, 'authorizationUrl'), get(value, 'tokenUrl'), get(value, 'openIdConnectUrl')]
  return Object.entries(flows).map(([name, flow]) => [
    name,
    get(flow, 'authorizationUrl'),
    get(flow, 'tokenUrl'),
    get(flow, 'refreshUrl'),
  ])
}
