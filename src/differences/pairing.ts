/** Which of the things that were there is which of those that are there now. */

export interface Pairing<T> {
  pairs: readonly (readonly [T, T])[]
  gone: readonly T[]
  fresh: readonly T[]
}

type Key = string | number | null

/** Nothing is paired yet. */
export const unpaired = <T>(before: readonly T[], after: readonly T[]): Pairing<T> => ({
  pairs: [],
  gone: before,
  fresh: after,
})

/** Pairs what is left by a key, in order, each thing once. Null pairs with nothing. */
export function pairBy<T>(
  { pairs, gone, fresh }: Pairing<T>,
  keyBefore: (one: T) => Key,
  keyAfter: (one: T) => Key = keyBefore,
): Pairing<T> {
  if (gone.length === 0 || fresh.length === 0) return { pairs, gone, fresh }
  const open = grouped(fresh, keyAfter)
  const taken = new Set<T>()
  const found: (readonly [T, T])[] = []
  const rest = gone.filter((one) => {
    const other = open.get(keyBefore(one))?.shift()
    if (other === undefined) return true
    taken.add(other)
    found.push([one, other])
    return false
  })
  return { pairs: [...pairs, ...found], gone: rest, fresh: fresh.filter((one) => !taken.has(one)) }
}

/** Pairs what is left by a key that is the only one of its kind on both sides. */
export function pairAlone<T>(
  pairing: Pairing<T>,
  keyBefore: (one: T) => Key,
  keyAfter: (one: T) => Key = keyBefore,
): Pairing<T> {
  const [before, after] = [grouped(pairing.gone, keyBefore), grouped(pairing.fresh, keyAfter)]
  const alone = (key: Key): Key => (before.get(key)?.size === 1 && after.get(key)?.size === 1 ? key : null)
  return pairBy(
    pairing,
    (one) => alone(keyBefore(one)),
    (one) => alone(keyAfter(one)),
  )
}

/** Things under one key, of which the next is given in order. */
class Queue<T> {
  readonly #all: T[] = []
  #next = 0
  push(one: T): void {
    this.#all.push(one)
  }
  shift(): T | undefined {
    const one = this.#all[this.#next]
    this.#next += 1
    return one
  }
  get size(): number {
    return this.#all.length
  }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => Key): ReadonlyMap<Key, Queue<T>> {
  const groups = new Map<Key, Queue<T>>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key) ?? new Queue<T>()
    groups.set(key, group)
    group.push(one)
  }
  return groups
}
