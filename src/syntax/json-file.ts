import type { ParsedFile, Steps } from '../description.ts'
import { type LineIndex, lineIndex } from './line-index.ts'

type Tree = NonNullable<ReturnType<typeof import('jsonc-parser')['parseTree']>>

/** What stands at an entry of a map or list, and its key. */
interface Entry {
  key: Tree
  value: Tree
}

/** Of keys that stand twice the last one holds, as for JSON.parse. */
function entryOf(tree: Tree, step: string | number): Entry | null {
  if (tree.type === 'array') {
    const value = tree.children?.[Number(step)]
    return value ? { key: value, value } : null
  }
  const property = tree.children?.findLast(({ children }) => children?.[0]?.value === String(step))
  const [key, value] = property?.children ?? []
  return key && value ? { key, value } : null
}

function offsetOf(tree: Tree | undefined, steps: Steps, part: 'key' | 'value'): number {
  if (!tree) return 0
  let at: Entry = { key: tree, value: tree }
  for (const step of steps) {
    const next = entryOf(at.value, step)
    if (next === null) return at.key.offset
    at = next
  }
  return at[part].offset
}

/** A JSON file. Places are looked for when they are asked. Throws what JSON.parse throws. */
export async function jsonFile(path: string, text: string): Promise<ParsedFile> {
  const { parseTree } = await import('jsonc-parser')
  const value: unknown = JSON.parse(text)
  let tree: Tree | undefined
  let lines: LineIndex | null = null
  return {
    path,
    value,
    place(steps, part = 'value') {
      tree ??= parseTree(text)
      lines ??= lineIndex(text)
      return { path, ...lines(offsetOf(tree, steps, part)) }
    },
  }
}

/** Where the syntax of a JSON text goes wrong first; line and column count from 1. */
export async function jsonMistake(text: string): Promise<{ line: number; column: number }> {
  const { parse } = await import('jsonc-parser')
  const errors: { offset: number }[] = []
  parse(text, errors as never)
  return lineIndex(text)(errors[0]?.offset ?? 0)
}
