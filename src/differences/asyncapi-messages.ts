/** Messages of a channel: which there are, and what they hold. */
import type { Part } from '../description.ts'
import type { AsyncMessage } from '../interfaces/asyncapi-model.ts'
import { child, topOf } from '../interfaces/parts.ts'
import * as words from './asyncapi-words.ts'
import { canonical } from './canonical.ts'
import { noteAt } from './http-pair.ts'
import { pairBy, unpaired } from './pairing.ts'
import { narrowing, type Walk, widening } from './schema-walk.ts'

/** Where messages go. */
export interface Flow {
  direction: 'in' | 'out'
  node: string
  /** What holds the messages now, and held them before. */
  holder: Part
  was: Part
}

/** Compares the messages of a channel in one direction. */
export function compareMessages(
  before: readonly AsyncMessage[],
  after: readonly AsyncMessage[],
  flow: Flow,
  walk: Walk,
): void {
  const print = (viewer: Walk['before']) => (one: AsyncMessage) =>
    one.payload ? walk.prints([one.payload], viewer) : canonical(one.part.value, true)
  let pairing = pairBy(unpaired(before, after), ({ name }) => name || null)
  pairing = pairBy(pairing, print(walk.before), print(walk.after))
  const isAlone = before.length === after.length && pairing.gone.length === 1
  if (isAlone) pairing = pairBy(pairing, () => 0)
  const { pairs, gone, fresh } = pairing
  for (const [one, other] of pairs) compareMessage(one, other, flow, walk)
  for (const one of gone)
    noteAt(walk, flow.node, {
      verdict: 'breaking',
      code: 'message-removed',
      what: words.messageRemoved(one.name),
      before: one.listed,
      after: flow.holder,
      names: [one.name],
      direction: flow.direction,
    })
  for (const one of fresh)
    noteAt(walk, flow.node, {
      verdict: widening(flow.direction),
      code: 'message-added',
      what: words.messageAdded(one.name),
      before: flow.was,
      after: one.listed,
      names: [one.name],
      direction: flow.direction,
    })
}

/** Where the content type stands: of a message, or of all. */
const contentPart = ({ part }: AsyncMessage): Part =>
  child(part, 'contentType') ?? child(topOf(part.file), 'defaultContentType') ?? part

function compareMessage(was: AsyncMessage, is: AsyncMessage, { direction, node }: Flow, walk: Walk): void {
  const places = { before: was.part, after: is.part, names: [is.name], direction }
  if ((was.contentType ?? '') !== (is.contentType ?? '') && was.contentType && is.contentType)
    noteAt(walk, node, {
      ...places,
      before: contentPart(was),
      after: contentPart(is),
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
      what: words.headersRemoved,
    })
}

/** Headers that are described for the first time: those that must be sent are asked of users. */
function compareNewHeaders(is: AsyncMessage, { direction, node, was }: Flow, walk: Walk): void {
  const view = is.headers ? walk.after([is.headers]) : null
  const asked = view && view.required.size > 0 && direction === 'in'
  noteAt(walk, node, {
    before: was,
    after: is.headers,
    verdict: asked ? 'breaking' : 'compatible',
    code: 'headers-added',
    what: words.headersAdded,
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
