import type { Fault } from '../description.ts'

/** So many faults are worked out, with places and words; the others are counted. */
const mostMade = 400

/** Makes a fault when it is to be told: a hostile file has more of them than anybody reads. */
export type Finding = () => Fault

/** Faults as they are found. */
export class FaultList {
  readonly faults: Fault[] = []
  /** How many were found beyond those that were worked out. */
  more = 0

  add(findings: readonly Finding[]): void {
    for (const make of findings) {
      if (this.faults.length < mostMade) this.faults.push(make())
      else this.more += 1
    }
  }
}
