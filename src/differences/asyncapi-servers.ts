/** Servers of an interface of messages, and who gets in. */
import type { Bundle } from '../description.ts'
import { schemeText } from '../interfaces/asyncapi.ts'
import type { AsyncInterface, AsyncServer } from '../interfaces/asyncapi-model.ts'
import { child, entries } from '../interfaces/parts.ts'
import * as words from './asyncapi-words.ts'
import { firstDifference } from './first-difference.ts'
import { noteAt } from './http-pair.ts'
import * as http from './http-words.ts'
import type { Walk } from './schema-walk.ts'

const local = /^[a-z0-9+.-]*:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/iu

/** Compares where the broker is, and who may use it. */
export function compareServers(
  a: AsyncInterface,
  b: AsyncInterface,
  sides: readonly [Bundle, Bundle],
  walk: Walk,
): void {
  const holders = [child(a.top, 'servers') ?? a.top, child(b.top, 'servers') ?? b.top] as const
  const same = (one: AsyncServer) => (other: AsyncServer) => other.url === one.url
  const gone = a.servers.filter((one) => !b.servers.some(same(one)) && !local.test(one.url))
  const left = b.servers.filter((one) => !a.servers.some(same(one)))
  for (const one of gone) {
    const next = gone.length === 1 && left.length === 1 ? left.splice(0, 1)[0] : undefined
    const what = next ? http.serverChanged(one.url, next.url) : http.serverRemoved(one.url)
    noteAt(walk, '', {
      verdict: 'breaking',
      code: 'server-removed',
      what,
      before: next ? firstDifference(one.part, next.part)[0] : one.part,
      after: next ? firstDifference(one.part, next.part)[1] : holders[1],
      names: [one.url],
    })
  }
  for (const one of left)
    noteAt(walk, '', {
      verdict: 'compatible',
      code: 'server-added',
      what: http.serverAdded(one.url),
      before: holders[0],
      after: one.part,
      names: [one.url],
    })
  for (const one of a.servers) {
    const other = b.servers.find(same(one))
    if (other) compareAccess(one, other, sides, walk)
  }
}

/** Of several ways of getting in one is enough. */
function compareAccess(was: AsyncServer, is: AsyncServer, [a, b]: readonly [Bundle, Bundle], walk: Walk): void {
  const waysOf = ({ security }: AsyncServer, bundle: Bundle) =>
    entries(security).map(([, part]) => schemeText(part, bundle))
  const [before, after] = [waysOf(was, a), waysOf(is, b)]
  const places = { before: was.security ?? was.part, after: is.security ?? is.part }
  const [one, other] = [before.join(' / '), after.join(' / ')]
  const isShut = before.length === 0 ? after.length > 0 : after.length > 0 && before.some((way) => !after.includes(way))
  if (isShut) {
    const what = before.length === 0 ? http.accessAsked(other) : words.accessChanged(one, other)
    noteAt(walk, '', { ...places, verdict: 'breaking', code: 'security-narrowed', what })
  } else if (one !== other)
    noteAt(walk, '', {
      ...places,
      verdict: 'compatible',
      code: 'security-added',
      what: after.length === 0 ? http.accessFree : http.accessAdded,
    })
}
