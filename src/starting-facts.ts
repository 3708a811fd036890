/** What the artefacts state that `init` would ask for. No person's name or address is ever taken. */
import type { Inventory, Product } from './artefact.ts'
import type { FactName, FactSource, StatedFact } from './fact.ts'
import { statedOwners } from './facts/owners.ts'
import { statedFacts } from './facts/stated-facts.ts'
import { isOrganisation } from './inventory/body-lists.ts'
import { bodyNamed } from './inventory/public-bodies.ts'
import { isSharedAddress } from './inventory/shared-address.ts'
import type { Settings } from './settings.ts'
import {
  type Checked,
  checkedCodeOwner,
  checkedContact,
  checkedLicence,
  checkedOwners,
  checkedProduct,
} from './templates/answer-checks.ts'

/** What somebody said already, and the file that says it. */
export interface Known<Value> {
  value: Value
  /** Null: no single file says it. */
  path: string | null
}

/** What the artefacts say; null: none does. */
export interface KnownFacts {
  name: Known<string> | null
  stage: Known<Product['stage']> | null
  owners: Known<readonly string[]> | null
  contact: Known<string> | null
  codeOwner: Known<string> | null
  licence: Known<string> | null
  /** Web address that publiccode.yml or a manifest states. */
  repository: Known<string> | null
}

/** The first that holds when it is checked as an answer would be. */
function firstOf(
  found: readonly { value: string; path: string | null }[],
  check: (text: string) => Checked<string>,
): Known<string> | null {
  for (const { value, path } of found) {
    const checked = check(value)
    if ('value' in checked && checked.value !== '') return { value: checked.value, path }
  }
  return null
}

const weight: readonly FactSource[] = ['settings', 'plan', 'publiccode', 'readme', 'citation', 'manifest']
const rank = ({ source }: StatedFact): number => (weight.indexOf(source) + weight.length + 1) % (weight.length + 1)

/** Statements of a fact, the most telling source first. */
const stated = (facts: readonly StatedFact[], ...names: readonly FactName[]) =>
  facts
    .filter(({ name }) => names.includes(name))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ value, location }) => ({ value, path: location?.path ?? null }))

/** Titles that are headings of a file, not names of a product. */
const noName =
  /^(?:readme|documentation|docs?|introduction|overview|getting started|johdanto|ohje|dokumentaatio|inledning)$/iu
/** The scope of a package is not part of the product's name. */
const unscoped = (name: string): string => name.replace(/^@[\w.-]{1,60}\//u, '')

const nameIn = (facts: readonly StatedFact[]): Known<string> | null =>
  firstOf(stated(facts, 'name'), (text) => (noName.test(text.trim()) ? { value: '' } : checkedProduct(unscoped(text))))

/** A shared mailbox; the address of a person is nobody's answer, and that for vulnerabilities takes no questions. */
const contactIn = (facts: readonly StatedFact[]): Known<string> | null =>
  firstOf(
    stated(facts, 'contact', 'api-contact').filter(({ value }) => isSharedAddress(value)),
    checkedContact,
  )

/** The team, or shared mailbox, that owns what no other line of CODEOWNERS names. */
async function codeOwnerOf(inventory: Inventory): Promise<Known<string> | null> {
  const file = await inventory.owners()
  const rule = file?.rules.findLast(({ pattern }) => pattern === '*')
  if (!file || !rule) return null
  const shared = rule.owners.filter(({ kind, name }) => kind === 'team' || (kind === 'email' && isSharedAddress(name)))
  return firstOf(
    shared.map(({ name }) => ({ value: name, path: file.path })),
    checkedCodeOwner,
  )
}

const isBody = (name: string): boolean => bodyNamed(name, { listed: true }) !== null || isOrganisation(name)

/** Public bodies and other organisations; one word that nobody knows may be a surname. */
async function ownersOf(inventory: Inventory, settings: Settings): Promise<Known<readonly string[]> | null> {
  const settled = settings.product.owners
  const own = settled ? checkedOwners(settled.join(', ')) : null
  if (own && 'value' in own && own.value.length > 0) return { value: own.value, path: settings.path }
  const { sources } = await statedOwners(inventory)
  for (const { owners, path } of sources) {
    const names = owners.map(({ written }) => written).filter(isBody)
    const checked = checkedOwners(names.join(', '))
    if ('value' in checked && checked.value.length > 0) return { value: checked.value, path }
  }
  return null
}

const stages: readonly Product['stage'][] = ['concept', 'development', 'beta', 'stable', 'obsolete']

/** Null: neither the owners nor a version says it. */
function stageOf({ product }: Inventory, facts: readonly StatedFact[], settings: Settings): KnownFacts['stage'] {
  const [status] = stated(facts, 'status').filter(({ value }) => (stages as readonly string[]).includes(value))
  const [version] = stated(facts, 'version')
  if (product.stageDeclared) return { value: product.stage, path: status?.path ?? settings.path }
  if (status) return { value: status.value as Product['stage'], path: status.path }
  return version || product.stage !== 'stable' ? { value: product.stage, path: version?.path ?? null } : null
}

const webAddress = /^https:\/\/[\w.-]{3,100}\/[\w.~-]{1,100}\/[\w.~-]{1,100}$/u

const repositoryIn = (facts: readonly StatedFact[]): Known<string> | null =>
  firstOf(stated(facts, 'repository'), (text) => {
    const value = text
      .trim()
      .replace(/^git\+/u, '')
      .replace(/(?:\.git)?\/?$/u, '')
    return { value: webAddress.test(value) ? value : '' }
  })

/** What the artefacts of an inventory say of the answers; each passes the checks that a typed answer does. */
export async function knownFacts(inventory: Inventory, settings: Settings): Promise<KnownFacts> {
  const [facts, { expression }, owners, codeOwner] = await Promise.all([
    statedFacts(inventory),
    inventory.licence(),
    ownersOf(inventory, settings),
    codeOwnerOf(inventory),
  ])
  const text = inventory.of('licence').find(({ status }) => status === 'present')?.path ?? null
  const chosen = settings.product.licence
  const licences = [
    ...(chosen === null ? [] : [{ value: chosen, path: settings.path }]),
    ...(expression === null ? [] : [{ value: expression, path: text }]),
    ...stated(facts, 'licence'),
  ]
  return {
    name: nameIn(facts),
    stage: stageOf(inventory, facts, settings),
    owners,
    contact: contactIn(facts),
    codeOwner,
    licence: firstOf(licences, checkedLicence),
    repository: repositoryIn(facts),
  }
}
