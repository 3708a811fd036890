/** Faults as they are found: told in the order of the file, a few of many. */
import type { Fault, ParsedFile, Validation } from '../description.ts'
import type { Text } from '../model.ts'
import { type Node, placeOf, walk } from './nodes.ts'

/** Something wrong at a node, before its words are made. `key`: what identifies it, beside its label. */
export interface Remark {
  node: Node
  part?: 'key' | 'value'
  key: string
  message: (line: number) => Text
  instead?: Fault['instead']
}

/** So many are worked out, with places and words; the others are counted. */
const mostMade = 400
const mostTold = 20

const byPlace = ({ location: a }: Fault, { location: b }: Fault): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)

/** What a validation says, and whether the whole file was looked at. */
export interface Judged extends Validation {
  whole: boolean
}

/** Asks of each node what is wrong with it. At most 20 faults in the order of the file, and how many more there are. */
export function judged(file: ParsedFile, remarksOn: (node: Node) => Iterable<Remark>): Judged {
  const faults: Fault[] = []
  let more = 0
  const whole = walk(file, (node) => {
    for (const remark of remarksOn(node)) {
      if (faults.length >= mostMade) more += 1
      else {
        const location = placeOf(file, remark.node, remark.part)
        const { key, message, instead } = remark
        faults.push({ location, message: message(location.line ?? 1), key, ...(instead ? { instead } : {}) })
      }
    }
  })
  faults.sort(byPlace)
  return { faults: faults.slice(0, mostTold), more: more + Math.max(0, faults.length - mostTold), whole }
}
