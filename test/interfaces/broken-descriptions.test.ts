import { describe, expect, it } from 'vitest'
import { told, validationOf } from './described.ts'

const head30 = 'openapi: 3.0.3\ninfo: { title: Lights, version: "1" }\n'
const head31 = 'openapi: 3.1.0\ninfo: { title: Lights, version: "1" }\n'
const head20 = 'swagger: "2.0"\ninfo: { title: Lights, version: "1" }\n'

/** A description and what is said of it, without the path. */
type Case = readonly [what: string, text: string, ...said: readonly string[]]

const cases: readonly Case[] = [
  [
    'a misspelled key is told once, with the right one',
    `${head30}paths:
  /signals:
    get:
      respones: { 200: { description: ok } }
`,
    '6:7 `GET /signals`: the key `respones` does not belong here. Did you mean `responses`?',
  ],
  [
    'a key that is missing is told at the key of what lacks it',
    `${head30}paths:
  /signals:
    get:
      summary: Signals
`,
    '5:5 `GET /signals`: the key `responses` is missing here. Add it. Describe at least one response there, for example `"200"`.',
  ],
  [
    'a number where a text must be',
    'openapi: 3.0.3\ninfo:\n  title: Lights\n  version: 1.0\npaths: {}\n',
    '4:12 `info.version`: found the number `1`, expected a text. Put the value in quotes.',
  ],
  [
    'a path without its slash and a code that is none',
    `${head30}paths:
  signals: {}
  /ok:
    get:
      responses:
        20O: { description: ok }
`,
    '4:3 `paths`: the path `signals` does not begin with a slash. Write `/signals`.',
    '8:9 `GET /ok`, `responses`: the key `20O` of a response is not valid. Write a code of three digits, for example `"200"`, or `default`.',
  ],
  [
    'a value that is not one of those allowed',
    `${head30}paths: {}
components:
  schemas:
    Light: { type: strnig }
    Dark: { type: [string, "null"] }
    Dim: { type: date }
  securitySchemes:
    key: { type: token }
    http: { type: http }
`,
    '6:20 `components.schemas.Light.type`: the value `strnig` is not valid. Did you mean `string`?',
    '7:19 `components.schemas.Dark.type`: found a list, expected a text. In this version write `type` and `nullable: true`.',
    '8:18 `components.schemas.Dim.type`: the value `date` is not valid. Write one of these: `array`, `boolean`, `integer`, `number`, `object` or `string`.',
    '10:18 `components.securitySchemes.key.type`: the value `token` is not valid. Write one of these: `apiKey`, `http`, `oauth2` or `openIdConnect`.',
    '11:5 `components.securitySchemes.http`: the key `scheme` is missing here. Add it.',
  ],
  [
    'parameters: neither schema nor content, both, not required in a path',
    `${head30}paths:
  /a/{id}:
    get:
      parameters:
        - { name: id, in: path, schema: { type: string } }
        - { name: b, in: query }
        - { name: c, in: query, schema: {}, content: { text/plain: {} } }
        - { name: d, in: body, schema: {} }
        - { $ref: 5 }
      responses: { 200: { description: ok } }
`,
    '7:11 `GET /a/{id}`, `parameters.0`: the key `required` is missing here. Add it. A path parameter is always required: write `required: true`.',
    '8:11 `GET /a/{id}`, `parameters.1`: one of the keys `schema` or `content` is missing here. Add it.',
    '9:11 `GET /a/{id}`, `parameters.2`: the keys `schema` and `content` cannot stand here together. Remove one of them.',
    '10:26 `GET /a/{id}`, `parameters.3.in`: the value `body` is not valid. Write one of these: `path`, `query`, `header` or `cookie`.',
    '11:19 `GET /a/{id}`, `parameters.4.$ref`: found the number `5`, expected a text. Put the value in quotes.',
  ],
  [
    'keys of other versions: 2.0 in 3.0',
    `${head30}host: example.fi
paths: {}
webhooks: {}
definitions: {}
`,
    '3:1 Top level: the key `host` belongs to OpenAPI 2.0. In this version `servers` stands for it.',
    '5:1 Top level: the key `webhooks` belongs to OpenAPI 3.1. This version does not have it.',
    '6:1 Top level: the key `definitions` belongs to OpenAPI 2.0. In this version `components.schemas` stands for it.',
  ],
  [
    'keys of other versions: 3 in 2.0',
    `${head20}servers: []
paths:
  /a:
    post:
      requestBody: {}
      parameters: [{ name: a, in: query, schema: { type: string } }]
      responses: { 200: { description: ok, content: {} } }
definitions:
  A: { nullable: true }
`,
    '3:1 Top level: the key `servers` belongs to OpenAPI 3. In this version `host` stands for it.',
    '7:7 `POST /a`: the key `requestBody` belongs to OpenAPI 3. In this version `in: body` stands for it.',
    '8:42 `POST /a`, `parameters.0`: the key `schema` belongs to OpenAPI 3. In this version `type` stands for it.',
    '9:44 `POST /a`, `responses.200`: the key `content` belongs to OpenAPI 3. In this version `schema` stands for it.',
    '11:8 `definitions.A`: the key `nullable` belongs to OpenAPI 3.0. In this version `x-nullable` stands for it.',
  ],
  [
    'schemas of 3.1',
    `${head31}components:
  schemas:
    A: 5
    B: { type: strin, required: true }
    C: { minimum: 0, exclusiveMinimum: true }
    D: { properties: [a] }
`,
    '5:8 `components.schemas.A`: found the number `5`, expected keys with values, `true` or `false`.',
    '6:16 `components.schemas.B.type`: the value `strin` is not valid. Did you mean `string`?',
    '6:33 `components.schemas.B.required`: found the value `true`, expected a list. Required properties are listed one level up, beside `properties`: `required: [name]`.',
    '7:40 `components.schemas.C.exclusiveMinimum`: found the value `true`, expected a number. In this version the value of the key is the bound itself, a number.',
    '8:22 `components.schemas.D.properties`: found a list, expected keys with values.',
  ],
  [
    'a description of 3.1 without paths, components and webhooks',
    head31,
    '1:1 Top level: one of the keys `paths`, `components` or `webhooks` is missing here. Add it.',
  ],
  [
    'responses without any',
    `${head31}paths:
  /a:
    get: { responses: {} }
    put: { responses: { x-own: 1 } }
`,
    '5:23 `GET /a`, `responses`: this is empty. Add at least one entry or remove the key.',
    '6:23 `PUT /a`, `responses`: this is empty. Add at least one entry or remove the key.',
  ],
  [
    'names in components',
    `${head31}components: { schemas: { "a b": {} } }\n`,
    '3:26 `components.schemas`: the name `a b` is not valid. Use only the letters A–Z, digits and the characters `.`, `-` and `_`.',
  ],
  [
    'references',
    `${head30}paths:
  $ref: paths.yaml
components:
  schemas:
    Light: { $ref: "#/components/schemas/Ligth2" }
    Light2: { type: object, properties: { a: { $ref: missing.yaml }, b: { $ref: "#/components/schemas/Other" } } }
    Loop: { $ref: "#/components/schemas/Loop2" }
    Loop2: { $ref: "#/components/schemas/Loop" }
`,
    '4:3 `paths`: a reference `$ref` cannot stand here. Refer from a single part inside this one.',
    '7:20 `components.schemas.Light`: the reference `#/components/schemas/Ligth2` leads nowhere. Did you mean `#/components/schemas/Light2`?',
    '8:54 `components.schemas.Light2.properties.a`: the reference leads to the file `missing.yaml`, which does not exist. Correct the path or add the file.',
    '8:81 `components.schemas.Light2.properties.b`: the reference `#/components/schemas/Other` leads nowhere. Correct it or add what it refers to.',
    '9:19 `components.schemas.Loop`: the reference `#/components/schemas/Loop2` leads back to itself. Write somewhere what it means.',
  ],
  [
    'paths and operations',
    `${head30}paths:
  /a/{id}:
    get: { operationId: one, responses: { 200: { description: ok } } }
    put:
      operationId: two
      parameters:
        - { name: id, in: path, required: true, schema: {} }
        - { name: key, in: path, required: true, schema: {} }
        - { name: q, in: query, schema: {} }
        - { name: q, in: query, schema: {} }
      responses: { 200: { description: ok } }
  /a/{key}:
    parameters: [{ name: key, in: path, required: true, schema: {} }]
    get: { operationId: one, responses: { 200: { description: ok } } }
`,
    '5:5 `GET /a/{id}`: the path parameter `id` is not described. Add it to `parameters` (`in: path`, `required: true`).',
    '10:19 `PUT /a/{id}`, `parameters.1`: the parameter `key` is said to be part of the path (`in: path`), but `/a/{id}` has no `{key}`.',
    '12:11 `PUT /a/{id}`, `parameters.3`: the parameter `q` (`query`) stands twice in the list. Remove one of them.',
    '14:3 `paths`: the path `/a/{key}` is the same as `/a/{id}`: only the parameter has another name. Join them.',
    '16:25 `GET /a/{key}`: another operation has the name `one` already (line 5). Give each its own `operationId`.',
  ],
  [
    'OpenAPI 3.2',
    'openapi: 3.2.0\ninfo: { title: a, version: "1" }\npaths: { /a: { query: { responses: { 2000: {} } } } }\n',
    '3:38 `QUERY /a`, `responses`: the key `2000` of a response is not valid. Write a code of three digits, for example `"200"`, or `default`.',
  ],
  [
    'a file that is only half of what it should be',
    'swagger: "2.0"\ninfo: x\npaths: []\n',
    '2:7 `info`: found the text `x`, expected keys with values.',
    '3:8 `paths`: found a list, expected keys with values.',
  ],
]

const asyncCases: readonly Case[] = [
  [
    'AsyncAPI 2',
    `asyncapi: 2.6.0
info: { title: Lights, version: 1.0 }
channels:
  light:
    publish: { operationId: a, message: { $ref: "#/components/messages/light" } }
    subscribe: { operationId: a, mesage: {} }
  dark:
    address: x
    publish:
      message:
        oneOf: [{ $ref: "#/components/messages/ligth" }, { payload: { type: objekt } }]
operations: {}
components:
  messages: { light: { payload: { properties: [] } } }
  securitySchemes: { key: { type: httpApiKey, name: k }, other: { type: magic } }
`,
    '2:33 `info.version`: found the number `1`, expected a text. Put the value in quotes.',
    '6:31 `channels.light.subscribe`: another operation has the name `a` already (line 5). Give each its own `operationId`.',
    '6:34 `channels.light.subscribe`: the key `mesage` does not belong here. Did you mean `message`?',
    '8:5 `channels.dark`: the key `address` belongs to AsyncAPI 3. This version does not have it.',
    '11:25 `channels.dark.publish.message.oneOf.0`: the reference `#/components/messages/ligth` leads nowhere. Did you mean `#/components/messages/light`?',
    '11:77 `channels.dark.publish.message.oneOf.1.payload.type`: the value `objekt` is not valid. Did you mean `object`?',
    '12:1 Top level: the key `operations` belongs to AsyncAPI 3. In this version `publish` stands for it.',
    '14:47 `components.messages.light.payload.properties`: found a list, expected keys with values.',
    '15:22 `components.securitySchemes.key`: the key `in` is missing here. Add it.',
    '15:73 `components.securitySchemes.other.type`: the value `magic` is not valid. Write one of these: `userPassword`, `apiKey`, `X509`, `symmetricEncryption`, `asymmetricEncryption`, `http`, `httpApiKey`, `oauth2`, `openIdConnect`, `plain`, `scramSha256`, `scramSha512` or `gssapi`.',
  ],
  [
    'AsyncAPI 3',
    `asyncapi: 3.0.0
info: { title: Lights, version: "1" }
servers: { one: { url: example.fi, protocol: kafka } }
channels:
  light: { publish: {}, messages: { a: { $ref: "#/components/messages/a" } } }
operations:
  get: { action: read, channel: { $ref: "#/channels/lihgt" } }
  put: { action: send }
components: { messages: { a: { payload: 5, headers: { type: objct } } } }
`,
    '3:12 `servers.one`: the key `host` is missing here. Add it.',
    '3:19 `servers.one`: the key `url` belongs to AsyncAPI 2. In this version `host` stands for it.',
    '5:12 `channels.light`: the key `publish` belongs to AsyncAPI 2. In this version `operations` stands for it.',
    '7:18 `operations.get.action`: the value `read` is not valid. Write one of these: `send` or `receive`.',
    '7:41 `operations.get.channel`: the reference `#/channels/lihgt` leads nowhere. Did you mean `#/channels/light`?',
    '8:3 `operations.put`: the key `channel` is missing here. Add it.',
    '9:41 `components.messages.a.payload`: found the number `5`, expected keys with values, `true` or `false`.',
    '9:61 `components.messages.a.headers.type`: the value `objct` is not valid. Did you mean `object`?',
  ],
]

const versions: readonly Case[] = [
  [
    'a version that is a number: nothing else can be told',
    'openapi: 3.0\ninfo: { title: a }\n',
    '1:10 The version `3` of the format is not valid. Write it in full and in quotes, for example `openapi: "3.0.4"`.',
  ],
  [
    'a version of two numbers',
    'openapi: "3.1"\ninfo: { title: a }\npaths: {}\n',
    '1:10 The version `"3.1"` of the format is not valid. Write it in full and in quotes, for example `openapi: "3.1.2"`.',
    '2:1 `info`: the key `version` is missing here. Add it.',
  ],
  [
    'no version',
    'openapi: three\n',
    '1:10 The version `"three"` of the format is not valid. Write it in full and in quotes, for example `openapi: "3.0.4"`.',
  ],
  [
    'Swagger 2.0 without quotes',
    'swagger: 2.0\ninfo: { title: a, version: "1" }\npaths: {}\n',
    '1:10 The version `2` of the format is not valid. Write it in full and in quotes, for example `swagger: "2.0"`.',
  ],
  [
    'AsyncAPI',
    'asyncapi: 2.6\ninfo: { title: a, version: "1" }\nchannels: {}\n',
    '1:11 The version `2.6` of the format is not valid. Write it in full and in quotes, for example `asyncapi: "2.6.0"`.',
  ],
]

const without = (lines: readonly string[]): readonly string[] => lines.map((line) => line.slice(line.indexOf(':') + 1))

describe('what is told of descriptions with mistakes', () => {
  it.each([...cases, ...asyncCases, ...versions])('%s', async (_, text, ...said) => {
    expect(without(await told(text))).toEqual(said)
  })

  it('speaks Finnish and Swedish', async () => {
    const text = `${head30}paths:\n  /a:\n    get: { summary: 5, respones: {} }\n`
    expect(without(await told(text, 'fi'))).toEqual([
      '5:21 `GET /a`, `summary`: tässä on luku `5`, mutta tähän kuuluu teksti. Kirjoita arvo lainausmerkkeihin.',
      '5:24 `GET /a`: avain `respones` ei kuulu tähän. Tarkoititko `responses`?',
    ])
    expect(without(await told(text, 'sv'))).toEqual([
      '5:21 `GET /a`, `summary`: här står talet `5`, men hit hör en text. Skriv värdet inom citattecken.',
      '5:24 `GET /a`: nyckeln `respones` hör inte hit. Menade du `responses`?',
    ])
  })

  it('names the place in JSON', async () => {
    const text = '{\n  "openapi": "3.0.3",\n  "info": { "title": 1 },\n  "paths": {}\n}\n'
    expect(await told({ 'api/openapi.json': text })).toEqual([
      'api/openapi.json:3:3 `info`: the key `version` is missing here. Add it.',
      'api/openapi.json:3:22 `info.title`: found the number `1`, expected a text. Put the value in quotes.',
    ])
  })

  it('reads what a reference leads to as what it is taken for, and tells it in that file', async () => {
    const files = {
      'api/openapi.yaml': `${head30}paths:
  /a/{id}: { $ref: "paths.yaml#/light" }
components: { schemas: { A: { $ref: "schemas/a.yaml" }, B: { $ref: "schemas/a.yaml" } } }
`,
      'api/paths.yaml': `light:
  get:
    parameters: [{ $ref: "#/id" }, { $ref: "none.yaml" }]
    responses: { 200: {} }
id: { name: id, in: path, schema: { type: string } }
`,
      'api/schemas/a.yaml': 'type: objet\nproperties: { next: { $ref: "#" }, b: { $ref: "a.yaml#/no" } }\n',
    }
    expect(await told(files)).toEqual([
      'api/schemas/a.yaml:1:7 `type`: the value `objet` is not valid. Did you mean `object`?',
      'api/schemas/a.yaml:2:47 `properties.b`: the reference `a.yaml#/no` leads nowhere. Correct it or add what it refers to.',
      'api/paths.yaml:3:44 `light.get.parameters.1`: the reference leads to the file `api/none.yaml`, which does not exist. Correct the path or add the file.',
      'api/paths.yaml:4:18 `light.get.responses.200`: the key `description` is missing here. Add it.',
      'api/paths.yaml:5:1 `id`: the key `required` is missing here. Add it. A path parameter is always required: write `required: true`.',
    ])
  })

  it('reads a part of the same file that stands where nothing of its kind does', async () => {
    const text = `${head30}paths: {}
components: { schemas: { A: { $ref: "#/x-shared/a" } } }
x-shared: { a: { type: objet } }
`
    expect(without(await told(text))).toEqual([
      '5:24 `x-shared.a.type`: the value `objet` is not valid. Did you mean `object`?',
    ])
  })

  it('tells twenty mistakes and counts the rest, memory and time within bounds', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `  a${index}: { typ: 5, nullabel: 1 }`).join('\n')
    const { faults, more } = await validationOf(`${head30}paths: {}\ncomponents:\n schemas:\n${many}\n`)
    expect(faults).toHaveLength(20)
    expect(faults.map(({ location }) => location.line)).toEqual(
      [...faults.map(({ location }) => location.line)].sort((a, b) => Number(a) - Number(b)),
    )
    expect(more).toBe(19_980)
  })

  it('identifies a fault by its place and kind, whatever line it stands on', async () => {
    const text = `${head30}paths:\n  /a:\n    get: { respones: {} }\n`
    const [before, after] = await Promise.all([validationOf(text), validationOf(`# moved\n${text}`)])
    expect(before.faults.map(({ key }) => key)).toEqual(['paths//a/get/respones unknown'])
    expect(after.faults.map(({ key }) => key)).toEqual(['paths//a/get/respones unknown'])
  })

  it('keeps foreign text in its backticks', async () => {
    const text = `${head30}paths: {}\n"a\`b](x)\\n<b>": 1\n`
    expect(without(await told(text))).toEqual([
      "4:1 Top level: the key `a'b](x) <b>` does not belong here. Remove it. If it is an addition of your own, give it a name that begins with `x-`.",
    ])
  })
})
