import type { Inventory, LicenceFacts } from '../artefact.ts'
import {
  type ContributionLicence,
  contributionLicences,
  isPullRequestTemplate,
} from '../inventory/contribution-licence.ts'
import { type Obstacle, obstacleBetween } from '../inventory/licence-compatibility.ts'
import { familyOf } from '../inventory/licence-expression.ts'
import { licencesOf, termOf } from '../inventory/licence-terms.ts'
import { followsReuse, type LicencePlace, reuseOf } from '../inventory/reuse.ts'
import { isSpdxId } from '../inventory/spdx-list.ts'
import type { Location } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { incompatibleFiles, otherInbound, unknownProduct } from './licence-compatible-words.ts'
import { placeOf } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

/** Above this many files their heads are not read; tables and `.license` files are. */
const mostHeads = 5000

const sourceFile =
  /\.(?:java|kt|kts|scala|groovy|py|rb|php|js|mjs|cjs|jsx|ts|mts|cts|tsx|vue|svelte|c|h|cc|cpp|hpp|cs|fs|vb|go|rs|swift|m|pl|pm|ex|exs|erl|clj|lua|dart)$/i
/** What stands beside the product and is no part of the work: tests, examples, documentation, what builds or installs it. */
const besideFolder =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|fixtures?|mocks?|examples?|samples?|demos?|docs?|documentation|tools?|tooling|scripts?|build|buildsrc|ci|bench(?:marks?)?|node_modules|\.[^/]+|[^/]*[-_.]tests?|(?:integration|unit|functional)tests?|subprojects|gradle)\//i
const besideFile =
  /(?:^|[-_.])(?:tests?|spec)\.[a-z]{1,6}$|(?:^|\/)(?:setup|conftest|[\w.-]{1,60}\.config)\.[a-z]{1,4}$/i

const isPart = (path: string): boolean => sourceFile.test(path) && !besideFolder.test(path) && !besideFile.test(path)

interface Product {
  expression: string
  location: Location
  place: string
}

function productOf({ expression, family, evidence }: LicenceFacts, inventory: Inventory): Product | null {
  const known = expression ?? family
  if (known === null || termOf(known) === null) return null
  const stated = evidence.find((one) => one.expression === known || one.expression === family)
  const [file] = inventory.of('licence')
  const location = stated ? { path: stated.path, line: stated.line } : file ? placeOf(file) : null
  if (location === null) return null
  return { expression: known, location, place: `${location.path}${location.line ? `:${location.line}` : ''}` }
}

/** The same licence, or the same family with the version or the choice of later ones left open. */
const isSame = (name: string, id: string): boolean => {
  const [one, other] = [familyOf(name), familyOf(id).replace(/\+$/, '')]
  return one === other || other.startsWith(`${one}-`) || one.startsWith(`${other}-`)
}

function inboundProblems(found: readonly ContributionLicence[], product: Product): readonly Problem[] {
  const term = termOf(product.expression)
  const own = term === null ? [] : licencesOf(term).map(({ id }) => id)
  return found
    .filter(({ names }) => !names.some((name) => own.some((id) => isSame(name, id))))
    .map(({ path, line, names }) => ({
      message: otherInbound(names, `${path}:${line}`, product),
      location: { path, line },
      related: [product.location],
      key: `contributions ${names.join(' ')}`,
    }))
}

async function contributions(inventory: Inventory): Promise<readonly ContributionLicence[]> {
  const guides = inventory
    .of('contributing')
    .flatMap(({ path, status }) => (path && status === 'present' ? [path] : []))
  const templates = inventory.repository.files.map(({ path }) => path).filter(isPullRequestTemplate)
  const paths = [...new Set([...guides, ...templates])].slice(0, 20)
  const contents = await Promise.all(paths.map((path) => inventory.content(path)))
  return paths.flatMap((path, index) => {
    const content = contents[index]
    return content?.kind === 'text' ? contributionLicences(path, content.text) : []
  })
}

interface Group {
  obstacle: Obstacle
  stated: LicencePlace
  paths: string[]
}

/** Files of the product under licences that cannot go into it, those of one expression together. */
async function obstacles(inventory: Inventory, expression: string): Promise<readonly Group[]> {
  const reuse = await reuseOf(inventory)
  if (!followsReuse(reuse, isSpdxId)) return []
  const { files } = await (reuse.covered.length <= mostHeads ? reuse.information() : reuse.stated())
  const decided = new Map<string, Obstacle | null>()
  const groups = new Map<string, Group>()
  for (const { path, licences, open } of files) {
    if (open || !isPart(path)) continue
    for (const stated of licences) {
      const { text } = stated
      if (!decided.has(text)) decided.set(text, obstacleBetween(text, expression))
      const obstacle = decided.get(text)
      if (!obstacle) continue
      const group = groups.get(text)
      if (group) group.paths.push(path)
      else groups.set(text, { obstacle, stated, paths: [path] })
    }
  }
  return [...groups.values()].slice(0, 20)
}

function fileProblem({ obstacle, stated, paths }: Group, product: Product): Problem {
  const distinct = [...new Set(paths)]
  const place = `${stated.path}:${stated.line}`
  const files = { first: distinct[0]!, count: distinct.length, expression: stated.text, stated: place }
  return {
    message: incompatibleFiles(product, files, obstacle),
    location: { path: stated.path, line: stated.line },
    related: [product.location, ...distinct.slice(0, 5).map((path) => ({ path, line: 1 }))],
    key: `${stated.text} in ${product.expression}`,
  }
}

/** By published tables: can what is taken in, contributions and single files, go under the licence of the product? */
export default {
  async judge({ inventory }) {
    const facts = await inventory.licence()
    const product = productOf(facts, inventory)
    if (product === null) return { undetermined: facts.reason ?? unknownProduct }
    const groups = await obstacles(inventory, product.expression)
    const problems = [
      ...inboundProblems(await contributions(inventory), product),
      ...groups.map((group) => fileProblem(group, product)),
    ]
    return problems.length > 0 ? { problems } : { passed: [product.location] }
  },
} satisfies Check<Options>
