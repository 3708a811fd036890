/** Pairs of equals from two lists, and what is left of each. Every list stays in its order. */
export interface Matched<T> {
  pairs: readonly (readonly [before: T, now: T])[]
  before: readonly T[]
  now: readonly T[]
}

/** Pairs what has the same key; of several equal ones the first with the first. */
export function matchedBy<T extends object>(
  before: readonly T[],
  now: readonly T[],
  key: (item: T) => string,
): Matched<T> {
  const waiting = new Map<string, T[]>()
  for (const item of [...before].reverse()) {
    const list = waiting.get(key(item))
    if (list) list.push(item)
    else waiting.set(key(item), [item])
  }
  const pairs: (readonly [T, T])[] = []
  const left: T[] = []
  for (const item of now) {
    const other = waiting.get(key(item))?.pop()
    if (other) pairs.push([other, item])
    else left.push(item)
  }
  const taken = new Set(pairs.map(([other]) => other))
  return { pairs, before: before.filter((item) => !taken.has(item)), now: left }
}

/** Words as one key. */
export const keyOf = (...words: readonly (string | null)[]): string => JSON.stringify(words)
