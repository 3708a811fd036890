/** Is it one stage? */
import type { Comparison } from '../fact.ts'

const known = new Set(['concept', 'development', 'beta', 'stable', 'obsolete'])

/** A concept is being developed, and so is what is tried out: these are no contradiction. */
const isEarly = (status: string): boolean => status === 'concept' || status === 'development' || status === 'beta'

/** Stages as publiccode.yml names them. */
export function compareStatuses(one: string, other: string): Comparison {
  if (!known.has(one) || !known.has(other)) return 'unknown'
  return one === other || (isEarly(one) && isEarly(other)) ? 'same' : 'different'
}
