import type { ParsedFile } from '../description.ts'
import { jsonPlaces } from './json-places.ts'
import { type LineIndex, lineIndex } from './line-index.ts'

/** A JSON file. Places are looked for when they are asked. Throws what JSON.parse throws. */
export function jsonFile(path: string, text: string): ParsedFile {
  const value: unknown = JSON.parse(text)
  let offsetOf: ReturnType<typeof jsonPlaces> | null = null
  let lines: LineIndex | null = null
  return {
    path,
    value,
    place(steps, part = 'value') {
      offsetOf ??= jsonPlaces(text)
      lines ??= lineIndex(text)
      return { path, ...lines(offsetOf(steps, part)) }
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
