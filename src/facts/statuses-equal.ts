/** Is it one stage? */
import type { Comparison } from '../fact.ts'

const known = new Set(['concept', 'development', 'beta', 'stable', 'obsolete'])

/** A concept is being developed: these two are no contradiction. */
const isEarly = (status: string): boolean => status === 'concept' || status === 'development'

/** Stages as publiccode.yml names them. */
export function compareStatuses(one: string, other: string): Comparison {
  if (!known.has(one) || !known.has(other)) return 'unknown'
  return one === other || (isEarly(one) && isEarly(other)) ? 'same' : 'different'
}
