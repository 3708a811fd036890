/** What changed between two reports. Only what both could see is called new or fixed; the rest is told apart. */
import type { WrittenReport } from '../written-report.ts'
import type { Cautions, ComparedReport, Comparison, Difference } from './changes.ts'
import { comparedArtefacts, comparedDeclarations, comparedWaivers } from './compare-lists.ts'
import { comparedRules } from './compare-rules.ts'

/** The differences between a report and a later one, as data. */
export function compareReports(before: WrittenReport, now: WrittenReport): Comparison {
  const components = comparedComponents(before, now)
  const [old, latest] = [before, now].map((report) => inBoth(report, components))
  const rules = comparedRules(old!.outcomes, latest!.outcomes)
  const artefacts = comparedArtefacts(old!.artefacts, latest!.artefacts)
  const { moved: movedFindings, ...changes } = rules
  const told = {
    ...changes,
    artefacts: artefacts.artefacts,
    moved: { findings: movedFindings, artefacts: artefacts.moved },
    waivers: comparedWaivers(before, now),
    declared: comparedDeclarations(before, now),
    components,
  }
  const [first, second] = [reportOf(before), reportOf(now)]
  const unchanged = allEmpty(told) && first.level.reached === second.level.reached && first.score === second.score
  return { old: first, new: second, cautions: cautionsOf(first, second), unchanged, ...told }
}

const reportOf = ({ repository, date, tool, product, summary }: WrittenReport): ComparedReport => ({
  name: repository.name,
  commit: repository.commit,
  date,
  version: tool.version,
  ruleset: tool.ruleset,
  level: { asked: product.level, reached: summary.levelReached },
  score: Math.round(summary.score),
})

const cautionsOf = (old: ComparedReport, now: ComparedReport): Cautions => ({
  repository: !sameName(old.name, now.name),
  ruleset: old.ruleset !== now.ruleset,
  level: old.level.asked !== now.level.asked,
  order: old.date !== null && now.date !== null && old.date > now.date,
})

/** A clone without a remote is known by its folder alone: `queue` may be `example-city/queue`. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  const short = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
  return a === b || ((!a.includes('/') || !b.includes('/')) && short(a) === short(b))
}

const componentsOf = ({ outcomes, artefacts }: WrittenReport): ReadonlySet<string> =>
  new Set([...outcomes, ...artefacts].flatMap(({ component }) => (component === null ? [] : [component])))

function comparedComponents(before: WrittenReport, now: WrittenReport): Difference<string> {
  const [old, latest] = [componentsOf(before), componentsOf(now)]
  return { now: [...latest].filter((name) => !old.has(name)), before: [...old].filter((name) => !latest.has(name)) }
}

/** Outcomes and artefacts of the repository and of the components that both reports have. */
function inBoth({ outcomes, artefacts }: WrittenReport, { now, before }: Difference<string>) {
  const single = new Set([...now, ...before])
  const common = ({ component }: { component: string | null }): boolean => component === null || !single.has(component)
  return { outcomes: outcomes.filter(common), artefacts: artefacts.filter(common) }
}

const allEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) ? value.length === 0 : Object.values(value as object).every(allEmpty))
