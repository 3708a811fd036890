/** What changed in an interface of messages (docs/interface-changes.md). */
import type { ApiChange, Bundle, Part } from '../description.ts'
import { asyncInterface } from '../interfaces/asyncapi.ts'
import type { AsyncChannel, AsyncOperation } from '../interfaces/asyncapi-model.ts'
import { child, textOf, topOf } from '../interfaces/parts.ts'
import { compareMessages } from './asyncapi-messages.ts'
import { compareServers } from './asyncapi-servers.ts'
import * as words from './asyncapi-words.ts'
import { canonical } from './canonical.ts'
import { firstDifference } from './first-difference.ts'
import { noteAt } from './http-pair.ts'
import { ledger } from './ledger.ts'
import { type Pairing, pairBy, unpaired } from './pairing.ts'
import { walkOf } from './schema.ts'
import type { Walk } from './schema-walk.ts'

const shape = (address: string): string => address.replace(/\{[^{}]{0,200}\}/gu, '{}')

/** A channel on both sides. */
interface ChannelPair {
  before: AsyncChannel
  after: AsyncChannel
}

function match(before: readonly AsyncChannel[], after: readonly AsyncChannel[]): Pairing<AsyncChannel> {
  const byAddress = pairBy(unpaired(before, after), ({ address }) => address)
  return pairBy(byAddress, ({ address }) => shape(address))
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
  const places = was && is ? firstDifference(was, is) : ([was ?? before.part, is ?? after.part] as const)
  noteAt(walk, node, {
    before: places[0],
    after: places[1],
    verdict: 'unclear',
    code: 'bindings-changed',
    what: words.bindingsChanged,
  })
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
  const operationsPart = child(topOf(after.part.file), 'operations')
  const [one, other] = [was[0], is[0]]
  if (one && !other) {
    const what = direction === 'in' ? words.sendingRemoved : words.receivingRemoved
    noteAt(walk, node, {
      verdict: 'breaking',
      code: 'operation-removed',
      what,
      before: one.part,
      after: operationsPart ?? after.part,
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
  const lacking = (list: readonly Part[], from: readonly Part[]) => {
    const there = new Set(list.map(({ value }) => textOf(value)))
    return from.filter(({ value }) => !there.has(textOf(value)))
  }
  const [gone, fresh] = [lacking(after, before), lacking(before, after)]
  const [one, other] = [gone[0], fresh[0]]
  if (!one || !other) return
  const what = words.changedFrom(words.operationName, textOf(one.value), textOf(other.value))
  noteAt(walk, node, {
    verdict: 'unclear',
    code: 'operation-id-changed',
    what,
    before: one,
    after: other,
    names: [textOf(one.value)],
  })
}

/** A channel whose messages are the same under another address. */
function newAddressOf(one: AsyncChannel, { gone, fresh }: Pairing<AsyncChannel>): AsyncChannel | null {
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
  for (const [was, is] of matched.pairs) compareChannel({ before: was, after: is }, walk)
  const renamed = new Set<AsyncChannel>()
  for (const one of matched.gone) {
    const next = newAddressOf(one, matched)
    if (next) renamed.add(next)
    const what = next ? words.channelRenamed(next.address) : words.channelRemoved
    noteAt(walk, one.address, {
      verdict: 'breaking',
      code: next ? 'channel-renamed' : 'channel-removed',
      what,
      before: next ? (child(one.part, 'address') ?? one.part) : one.part,
      after: next ? (child(next.part, 'address') ?? next.part) : holders[1],
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
