/** So many errors of one part of a file are kept; the others are counted. */
const mostKept = 300

/**
 * The list in which generated validators gather errors. It counts all of them and keeps the first ones. To ajv's code it is
 * an array: it asks for `length`, sets it back when an alternative is given up, and calls `push`.
 */
export class KeptErrors {
  readonly list: unknown[] = []
  private count = 0

  get length(): number {
    return this.count
  }

  set length(count: number) {
    this.count = count
    if (this.list.length > count) this.list.length = count
  }

  push(error: unknown): void {
    if (this.list.length === this.count && this.count < mostKept) this.list.push(error)
    this.count += 1
  }

  /** Takes all errors of another list. */
  take(other: KeptErrors): void {
    for (const error of other.list) this.push(error)
    this.count += other.count - other.list.length
  }
}

/** A list with its first error. */
export function kept(error: unknown): KeptErrors {
  const errors = new KeptErrors()
  errors.push(error)
  return errors
}

/** The errors so far with those of a part; the part's list may be taken over. */
export function joined(errors: KeptErrors | null, more: KeptErrors): KeptErrors {
  if (errors === null) return more
  errors.take(more)
  return errors
}
