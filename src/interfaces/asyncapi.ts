/** Reads an AsyncAPI description as channels and what goes over them. */
import type { Bundle, Part } from '../description.ts'
import type { AsyncChannel, AsyncInterface, AsyncMessage, AsyncOperation, AsyncServer } from './asyncapi-model.ts'
import { at, child, entries, get, idOf, isObject, members, textAt, topOf } from './parts.ts'

/** Is it AsyncAPI 3, which names operations apart from channels? */
export const isVersion3 = ({ formatVersion }: Bundle): boolean => /^3/u.test(formatVersion ?? '')

/** What all messages have in common is told by traits. */
function withTraits(part: Part, name: string, bundle: Bundle): Part | null {
  const own = child(part, name)
  if (own) return bundle.followed(own)
  for (const [, trait] of entries(child(part, 'traits'))) {
    const found = child(bundle.followed(trait), name)
    if (found) return bundle.followed(found)
  }
  return null
}

/** In AsyncAPI 3 a payload may come with the language of its schema. */
function payloadOf(part: Part): { payload: Part | null; schemaFormat: string | null } {
  const payload = child(part, 'payload')
  const multi = payload && textAt(payload.value, 'schemaFormat')
  if (payload && multi) return { payload: child(payload, 'schema'), schemaFormat: multi }
  return { payload, schemaFormat: textAt(part.value, 'schemaFormat') }
}

function messageOf(name: string, written: Part, bundle: Bundle): AsyncMessage {
  const part = bundle.followed(written)
  const { payload, schemaFormat } = payloadOf(part)
  const fallback = textAt(bundle.entry.value, 'defaultContentType')
  return {
    name: textAt(part.value, 'messageId') ?? textAt(part.value, 'name') ?? name,
    part,
    listed: written,
    payload,
    headers: withTraits(part, 'headers', bundle),
    contentType: textAt(part.value, 'contentType') ?? fallback,
    schemaFormat,
  }
}

const lastOf = ({ steps }: Part): string => String(steps.at(-1) ?? '')

/** The name of a message is that of the place that it is led to from. */
function nameOf(written: Part, bundle: Bundle): string {
  const target = bundle.followed(written)
  return target === written && /^\d+$|^message$/u.test(lastOf(target)) ? '' : lastOf(target)
}

function messages2(operation: Part, bundle: Bundle): readonly AsyncMessage[] {
  const written = child(operation, 'message')
  if (!written) return []
  const several = child(bundle.followed(written), 'oneOf')
  const all = several ? entries(several).map(([, one]) => one) : [written]
  return all.map((one) => messageOf(nameOf(one, bundle), one, bundle))
}

/** In AsyncAPI 2 `publish` is what users may do. */
const directions2 = { publish: 'in', subscribe: 'out' } as const

function channels2(top: Part, bundle: Bundle): readonly AsyncChannel[] {
  return members(child(top, 'channels')).map(([address, written]) => {
    const part = bundle.followed(written)
    const operations = (['publish', 'subscribe'] as const).flatMap((name): AsyncOperation[] => {
      const operation = child(part, name)
      if (!operation) return []
      return [
        {
          direction: directions2[name],
          part: operation,
          id: child(operation, 'operationId'),
          messages: messages2(operation, bundle),
        },
      ]
    })
    return { address, part, operations }
  })
}

const channelMessages = (channel: Part, bundle: Bundle): readonly AsyncMessage[] =>
  members(child(channel, 'messages')).map(([name, one]) => messageOf(name, one, bundle))

/** The messages of an operation or reply of AsyncAPI 3: those that it names, else all of the channel. */
function messages3(part: Part, channel: Part, bundle: Bundle): readonly AsyncMessage[] {
  const named = child(part, 'messages')
  if (!named) return channelMessages(channel, bundle)
  return entries(named).map(([, one]) => messageOf(nameOf(one, bundle), one, bundle))
}

interface Use {
  channel: Part
  operation: AsyncOperation
}

/** What an operation of AsyncAPI 3 does on its channel, and on that of its reply. */
function usesOf(name: string, written: Part, bundle: Bundle): readonly Use[] {
  const part = bundle.followed(written)
  const target = child(part, 'channel')
  if (!target) return []
  const channel = bundle.followed(target)
  const direction = textAt(part.value, 'action') === 'send' ? 'out' : 'in'
  const id: Part = { file: part.file, steps: part.steps, value: name }
  const use: Use = { channel, operation: { direction, part, id, messages: messages3(part, channel, bundle) } }
  const reply = child(part, 'reply')
  if (!reply) return [use]
  const answer = bundle.followed(reply)
  const there = child(answer, 'channel')
  const back = there ? bundle.followed(there) : channel
  const replied: Use = {
    channel: back,
    operation: {
      direction: direction === 'in' ? 'out' : 'in',
      part: answer,
      id: null,
      messages: messages3(answer, back, bundle),
    },
  }
  return [use, replied]
}

function channels3(top: Part, bundle: Bundle): readonly AsyncChannel[] {
  const uses = members(child(top, 'operations')).flatMap(([name, one]) => usesOf(name, one, bundle))
  const byChannel = new Map<string, AsyncOperation[]>()
  for (const { channel, operation } of uses) {
    const id = idOf(channel)
    byChannel.set(id, [...(byChannel.get(id) ?? []), operation])
  }
  return members(child(top, 'channels')).map(([name, written]) => {
    const part = bundle.followed(written)
    const operations = byChannel.get(idOf(part)) ?? []
    return { address: textAt(part.value, 'address') ?? name, part, operations }
  })
}

function serverUrl(value: unknown): string {
  const protocol = textAt(value, 'protocol') ?? ''
  const host = textAt(value, 'host')
  const url = host === null ? (textAt(value, 'url') ?? '') : `${host}${textAt(value, 'pathname') ?? ''}`
  return `${protocol}://${url.replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '')}`.replace(/\/+$/u, '')
}

/** The interface that an AsyncAPI description describes. */
export function asyncInterface(bundle: Bundle): AsyncInterface {
  const top = topOf(bundle.entry)
  const servers = members(child(top, 'servers')).map(([, written]): AsyncServer => {
    const part = bundle.followed(written)
    return { url: serverUrl(part.value), part, security: child(part, 'security') }
  })
  return { top, channels: isVersion3(bundle) ? channels3(top, bundle) : channels2(top, bundle), servers }
}

/** A scheme of security by its name (2) or in itself (3): what it asks of users. */
export function schemeText(part: Part, bundle: Bundle): string {
  if (isObject(part.value) && get(part.value, '$ref') === undefined && get(part.value, 'type') === undefined)
    return Object.keys(part.value)
      .map((name) => {
        const found = at(topOf(bundle.entry), 'components', 'securitySchemes', name)
        return textAt(found && bundle.followed(found).value, 'type') ?? name
      })
      .sort()
      .join(' + ')
  return textAt(bundle.followed(part).value, 'type') ?? '?'
}
