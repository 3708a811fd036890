/** Whose interface a description describes, and what becomes of copies, parts and templates. */
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import { subject } from '../checks/subject.ts'

interface Given {
  title: string
  server?: string
}
const openapi = ({ title, server }: Given, more = 'paths:\n  /queues:\n    get:\n      responses: {}\n') =>
  `openapi: 3.0.3\ninfo:\n  title: ${title}\n  version: 1.0.0\n${server ? `servers:\n  - url: ${server}\n` : ''}${more}`

const readme = '# Kirjastojono\n\nVarausjono kirjastoille. Palvelu on osoitteessa https://jono.kirjastot.example.\n'

async function found(files: Readonly<Record<string, string>>, settings = {}) {
  const { inventory } = await subject({ 'README.md': readme, ...files }, { name: 'kunta/kirjastojono', ...settings })
  const apis = await inventory.apis()
  return {
    own: apis.filter(({ doubt }) => doubt === null).map(({ path }) => path),
    doubtful: apis.filter(({ doubt }) => doubt !== null).map(({ path }) => path),
    leftOut: inventory.leftOut.map(({ path }) => path),
    reasons: inventory.leftOut.map(({ reason }) => reason.fi),
  }
}

describe('an API description', () => {
  it.each<[string, Given]>([
    ['no server', { title: 'Suomi.fi-viestit' }],
    ['a server on one’s own machine', { title: 'Suomi.fi-viestit', server: 'http://localhost:8080' }],
    ['a relative server', { title: 'Suomi.fi-viestit', server: '/api/v1' }],
    ['a host that the README names', { title: 'Varaukset', server: 'https://api.jono.kirjastot.example/v1' }],
    [
      'a title that is like the name of the product',
      { title: 'Kirjastojonon rajapinta', server: 'https://palvelu.muualla.fi' },
    ],
  ])('is the product’s own with %s', async (_, given) => {
    expect(await found({ 'openapi.yaml': openapi(given) })).toMatchObject({ own: ['openapi.yaml'], leftOut: [] })
  })

  it('is another’s where neither title nor host is known to the product', async () => {
    const { own, doubtful, leftOut, reasons } = await found({
      'src/viestit.yaml': openapi({ title: 'Suomi.fi-viestit', server: 'https://api.messages.suomi.fi' }),
    })
    expect({ own, doubtful, leftOut }).toEqual({ own: [], doubtful: [], leftOut: ['src/viestit.yaml'] })
    expect(reasons[0]).toContain('api.messages.suomi.fi')
  })

  it('is another’s although the README mentions the service by a name that looks like an address', async () => {
    const viestit = openapi({ title: 'Suomi.fi-viestit', server: 'https://api.messages.suomi.fi' })
    const named = { 'README.md': `${readme}\nKirjautuminen Suomi.fi-tunnistuksella.\n`, 'src/viestit.yaml': viestit }
    expect(await found(named)).toMatchObject({ own: [], leftOut: ['src/viestit.yaml'] })
    const addressed = { 'README.md': `${readme}\nViestit: api.suomi.fi\n`, 'src/viestit.yaml': viestit }
    expect(await found(addressed)).toMatchObject({ own: ['src/viestit.yaml'], leftOut: [] })
  })

  it('is the product’s own at a host that anybody may use', async () => {
    for (const server of ['https://virtserver.swaggerhub.com/kunta/1.0', 'https://queues.azurewebsites.net'])
      expect(await found({ 'docs/api.yaml': openapi({ title: 'Queues', server }) })).toMatchObject({
        own: ['docs/api.yaml'],
      })
  })

  it('is left open among the resources of a Java program under a strange title', async () => {
    const at = (path: string, title: string) => found({ [path]: openapi({ title }) })
    expect(await at('src/main/resources/pay.yaml', 'Paytrail')).toMatchObject({
      doubtful: ['src/main/resources/pay.yaml'],
    })
    for (const [path, title] of [
      ['src/main/resources/static/pay.yaml', 'Paytrail'],
      ['payments-service/src/main/resources/api.yaml', 'Payment service'],
      ['src/main/resources/api.yaml', 'Kirjastojono'],
    ] as const)
      expect(await at(path, title), path).toMatchObject({ own: [path] })
  })

  it('is told as left out in WSDL, whether it lies in a folder of others or does not bear the product’s name', async () => {
    const wsdl = '<definitions name="Orders" xmlns="http://schemas.xmlsoap.org/wsdl/"></definitions>'
    const { own, leftOut, reasons } = await found({ 'src/schema/orders.wsdl': wsdl, 'src/wsdls/orders.wsdl': wsdl })
    expect({ own, leftOut }).toEqual({ own: [], leftOut: ['src/schema/orders.wsdl', 'src/wsdls/orders.wsdl'] })
    expect(reasons[0]).toContain('eikä tässä ole tuotteen nimeä')
  })

  it('is a template where a value is nothing but a mark', async () => {
    const { inventory } = await subject({ 'openapi.yaml': openapi({ title: '{{ name }}' }) })
    const [api] = await inventory.apis()
    expect(api?.unread?.en).toContain('is a template')
    const quoted = await subject({ 'openapi.yaml': openapi({ title: 'Queues of {{ name }} in text' }) })
    expect((await quoted.inventory.apis())[0]?.unread).toBeNull()
  })

  it('is left open where the host is strange and the title says nothing', async () => {
    const files = { 'openapi.yaml': openapi({ title: 'REST API', server: 'https://rajapinta.muualla.fi' }) }
    expect(await found(files)).toMatchObject({ own: [], doubtful: ['openapi.yaml'], leftOut: [] })
  })

  it('counts once where the same stands twice, in YAML and JSON', async () => {
    const yaml = openapi({ title: 'Kirjastojono' })
    const json = JSON.stringify({ openapi: '3.0.3', info: { title: 'Kirjastojono', version: '1.0.0' }, paths: {} })
    const { own, leftOut } = await found({ 'docs/openapi.yaml': yaml, 'docs/openapi.json': json })
    expect({ own, leftOut }).toEqual({ own: ['docs/openapi.yaml'], leftOut: ['docs/openapi.json'] })
  })

  it('is part of another that refers to it, where it has no operations', async () => {
    const files = {
      'openapi.yaml': openapi(
        { title: 'Kirjastojono' },
        "paths:\n  /queues:\n    get:\n      responses:\n        '200':\n          $ref: 'common.yaml#/components/responses/Queue'\n",
      ),
      'common.yaml': openapi({ title: 'Yhteiset' }, 'components:\n  responses:\n    Queue:\n      description: Jono\n'),
    }
    const { own, leftOut } = await found(files)
    expect({ own, leftOut }).toEqual({ own: ['openapi.yaml'], leftOut: ['common.yaml'] })
  })

  it('in a folder of tests or clients is told to be left out', async () => {
    const { leftOut, reasons } = await found({ 'test/openapi.yaml': openapi({ title: 'Kirjastojono' }) })
    expect(leftOut).toEqual(['test/openapi.yaml'])
    expect(reasons[0]).toContain('test')
  })

  it.each([
    ['openapi.yaml', 'openapi: {{ version }}\ninfo:\n  title: Kirjastojono\n'],
    ['openapi.yaml.j2', 'openapi: 3.0.3\ninfo:\n  title: {{ title }}\n  version: 1.0.0\npaths: {}\n'],
    ['openapi.yaml', 'openapi: 3.0.3\ninfo:\n  title: Kirjastojono\n{% if paths %}\npaths: {}\n{% endif %}\n'],
  ])('that is a template is found and not judged: %s', async (path, text) => {
    const { inventory } = await subject({ 'README.md': readme, [path]: text }, { name: 'kunta/kirjastojono' })
    const [api] = await inventory.apis()
    expect(api).toMatchObject({ path, valid: null, problem: null })
    expect(api?.unread?.en).toContain('template')
    expect(await api?.validation()).toHaveProperty('undetermined')
  })

  it('reads files only inside the repository', async () => {
    const text = openapi(
      { title: 'Kirjastojono' },
      "paths:\n  /queues:\n    get:\n      responses:\n        '200':\n          $ref: '../../etc/passwd#/a'\n        '404':\n          $ref: 'https://example.com/a.yaml'\n",
    )
    const { inventory } = await subject({ 'docs/openapi.yaml': text }, { name: 'kunta/kirjastojono' })
    const [api] = await inventory.apis()
    const bundle = await api?.bundle()
    expect(bundle?.files.map(({ path }) => path)).toEqual(['docs/openapi.yaml'])
    expect(bundle?.resolve('../../etc/passwd#/a', bundle.entry)).toBe('outside')
  })
})

describe('sets of files', () => {
  it('of GraphQL are read together where one does not stand alone', async () => {
    const files = {
      'schema/query.graphqls': 'type Query {\n  queue(id: ID!): Queue\n}\n',
      'schema/queue.graphqls': 'type Queue {\n  id: ID!\n}\n',
      'schema/get.graphql': 'query Get { queue(id: 1) { id } }\n',
    }
    const { inventory } = await subject(files)
    const [api] = await inventory.apis()
    expect([...((await api?.texts()) ?? [])].map(([path]) => path)).toEqual([
      'schema/query.graphqls',
      'schema/queue.graphqls',
    ])
    expect(await api?.validation()).toEqual({ faults: [], more: 0 })
  })

  it('of Protocol Buffers follow imports from the folder and those above it', async () => {
    const files = {
      'proto/city/queue.proto':
        'syntax = "proto3";\nimport "common/id.proto";\nservice Queues {\n  rpc Get (Id) returns (Id);\n}\n',
      'proto/common/id.proto': 'syntax = "proto3";\nmessage Id { string value = 1; }\n',
    }
    const { inventory } = await subject(files)
    const [api] = await inventory.apis()
    expect([...((await api?.texts()) ?? [])].map(([path]) => path)).toEqual([
      'proto/city/queue.proto',
      'proto/common/id.proto',
    ])
  })

  it('of JSON Schemas count where the owners say that the product is an interface', async () => {
    const schema =
      '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Ilmoitus", "type": "object" }'
    const plain = await subject({ 'schemas/notice.schema.json': schema })
    expect(await plain.inventory.apis()).toEqual([])
    const product = { ...defaultSettings.product, kind: ['interface'] as const }
    const declared = await subject({ 'schemas/notice.schema.json': schema }, { settings: { product } })
    expect((await declared.inventory.apis()).map(({ format }) => format)).toEqual(['json-schema'])
  })
})
