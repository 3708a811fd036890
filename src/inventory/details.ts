import type { ApiDescription, Artefact, Inventory } from '../artefact.ts'
import { languageOf } from './natural-language.ts'
import { topicsOf } from './topics.ts'

type Details = Artefact['details']

/** Null: nobody can say. */
async function isValid({ valid, validation }: ApiDescription): Promise<boolean | null> {
  if (valid === false) return false
  const found = await validation()
  return 'undetermined' in found ? null : found.faults.length === 0
}

async function documentDetails(artefact: Artefact, inventory: Inventory): Promise<Details> {
  if (artefact.path === null) return {}
  const document = await inventory.document(artefact.path)
  if ('unread' in document) return { language: null }
  const language = languageOf(document.passages.map(({ text }) => text).join('\n'))
  if (artefact.kind !== 'governance') return { language }
  const range =
    artefact.status === 'present' ? undefined : { from: artefact.line ?? 1, to: artefact.endLine ?? document.lines }
  return { language, topics: Object.fromEntries(topicsOf(document, range)) }
}

async function ownersDetails(artefact: Artefact, inventory: Inventory): Promise<Details> {
  const owners = await inventory.owners()
  if (owners?.path === artefact.path) {
    const invalidLines = [
      ...new Set(owners.problems.filter(({ kind }) => kind !== 'owner-as-pattern').map(({ line }) => line)),
    ].sort((a, b) => a - b)
    return { format: 'codeowners', dialect: owners.dialect, rules: owners.rules.length, invalidLines, effective: true }
  }
  const codeowners = /codeowners/iu.test(artefact.path ?? '')
  return codeowners
    ? { format: 'codeowners', effective: false }
    : { format: artefact.status === 'present' ? 'maintainers' : 'section' }
}

/** What the JSON report tells of an artefact, beyond its place. */
export async function describe(artefact: Artefact, inventory: Inventory): Promise<Artefact> {
  // What is inherited stands in another repository: its path leads nowhere in this one.
  if (artefact.status === 'absent' || artefact.status === 'inherited') return artefact
  return { ...artefact, details: { ...artefact.details, ...(await detailsOf(artefact, inventory)) } }
}

async function detailsOf(artefact: Artefact, inventory: Inventory): Promise<Details> {
  switch (artefact.kind) {
    case 'governance':
    case 'readme':
      return documentDetails(artefact, inventory)
    case 'owners':
      return ownersDetails(artefact, inventory)
    case 'licence': {
      const { expression, family } = await inventory.licence()
      return { spdx: expression, family }
    }
    case 'api-description': {
      const description = (await inventory.apis()).find(({ path }) => path === artefact.path)
      return { valid: description ? await isValid(description) : null, title: description?.title ?? null }
    }
    case 'publiccode':
      return { version: (await inventory.publiccode())?.fields.get('publiccodeYmlVersion')?.value ?? null }
    default:
      return {}
  }
}
