/** Owners of the effective CODEOWNERS file that GitHub does not find. */
import type { Inventory, Owners, OwnersRule } from '../artefact.ts'
import type { Fact, OwnersError } from '../model.ts'
import { patternAt, skipBlanks } from './codeowners-line.ts'
import { ownerKind } from './codeowners-owner.ts'

/** An owner that GitHub does not find. People are not data: only a team is named. */
export interface UnknownOwner {
  column: number
  endColumn: number
  team: string | null
  kind: Owner['kind']
}

/** A line with such owners, in their order. */
export interface UnknownLine {
  line: number
  pattern: string
  owners: readonly UnknownOwner[]
  /** Does the line name nobody else? */
  all: boolean
}

type Owner = OwnersRule['owners'][number]

/** The owner of a line that an error means: the one at its column, else the nearest (columns may be counted in bytes). */
function ownerAt(rule: OwnersRule, column: number): Owner | null {
  const [nearest = null] = [...rule.owners].sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))
  return nearest
}

/** The owner as it stands in the line that GitHub quotes, where the file has no such rule. */
function ownerIn({ source, column }: OwnersError): Owner {
  const name = patternAt(source.slice(0, column + 400), column - 1).text
  return { name, column, kind: ownerKind(name, 'github') ?? 'user' }
}

function lineOf(errors: readonly OwnersError[], rule: OwnersRule | undefined): UnknownLine {
  const found = errors.map((error) => (rule && ownerAt(rule, error.column)) ?? ownerIn(error))
  const distinct = [...new Map(found.map((owner) => [owner.column, owner])).values()]
  const [{ line, source }] = errors as [OwnersError]
  return {
    line,
    pattern: rule?.pattern ?? patternAt(source, skipBlanks(source, 0)).text,
    owners: distinct
      .sort((a, b) => a.column - b.column)
      .map(({ name, column, kind }) => ({
        column,
        endColumn: column + name.length,
        team: kind === 'team' ? name : null,
        kind,
      })),
    all: distinct.length === rule?.owners.length,
  }
}

const isUnknown = ({ kind }: OwnersError): boolean => kind.toLowerCase() === 'unknown owner'

/** Lines of the file that holds with owners that GitHub does not find, by their number; or why that is not known. */
export function unknownOwners({ repository }: Inventory, owners: Owners): Fact<ReadonlyMap<number, UnknownLine>> {
  const fact = repository.forge.ownersErrors
  if ('undetermined' in fact) return fact
  const byLine = new Map<number, OwnersError[]>()
  for (const error of fact.known) {
    if (!isUnknown(error) || error.path !== owners.path) continue
    byLine.set(error.line, [...(byLine.get(error.line) ?? []), error])
  }
  const rules = new Map(owners.rules.map((rule) => [rule.line, rule]))
  const lines = [...byLine.values()].map((errors) => lineOf(errors, rules.get(errors[0]?.line ?? 0)))
  return { known: new Map(lines.sort((a, b) => a.line - b.line).map((one) => [one.line, one])) }
}
