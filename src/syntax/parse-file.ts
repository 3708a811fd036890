/** A file of YAML or JSON as plain data with places. */
import type { ParsedFile } from '../description.ts'
import { jsonFile, jsonMistake } from './json-file.ts'
import { jsonNestedTooDeep } from './json-nesting.ts'
import { parseYaml } from './yaml.ts'
import { Swollen, yamlFile } from './yaml-file.ts'

/**
 * Why a file could not be read as data. `duplicate`: a key stands twice (`detail` names it); `deep`: it nests too deep;
 * `swollen`: its aliases would write out to millions of values. Line and column count from 1.
 */
export interface SyntaxProblem {
  what: 'syntax' | 'duplicate' | 'deep' | 'swollen'
  line: number
  column: number
  detail: string
}

export type Parsed = { file: ParsedFile } | { problem: SyntaxProblem }

const isJson = (path: string, text: string): boolean => /\.json$/iu.test(path) || /^\uFEFF?\s*\{/u.test(text)

async function fromJson(path: string, text: string): Promise<Parsed> {
  const deep = jsonNestedTooDeep(text)
  if (deep) return { problem: { what: 'deep', ...deep, detail: '' } }
  try {
    return { file: jsonFile(path, text.replace(/^\uFEFF/u, ' ')) }
  } catch {
    // YAML may begin with a brace, too.
    if (!/\.json$/iu.test(path)) return fromYaml(path, text)
    return { problem: { what: 'syntax', ...(await jsonMistake(text)), detail: '' } }
  }
}

async function fromYaml(path: string, text: string): Promise<Parsed> {
  const reading = await parseYaml(text, { merge: true })
  const { problem } = reading
  // Of several documents the first is the description.
  if (problem && problem.what !== 'several') {
    const { what, line, column, detail } = problem
    return { problem: { what, line, column, detail } }
  }
  try {
    return { file: await yamlFile(path, reading) }
  } catch (error) {
    if (!(error instanceof Swollen)) throw error
    return { problem: { what: 'swollen', line: 1, column: 1, detail: '' } }
  }
}

/** Reads a file as JSON when it looks so, else as YAML. */
export const parseFile = (path: string, text: string): Promise<Parsed> =>
  isJson(path, text) ? fromJson(path, text) : fromYaml(path, text)
