import type { Fault } from '../description.ts'
import type { Location, Text } from '../model.ts'
import { lineIndex } from '../syntax/line-index.ts'

/** What the readers of GraphQL, Protocol Buffers and WSDL have in common. */

/** A description that is written as text: path → text, the entry first. */
export type TextFiles = ReadonlyMap<string, string>

/** Something that users of an interface see, and whether the description says what it is for. */
export interface DescribedPart {
  /** As users call it: `Query.light`, `LightService.Get`, `Light.colour(shade)`. */
  subject: string
  location: Location
  described: boolean
}

/** Something that is marked as deprecated. `note`: what the description says about it; '' when it says nothing. */
export interface DeprecatedPart {
  subject: string
  location: Location
  note: string
}

/** What every one of these formats tells. */
export interface TextReading {
  /** What is certainly wrong, in the order of the files; at most 1,000. Empty when `undetermined`. */
  faults: readonly Fault[]
  /** Why it could not be judged as a whole; null: it was. */
  undetermined: Text | null
}

/** More faults than anybody reads, and few enough for the memory. */
export const mostFaults = 1000

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Order of places: by path, then line, then column. */
export const byPlace = (a: Location, b: Location): number =>
  compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)

/** Lines and columns (from 1) of offsets in a text, each in logarithmic time. */
export function placesIn(path: string, text: string): (offset: number) => Location {
  const place = lineIndex(text)
  return (offset) => ({ path, ...place(offset) })
}
