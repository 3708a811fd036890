/** One side of a comparison, or the only one: a repository judged by a policy. */
import type { Inventory } from './artefact.ts'
import type { Renames } from './compare.ts'
import { type Assigned, lint, lintRun } from './lint.ts'
import type { Level, Severity } from './model.ts'
import type { Outcome, Rule } from './report.ts'
import { effective } from './ruleset/catalogue.ts'
import { severityAt } from './ruleset/softening.ts'
import type { Settings, WaiverUse } from './settings.ts'
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

/** Judges the inventories of a repository. `base`: those of the commit before, in the same order. */
export async function judgeSide(
  inventories: Side['inventories'],
  judging: Judging,
  base: Side['inventories'] | null,
): Promise<Side> {
  const { level, settings } = judging
  const found: Outcome[] = []
  for (const [index, inventory] of inventories.entries()) {
    const before = base?.[index]
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

/** Settings by today's names of the files that they name one by one. */
export function underTodaysNames(settings: Settings, renames: Renames): Settings {
  if (renames.size === 0) return settings
  const today = (path: string): string => renames.get(path) ?? path
  return {
    ...settings,
    artefacts: new Map([...settings.artefacts].map(([kind, paths]) => [kind, paths.map(today)])),
    waivers: settings.waivers.map((waiver) =>
      waiver.path === null ? waiver : { ...waiver, path: today(waiver.path) },
    ),
  }
}
