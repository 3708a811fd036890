/** Judges a repository, alone or against a base: policy, both sides, comparison, report. */
import type { Inventory, Product } from './artefact.ts'
import { compareOutcomes } from './compare.ts'
import { componentsWithoutFiles, type ParsedStore, parsedStore, takeInventories } from './inventory/inventory.ts'
import { languageOf } from './inventory/natural-language.ts'
import { AuthorError, type Language, type Level, type Repository, type Severity, type Text } from './model.ts'
import { defaultPolicy, type Policy, type PolicyOptions, readPolicy } from './policy.ts'
import { accessRestricted, baseJudges, brokenBase, notUsed, remarksOf } from './remarks.ts'
import type { AfterMerge, Outcome, Report } from './report.ts'
import type { Base, NoBase } from './repository/base.ts'
import { parseInWorker } from './repository/sandbox.ts'
import type { Configuration } from './ruleset/config-text.ts'
import { policyChanges } from './ruleset/policy-changes.ts'
import { folderWithoutFiles } from './ruleset/settings-words.ts'
import { rulesetVersion, version } from './ruleset/version.ts'
import { gateOf, levelOf } from './ruleset/wishes.ts'
import type { Gate, Settings } from './settings.ts'
import { type Judging, judgeSide, type Side, switchedOff, underTodaysNames } from './side.ts'
import { type Occasion, summarise } from './verdict.ts'
import { expiredCover } from './waivers.ts'

/** What is undefined comes from the settings, then from the defaults. */
export interface JudgeOptions extends Omit<PolicyOptions, 'forge'> {
  language?: Language
  level?: Level
  failOn?: Severity | 'never'
  /** Reads what settings extend from other repositories; default: nothing is asked. */
  forge?: PolicyOptions['forge']
  /** Default: `other`. */
  occasion?: Occasion
}

const supported = (language: string | null): Language | null =>
  language === 'fi' || language === 'sv' || language === 'en' ? language : null

/** The language of the plan, else of the README, else English. */
async function languageOfProduct(inventory: Inventory): Promise<Language> {
  for (const kind of ['governance', 'readme'] as const) {
    for (const { path, status } of inventory.of(kind).slice(0, 2)) {
      const document = path && status !== 'linked' ? await inventory.document(path) : null
      if (!document || 'unread' in document) continue
      const language = supported(languageOf(document.passages.map(({ text }) => text).join('\n')))
      if (language) return language
    }
  }
  return 'en'
}

/** Where annotations about things that are not there stand: the settings file, else the README, else nowhere. */
const anchorOf = ({ path }: Settings, inventory: Inventory): string | null =>
  path !== null && inventory.exists(path)
    ? path
    : (inventory.of('readme').find(({ status }) => status === 'present')?.path ?? null)

function refuseEmptyComponents({ settings, origins }: Policy, repository: Repository): void {
  const [empty] = componentsWithoutFiles(repository.files, settings.components)
  if (empty) throw new AuthorError(folderWithoutFiles(empty.name, empty.path), origins.get('components') ?? null)
}

/** The base's policy; where it has a mistake, the defaults, and the mistake in words. */
async function policyOfBase(
  base: Base,
  head: Policy,
  options: PolicyOptions,
): Promise<{ policy: Policy; remarks: readonly Text[] }> {
  try {
    const { config, ...rest } = options
    const known =
      config !== undefined && !base.repository.files.some(({ path }) => path === config.replace(/^\.\//u, ''))
    const policy = await readPolicy(base.repository, known ? rest : options)
    if (policy.sources === head.sources) return { policy, remarks: [] }
    return { policy, remarks: [baseJudges(policy.settings.path)] }
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error
    const at = error.location ? `${error.location.path}:${error.location.line ?? 1}` : error.text.en
    return { policy: await defaultPolicy(options), remarks: [brokenBase(at)] }
  }
}

interface Court {
  options: JudgeOptions
  store: ParsedStore
  baseWanted: boolean
}

/** A policy with the user's wishes on top. */
function judgingBy({ settings, rules, layers }: Policy, { options, baseWanted }: Court): Judging {
  const level = levelOf(settings, layers, options)
  return {
    settings: { ...settings, product: { ...settings.product, level } },
    rules,
    level,
    settingsLevel: settings.product.level,
    soft: settings.path === null && options.failOn === undefined,
    baseWanted,
  }
}

const inventoriesOf = async (
  repository: Repository,
  settings: Settings,
  { store }: Court,
): Promise<Side['inventories']> =>
  (await takeInventories(
    repository,
    settings,
    parseInWorker(new URL('./worker.js', import.meta.url)),
    store,
  )) as Side['inventories']

interface Compared {
  side: Side
  outcomes: readonly Outcome[]
  fixed: Report['fixed']
}

/** Head and base by one policy. */
async function compared(repository: Repository, base: Base | null, judging: Judging, court: Court): Promise<Compared> {
  const today = base ? { ...judging, settings: underTodaysNames(judging.settings, base.renames) } : judging
  // Together: while git reads for one, the other is parsed, and what both hold is parsed once.
  const [head, before] = await Promise.all([
    inventoriesOf(repository, today.settings, court),
    base ? inventoriesOf(base.repository, judging.settings, court) : null,
  ])
  if (!base || !before) {
    const side = await judgeSide(head, today, null)
    return { side, outcomes: side.outcomes, fixed: [] }
  }
  const beforeSide = await judgeSide(before, { ...judging, baseWanted: false }, null)
  const side = await judgeSide(head, today, before)
  return { side, ...compareOutcomes(side.outcomes, beforeSide.outcomes, base.renames) }
}

/** What holds once the head's own policy does: judged as a whole, since nothing will be new any more. */
async function afterMerge(
  repository: Repository,
  base: Policy,
  head: Policy,
  court: Court,
): Promise<AfterMerge | null> {
  if (base.sources === head.sources) return null
  const judging = judgingBy(head, { ...court, baseWanted: false })
  const side = await judgeSide(await inventoriesOf(repository, judging.settings, court), judging, null)
  const gating = {
    gate: gateOf(head.settings, head.layers, court.options),
    occasion: 'push' as const,
    lapsed: await expiredCover(side.waivers),
  }
  const summary = summarise(side.outcomes, switchedOff(judging), judging.level, gating)
  return { settings: head.settings.path, changes: policyChanges(base, head), level: judging.level, summary }
}

/** Of several components the product is what any of them is. */
const productOf = ([whole, ...components]: Side['inventories']): Product => {
  const kinds = new Set([whole, ...components].flatMap(({ product }) => product.kind))
  return { ...whole.product, kind: (['software', 'interface'] as const).filter((kind) => kinds.has(kind)) }
}

const isBase = (base: Base | NoBase | null): base is Base => base !== null && 'repository' in base

/**
 * Judges a repository, against a base where there is one. On both sides the base's settings judge: a change cannot
 * exempt itself. Throws AuthorError for mistakes in what the user gave: the settings, a rule file, a wish that they lock.
 */
export async function judge(
  repository: Repository,
  options: JudgeOptions,
  given: Base | NoBase | null = null,
): Promise<Report> {
  const base = isBase(given) ? given : null
  const policyOptions: PolicyOptions = { ...options, forge: options.forge ?? null }
  const own = await readPolicy(repository, policyOptions)
  refuseEmptyComponents(own, repository)
  const { policy, remarks } = base ? await policyOfBase(base, own, policyOptions) : { policy: own, remarks: [] }
  const court: Court = { options, store: parsedStore(), baseWanted: given !== null }
  const judging = judgingBy(policy, court)
  const gate: Gate = gateOf(policy.settings, policy.layers, options)

  const { side, outcomes, fixed } = await compared(repository, base, judging, court)
  const [whole] = side.inventories
  const { settings } = policy
  const language = options.language ? [options.language] : (own.settings.language ?? [await languageOfProduct(whole)])
  const gating = { gate, occasion: options.occasion ?? 'other', lapsed: await expiredCover(side.waivers) } as const
  const unused = own.unused.length > 0 ? [notUsed(own.unused, own.settings.path ?? '')] : []
  const { accessReason } = settings.product
  const access = accessReason === null ? [] : [accessRestricted(accessReason)]
  const chosen = given === null ? [] : isBase(given) ? given.remarks : [given.reason]
  return {
    tool: { name: 'kuntalint', version, ruleset: rulesetVersion },
    repository: {
      name: repository.name,
      commit: repository.commit,
      base: base?.commit ?? null,
      anchor: anchorOf(own.settings, whole),
      files: repository.files.length,
    },
    product: { ...productOf(side.inventories), level: judging.level, licence: (await whole.licence()).expression },
    language,
    settings: settings.path,
    components: settings.components.map(({ name }) => name),
    gate,
    date: repository.today.toISOString().slice(0, 10),
    artefacts: side.inventories.flatMap(({ artefacts }) => artefacts),
    outcomes,
    fixed,
    waivers: side.waivers,
    declared: settings.declared,
    afterMerge: base ? await afterMerge(repository, policy, own, court) : null,
    remarks: [...chosen, ...remarks, ...access, ...unused, ...(await remarksOf(side.inventories))],
    summary: summarise(outcomes, switchedOff(judging), judging.level, gating, fixed.length),
  }
}

/** The settings in force, what the repository itself adds to them, and where each value comes from. */
export async function configuration(repository: Repository, options: JudgeOptions): Promise<Configuration> {
  const policy = await readPolicy(repository, { ...options, forge: options.forge ?? null })
  refuseEmptyComponents(policy, repository)
  const { settings, origins, layers, rules } = policy
  const court: Court = { options, store: parsedStore(), baseWanted: false }
  const [whole] = await inventoriesOf(repository, settings, court)
  const language = settings.language ?? [await languageOfProduct(whole)]
  return { settings, origins, layers: layers.map(({ name }) => name), rules, product: whole.product, language }
}
