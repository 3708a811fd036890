import type { ApiChange } from '../description.ts'
import { byPlace } from '../interfaces/text-parts.ts'
import type { Location } from '../model.ts'
import { deprecatedNoMore, deprecatedNow } from './text-words.ts'

/** A change as a comparison finds it. `detail`: what tells it from others of its kind and subject. */
export type FoundChange = Pick<ApiChange, 'verdict' | 'code' | 'subject' | 'what' | 'before' | 'after'> & {
  names: readonly string[]
  /** What the description said of the thing when it was marked as deprecated; null: it was not. */
  note?: string | null
  detail?: string
}

/** A change with its key, each of its names once. */
export function changed({ names, note, detail, ...found }: FoundChange): ApiChange {
  const key = `${found.code}:${found.subject ?? ''}${detail === undefined ? '' : `:${detail}`}`
  const deprecated = note === undefined || note === null ? null : { note }
  return { ...found, others: 0, key, names: [...new Set(names)], deprecated }
}

/** A thing was marked as deprecated, or is no more. `note`: what the description says about it; null: it is not marked. */
export function deprecationChange(
  subject: string,
  names: readonly string[],
  before: { note: string | null; at: Location },
  after: { note: string | null; at: Location },
): readonly ApiChange[] {
  if ((before.note === null) === (after.note === null)) return []
  const now = after.note !== null
  return [
    changed({
      verdict: 'compatible',
      code: now ? 'deprecated' : 'deprecation-removed',
      subject,
      what: now ? deprecatedNow : deprecatedNoMore,
      before: before.at,
      after: after.at,
      names,
      note: before.note,
    }),
  ]
}

const nowhere: Location = { path: '' }
const place = ({ before, after }: ApiChange): Location => after ?? before ?? nowhere

/** Changes in the order of their places, today's first; at one place by key. */
export const inPlaceOrder = (changes: readonly ApiChange[]): readonly ApiChange[] =>
  [...changes].sort(
    (a, b) =>
      byPlace(place(a), place(b)) ||
      byPlace(a.before ?? nowhere, b.before ?? nowhere) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )

/** What stands before and after: pairs of what is in both, and what is in one only; by name, in the order of the files. */
export function paired<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): {
  both: readonly (readonly [T, T, string])[]
  removed: readonly (readonly [T, string])[]
  added: readonly (readonly [T, string])[]
} {
  const entries = [...before]
  return {
    both: entries.flatMap(([name, old]) => (after.has(name) ? [[old, after.get(name) as T, name] as const] : [])),
    removed: entries.flatMap(([name, old]) => (after.has(name) ? [] : [[old, name] as const])),
    added: [...after].flatMap(([name, now]) => (before.has(name) ? [] : [[now, name] as const])),
  }
}
