import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApiReading } from '../../src/artefact.ts'
import { apiCandidates, notOwn } from '../../src/inventory/api-candidates.ts'
import { readApi } from '../../src/inventory/api-description.ts'
import { recogniseApi } from '../../src/inventory/api-recognise.ts'
import { subject } from '../checks/subject.ts'

const openapi = `openapi: 3.1.0
info:
  title: Päiväkotijonot
  version: 1.4.0
  contact:
    email: jonot@example.fi
paths: {}
`
const swagger = `{
  "swagger": "2.0",
  "info": { "title": "Jonot", "version": "1.0.0" },
  "paths": {}
}
`
const asyncapi = 'asyncapi: 2.6.0\ninfo:\n  title: Liikennevalot\n  version: 0.3.0\nchannels: {}\n'
const graphql = 'type Query {\n  queue(id: ID!): Queue\n}\ntype Queue { id: ID! }\n'
const proto = 'syntax = "proto3";\npackage jonot;\nservice Jonot {\n  rpc Hae (Pyynto) returns (Vastaus);\n}\n'
const wsdl = (name: string) =>
  `<?xml version="1.0"?>\n<wsdl:definitions name="${name}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"></wsdl:definitions>\n`

async function read(path: string, text: string): Promise<ApiReading> {
  const found = recogniseApi(path, text.slice(0, 4096), kunta)
  if (!found) throw new Error(`${path} is no API description`)
  return readApi(path, text, found)
}
const kunta = { product: 'kunta/jonot', schemas: false }
const described = async (files: Readonly<Record<string, string>>, name = 'kunta/jonot') =>
  (await subject(files, { name })).inventory.of('api-description').map(({ path }) => path)

describe('an API description', () => {
  it.each([
    ['openapi.yaml', openapi, 'openapi', '3.1.0'],
    ['api/swagger.json', swagger, 'openapi', '2.0'],
    ['asyncapi.yml', asyncapi, 'asyncapi', '2.6.0'],
    ['schema.graphql', graphql, 'graphql', null],
    ['jonot.proto', proto, 'protobuf', 'proto3'],
    ['palvelu/jonot.wsdl', wsdl('JonotV1'), 'wsdl', null],
  ])('is recognised by what it holds: %s', async (path, text, format, formatVersion) => {
    expect(recogniseApi(path, text, kunta)).toMatchObject({ format, formatVersion })
    expect(await described({ [path]: text })).toEqual([path])
  })

  it('is recognised by its content, not its name', async () => {
    expect(await described({ 'openapi.yaml': 'kartta: 1\n', 'docs/palvelu.yaml': openapi })).toEqual([
      'docs/palvelu.yaml',
    ])
  })

  it('is not one in files that only speak of the format', async () => {
    const files = {
      'docs/ohje.yaml': 'text: |\n  openapi: 3.0.0\n',
      'package.json': '{ "dependencies": { "openapi": "3.0.0" } }',
      'config/api.json': '{ "tools": { "openapi": "3.0.0" } }',
      'messages.proto': 'syntax = "proto3";\nmessage Jono { string id = 1; }\n',
      'fragment.graphql': 'fragment Jono on Queue { id }\n',
    }
    expect(await described(files)).toEqual([])
  })

  it("is not the product's own where it is a copy, a test or the interface of another", async () => {
    const folders = [
      'clients/vtj',
      'src/integrations/suomifi',
      'mocks',
      'test/fixtures',
      'generated',
      'node_modules/x',
      'third-party',
    ]
    for (const folder of folders) {
      expect(notOwn(`${folder}/openapi.yaml`), folder).not.toBeNull()
      expect(await described({ [`${folder}/openapi.yaml`]: openapi }), folder).toEqual([])
    }
    expect(notOwn('api/openapi.yaml')).toBeNull()
  })

  it("is not the product's own where a WSDL names a system that it calls", async () => {
    const files = { 'src/main/resources/vtj.wsdl': wsdl('VTJkysely'), 'src/main/resources/jonot.wsdl': wsdl('Jonot') }
    expect(await described(files)).toEqual(['src/main/resources/jonot.wsdl'])
  })

  it('is what the settings name, wherever it lies', async () => {
    const { inventory } = await subject(
      { 'clients/own.yaml': openapi, 'openapi.yaml': openapi },
      { settings: { artefacts: new Map([['api-description', ['clients/own.yaml']]]) } },
    )
    expect(inventory.of('api-description').map(({ path }) => path)).toEqual(['clients/own.yaml'])
  })

  it('is looked for among likely names first where a repository has thousands of YAML files', () => {
    const file = (path: string) => ({ path, mode: '100644' as const, oid: null })
    const files = [...Array.from({ length: 50 }, (_, n) => file(`data/${n}.yaml`)), file('spec/openapi.yaml')]
    const chosen = apiCandidates(files, 10)
    expect(chosen).toHaveLength(10)
    expect(chosen[0]).toBe('spec/openapi.yaml')
  })
})

describe('what is read of an API description', () => {
  it('has title, version and the fields that governance asks about, with their places', async () => {
    const description = await read('openapi.yaml', openapi)
    expect(description).toMatchObject({ title: 'Päiväkotijonot', version: '1.4.0', valid: true, problem: null })
    expect(description.fields.get('info.contact.email')).toEqual({ value: 'jonot@example.fi', line: 6, column: 5 })
    const json = await read('swagger.json', swagger)
    expect(json).toMatchObject({ title: 'Jonot', version: '1.0.0', valid: true })
    expect(json.fields.get('info.title')).toMatchObject({ value: 'Jonot', line: 3 })
  })

  it.each([
    ['openapi.yaml', 'openapi: 3.1.0\ninfo:\n  title: Jonot\n bad: [\n', 4],
    ['openapi.yaml', 'openapi: 3.1.0\ninfo: { title: Jonot }\npaths: {}\npaths: {}\n', 4],
    ['api.json', '{\n  "openapi": "3.1.0",\n  "info": { "title": "Jonot", }\n', 3],
  ])('tells where %s cannot be read: %j', async (path, text, line) => {
    const { valid, problem } = await read(path, text)
    expect(valid).toBe(false)
    expect(problem?.line).toBe(line)
  })

  it('is not judged where the file is a template that is filled in at build time', async () => {
    const { valid, problem } = await read('openapi.yaml', 'openapi: 3.1.0\ninfo:\n  version: {{ .Version }}\n  x: [\n')
    expect(valid).toBeNull()
    expect(problem).toBeNull()
  })

  it('is not judged where the file is nested without end', async () => {
    const { valid } = await read('openapi.yaml', `openapi: 3.1.0\npaths: ${'{ a: '.repeat(3000)}\n`)
    expect(valid).not.toBe(true)
  })

  it('never makes reading throw, whatever the file holds', async () => {
    const piece = fc.constantFrom(
      'openapi: 3.1.0\n',
      'info:\n',
      '  title: x\n',
      '{',
      '}',
      '"openapi": "3.0.0"',
      ',',
      '[',
      '\n',
      '- ',
      '&a',
      '*a',
      '"',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('openapi.yaml', 'openapi.json', 'a.graphql', 'a.proto', 'a.wsdl'),
        async (pieces, path) => {
          const text = pieces.join('')
          const found = recogniseApi(path, text, kunta)
          if (found) expect((await readApi(path, text, found)).path).toBe(path)
        },
      ),
    )
  })
})
