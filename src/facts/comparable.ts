import type { FactName } from '../fact.ts'

/** Facts that can be compared. The others are read for people and for other checks. */
export const comparable = [
  'name',
  'licence',
  'version',
  'status',
  'repository',
  'security-contact',
  'product-manager',
] as const satisfies readonly FactName[]
export type Comparable = (typeof comparable)[number]
