/** Alternatives that can be said more simply. */
import type { Part } from '../description.ts'
import { get, isObject } from '../interfaces/parts.ts'
import { type TypeName, typesIn } from './schema-types.ts'

const notes = new Set(['title', 'description', 'example', 'examples', '$comment', 'deprecated', 'externalDocs'])
const namesIn = (value: unknown): readonly string[] =>
  isObject(value) ? Object.keys(value).filter((name) => !notes.has(name) && !name.startsWith('x-')) : ['?']

/** `{type: 'null'}` and the like: the value may be null. */
export function isNullSchema(value: unknown): boolean {
  const names = namesIn(value)
  if (names.length === 0 || names.some((name) => !['type', 'enum', 'const'].includes(name))) return false
  const { type, enum: list, const: constant } = value as Record<string, unknown>
  if (type === 'null') return true
  if (constant === null && names.includes('const')) return true
  return Array.isArray(list) && list.length === 1 && list[0] === null
}

/** Alternatives that are nothing but types, or nothing but values, as one set; null for others. */
export function foldable(alternatives: readonly Part[]): { types?: ReadonlySet<TypeName>; values?: unknown[] } | null {
  if (alternatives.length < 2) return null
  const all = alternatives.map(({ value }) => value)
  if (all.every((value) => namesIn(value).join() === 'type' && typesIn(get(value, 'type')) !== null))
    return { types: new Set(all.flatMap((value) => [...(typesIn(get(value, 'type')) ?? [])])) }
  const isValue = (value: unknown): boolean => {
    const names = namesIn(value)
    return (
      names.some((name) => name === 'const' || name === 'enum') &&
      names.every((name) => ['const', 'enum', 'type'].includes(name))
    )
  }
  if (!all.every(isValue)) return null
  return {
    values: all.flatMap((value) =>
      get(value, 'const') === undefined ? (get(value, 'enum') as unknown[]) : [get(value, 'const')],
    ),
  }
}
