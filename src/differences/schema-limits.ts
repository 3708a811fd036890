/** Limits as they hold for the types of a view. */
import type { Limit } from './schema-bounds.ts'
import type { View } from './schema-view.ts'

/** A limit of a view: a whole number above 0 is at least 1. */
export function limitOf(view: View, name: string): Limit | undefined {
  const limit = view.bounds.get(name)
  const isWhole = view.types !== null && !view.types.has('fraction') && Number.isInteger(limit?.value)
  if (!limit?.exclusive || !isWhole) return limit
  return { ...limit, exclusive: false, value: limit.value + (name === 'minimum' ? 1 : -1) }
}
