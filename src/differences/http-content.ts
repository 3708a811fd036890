/** Bodies and responses of an operation. */
import type { Part } from '../description.ts'
import type { HttpBody, HttpHeader, HttpMedia, HttpResponse } from '../interfaces/http-model.ts'
import { child } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { firstDifference } from './first-difference.ts'
import { noteAt, type OperationPair, responseDirection } from './http-pair.ts'
import * as words from './http-words.ts'
import { narrowing, type Pair, type Walk, widening } from './schema-walk.ts'

interface Contents {
  node: string
  inner: Pair
  /** What holds the content on each side. */
  holders: readonly [Part, Part]
}

/** Nothing was said: OpenAPI 2.0 allows that. */
const anyType = '*/*'

/** Does a media type, or the range that it is (`application/*`), fit another? */
const fits = (range: string, type: string): boolean =>
  range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))

/** Finds the content of a media type, or of a range that it is in or that is in it. */
function finder(all: readonly HttpMedia[]): (type: string) => HttpMedia | undefined {
  const byType = new Map(all.map((one) => [one.type, one] as const).reverse())
  const ranges = all.filter(({ type }) => type.endsWith('/*'))
  return (type) =>
    byType.get(type) ?? (type.endsWith('/*') ? all : ranges).find((one) => fits(one.type, type) || fits(type, one.type))
}

/** Media types of both sides, and what they hold. */
export function compareMedia(
  before: readonly HttpMedia[],
  after: readonly HttpMedia[],
  { node, inner, holders }: Contents,
  walk: Walk,
): void {
  const [find, findBefore] = [finder(after), finder(before)]
  for (const was of before) {
    const is = find(was.type)
    const same = is?.type === was.type
    if (is && !same && was.type !== anyType && is.type !== anyType) {
      const verdict = fits(is.type, was.type) ? widening(inner.direction) : narrowing(inner.direction)
      const what = words.mediaChanged(was.type, is.type)
      noteAt(walk, node, {
        verdict,
        code: 'media-type-changed',
        what,
        before: was.part,
        after: is.part,
        names: [was.type],
        direction: inner.direction,
      })
    }
    if (!is) {
      const what = words.mediaRemoved(was.type)
      noteAt(walk, node, {
        verdict: 'breaking',
        code: 'media-type-removed',
        what,
        before: was.part,
        after: holders[1],
        names: [was.type],
        direction: inner.direction,
      })
    } else compareContent(was, is, { node, inner, holders }, walk)
  }
  for (const is of after)
    if (!findBefore(is.type))
      noteAt(walk, node, {
        verdict: 'compatible',
        code: 'media-type-added',
        what: words.mediaAdded(is.type),
        before: holders[0],
        after: is.part,
        names: [is.type],
        direction: inner.direction,
      })
}

function compareContent(was: HttpMedia, is: HttpMedia, contents: Contents, walk: Walk): void {
  const { node, inner } = contents
  const [before, after] = [child(was.part, 'encoding'), child(is.part, 'encoding')]
  if (canonical(before?.value ?? {}, true) !== canonical(after?.value ?? {}, true)) {
    const [one, other] = before && after ? firstDifference(before, after) : [before ?? was.part, after ?? is.part]
    const places = { before: one, after: other, direction: inner.direction }
    noteAt(walk, node, { ...places, verdict: 'unclear', code: 'encoding-changed', what: words.encodingChanged })
  }
  if (was.schema && is.schema) walk.compare([was.schema], [is.schema], walk, inner)
  else if (was.schema || is.schema) compareBare(was, is, contents, walk)
}

/** A content that was described, or is now: without a description it may be anything. */
function compareBare(was: HttpMedia, is: HttpMedia, { node, inner }: Contents, walk: Walk): void {
  const verdict = is.schema ? narrowing(inner.direction) : widening(inner.direction)
  const what = is.schema
    ? {
        fi: 'sisällön rakenne on nyt kuvattu',
        sv: 'innehållets struktur beskrivs nu',
        en: 'the structure of the content is now described',
      }
    : {
        fi: 'sisällön rakennetta ei enää kuvata',
        sv: 'innehållets struktur beskrivs inte längre',
        en: 'the structure of the content is no longer described',
      }
  noteAt(walk, node, {
    verdict,
    code: 'content-described',
    what,
    before: was.schema ?? was.part,
    after: is.schema ?? is.part,
    direction: inner.direction,
  })
}

export function compareBodies(pair: OperationPair, walk: Walk): void {
  const [was, is] = [pair.before.body, pair.after.body]
  const { node, request } = pair
  const nothing = { before: was?.part ?? pair.before.part, after: is?.part ?? pair.after.part }
  if (was && !is) noteAt(walk, node, { ...nothing, verdict: 'breaking', code: 'body-removed', what: words.bodyRemoved })
  if (!was && is) {
    const verdict = is.required ? narrowing(request) : widening(request)
    noteAt(walk, node, { ...nothing, verdict, code: 'body-added', what: words.bodyAdded(is.required) })
  }
  if (was && is) compareBody(was, is, pair, walk)
}

function compareBody(was: HttpBody, is: HttpBody, { node, request }: OperationPair, walk: Walk): void {
  if (was.required !== is.required) {
    const verdict = is.required ? narrowing(request) : widening(request)
    const [before, after] = [was.part, is.part].map((part) => child(part, 'required') ?? part) as [Part, Part]
    noteAt(walk, node, { verdict, code: 'body-required', what: words.bodyRequired(is.required), before, after })
  }
  const inner: Pair = { thing: { kind: 'content', name: '' }, direction: request, node }
  compareMedia(was.content, is.content, { node, inner, holders: [contentOf(was.part), contentOf(is.part)] }, walk)
}

/** Where media types stand. */
const contentOf = (part: Part): Part => child(part, 'content') ?? part

const isSuccess = (code: string): boolean => /^2/u.test(code)

type Responses = ReadonlyMap<string, HttpResponse>

const byCode = (all: readonly HttpResponse[]): Responses => new Map(all.map((one) => [one.code, one] as const))

/** The response that stands for a status: its own, or that of its range. */
const responseFor = (code: string, responses: Responses): HttpResponse | null =>
  responses.get(code) ?? (/^\d\d\d$/u.test(code) ? responses.get(`${code[0]}XX`) : undefined) ?? null

export function compareResponses(pair: OperationPair, walk: Walk): void {
  const [before, after] = [byCode(pair.before.responses), byCode(pair.after.responses)]
  const heirs = new Set<HttpResponse>()
  const holders = [
    child(pair.before.part, 'responses') ?? pair.before.part,
    child(pair.after.part, 'responses') ?? pair.after.part,
  ] as const
  for (const was of before.values()) {
    const heir = heirOf(was, after, walk)
    if (heir) heirs.add(heir)
    const is = responseFor(was.code, after) ?? heir
    if (is) compareResponse(was, is, pair, walk)
    else {
      const verdict = isSuccess(was.code) ? 'breaking' : 'unclear'
      noteAt(walk, pair.node, {
        verdict,
        code: 'response-removed',
        what: words.responseRemoved(was.code),
        before: was.part,
        after: holders[1],
        names: [was.code],
      })
    }
  }
  const others = [...before.keys()].some(isSuccess)
  for (const is of after.values()) {
    if (responseFor(is.code, before) || heirs.has(is)) continue
    const verdict = isSuccess(is.code) && others ? 'unclear' : 'compatible'
    noteAt(walk, pair.node, {
      verdict,
      code: 'response-added',
      what: words.responseAdded(is.code),
      before: holders[0],
      after: is.part,
      names: [is.code],
    })
  }
}

/** `default` stands for what has no response of its own: of a success only when it holds a content. */
function heirOf({ code, content }: HttpResponse, after: Responses, walk: Walk): HttpResponse | null {
  const rest = after.get('default')
  if (!rest) return /XX$/u.test(code) ? ([...after.values()].find((one) => one.code[0] === code[0]) ?? null) : null
  if (!isSuccess(code)) return rest
  return [...after.keys()].some(isSuccess) || !holdsSame(content, rest.content, walk) ? null : rest
}

/** Does a response that stands for all others look like the one that it is to stand for? */
function holdsSame(before: readonly HttpMedia[], after: readonly HttpMedia[], walk: Walk): boolean {
  const [was, is] = [before[0]?.schema, after[0]?.schema]
  return (
    before.length === 0 || (was && is ? walk.prints([was], walk.before) === walk.prints([is], walk.after) : was === is)
  )
}

function compareResponse(was: HttpResponse, is: HttpResponse, pair: OperationPair, walk: Walk): void {
  const { node } = pair
  if (/XX$/u.test(was.code) && is.code !== was.code && is.code !== 'default')
    noteAt(walk, node, {
      verdict: 'compatible',
      code: 'response-narrowed',
      what: words.responseNarrowed(was.code, is.code),
      before: was.part,
      after: is.part,
      names: [is.code],
    })
  const direction = responseDirection(pair)
  const inner: Pair = { thing: { kind: 'content', name: '' }, direction, node }
  if (was.content.length > 0 && is.content.length === 0)
    noteAt(walk, node, {
      verdict: 'breaking',
      code: 'response-content-removed',
      what: words.contentRemoved(is.code),
      before: was.part,
      after: is.part,
      names: [is.code],
    })
  else if (was.content.length > 0 || is.content.length > 0)
    compareMedia(was.content, is.content, { node, inner, holders: [contentOf(was.part), contentOf(is.part)] }, walk)
  compareHeaders(was, is, inner, walk)
}

function compareHeaders(was: HttpResponse, is: HttpResponse, inner: Pair, walk: Walk): void {
  const byName = (all: readonly HttpHeader[]) => new Map(all.map((one) => [one.name.toLowerCase(), one] as const))
  const [before, after] = [byName(was.headers), byName(is.headers)]
  for (const header of was.headers) {
    const now = after.get(header.name.toLowerCase())
    const places = {
      before: header.part,
      after: now?.part ?? child(is.part, 'headers') ?? is.part,
      names: [header.name],
    }
    if (!now)
      noteAt(walk, inner.node, {
        ...places,
        verdict: 'breaking',
        code: 'response-header-removed',
        what: words.headerRemoved(header.name),
      })
    else {
      if (header.required !== now.required) {
        const what = now.required ? words.headerRequired(now.name) : words.headerOptional(now.name)
        noteAt(walk, inner.node, {
          before: child(header.part, 'required') ?? header.part,
          after: child(now.part, 'required') ?? now.part,
          names: [header.name],
          verdict: now.required ? 'compatible' : 'breaking',
          code: 'response-header-required',
          what,
        })
      }
      if (header.schema && now.schema)
        walk.compare([header.schema], [now.schema], walk, { ...inner, thing: { kind: 'header', name: now.name } })
    }
  }
  for (const header of is.headers)
    if (!before.has(header.name.toLowerCase()))
      noteAt(walk, inner.node, {
        verdict: 'compatible',
        code: 'response-header-added',
        what: words.headerAdded(header.name),
        before: was.part,
        after: header.part,
        names: [header.name],
      })
}
