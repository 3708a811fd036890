/** Judges a repository, alone or against a base: policy, both sides, comparison, report. */
import type { Inventory, Product } from './artefact.ts'
import { compareOutcomes } from './compare.ts'
import type { AskStyle } from './description.ts'
import { type ParsedStore, parsedStore, takeInventories } from './inventory/inventory.ts'
import { languageOf } from './inventory/natural-language.ts'
import type { AskUrls, Language, Level, Repository, Severity, Text } from './model.ts'
import {
  defaultPolicy,
  isBase,
  type Policies,
  type Policy,
  type PolicyOptions,
  policiesOf,
  readOwnPolicy,
} from './policy.ts'
import { accessRestricted, componentGone, remarksOf, stageStays } from './remarks.ts'
import type { AfterMerge, Fixed, Outcome, Report } from './report.ts'
import type { Base, NoBase } from './repository/base.ts'
import { parseInWorker } from './repository/sandbox.ts'
import type { Configuration } from './ruleset/config-text.ts'
import { policyChanges } from './ruleset/policy-changes.ts'
import type { Catalogue } from './ruleset/reference.ts'
import { rulesetVersion, version } from './ruleset/version.ts'
import { gateOf, levelOf, lockedRules } from './ruleset/wishes.ts'
import type { Settings, Waiver, WaiverUse } from './settings.ts'
import { type Judging, judgeSide, type Side, strictest, switchedOff, underTodaysNames } from './side.ts'
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
  /** Asks a style profile about an API description; without it no profile is asked. */
  askStyle?: AskStyle
  /** Asks whether web addresses answer, where the settings that judge want that; without it none is asked. */
  askUrls?: AskUrls
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

interface Court {
  options: JudgeOptions
  store: ParsedStore
  baseWanted: boolean
  /** Absent: no web address is asked, whatever the settings say. */
  askUrls?: AskUrls
}

/** A policy with the user's wishes on top. */
function judgingBy({ settings, rules, layers }: Policy, chosen: boolean, { options, baseWanted }: Court): Judging {
  const level = levelOf(settings, layers, options)
  return {
    settings: { ...settings, product: { ...settings.product, level } },
    rules,
    level,
    settingsLevel: settings.product.level,
    soft: !chosen && options.failOn === undefined,
    baseWanted,
  }
}

const inventoriesOf = async (
  repository: Repository,
  settings: Settings,
  { store, options, askUrls }: Court,
): Promise<Side['inventories']> =>
  (await takeInventories(
    repository,
    settings,
    parseInWorker(new URL('./worker.js', import.meta.url)),
    store,
    options.askStyle,
    askUrls,
  )) as Side['inventories']

interface Compared {
  side: Side
  outcomes: readonly Outcome[]
  fixed: Report['fixed']
  /** The head's product, as it says itself. */
  product: Product
  remarks: readonly Text[]
}

/** On both sides the product counts as the one of which more is asked; what the head says of itself is given back. */
function judgedAsStrictest(head: Side['inventories'], before: Side['inventories']): readonly Text[] {
  const remarks: Text[] = []
  for (const inventory of head) {
    const twin = before.find(({ component }) => component === inventory.component)
    if (!twin) continue
    const product = strictest(inventory.product, twin.product)
    if (inventory === head[0] && product.stage !== inventory.product.stage)
      remarks.push(stageStays(product.stage, inventory.product.stage))
    inventory.product = product
    twin.product = product
  }
  return remarks
}

const gone = (before: Settings, today: Settings): readonly Text[] => {
  const kept = new Set(today.components.map(({ name }) => name))
  return before.components.filter(({ name }) => !kept.has(name)).map(({ name }) => componentGone(name))
}

/** What stood in a file that can no longer be read was not mended, as far as anybody can see. */
async function readable(fixed: readonly Fixed[], head: Inventory): Promise<readonly Fixed[]> {
  const contents = await Promise.all(fixed.map(({ path }) => (head.exists(path) ? head.content(path) : null)))
  return fixed.filter((_, index) => contents[index] === null || contents[index]?.kind === 'text')
}

/** A waiver that still covers something is no longer that of what was mended: nobody should remove it. */
function withNeeded(fixed: readonly Fixed[], uses: readonly WaiverUse[]): readonly Fixed[] {
  const placed = ({ location: { path, line } }: Waiver): string => `${path}:${line}`
  const needed = new Set(uses.filter(({ findings }) => findings > 0).map(({ waiver }) => placed(waiver)))
  return fixed.map((one) => (one.waiver && needed.has(placed(one.waiver)) ? { ...one, waiver: null } : one))
}

/**
 * Web addresses are asked where the settings that judge want that. Of a pull request these are the base's: one that switches
 * it on, or that could not be compared and so judges itself, makes nobody's machine send requests.
 */
function urlsAsked(given: Base | NoBase | null, { policy }: Policies, options: JudgeOptions): Pick<Court, 'askUrls'> {
  const judgesItself = given !== null && !isBase(given) && options.occasion === 'pull-request'
  return policy.settings.checkUrls && !judgesItself && options.askUrls ? { askUrls: options.askUrls } : {}
}

/** Head and base by one policy. */
async function compared(repository: Repository, base: Base | null, judging: Judging, court: Court): Promise<Compared> {
  const settings = base ? underTodaysNames(judging.settings, repository.files, base.renames) : judging.settings
  // Together: while git reads for one, the other is parsed, and what both hold is parsed once.
  const [head, before] = await Promise.all([
    inventoriesOf(repository, settings, court),
    base ? inventoriesOf(base.repository, judging.settings, court) : null,
  ])
  const product = productOf(head)
  if (!base || !before) {
    const side = await judgeSide(head, judging, null)
    return { side, outcomes: side.outcomes, fixed: [], product, remarks: [] }
  }
  const remarks = [...gone(judging.settings, settings), ...judgedAsStrictest(head, before)]
  const beforeSide = await judgeSide(before, { ...judging, baseWanted: false }, null)
  const side = await judgeSide(head, { ...judging, settings }, before)
  const { outcomes, fixed } = compareOutcomes(side.outcomes, beforeSide.outcomes, base.renames)
  return { side, outcomes, fixed: withNeeded(await readable(fixed, head[0]), side.waivers), product, remarks }
}

/** What holds once the head's own policy does: judged as a whole, since nothing will be new any more. */
async function afterMerge(
  repository: Repository,
  { policy: base, own: head }: Policies,
  court: Court,
): Promise<AfterMerge | null> {
  if (base.sources === head.sources) return null
  const judging = judgingBy(head, head.settings.path !== null, { ...court, baseWanted: false })
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

/** What is told of a run beside its findings, the choice of the base first. */
async function remarksOn(given: Base | NoBase | null, policies: Policies, judged: Compared): Promise<readonly Text[]> {
  const { settings } = policies.policy
  const { accessReason } = settings.product
  return [
    ...(given === null ? [] : isBase(given) ? given.remarks : [given.reason]),
    ...policies.remarks,
    ...judged.remarks,
    ...(accessReason === null ? [] : [accessRestricted(accessReason)]),
    ...(await remarksOf(judged.side.inventories)),
  ]
}

const languagesOf = async (options: JudgeOptions, own: Settings, whole: Inventory): Promise<readonly Language[]> =>
  options.language ? [options.language] : (own.language ?? [await languageOfProduct(whole)])

/** What there was to judge: the repository, its product, its artefacts. */
async function subjectOf(repository: Repository, base: Base | null, own: Settings, judged: Compared, level: Level) {
  const { inventories } = judged.side
  const [whole] = inventories
  const { name, commit, files } = repository
  const { expression } = await whole.licence()
  return {
    repository: { name, commit, base: base?.commit ?? null, anchor: anchorOf(own, whole), files: files.length },
    product: { ...judged.product, level, licence: expression },
    artefacts: inventories.flatMap(({ artefacts }) => artefacts),
    leftOut: [...new Map(inventories.flatMap(({ leftOut }) => leftOut).map((one) => [one.path, one])).values()],
    date: repository.today.toISOString().slice(0, 10),
  }
}

/**
 * Judges a repository, against a base where there is one. Of a pull request the base's settings judge both sides: a
 * change cannot exempt itself. Throws AuthorError for mistakes in what the user gave: the settings, a rule file, a wish
 * that they lock.
 */
export async function judge(
  repository: Repository,
  options: JudgeOptions,
  given: Base | NoBase | null = null,
): Promise<Report> {
  const base = isBase(given) ? given : null
  const occasion = options.occasion ?? 'other'
  const policies = await policiesOf(repository, given, occasion, { ...options, forge: options.forge ?? null })
  const { settings, layers } = policies.policy
  const asked = urlsAsked(given, policies, options)
  const court: Court = { options, store: parsedStore(), baseWanted: given !== null, ...asked }
  const judging = judgingBy(policies.policy, policies.chosen, court)
  const gate = gateOf(settings, layers, options)
  const judged = await compared(repository, base, judging, court)
  const { outcomes, fixed, side } = judged
  const gating = { gate, occasion, lapsed: await expiredCover(side.waivers) }
  return {
    tool: { name: 'kuntalint', version, ruleset: rulesetVersion },
    ...(await subjectOf(repository, base, policies.own.settings, judged, judging.level)),
    language: await languagesOf(options, policies.own.settings, side.inventories[0]),
    settings: settings.path,
    components: settings.components.map(({ name }) => name),
    gate,
    soft: judging.soft,
    locked: lockedRules(layers),
    outcomes,
    fixed,
    waivers: side.waivers,
    declared: settings.declared,
    // What a base that went its own way has otherwise is not this change's doing.
    afterMerge: base && !base.parted ? await afterMerge(repository, policies, court) : null,
    remarks: await remarksOn(given, policies, judged),
    summary: summarise(outcomes, switchedOff(judging), judging.level, gating, fixed.length),
  }
}

/** The settings in force, what the repository itself adds to them, and where each value comes from. */
export async function configuration(repository: Repository, options: JudgeOptions): Promise<Configuration> {
  const policy = await readOwnPolicy(repository, { ...options, forge: options.forge ?? null })
  const { settings, origins, layers, rules } = policy
  const court: Court = { options, store: parsedStore(), baseWanted: false }
  const [whole] = await inventoriesOf(repository, settings, court)
  const language = settings.language ?? [await languageOfProduct(whole)]
  return { settings, origins, layers: layers.map(({ name }) => name), rules, product: whole.product, language }
}

/**
 * The rules that are asked of a repository, ours and its own, and the settings that hold for them; without a repository
 * ours and those that were given by hand. Throws AuthorError for mistakes in them.
 */
export async function rulesInForce(repository: Repository | null, options: JudgeOptions): Promise<Catalogue> {
  const asked = { ...options, forge: options.forge ?? null }
  const { rules, settings } = await (repository ? readOwnPolicy(repository, asked) : defaultPolicy(asked))
  return { rules, settings }
}
