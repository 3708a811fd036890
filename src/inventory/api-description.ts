import type { ApiDescription } from '../artefact.ts'
import type { File, Text } from '../model.ts'
import { nestedTooDeep } from '../syntax/nesting.ts'
import { parseYaml, yamlFields } from '../syntax/yaml.ts'
import { isOutside } from './names.ts'

/** Files over this many bytes are not parsed (design: 10 MB); told as undetermined. */
export const apiLimit = 10_000_000

/** Bytes of a file's beginning that tell whether it is an API description. */
export const headBytes = 4096

/** So many beginnings of files are read in a run. */
export const mostHeads = 2500

/** Folders of interfaces that the product uses and does not own, of copies, and of old versions. */
const consumed =
  /(?:^|[-_.])(?:clients?|integrations?|external|consum\w*|upstream|third-?party|vendors?|mocks?|stubs?|generated|deprecated|archive[ds]?|old|legacy|snapshots?|wsdls?)(?:[-_.]|$)/iu
const ending = /\.(?:ya?ml|json|graphqls?|gql|wsdl|proto)$/iu
const yamlHint = /\.ya?ml$/iu
const jsonHint = /(?:api|oas|swagger|spec|contract|schema|rest|rajapin|gränssnitt)[^/]*\/?[^/]*\.json$/iu
const otherHint = /\.(?:graphqls?|gql|wsdl|proto)$/iu
const neverApi =
  /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.vscode|i18n|locales?|translations?|lang|node_modules)\/|(?:package|package-lock|composer|tsconfig[^/]*|manifest)\.json$|(?:^|\/)(?:pnpm-lock|docker-compose[^/]*|mkdocs|\.pre-commit-config)\.ya?ml$/iu

/** Is the file, by its path, somebody else's interface or a copy? Names the folder that says so, else null. */
export function notOwn(path: string): string | null {
  if (isOutside(path)) return path.slice(0, path.lastIndexOf('/'))
  const folders = path.split('/').slice(0, -1)
  const folder = folders.find((part) => consumed.test(part))
  if (folder) return folder
  return null
}

const couldBeApi = (path: string): boolean =>
  (yamlHint.test(path) || jsonHint.test(path) || otherHint.test(path)) && !neverApi.test(path) && notOwn(path) === null

/**
 * Files whose beginning is to be looked at, at most `most` of them; by extension, likely names first. `base`: the folder
 * that counts as the top, with a slash behind it; all files lie in it.
 */
export function apiCandidates(files: readonly File[], most = mostHeads, base = ''): readonly string[] {
  const possible = files.filter(
    ({ path, mode }) => ending.test(path) && mode !== '160000' && couldBeApi(path.slice(base.length)),
  )
  const likely = ({ path }: File): number => (/openapi|swagger|asyncapi|(?:^|[/._-])api/iu.test(path) ? 0 : 1)
  return (possible.length > most ? [...possible].sort((a, b) => likely(a) - likely(b)).slice(0, most) : possible).map(
    ({ path }) => path,
  )
}

export interface Recognised {
  format: ApiDescription['format']
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

/** What the beginning of a file is, by its content; null when it is no API description. `product`: the repository's name. */
export function recogniseApi(path: string, head: string, product: string): Recognised | null {
  if (/\.(?:graphqls?|gql)$/iu.test(path)) {
    return /^[ \t]*(?:extend[ \t]+)?type[ \t]+Query\b|^[ \t]*schema[ \t]*(?:@\w+[ \t]*)?\{/mu.test(head)
      ? { format: 'graphql', formatVersion: null, line: 1 }
      : null
  }
  if (/\.wsdl$/iu.test(path))
    return /<(?:\w+:)?(?:definitions|description)\b/u.test(head) && bearsName(head, product.split('/').at(-1) ?? '')
      ? { format: 'wsdl', formatVersion: null, line: 1 }
      : null
  if (/\.proto$/iu.test(path))
    return /^[ \t]*service[ \t]+\w+[ \t]*\{/mu.test(head)
      ? { format: 'protobuf', formatVersion: /syntax\s*=\s*"(\w+)"/u.exec(head)?.[1] ?? null, line: 1 }
      : null
  const match = /^\s*\{/u.test(head) ? jsonRoot.exec(head) : yamlRoot.exec(head)
  if (!match) return null
  if (/^\s*\{/u.test(head) && !opening.test(head.slice(0, match.index))) return null
  return {
    format: match[1] === 'asyncapi' ? 'asyncapi' : 'openapi',
    formatVersion: match[2] as string,
    line: lineOf(head, match.index),
  }
}

const broken = (path: string, detail: string): Text => ({
  fi: `Rajapintakuvausta ${path} ei voi lukea: ${detail}`,
  sv: `Gränssnittsbeskrivningen ${path} går inte att läsa: ${detail}`,
  en: `The API description ${path} cannot be read: ${detail}`,
})

const syntax = {
  fi: 'syntaksissa on virhe.',
  sv: 'det finns ett fel i syntaxen.',
  en: 'there is a mistake in its syntax.',
}
const twice = (key: string): Text => ({
  fi: `avain ”${key}” on siinä kahdesti.`,
  sv: `nyckeln ”${key}” finns två gånger.`,
  en: `the key "${key}" stands twice.`,
})

const joined = (path: string, detail: Text): Text => ({
  fi: broken(path, detail.fi).fi,
  sv: broken(path, detail.sv).sv,
  en: broken(path, detail.en).en,
})

/** Template marks in which the file is made at build or run time: it cannot be judged as it stands. */
const templated = /\{\{[^}]{1,200}\}\}|\{%[^%]{1,200}%\}|<%[^%]{1,200}%>/u

/** The part of a YAML text that holds the named top-level keys, other lines blank, so that positions stay. */
function onlyKeys(text: string, wanted: ReadonlySet<string>): string {
  let keep = false
  return text
    .split('\n')
    .map((line) => {
      const key = /^["']?([\w$-]+)["']?[ \t]*:/u.exec(line)
      if (key) keep = wanted.has(key[1] as string)
      else if (/^\S/u.test(line) && !line.startsWith('#') && !line.startsWith('-')) keep = false
      return keep ? line : ''
    })
    .join('\n')
}

const governed = new Set(['openapi', 'swagger', 'asyncapi', 'info', 'servers', 'externalDocs', 'host', 'schemes'])

async function jsonFields(text: string): Promise<ApiDescription['fields']> {
  const { parseTree } = await import('jsonc-parser')
  const fields = new Map<string, { value: string; line: number; column: number }>()
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const place = (offset: number): { line: number; column: number } => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
  type Tree = NonNullable<ReturnType<typeof parseTree>>
  const walk = (node: Tree, path: string, at: number): void => {
    if (fields.size > 2000) return
    if (node.type === 'object') {
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? []
        const name = String(key?.value)
        if (value && (path !== '' || governed.has(name))) walk(value, path ? `${path}.${name}` : name, key?.offset ?? 0)
      }
    } else if (node.type === 'array')
      (node.children ?? []).forEach((child, index) => void walk(child, `${path}.${index}`, child.offset))
    else fields.set(path, { value: node.value === null ? '' : String(node.value), ...place(at) })
  }
  const tree = parseTree(text)
  if (tree) walk(tree, '', 0)
  return fields
}

const unread = (path: string, found: Recognised): ApiDescription => ({
  path,
  format: found.format,
  formatVersion: found.formatVersion,
  title: null,
  version: null,
  valid: null,
  problem: null,
  fields: new Map(),
})

const withFields = (description: ApiDescription, fields: ApiDescription['fields']): ApiDescription => ({
  ...description,
  fields,
  title: fields.get('info.title')?.value ?? null,
  version: fields.get('info.version')?.value ?? null,
})

/** So many characters of `info`, `servers` and the like are read; more is no description that anybody wrote. */
const mostAsked = 200_000

/** YAML texts over this many characters are not parsed as a whole: only what governance asks about is read. */
const wholeYaml = 1_000_000

async function readYaml(path: string, text: string, base: ApiDescription): Promise<ApiDescription> {
  const asked = onlyKeys(text, governed)
  if (asked.replace(/\n+/gu, '\n').length > mostAsked) return base
  const { fields } = await yamlFields(await parseYaml(asked))
  const description = withFields(base, fields)
  if (text.length > wholeYaml) return description
  const { problem } = await parseYaml(text)
  if (!problem || problem.what === 'several') return { ...description, valid: true }
  if (problem.what === 'deep') return description
  if (templated.test(text)) return description
  const detail = problem.what === 'duplicate' ? twice(problem.detail) : syntax
  return {
    ...description,
    valid: false,
    problem: { path, line: problem.line, column: problem.column, message: joined(path, detail) },
  }
}

async function readJson(path: string, text: string, base: ApiDescription): Promise<ApiDescription> {
  // Brackets that nest by thousands overflow the parser's stack: not judged.
  if (nestedTooDeep(text.slice(0, 2_000_000))) return base
  const fields = await jsonFields(text)
  try {
    JSON.parse(text)
    return { ...withFields(base, fields), valid: true }
  } catch {
    if (templated.test(text)) return withFields(base, fields)
    const { parse } = await import('jsonc-parser')
    const errors: { offset: number }[] = []
    parse(text, errors as never)
    const line = lineOf(text, errors[0]?.offset ?? 0)
    return { ...withFields(base, fields), valid: false, problem: { path, line, message: joined(path, syntax) } }
  }
}

/** Reads what governance needs of an API description: format, title, version, whether it parses, and its fields with places. */
export async function readApi(path: string, text: string, found: Recognised): Promise<ApiDescription> {
  const base = unread(path, found)
  if (found.format === 'openapi' || found.format === 'asyncapi')
    return /^\s*\{/u.test(text) ? readJson(path, text, base) : readYaml(path, text, base)
  if (found.format === 'graphql') {
    const { parse } = await import('graphql/language/parser.js')
    try {
      parse(text, { noLocation: true, maxTokens: 500_000 })
      return { ...base, valid: true }
    } catch (error) {
      if (error instanceof Error && /token/iu.test(error.message) && /limit|more than/iu.test(error.message))
        return base
      const line = (error as { locations?: { line: number }[] }).locations?.[0]?.line ?? 1
      return { ...base, valid: false, problem: { path, line, message: joined(path, syntax) } }
    }
  }
  const name = /<(?:\w+:)?(?:definitions|description)\b[^>]{0,2000}\bname="([^"]{0,200})"/u.exec(text)?.[1] ?? null
  return { ...base, title: name }
}

/** A description that is too large or cannot be read as text: format known, the rest undetermined. */
export const unreadApi = unread
