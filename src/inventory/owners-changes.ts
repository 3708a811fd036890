import type { Owners, OwnersRule } from '../artefact.ts'

/** What is other in a CODEOWNERS file: patterns whose owners differ, or only the order of its lines. */
export interface OwnersChange {
  /** Lines that differ, those that are gone included. */
  count: number
  /** Line in the head of the first that differs; null when they are only gone. */
  line: number | null
  /** The same lines in another order, by which other owners decide. */
  reordered: boolean
}

const ownersOf = (rule: OwnersRule | undefined): string =>
  (rule?.owners ?? [])
    .map(({ name }) => name.toLowerCase())
    .sort()
    .join(' ')

/** On GitHub the last line of a pattern decides; in GitLab's sections each line does. */
function byPattern({ rules, dialect }: Owners): ReadonlyMap<string, OwnersRule> {
  return new Map(rules.map((rule) => [dialect === 'github' ? rule.pattern : `${rule.pattern} ${ownersOf(rule)}`, rule]))
}

/** Line of the first rule that gives some path other owners than before; null when none does. */
function otherVerdict(base: Owners, head: Owners, paths: readonly string[]): number | null {
  const [was, is] = [base.assign(paths), head.assign(paths)]
  const at = paths.findIndex((_, index) => ownersOf(base.rules[was[index]!]) !== ownersOf(head.rules[is[index]!]))
  return at < 0 ? null : (head.rules[is[at]!]?.line ?? head.rules[0]?.line ?? 1)
}

/** Who decides about which paths, before and now; null when that is the same. Comments, blanks and the file's place do not count. */
export function ownersChange(base: Owners, head: Owners, paths: readonly string[]): OwnersChange | null {
  const [was, is] = [byPattern(base), byPattern(head)]
  const gone = [...was.keys()].filter((pattern) => !is.has(pattern))
  const other = [...is].filter(([pattern, rule]) => !was.has(pattern) || ownersOf(was.get(pattern)) !== ownersOf(rule))
  if (gone.length + other.length > 0)
    return { count: gone.length + other.length, line: other[0]?.[1].line ?? null, reordered: false }
  const line = otherVerdict(base, head, paths)
  return line === null ? null : { count: 0, line, reordered: true }
}
