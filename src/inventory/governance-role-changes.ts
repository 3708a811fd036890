import { type Holder, roles } from './governance-holders.ts'
import { standsAmong } from './governance-names.ts'
import { type RoleFacts, roleIn } from './governance-roles.ts'
import { type Unit, wordsOf } from './governance-units.ts'
import type { Reading } from './reading.ts'

/** A role that has another holder than before, that is new, or that is gone. */
export interface RoleChange {
  role: string
  /** Where the head shows it; null when only the base has it. */
  place: { path: string; line: number } | null
  /** Where the base had it. */
  was: { path: string; line: number } | null
}

const wordsOfDocument = (text: string): readonly string[] =>
  text.toLowerCase().match(/@?[\p{L}\p{N}][\p{L}\p{N}/-]*/gu) ?? []

interface Side {
  /** Documents that can be compared name by name. */
  readings: readonly Reading[]
  /** All documents of the plan. */
  all: readonly Reading[]
  /** Sentences and rows that the other side does not have. */
  changed: readonly Unit[]
}

/** Roles that usually have many holders: one more or one less is a change. */
const several: ReadonlySet<string> = new Set(['owner', 'steering', 'maintainer', 'funder'])
const mostHolders = 200

const wordsAmong = (units: readonly Unit[]): ReadonlySet<string> => new Set(units.flatMap(({ text }) => wordsOf(text)))

/** Holders of one side that do not stand where the other side speaks of the role. */
const missing = (holders: readonly Holder[], { context }: RoleFacts): readonly Holder[] =>
  holders.slice(0, mostHolders).filter(({ name }) => !standsAmong(name, context))

/** Who only came or only went may stand in the changed text in a form that was not recognised. */
const nowhereIn = (holders: readonly Holder[], words: ReadonlySet<string>): readonly Holder[] =>
  holders.filter(({ name }) => !standsAmong(name, words))

function holderChange(role: string, was: RoleFacts, is: RoleFacts, base: Side, head: Side): RoleChange | null {
  // Somebody is named where nobody was: a gap is filled, nothing that was agreed is changed.
  if (was.holders.length === 0 || is.holders.length === 0) return emptied(role, was, is, head)
  const gone = missing(was.holders, is)
  const fresh = missing(is.holders, was)
  const change = { role, place: fresh[0] ?? is.label ?? is.holders[0]!, was: gone[0] ?? was.holders[0]! }
  if (gone.length > 0 && fresh.length > 0) return change
  const left = nowhereIn(gone, wordsAmong(head.changed))
  const came = nowhereIn(fresh, wordsAmong(base.changed))
  if (several.has(role) && left.length + came.length > 0) return change
  return left.length === was.holders.length ? change : null
}

/** All holders are gone, from a role that is still spoken of. Without a place of its own they may stand anywhere. */
function emptied(role: string, was: RoleFacts, is: RoleFacts, head: Side): RoleChange | null {
  if (was.holders.length === 0) return null
  const words =
    is.label === null
      ? new Set(head.all.flatMap(({ document }) => wordsOfDocument(document.text)))
      : wordsAmong(head.changed)
  const left = nowhereIn(missing(was.holders, is), words)
  return left.length === was.holders.length ? { role, place: is.label, was: was.holders[0]! } : null
}

/** A role that one side has and the other does not mention at all. Its row under another name is no change. */
function lone(own: RoleFacts, other: RoleFacts, otherSide: Side): RoleFacts['label'] {
  if (own.label === null || other.mentioned) return null
  const words = wordsAmong(otherSide.changed)
  const renamed = own.holders.length > 0 && own.holders.every(({ name }) => standsAmong(name, words))
  return renamed ? null : own.label
}

function changeOf(role: string, base: Side, head: Side): RoleChange | null {
  const was = roleIn(base.readings, base.all, role)
  const is = roleIn(head.readings, head.all, role)
  const removed = lone(was, is, head)
  if (removed) return { role, place: null, was: removed }
  const added = lone(is, was, base)
  if (added) return { role, place: added, was: null }
  return holderChange(role, was, is, base, head)
}

/** Roles that are other than before. Whose names they are stays here. */
export const roleChanges = (base: Side, head: Side): readonly RoleChange[] =>
  roles.flatMap((role) => changeOf(role, base, head) ?? [])
