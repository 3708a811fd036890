import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProtobuf } from '../../src/interfaces/protobuf.ts'
import { parseProtobuf } from '../../src/interfaces/protobuf-parse.ts'

const read = (text: string) => readProtobuf(new Map([['lights.proto', text]]))
const keys = async (text: string) => (await read(text)).faults.map(({ key }) => key)

const lights = `// Copyright of the city
/* Traffic light priority. */
syntax = "proto3";

package city.traffic.v1;

import "google/protobuf/timestamp.proto";
import public "city/common.proto";

option java_package = "fi.city.traffic";
option (city.owner) = { name: "Streets" contacts: [{ role: "x" }, { role: "y" }] };

// A request of a vehicle.
// It has two lines.
message PriorityRequest {
  // Where the vehicle is going
  string light_id = 1;
  Vehicle vehicle = 2 [deprecated = true, json_name = "kind"];
  repeated .city.common.Place route = 3;
  map<string, int32> seconds = 4; // how long
  optional google.protobuf.Timestamp sent = 5;

  // detached

  bool urgent = 0x10;
  oneof reason {
    option (x) = 1;
    string text = 6;
    Reason code = 7;
  }
  enum Reason { REASON_UNSPECIFIED = 0; DELAY = 1 [(x).y = "z"]; }
  message Inner { int32 a = 1; message Deeper { } }
  reserved 8, 9 to 11, 500 to max;
  reserved "old", 'older';
}

enum Vehicle {
  option allow_alias = true;
  VEHICLE_UNSPECIFIED = 0;
  BUS = 1;
  COACH = 1;
  BELOW = -1;
};

service Priority {
  option deprecated = true;
  /** Asks for a green light. */
  rpc Ask (PriorityRequest) returns (stream Answer) {
    option (google.api.http) = { post: "/v1/ask" body: "*" };
    option deprecated = true;
  }
  rpc Tell (stream .city.traffic.v1.PriorityRequest) returns (Answer);
}
message Answer {}
`

const older = `
package city.library;
message Queue {
  required string id = 1;
  optional group Place = 2 { optional int32 number = 1 [default = 7]; reserved 4, "x"; }
  extensions 100 to 199 [declaration = { number: 100 }], 500;
  extend Queue { optional string note = 100; }
}
extend Queue { repeated int32 marks = 101; }
`

const edition = `edition = "2024";
package city.map;
option features.field_presence = IMPLICIT;
import option "x.proto";
export message Layer { string name = 1; reserved old, older; reserved 7; }
local enum Kind { KIND_UNSPECIFIED = 0; }
`

describe('a .proto file', () => {
  it('is read with its names, places and comments', () => {
    const file = parseProtobuf('lights.proto', lights)
    expect(file).toMatchObject({ syntax: 'proto3', package: 'city.traffic.v1', faults: [], unread: null })
    expect(file.imports).toEqual(['google/protobuf/timestamp.proto', 'city/common.proto'])
    expect(file.messages.map(({ fullName }) => fullName)).toEqual([
      'city.traffic.v1.PriorityRequest',
      'city.traffic.v1.PriorityRequest.Inner',
      'city.traffic.v1.PriorityRequest.Inner.Deeper',
      'city.traffic.v1.Answer',
    ])
    const [request] = file.messages
    expect(request).toMatchObject({
      comment: 'A request of a vehicle. It has two lines.',
      location: { path: 'lights.proto', line: 15, column: 9 },
      reservedNumbers: [
        { from: 8, to: 8 },
        { from: 9, to: 11 },
        { from: 500, to: 536_870_911 },
      ],
    })
    expect([...(request?.reservedNames ?? [])]).toEqual(['old', 'older'])
    expect(
      request?.fields.map(({ name, number, type, mapKey, label, oneof }) => [name, number, type, mapKey, label, oneof]),
    ).toEqual([
      ['light_id', 1, 'string', null, null, null],
      ['vehicle', 2, 'Vehicle', null, null, null],
      ['route', 3, '.city.common.Place', null, 'repeated', null],
      ['seconds', 4, 'int32', 'string', null, null],
      ['sent', 5, 'google.protobuf.Timestamp', null, 'optional', null],
      ['urgent', 16, 'bool', null, null, null],
      ['text', 6, 'string', null, null, 'reason'],
      ['code', 7, 'Reason', null, null, 'reason'],
    ])
    expect(request?.fields[5]?.comment).toBe('')
    expect(request?.fields[1]).toMatchObject({ deprecated: true, jsonName: 'kind', location: { line: 18, column: 11 } })
    expect(file.enums.find(({ name }) => name === 'Vehicle')).toMatchObject({
      allowAlias: true,
      fullName: 'city.traffic.v1.Vehicle',
    })
    expect(file.services[0]?.methods).toMatchObject([
      { name: 'Ask', comment: 'Asks for a green light.', streamsInput: false, streamsOutput: true, deprecated: true },
      { name: 'Tell', input: '.city.traffic.v1.PriorityRequest', streamsInput: true, streamsOutput: false },
    ])
  })

  it('tells what it describes and what it gives up', async () => {
    const reading = await read(lights)
    expect(reading).toMatchObject({ faults: [], undetermined: null })
    expect(reading.operations.map(({ subject, described }) => [subject, described])).toEqual([
      ['Priority.Ask', true],
      ['Priority.Tell', false],
    ])
    expect(reading.fields.filter(({ described }) => described).map(({ subject }) => subject)).toEqual([
      'PriorityRequest.light_id',
    ])
    expect(reading.deprecated).toEqual([
      { subject: 'PriorityRequest.vehicle', location: { path: 'lights.proto', line: 18, column: 11 }, note: '' },
      { subject: 'Priority', location: { path: 'lights.proto', line: 45, column: 9 }, note: '' },
      {
        subject: 'Priority.Ask',
        location: { path: 'lights.proto', line: 48, column: 7 },
        note: 'Asks for a green light.',
      },
    ])
  })

  it('may be of the older and of the newer kinds', async () => {
    expect((await read(older)).faults).toEqual([])
    const file = parseProtobuf('x.proto', older)
    expect(file.messages.map(({ fullName }) => fullName)).toEqual(['city.library.Queue', 'city.library.Queue.Place'])
    expect(file.messages[0]?.fields).toMatchObject([{ label: 'required' }, { name: 'place', type: 'Place', number: 2 }])
    expect(file.extensions).toMatchObject([
      { scope: 'city.library.Queue', name: 'note', extendee: 'Queue' },
      { scope: 'city.library', name: 'marks', number: 101 },
    ])
    expect((await read(edition)).faults).toEqual([])
    expect(parseProtobuf('x.proto', edition)).toMatchObject({
      syntax: '2024',
      messages: [{ name: 'Layer' }],
      enums: [{ name: 'Kind' }],
    })
  })

  it('may hold statements of a kind that is not known yet', async () => {
    expect(
      await keys('syntax = "proto3"; module city { a = 1; } message A { invariant B { x y } int32 a = 1; } using x;'),
    ).toEqual([])
  })

  it.each([
    ['message A { string name 1; }', 'syntax:1', 1, 25],
    ['message A { string = 1; }', 'syntax:=', 1, 20],
    ['message A {\n  string name = 1\n  string other = 2;\n}', 'syntax:string', 3, 3],
    ['message A { string name = 1;', 'syntax:', 1, 29],
    ['message A { string name = 1; } }', 'syntax:}', 1, 32],
    ['message A { string name = 1.5; }', 'syntax:1.5', 1, 27],
    ['message A { /* no end', 'syntax:/', 1, 13],
    ['import "a.proto\nmessage A {}', 'syntax:"', 1, 8],
    ['enum A { B; }', 'syntax:;', 1, 11],
    ['service S { rpc A (B) return (C); }', 'syntax:return', 1, 23],
    ['message A { string n = 1 [deprecated]; }', 'syntax:]', 1, 37],
    ['message § {}', 'syntax:§', 1, 9],
  ])('tells where the syntax breaks: %j', async (text, key, line, column) => {
    const { faults } = await read(text)
    expect(faults).toMatchObject([{ key, location: { path: 'lights.proto', line, column } }])
  })

  it.each([
    ['message A { int32 a = 1; int32 b = 1; }', 'number:A.b'],
    ['message A { int32 a = 1; int32 a = 2; }', 'twice:A.a'],
    ['message A { int32 a = 1; oneof o { int32 b = 1; } }', 'number:A.b'],
    ['message A { reserved 2 to 4; int32 a = 3; }', 'reserved-number:A.a'],
    ['message A { reserved "a"; int32 a = 3; }', 'reserved-name:A.a'],
    ['message A { int32 a = 0; }', 'impossible:A.a'],
    ['message A { int32 a = 19500; }', 'impossible:A.a'],
    ['enum A { B = 0; C = 0; }', 'number:A.C'],
    ['enum A { B = 1; }', 'first:A'],
    ['message A { required int32 a = 1; }', 'required:A.a'],
    ['message A { Missing a = 1; }', 'type:A.a'],
    ['message A {} message A {}', 'twice:A'],
    ['service S { rpc A (M) returns (M); rpc A (M) returns (M); } message M {}', 'twice:S.A'],
  ])('says what cannot be: %j', async (text, key) => {
    expect(await keys(`syntax = "proto3"; ${text}`)).toEqual([key])
  })

  it.each([
    [
      'another package of the same names',
      'package a.b.c; message A { b.c.B x = 1; c.B y = 2; B z = 3; .a.b.c.B u = 4; } message B {}',
    ],
    ['an imported type', 'import "x.proto"; message A { x.B b = 1; }'],
    ['a type of a message', 'message A { message B {} B b = 1; map<string, A.B> c = 2; } message C { A.B b = 1; }'],
    [
      'keywords as names',
      'message A { string message = 1; int32 reserved = 2; bool option = 3; string number = 4; string text = 5; string name = 6; map<string, string> map = 7; string rpc = 8; string enum = 9; optional string optional = 10; stream stream = 11; } message stream {}',
    ],
    ['odd ends', 'message A { string a = 1;; };; enum B { C = 0;; };'],
  ])('is right with %s', async (_, text) => {
    expect(await keys(`syntax = "proto3"; ${text}`)).toEqual([])
  })

  it('is left undetermined where it is a template, too deep or too large', async () => {
    const deep = `${'message A {'.repeat(20_000)}${'}'.repeat(20_000)}`
    for (const text of ['message {{ name }} {}', deep, 'a b; '.repeat(400_000), `package p${'.a'.repeat(3000)};`])
      expect(await read(text)).toMatchObject({ faults: [], undetermined: { en: expect.stringMatching(/\.$/u) } })
  })

  it('that is long or strange is read to its end', async () => {
    for (const text of [
      'message A {} '.repeat(50_000),
      '/*'.repeat(500_000),
      '"'.repeat(500_000),
      `message A { ${'int32 a = 1; '.repeat(50_000)} }`,
      '// x\n'.repeat(200_000),
      `option a = ${'['.repeat(200_000)}`,
      `enum A { ${'reserved 1; '.repeat(50_000)}}`,
    ])
      expect(await read(text)).toHaveProperty('faults')
  })

  it('never throws, and puts every fault inside the file', async () => {
    const words = fc.constantFrom(
      ...'message A { } enum oneof rpc ( ) returns ; = 1 int32 map < , > [ ] "x" // /* */ \n reserved to max option service extend group optional . -'.split(
        ' ',
      ),
    )
    const cut = fc.nat(lights.length).map((end) => lights.slice(0, end))
    const mixed = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '))
    await fc.assert(
      fc.asyncProperty(fc.oneof(mixed, cut, fc.string()), async (text) => {
        const { faults } = await read(text)
        const lines = text.split('\n').length
        for (const { location, message } of faults) {
          expect(location.line).toBeLessThanOrEqual(lines)
          expect(message.fi).toMatch(/\.$/u)
        }
      }),
      { numRuns: 500 },
    )
  })
})
