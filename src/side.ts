/** One side of a comparison, or the only one: a repository judged by a policy. */
import type { Inventory, Product } from './artefact.ts'
import type { Renames } from './compare.ts'
import { type Assigned, lint, lintRun } from './lint.ts'
import type { File, Level, Severity } from './model.ts'
import type { Outcome, Rule } from './report.ts'
import { effective } from './ruleset/catalogue.ts'
import { severityAt } from './ruleset/softening.ts'
import type { Component, Settings, WaiverUse } from './settings.ts'
import { levelReached } from './verdict.ts'
import { applyWaivers } from './waivers.ts'

export interface Side {
  /** The repository as a whole, then its components. */
  inventories: readonly [Inventory, ...Inventory[]]
  outcomes: readonly Outcome[]
  waivers: readonly WaiverUse[]
}

export interface Judging {
  settings: Settings
  rules: readonly Rule[]
  level: Level
  /** The level that the settings ask for. */
  settingsLevel: Level
  /** Without settings and without a wish of the user's, nothing is redder than a warning. */
  soft: boolean
  /** A base was asked for, whether or not it could be had. */
  baseWanted: boolean
}

const softened = (severity: Severity, soft: boolean): Severity => (soft && severity === 'error' ? 'warning' : severity)

function assign({ rules, settings, soft }: Judging, { product }: Inventory): readonly Assigned[] {
  return rules.map((rule) => {
    const { off, notApplicable } = effective(rule, settings)
    return { rule, severity: softened(severityAt(rule, settings, product.stage), soft), off, notApplicable }
  })
}

/** Rules of this level and below that the settings switch off. */
export const switchedOff = ({ rules, settings, level }: Judging): readonly Rule[] =>
  rules.filter((rule) => rule.level <= level && effective(rule, settings).off)

/** Rules about the repository are asked once, of the whole; the others of each component where there are some. */
const scopeOf = (index: number, all: readonly Inventory[]): Rule['scope'] | null =>
  all.length === 1 ? null : index === 0 ? 'repository' : 'component'

/** Judges the inventories of a repository. `base`: those of the commit before. */
export async function judgeSide(
  inventories: Side['inventories'],
  judging: Judging,
  base: Side['inventories'] | null,
): Promise<Side> {
  const { level, settings } = judging
  const found: Outcome[] = []
  for (const [index, inventory] of inventories.entries()) {
    const before = base?.find(({ component }) => component === inventory.component)
    const subject = before ? { inventory, base: before } : { inventory }
    const options = { level, scope: scopeOf(index, inventories), baseWanted: judging.baseWanted }
    found.push(...(await lint(assign(judging, inventory), subject, options)))
  }
  const [whole] = inventories
  const { outcomes, uses } = await applyWaivers(found, settings.waivers, whole.repository.today)
  const reached = levelReached(outcomes, switchedOff(judging), level)
  const run = {
    inventory: whole,
    settings: settings.path,
    outcomes,
    waivers: uses,
    level,
    settingsLevel: judging.settingsLevel,
    levelReached: reached,
  }
  const ofRun = await lintRun(assign(judging, whole), run)
  return { inventories, outcomes: [...outcomes, ...ofRun], waivers: uses }
}

const below = (folder: string): string => `${folder}/`

/** Where most of a folder's files went; null: nowhere. */
function movedTo(folder: string, renames: Renames): string | null {
  const counts = new Map<string, number>()
  for (const [from, to] of renames) {
    if (!from.startsWith(below(folder))) continue
    const rest = from.slice(folder.length)
    const place = to.endsWith(rest) ? to.slice(0, -rest.length) : ''
    if (place !== '') counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

/** Components at their folders of today; one whose folder is gone is left out. */
function componentsToday(
  components: readonly Component[],
  files: readonly File[],
  renames: Renames,
): readonly Component[] {
  const isThere = (folder: string): boolean => files.some(({ path }) => path.startsWith(below(folder)))
  return components.flatMap(({ name, path }) => {
    if (isThere(path)) return [{ name, path }]
    const moved = movedTo(path, renames)
    return moved !== null && isThere(moved) ? [{ name, path: moved }] : []
  })
}

/** Settings by today's names of the files and folders that they name. `files`: those of the head. */
export function underTodaysNames(settings: Settings, files: readonly File[], renames: Renames): Settings {
  const today = (path: string): string => renames.get(path) ?? path
  return {
    ...settings,
    artefacts: new Map([...settings.artefacts].map(([kind, paths]) => [kind, paths.map(today)])),
    waivers: settings.waivers.map((waiver) =>
      waiver.path === null ? waiver : { ...waiver, path: today(waiver.path) },
    ),
    components: componentsToday(settings.components, files, renames),
  }
}

const stages: readonly Product['stage'][] = ['concept', 'development']
/** How much is asked at a stage: the more, the higher. */
const rankOf = ({ stage }: Product): number => (stages.includes(stage) ? stages.indexOf(stage) : stages.length)

/**
 * The product as it is judged where two states of it are compared: whichever of them more is asked of. A change of
 * version, owners or kind cannot exempt the pull request that brings it.
 */
export function strictest(head: Product, base: Product): Product {
  const more = (head.owners?.length ?? 0) >= (base.owners?.length ?? 0) ? head : base
  return {
    ...head,
    kind: (['software', 'interface'] as const).filter((kind) => head.kind.includes(kind) || base.kind.includes(kind)),
    stage: rankOf(head) >= rankOf(base) ? head.stage : base.stage,
    stageDeclared: head.stageDeclared === true && base.stageDeclared === true,
    owners: more.owners,
  }
}
