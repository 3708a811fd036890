/** Servers and security: where an interface is, and who gets in. */
import type { Part } from '../description.ts'
import type { HttpAlternative, HttpOperation, HttpServer } from '../interfaces/http-model.ts'
import { firstDifference } from './first-difference.ts'
import { noteAt } from './http-pair.ts'
import * as words from './http-words.ts'
import type { Walk } from './schema-walk.ts'
import { code } from './schema-words.ts'

/** Nothing asked is an alternative without schemes. */
const waysOf = ({ security, part, securityPart }: HttpOperation): readonly HttpAlternative[] =>
  security.length > 0 ? security : [{ part: securityPart ?? part, schemes: [] }]

/** Does one who fulfils `have` fulfil `asked`, too? */
function isEnough(have: HttpAlternative, asked: HttpAlternative): boolean {
  return asked.schemes.every(({ signature, scopes }) =>
    have.schemes.some((one) => one.signature === signature && scopes.every((scope) => one.scopes.includes(scope))),
  )
}

const nameOf = ({ schemes }: HttpAlternative): string =>
  schemes.map(({ name, scopes }) => code(scopes.length > 0 ? `${name}: ${scopes.join(', ')}` : name)).join(' + ')

/** At most five are named. */
function namesOf(ways: readonly HttpAlternative[]): string {
  const names = ways.map(nameOf).filter(Boolean)
  return names.length > 5 ? `${names.slice(0, 5).join(' / ')} …` : names.join(' / ')
}

const isFree = ({ schemes }: HttpAlternative): boolean => schemes.length === 0

/** The alternative that asks for the same schemes: its scopes may be others. */
function twinOf(one: HttpAlternative | undefined, others: readonly HttpAlternative[]): HttpAlternative | undefined {
  const names = ({ schemes }: HttpAlternative): string => schemes.map(({ name }) => name).join(' ')
  return one && one.schemes.length > 0 ? others.find((other) => names(other) === names(one)) : undefined
}

/** A scheme that is called as before and asks something else. */
function changedScheme(
  was: HttpAlternative | undefined,
  is: HttpAlternative | undefined,
): readonly [Part, Part] | null {
  for (const { name, signature, definition } of was?.schemes ?? []) {
    const other = is?.schemes.find((one) => one.name === name && one.signature !== signature)
    if (definition && other?.definition) return firstDifference(definition, other.definition)
  }
  return null
}

interface ChangedWays {
  /** Ways of getting in that are not enough any more. */
  shut: readonly HttpAlternative[]
  fresh: readonly HttpAlternative[]
}

type Ways = readonly HttpAlternative[]

const known = new WeakMap<Ways, WeakMap<Ways, ChangedWays>>()

/** Most operations have the same ways as others: what was compared once is remembered. */
function changedWays(was: Ways, is: Ways): ChangedWays {
  const here = known.get(was) ?? new WeakMap<Ways, ChangedWays>()
  known.set(was, here)
  const found = here.get(is) ?? {
    shut: was.filter((have) => !is.some((asked) => isEnough(have, asked))),
    fresh: is.filter((asked) => !was.some((have) => isEnough(asked, have))),
  }
  here.set(is, found)
  return found
}

/** Compares who may call an operation. */
export function compareSecurity(before: HttpOperation, after: HttpOperation, node: string, walk: Walk): void {
  const [was, is] = [waysOf(before), waysOf(after)]
  const { shut, fresh } = changedWays(was, is)
  const whole = { before: before.securityPart ?? before.part, after: after.securityPart ?? after.part }
  const changed = changedScheme(shut[0], fresh[0])
  const places = {
    before: changed?.[0] ?? shut[0]?.part ?? twinOf(fresh[0], was)?.part ?? whole.before,
    after: changed?.[1] ?? fresh[0]?.part ?? twinOf(shut[0], is)?.part ?? whole.after,
  }
  if (shut.length > 0) {
    const asked = namesOf(is)
    const what = shut.some(isFree) ? words.accessAsked(asked) : words.accessRemoved(namesOf(shut), asked)
    const names = shut.flatMap(({ schemes }) => schemes.map(({ name }) => name))
    noteAt(walk, node, { ...places, verdict: 'breaking', code: 'security-narrowed', what, names })
    return
  }
  if (is.some(isFree) && !was.some(isFree))
    noteAt(walk, node, { ...places, verdict: 'compatible', code: 'security-dropped', what: words.accessFree })
  else if (fresh.length > 0)
    noteAt(walk, node, { ...places, verdict: 'compatible', code: 'security-added', what: words.accessAdded })
}

const local =
  /^(?:https?:|wss?:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?:[:/]|$)/iu
const withoutScheme = (url: string): string => url.replace(/^(?:https?:|wss?:)/iu, '').toLowerCase()
const isSecure = (url: string): boolean => /^(?:https|wss):/iu.test(url)

interface Sides {
  before: readonly HttpServer[]
  after: readonly HttpServer[]
  /** What holds the servers on each side. */
  holders: readonly [Part, Part]
}

/** Tells whether a server is among others. OpenAPI 2.0 may leave the scheme out. */
function among(others: readonly HttpServer[]): (server: HttpServer) => boolean {
  const urls = new Set(others.map(({ url }) => url))
  const open = new Set(others.filter(({ url }) => url.startsWith('//')).map(({ url }) => withoutScheme(url)))
  const all = new Set(others.map(({ url }) => withoutScheme(url)))
  return ({ url }) => urls.has(url) || (url.startsWith('//') ? all : open).has(withoutScheme(url))
}

const splitUrl = (url: string): readonly string[] => /^([a-z]*):?(\/\/[^/]*)?(.*)$/iu.exec(url)?.slice(1) ?? []

/** The piece of an address in which it differs from another. */
function pieceOf({ url, part, pieces }: HttpServer, other: HttpServer | undefined): Part {
  if (!pieces || !other) return part
  const [one, two] = [splitUrl(url), splitUrl(other.url)]
  // The scheme is told only where nothing else differs.
  const at = [1, 2, 0].find((index) => one[index] !== two[index]) ?? 2
  return pieces[at] ?? part
}

/** Compares where an interface, or an operation, is. An interface that names no server says nothing. */
export function compareServers({ before, after, holders }: Sides, node: string, walk: Walk): void {
  const [isThere, wasThere] = [among(after), among(before)]
  const gone = before.filter((one) => !isThere(one) && !local.test(one.url))
  const left = new Set(after.filter((one) => !wasThere(one)))
  const twins = new Map(after.map((one) => [withoutScheme(one.url), one] as const).reverse())
  const [only] = gone.length === 1 && left.size === 1 ? left : []
  for (const server of gone) {
    const twin = twins.get(withoutScheme(server.url))
    const next = twin ?? only
    if (next) left.delete(next)
    const safe = twin !== undefined && isSecure(twin.url) && !isSecure(server.url)
    noteAt(walk, node, {
      verdict: safe ? 'unclear' : 'breaking',
      code: 'server-removed',
      what: next ? words.serverChanged(server.url, next.url) : words.serverRemoved(server.url),
      before: pieceOf(server, next),
      after: next ? pieceOf(next, server) : holders[1],
      names: [server.url],
    })
  }
  for (const server of left)
    noteAt(walk, node, {
      verdict: 'compatible',
      code: 'server-added',
      what: words.serverAdded(server.url),
      before: holders[0],
      after: server.part,
      names: [server.url],
    })
}
