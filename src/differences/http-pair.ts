/** An operation on both sides, and how its changes are noted. */
import type { HttpOperation } from '../interfaces/http-model.ts'
import type { Met } from './ledger.ts'
import type { Walk } from './schema-walk.ts'

/** An operation on both sides, and which way its request goes: users of webhooks and callbacks get it. */
export interface OperationPair {
  before: HttpOperation
  after: HttpOperation
  node: string
  request: 'in' | 'out'
}

export const responseDirection = ({ request }: OperationPair): 'in' | 'out' => (request === 'in' ? 'out' : 'in')

/** Notes a change of an operation. */
export function noteAt({ ledger }: Walk, node: string, met: Omit<Met, 'direction' | 'names'> & Partial<Met>): void {
  ledger.note(node, { direction: null, names: [], ...met })
}
