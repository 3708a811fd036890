import type { Inventory } from '../artefact.ts'
import { bodyList } from '../inventory/body-lists.ts'
import { ownersStated, type StatedOwner } from '../inventory/owning-bodies.ts'
import { bodyNamed, type PublicBody, sameBody } from '../inventory/public-bodies.ts'
import { type Reading, readings, type Unreadable } from '../inventory/reading.ts'
import { settingsPlaces } from '../settings.ts'
import { parseYaml, yamlFields } from '../syntax/yaml.ts'

/** An organisation that is named as an owner of the product, and where. */
export interface Owner {
  /** As it is written there, in the nominative. */
  written: string
  /** The Finnish public body that it is; null: it is not in the list. */
  body: PublicBody | null
  path: string
  /** From 1. */
  line: number
}

/** Where owners are named, the most authoritative first. */
export type OwnerPlace = 'settings' | 'plan' | 'readme' | 'publiccode'

/** The owners that one place names. `complete`: these are all, as far as the place says. */
export interface OwnerSource {
  place: OwnerPlace
  path: string
  owners: readonly Owner[]
  complete: boolean
}

/** What the documents say about who owns the product, and which of them could not be read. */
export interface StatedOwners {
  /** The most authoritative first; each names somebody. */
  sources: readonly OwnerSource[]
  unread: readonly Unreadable[]
}

/** A product has few owners; a longer list is about something else, and is not compared. */
const mostOwners = 100

async function ofSettings(inventory: Inventory): Promise<readonly OwnerSource[]> {
  const path = settingsPlaces.find((place) => inventory.exists(place))
  const content = path === undefined ? null : await inventory.content(path)
  if (path === undefined || content?.kind !== 'text') return []
  const { fields } = await yamlFields(await parseYaml(content.text))
  const named = [...fields].filter(([key]) => /^product\.owners\.\d+$/u.test(key)).map(([, field]) => field)
  const listed = named.length > 1
  const owners = named
    .slice(0, mostOwners)
    .map(({ value, line }) => ({ written: value, body: bodyNamed(value, { listed }), path, line }))
  return owners.length > 0 ? [{ place: 'settings', path, owners, complete: named.length <= mostOwners }] : []
}

const toOwner = ({ name, body, line }: StatedOwner, path: string): Owner => ({ written: name, body, path, line })

/** What one document says; of a README that holds the plan it is said once, in the plan's name. */
function ofReading({ document, from, to }: Reading, place: OwnerPlace): readonly OwnerSource[] {
  const { owners, whole } = ownersStated(document, from, to)
  if (owners.length === 0) return []
  const { path } = document
  const named = owners.slice(0, mostOwners).map((owner) => toOwner(owner, path))
  return [{ place, path, owners: named, complete: whole && owners.length <= mostOwners }]
}

const publiccodeKeys = /^(?:organisation\.name|legal\.mainCopyrightOwner)$/u

/** publiccode.yml has room for one body, however many own the product: never a complete list. */
async function ofPubliccode(inventory: Inventory): Promise<readonly OwnerSource[]> {
  const file = await inventory.publiccode()
  if (!file) return []
  const owners = [...file.fields]
    .filter(([key, { value }]) => publiccodeKeys.test(key) && value.trim() !== '')
    .flatMap(([, { value, line }]) =>
      bodyList(value).bodies.map(({ name, body }) => ({ written: name, body, path: file.path, line })),
    )
  return owners.length > 0 ? [{ place: 'publiccode', path: file.path, owners, complete: false }] : []
}

const ofInterface = /rajapin|gränssnit|interface|(?<!\p{L})api(?!\p{L})/iu

/** Is it the plan of an interface? Its owners need not be those of the software beside it. */
const isOfInterface = ({ document }: Reading): boolean =>
  ofInterface.test(document.path) || ofInterface.test(document.labels[0]?.text ?? '')

/** What the plans say. Where some are of interfaces and some of software, those of interfaces are not compared. */
function ofPlans(plans: readonly Reading[]): readonly OwnerSource[] {
  const others = plans.some((plan) => !isOfInterface(plan))
  return plans.flatMap((plan) =>
    ofReading(plan, 'plan').map((source) => ({
      ...source,
      complete: source.complete && !(others && isOfInterface(plan)),
    })),
  )
}

const firstOfEach = (sources: readonly OwnerSource[]): readonly OwnerSource[] =>
  sources.filter(({ path }, index) => sources.findIndex((other) => other.path === path) === index)

/**
 * Who owns the product by the settings, the plan, the README and publiccode.yml. Suppliers, integrators, funders and users
 * are no owners.
 */
export async function statedOwners(inventory: Inventory): Promise<StatedOwners> {
  const plans = await readings(inventory, ['governance'])
  const readmes = await readings(inventory, ['readme'])
  const sources = [
    ...(await ofSettings(inventory)),
    ...ofPlans(plans.readings),
    ...readmes.readings.flatMap((reading) => ofReading(reading, 'readme')),
    ...(await ofPubliccode(inventory)),
  ]
  return { sources: firstOfEach(sources), unread: [...plans.unread, ...readmes.unread] }
}

/** Are two owners the same body? Null: it is not known. */
export function sameOwner(one: Owner, other: Owner): boolean | null {
  if (one.body && other.body) return one.body === other.body
  return sameBody(one.written, other.written) === true ? true : null
}
