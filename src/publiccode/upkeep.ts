/** Does who is named under `maintenance` fit the type of the maintenance? */
import type { Remark } from './found.ts'
import { under } from './keys.ts'
import { holds, mapOf, type Node } from './nodes.ts'
import { contractorsElsewhere, noContacts, noContractors } from './upkeep-words.ts'

/** Does a node belong to what is said of the maintenance? */
export const isUpkeep = ({ label }: Pick<Node, 'label'>): boolean =>
  label === 'maintenance' || label.startsWith('maintenance.')

/**
 * Contacts are needed for `internal` and `community` and allowed for the others; contractors are needed for `contract`
 * and stand nowhere else (0.5.0 and later; the parser of the catalogues asks it of all versions).
 */
export function* upkeepRemarks(node: Node): Iterable<Remark> {
  const map = node.label === 'maintenance' ? mapOf(node.value) : null
  if (!map || typeof map.type !== 'string') return
  const { type, contacts, contractors } = map
  const at = (name: string): Node => (Object.hasOwn(map, name) ? under(node, name) : node)
  const isOwn = type === 'internal' || type === 'community'
  // Whoever stands under contractors belongs among the contacts: told once.
  if (isOwn && !holds(contacts) && !holds(contractors))
    yield { node: at('contacts'), key: 'contacts', message: () => noContacts(type) }
  if (type === 'contract' && !holds(contractors))
    yield { node: at('contractors'), key: 'contractors', message: () => noContractors }
  if ((isOwn || type === 'none') && holds(contractors))
    yield { node: at('contractors'), key: 'contractors', message: () => contractorsElsewhere(type) }
}
