import type { LineCounter as Counter, Document as Parsed, ParsedNode } from 'yaml'
import type { Location } from '../model.ts'
import { nestedTooDeep } from '../syntax/nesting.ts'
import { type Mistake, refuse } from './mistakes.ts'
import { type Segment, YamlValues } from './yaml-values.ts'
import { brokenYaml, tagUsed, tooDeep, tooLarge } from './yaml-words.ts'

export type { Segment } from './yaml-values.ts'

/** One document of a YAML file: its plain value, and where each part of it stands. */
export interface YamlDocument {
  path: string
  value: unknown
  /** The place of a key or value; when there is nothing at that path, of the nearest thing above it. */
  place(path: readonly Segment[], part: 'key' | 'value'): Location
}

/** Bytes; a settings or rule file is far smaller. */
const largest = 512_000
/** A broken file gives many errors that follow from the first ones. */
const mostBroken = 3

/**
 * Reads YAML 1.2 (core schema: `no`, `on` and dates are texts) with places. Throws `AuthorErrors` for a file that is too
 * large, nested too deep or not YAML, for keys that stand twice, tags, and aliases beyond a budget.
 */
export async function readYaml(
  path: string,
  text: string,
  asWritten: ReadonlySet<string> = new Set(),
): Promise<readonly YamlDocument[]> {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > largest) refuse([{ text: tooLarge(Math.ceil(bytes / 1000)), location: { path, line: 1, column: 1 } }])
  const yaml = await import('yaml')
  const deep = nestedTooDeep(text, () => new yaml.Lexer())
  if (deep !== null) refuse([{ text: tooDeep, location: { path, ...deep } }])
  const counter: Counter = new yaml.LineCounter()
  const location = (from: number, to: number): Location => locate(counter, path, from, to)
  const documents = parse(yaml, text, counter)
  refuse(documents.flatMap((one) => broken(one, text, location)).slice(0, mostBroken))
  const lineOf = (offset: number): number => counter.linePos(offset).line
  const all = documents.map((one) => new YamlValues(yaml, one.contents, lineOf, asWritten))
  refuse(
    all.flatMap((one) =>
      one.mistakes.map((mistake) => ({ text: mistake.text, location: location(mistake.from, mistake.to) })),
    ),
  )
  return all.map((values, index) => documentOf(path, values, documents[index]?.range[0] ?? 0, location))
}

type Documents = readonly Parsed.Parsed<ParsedNode>[]

/** Errors are made without stack traces: a file of half a million commas gives as many errors. */
function parse(yaml: typeof import('yaml'), text: string, lineCounter: Counter): Documents {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    const all = yaml.parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      strict: true,
      logLevel: 'silent',
      lineCounter,
    })
    return (Array.isArray(all) ? all : []) as unknown as Documents
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** Syntax errors of a document; a tag that the parser does not know is only a warning to it. */
function broken(
  document: Documents[number],
  text: string,
  location: (from: number, to: number) => Location,
): Mistake[] {
  const errors = document.errors.slice(0, mostBroken).map(({ code, message, pos: [from, to] }) => ({
    text: brokenYaml(code, message, text.slice(from, to)),
    location: location(from, to),
  }))
  if (errors.length > 0) return errors
  return document.warnings.slice(0, mostBroken).map(({ code, message, pos: [from, to] }) => ({
    text:
      code === 'TAG_RESOLVE_FAILED'
        ? tagUsed(text.slice(from, to).split(/\s/u)[0] ?? '')
        : brokenYaml(code, message, text.slice(from, to)),
    location: location(from, to),
  }))
}

function locate(counter: Counter, path: string, from: number, to: number): Location {
  const start = counter.linePos(from)
  const end = counter.linePos(Math.max(from, to))
  return {
    path,
    line: Math.max(1, start.line),
    column: Math.max(1, start.col),
    endLine: Math.max(1, end.line),
    endColumn: Math.max(1, end.col),
  }
}

function documentOf(
  path: string,
  values: YamlValues,
  start: number,
  location: (from: number, to: number) => Location,
): YamlDocument {
  return {
    path,
    value: values.value,
    place(segments, part) {
      const { key, value } = values.find(segments)
      const node = part === 'key' ? (key ?? value) : (value ?? key)
      const [from, to] = node?.range ?? [start, start]
      return location(from, to)
    },
  }
}
