import type { DocumentNode } from 'graphql/language/ast.js'
import type { Fault } from '../description.ts'
import type { Text } from '../model.ts'
import { endsTooEarly, isTemplate, templated, tooDeep, tooLarge, unexpected } from './quoted.ts'
import { placesIn, type TextFiles } from './text-parts.ts'

/** So many words and signs of all files together are read. */
const mostTokens = 500_000
/** More than any schema nests, and far less than what overflows the parser's stack. */
const deepest = 100

/** What parsing gave: all documents, or what is wrong with them, or why they were not parsed. */
export type ParsedGraphql =
  | { documents: readonly DocumentNode[] }
  | { faults: readonly Fault[] }
  | { undetermined: Text }

/** The place behind a string or comment that begins at `at`; `at` itself when none begins there. */
function behindText(text: string, at: number): number {
  const end = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from)
    return found < 0 ? text.length : found + mark.length
  }
  if (text[at] === '#') return end('\n', at)
  if (text.startsWith('"""', at)) return end('"""', at + 3)
  if (text[at] !== '"') return at
  let next = at + 1
  while (next < text.length && text[next] !== '"' && text[next] !== '\n') next += text[next] === '\\' ? 2 : 1
  return next + 1
}

/** Do brackets open deeper than any schema does? Looked at before parsing, which recurses; linear. */
export function nestsTooDeep(text: string): boolean {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"' || sign === '#') at = behindText(text, at) - 1
    else if (sign === '{' || sign === '[' || sign === '(') open += 1
    else if (sign === '}' || sign === ']' || sign === ')') open = Math.max(0, open - 1)
    if (open > deepest) return true
  }
  return false
}

/** What is written at the place of a syntax error: a word, or one sign. */
const foundAt = (text: string, offset: number): string => {
  const rest = text.slice(offset, offset + 100)
  return /^[\w$@]+/u.exec(rest)?.[0] ?? /^\S/u.exec(rest)?.[0] ?? ''
}

function syntaxFault(path: string, text: string, offset: number): Fault {
  const found = foundAt(text, offset)
  const location = placesIn(path, text)(Math.min(offset, text.length))
  return { location, message: found === '' ? endsTooEarly : unexpected(found), key: `syntax:${found}` }
}

/** graphql-js has no other sign of it: `Document contains more that 500000 tokens. Parsing aborted.` */
const isLimit = (error: Error): boolean => error.message.includes('Parsing aborted')

/** Does the file hold nothing but blanks and comments? */
function isBlank(text: string): boolean {
  let at = 0
  while (at < text.length && (text[at] === '#' || /[\s,\uFEFF]/u.test(text[at] as string)))
    at = text[at] === '#' ? behindText(text, at) : at + 1
  return at >= text.length
}

/** Parses all files, with places. A file that is empty or holds only comments is one without definitions. */
export async function parseGraphql(files: TextFiles): Promise<ParsedGraphql> {
  const { parse } = await import('graphql/language/parser.js')
  const { Source } = await import('graphql/language/source.js')
  const documents: DocumentNode[] = []
  const faults: Fault[] = []
  let left = mostTokens
  for (const [path, text] of files) {
    if (nestsTooDeep(text)) return { undetermined: tooDeep }
    if (isBlank(text)) continue
    try {
      const document = parse(new Source(text, path || 'schema'), { maxTokens: left })
      left -= document.tokenCount ?? 0
      documents.push(document)
    } catch (error) {
      if (error instanceof RangeError) return { undetermined: tooDeep }
      if (!(error instanceof Error) || isLimit(error)) return { undetermined: tooLarge }
      if (isTemplate(text)) return { undetermined: templated }
      faults.push(syntaxFault(path, text, (error as { positions?: number[] }).positions?.[0] ?? 0))
    }
  }
  return faults.length > 0 ? { faults } : { documents }
}
