/** One text for equal values, whatever the order of their keys. */
import { isObject } from '../interfaces/parts.ts'

/** Words that say nothing about values. */
export const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  '$comment',
  'deprecated',
])

const deepest = 60

/** JSON with sorted keys. `plain`: what only describes is left out, so that a new description is no change. */
export function canonical(value: unknown, plain = false, depth = 0): string {
  if (depth > deepest) return '…'
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, plain, depth + 1)).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const names = Object.keys(value)
    .filter((name) => !plain || !(annotations.has(name) || name.startsWith('x-')))
    .sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name], plain, depth + 1)}`).join(',')}}`
}
