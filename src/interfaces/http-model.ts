/** An interface over HTTP as its users see it, whatever version of OpenAPI describes it. */
import type { Part } from '../description.ts'

/** What a body of a media type holds. */
export interface HttpMedia {
  /** As written, lower case and without a charset: `application/json`. */
  type: string
  part: Part
  schema: Part | null
}

export interface HttpParameter {
  name: string
  place: 'path' | 'query' | 'header' | 'cookie'
  required: boolean
  part: Part
  schema: Part | null
  /** Of a parameter that is a document of its own. */
  content: readonly HttpMedia[]
  /** How a list or map is written, with its default filled in: `form explode`. */
  style: string
  /** May reserved characters stand in it as they are? */
  reserved: boolean
  deprecated: { note: string } | null
}

export interface HttpBody {
  required: boolean
  part: Part
  content: readonly HttpMedia[]
}

export interface HttpHeader {
  name: string
  required: boolean
  part: Part
  schema: Part | null
}

export interface HttpResponse {
  /** `200`, `2XX`, `default`. */
  code: string
  part: Part
  content: readonly HttpMedia[]
  headers: readonly HttpHeader[]
}

/** One way of getting in: all of these are asked together; none means that nothing is asked. */
export interface HttpAlternative {
  part: Part
  schemes: readonly { name: string; signature: string; scopes: readonly string[]; definition: Part | null }[]
}

export interface HttpServer {
  /** One for each value of its variables; without a slash at the end. */
  url: string
  part: Part
  /** Where its address is written; `part` is the value of a variable, where one makes it. */
  written: Part
  /** Of OpenAPI 2.0: where its scheme, host and path stand. */
  pieces?: readonly [Part, Part, Part]
  description: string
}

export interface HttpOperation {
  /** `GET /lights/{id}`; of webhooks and callbacks with their names. */
  name: string
  method: string
  path: string
  part: Part
  /** The path item that it stands in. */
  pathPart: Part
  id: Part | null
  deprecated: { note: string; part: Part } | null
  parameters: readonly HttpParameter[]
  body: HttpBody | null
  responses: readonly HttpResponse[]
  /** Empty: nothing is said, so nothing is asked. */
  security: readonly HttpAlternative[]
  /** Where `security` that holds for it stands; null: nowhere. */
  securityPart: Part | null
  servers: readonly HttpServer[]
  callbacks: readonly HttpOperation[]
}

export interface HttpInterface {
  top: Part
  operations: readonly HttpOperation[]
  webhooks: readonly HttpOperation[]
  servers: readonly HttpServer[]
}
