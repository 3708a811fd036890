/** Whatever stands in two descriptions, they are compared, and what is told of them is text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApiFormat } from '../../src/description.ts'
import { interfaceChanges } from '../../src/differences/interface.ts'
import { sideOfText } from './files.ts'

/** Words that mean something to a description, among them those that mean something to JavaScript. */
const words = [
  ...'paths webhooks components schemas parameters responses headers content schema requestBody callbacks security servers'.split(
    ' ',
  ),
  ...'get post /a /a/{id} 200 default 2XX application/json in name query path header required type object string array'.split(
    ' ',
  ),
  ...'properties items allOf oneOf anyOf not enum const $ref additionalProperties discriminator mapping propertyName nullable'.split(
    ' ',
  ),
  ...'format pattern minimum exclusiveMinimum multipleOf readOnly deprecated url variables securitySchemes flows scheme'.split(
    ' ',
  ),
  ...'channels operations messages message payload publish subscribe address action send receive channel reply traits'.split(
    ' ',
  ),
  ...'__proto__ constructor toString hasOwnProperty length'.split(' '),
]
const references = [
  '#',
  '#/',
  '#/components/schemas/A',
  '#/paths/~1a',
  '#/paths/~1a/get',
  '#/channels/a',
  '#nowhere',
  'b.yaml#/x',
  '../../x',
  'https://example.org/a',
]
const word = fc.constantFrom(...words)
const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -2, max: 3 }),
  fc.double(),
  word,
  fc.constantFrom(...references),
  fc.string({ maxLength: 6 }),
)
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 7, depthSize: 'large' },
    scalar,
    fc.array(tie('anything'), { maxLength: 3 }),
    fc
      .array(fc.tuple(word, tie('anything')), { maxLength: 5 })
      .map((all) => JSON.parse(JSON.stringify(Object.fromEntries(all)))),
    fc.constantFrom(...references).map((ref) => ({ $ref: ref })),
  ),
}))

/** Right in the rough, with anything at one or several of its places. */
const openapi = {
  openapi: '3.1.0',
  info: { title: 'Valot', version: '1' },
  servers: [{ url: 'https://{where}.example.fi', variables: { where: { default: 'a', enum: ['a', 'b'] } } }],
  security: [{ key: [] }],
  paths: {
    '/a': {
      parameters: [{ name: 'p', in: 'query', schema: { type: 'string', enum: ['a'] } }],
      post: {
        operationId: 'a',
        parameters: [{ $ref: '#/components/parameters/Q' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
        },
        responses: {
          200: {
            description: '',
            headers: { X: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
          },
        },
        callbacks: { on: { '{$request.body#/u}': { post: { responses: {} } } } },
      },
    },
  },
  webhooks: { w: { post: { requestBody: { content: { 'application/json': { schema: { type: 'string' } } } } } } },
  components: {
    parameters: { Q: { name: 'q', in: 'header', schema: { type: 'integer' } } },
    securitySchemes: { key: { type: 'oauth2', flows: { implicit: { tokenUrl: 'x', scopes: {} } } } },
    schemas: {
      A: {
        type: 'object',
        required: ['a'],
        properties: {
          a: { type: 'string', enum: ['x', 'y'] },
          b: { $ref: '#/components/schemas/B' },
          c: { type: 'array', items: { $ref: '#/components/schemas/A' } },
        },
        additionalProperties: { type: 'string' },
      },
      B: {
        oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'object', properties: { k: { const: 1 } } }],
        discriminator: { propertyName: 'k', mapping: { a: '#/components/schemas/A' } },
      },
    },
  },
}
const asyncapi = {
  asyncapi: '3.0.0',
  defaultContentType: 'application/json',
  servers: { s: { host: 'a', protocol: 'mqtt', security: [{ type: 'userPassword' }] } },
  channels: {
    c: {
      address: 'a/{id}',
      messages: {
        m: {
          traits: [{ headers: { type: 'object' } }],
          payload: { type: 'object', properties: { a: { type: 'string' } } },
        },
      },
      bindings: { mqtt: {} },
    },
  },
  operations: {
    o: {
      action: 'send',
      channel: { $ref: '#/channels/c' },
      messages: [{ $ref: '#/channels/c/messages/m' }],
      reply: { channel: { $ref: '#/channels/c' } },
    },
  },
}
const asyncapi2 = {
  asyncapi: '2.6.0',
  channels: {
    'a/{id}': {
      publish: {
        operationId: 'x',
        message: { oneOf: [{ name: 'm', payload: { type: 'string' } }, { payload: { type: 'object' } }] },
      },
      subscribe: { message: { payload: { type: 'string' } } },
    },
  },
}
const jsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...openapi.components.schemas.A,
  $defs: openapi.components.schemas,
}

/** The ways to all values of a description. */
const waysIn = (value: unknown, way: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [way]
    : [way, ...Object.entries(value).flatMap(([name, one]) => waysIn(one, [...way, name]))]

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return by
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  copy[step] = replaced(copy[step], rest, by)
  return copy
}

/** A description in which up to three values are others. */
const changed = (whole: object): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...waysIn(whole).filter(({ length }) => length > 1)), anything), { maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((value, [way, by]) => replaced(value, way, by), whole))

const changesBetween = async (format: ApiFormat, before: unknown, after: unknown) => {
  const changes = await interfaceChanges(
    ...([before, after].map((one) => sideOfText(format, 'a.json', JSON.stringify(one))) as [never, never]),
  )
  if ('undetermined' in changes) throw new Error(changes.undetermined.en)
  return changes
}

describe.each([
  ['openapi', openapi],
  ['openapi', { ...openapi, openapi: '3.0.3' }],
  ['asyncapi', asyncapi],
  ['asyncapi', asyncapi2],
  ['json-schema', jsonSchema],
] as const)('a description of the format %s', (format, whole) => {
  it('is compared whatever stands in it, and has not changed against itself', async () => {
    await fc.assert(
      fc.asyncProperty(changed(whole), changed(whole), async (before, after) => {
        for (const { what, key, names, subject } of await changesBetween(format, before, after)) {
          for (const text of Object.values(what)) expect(text).not.toMatch(/undefined|\[object|``|[\n\u001B]/u)
          expect([key, ...names, subject ?? ''].every((one) => typeof one === 'string')).toBe(true)
        }
        expect(await changesBetween(format, before, before)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
