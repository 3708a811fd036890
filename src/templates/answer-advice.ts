/** What is said of answers that will do and could be better. Nobody is refused. */
import { isPersonsAddress, isSharedAddress } from '../inventory/shared-address.ts'
import type { Text } from '../model.ts'
import { ownerHint, personalAddress, singleCodeOwner } from './answer-words.ts'
import { ownerMeant } from './owners-answer.ts'

/** Of a contact address: a person's own is told. */
export const adviceOnContact = (address: string): Text | null => (isPersonsAddress(address) ? personalAddress : null)

/** Of a code owner: one user, or one person's address, is told. */
export function adviceOnCodeOwner(owner: string): Text | null {
  const isTeam = owner.includes('/') || (!owner.startsWith('@') && isSharedAddress(owner))
  return isTeam ? null : singleCodeOwner
}

/** Of owners: those that look like a misspelt name of the list of Finnish public bodies. */
export const adviceOnOwners = (owners: readonly string[]): readonly Text[] =>
  owners.flatMap((name) => {
    const meant = ownerMeant(name)
    return meant === null ? [] : [ownerHint(name, meant)]
  })
