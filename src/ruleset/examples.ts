import type { Text } from '../model.ts'

/** What a rule of ours says of the example that its page shows: the place in it, and the words. */
export interface Example {
  path: string
  /** Counts from 1; null: the finding is about the whole file, or about one that is not there. */
  line: number | null
  message: Text
}

/** The example of a rule, compiled from docs/rules/examples.json; null: a rule of the user's own, or none is printed yet. */
export async function exampleOf(id: string): Promise<Example | null> {
  const { default: examples } = await import('../generated/examples.json', { with: { type: 'json' } })
  return Object.hasOwn(examples, id) ? (examples as Readonly<Record<string, Example>>)[id]! : null
}
