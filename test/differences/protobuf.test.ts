import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApiChange } from '../../src/description.ts'
import { protobufChanges } from '../../src/differences/protobuf.ts'

const files = (text: string) => new Map([['lights.proto', text]])

async function changes(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<readonly ApiChange[]> {
  const found = await protobufChanges(before, after)
  if ('undetermined' in found) throw new Error(found.undetermined.en)
  return found
}

const brief = async (before: string, after: string, syntax = 'proto3'): Promise<readonly string[]> => {
  const whole = (text: string) => files(`syntax = "${syntax}"; package city; ${text}`)
  return (await changes(whole(before), whole(after))).map(
    ({ verdict, code, subject }) => `${verdict} ${code} ${subject}`,
  )
}

const message = (text: string) => `message Light { ${text} } enum Colour { NONE = 0; RED = 1; } message Place {}`
const service = (text: string) => `message A {} message B {} service Lights { ${text} }`

describe('changes of Protocol Buffers', () => {
  it.each([
    ['field removed', 'int32 a = 1; int32 b = 2;', 'int32 a = 1;', ['breaking field-removed Light.b']],
    ['field added', 'int32 a = 1;', 'int32 a = 1; int32 b = 2;', ['compatible field-added Light.b']],
    ['number', 'int32 a = 1;', 'int32 a = 2;', ['breaking field-number-changed Light.a']],
    ['type', 'int32 a = 1;', 'int64 a = 1;', ['breaking field-type-changed Light.a']],
    [
      'type of a map',
      'map<string, int32> a = 1;',
      'map<string, Colour> a = 1;',
      ['breaking field-type-changed Light.a'],
    ],
    ['key of a map', 'map<string, int32> a = 1;', 'map<int32, int32> a = 1;', ['breaking field-type-changed Light.a']],
    ['many', 'int32 a = 1;', 'repeated int32 a = 1;', ['breaking field-cardinality-changed Light.a']],
    ['renamed', 'int32 colour = 1;', 'int32 shade = 1;', ['breaking field-renamed Light.colour']],
    ['number of another', 'int32 colour = 1;', 'string note = 1;', ['breaking field-number-reused Light.colour']],
    ['presence', 'int32 a = 1;', 'optional int32 a = 1;', ['unclear field-presence-changed Light.a']],
    ['presence of a message', 'Place a = 1;', 'optional Place a = 1;', []],
    [
      'into a oneof with others',
      'int32 a = 1; oneof o { int32 b = 2; }',
      'oneof o { int32 a = 1; int32 b = 2; }',
      ['breaking field-moved-into-oneof Light.a'],
    ],
    ['into a oneof alone', 'int32 a = 1;', 'oneof o { int32 a = 1; }', ['unclear field-moved-into-oneof Light.a']],
    [
      'out of a oneof',
      'oneof o { int32 a = 1; int32 b = 2; }',
      'int32 a = 1; oneof o { int32 b = 2; }',
      ['breaking field-moved-out-of-oneof Light.a'],
    ],
    [
      'added to a oneof',
      'oneof o { int32 b = 2; }',
      'oneof o { int32 b = 2; int32 c = 3; }',
      ['compatible field-added Light.c'],
    ],
    [
      'oneof renamed',
      'oneof o { int32 a = 1; int32 b = 2; }',
      'oneof p { int32 a = 1; int32 b = 2; }',
      ['unclear oneof-renamed Light.a'],
    ],
    ['name in JSON', 'int32 a = 1;', 'int32 a = 1 [json_name = "b"];', ['unclear json-name-changed Light.a']],
    ['same name in JSON', 'int32 a_b = 1;', 'int32 a_b = 1 [json_name = "aB"];', []],
    ['deprecated', 'int32 a = 1;', 'int32 a = 1 [deprecated = true];', ['compatible deprecated Light.a']],
    ['options', 'int32 a = 1;', 'int32 a = 1 [(x) = "y", packed = false];', []],
    ['nested', 'message In { int32 a = 1; } In a = 1;', 'message In { int32 a = 1; } .city.Light.In a = 1;', []],
    ['spelling of types', 'Place a = 1;', 'city.Place a = 1;', []],
    ['order and comments', 'int32 a = 1; int32 b = 2;', '/* x */ int32 b = 2; // y\n int32 a = 1;', []],
  ])('in a message: %s', async (_, before, after, expected) => {
    expect(await brief(message(before), message(after))).toEqual(expected)
  })

  it.each([
    ['required set', 'optional int32 a = 1;', 'required int32 a = 1;', ['breaking field-required Light.a']],
    ['required dropped', 'required int32 a = 1;', 'optional int32 a = 1;', ['unclear field-not-required Light.a']],
    ['required added', '', 'required int32 a = 1;', ['breaking required-field-added Light.a']],
    [
      'default',
      'optional int32 a = 1 [default = 1];',
      'optional int32 a = 1 [default = 2];',
      ['unclear default-changed Light.a'],
    ],
  ])('in an older message: %s', async (_, before, after, expected) => {
    expect(await brief(message(before), message(after), 'proto2')).toEqual(expected)
  })

  it.each([
    ['removed', 'A = 0; B = 1;', 'A = 0;', 'breaking value-removed E.B', undefined],
    ['added', 'A = 0;', 'A = 0; B = 1;', 'compatible value-added E.B', undefined],
    ['added for older readers', 'A = 0;', 'A = 0; B = 1;', 'unclear value-added E.B', 'proto2'],
    ['renamed', 'A = 0; B = 1;', 'A = 0; C = 1;', 'breaking value-renamed E.B', undefined],
    ['number', 'A = 0; B = 1;', 'A = 0; B = 2;', 'breaking value-number-changed E.B', undefined],
  ])('in an enumeration: %s', async (_, before, after, expected, syntax) => {
    expect(await brief(`enum E { ${before} }`, `enum E { ${after} }`, syntax)).toEqual([expected])
  })

  it.each([
    [
      'method removed',
      'rpc X (A) returns (B); rpc Y (A) returns (B);',
      'rpc X (A) returns (B);',
      ['breaking method-removed Lights.Y'],
    ],
    ['method added', '', 'rpc X (A) returns (B);', ['compatible method-added Lights.X']],
    ['request', 'rpc X (A) returns (B);', 'rpc X (B) returns (B);', ['breaking method-type-changed Lights.X']],
    [
      'stream',
      'rpc X (A) returns (B);',
      'rpc X (A) returns (stream B);',
      ['breaking method-streaming-changed Lights.X'],
    ],
    ['spelling', 'rpc X (A) returns (B);', 'rpc X (.city.A) returns (city.B) { option (x) = 1; }', []],
  ])('in a service: %s', async (_, before, after, expected) => {
    expect(await brief(service(before), service(after))).toEqual(expected)
  })

  it.each([
    ['message removed', 'message A { int32 a = 1; } message B {}', 'message B {}', ['breaking message-removed A']],
    ['message added', '', 'message A {}', ['compatible message-added A']],
    [
      'message renamed',
      'message A { int32 a = 1; } message B { A a = 1; }',
      'message C { int32 a = 1; } message B { C a = 1; }',
      ['breaking message-renamed A'],
    ],
    [
      'enumeration renamed',
      'enum A { N = 0; } message B { A a = 1; }',
      'enum C { N = 0; } message B { C a = 1; }',
      ['breaking enumeration-renamed A'],
    ],
    [
      'renamed with what it holds',
      'message A { message I { int32 x = 1; } I i = 1; A next = 2; }',
      'message C { message I { int32 x = 1; } I i = 1; C next = 2; }',
      ['breaking message-renamed A'],
    ],
    ['service removed', 'service S { }', '', ['breaking service-removed S']],
    [
      'extension removed',
      'message M { extensions 5 to 9; } extend M { int32 x = 5; }',
      'message M { extensions 5 to 9; }',
      ['breaking extension-removed x'],
    ],
    ['options of generators', 'extend google.protobuf.FieldOptions { string x = 50000; }', '', []],
  ])('of definitions: %s', async (_, before, after, expected) => {
    expect(await brief(before, after, 'proto2')).toEqual(expected)
  })

  it('says once that a package is called otherwise', async () => {
    const text = (name: string) =>
      files(`syntax = "proto3"; package ${name}; message A { ${name}.B b = 1; } message B { int32 c = 1; }`)
    expect(await changes(text('city.v1'), text('city.v2'))).toMatchObject([
      { verdict: 'breaking', code: 'package-renamed', subject: null, names: ['city.v1', 'city.v2'] },
    ])
  })

  it('says nothing when definitions move between files', async () => {
    const head = 'syntax = "proto3"; package city;\n'
    const one = new Map([['a.proto', `${head}message A { B b = 1; } message B {}`]])
    const two = new Map([
      ['a.proto', `${head}import "b.proto"; message A { B b = 1; }`],
      ['b.proto', `${head}message B {}`],
    ])
    expect(await changes(one, two)).toEqual([])
    expect(await changes(two, one)).toEqual([])
  })

  it('knows the places, whether the number is reserved, and what was given up', async () => {
    const before = files(
      'syntax = "proto3";\nmessage Light {\n  // Use shade\n  int32 colour = 3 [deprecated = true];\n}',
    )
    const [change] = await changes(before, files('syntax = "proto3";\n\nmessage Light {\n}'))
    expect(change).toEqual({
      verdict: 'breaking',
      code: 'field-removed',
      subject: 'Light.colour',
      others: 0,
      what: {
        fi: 'kenttä on poistettu eikä sen numeroa 3 ole varattu (`reserved`)',
        sv: 'fältet är borttaget och dess nummer 3 är inte reserverat (`reserved`)',
        en: 'field removed and its number 3 not reserved',
      },
      before: { path: 'lights.proto', line: 4, column: 9 },
      after: { path: 'lights.proto', line: 3, column: 9 },
      key: 'field-removed:Light.colour',
      names: ['colour', 'Light.colour', 'Light'],
      deprecated: { note: 'Use shade' },
    })
    const [reserved] = await changes(before, files('syntax = "proto3"; message Light { reserved 3; }'))
    expect(reserved?.what.en).toBe('field removed')
  })

  it('has no place after where the file is gone', async () => {
    const [change] = await changes(files('message A { }'), new Map())
    expect(change).toMatchObject({ code: 'message-removed', after: null })
  })

  it('is undetermined for what cannot be read', async () => {
    expect(await protobufChanges(files('message {'), files(''))).toHaveProperty('undetermined')
    expect(await protobufChanges(files(''), files('message {'))).toHaveProperty('undetermined')
  })

  it('treats an edition that keeps the old presence as what it was', async () => {
    const before = files('syntax = "proto3"; message A { int32 a = 1; optional int32 b = 2; }')
    const after = files(
      'edition = "2023"; option features.field_presence = IMPLICIT; message A { int32 a = 1; int32 b = 2 [features.field_presence = EXPLICIT]; }',
    )
    expect(await changes(before, after)).toEqual([])
  })
})

const field = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom('int32', 'A', 'B', 'E', 'map<string, A>', 'repeated B', 'optional E'),
  )
  .map(([name, number, type]) => `${type} ${name} = ${number};`)
const definition = fc.oneof(
  fc
    .tuple(fc.constantFrom('A', 'B', 'C'), fc.array(field, { maxLength: 4 }))
    .map(([name, parts]) => `message ${name} {\n${parts.join('\n')}\n}`),
  fc.subarray(['X = 0;', 'Y = 1;', 'Z = 2;']).map((values) => `enum E {\n${values.join('\n')}\n}`),
  fc
    .subarray(['rpc P (A) returns (B);', 'rpc Q (B) returns (stream A);'])
    .map((methods) => `service S {\n${methods.join('\n')}\n}`),
)
const random = fc
  .array(definition, { maxLength: 5 })
  .map((parts) => [...new Map(parts.map((part) => [part.split(' {')[0], part])).values()])

describe('any two states', () => {
  const whole = (parts: readonly string[]) => files(['syntax = "proto3";', 'package city;', ...parts].join('\n'))

  it('differ in nothing when they are equal, reordered or commented', async () => {
    await fc.assert(
      fc.asyncProperty(random, async (parts) => {
        expect(await changes(whole(parts), whole(parts))).toEqual([])
        const turned = [...parts].reverse().map((part) => `// turned\n${part.replaceAll('\n}', ' // end\n}')}`)
        expect(await changes(whole(parts), whole(turned))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('differ both ways or not at all, in the order of places and with a key each', async () => {
    await fc.assert(
      fc.asyncProperty(random, random, async (one, other) => {
        const there = await changes(whole(one), whole(other))
        const back = await changes(whole(other), whole(one))
        expect(there.length === 0).toBe(back.length === 0)
        expect(new Set(there.map(({ key, what }) => `${key} ${what.en}`)).size).toBe(there.length)
        const lines = there.map(({ before, after }) => (after ?? before)?.line ?? 0)
        expect(lines).toEqual([...lines].sort((a, b) => a - b))
      }),
      { numRuns: 200 },
    )
  })
})
