/** Bodies, parameters, headers and responses of OpenAPI 2.0 and 3. */
import type { Bundle, Part } from '../description.ts'
import type { HttpBody, HttpHeader, HttpMedia, HttpParameter, HttpResponse } from './http-model.ts'
import { at, child, entries, get, isObject, members, textAt, textOf, topOf } from './parts.ts'

/** `Application/JSON; charset=UTF-8` is `application/json`. */
export const mediaType = (name: string): string =>
  name
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
    .filter((part, index) => index === 0 || !part.startsWith('charset='))
    .join(';')

/** Media types that bodies of OpenAPI 2.0 have: the operation's own, else those of the whole, else any. */
function mediaOf2(
  name: 'consumes' | 'produces',
  operation: Part,
  bundle: Bundle,
): readonly { type: string; place: Part | null }[] {
  const own = child(operation, name) ?? child(topOf(bundle.entry), name)
  const list = entries(own).flatMap(([, one]) =>
    typeof one.value === 'string' ? [{ type: mediaType(one.value), place: one }] : [],
  )
  return list.length > 0 ? list : [{ type: '*/*', place: null }]
}

const mediaIn = (part: Part | null, bundle: Bundle): readonly HttpMedia[] =>
  members(part).map(([name, one]) => {
    const media = bundle.followed(one)
    return { type: mediaType(name), part: media, schema: child(media, 'schema') }
  })

const noteOf = (value: unknown): { note: string } | null =>
  get(value, 'deprecated') === true || get(value, 'x-deprecated') === true
    ? { note: textAt(value, 'description') ?? '' }
    : null

/** Parameters of the operation and of its path; those of the operation go before. */
export function parametersOf(operation: Part, pathItem: Part, bundle: Bundle): readonly Part[] {
  const byName = new Map<string, Part>()
  for (const from of [pathItem, operation])
    for (const [, one] of entries(child(from, 'parameters'))) {
      const part = bundle.followed(one)
      byName.set(`${textOf(get(part.value, 'in'))} ${textOf(get(part.value, 'name'))}`, part)
    }
  return [...byName.values()]
}

const styles2: Readonly<Record<string, string>> = {
  csv: '',
  multi: 'form explode',
  ssv: 'spaceDelimited',
  pipes: 'pipeDelimited',
  tsv: 'tsv',
}
const defaults = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' } as const

function styleOf(value: unknown, place: HttpParameter['place']): string {
  const format = textAt(value, 'collectionFormat')
  if (format) return (Object.hasOwn(styles2, format) && styles2[format]) || defaults[place]
  // Lists of OpenAPI 2.0 are separated by commas.
  if (get(value, 'schema') === undefined && get(value, 'content') === undefined) return defaults[place]
  const style = textAt(value, 'style') ?? defaults[place]
  const explode = get(value, 'explode') ?? style === 'form'
  return `${style}${explode ? ' explode' : ''}`
}

const ignored: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization'])
const places: ReadonlySet<unknown> = new Set(['path', 'query', 'header', 'cookie'])

/** The parameters that are no body. */
export const httpParameters = (parts: readonly Part[], bundle: Bundle): readonly HttpParameter[] =>
  parts.flatMap((part) => {
    const { value } = part
    const [place, name] = [get(value, 'in'), textAt(value, 'name')]
    if (!places.has(place) || name === null) return []
    // OpenAPI has these ignored: media types and security say it already.
    if (place === 'header' && ignored.has(name.toLowerCase())) return []
    const schema = child(part, 'schema')
    const content = mediaIn(child(part, 'content'), bundle)
    return [
      {
        name,
        place: place as HttpParameter['place'],
        required: get(value, 'required') === true || place === 'path',
        part,
        // In OpenAPI 2.0 the parameter is its own schema.
        schema: schema ?? (content.length === 0 ? part : null),
        content,
        style: styleOf(value, place as HttpParameter['place']),
        reserved: get(value, 'allowReserved') === true,
        deprecated: noteOf(value),
      },
    ]
  })

/** The fields of a form of OpenAPI 2.0 as one schema; it stands where the parameters stand. */
function formSchema(fields: readonly Part[], operation: Part): Part {
  const properties = Object.fromEntries(fields.map(({ value }) => [textOf(get(value, 'name')), value]))
  const required = fields
    .filter(({ value }) => get(value, 'required') === true)
    .map(({ value }) => textOf(get(value, 'name')))
  return {
    file: operation.file,
    steps: [...operation.steps, 'parameters'],
    value: { type: 'object', properties, required },
    elsewhere: new Map(fields.map((field) => [field.value, field])),
  }
}

/** The body of an operation, of either version; null when it has none. */
export function bodyOf(operation: Part, parameters: readonly Part[], bundle: Bundle): HttpBody | null {
  const written = child(operation, 'requestBody')
  if (written) {
    const part = bundle.followed(written)
    return { required: get(part.value, 'required') === true, part, content: mediaIn(child(part, 'content'), bundle) }
  }
  const whole = parameters.find(({ value }) => get(value, 'in') === 'body')
  const types = mediaOf2('consumes', operation, bundle)
  if (whole) {
    const schema = child(whole, 'schema')
    const content = types.map(({ type, place }) => ({ type, part: place ?? whole, schema }))
    return { required: get(whole.value, 'required') === true, part: whole, content }
  }
  const fields = parameters.filter(({ value }) => get(value, 'in') === 'formData')
  if (fields.length === 0) return null
  const schema = formSchema(fields, operation)
  const hasFile = fields.some(({ value }) => get(value, 'type') === 'file')
  const form = types.map(({ type }) => type).filter((type) => type !== '*/*')
  const named = form.length > 0 ? form : [hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded']
  const required = fields.some(({ value }) => get(value, 'required') === true)
  return { required, part: schema, content: named.map((type) => ({ type, part: schema, schema })) }
}

const headersOf = (part: Part, bundle: Bundle): readonly HttpHeader[] =>
  members(child(part, 'headers'))
    // The specification has a header of this name ignored.
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, one]) => {
      const header = bundle.followed(one)
      return {
        name,
        required: get(header.value, 'required') === true,
        part: header,
        schema: child(header, 'schema') ?? (isObject(get(header.value, 'content')) ? null : header),
      }
    })

/** The responses of an operation, in the order of the file. */
export function responsesOf(operation: Part, bundle: Bundle): readonly HttpResponse[] {
  const named = entries(child(operation, 'responses')).filter(([code]) => code !== '$ref')
  return named.map(([code, one]) => {
    const part = bundle.followed(one)
    const schema = child(part, 'schema')
    const content =
      schema && get(part.value, 'content') === undefined
        ? mediaOf2('produces', operation, bundle).map(({ type, place }) => ({ type, part: place ?? part, schema }))
        : mediaIn(child(part, 'content'), bundle)
    return { code: /^\dxx$/iu.test(code) ? code.toUpperCase() : code, part, content, headers: headersOf(part, bundle) }
  })
}

/** What an operation's `deprecated` says, and where. */
export function deprecationOf(operation: Part): { note: string; part: Part } | null {
  const mark = child(operation, 'deprecated')
  if (mark?.value !== true) return null
  return { note: deprecationNote(operation), part: mark }
}

/** What something says of itself where it is deprecated: its texts, and extensions for that. */
export function deprecationNote(part: Part): string {
  const texts = [textAt(part.value, 'summary'), textAt(part.value, 'description'), extensions(part)]
  return texts.filter((text) => text !== null && text !== '').join('\n')
}

/** Values of `x-sunset`, `x-deprecated-since` and the like. */
function extensions({ value }: Part): string {
  if (!isObject(value)) return ''
  return Object.keys(value)
    .filter((name) => /^x-.{0,40}(?:sunset|deprecat|removal|replace|alternative)/iu.test(name))
    .map((name) => `${name}: ${typeof value[name] === 'object' ? JSON.stringify(value[name]) : value[name]}`)
    .join('\n')
}

/** A named scheme of security, of either version. */
export const schemePart = (name: string, bundle: Bundle): Part | null => {
  const top: Part = { file: bundle.entry, steps: [], value: bundle.entry.value }
  const found = at(top, 'components', 'securitySchemes', name) ?? at(top, 'securityDefinitions', name)
  return found ? bundle.followed(found) : null
}
