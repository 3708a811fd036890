/** Facts that the plan, the security policy, CODEOWNERS and MAINTAINERS state. */
import type { Document, Inventory, Label } from '../artefact.ts'
import type { FactName, StatedFact } from '../fact.ts'
import { statedDate } from '../inventory/dates.ts'
import { holdersIn } from '../inventory/governance-holders.ts'
import { namedLicences } from '../inventory/licence-names.ts'
import { placeholders } from '../inventory/placeholders.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { supportedVersions } from '../inventory/supported-versions.ts'
import { addressesIn } from './addresses.ts'
import { statedOwners } from './owners.ts'

/** Rows of a plan's basic information: what they are called, and which fact they state. */
const rows: readonly (readonly [FactName, RegExp])[] = [
  [
    'name',
    /^(?:tuotteen|ohjelmiston|palvelun|rajapinnan|sovelluksen) nimi$|^(?:produktens|tjänstens|programvarans|gränssnittets) namn$|^(?:product|service|software|interface)(?: name|['’]s name)$|^name of the (?:product|service|software|interface)$/iu,
  ],
  [
    'licence',
    /^(?:(?:ohjelmiston|tuotteen|lähdekoodin|koodin) )?lisenssi$|^(?:(?:programvarans|produktens|källkodens) )?licens$|^(?:(?:software|product|source code) )?licen[cs]e$/iu,
  ],
  [
    'repository',
    /^(?:koodivarasto|lähdekoodi|jakelupaikka|lähdekoodin (?:sijainti|jakelupaikka|osoite))$|^(?:kodförråd(?:et)?|källkod(?:en)?|distributionsplats)$|^(?:repository|source code|code repository|distribution place)$/iu,
  ],
]
const address = /https?:\/\/[^\s<>()|]{4,200}/u

/** What a row states; for a licence the expression that its cell names, for an address the first one. */
function statedIn(name: FactName, cell: string): string | null {
  if (name === 'licence') {
    const ids = namedLicences(`${cell} license`)
    return ids.length === 1 ? ids[0]! : null
  }
  if (name === 'repository') return address.exec(cell)?.[0] ?? null
  return cell.length <= 80 ? cell : null
}

function inRow(document: Document, { text, cells, line, column }: Label): readonly StatedFact[] {
  const label = text.trim().replace(/[\s:]+$/u, '')
  const name = rows.find(([, pattern]) => pattern.test(label))?.[0]
  // The second column of a wider table is no value of the row's name.
  const value = name && cells.length === 1 ? statedIn(name, cells[0]!.trim()) : null
  if (!name || !value) return []
  return [{ name, value, source: 'plan', field: label, location: { path: document.path, line, column } }]
}

function fromPlan(reading: Reading): readonly StatedFact[] {
  const { document, from, to } = reading
  const open = new Set(placeholders(document, { from, to }).map(({ line }) => line))
  const basics = document.labels
    .filter(({ kind, line }) => kind !== 'heading' && line >= from && line <= to && !open.has(line))
    .flatMap((label) => inRow(document, label))
  const managers = holdersIn(reading, 'product_manager').map(
    ({ name, path, line }): StatedFact => ({
      name: 'product-manager',
      value: name.join(' '),
      source: 'plan',
      field: null,
      location: { path, line },
      personal: true,
    }),
  )
  return [...basics, ...managers]
}

const fromSecurity = ({ document, from, to }: Reading): readonly StatedFact[] =>
  addressesIn(document, from, to).map(({ value, line }) => ({
    name: 'security-contact',
    value,
    source: 'security',
    field: null,
    location: { path: document.path, line },
    personal: true,
  }))

const people: ReadonlySet<string> = new Set(['user', 'email'])

/** Whom CODEOWNERS asks for a review, each once: a team is nobody's name, a user is. */
async function fromCodeowners(inventory: Inventory): Promise<readonly StatedFact[]> {
  const owners = await inventory.owners()
  if (!owners) return []
  const found = new Map<string, StatedFact>()
  for (const rule of owners.rules)
    for (const { name: value, column, kind } of rule.owners) {
      const location = { path: owners.path, line: rule.line, column }
      const isPerson = people.has(kind) ? { personal: true as const } : {}
      if (!found.has(value))
        found.set(value, { name: 'contact', value, source: 'codeowners', field: null, location, ...isPerson })
    }
  return [...found.values()].slice(0, 100)
}

const isMaintainers = ({ artefact }: Reading): boolean => /(?:^|\/)maintainers?\b/iu.test(artefact.path ?? '')

const fromMaintainers = ({ document, from, to }: Reading): readonly StatedFact[] =>
  addressesIn(document, from, to).map(({ value, line }) => ({
    name: 'contact',
    value,
    source: 'maintainers',
    field: null,
    location: { path: document.path, line },
    personal: true,
  }))

/** Versions that the security policy says get fixes. */
const supportedIn = (reading: Reading): readonly StatedFact[] =>
  (supportedVersions(reading)?.rows ?? [])
    .filter(({ supported, ranges }) => supported !== false && ranges !== null)
    .map(({ written, line }) => ({
      name: 'supported-version',
      value: written,
      source: 'security',
      field: null,
      location: { path: reading.document.path, line },
    }))

/** The date that a document gives for itself. */
function dateOf({ document, from, to }: Reading, source: 'plan' | 'roadmap' | 'security'): readonly StatedFact[] {
  const date = statedDate(document, { from, to })
  if (!date) return []
  const { line, column, text } = date
  return [{ name: 'review-date', value: text, source, field: null, location: { path: document.path, line, column } }]
}

/** The owners by settings, plan, README and publiccode.yml, each as it is written. */
async function fromOwners(inventory: Inventory): Promise<readonly StatedFact[]> {
  const { sources } = await statedOwners(inventory)
  return sources.flatMap(({ place, owners }) =>
    owners.map(({ written, path, line }) => ({
      name: 'owner',
      value: written,
      source: place,
      field: null,
      location: { path, line },
    })),
  )
}

/** What the plan, a security policy of its own file, and the lists of owners and maintainers state. */
export async function fromDocuments(inventory: Inventory): Promise<readonly StatedFact[]> {
  const plans = (await readings(inventory, ['governance'])).readings
  const policies = (await readings(inventory, ['security'])).readings
  const lists = (await readings(inventory, ['owners'])).readings
  const roadmaps = (await readings(inventory, ['roadmap'])).readings
  return [
    ...(await fromOwners(inventory)),
    ...policies.flatMap(supportedIn),
    ...plans.flatMap((plan) => dateOf(plan, 'plan')),
    ...roadmaps.flatMap((roadmap) => dateOf(roadmap, 'roadmap')),
    ...policies.flatMap((policy) => dateOf(policy, 'security')),
    ...lists.filter(isMaintainers).flatMap(fromMaintainers),
    ...(await fromCodeowners(inventory)),
    ...plans.flatMap(fromPlan),
    ...policies.filter(({ artefact }) => artefact.status === 'present').flatMap(fromSecurity),
  ]
}
