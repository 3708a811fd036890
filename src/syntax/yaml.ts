import type { LineCounter as Counter, Node, Pair, YAMLMap, Document as YamlDocument } from 'yaml'
import { nestedTooDeep } from './nesting.ts'

export interface YamlReading {
  document: YamlDocument.Parsed
  /** First mistake of syntax or a key that stands twice, with its place. */
  problem: { line: number; column: number; what: 'syntax' | 'duplicate' | 'several' | 'deep'; detail: string } | null
  place(offset: number): { line: number; column: number }
}

/**
 * Parses YAML 1.2 (core schema) with positions, safely: no custom tags, keys that stand twice found in linear time (the
 * library's own search is quadratic: 50,000 keys take half a minute). `merge`: `<<` takes over the keys of another map.
 */
export async function parseYaml(text: string, { merge = false } = {}): Promise<YamlReading> {
  const { Lexer, LineCounter, isMap, isScalar, parseAllDocuments, visit } = await import('yaml')
  const counter: Counter = new LineCounter()
  const deep = nestedTooDeep(text, () => new Lexer())
  const limit = Error.stackTraceLimit
  // A file of half a million commas gives as many errors: none of them needs a stack.
  Error.stackTraceLimit = 0
  const all = parseAllDocuments(deep ? '' : text, {
    uniqueKeys: false,
    merge,
    schema: 'core',
    lineCounter: counter,
    logLevel: 'silent',
    prettyErrors: false,
    strict: true,
  })
  Error.stackTraceLimit = limit
  const documents = Array.isArray(all) ? all : []
  const { Document } = documents.length === 0 ? await import('yaml') : { Document: null }
  const document = (documents[0] ?? new (Document as NonNullable<typeof Document>)(null)) as YamlDocument.Parsed
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const error = documents.flatMap((one) => one.errors)[0]
  let duplicate: { offset: number; key: string } | null = null
  if (!error) {
    visit(document, {
      Map(_, node) {
        const seen = new Set<unknown>()
        for (const { key } of node.items) {
          // The key of a merge is a symbol: several merges in one map are allowed.
          if (!isScalar(key) || typeof key.value === 'symbol') continue
          if (seen.has(key.value)) {
            duplicate = { offset: key.range?.[0] ?? 0, key: String(key.value) }
            return visit.BREAK
          }
          seen.add(key.value)
        }
        return undefined
      },
    })
  }
  const twice = duplicate as { offset: number; key: string } | null
  const second = documents[1]
  const problem = deep
    ? { ...deep, what: 'deep' as const, detail: '' }
    : error
      ? { ...place(error.pos[0]), what: 'syntax' as const, detail: error.code }
      : twice
        ? { ...place(twice.offset), what: 'duplicate' as const, detail: twice.key }
        : second && second.contents !== null && isMap(second.contents)
          ? { ...place(second.range[0]), what: 'several' as const, detail: '' }
          : null
  return { document, problem, place }
}

/** Scalars of a YAML document by dotted path (lists by index), with places; at most 5,000 of them, no aliases followed. */
export async function yamlFields(
  reading: YamlReading,
  limit = 5000,
): Promise<{ fields: Map<string, { value: string; line: number; column: number }>; keys: Set<string> }> {
  const { isMap, isScalar, isSeq } = await import('yaml')
  const fields = new Map<string, { value: string; line: number; column: number }>()
  const keys = new Set<string>()
  const walk = (node: Node | null | undefined, path: string, key: Node | null, depth: number): void => {
    if (fields.size >= limit || depth > 40) return
    const at = reading.place(key?.range?.[0] ?? node?.range?.[0] ?? 0)
    if (isMap(node)) {
      if (node.items.length > 0 && path) keys.add(path)
      for (const pair of (node as YAMLMap).items as Pair<Node, Node>[]) {
        walk(pair.value, path ? `${path}.${label(pair.key)}` : label(pair.key), pair.key, depth + 1)
      }
    } else if (isSeq(node)) {
      if (node.items.length > 0) keys.add(path)
      for (const [index, item] of node.items.entries()) walk(item as Node, `${path}.${index}`, null, depth + 1)
    } else {
      const value =
        isScalar(node) && node.value !== null && node.value !== undefined ? (node.source ?? String(node.value)) : ''
      fields.set(path, { value, ...at })
      if (value !== '') keys.add(path)
    }
  }
  const label = (key: Node): string => (isScalar(key) ? String(key.value) : '?')
  walk(reading.document.contents as Node | null, '', null, 0)
  return { fields, keys }
}
