/** Reads what governance asks of an API description: its title, version and fields, and whether it can be read at all. */
import type { ApiReading } from '../artefact.ts'
import type { Text } from '../model.ts'
import { lineIndex } from '../syntax/line-index.ts'
import { parseFile, type SyntaxProblem } from '../syntax/parse-file.ts'
import { parseYaml, yamlFields } from '../syntax/yaml.ts'
import type { Recognised } from './api-recognise.ts'

/** Files over this many bytes are not parsed (design: 10 MB); told as undetermined. */
export const apiLimit = 10_000_000

const broken = (path: string, detail: Text): Text => ({
  fi: `Rajapintakuvausta ${path} ei voi lukea: ${detail.fi}`,
  sv: `Gränssnittsbeskrivningen ${path} går inte att läsa: ${detail.sv}`,
  en: `The API description ${path} cannot be read: ${detail.en}`,
})

const syntax: Text = {
  fi: 'syntaksissa on virhe.',
  sv: 'det finns ett fel i syntaxen.',
  en: 'there is a mistake in its syntax.',
}
const twice = (key: string): Text => ({
  fi: `avain ”${key}” on siinä kahdesti.`,
  sv: `nyckeln ”${key}” finns två gånger.`,
  en: `the key "${key}" stands twice.`,
})

const template = (path: string): Text => ({
  fi: `${path} on mallipohja, joka täytetään vasta, kun ohjelmisto kootaan.`,
  sv: `${path} är en mall som fylls i först när programvaran byggs.`,
  en: `${path} is a template that is filled in when the product is built.`,
})
const tooLarge = (path: string): Text => ({
  fi: `${path} on suurempi kuin luen (10 Mt) tai ei ole tekstiä.`,
  sv: `${path} är större än vad jag läser (10 MB) eller är inte text.`,
  en: `${path} is larger than I read (10 MB), or no text.`,
})
const tooDeep = (path: string): Text => ({
  fi: `Tiedoston ${path} rakenne on niin monikerroksinen, etten lue sitä.`,
  sv: `Strukturen i filen ${path} är så djup att jag inte läser den.`,
  en: `${path} is nested so deep that I do not read it.`,
})

/** A value that is nothing but a mark, without quotation marks: YAML reads it as keys with values, which nobody means. */
const bareMark = /:[ \t]{1,20}\{\{[^{}\n]{1,200}\}\}[ \t]{0,20}\r?$/mu
/** Marks of a template that is filled in at build or run time. */
const templated = /\{\{[^}]{1,200}\}\}|\{%[^%]{1,200}%\}|<%[^%]{1,200}%>/u
const templateName = /\.(?:j2|jinja2?|mustache|hbs|handlebars|tpl|tmpl|erb|ejs|template)$/iu

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

const governed = new Set([
  'openapi',
  'swagger',
  'asyncapi',
  'info',
  'servers',
  'externalDocs',
  'host',
  'schemes',
  'basePath',
  'title',
])
/** So many characters of `info`, `servers` and the like are read; more is no description that anybody wrote. */
const mostAsked = 200_000

async function yamlGoverned(text: string): Promise<ApiReading['fields']> {
  const asked = onlyKeys(text, governed)
  if (asked.replace(/\n+/gu, '\n').length > mostAsked) return new Map()
  const { fields } = await yamlFields(await parseYaml(asked))
  return fields
}

async function jsonGoverned(text: string): Promise<ApiReading['fields']> {
  const { parseTree } = await import('jsonc-parser')
  const fields = new Map<string, { value: string; line: number; column: number }>()
  const place = lineIndex(text)
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

const unread = (path: string, found: Recognised): ApiReading => ({
  path,
  format: found.format,
  formatVersion: found.formatVersion,
  title: null,
  version: null,
  valid: null,
  problem: null,
  unread: null,
  fields: new Map(),
  file: null,
})

const withFields = (description: ApiReading, fields: ApiReading['fields']): ApiReading => ({
  ...description,
  fields,
  title: fields.get('info.title')?.value ?? fields.get('title')?.value ?? null,
  version: fields.get('info.version')?.value ?? null,
})

const isBrace = (text: string): boolean => /^\uFEFF?\s*\{/u.test(text)

function afterProblem(path: string, text: string, problem: SyntaxProblem, base: ApiReading): ApiReading {
  const { what, line, column, detail } = problem
  if (templated.test(text)) return { ...base, unread: template(path) }
  if (what === 'deep' || what === 'swollen') return { ...base, unread: tooDeep(path) }
  const message = broken(path, what === 'duplicate' ? twice(detail) : syntax)
  return { ...base, valid: false, problem: { path, line, column, message } }
}

/** A description in YAML or JSON. */
async function readData(path: string, text: string, base: ApiReading): Promise<ApiReading> {
  if (templateName.test(path)) return { ...base, unread: template(path) }
  const parsed = await parseFile(path, text)
  const isDeep = 'problem' in parsed && parsed.problem.what === 'deep'
  const fields = isDeep ? new Map() : await (isBrace(text) ? jsonGoverned(text) : yamlGoverned(text))
  const description = withFields(base, fields)
  if ('problem' in parsed) return afterProblem(path, text, parsed.problem, description)
  // A description whose version of the format is filled in later is filled in elsewhere, too.
  const isTemplate = (base.formatVersion === null && base.format !== 'json-schema') || bareMark.test(text)
  if (isTemplate) return { ...description, unread: template(path) }
  return { ...description, valid: true, file: parsed.file }
}

/** Reads a description. Whether GraphQL, Protocol Buffers and WSDL can be read shows when they are validated. */
export async function readApi(path: string, text: string, found: Recognised): Promise<ApiReading> {
  const base = unread(path, found)
  if (found.format === 'openapi' || found.format === 'asyncapi' || found.format === 'json-schema')
    return readData(path, text, base)
  const name = /<(?:\w+:)?(?:definitions|description)\b[^>]{0,2000}\bname="([^"]{0,200})"/u.exec(text)?.[1] ?? null
  return { ...base, title: found.format === 'wsdl' ? name : null }
}

/** A description that is too large or cannot be read as text: format known, the rest undetermined. */
export const unreadApi = (path: string, found: Recognised): ApiReading => ({
  ...unread(path, found),
  unread: tooLarge(path),
})
