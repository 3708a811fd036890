import { patternMatcher } from '../inventory/codeowners-index.ts'
import { ownersText } from '../inventory/codeowners-usable.ts'
import type { Check, Inventory, Owners, OwnersProblem, Problem, Text } from '../model.ts'

const noFile: Text = {
  fi: 'Koodivarastossa ei ole CODEOWNERS-tiedostoa, jonka GitHub tai GitLab lukisi.',
  sv: 'Kodförrådet har ingen CODEOWNERS-fil som GitHub eller GitLab läser.',
  en: 'The repository has no CODEOWNERS file that GitHub or GitLab reads.',
}

/** A folder may be called like an owner (`@types`): a line that takes its owners away is no mistake. */
function isMeant(problem: OwnersProblem, owners: Owners, inventory: Inventory): boolean {
  if (problem.kind !== 'owner-as-pattern') return false
  const rule = owners.rules.find((one) => one.line === problem.line)
  const matches = rule && patternMatcher(rule.pattern, owners.dialect)
  return matches ? inventory.repository.files.some((file) => matches(file.path)) : false
}

/** What the problem is about, without the words of the line: those may be a person's. */
const keyOf = (problem: OwnersProblem, owners: Owners): string =>
  problem.kind === 'invalid-owner' || problem.kind === 'owner-as-pattern'
    ? `${owners.dialect} ${problem.kind}`
    : `${problem.kind} ${problem.source}`

function toProblem(problem: OwnersProblem, owners: Owners, oid: string | null | undefined): Problem {
  const { line, column, endColumn, message, edit } = problem
  const changes = edit?.changes.map((change) => ('oid' in change ? { ...change, oid: oid ?? null } : change))
  return {
    message,
    location: { path: owners.path, line, column, endLine: line, endColumn },
    key: keyOf(problem, owners),
    ...(edit && changes && oid !== undefined ? { edit: { safe: edit.safe, changes } } : {}),
  }
}

/** Every line of CODEOWNERS can be read by the forge. A file that is too large is told by `owners-effective`. */
const check: Check<Record<never, never>> = {
  async judge({ inventory }) {
    const owners = await inventory.owners()
    if (!owners) return { notApplicable: noFile }
    const told = owners.problems.filter((one) => one.kind !== 'too-large' && !isMeant(one, owners, inventory))
    if (told.length === 0) return { passed: [{ path: owners.path }] }
    const editable = (await ownersText(inventory, owners.path)) !== null
    const oid = editable ? inventory.repository.files.find((file) => file.path === owners.path)?.oid : undefined
    return { problems: told.map((problem) => toProblem(problem, owners, oid)) }
  },
}

export default check
