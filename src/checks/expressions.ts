/** Regular expressions of users' own rules, in linear time (RE2), over the texts of files. */
import type { Inventory } from '../artefact.ts'

export interface Looked {
  /** `text`: the file as it is; `visible`: what a reader of the document sees. Default: `text`. */
  in?: 'text' | 'visible'
  /** `line`: a line by itself; `file`: the whole text at once, so that a match may go over several lines. Default: `line`. */
  by?: 'line' | 'file'
}

/** Where in a text an expression is found first: the line, from 1; null: nowhere. */
export type Find = (text: string) => number | null

const lineAt = (text: string, offset: number): number => {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** Makes an expression ready. Throws where RE2 does not take it; rules are checked for that when they are read. */
export async function finderOf(pattern: string, by: Looked['by'] = 'line'): Promise<Find> {
  const { RE2JS } = await import('re2js')
  const compiled = RE2JS.compile(pattern)
  if (by === 'file')
    return (text) => {
      const matcher = compiled.matcher(text)
      return matcher.find() ? lineAt(text, matcher.start()) : null
    }
  return (text) => {
    const index = text.split('\n').findIndex((line) => compiled.matcher(line).find())
    return index < 0 ? null : index + 1
  }
}

/** The text to look in: of a document what a reader sees, when that is asked for. */
export async function textIn(
  inventory: Inventory,
  file: { path: string; text: string },
  looked: Looked['in'] = 'text',
): Promise<string> {
  if (looked === 'text') return file.text
  const document = await inventory.document(file.path)
  return 'unread' in document ? file.text : document.visible
}
