/** Two descriptions that are written otherwise, and what the difference means to users. */
import { describe, expect, it } from 'vitest'
import { interfaceChanges } from '../../src/differences/interface.ts'
import { openBundle } from '../../src/interfaces/bundle.ts'
import { parseFile } from '../../src/syntax/parse-file.ts'
import { changesOf, sideOfText, worst } from './files.ts'

type Json = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const object = (properties: Json, more: Json = {}): Json => ({ type: 'object', properties, ...more })
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

/** An operation that takes or gives data of a schema. */
function described(schema: unknown, where: 'in' | 'out', { version = '3.1.0', schemas = {} as Json } = {}): Json {
  const content = { content: { 'application/json': { schema } } }
  const operation = {
    ...(where === 'in' ? { requestBody: { required: true, ...content } } : {}),
    responses: { 200: { description: 'Ok', ...(where === 'out' ? content : {}) } },
  }
  return {
    openapi: version,
    info: { title: 'Valot', version: '1' },
    paths: { '/lights': { post: operation } },
    components: { schemas },
  }
}
const asked = (parameters: readonly Json[]): Json => ({
  openapi: '3.1.0',
  paths: { '/lights': { get: { parameters, responses: { 200: { description: 'Ok' } } } } },
})
const sideOf = (whole: unknown) => sideOfText('openapi', 'openapi.json', JSON.stringify(whole))
const between = (before: unknown, after: unknown) => changesOf(sideOf(before), sideOf(after))
const verdict = async (before: unknown, after: unknown) => worst(await between(before, after))

const light = object({ id: text, phase: text })
const old = { version: '3.0.3' }
const listOf = (name: string): Json => ({ type: 'array', items: ref(name) })

describe('nothing has changed', () => {
  it.each<[string, unknown, unknown, object?, object?]>([
    [
      'null said of an alternative or of all',
      object({ x: { oneOf: [{ ...text, nullable: true }, light] } }),
      object({ x: { nullable: true, oneOf: [text, light] } }),
      old,
      old,
    ],
    ['null as a constant', object({ x: { const: null } }), object({ x: { type: 'null' } })],
    [
      'null among values without a type',
      object({ x: { enum: ['a', null] } }),
      object({ x: { type: ['string', 'null'], enum: ['a', null] } }),
    ],
    [
      'a reference that may be null',
      object({ x: { allOf: [ref('Light')], nullable: true } }),
      object({ x: { anyOf: [ref('Light'), { type: 'null' }] } }),
      { ...old, schemas: { Light: light } },
      { schemas: { Light: light } },
    ],
    [
      'values whose quotes were forgotten',
      object({ x: { ...text, enum: [1, 2, true] } }),
      object({ x: { ...text, enum: ['1', '2', 'true'] } }),
    ],
    [
      'a default whose quotes were forgotten',
      object({ x: { ...text, default: true } }),
      object({ x: { ...text, default: 'true' } }),
    ],
    ['null by default', object({ x: text }), object({ x: { ...text, default: null } })],
    [
      'whole numbers as multiples of 1',
      object({ x: { type: 'integer' } }),
      object({ x: { type: 'number', multipleOf: 1 } }),
    ],
    ['anything as further properties', light, { ...light, additionalProperties: {} }],
    [
      'a condition written out',
      object({ x: { not: ref('Light') } }),
      object({ x: { not: light } }),
      { schemas: { Light: light } },
    ],
    [
      'several words for one alternative in another order',
      { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'k', mapping: { a: 'A', b: 'A' } } },
      { oneOf: [ref('B'), ref('A')], discriminator: { propertyName: 'k', mapping: { b: 'A', a: 'A' } } },
      { schemas: { A: light, B: object({ z: text }) } },
      { schemas: { A: light, B: object({ z: text }) } },
    ],
  ])('%s', async (_, before, after, one = {}, other = {}) => {
    for (const where of ['in', 'out'] as const)
      expect(await between(described(before, where, one), described(after, where, other))).toEqual([])
  })

  it('null in an address, which nobody can write', async () => {
    const parameter = (schema: Json): Json => asked([{ name: 'q', in: 'query', schema }])
    expect(await between(parameter({ anyOf: [text, { type: 'null' }] }), parameter(text))).toEqual([])
  })
})

describe('nothing breaks', () => {
  it('where a schema that alternatives share has changed, and they are written in place', async () => {
    const either = { anyOf: [listOf('Light'), listOf('Lamp')] }
    const lamp = object({ id: text, watts: { type: 'integer' } })
    const [before, after] = [
      { Light: light, Lamp: lamp },
      { Light: object({ id: text, phase: text, colour: text }), Lamp: lamp },
    ]
    expect(
      await verdict(described(either, 'out', { schemas: before }), described(either, 'out', { schemas: after })),
    ).toBe('compatible')
  })

  it('where one type becomes an alternative beside another', async () => {
    const nullable = described(object({ x: { ...text, nullable: true } }), 'in', old)
    expect(await verdict(nullable, described(object({ x: { nullable: true, oneOf: [text, light] } }), 'in', old))).toBe(
      'compatible',
    )
  })

  it('where an alternative is gone that another one covers', async () => {
    const names = object({ labels: { type: 'array', items: text } })
    const things = object({ labels: { type: 'array', items: light } })
    const both = object({ labels: { type: 'array', items: { oneOf: [text, light] } } })
    expect(await verdict(described({ oneOf: [names, things] }, 'in'), described({ oneOf: [both, text] }, 'in'))).toBe(
      'compatible',
    )
  })

  it('where a parameter that said nothing is now text', async () => {
    const parameter = (schema: Json): Json => asked([{ name: 'q', in: 'query', schema }])
    expect(await verdict(parameter({}), parameter(text))).toBe('compatible')
  })
})

describe('it is told', () => {
  it('that a condition has changed behind its reference', async () => {
    const whole = (schema: Json) =>
      described(object({ x: { not: ref('Light') } }), 'in', { schemas: { Light: schema } })
    expect(await verdict(whole(light), whole(object({ id: text })))).toBe('unclear')
  })

  it('that an alternative has another word, or one more', async () => {
    const either = (mapping: Json, name = 'A') =>
      described({ oneOf: [ref(name), ref('B')], discriminator: { propertyName: 'k', mapping } }, 'out', {
        schemas: { [name]: light, B: object({ z: text }) },
      })
    expect(await verdict(either({ a: 'A' }), either({ x: 'A' }))).toBe('breaking')
    expect(await verdict(either({ a: 'A' }), either({ a: 'A', x: 'A' }))).toBe('breaking')
    expect(await verdict(either({}), either({}, 'C'))).toBe('breaking')
    expect(await verdict(either({ a: 'A' }), either({ a: 'C' }, 'C'))).toBe('none')
  })

  it('that fields of a form are written otherwise', async () => {
    const form = (encoding: Json) => ({
      openapi: '3.0.3',
      paths: {
        '/a': {
          post: { requestBody: { content: { 'multipart/form-data': { schema: light, encoding } } }, responses: {} },
        },
      },
    })
    expect(await verdict(form({}), form({ id: { contentType: 'image/png' } }))).toBe('unclear')
  })

  it('once of a schema behind several references that may be null', async () => {
    const maybe = { allOf: [ref('Light')], nullable: true }
    const whole = (schema: Json) =>
      described(object({ a: maybe, b: maybe, c: { type: 'array', items: maybe } }), 'out', {
        ...old,
        schemas: { Light: schema },
      })
    const changes = await between(whole(light), whole(object({ id: text })))
    expect(changes.map(({ what }) => what.en)).toEqual(['property `Light.phase` was removed (response)'])
  })
})

describe('files that a description refers to', () => {
  const entry = JSON.stringify(described({ $ref: 'parts/light.yaml#/Light' }, 'out', old))
  async function sideWith(files: Readonly<Record<string, string>>) {
    const parsed = await parseFile('openapi.json', entry)
    if ('problem' in parsed) throw new Error(parsed.problem.what)
    const bundle = await openBundle(
      parsed.file,
      { format: 'openapi', formatVersion: '3.0.3' },
      async () => new Map(Object.entries(files)),
    )
    return {
      format: 'openapi' as const,
      unread: null,
      bundle: async () => bundle,
      texts: async () => new Map<string, string>(),
    }
  }
  const right = { 'parts/light.yaml': 'Light:\n  type: object\n  properties:\n    id: {type: string}\n' }

  it('and that can no longer be read leave the change undetermined', async () => {
    const broken = await sideWith({ 'parts/light.yaml': 'Light: [\n' })
    expect(await interfaceChanges(await sideWith(right), broken)).toHaveProperty('undetermined')
    expect(await interfaceChanges(broken, broken)).toEqual([])
  })

  it('and that are missing now are not told as properties that were removed', async () => {
    const changes = await interfaceChanges(await sideWith(right), await sideWith({}))
    expect('undetermined' in changes ? [] : changes.map(({ verdict: one, code }) => `${one} ${code}`)).toEqual([
      'unclear response-$ref-changed',
    ])
  })
})
