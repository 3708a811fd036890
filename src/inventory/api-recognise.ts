/** What the beginning of a file is: an API description of some format, by its content. */
import type { ApiFormat } from '../description.ts'

export interface Recognised {
  format: ApiFormat
  formatVersion: string | null
  line: number
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
const yamlRoot = /^(?:["']?)(openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?(\d[\w.]*)/mu
const jsonRoot = /"(openapi|swagger|asyncapi)"\s*:\s*"(\d[\w.]*)"/u
const opening = /^\s*\{\s*(?:"[\w$-]+"\s*:\s*(?:"[^"]{0,300}"|\d+|true|false|\{[^{}]{0,2000}\})\s*,\s*){0,6}$/u

/** Words that many names of products share. */
const common = new Set([
  'service',
  'services',
  'frontend',
  'backend',
  'core',
  'api',
  'apis',
  'docs',
  'admin',
  'site',
  'open',
  'data',
  'city',
  'public',
  'display',
  'client',
  'server',
  'main',
  'application',
])

/** Most WSDLs in a repository describe systems that it calls: one is taken for its own only when it bears the product's name. */
function bearsName(text: string, product: string): boolean {
  const words = product
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4 && !common.has(word))
  return words.some((word) => text.toLowerCase().includes(word))
}

const templatedRoot = /^["']?(openapi|swagger|asyncapi)["']?[ \t]{0,20}:[ \t]{0,20}["']?(?:\{\{|\{%|<%|\$\{)/mu
const templateEnding = /\.(?:j2|jinja2?|mustache|hbs|handlebars|tpl|tmpl|erb|ejs|template)$/iu
const schemaRoot = /"?\$schema"?\s{0,20}:\s{0,20}["']?https?:\/\/json-schema\.org\/([\w./-]{1,60})/u

/**
 * What a file is taken for. `product`: the repository's name, null: a WSDL counts whatever its name. `schemas`: the owners
 * say that JSON Schemas are the interface.
 */
export interface Taken {
  product: string | null
  schemas: boolean
}

/** What the beginning of a file is, by its content; null when it is no API description. */
export function recogniseApi(path: string, head: string, { product, schemas }: Taken): Recognised | null {
  if (/\.(?:graphqls?|gql)$/iu.test(path)) {
    return /^[ \t]*(?:extend[ \t]+)?type[ \t]+Query\b|^[ \t]*schema[ \t]*(?:@\w+[ \t]*)?\{/mu.test(head)
      ? { format: 'graphql', formatVersion: null, line: 1 }
      : null
  }
  if (/\.wsdl$/iu.test(path))
    return /<(?:\w+:)?(?:definitions|description)\b/u.test(head) &&
      (product === null || bearsName(head, product.split('/').at(-1) ?? ''))
      ? { format: 'wsdl', formatVersion: null, line: 1 }
      : null
  if (/\.proto$/iu.test(path))
    return /^[ \t]*service[ \t]+\w+[ \t]*\{/mu.test(head)
      ? { format: 'protobuf', formatVersion: /syntax\s*=\s*"(\w+)"/u.exec(head)?.[1] ?? null, line: 1 }
      : null
  const match = /^\uFEFF?\s*\{/u.test(head) ? jsonRoot.exec(head) : yamlRoot.exec(head)
  if (!match) return recogniseOther(path, head, schemas)
  if (/^\s*\{/u.test(head) && !opening.test(head.slice(0, match.index))) return null
  return {
    format: match[1] === 'asyncapi' ? 'asyncapi' : 'openapi',
    formatVersion: match[2] as string,
    line: lineOf(head, match.index),
  }
}

/** A template of a description; or, where the owners say so, a JSON Schema. */
function recogniseOther(path: string, head: string, schemas: boolean): Recognised | null {
  const template = templatedRoot.exec(head)
  if (template) {
    const format = template[1] === 'asyncapi' ? 'asyncapi' : 'openapi'
    return { format, formatVersion: null, line: lineOf(head, template.index) }
  }
  const schema = schemas && !templateEnding.test(path) ? schemaRoot.exec(head) : null
  return schema ? { format: 'json-schema', formatVersion: schema[1] ?? null, line: lineOf(head, schema.index) } : null
}
