/** Facts that manifests of package managers state. */
import type { Inventory } from '../artefact.ts'
import type { StatedFact } from '../fact.ts'
import { hasLicenceText, isManifest } from '../inventory/licence-files.ts'
import { manifestStatements } from '../inventory/licence-statements.ts'
import { isRootManifest } from '../inventory/manifest-files.ts'
import { manifestFields } from './manifest.ts'

/** So many manifests are read of a repository. */
const mostManifests = 40

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** A part with a licence text of its own may have a licence of its own. */
function isOfTheProduct({ repository: { files } }: Inventory, path: string): boolean {
  const folder = folderOf(path)
  return (
    folder === '' ||
    !hasLicenceText(
      files.filter((file) => file.path.startsWith(folder)),
      folder,
    )
  )
}

const named = /"name"\s{0,9}:|^\s{0,4}name\s{0,9}=|<artifactId>|<name>/mu

/** The licence that each manifest states first; publiccode.yml is read by its own reader. */
function licenceIn(path: string, text: string): readonly StatedFact[] {
  const [first] = manifestStatements(path, text)
  // A manifest of tools alone names no package and states nothing about the product.
  if (!first || !named.test(text.slice(0, 20_000))) return []
  // `npm init` writes ISC into every package: in that of a part it is nobody's statement.
  if (first.expression === 'ISC' && folderOf(path) !== '') return []
  const location = { path, line: first.line }
  return [{ name: 'licence', value: first.expression, source: 'manifest', field: 'license', location }]
}

/** https://pypi.org/classifiers: the stage of a Python package. */
const classifier = /Development Status :: ([1-7]) -/u
const stages = ['concept', 'development', 'development', 'beta', 'stable', 'stable', 'obsolete'] as const

function statusIn(path: string, text: string): readonly StatedFact[] {
  const match = classifier.exec(text)
  if (!match || folderOf(path) !== '') return []
  const line = text.slice(0, match.index).split('\n').length
  const value = stages[Number(match[1]) - 1]!
  return [{ name: 'status', value, source: 'manifest', field: 'classifiers', location: { path, line } }]
}

async function factsIn(inventory: Inventory, path: string): Promise<readonly StatedFact[]> {
  const content = await inventory.content(path)
  if (content?.kind !== 'text') return []
  const fields = isRootManifest(path) ? await manifestFields(path, content.text) : []
  const facts = fields.map((field): StatedFact => ({ ...field, source: 'manifest' }))
  const licence = isManifest(path) && isOfTheProduct(inventory, path) ? licenceIn(path, content.text) : []
  return [...facts, ...licence, ...statusIn(path, content.text)]
}

/** Facts of the manifests of the root, and licences of those one folder down that have no licence text beside them. */
export async function fromManifests(inventory: Inventory): Promise<readonly StatedFact[]> {
  const paths = inventory.repository.files
    .map(({ path }) => path)
    .filter((path) => (isRootManifest(path) || isManifest(path)) && !/(?:^|\/)publiccode\.ya?ml$/iu.test(path))
    .slice(0, mostManifests)
  return (await Promise.all(paths.map((path) => factsIn(inventory, path)))).flat()
}
