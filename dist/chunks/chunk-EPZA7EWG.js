import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/interfaces/grammar.ts
var each = (kind, ...keys) => Object.fromEntries(keys.map((key) => [key, kind]));
var schema = {
  ...each("schema{}", "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions"),
  ...each("schema", "additionalProperties", "unevaluatedProperties", "propertyNames", "items", "prefixItems"),
  ...each("schema", "additionalItems", "unevaluatedItems", "contains", "contentSchema", "allOf", "anyOf", "oneOf"),
  ...each("schema", "not", "if", "then", "else")
};
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
var pathItem = { parameters: "parameter", ...each("operation", ...methods), additionalOperations: "operation{}" };
var shown = { schema: "schema", content: "mediaType{}", examples: "example{}" };
var openapi3 = {
  document: { paths: "paths", webhooks: "pathItem{}", components: "components" },
  paths: { "*": "pathItem" },
  components: {
    schemas: "schema{}",
    responses: "response{}",
    parameters: "parameter{}",
    examples: "example{}",
    requestBodies: "requestBody{}",
    headers: "header{}",
    securitySchemes: "securityScheme{}",
    links: "link{}",
    callbacks: "callback{}",
    pathItems: "pathItem{}",
    mediaTypes: "mediaType{}"
  },
  pathItem,
  operation: { parameters: "parameter", requestBody: "requestBody", responses: "responses", callbacks: "callback{}" },
  responses: { "*": "response" },
  callback: { "*": "pathItem" },
  response: { headers: "header{}", content: "mediaType{}", links: "link{}" },
  requestBody: { content: "mediaType{}" },
  parameter: shown,
  header: shown,
  mediaType: { schema: "schema", itemSchema: "schema", examples: "example{}", encoding: "encoding{}" },
  encoding: { headers: "header{}" },
  schema,
  example: {},
  link: {},
  securityScheme: {}
};
var openapi2 = {
  document: { paths: "paths", definitions: "schema{}", parameters: "parameter{}", responses: "response{}" },
  paths: { "*": "pathItem" },
  pathItem,
  operation: { parameters: "parameter", responses: "responses" },
  responses: { "*": "response" },
  response: { schema: "schema" },
  parameter: { schema: "schema" },
  schema
};
var asyncapi2 = {
  document: { servers: "server{}", channels: "channel{}", components: "components" },
  server: { variables: "serverVariable{}", bindings: "bindings" },
  channel: { parameters: "parameter{}", publish: "operation", subscribe: "operation", bindings: "bindings" },
  parameter: { schema: "schema" },
  operation: { message: "message", traits: "operationTrait", bindings: "bindings" },
  operationTrait: { bindings: "bindings" },
  message: {
    oneOf: "message",
    headers: "schema",
    payload: "schema",
    correlationId: "correlationId",
    traits: "messageTrait",
    bindings: "bindings"
  },
  messageTrait: { headers: "schema", correlationId: "correlationId", bindings: "bindings" },
  components: {
    schemas: "schema{}",
    servers: "server{}",
    serverVariables: "serverVariable{}",
    channels: "channel{}",
    messages: "message{}",
    securitySchemes: "securityScheme{}",
    parameters: "parameter{}",
    correlationIds: "correlationId{}",
    operationTraits: "operationTrait{}",
    messageTraits: "messageTrait{}",
    serverBindings: "bindings{}",
    channelBindings: "bindings{}",
    operationBindings: "bindings{}",
    messageBindings: "bindings{}"
  },
  schema,
  securityScheme: {},
  serverVariable: {},
  correlationId: {},
  bindings: {}
};
var asyncapi3 = {
  ...asyncapi2,
  document: { ...asyncapi2.document, operations: "operation{}" },
  channel: { messages: "message{}", parameters: "parameter{}", servers: "server", bindings: "bindings" },
  parameter: {},
  operation: {
    channel: "channel",
    messages: "message",
    reply: "reply",
    traits: "operationTrait",
    security: "securityScheme",
    bindings: "bindings"
  },
  operationTrait: { security: "securityScheme", bindings: "bindings" },
  server: { ...asyncapi2.server, security: "securityScheme" },
  reply: { address: "replyAddress", channel: "channel", messages: "message" },
  replyAddress: {},
  multiFormat: { schema: "schema" },
  components: {
    ...asyncapi2.components,
    operations: "operation{}",
    replies: "reply{}",
    replyAddresses: "replyAddress{}"
  }
};
var jsonSchema = { document: schema, schema };
function grammarOf(format, line) {
  if (format === "json-schema") return jsonSchema;
  if (format === "asyncapi") return line.startsWith("2") ? asyncapi2 : asyncapi3;
  return line === "2.0" ? openapi2 : openapi3;
}
var holders = /* @__PURE__ */ new Set(["paths", "components", "responses", "operation", "encoding", "multiFormat"]);
var isReferrer = (kind, format) => !holders.has(kind) && (kind !== "document" || format === "json-schema");

export {
  methods,
  grammarOf,
  isReferrer
};
