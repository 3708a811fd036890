/** Descriptions that are right, with everything in them that looks like a mistake to those who read too little. */
const swagger = `swagger: "2.0"
info: { title: Lights, version: 1.0.0, x-audience: all }
host: api.example.fi:8080
basePath: /v1
schemes: [https]
consumes: [application/json]
parameters:
  page: { name: page, in: query, type: integer, minimum: 0, exclusiveMinimum: true }
responses:
  gone: { description: Gone }
securityDefinitions:
  key: { type: apiKey, name: X-Key, in: header }
  login: { type: oauth2, flow: implicit, authorizationUrl: "https://example.fi", scopes: { read: Read } }
  basic: { type: basic }
paths:
  x-internal: true
  /lights/{id}:
    parameters:
      - { name: id, in: path, required: true, type: string }
    get:
      operationId: getLight
      parameters: [{ $ref: "#/parameters/page" }, { name: tags, in: query, type: array, items: { type: string }, collectionFormat: multi }]
      responses:
        200:
          description: A light
          schema: { $ref: "#/definitions/Light", description: ignored beside a reference, nullable: true }
          examples: { application/json: { $ref: "is data" } }
          headers: { X-Rate: { type: integer } }
        404: { $ref: "#/responses/gone" }
        default: { description: A file, schema: { type: file } }
    post:
      consumes: [multipart/form-data]
      parameters: [{ name: picture, in: formData, type: file }]
      responses: { "201": { description: Made } }
  /lights:
    put:
      parameters: [{ name: body, in: body, required: true, schema: { $ref: "#/definitions/Light" } }]
      responses: { 204: { description: Done } }
definitions:
  Light:
    type: object
    discriminator: kind
    required: [kind]
    properties:
      kind: { type: string, enum: [a, b] }
      $ref: { type: string, description: A property that is named so }
      parent: { $ref: "#/definitions/Light" }
      any: { type: [string, "null"], default: { $ref: "#/nowhere" }, example: { $ref: x } }
    additionalProperties: false
    x-order: { $ref: "#/nowhere" }
`

const openapi30 = `openapi: 3.0.4
info: { title: Lights, version: "1", license: { name: EUPL-1.2, url: "https://eupl.eu" } }
servers:
  - url: "{scheme}://example.fi"
    variables: { scheme: { default: https, enum: [https, http] } }
security: [{ key: [] }, {}]
tags: [{ name: lights }]
paths:
  /lights/{id}:
    summary: One light
    parameters: [{ $ref: "#/components/parameters/Id" }]
    get:
      operationId: getLight
      parameters:
        - name: filter
          in: query
          content: { application/json: { schema: { $ref: "#/components/schemas/Light" } } }
        - { name: fields, in: query, style: deepObject, explode: true, schema: { type: object } }
      responses:
        200:
          description: ok
          headers: { X-Rate: { schema: { type: integer } }, X-Next: { $ref: "#/components/headers/Next" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Light" }
              examples: { one: { value: { $ref: "#/nowhere" } }, two: { $ref: "#/components/examples/Two" } }
          links: { self: { operationId: getLight, parameters: { id: "$response.body#/id" } } }
        4XX: { $ref: "#/components/responses/Error", description: ignored }
        default: { description: other }
      callbacks:
        changed: { "{$request.query.url}": { post: { responses: { 200: { description: ok } } } } }
    post:
      requestBody: { $ref: "#/components/requestBodies/Light" }
      responses: { "201": { description: made } }
  /lights/{id}:archive:
    post:
      parameters: [{ $ref: "#/components/parameters/Id" }]
      responses: { "204": { description: done } }
  /search?kind={kind}:
    get: { responses: { "200": { description: ok } } }
  /files/{path*}:
    get:
      parameters: [{ name: path, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok } }
components:
  parameters: { Id: { name: id, in: path, required: true, schema: { type: string, format: uuid } } }
  headers: { Next: { description: Next, schema: { type: string } } }
  examples: { Two: { externalValue: "https://example.fi/two.json" } }
  responses: { Error: { description: error } }
  requestBodies: { Light: { content: { application/json: { schema: { $ref: "#/components/schemas/Light" } } } } }
  securitySchemes:
    key: { type: apiKey, name: X-Key, in: header }
    bearer: { type: http, scheme: bearer, bearerFormat: JWT }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://example.fi/t", scopes: {} } } }
    oidc: { type: openIdConnect, openIdConnectUrl: "https://example.fi" }
  schemas:
    Light:
      type: object
      properties:
        $ref: { type: string }
        enum: { type: string }
        example: { $ref: "#/components/schemas/Kind", nullable: true, description: siblings mean nothing here }
        parent: { allOf: [{ $ref: "#/components/schemas/Light" }], nullable: true }
      discriminator: { propertyName: kind, mapping: { a: Light, b: "#/components/schemas/Light", c: other.yaml } }
      example: { $ref: "#/nowhere" }
      additionalProperties: { type: string }
      x-more: { $ref: "#/nowhere" }
    Kind: { type: string, enum: [a, null, 1], default: a, minimum: 0, exclusiveMinimum: true }
    Away: { $ref: "https://example.fi/schemas.json#/Away" }
    Above: { $ref: "../../outside.yaml#/Away" }
x-own: anything
`

const openapi31 = `openapi: 3.1.2
info: { title: Lights, summary: Short, version: "1", license: { name: EUPL-1.2, identifier: EUPL-1.2 } }
jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
webhooks:
  changed:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Light", description: more } } } }
      responses: { 200: { description: ok } }
  same: { $ref: "#/components/pathItems/Changed", summary: described here }
components:
  pathItems: { Changed: { post: { operationId: changed, responses: { 200: { description: ok } } } } }
  securitySchemes: { tls: { type: mutualTLS } }
  parameters: { Id: { name: id, in: path, required: true, allowReserved: false, schema: { type: string }, examples: { a: { value: 1 } } } }
  schemas:
    Light:
      $id: https://example.fi/light
      type: [object, "null"]
      properties:
        $ref: { type: string }
        a: { $ref: "#/$defs/local", maxLength: 3, nullable: true, const: null, examples: [1, 2] }
        b: true
        c: { $ref: "other-by-id" }
        d: { $ref: "#here" }
      $defs: { local: { $anchor: here, type: string, exclusiveMinimum: 3 } }
      if: { properties: { b: { const: 1 } } }
      then: { required: [a] }
      unevaluatedProperties: false
      default: { $ref: "#/nowhere" }
    Draft4: { $schema: "http://json-schema.org/draft-04/schema#", minimum: 0, exclusiveMinimum: true }
`

const openapi32 = `openapi: 3.2.0
$self: https://example.fi/openapi
info: { title: Lights, version: "1" }
tags: [{ name: a, kind: nav, parent: b }, { name: b }]
paths:
  /lights:
    query: { operationId: find, responses: { 200: { summary: Found } } }
    additionalOperations: { LINK: { responses: { 200: { description: ok } } } }
    get:
      responses:
        200: { content: { application/jsonl: { itemSchema: { $ref: "#/components/schemas/Light" } } } }
components:
  schemas: { Light: { type: object }, Far: { $ref: "schemas/far" } }
`

const async2 = (version: string): string => `asyncapi: ${version}
id: urn:fi:example
info: { title: Lights, version: 1.0.0 }
servers:
  production: { url: "mqtt://{port}.example.fi", protocol: mqtt, variables: { port: { default: "1883", enum: ["1883"] } }, security: [{ user: [] }] }
defaultContentType: application/json
channels:
  light/{id}/measured:
    parameters: { id: { $ref: "#/components/parameters/id" } }
    subscribe:
      operationId: measured
      traits: [{ $ref: "#/components/operationTraits/kafka" }]
      message: { $ref: "#/components/messages/measured" }
  light/command:
    publish:
      operationId: command
      message:
        oneOf:
          - $ref: "#/components/messages/measured"
          - { name: avro, schemaFormat: "application/vnd.apache.avro;version=1.9.0", payload: { type: record, $ref: "user.avsc" } }
          - { payload: { type: object, properties: { $ref: { type: string }, at: { type: string, format: date-time } } }, headers: { type: object } }
components:
  parameters: { id: { schema: { type: string }, location: "$message.payload#/id" } }
  operationTraits: { kafka: { bindings: { kafka: { clientId: { type: string } } } } }
  messageTraits: { common: { headers: { type: object } } }
  messages:
    measured:
      contentType: application/json
      traits: [{ $ref: "#/components/messageTraits/common" }]
      payload: { $ref: "#/components/schemas/light" }
      examples: [{ payload: { $ref: "#/nowhere" } }]
  schemas:
    light: { type: object, required: [id], properties: { id: { type: [string, "null"] }, parent: { $ref: "#/components/schemas/light" } }, additionalProperties: false }
    any: true
  securitySchemes: { user: { type: userPassword }, http: { type: http, scheme: bearer }, key: { type: httpApiKey, name: k, in: header } }
x-own: 1
`

const async3 = (version: string): string => `asyncapi: ${version}
info: { title: Lights, version: 1.0.0, tags: [{ name: a }] }
servers:
  production: { host: example.fi, protocol: kafka, security: [{ $ref: "#/components/securitySchemes/scram" }] }
channels:
  measured:
    address: light.{id}.measured
    servers: [{ $ref: "#/servers/production" }]
    messages: { measured: { $ref: "#/components/messages/measured" } }
    parameters: { id: { $ref: "#/components/parameters/id" } }
  reply: { address: null, messages: { ok: { payload: { type: object } } } }
operations:
  receive:
    action: receive
    channel: { $ref: "#/channels/measured" }
    messages: [{ $ref: "#/channels/measured/messages/measured" }]
    traits: [{ $ref: "#/components/operationTraits/kafka" }]
    reply: { channel: { $ref: "#/channels/reply" }, address: { location: "$message.header#/replyTo" } }
components:
  parameters: { id: { description: Id, enum: [a] } }
  operationTraits: { kafka: { bindings: { kafka: { clientId: { type: string, enum: [my-app] } } } } }
  securitySchemes: { scram: { type: scramSha256 } }
  messages:
    measured:
      headers: { type: object }
      payload: { schemaFormat: "application/vnd.aai.asyncapi+json;version=3.0.0", schema: { $ref: "#/components/schemas/light" } }
    avro: { payload: { schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: { type: record, name: A, $ref: "no.avsc" } } }
  schemas: { light: { type: object, properties: { id: { type: string } } }, wrapped: { schemaFormat: application/raml+yaml;version=1.0, schema: { type: x } } }
`

const jsonSchema = (dialect: string, body: string): Record<string, string> => ({
  'schema.json': `{"$schema": "${dialect}", ${body}}`,
})

/** By name: the text, or several files of which the first is the entry. */
export const descriptions: Readonly<Record<string, Record<string, string> | string>> = {
  'OpenAPI 2.0': swagger,
  'OpenAPI 3.0': openapi30,
  'OpenAPI 3.1': openapi31,
  'OpenAPI 3.1, another dialect': openapi31
    .replace('https://spec.openapis.org/oas/3.1/dialect/base', 'http://json-schema.org/draft-04/schema#')
    .replace('exclusiveMinimum: 3', 'exclusiveMinimum: true'),
  'OpenAPI 3.2': openapi32,
  ...Object.fromEntries(
    ['2.0.0', '2.1.0', '2.2.0', '2.3.0', '2.4.0', '2.5.0', '2.6.0'].map((v) => [`AsyncAPI ${v}`, async2(v)]),
  ),
  ...Object.fromEntries(['3.0.0', '3.1.0'].map((v) => [`AsyncAPI ${v}`, async3(v)])),
  'JSON Schema draft 4': jsonSchema(
    'http://json-schema.org/draft-04/schema#',
    '"id": "https://example.fi/a", "minimum": 0, "exclusiveMinimum": true, "items": [{}, {"$ref": "#", "minimum": "ignored"}], "dependencies": {"a": ["b"], "c": {}}, "format": "own", "own": 1',
  ),
  'JSON Schema draft 6': jsonSchema(
    'http://json-schema.org/draft-06/schema#',
    '"const": 1, "contains": true, "examples": [{"$ref": "#/nowhere"}]',
  ),
  'JSON Schema draft 7': jsonSchema(
    'http://json-schema.org/draft-07/schema#',
    '"if": {"type": "object"}, "then": false, "properties": {"$ref": {"type": "string"}}, "definitions": {"a": {"$ref": "#/definitions/b"}, "b": {}}',
  ),
  'JSON Schema 2019-09': jsonSchema(
    'https://json-schema.org/draft/2019-09/schema',
    '"$defs": {"a": {"$anchor": "x"}}, "$ref": "#x", "dependentRequired": {"a": ["b"]}',
  ),
  'JSON Schema 2020-12': jsonSchema(
    'https://json-schema.org/draft/2020-12/schema',
    '"prefixItems": [true], "items": false, "$dynamicAnchor": "node", "properties": {"children": {"$dynamicRef": "#node"}}',
  ),
  'a description in several files': {
    'api/openapi.yaml': `openapi: 3.0.3
info: { title: Lights, version: "1" }
paths:
  /lights/{id}: { $ref: "paths/light.yaml" }
  /lights: { $ref: "paths/light.yaml#/x-list" }
`,
    'api/paths/light.yaml': `parameters: [{ $ref: "../parameters.yaml#/id" }]
get:
  operationId: one
  responses: { 200: { description: ok, content: { application/json: { schema: { $ref: "../schemas/light.json" } } } } }
x-list:
  get: { operationId: many, responses: { 200: { $ref: "../responses.yaml#/Lights" } } }
`,
    'api/parameters.yaml': 'id: { name: id, in: path, required: true, schema: { type: string } }\n',
    'api/responses.yaml': 'Lights: { description: ok }\n',
    'api/schemas/light.json':
      '{"type": "object", "properties": {"next": {"$ref": "#"}, "kind": {"$ref": "draft7.json"}}}',
    'api/schemas/draft7.json': '{"$schema": "http://json-schema.org/draft-07/schema#", "const": 1, "definitions": {}}',
  },
  'versions that nobody has described': 'openapi: 4.0.0\nanything: 1\n',
  'the old Swagger 1.2': 'swagger: "1.2"\napis: []\n',
  'AsyncAPI 1': 'asyncapi: 1.2.0\ntopics: {}\n',
  'a schema without a dialect': { 'schema.json': '{"$schema": "https://example.fi/own", "type": 5}' },
}
