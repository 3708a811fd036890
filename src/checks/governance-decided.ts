import type { Artefact, Inventory } from '../artefact.ts'
import { type GovernanceChange, governanceChanges } from '../inventory/governance-changes.ts'
import { planDecider } from '../inventory/governance-decider.ts'
import { planLines } from '../inventory/governance-units.ts'
import { ownersChange } from '../inventory/owners-changes.ts'
import { ownersIn } from '../inventory/owning-bodies.ts'
import { type Reading, readings, type Unreadable } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Judgement } from '../report.ts'
import { couldNotRead } from './answers.ts'
import * as words from './governance-decided-words.ts'
import { recordedDecision } from './governance-recorded.ts'

/** One kind of governed thing that changed, in words, and where. */
interface Touched {
  kind: 'roles' | 'decision' | 'funding' | 'plan' | 'licence' | 'owners'
  name: Text
  places: readonly Location[]
}

interface Plan {
  readings: readonly Reading[]
  unread: readonly Unreadable[]
}

/** What an artefact is, wherever its lines moved. */
const identity = ({ path, target, status }: Artefact): string => `${status} ${path} ${target}`

/** Documents that only one of the two states lets us read; what both do not let us read says nothing about a change. */
function unreadOnOneSide(base: Plan, head: Plan): readonly Unreadable[] {
  const both = new Set(base.unread.map(({ artefact }) => identity(artefact)))
  const known = new Set(head.unread.map(({ artefact }) => identity(artefact)))
  return [
    ...head.unread.filter(({ artefact }) => !both.has(identity(artefact))),
    ...base.unread.filter(({ artefact }) => !known.has(identity(artefact))),
  ]
}

/** A stub or a template is no plan yet: what replaces it is a first plan. */
const isPlan = ({ artefact: { substance } }: Reading): boolean => substance === null || substance === 'full'

/** Is a document of the base in the head under any name? */
const isKept = (inventory: Inventory, base: Inventory, path: string): boolean => {
  const oid = base.repository.files.find((file) => file.path === path)?.oid ?? null
  return inventory.exists(path) || (oid !== null && inventory.repository.files.some((file) => file.oid === oid))
}

/** A plan that the whole organisation shares does not stand in for the product's own. */
const hasOwnPlan = (inventory: Inventory): boolean =>
  inventory.of('governance').some(({ status }) => status !== 'inherited')

/** What stands in another repository is not changed by a change of this one. */
async function planOf(inventory: Inventory): Promise<Plan> {
  const { readings: found, unread } = await readings(inventory, ['governance'])
  return { readings: found, unread: unread.filter(({ artefact }) => artefact.status !== 'inherited') }
}

function planGone(inventory: Inventory, base: Inventory, plan: Plan): readonly Touched[] {
  const paths = plan.readings
    .filter(({ artefact }) => artefact.status === 'present')
    .map(({ document }) => document.path)
  if (paths.length === 0 || !inventory.repository.complete || hasOwnPlan(inventory)) return []
  if (paths.some((path) => isKept(inventory, base, path))) return []
  return [{ kind: 'plan', name: words.removedPlan, places: paths.map((path) => ({ path, missing: true })) }]
}

function inPlan(changes: readonly GovernanceChange[]): readonly Touched[] {
  const of = (part: GovernanceChange['part'], name: Text): readonly Touched[] => {
    const places = changes.filter((change) => change.part === part).map(({ place }) => place)
    return places.length > 0 ? [{ kind: part, name, places }] : []
  }
  const roles = [...new Set(changes.flatMap(({ role }) => role ?? []))]
  return [
    ...of('roles', words.changedRoles(roles)),
    ...of('decision', words.changedDecisions),
    ...of('funding', words.changedFunding),
  ]
}

/** "MIT OR EUPL-1.2" is "EUPL-1.2 OR MIT". */
const sorted = (expression: string): string =>
  expression
    .split(/[\s()]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')

/** The file with the licence, when the base has one and the head has none: a line in the README does not replace it. */
function goneLicence(inventory: Inventory, base: Inventory): string | null {
  const file = (of: Inventory) => of.of('licence').find(({ status }) => status === 'present')?.path ?? null
  return inventory.repository.complete && file(inventory) === null ? file(base) : null
}

async function inLicence(inventory: Inventory, base: Inventory): Promise<readonly Touched[]> {
  const [was, is] = [await base.licence(), await inventory.licence()]
  const gone = goneLicence(inventory, base)
  if (was.expression !== null && gone !== null)
    return [{ kind: 'licence', name: words.removedLicence(was.expression), places: [{ path: gone, missing: true }] }]
  if (was.expression === null || is.expression === null || sorted(was.expression) === sorted(is.expression)) return []
  const [evidence] = is.evidence
  const places = evidence ? [{ path: evidence.path, line: evidence.line }] : []
  return [{ kind: 'licence', name: words.changedLicence(was.expression, is.expression), places }]
}

async function inOwners(inventory: Inventory, base: Inventory): Promise<readonly Touched[]> {
  const [was, is] = [await base.owners(), await inventory.owners()]
  // A first file is no change of what was agreed.
  if (!was || was.rules.length === 0) return []
  if (!is) {
    const removed = inventory.repository.complete && inventory.of('owners').length === 0
    return removed ? [{ kind: 'owners', name: words.removedOwners, places: [{ path: was.path, missing: true }] }] : []
  }
  const change = ownersChange(
    was,
    is,
    inventory.repository.files.map(({ path }) => path),
  )
  if (!change) return []
  const line = change.line ?? is.rules[0]?.line ?? 1
  return [{ kind: 'owners', name: words.changedOwners(change), places: [{ path: is.path, line }] }]
}

const distinctPlaces = (places: readonly Location[]): readonly Location[] => [
  ...new Map(places.map((place) => [`${place.path}:${place.line}`, place])).values(),
]

const partsOfPlan: readonly Touched['kind'][] = ['roles', 'decision', 'funding']

/** Places in the order of reading: the plan from its beginning, then licence and owners. */
function placesOf(touched: readonly Touched[]): readonly Location[] {
  const plan = touched.filter(({ kind }) => partsOfPlan.includes(kind)).flatMap(({ places }) => places)
  const others = touched.filter(({ kind }) => !partsOfPlan.includes(kind)).flatMap(({ places }) => places)
  const inOrder = [...plan].sort((a, b) => a.path.localeCompare(b.path, 'en') || (a.line ?? 0) - (b.line ?? 0))
  return distinctPlaces([...inOrder, ...others])
}

const mostRelated = 10

function problem(touched: readonly Touched[], base: Plan, head: Plan): Judgement {
  const decider = planDecider(base.readings)
  const message = words.touchesGovernance(
    touched.map(({ name }) => name),
    decider,
    { before: base.readings.length > 0, after: head.readings.length > 0 },
  )
  const [location, ...related] = placesOf(touched)
  const key = touched
    .map(({ kind }) => kind)
    .sort()
    .join(' ')
  return {
    problems: [
      {
        message,
        location: location ?? { path: head.readings[0]?.document.path ?? '' },
        ...(related.length > 0 ? { related: related.slice(0, mostRelated) } : {}),
        key,
      },
    ],
  }
}

const firstLine = (reading: Reading): Location => ({ path: reading.document.path, line: planLines(reading)[0] })

/** Who owns the product, by the first document that says so; empty when none does. */
const ownersOf = ({ readings: found }: Plan): ReadonlySet<string> =>
  new Set(found.map(({ document, from, to }) => ownersIn(document, from, to)).find((list) => list.length > 0) ?? [])

/**
 * An owner more or less among names that are otherwise the same. Other differences may be another language or another
 * spelling of the same names.
 */
function inBodies(base: Plan, head: Plan): readonly Touched[] {
  const [was, is] = [ownersOf(base), ownersOf(head)]
  const [plan] = head.readings
  const [few, many] = was.size < is.size ? [was, is] : [is, was]
  if (!plan || few.size === 0 || few.size === many.size || [...few].some((body) => !many.has(body))) return []
  return [{ kind: 'roles', name: words.changedBodies, places: [firstLine(plan)] }]
}

/** One kind of thing is told once: what the roles say more precisely goes before. */
const onePerKind = (touched: readonly Touched[]): readonly Touched[] =>
  [...new Map([...touched].reverse().map((one) => [one.kind, one] as const)).values()].reverse()

/** Does a change of roles, decisions, funding, licence or owners say that it was decided? One notice, no verdict. */
export default {
  async judge({ inventory, base }) {
    if (!base) return { undetermined: words.noBase }
    const [before, after] = [await planOf(base), await planOf(inventory)]
    const unread = unreadOnOneSide(before, after)
    const comparable = unread.length === 0 && before.readings.some(isPlan)
    const touched = onePerKind([
      ...(comparable ? inPlan(governanceChanges(before.readings, after.readings)) : []),
      ...(comparable ? inBodies(before, after) : []),
      ...(comparable ? planGone(inventory, base, before) : []),
      ...(await inLicence(inventory, base)),
      ...(await inOwners(inventory, base)),
    ])
    if (touched.length === 0) return unread.length > 0 ? couldNotRead(unread) : { notApplicable: words.nothingGoverned }
    const recorded = recordedDecision(before.readings, after.readings)
    return recorded ? { passed: [recorded] } : problem(touched, before, after)
  },
} satisfies Check<Record<string, never>>
