/** Descriptions that are large, or small and endless, are compared in time. */
import { describe, expect, it } from 'vitest'
import { interfaceChanges } from '../../src/differences/interface.ts'
import { sideOfText } from './files.ts'

type Json = Readonly<Record<string, unknown>>

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const map = (count: number, make: (index: number) => readonly [string, unknown]): Json =>
  Object.fromEntries(many(count, make))
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const content = { content: { 'application/json': { schema: ref('S0') } } }

const withSchemas = (schemas: Json): Json => ({
  openapi: '3.1.0',
  paths: { '/a': { post: { requestBody: content, responses: { 200: { description: '', ...content } } } } },
  components: { schemas },
})
const withOperation = (operation: Json): Json => ({
  openapi: '3.1.0',
  paths: { '/a': { get: { responses: {}, ...operation } } },
})
const typeOf = (side: 'a' | 'b'): string => (side === 'a' ? 'string' : 'integer')
/** Schemas of which each leads to the next; the last one is of a type. */
const chain = (count: number, side: 'a' | 'b', link: (next: Json) => Json): Json =>
  withSchemas(map(count, (at) => [`S${at}`, at === count - 1 ? { type: typeOf(side) } : link(ref(`S${at + 1}`))]))

const cases: readonly (readonly [string, (side: 'a' | 'b') => Json])[] = [
  [
    'properties',
    (side) =>
      withSchemas({ S0: { type: 'object', properties: map(10_000, (at) => [`${side}${at}`, { type: 'string' }]) } }),
  ],
  [
    'operations',
    (side) => ({ openapi: '3.1.0', paths: map(10_000, (at) => [`/${side}${at}`, { get: { responses: {} } }]) }),
  ],
  [
    'alternatives',
    (side) =>
      withSchemas({
        S0: { oneOf: many(3000, (at) => ({ type: 'object', properties: { [`${side}${at}`]: { type: 'string' } } })) },
      }),
  ],
  [
    'parameters',
    (side) => withOperation({ parameters: many(5000, (at) => ({ name: `${side}${at}`, in: 'query', schema: {} })) }),
  ],
  [
    'headers, media types and responses',
    (side) =>
      withOperation({
        responses: {
          200: { headers: map(5000, (at) => [`${side}${at}`, {}]), content: map(5000, (at) => [`x/${side}${at}`, {}]) },
          ...map(5000, (at) => [`${side}${at}`, {}]),
        },
      }),
  ],
  [
    'servers',
    (side) => ({ openapi: '3.1.0', paths: {}, servers: many(5000, (at) => ({ url: `https://${side}${at}.fi` })) }),
  ],
  [
    'values of variables of a server',
    (side) => ({
      openapi: '3.1.0',
      paths: {},
      servers: [
        {
          url: `https://${many(20, (at) => `{v${at}}`).join('.')}.${side}.fi`,
          variables: map(20, (at) => [`v${at}`, { default: `{v${at}}`, enum: many(50, String) }]),
        },
      ],
    }),
  ],
  [
    'lists of values',
    (side) => withSchemas({ S0: { type: 'string', 'x-extensible-enum': many(10_000, (at) => `${side}${at}`) } }),
  ],
  ['schemas within schemas', (side) => chain(5000, side, (next) => ({ type: 'object', properties: { x: next } }))],
  ['schemas that are all of schemas', (side) => chain(5000, side, (next) => ({ allOf: [next] }))],
  ['schemas that are twice all of schemas', (side) => chain(40, side, (next) => ({ allOf: [next, next] }))],
  ['alternatives within alternatives', (side) => chain(2000, side, (next) => ({ oneOf: [next, { type: 'object' }] }))],
  [
    'schemas that all refer to all',
    (side) =>
      withSchemas(
        map(120, (at) => [
          at === 0 ? 'S0' : `${side}${at}`,
          { type: 'object', properties: map(120, (to) => [`p${to}`, ref(to === 0 ? 'S0' : `${side}${to}`)]) },
        ]),
      ),
  ],
  [
    'alternatives that all refer to all',
    (side) =>
      withSchemas(
        map(60, (at) => [
          `S${at}`,
          { oneOf: many(60, (to) => ({ type: 'object', properties: { [`${side}${to}`]: ref(`S${to}`) } })) },
        ]),
      ),
  ],
  [
    'callbacks of callbacks',
    (side) => ({
      openapi: '3.1.0',
      info: { title: side },
      paths: { '/a': { $ref: '#/components/pathItems/I' } },
      components: {
        pathItems: {
          I: {
            post: {
              responses: {},
              callbacks: map(400, (at) => [`c${at}`, { x: { $ref: '#/components/pathItems/I' } }]),
            },
          },
        },
      },
    }),
  ],
  [
    'channels',
    (side) => ({
      asyncapi: '3.0.0',
      channels: map(3000, (at) => [`c${at}`, { address: `${side}${at}`, messages: { m: {} } }]),
      operations: map(3000, (at) => [`o${at}`, { action: 'send', channel: { $ref: `#/channels/c${at}` } }]),
    }),
  ],
]

describe('two descriptions with many', () => {
  it.each(cases)('%s', { timeout: 30_000 }, async (_, make) => {
    const format = make('a').asyncapi ? 'asyncapi' : 'openapi'
    const [before, after] = (['a', 'b'] as const).map((side) =>
      sideOfText(format, 'a.json', JSON.stringify(make(side))),
    )
    const changes = await interfaceChanges(before as never, after as never)
    if (!('undetermined' in changes)) expect(changes.every(({ what }) => what.en.length < 1000)).toBe(true)
    else expect(changes.undetermined.en).toContain('too large')
  })
})
