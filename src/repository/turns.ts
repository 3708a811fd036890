/** Who may go when: so many at once, and one at a time at each place. */

type Run = <T>(task: () => Promise<T>) => Promise<T>

/** Runs at most so many tasks at once; the others wait, first come first served. */
export function atOnce(most: number): Run {
  const waiting: (() => void)[] = []
  let free = most
  const enter = (): Promise<void> | void => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve))
    free -= 1
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async (task) => {
    await enter()
    try {
      return await task()
    } finally {
      leave()
    }
  }
}

/** Runs the tasks of one place one after the other, whatever becomes of each. */
export function inTurn(): <T>(place: string, task: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (place, task) => {
    const mine = (last.get(place) ?? Promise.resolve()).then(task)
    last.set(
      place,
      mine.catch(() => {}),
    )
    return mine
  }
}
