import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Validation } from '../../src/description.ts'
import { parseFile } from '../../src/syntax/parse-file.ts'
import { validationOf } from './described.ts'
import { descriptions } from './right-descriptions.ts'

type Json = ReturnType<typeof JSON.parse>

/** Whatever stands in a file: few faults, each with a place and words in all languages. */
function expectSane({ faults, more }: Validation): void {
  expect(faults.length).toBeLessThanOrEqual(20)
  expect(more).toBeGreaterThanOrEqual(0)
  for (const { location, message, key } of faults) {
    expect(location.line).toBeGreaterThanOrEqual(1)
    expect(location.column).toBeGreaterThanOrEqual(1)
    expect(key).not.toBe('')
    for (const words of Object.values(message)) {
      expect(words).toMatch(/[.?]$/u)
      expect(words).not.toMatch(/undefined|\[object|\n/u)
    }
  }
}

const versions = [
  { openapi: '3.0.3' },
  { openapi: '3.1.0' },
  { openapi: '3.2.0' },
  { swagger: '2.0' },
  { asyncapi: '2.6.0' },
  { asyncapi: '3.0.0' },
  { $schema: 'http://json-schema.org/draft-07/schema#' },
  { $schema: 'https://json-schema.org/draft/2020-12/schema' },
]

const keys = fc.oneof(
  fc.constantFrom(
    'paths',
    'info',
    'components',
    'schemas',
    'properties',
    '/a/{b}',
    'get',
    '$ref',
    'parameters',
    'allOf',
  ),
  fc.constantFrom(
    'channels',
    'messages',
    'payload',
    '__proto__',
    'constructor',
    'toString',
    'x-a',
    'type',
    'oneOf',
    '200',
  ),
  fc.string({ maxLength: 5 }),
)
const { value: anything } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.constantFrom<Json>(
      null,
      true,
      0,
      -1,
      1e300,
      '',
      '#',
      '#/',
      '#/components/schemas/a',
      '../a.yaml',
      'object',
      '%',
    ),
    fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}))

const asFile = (value: Json): Record<string, string> => ({ 'api.json': JSON.stringify(value) })

/** All objects and lists of a value. */
function inner(value: Json, found: Json[] = []): Json[] {
  if (typeof value === 'object' && value !== null) {
    found.push(value)
    for (const one of Object.values(value)) inner(one, found)
  }
  return found
}

describe('any description at all', () => {
  it('is told with places and words, and neither crashes nor hangs the validator', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...versions), fc.dictionary(keys, anything), async (version, rest) => {
        expectSane(await validationOf(asFile({ ...rest, ...version })))
      }),
      { numRuns: 400 },
    )
  })

  it('so is a right one in which something has been replaced', async () => {
    const texts = Object.values(descriptions).filter((one) => typeof one === 'string')
    const right = await Promise.all(
      texts.map(async (text) => {
        const parsed = await parseFile('api.yaml', text)
        return JSON.stringify('file' in parsed ? parsed.file.value : null)
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...right), fc.nat(), fc.nat(), anything, async (text, place, at, value) => {
        const copy: Json = JSON.parse(text)
        const places = inner(copy)
        const target = places[place % places.length]
        const names = Object.keys(target)
        if (names.length > 0) target[names[at % names.length] as string] = value
        expectSane(await validationOf(asFile(copy)))
      }),
      { numRuns: 600 },
    )
  })

  it('takes no time for many references that lead nowhere, and names that stand twice', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => index)
    const schemas = Object.fromEntries(
      names.map((index) => [`schema${index}`, { $ref: `#/components/schemas/shcema${index}x` }]),
    )
    const get = { operationId: 'same', parameters: [{ name: 'a', in: 'path' }], responses: {} }
    const paths = Object.fromEntries(names.map((index) => [`/a/{${index}}`, { get: { ...get } }]))
    const { faults, more } = await validationOf(
      asFile({ openapi: '3.0.3', info: { title: 'a', version: '1' }, paths, components: { schemas } }),
    )
    expect(faults).toHaveLength(20)
    expect(more).toBeGreaterThan(20_000)
  })

  it('takes no time for chains of references, whatever they lead to', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => index)
    const schemas = Object.fromEntries(
      names.map((index) => [`s${index}`, { $ref: `#/components/schemas/s${index + 1}` }]),
    )
    const { faults } = await validationOf(
      asFile({ openapi: '3.0.3', info: { title: 'a', version: '1' }, paths: {}, components: { schemas } }),
    )
    expect(faults.map(({ key }) => key)).toEqual(['components/schemas/s2999/$ref nothing'])
  })
})
