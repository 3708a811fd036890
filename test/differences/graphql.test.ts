import fc from 'fast-check'
import { buildSchema } from 'graphql/utilities/buildASTSchema.js'
import { findBreakingChanges, findDangerousChanges } from 'graphql/utilities/findBreakingChanges.js'
import { describe, expect, it } from 'vitest'
import type { ApiChange } from '../../src/description.ts'
import { graphqlChanges } from '../../src/differences/graphql.ts'
import { randomGraphql } from '../interfaces/random-graphql.ts'

const files = (text: string) => new Map([['schema.graphql', text]])

async function changes(before: string, after: string): Promise<readonly ApiChange[]> {
  const found = await graphqlChanges(files(before), files(after))
  if ('undetermined' in found) throw new Error(found.undetermined.en)
  return found
}

/** `breaking field-removed Light.colour`. */
const brief = async (before: string, after: string): Promise<readonly string[]> =>
  (await changes(before, after)).map(({ verdict, code, subject }) => `${verdict} ${code} ${subject}`)

const query = 'type Query { light(id: ID!): Light }'

describe('changes of a GraphQL schema', () => {
  it.each([
    ['field removed', 'type Light { id: ID name: ID }', 'type Light { id: ID }', 'breaking field-removed Light.name'],
    ['field added', 'type Light { id: ID }', 'type Light { id: ID name: ID }', 'compatible field-added Light.name'],
    ['type of a field', 'type Light { id: ID }', 'type Light { id: Int }', 'breaking field-type-changed Light.id'],
    ['always there', 'type Light { id: ID }', 'type Light { id: ID! }', 'compatible field-type-changed Light.id'],
    ['may be missing', 'type Light { id: ID! }', 'type Light { id: ID }', 'breaking field-type-changed Light.id'],
    ['argument gone', 'type Light { a(b: Int): ID }', 'type Light { a: ID }', 'breaking argument-removed Light.a(b)'],
    ['argument', 'type Light { a: ID }', 'type Light { a(b: Int): ID }', 'compatible argument-added Light.a(b)'],
    ['must', 'type Light { a: ID }', 'type Light { a(b: Int!): ID }', 'breaking required-argument-added Light.a(b)'],
    [
      'default',
      'type Light { a(b: Int = 1): ID }',
      'type Light { a(b: Int = 2): ID }',
      'breaking default-changed Light.a(b)',
    ],
    [
      'now must',
      'type Light { a(b: Int! = 1): ID }',
      'type Light { a(b: Int!): ID }',
      'breaking argument-required Light.a(b)',
    ],
    ['set', 'type Light { a(b: Int): ID }', 'type Light { a(b: Int = 2): ID }', 'unclear default-set Light.a(b)'],
    ['value out', 'type Light { a: C } enum C { R }', 'type Light { a: C } enum C { R G }', 'unclear value-added C.G'],
    [
      'value in',
      'type Light { a(b: C): ID } enum C { R }',
      'type Light { a(b: C): ID } enum C { R G }',
      'compatible value-added C.G',
    ],
    [
      'value gone',
      'type Light { a: C } enum C { R G }',
      'type Light { a: C } enum C { R }',
      'breaking value-removed C.G',
    ],
    [
      'input',
      'type Light { a(b: I): ID } input I { c: ID }',
      'type Light { a(b: I): ID } input I { c: ID d: ID }',
      'compatible input-field-added I.d',
    ],
    [
      'input must',
      'type Light { a(b: I): ID } input I { c: ID }',
      'type Light { a(b: I): ID } input I { c: ID! }',
      'breaking input-field-type-changed I.c',
    ],
    ['kind', 'type Light { a: T } scalar T', 'type Light { a: T } type T { b: ID }', 'breaking type-kind-changed T'],
    ['type gone', 'type Light { a: ID } scalar T', 'type Light { a: ID }', 'breaking type-removed T'],
    ['type', 'type Light { a: ID }', 'type Light { a: ID } scalar T', 'compatible type-added T'],
    ['old', 'type Light { a: ID }', 'type Light { a: ID @deprecated }', 'compatible deprecated Light.a'],
    ['not old', 'type Light { a: ID @deprecated }', 'type Light { a: ID }', 'compatible deprecation-removed Light.a'],
    [
      'directive',
      'type Light { a: ID } directive @slow on FIELD',
      'type Light { a: ID }',
      'breaking directive-removed @slow',
    ],
    [
      'operations',
      'type Light { a: ID } type Mutation { a: ID }',
      'type Light { a: ID }',
      'breaking type-removed Mutation',
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await brief(`${query} ${before}`, `${query} ${after}`)).toEqual([expected])
  })

  it.each([
    ['order', 'type Light { a: ID b: ID } enum C { R G }', 'enum C { G R } type Light { b: ID a: ID }'],
    ['texts', 'type Light { a: ID }', '"Valo" type Light { "Tunnus" a: ID } # comment'],
    ['an extension', 'type Light { a: ID b: ID }', 'extend type Light { b: ID } type Light { a: ID }'],
    ['a reason', 'type Light { a: ID @deprecated }', 'type Light { a: ID @deprecated(reason: "x") }'],
    ['a number', 'type Light { a(b: Float = 1.0): ID }', 'type Light { a(b: Float = 1): ID }'],
    ['a list of one', 'type Light { a(b: [Int] = 1): ID }', 'type Light { a(b: [Int] = [1]): ID }'],
    [
      'order in a value',
      'type Light { a(b: I = {c: 1, d: 2}): ID } input I { c: Int d: Int }',
      'type Light { a(b: I = {d: 2, c: 1}): ID } input I { c: Int d: Int }',
    ],
    ['directives of the schema', 'directive @auth on OBJECT type Light @auth { a: ID }', 'type Light { a: ID }'],
    ['schema written out', 'type Light { a: ID }', 'schema { query: Query } type Light { a: ID }'],
  ])('says nothing of %s', async (_, before, after) => {
    expect(await brief(`${query} ${before}`, `${query} ${after}`)).toEqual([])
    expect(await brief(`${query} ${after}`, `${query} ${before}`)).toEqual([])
  })

  it('says nothing when a schema is split into files', async () => {
    const one = files('type Query { light: Light }\ntype Light { id: ID }')
    const two = new Map([
      ['query.graphql', 'type Query { light: Light }'],
      ['light.graphql', 'type Light { id: ID }'],
    ])
    expect(await graphqlChanges(one, two)).toEqual([])
    expect(await graphqlChanges(two, one)).toEqual([])
  })

  it('knows the places, the names and what was given up', async () => {
    const before =
      'type Query {\n  light: Light\n}\n\ntype Light {\n  id: ID\n  label: String @deprecated(reason: "Use name")\n}'
    const after = '"Valot"\ntype Query {\n  light: Light\n}\n\ntype Light {\n  id: ID\n}'
    expect(await changes(before, after)).toEqual([
      {
        verdict: 'breaking',
        code: 'field-removed',
        subject: 'Light.label',
        others: 0,
        what: { fi: 'kenttä on poistettu', sv: 'fältet är borttaget', en: 'field removed' },
        before: { path: 'schema.graphql', line: 7, column: 3 },
        after: { path: 'schema.graphql', line: 6, column: 6 },
        key: 'field-removed:Light.label',
        names: ['label', 'Light.label', 'Light'],
        deprecated: { note: 'Use name' },
      },
    ])
  })

  it('lets the types of operations be called otherwise', async () => {
    const before = 'type Query { light: ID lights: ID }'
    expect(await brief(before, 'schema { query: Root } type Root { light: ID }')).toEqual([
      'unclear root-type-changed null',
      'breaking field-removed Root.lights',
    ])
  })

  it('tells when a kind of operation is taken out of the schema', async () => {
    const types = 'type Q { a: ID } type M { a: ID }'
    expect(await brief(`schema { query: Q mutation: M } ${types}`, `schema { query: Q } ${types}`)).toEqual([
      'breaking root-removed null',
    ])
  })

  it('does not call what has moved to another place removed', async () => {
    expect(await brief(`${query} type Light { a: Shade } scalar Shade`, `${query} type Light { a: Shade }`)).toEqual([])
  })

  it('is undetermined for parts of federated schemas and for what cannot be read', async () => {
    const part = files('type Query { light: Light } type Light @key(fields: "id") { id: ID }')
    expect(await graphqlChanges(part, part)).toHaveProperty('undetermined')
    expect(await graphqlChanges(files(query), files('type {'))).toHaveProperty('undetermined')
    expect(await graphqlChanges(files('type {'), files(query))).toHaveProperty('undetermined')
  })
})

/** Our names for what graphql-js finds. Standard scalars come and go with their use: they are no change. */
const theirs: Readonly<Record<string, string>> = {
  TYPE_REMOVED: 'type-removed',
  TYPE_REMOVED_FROM_UNION: 'union-member-removed',
  VALUE_REMOVED_FROM_ENUM: 'value-removed',
  REQUIRED_INPUT_FIELD_ADDED: 'required-input-field-added',
  IMPLEMENTED_INTERFACE_REMOVED: 'interface-removed',
  FIELD_REMOVED: 'field-removed',
  FIELD_CHANGED_KIND: 'field-type-changed',
  REQUIRED_ARG_ADDED: 'required-argument-added',
  ARG_REMOVED: 'argument-removed',
  ARG_CHANGED_KIND: 'argument-type-changed',
  DIRECTIVE_REMOVED: 'directive-removed',
  DIRECTIVE_ARG_REMOVED: 'argument-removed',
  REQUIRED_DIRECTIVE_ARG_ADDED: 'required-argument-added',
  DIRECTIVE_REPEATABLE_REMOVED: 'directive-not-repeatable',
  DIRECTIVE_LOCATION_REMOVED: 'directive-place-removed',
  VALUE_ADDED_TO_ENUM: 'value-added',
  TYPE_ADDED_TO_UNION: 'union-member-added',
  OPTIONAL_INPUT_FIELD_ADDED: 'input-field-added',
  OPTIONAL_ARG_ADDED: 'argument-added',
  IMPLEMENTED_INTERFACE_ADDED: 'interface-added',
  ARG_DEFAULT_VALUE_CHANGE: 'default',
}

/** What graphql-js does not look at: types and defaults of the arguments of directives, defaults in input types. */
function isOursAlone({ code, subject, verdict }: ApiChange): boolean {
  if (code === 'argument-added' || code.endsWith('-type-changed'))
    return subject?.startsWith('@') || (verdict === 'compatible' && code !== 'argument-added')
  return /^default-|-required$/u.test(code) && (subject?.startsWith('@') || !subject?.includes('('))
}

const sameAsTheirs = (change: ApiChange): readonly string[] => {
  const code = change.code.replace(/^input-(?=field-(?:removed|type-changed)$)/u, '')
  if (isOursAlone(change) || code === 'default-set') return []
  if (/^default-|-required$/u.test(code)) return ['default']
  return Object.values(theirs).includes(code) ? [code] : []
}

describe('next to graphql-js', () => {
  it('finds every change that graphql-js calls breaking or dangerous, and no other of that kind', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraphql(false), randomGraphql(false), async (one, other) => {
        const [before, after] = [
          buildSchema(one.text, { assumeValid: true }),
          buildSchema(other.text, { assumeValid: true }),
        ]
        const expected = [...findBreakingChanges(before, after), ...findDangerousChanges(before, after)]
          .filter(({ description }) => !description.startsWith('Standard scalar'))
          .map(({ type }) => theirs[type])
        const found = await changes(one.text, other.text)
        const mine = found.flatMap(sameAsTheirs)
        expect({ one: one.text, other: other.text, codes: [...mine].sort() }).toEqual({
          one: one.text,
          other: other.text,
          codes: [...expected].sort(),
        })
      }),
      { numRuns: 400 },
    )
  })

  it('finds nothing between equals, and the same whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraphql(true), async ({ text }) => {
        expect(await changes(text, text)).toEqual([])
      }),
      { numRuns: 300 },
    )
    await fc.assert(
      fc.asyncProperty(randomGraphql(false), async ({ text }) => {
        const turned = text.split('\n\n').reverse().join('\n# turned round\n')
        expect(await changes(text, turned)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
