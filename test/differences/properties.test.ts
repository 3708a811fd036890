/** What holds of the comparison of any two descriptions. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DescribedSide } from '../../src/differences/interface.ts'
import { changesOf, sideOfText, worst } from './files.ts'

type Schema = Readonly<Record<string, unknown>>

const name = fc.constantFrom('id', 'phase', 'arrivesIn', 'queue', 'place', 'note')
const leaf: fc.Arbitrary<Schema> = fc.oneof(
  fc.record({ type: fc.constant('string') }),
  fc.record({ type: fc.constant('string'), maxLength: fc.integer({ min: 5, max: 50 }) }),
  fc.record({ type: fc.constant('integer'), minimum: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ type: fc.constant('number') }),
  fc.record({ type: fc.constant('string'), enum: fc.constant(['red', 'amber', 'green']) }),
  fc.record({ type: fc.constant('boolean'), description: fc.string({ maxLength: 20 }) }),
)
const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc
      .tuple(fc.dictionary(name, tie('schema'), { minKeys: 1, maxKeys: 4 }), fc.boolean())
      .map(([properties, some]) => ({
        type: 'object',
        properties,
        ...(some ? { required: [Object.keys(properties)[0]] } : {}),
      })),
    fc.tuple(tie('schema'), leaf).map((all) => ({ oneOf: all })),
  ),
}))

type Where = 'request' | 'response'

/** A description with one operation that takes or gives data of this schema. */
function written(of: Schema, where: Where, more: Schema = {}): Schema {
  const content = { 'application/json': { schema: of } }
  const operation =
    where === 'request'
      ? { requestBody: { required: true, content }, responses: { 204: { description: 'Ok' } } }
      : { responses: { 200: { description: 'Ok', content } } }
  return {
    openapi: '3.1.0',
    info: { title: 'Valot', version: '1.0.0' },
    paths: { '/lights': { post: operation } },
    ...more,
  }
}
const sideOf = (whole: unknown): DescribedSide => sideOfText('openapi', 'openapi.json', JSON.stringify(whole))
const described = (of: Schema, where: Where): DescribedSide => sideOf(written(of, where))
const shuffled = (of: Schema, where: Where): DescribedSide => sideOf(reordered(written(of, where)))
/** With the schema written as a component. */
const asComponent = (of: Schema, where: Where): DescribedSide =>
  sideOf(written({ $ref: '#/components/schemas/Data' }, where, { components: { schemas: { Data: of } } }))

/** The same with keys in another order, and lists whose order says nothing likewise. */
function reordered(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((one) => reordered(one))
    return ['required', 'enum', 'oneOf'].includes(key) ? items.reverse() : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([one, inner]) => [one, reordered(inner, one)] as const)
      .reverse(),
  )
}

const wheres = ['request', 'response'] as const

describe('a description', () => {
  it('that says the same in another order, or through a reference, has not changed', async () => {
    await fc.assert(
      fc.asyncProperty(schema, fc.constantFrom(...wheres), async (one, where) => {
        const plain = described(one, where)
        expect(await changesOf(plain, shuffled(one, where))).toEqual([])
        expect(await changesOf(plain, asComponent(one, where))).toEqual([])
        expect(await changesOf(asComponent(one, where), plain)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('that is compared with any other has changes of known verdicts, each at a line', async () => {
    await fc.assert(
      fc.asyncProperty(schema, schema, fc.constantFrom(...wheres), async (one, other, where) => {
        for (const { verdict, before, after, what } of await changesOf(
          described(one, where),
          described(other, where),
        )) {
          expect(['breaking', 'compatible', 'unclear']).toContain(verdict)
          expect((after ?? before)?.line).toBe(1)
          expect(what.fi).not.toContain('undefined')
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** Two schemas of which the second allows less. */
const narrowed: readonly (readonly [string, Schema, Schema])[] = [
  ['a type', { type: 'number' }, { type: 'integer' }],
  ['one type of several', { type: ['string', 'integer'] }, { type: 'string' }],
  ['null', { type: ['string', 'null'] }, { type: 'string' }],
  ['a value', { type: 'string', enum: ['red', 'amber'] }, { type: 'string', enum: ['red'] }],
  ['values', { type: 'string' }, { type: 'string', enum: ['red'] }],
  ['a format', { type: 'string' }, { type: 'string', format: 'date' }],
  ['a wider format', { type: 'integer', format: 'int64' }, { type: 'integer', format: 'int32' }],
  ['a limit', { type: 'integer', maximum: 10 }, { type: 'integer', maximum: 5 }],
  ['a new limit', { type: 'string' }, { type: 'string', maxLength: 5 }],
  ['the edge of a limit', { type: 'number', minimum: 1 }, { type: 'number', exclusiveMinimum: 1 }],
  ['a pattern', { type: 'string' }, { type: 'string', pattern: '^[A-Z]+$' }],
  ['multiples', { type: 'integer', multipleOf: 2 }, { type: 'integer', multipleOf: 4 }],
  [
    'repeated items',
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { type: 'string' }, uniqueItems: true },
  ],
  ['items', { type: 'array', items: { type: 'number' } }, { type: 'array', items: { type: 'integer' } }],
  [
    'an alternative',
    { oneOf: [{ type: 'string' }, { type: 'object', properties: { id: { type: 'string' } } }] },
    { type: 'string' },
  ],
]

describe('less than before', () => {
  it.each(narrowed)('of %s breaks what is sent and not what comes; more breaks what comes', async (_, wide, narrow) => {
    await fc.assert(
      fc.asyncProperty(name, fc.boolean(), async (property, inList) => {
        const inside = (value: Schema): Schema => {
          const object = { type: 'object', required: [property], properties: { [property]: value } }
          return inList ? { type: 'array', items: object } : object
        }
        const verdict = async (where: 'request' | 'response', from: Schema, to: Schema) =>
          worst(await changesOf(described(inside(from), where), described(inside(to), where)))
        expect(await verdict('request', wide, narrow)).toBe('breaking')
        expect(await verdict('request', narrow, wide)).toBe('compatible')
        expect(await verdict('response', wide, narrow)).toBe('compatible')
        expect(await verdict('response', narrow, wide)).toBe('breaking')
      }),
      { numRuns: 5 },
    )
  })
})
