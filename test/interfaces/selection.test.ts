import { describe, expect, it } from 'vitest'
import type { Bundle, Selection } from '../../src/description.ts'
import { addressKind, hostOf } from '../../src/interfaces/addresses.ts'
import { openBundle } from '../../src/interfaces/bundle.ts'
import { fieldOf, reachedFrom, selectFrom, wholeOf } from '../../src/interfaces/selection.ts'
import { parseFile } from '../../src/syntax/parse-file.ts'

async function bundleOf(text: string, others: Readonly<Record<string, string>> = {}): Promise<Bundle> {
  const parsed = await parseFile('openapi.yaml', text)
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem))
  const value = parsed.file.value as Record<string, string>
  const format = 'asyncapi' in value ? 'asyncapi' : 'openapi'
  const formatVersion = String(value.asyncapi ?? value.openapi ?? value.swagger)
  const read = async (paths: readonly string[]) =>
    new Map(paths.flatMap((path) => (others[path] === undefined ? [] : [[path, others[path]] as const])))
  return openBundle(parsed.file, { format, formatVersion }, read)
}

const names = async (text: string, selection: Selection, others = {}) =>
  selectFrom(await bundleOf(text, others), selection).map(({ name }) => name)

const queue = `openapi: 3.0.3
info: { title: Jono, version: 1.0.0 }
security: [{ key: [] }]
servers:
  - url: "{protocol}://jono.kunta.fi"
    description: Tuotanto
    variables: { protocol: { enum: [http, https], default: https } }
paths:
  /applications:
    get:
      summary: List
      responses: { "200": { $ref: "#/components/responses/All" } }
    post:
      security: []
      description: New
      deprecated: true
      x-sunset: 2027-12-31
      parameters: [{ $ref: "#/components/parameters/Trace" }]
      responses: { "200": { $ref: "#/components/responses/All" } }
components:
  parameters:
    Trace: { name: trace, in: header, schema: { type: string } }
  responses:
    All: { description: All }
  schemas:
    Application:
      type: object
      properties:
        id: { type: string, description: Id }
        place: { allOf: [{ $ref: "#/components/schemas/Place" }] }
        properties: { type: object, properties: { type: { type: string } } }
      example: { properties: { none: {} } }
    Place: { type: object, description: Place in the queue, properties: { number: { type: integer } } }
`

describe('things of an OpenAPI description', () => {
  it.each([
    ['operations', ['GET /applications', 'POST /applications']],
    ['unsafe-operations', ['POST /applications']],
    ['deprecated-operations', ['POST /applications']],
    ['servers', ['https://jono.kunta.fi', 'http://jono.kunta.fi']],
    ['parameters', ['POST /applications trace']],
    ['responses', ['GET /applications 200']],
    ['channels', []],
    [
      'properties',
      ['Application.id', 'Application.place', 'Application.properties', 'properties.type', 'Place.number'],
    ],
  ] as const)('are %s', async (selection, expected) => {
    expect([...(await names(queue, selection))].sort()).toEqual([...expected].sort())
  })

  it('are told where they stand, with what holds for them', async () => {
    const bundle = await bundleOf(queue)
    const [get, post] = selectFrom(bundle, 'operations')
    expect(get?.part.file.place(get.part.steps, 'key')).toMatchObject({ line: 10 })
    expect(fieldOf(get!, 'security', bundle)).toEqual([[{ key: [] }]])
    expect(fieldOf(post!, 'security', bundle)).toEqual([[]])
    expect(fieldOf(post!, 'note', bundle)[0]).toContain('x-sunset: 2027-12-31')
  })

  it('have the description of what they are put together of', async () => {
    const bundle = await bundleOf(queue)
    const described = selectFrom(bundle, 'properties').filter((one) => fieldOf(one, 'description', bundle).length > 0)
    expect(described.map(({ name }) => name)).toEqual(['Application.id', 'Application.place'])
  })

  it('are found by a path with asterisks, through references', async () => {
    const bundle = await bundleOf(queue)
    expect(reachedFrom([wholeOf(bundle)], 'paths.*.get.responses.*', bundle).map(({ name }) => name)).toEqual([
      'paths./applications.get.responses.200',
    ])
    expect(fieldOf(wholeOf(bundle), 'info.version', bundle)).toContain('1.0.0')
    expect(reachedFrom([wholeOf(bundle)], 'components.nothing.*', bundle)).toEqual([])
  })

  it('are no names of the prototype', async () => {
    const bundle = await bundleOf(queue)
    expect(fieldOf(wholeOf(bundle), '__proto__', bundle)).toEqual([])
    expect(fieldOf(wholeOf(bundle), 'constructor.name', bundle)).toEqual([])
  })

  it('stand in other files, too, and end where references go round', async () => {
    const text = `openapi: 3.0.3
info: { title: Jono, version: 1.0.0 }
paths:
  /a: { $ref: a.yaml }
components: { schemas: { Loop: { properties: { next: { $ref: "#/components/schemas/Loop" } } } } }
`
    const others = { 'a.yaml': 'get: { responses: {} }\n' }
    expect(await names(text, 'operations', others)).toEqual(['GET /a'])
    expect(await names(text, 'properties', others)).toEqual(['Loop.next'])
  })
})

describe('things of an AsyncAPI description', () => {
  const events = `asyncapi: 3.0.0
info: { title: Jono, version: 1.0.0 }
servers: { main: { host: broker.kunta.fi, protocol: mqtt } }
channels:
  queue: { address: jono/muutokset, messages: { change: { payload: { type: object, properties: { id: { type: string } } } } } }
operations:
  tell: { action: send, channel: { $ref: "#/channels/queue" }, summary: Change }
`
  it.each([
    ['channels', ['jono/muutokset']],
    ['operations', ['receive from jono/muutokset']],
    ['servers', ['mqtt://broker.kunta.fi']],
    ['properties', ['change.id']],
    ['responses', []],
  ] as const)('are %s', async (selection, expected) => {
    expect(await names(events, selection)).toEqual(expected)
  })
})

describe('the address of a server', () => {
  it.each([
    ['https://api.hel.fi/v1', 'public'],
    ['https://valot.oulu.example/v2', 'public'],
    ['https://{kunta}.api.fi', 'public'],
    ['mqtts://broker.kunta.fi', 'public'],
    ['http://api.hel.fi', 'plain'],
    ['ws://api.hel.fi', 'plain'],
    ['/v1', 'relative'],
    ['', 'relative'],
    ['http://localhost:8080', 'local'],
    ['https://LOCALHOST', 'local'],
    ['//queue-service:8080/api', 'local'],
    ['http://api.default.svc.cluster.local', 'local'],
    ['http://127.0.0.1:3000', 'local'],
    ['http://0.0.0.0:3000', 'local'],
    ['http://10.1.2.3', 'local'],
    ['http://172.20.1.3', 'local'],
    ['http://192.168.1.3', 'local'],
    ['http://[::1]:8080', 'local'],
    ['https://172.217.1.3', 'public'],
    ['https://api.example.com/v1', 'example'],
    ['https://petstore.swagger.io/v2', 'example'],
    ['https://www.voorbeeldgemeente.nl/api', 'example'],
  ] as const)('%s is %s', (url, kind) => {
    expect(addressKind(url)).toBe(kind)
  })

  it('has a host without its port', () => {
    expect(hostOf('https://user@API.hel.fi:8443/v1')).toBe('api.hel.fi')
    expect(hostOf('/v1')).toBeNull()
  })
})
