/** Calls a function once and remembers its promise. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | null = null
  return () => {
    promise ??= make()
    return promise
  }
}
