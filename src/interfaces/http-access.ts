/** Where an interface over HTTP is, and who may use it. */
import type { Bundle, Part } from '../description.ts'
import { schemePart } from './http-content.ts'
import type { HttpAlternative, HttpServer } from './http-model.ts'
import { child, entries, get, isObject, members, textAt } from './parts.ts'

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
      scopes: Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
    })),
  }))

const filled = (url: string, variables: unknown): string =>
  url.replace(/\{([^{}]{1,100})\}/gu, (whole, name: string) => {
    const fallback = get(get(variables, name), 'default')
    return fallback === undefined ? whole : String(fallback)
  })

const trimmed = (url: string): string => url.replace(/\/+$/u, '')

/** Servers that stand in a list `servers`. */
export const serversIn = (list: Part | null): readonly HttpServer[] =>
  entries(list).flatMap(([, part]) => {
    const url = textAt(part.value, 'url')
    if (url === null) return []
    const description = `${textAt(part.value, 'name') ?? ''} ${textAt(part.value, 'description') ?? ''}`.trim()
    return [{ url: trimmed(filled(url, get(part.value, 'variables'))), part, description }]
  })

/** Servers of the whole; of OpenAPI 2.0 out of `schemes`, `host` and `basePath`. None when nothing is said. */
export function serversOf(top: Part): readonly HttpServer[] {
  if (get(top.value, 'swagger') === undefined) return serversIn(child(top, 'servers'))
  const host = child(top, 'host')
  const base = child(top, 'basePath')
  const part = host ?? base
  if (part === null) return []
  const path = typeof base?.value === 'string' ? base.value : ''
  if (typeof host?.value !== 'string') return [{ url: trimmed(path), part, description: '' }]
  const schemes = get(top.value, 'schemes')
  const named = Array.isArray(schemes) && schemes.length > 0 ? schemes.map(String) : ['']
  return named.map((scheme) => ({
    url: trimmed(`${scheme === '' ? '' : `${scheme}:`}//${host.value}${path}`),
    part,
    description: '',
  }))
}

/** Is this an object with at least one server of its own? */
export const hasServers = ({ value }: Part): boolean => Array.isArray(get(value, 'servers')) && isObject(value)
