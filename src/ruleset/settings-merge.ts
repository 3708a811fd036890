import type { ArtefactKind, Product } from '../artefact.ts'
import type { Language, Level, Location, RemoteRepository, Severity } from '../model.ts'
import type { Gate, RuleSetting, Settings, Waiver } from '../settings.ts'
import type { WrittenRuleSetting } from './settings-checks.ts'
import { type Layer, placeIn } from './settings-layers.ts'
import type { Segment } from './yaml.ts'

/** Where each value of the settings comes from, by its key (`product.level`, `rules.roadmap/fresh.severity`). */
export type Origins = ReadonlyMap<string, Location>

/** A pattern of rule files in another repository. */
export interface RemoteRuleFiles {
  repository: RemoteRepository
  pattern: string
  location: Location
}

export interface MergedSettings {
  settings: Settings
  origins: Origins
  remoteRuleFiles: readonly RemoteRuleFiles[]
}

/** The settings of a repository without a settings file. */
export const defaultSettings: Settings = {
  path: null,
  product: {
    kind: null,
    stage: null,
    level: 1,
    owners: null,
    access: 'open',
    accessReason: null,
    control: 'buyer',
    licence: null,
  },
  language: null,
  artefacts: new Map(),
  ignore: [],
  ruleFiles: [],
  rules: new Map(),
  waivers: [],
  components: [],
  declared: [],
  gate: { findings: 'new', severity: 'error' },
  decisions: { folder: null, required: false },
  deprecation: { months: null },
  checkUrls: false,
}

export const listOf = <T extends string>(value: string | readonly string[] | undefined): readonly T[] =>
  (value === undefined ? [] : typeof value === 'string' ? [value] : value) as readonly T[]

/** The settings of a rule in their long form. */
export const ruleSettingOf = (given: string | WrittenRuleSetting): WrittenRuleSetting =>
  typeof given === 'string' ? { severity: given } : given

const under = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    value,
  )

/** Values of the layers: the nearest one to the repository's own file holds. */
class Values {
  readonly origins = new Map<string, Location>()
  private readonly layers: readonly Layer[]
  constructor(layers: readonly Layer[]) {
    this.layers = layers
  }

  one<T>(path: readonly string[]): T | undefined {
    for (const layer of [...this.layers].reverse()) {
      const value = under(layer.written, path)
      if (value === undefined) continue
      this.origins.set(path.join('.'), placeIn(layer, path))
      return value as T
    }
    return undefined
  }

  /** A list: the nearest one holds. Null: nowhere, or empty. */
  list<T extends string>(path: readonly string[]): readonly T[] | null {
    const list = listOf<T>(this.one<string | readonly string[]>(path))
    return list.length > 0 ? list : null
  }

  /** Keys that any layer has under a path, in the order of their appearance. */
  keys(path: readonly string[]): readonly string[] {
    return [...new Set(this.layers.flatMap(({ written }) => Object.keys(under(written, path) ?? {})))]
  }

  /** The entries of a list in all layers, inherited ones first, each with its place. */
  all<T>(key: 'waivers' | 'declared' | 'rule-files'): readonly { value: T; location: Location; layer: Layer }[] {
    return this.layers.flatMap((layer) => {
      const value = under(layer.written, [key])
      const entries = (typeof value === 'string' ? [value] : (value ?? [])) as readonly T[]
      return entries.map((entry, index) => {
        const location = placeIn(layer, typeof value === 'string' ? [key] : [key, index], 'value')
        return { value: entry, location, layer }
      })
    })
  }
}

function productOf(values: Values): Settings['product'] {
  const access = values.one<string | { restricted: string }>(['product', 'access']) ?? 'open'
  return {
    kind: values.list<'software' | 'interface'>(['product', 'kind']),
    stage: values.one<Product['stage']>(['product', 'stage']) ?? null,
    level: values.one<Level>(['product', 'level']) ?? 1,
    owners: values.list(['product', 'owners']),
    access: access === 'open' ? 'open' : 'restricted',
    accessReason: typeof access === 'string' ? null : access.restricted,
    control: values.one<string>(['product', 'control']) === 'vendor' ? 'vendor' : 'buyer',
    licence: values.one<string>(['product', 'licence']) ?? null,
  }
}

/** Mail addresses and telephone numbers are a person's more often than not, and enter no report. */
const personal = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|\+\d[\d ()-]{6,20}\d/gu
const withoutAddresses = (text: string): string => text.replace(personal, '…').trim()

const withoutDot = (path: string): string => path.replace(/^(?:\.\/)+/u, '')
const asFolder = (path: string): string => withoutDot(path).replace(/\/+$/u, '')

/**
 * What the layers up to this one say of a rule. Options add up by key; a severity takes back an inherited
 * `not-applicable`, and `not-applicable` an inherited `off`.
 */
export const ruleAcross = (layers: readonly Layer[], id: string): RuleSetting | null =>
  layers.reduce<RuleSetting | null>((before, layer) => {
    const given = under(layer.written, ['rules', id]) as string | WrittenRuleSetting | undefined
    return given === undefined ? before : added(before, ruleSettingOf(given), placeIn(layer, ['rules', id]))
  }, null)

function added(before: RuleSetting | null, next: WrittenRuleSetting, { path, line }: Location): RuleSetting {
  const severity = (next.severity as Severity | 'off' | undefined) ?? null
  const notApplicable = next['not-applicable'] ?? null
  const inherited = notApplicable !== null && before?.severity === 'off' ? null : (before?.severity ?? null)
  return {
    severity: severity ?? inherited,
    options: next.options || before?.options ? { ...before?.options, ...next.options } : null,
    notApplicable: notApplicable ?? (severity === null ? (before?.notApplicable ?? null) : null),
    locked: next.locked ?? before?.locked ?? false,
    path,
    line: line ?? 1,
  }
}

/** Which layer says the last word on each part of a rule's setting. */
function ruleOrigins(layers: readonly Layer[], id: string, origins: Map<string, Location>): void {
  for (const layer of layers) {
    const given = under(layer.written, ['rules', id]) as string | WrittenRuleSetting | undefined
    if (given === undefined) continue
    const path: Segment[] = ['rules', id]
    const short = typeof given === 'string'
    for (const key of Object.keys(ruleSettingOf(given)))
      origins.set(`rules.${id}.${key}`, placeIn(layer, short ? path : [...path, key]))
  }
}

function rulesOf(layers: readonly Layer[], values: Values): ReadonlyMap<string, RuleSetting> {
  return new Map(
    values.keys(['rules']).flatMap((id) => {
      const setting = ruleAcross(layers, id)
      ruleOrigins(layers, id, values.origins)
      return setting ? [[id, setting] as const] : []
    }),
  )
}

function waiversOf(values: Values): readonly Waiver[] {
  type Written = NonNullable<Layer['written']['waivers']>[number]
  return values.all<Written>('waivers').map(({ value, location }, index) => {
    values.origins.set(`waivers.${index}`, location)
    return {
      rule: value.rule,
      path: value.path === undefined ? null : withoutDot(value.path),
      component: value.component ?? null,
      fingerprint: value.fingerprint ?? null,
      reason: withoutAddresses(value.reason),
      approvedBy: value['approved-by'] === undefined ? null : withoutAddresses(value['approved-by']),
      until: value.until,
      location,
    }
  })
}

function artefactsOf(values: Values): ReadonlyMap<ArtefactKind, readonly string[]> {
  const kinds = values.keys(['artefacts']).filter((kind) => kind !== 'ignore')
  return new Map(kinds.map((kind) => [kind as ArtefactKind, values.list(['artefacts', kind]) ?? []]))
}

const gateOf = (values: Values): Gate => ({
  findings: values.one<Gate['findings']>(['gate', 'findings']) ?? defaultSettings.gate.findings,
  severity: values.one<Severity>(['gate', 'severity']) ?? defaultSettings.gate.severity,
})

/**
 * Layers as one: maps are merged key by key, a nearer value or list replaces a farther one; waivers, declarations and
 * rule files add up. The last layer is the repository's own file.
 */
export function mergeLayers(path: string, layers: readonly Layer[]): MergedSettings {
  const values = new Values(layers)
  const ruleFiles = values.all<string>('rule-files')
  const local = ruleFiles.findLast(({ layer }) => !layer.remote)
  if (local) values.origins.set('rule-files', local.location)
  const components = values.one<Settings['components']>(['components']) ?? []
  const parts = layers.findLast(({ written }) => written.components !== undefined)
  for (const index of components.keys())
    if (parts) values.origins.set(`components.${index}`, placeIn(parts, ['components', index, 'path'], 'value'))
  const settings: Settings = {
    path,
    product: productOf(values),
    language: values.list<Language>(['language']),
    artefacts: artefactsOf(values),
    ignore: values.list(['artefacts', 'ignore']) ?? [],
    ruleFiles: ruleFiles.filter(({ layer }) => !layer.remote).map(({ value }) => value),
    rules: rulesOf(layers, values),
    waivers: waiversOf(values),
    components: components.map(({ name, path: folder }) => ({ name, path: asFolder(folder) })),
    declared: values.all<Settings['declared'][number]>('declared').map(({ value, location }, index) => {
      values.origins.set(`declared.${index}`, location)
      return { ...value, statement: withoutAddresses(value.statement), by: withoutAddresses(value.by) }
    }),
    gate: gateOf(values),
    decisions: {
      folder: values.one<string>(['decisions', 'folder']) ?? null,
      // Who names a folder and says nothing more wants the decisions to be there.
      required:
        values.one<boolean>(['decisions', 'required']) ?? values.one<string>(['decisions', 'folder']) !== undefined,
    },
    deprecation: { months: values.one<number>(['deprecation', 'months']) ?? null },
    checkUrls: values.one<boolean>(['check-urls']) ?? false,
  }
  for (const key of ['product', 'gate']) values.one([key, 'locked'])
  const remoteRuleFiles = ruleFiles.flatMap(({ value, location, layer }) =>
    layer.remote ? [{ repository: layer.remote, pattern: value, location }] : [],
  )
  return { settings, origins: values.origins, remoteRuleFiles }
}
