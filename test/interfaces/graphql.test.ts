import fc from 'fast-check'
import { parse } from 'graphql/language/parser.js'
import { validateSchema } from 'graphql/type/validate.js'
import { buildASTSchema } from 'graphql/utilities/buildASTSchema.js'
import { validateSDL } from 'graphql/validation/validate.js'
import { describe, expect, it } from 'vitest'
import { readGraphql } from '../../src/interfaces/graphql.ts'
import { randomGraphql } from './random-graphql.ts'

const read = (text: string) => readGraphql(new Map([['schema.graphql', text]]))
const messages = async (text: string) => (await read(text)).faults.map(({ message }) => message.en)
const keys = async (text: string) => (await read(text)).faults.map(({ key }) => key)

const lights = `"""Liikennevalojen etuudet"""
type Query {
  "Yksi liikennevalo"
  light(id: ID!): Light
  lights(area: String, first: Int = 20): [Light!]!
}

type Mutation {
  requestPriority(request: PriorityInput!): Priority
}

interface Placed { latitude: Float! longitude: Float! }

type Light implements Placed {
  id: ID!
  latitude: Float!
  longitude: Float!
  colour: Colour!
  "Valon entinen nimi"
  label: String @deprecated(reason: "Käytä kenttää name")
  name: String @deprecated
}

enum Colour { RED AMBER GREEN @deprecated(reason: "Ei käytössä") }
input PriorityInput { light: ID!, vehicle: Vehicle! }
enum Vehicle { BUS TRAM AMBULANCE }
type Priority { granted: Boolean!, seconds: Int }
`

describe('a GraphQL schema', () => {
  it('is read with what it describes and what it gives up', async () => {
    const reading = await read(lights)
    expect(reading).toMatchObject({ faults: [], undetermined: null })
    expect(reading.operations.map(({ subject, described }) => [subject, described])).toEqual([
      ['Query.light', true],
      ['Query.lights', false],
      ['Mutation.requestPriority', false],
    ])
    expect(reading.fields.map(({ subject }) => subject)).toContain('PriorityInput.vehicle')
    expect(reading.deprecated).toEqual([
      { subject: 'Light.label', location: { path: 'schema.graphql', line: 20, column: 3 }, note: 'Käytä kenttää name' },
      { subject: 'Light.name', location: { path: 'schema.graphql', line: 21, column: 3 }, note: '' },
      { subject: 'Colour.GREEN', location: { path: 'schema.graphql', line: 24, column: 25 }, note: 'Ei käytössä' },
    ])
  })

  it('is one schema of all its files', async () => {
    const files = new Map([
      ['a.graphql', 'type Query { light: Light }'],
      ['b.graphql', 'extend type Query { queue: Queue } type Queue { place: Int }'],
      ['c.graphql', 'type Light { id: ID } # nothing else'],
      ['d.graphql', '# nothing\n'],
      ['e.graphql', 'query Lights { light { id } }'],
    ])
    const reading = await readGraphql(files)
    expect(reading).toMatchObject({ faults: [], undetermined: null })
    expect(reading.operations.map(({ subject, location }) => [subject, location.path])).toEqual([
      ['Query.light', 'a.graphql'],
      ['Query.queue', 'b.graphql'],
    ])
  })

  it.each([
    ['a sign too much', 'type Query { light: Int )', 'There is a mistake in the syntax: `)` cannot stand here.', 25],
    ['no end', 'type Query { light: Int', 'The file ends too early: its end is missing.', 24],
    ['no type', 'type Query { light: }', 'There is a mistake in the syntax: `}` cannot stand here.', 21],
    ['a text without an end', 'type Query { "light: Int }', 'The file ends too early: its end is missing.', 27],
  ])('tells where the syntax breaks: %s', async (_, text, message, column) => {
    const [fault, ...others] = (await read(text)).faults
    expect(others).toEqual([])
    expect(fault).toMatchObject({ location: { path: 'schema.graphql', line: 1, column }, message: { en: message } })
  })

  it.each([
    ['type Query { a: Int a: Int }', 'twice:Query.a'],
    ['type Query { a(b: Int, b: Int): Int }', 'twice:Query.a(b)'],
    ['type Query { a: Int } type Query { b: Int }', 'twice:Query'],
    ['type Query { a: C } enum C { RED RED }', 'twice:C.RED'],
    ['schema { query: Q query: Q } type Q { a: Int }', 'twice:schema.query'],
    ['type Query { a: Int } extend input Query { b: Int }', 'kind:Query'],
    ['type Query { a: U } union U = Int', 'member:U.Int'],
    ['type Query { a: In } input In { b: Int }', 'output:Query.a'],
    ['type Query { a(b: Query): Int }', 'input:Query.a(b)'],
    ['type Query { __a: Int }', 'reserved:Query.__a'],
    ['type Query { a: Empty } type Empty', 'empty:Empty'],
    ['type Query { a: Int @specifiedBy(url: "x") }', 'misplaced:@specifiedBy:Query.a'],
    ['type Query { a: Int @deprecated @deprecated }', 'repeated:@deprecated:Query.a'],
    ['type Query { a: Int @deprecated(why: "x") }', 'argument:@deprecated(why)'],
    ['type Query { a: S } scalar S @specifiedBy', 'required:@specifiedBy(url)'],
    ['type Query implements N { a: Int } interface N { id: ID }', 'interface-field:Query.id'],
    ['type Query implements N { a: Int } interface N { a: String }', 'interface-type:Query.a'],
    ['type Query implements N { a: Int } interface N { a(b: Int): Int }', 'interface-argument:Query.a(b)'],
    ['type Query { a(b: I): Int } input I { i: I! }', 'endless:I.i'],
    ['type Query { a(b: Int! @deprecated): Int }', 'required-deprecated:Query.a(b)'],
  ])('says what breaks the rules of GraphQL: %s', async (text, key) => {
    expect(await keys(text)).toEqual([key])
  })

  it.each([
    ['a subgraph', 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0") type Query { a: Int a: Int }'],
    ['an older subgraph', 'type Query { a: Light } type Light @key(fields: "id") { id: ID! }'],
    ['directives of a platform', 'type Query { a: Int @aws_auth(groups: ["x"]) }'],
    ['types from elsewhere', 'type Query { a: Light, a: Int }'],
    ['an extension of what is elsewhere', 'extend type Query { a: Int }'],
    ['types alone', 'type Light { id: ID }'],
    ['too many words', `type Query { ${'a: Int '.repeat(200_000)} }`],
    ['too deep', `type Query { a: ${'['.repeat(20_000)}Int${']'.repeat(20_000)} }`],
    ['a template', 'type Query { {{ fields }} }'],
  ])('is left undetermined where it may be right: %s', async (_, text) => {
    const { faults, undetermined } = await read(text)
    expect(faults).toEqual([])
    expect(undetermined?.fi).toMatch(/\.$/u)
  })

  it('is undetermined where two files may be two schemas', async () => {
    const files = new Map(['a', 'b'].map((name) => [`${name}.graphql`, `type Query { ${name}: Int }`]))
    expect((await readGraphql(files)).undetermined?.en).toContain('several files')
  })

  it('may have scalars that are named as those that every schema has, and names of the language', async () => {
    expect(await messages('scalar ID scalar Date type Query { a: ID constructor: Date __proto: Int }')).toHaveLength(1)
    expect(await messages('type Query { constructor: Int toString: Int type: Int }')).toEqual([])
  })

  it('is judged to its end, however it is made', async () => {
    expect(await read(`type Query { ${'a: Int '.repeat(60_000)} }`)).toHaveProperty('faults')
    expect(
      await read(`type Query { ${Array.from({ length: 30_000 }, (_, i) => `a${i}: T${i}`).join(' ')} }`),
    ).toHaveProperty('faults')
    const inputs = Array.from({ length: 20_000 }, (_, i) => `input I${i} { next: I${i + 1}! }`).join(' ')
    expect(await read(`type Query { a(b: I0): Int } ${inputs} input I20000 { a: I0! }`)).toHaveProperty('faults')
  })
})

/** What graphql-js thinks. Building throws at a default of a type that is no input. */
function isWrong(text: string): boolean {
  const document = parse(text)
  if (validateSDL(document).length > 0) return true
  try {
    return validateSchema(buildASTSchema(document, { assumeValidSDL: true })).length > 0
  } catch {
    return true
  }
}

describe('next to graphql-js', () => {
  it('finds a fault where graphql-js finds an error, and none where it finds none', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraphql(true), async ({ text }) => {
        const { faults, undetermined } = await read(text)
        expect(undetermined).toBeNull()
        expect({ text, faulty: faults.length > 0 }).toEqual({ text, faulty: isWrong(text) })
      }),
      { numRuns: 500 },
    )
  })

  it('finds nothing in schemas that are right', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraphql(false), async ({ text }) => {
        fc.pre(!isWrong(text))
        expect((await read(text)).faults).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('never throws, whatever the text', async () => {
    const words = fc.constantFrom(
      'type',
      'Query',
      '{',
      '}',
      '(',
      ')',
      ':',
      '"',
      '"""',
      '#',
      '@',
      '\n',
      'extend',
      '|',
      '=',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 40 }), fc.string(), async (parts, end) => {
        await read(parts.join(' ') + end)
      }),
    )
  })
})
