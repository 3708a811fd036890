import type { Inventory, Owners, OwnersProblem } from '../artefact.ts'
import { patternMatcher } from '../inventory/codeowners-index.ts'
import { type OwnersText, ownersText, withoutOwners } from '../inventory/codeowners-usable.ts'
import { gapsIn } from '../inventory/gaps.ts'
import type { Edit, Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'

/** A folder may be called like an owner (`@types`): a line that takes its owners away is no mistake. */
function isMeant(problem: OwnersProblem, owners: Owners, inventory: Inventory): boolean {
  if (problem.kind !== 'owner-as-pattern') return false
  const rule = owners.rules.find((one) => one.line === problem.line)
  const matches = rule && patternMatcher(rule.pattern, owners.dialect)
  return matches ? inventory.repository.files.some((file) => matches(file.path)) : false
}

const bareOwners = (lines: number): Text => ({
  fi: `${lines} rivillä on vain omistaja. GitHub pitää rivin ensimmäistä sanaa polkuna, joten nämä rivit eivät anna omistajaa millekään tiedostolle. Kirjoita polku ensin (esimerkiksi * eli kaikki tiedostot) ja kaikki sen omistajat samalle riville: useammasta rivistä vain viimeinen on voimassa.`,
  sv: `${lines} rader har bara en ägare. GitHub tar radens första ord för en sökväg, så de här raderna ger ingen fil en ägare. Skriv sökvägen först (till exempel * för alla filer) och alla dess ägare på samma rad: av flera rader gäller bara den sista.`,
  en: `${lines} lines have nothing but an owner. GitHub takes the first word of a line for a path, so these lines give no file an owner. Write the path first (for example * for all files) and all its owners on the same line: of several lines only the last holds.`,
})

/** Lines that follow each other become one: a path before the first, blanks for the line ends. No name is written anew. */
function joined(bare: readonly OwnersProblem[], text: OwnersText): Edit | null {
  const [first] = bare
  const isList = bare.every((one, i) => i === 0 || one.line === (bare[i - 1]?.line ?? 0) + 1)
  const remarks = bare.some((one) => text.lines[one.line - 1]?.text.includes('#'))
  if (!first || !isList || remarks) return null
  const start = { line: first.line, column: first.column, endColumn: first.column, text: '* ' }
  const ends = bare.slice(1).map((next, i) => {
    const before = bare[i] as OwnersProblem
    return { line: before.line, column: before.endColumn, endLine: next.line, endColumn: next.column, text: ' ' }
  })
  return text.edit(false, [start, ...ends])
}

const placeOf = (problem: OwnersProblem, path: string): Location => ({
  path,
  line: problem.line,
  column: problem.column,
  endLine: problem.line,
  endColumn: problem.endColumn,
})

/** One mistake, however many lines: owners without a path. */
function bareProblem(bare: readonly OwnersProblem[], path: string, text: OwnersText | null): Problem[] {
  const [first] = bare
  if (!first) return []
  const edit = text && joined(bare, text)
  return [
    {
      message: bare.length > 1 ? bareOwners(bare.length) : first.message,
      location: placeOf(first, path),
      related: bare.slice(1).map((problem) => placeOf(problem, path)),
      key: 'owner-as-pattern',
      ...(edit ? { edit } : {}),
    },
  ]
}

/** The path that a line begins with. */
const pathOn = ({ line }: OwnersProblem, text: OwnersText | null): string =>
  text?.lines[line - 1]?.text.trim().split(/\s/u)[0] ?? ''

function toProblem(problem: OwnersProblem, path: string, text: OwnersText | null): Problem {
  const { message, edit, kind, source } = problem
  return {
    message,
    location: placeOf(problem, path),
    // The words of an owner may be a person's: the path of its line identifies the problem.
    key: kind === 'invalid-owner' ? `${kind} ${pathOn(problem, text)}` : `${kind} ${source}`,
    ...(edit && text ? { edit: text.owned(edit) } : {}),
  }
}

/** A line that is still to be filled in is told by the check that looks for such places, and only by it. */
const isGap = ({ line }: OwnersProblem, text: OwnersText | null): boolean =>
  gapsIn(text?.lines[line - 1]?.text ?? '').length > 0

/** Every line of CODEOWNERS can be read by the forge. A file that is too large is told by `owners-effective`. */
const check: Check<Record<never, never>> = {
  async judge({ inventory }) {
    const owners = await inventory.owners()
    if (!owners) return withoutOwners(inventory)
    const { path } = owners
    const mistakes = owners.problems.filter((one) => one.kind !== 'too-large' && !isMeant(one, owners, inventory))
    if (mistakes.length === 0) return { passed: [{ path }] }
    const text = await ownersText(inventory, path)
    const told = mistakes.filter((one) => !isGap(one, text))
    if (told.length === 0) return { passed: [{ path }] }
    const bare = told.filter((one) => one.kind === 'owner-as-pattern')
    const others = told.filter((one) => one.kind !== 'owner-as-pattern')
    const problems = [...bareProblem(bare, path, text), ...others.map((one) => toProblem(one, path, text))]
    return { problems: problems.sort((a, b) => (a.location.line ?? 0) - (b.location.line ?? 0)) }
  },
}

export default check
