/** What changed in an interface of messages (docs/interface-changes.md). */
import type { ApiChange, Bundle, Part } from '../description.ts'
import { asyncInterface, schemeText } from '../interfaces/asyncapi.ts'
import type {
  AsyncChannel,
  AsyncInterface,
  AsyncMessage,
  AsyncOperation,
  AsyncServer,
} from '../interfaces/asyncapi-model.ts'
import { child, entries } from '../interfaces/parts.ts'
import * as words from './asyncapi-words.ts'
import { canonical } from './canonical.ts'
import { noteAt } from './http-pair.ts'
import * as http from './http-words.ts'
import { ledger } from './ledger.ts'
import { walkOf } from './schema.ts'
import { narrowing, type Walk, widening } from './schema-walk.ts'

const shape = (address: string): string => address.replace(/\{[^{}]{0,200}\}/gu, '{}')

/** A channel on both sides. */
interface ChannelPair {
  before: AsyncChannel
  after: AsyncChannel
}

interface Matched {
  pairs: readonly ChannelPair[]
  gone: readonly AsyncChannel[]
  fresh: readonly AsyncChannel[]
}

function match(before: readonly AsyncChannel[], after: readonly AsyncChannel[]): Matched {
  const left = [...after]
  const pairs: ChannelPair[] = []
  const take = (fits: (one: AsyncChannel, other: AsyncChannel) => boolean) => (one: AsyncChannel) => {
    const at = left.findIndex((other) => fits(one, other))
    if (at < 0) return true
    pairs.push({ before: one, after: left.splice(at, 1)[0] as AsyncChannel })
    return false
  }
  const rest = before.filter(take((one, other) => one.address === other.address))
  const gone = rest.filter(take((one, other) => shape(one.address) === shape(other.address)))
  return { pairs, gone, fresh: left }
}

const inDirection = ({ operations }: AsyncChannel, direction: 'in' | 'out'): readonly AsyncOperation[] =>
  operations.filter((one) => one.direction === direction)

function compareChannel({ before, after }: ChannelPair, walk: Walk): void {
  const node = after.address
  const places = { before: before.part, after: after.part }
  if (before.address !== after.address)
    noteAt(walk, node, {
      ...places,
      verdict: 'compatible',
      code: 'channel-parameter-renamed',
      what: words.channelNamed(before.address, after.address),
    })
  for (const direction of ['in', 'out'] as const)
    compareDirection(inDirection(before, direction), inDirection(after, direction), direction, { before, after }, walk)
  compareBindings(before, after, node, walk)
}

/** How a protocol carries a channel or an operation. */
function compareBindings(before: Bound, after: Bound, node: string, walk: Walk): void {
  const written = ({ part }: Bound) => child(part, 'bindings')
  const [was, is] = [written(before), written(after)]
  if (canonical(was?.value ?? null, true) === canonical(is?.value ?? null, true)) return
  const places = { before: was ?? before.part, after: is ?? after.part }
  noteAt(walk, node, { ...places, verdict: 'unclear', code: 'bindings-changed', what: words.bindingsChanged })
}

type Bound = Pick<AsyncChannel, 'part'>

function compareDirection(
  was: readonly AsyncOperation[],
  is: readonly AsyncOperation[],
  direction: 'in' | 'out',
  { before, after }: ChannelPair,
  walk: Walk,
): void {
  const node = after.address
  const [one, other] = [was[0], is[0]]
  if (one && !other) {
    const what = direction === 'in' ? words.sendingRemoved : words.receivingRemoved
    noteAt(walk, node, {
      verdict: 'breaking',
      code: 'operation-removed',
      what,
      before: one.part,
      after: after.part,
      names: [before.address],
    })
  } else if (!one && other) {
    const what = direction === 'in' ? words.sendingAdded : words.receivingAdded
    noteAt(walk, node, {
      verdict: 'compatible',
      code: 'operation-added',
      what,
      before: before.part,
      after: other.part,
      names: [after.address],
    })
  } else if (one && other) {
    compareNames(was, is, node, walk)
    compareBindings(one, other, node, walk)
    compareMessages(
      was.flatMap(({ messages }) => messages),
      is.flatMap(({ messages }) => messages),
      { direction, node, holder: other.part, was: one.part },
      walk,
    )
  }
}

function compareNames(was: readonly AsyncOperation[], is: readonly AsyncOperation[], node: string, walk: Walk): void {
  const named = (list: readonly AsyncOperation[]) => list.flatMap(({ id }) => (id ? [id] : []))
  const [before, after] = [named(was), named(is)]
  const gone = before.filter(({ value }) => !after.some((other) => other.value === value))
  const fresh = after.filter(({ value }) => !before.some((other) => other.value === value))
  const [one, other] = [gone[0], fresh[0]]
  if (!one || !other) return
  const what = words.changedFrom(words.operationName, String(one.value), String(other.value))
  noteAt(walk, node, {
    verdict: 'unclear',
    code: 'operation-id-changed',
    what,
    before: one,
    after: other,
    names: [String(one.value)],
  })
}

interface Flow {
  direction: 'in' | 'out'
  node: string
  /** What holds the messages now, and held them before. */
  holder: Part
  was: Part
}

function compareMessages(
  before: readonly AsyncMessage[],
  after: readonly AsyncMessage[],
  flow: Flow,
  walk: Walk,
): void {
  const left = [...after]
  const pairs: (readonly [AsyncMessage, AsyncMessage])[] = []
  const take = (fits: (one: AsyncMessage, other: AsyncMessage) => boolean) => (one: AsyncMessage) => {
    const at = left.findIndex((other) => fits(one, other))
    if (at < 0) return true
    pairs.push([one, left.splice(at, 1)[0] as AsyncMessage])
    return false
  }
  const unnamed = before.filter(take((one, other) => one.name !== '' && one.name === other.name))
  const equal = unnamed.filter(
    take(
      (one, other) =>
        one.payload !== null && other.payload !== null && walk.areEqual([one.payload], [other.payload], walk),
    ),
  )
  const alone = before.length === 1 && after.length === 1
  const gone = alone ? equal.filter(take(() => true)) : equal
  for (const [one, other] of pairs) compareMessage(one, other, flow, walk)
  for (const one of gone)
    noteAt(walk, flow.node, {
      verdict: 'breaking',
      code: 'message-removed',
      what: words.messageRemoved(one.name),
      before: one.part,
      after: flow.holder,
      names: [one.name],
      direction: flow.direction,
    })
  for (const one of left)
    noteAt(walk, flow.node, {
      verdict: widening(flow.direction),
      code: 'message-added',
      what: words.messageAdded(one.name),
      before: flow.was,
      after: one.part,
      names: [one.name],
      direction: flow.direction,
    })
}

function compareMessage(was: AsyncMessage, is: AsyncMessage, { direction, node }: Flow, walk: Walk): void {
  const places = { before: was.part, after: is.part, names: [is.name], direction }
  if ((was.contentType ?? '') !== (is.contentType ?? '') && was.contentType && is.contentType)
    noteAt(walk, node, {
      ...places,
      before: child(was.part, 'contentType') ?? was.part,
      after: child(is.part, 'contentType') ?? is.part,
      verdict: 'breaking',
      code: 'content-type-changed',
      what: words.changedFrom(words.contentType, was.contentType, is.contentType),
    })
  const inner = { thing: { kind: 'content', name: '' } as const, direction, node }
  if (isOther(was) || isOther(is)) compareOther(was, is, places, node, walk)
  else if (was.payload && is.payload) walk.compare([was.payload], [is.payload], walk, inner)
  else if (was.payload || is.payload) {
    const verdict = is.payload ? narrowing(direction) : widening(direction)
    noteAt(walk, node, { ...places, verdict, code: 'payload-described', what: words.payloadOther })
  }
  if (was.headers && is.headers) walk.compare([was.headers], [is.headers], walk, inner)
  else if (is.headers && !was.headers) compareNewHeaders(is, { direction, node, holder: is.part, was: was.part }, walk)
  else if (was.headers)
    noteAt(walk, node, {
      ...places,
      before: was.headers,
      verdict: 'breaking',
      code: 'headers-removed',
      what: http.headerRemoved('headers'),
    })
}

/** Headers that are described for the first time: those that must be sent are asked of users. */
function compareNewHeaders(is: AsyncMessage, { direction, node, was }: Flow, walk: Walk): void {
  const view = is.headers ? walk.after([is.headers]) : null
  const asked = view && view.required.size > 0 && direction === 'in'
  const what = http.headerAdded([...(view?.properties.keys() ?? [])].join(', '))
  noteAt(walk, node, {
    before: was,
    after: is.headers,
    verdict: asked ? 'breaking' : 'compatible',
    code: 'headers-added',
    what,
    direction,
  })
}

/** Is the payload described in another language than JSON Schema? */
const isOther = ({ schemaFormat }: AsyncMessage): boolean =>
  schemaFormat !== null && !/^application\/(?:vnd\.aai\.asyncapi|schema|vnd\.oai\.openapi)/u.test(schemaFormat)

function compareOther(
  was: AsyncMessage,
  is: AsyncMessage,
  places: { before: Part; after: Part; names: readonly string[]; direction: 'in' | 'out' },
  node: string,
  walk: Walk,
): void {
  if ((was.schemaFormat ?? '').split(';')[0] !== (is.schemaFormat ?? '').split(';')[0]) {
    const what = words.changedFrom(
      words.schemaFormat,
      was.schemaFormat ?? 'JSON Schema',
      is.schemaFormat ?? 'JSON Schema',
    )
    noteAt(walk, node, { ...places, verdict: 'unclear', code: 'schema-format-changed', what })
  } else if (canonical(was.payload?.value) !== canonical(is.payload?.value))
    noteAt(walk, node, {
      ...places,
      before: was.payload ?? was.part,
      after: is.payload ?? is.part,
      verdict: 'unclear',
      code: 'payload-changed',
      what: words.payloadOther,
    })
}

const local = /^[a-z0-9+.-]*:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/iu

function compareServers(a: AsyncInterface, b: AsyncInterface, sides: readonly [Bundle, Bundle], walk: Walk): void {
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
      before: one.part,
      after: next?.part ?? holders[1],
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

/** A channel whose messages are the same under another address. */
function newAddressOf(one: AsyncChannel, { gone, fresh }: Matched): AsyncChannel | null {
  const [only] = fresh
  const directions = (channel: AsyncChannel) =>
    channel.operations
      .map(({ direction }) => direction)
      .sort()
      .join()
  return gone.length === 1 && fresh.length === 1 && only && directions(only) === directions(one) ? only : null
}

/** All changes from one AsyncAPI description to another, in the order of the files. */
export function asyncChanges(before: Bundle, after: Bundle): readonly ApiChange[] {
  const [a, b] = [asyncInterface(before), asyncInterface(after)]
  const walk = walkOf(before, after, ledger())
  const holders = [child(a.top, 'channels') ?? a.top, child(b.top, 'channels') ?? b.top] as const
  compareServers(a, b, [before, after], walk)
  const matched = match(a.channels, b.channels)
  for (const pair of matched.pairs) compareChannel(pair, walk)
  const renamed = new Set<AsyncChannel>()
  for (const one of matched.gone) {
    const next = newAddressOf(one, matched)
    if (next) renamed.add(next)
    const what = next ? words.channelRenamed(next.address) : words.channelRemoved
    noteAt(walk, one.address, {
      verdict: 'breaking',
      code: next ? 'channel-renamed' : 'channel-removed',
      what,
      before: one.part,
      after: next?.part ?? holders[1],
      names: [one.address],
    })
  }
  for (const one of matched.fresh.filter((other) => !renamed.has(other)))
    noteAt(walk, one.address, {
      verdict: 'compatible',
      code: 'channel-added',
      what: words.channelAdded,
      before: holders[0],
      after: one.part,
      names: [one.address],
    })
  return walk.ledger.changes(words.asyncDirections)
}
