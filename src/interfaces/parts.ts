/** Steps through the plain data of a description. */
import type { ParsedFile, Part } from '../description.ts'
import type { Location } from '../model.ts'

export type PlainObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a map holds under a name; undefined when it is no map or has no such name. */
export const get = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined

/** Any value as a text: itself, else as JSON. What calls itself `toString` in a description is no function. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** What a map holds under a name as a text; null when it is none. */
export const textAt = (value: unknown, name: string): string | null => {
  const found = get(value, name)
  return typeof found === 'string' ? found : null
}

export const topOf = (file: ParsedFile): Part => ({ file, steps: [], value: file.value })

/** What stands under a name of a map or an index of a list; null when nothing does. */
export function child({ file, steps, value, elsewhere }: Part, step: string | number): Part | null {
  const found = Array.isArray(value) ? value[Number(step)] : get(value, String(step))
  if (found === undefined) return null
  return elsewhere?.get(found) ?? { file, steps: [...steps, step], value: found, ...(elsewhere ? { elsewhere } : {}) }
}

/** What stands at the end of several steps; null when a step leads nowhere. */
export const at = (part: Part, ...steps: readonly (string | number)[]): Part | null =>
  steps.reduce<Part | null>((from, step) => (from === null ? null : child(from, step)), part)

/** The entries of a map with their names, or of a list with their indexes; extensions (`x-…`) are left out of maps. */
export function entries(part: Part | null): readonly (readonly [string, Part])[] {
  if (part === null) return []
  if (Array.isArray(part.value)) return part.value.map((_, index) => [String(index), child(part, index) as Part])
  if (!isObject(part.value)) return []
  return Object.keys(part.value)
    .filter((name) => !name.startsWith('x-'))
    .map((name) => [name, child(part, name) as Part])
}

/** The same, extensions too: names of properties, headers or schemas are free. */
export function members(part: Part | null): readonly (readonly [string, Part])[] {
  if (part === null || !isObject(part.value)) return []
  return Object.keys(part.value).map((name) => [name, child(part, name) as Part])
}

/** Where a part stands: its key, or of the whole its beginning. */
export const placeOf = ({ file, steps }: Part): Location => file.place(steps, 'key')

interface Place {
  id: string
  next: Map<string, Place>
}

const places = new WeakMap<ParsedFile, Place>()
let named = 0

const newPlace = (): Place => {
  named += 1
  return { id: String(named), next: new Map() }
}

/** One short name for one place of a file, however long the names are that lead there. */
export function idOf({ file, steps }: Part): string {
  let place = places.get(file) ?? newPlace()
  places.set(file, place)
  for (const step of steps) {
    const next = place.next.get(String(step)) ?? newPlace()
    place.next.set(String(step), next)
    place = next
  }
  return place.id
}
