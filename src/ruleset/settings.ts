import type { ArtefactKind, Product } from '../artefact.ts'
import type { Language, Level, Severity } from '../model.ts'
import type { RuleSetting, Settings } from '../report.ts'
import { builtinRules } from './builtin.ts'
import { refuse } from './mistakes.ts'
import type { Validate } from './schema-errors.ts'
import type { WrittenSettings } from './settings-checks.ts'
import type { YamlDocument } from './yaml.ts'

/** The settings of a repository without a settings file. */
export const defaultSettings: Settings = {
  path: null,
  product: { kind: null, stage: null, level: 1, owners: null, access: 'open', control: 'buyer' },
  language: null,
  artefacts: new Map(),
  ignore: [],
  ruleFiles: [],
  rules: new Map(),
}

/** A key of the settings file that is right but that this version does nothing with. */
export interface UnusedKey {
  key: string
  line: number
}

export interface ParsedSettings {
  settings: Settings
  unused: readonly UnusedKey[]
}

/** Top-level keys that are checked but have no effect yet. */
const withoutEffect = ['extends', 'waivers', 'components', 'decisions', 'deprecation', 'declared', 'gate']

const listOf = <T extends string>(value: string | readonly string[] | undefined): readonly T[] =>
  (value === undefined ? [] : typeof value === 'string' ? [value] : value) as readonly T[]

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null)

/** A key whose value was left empty (`rules:` and nothing below) is taken as absent. */
function withoutEmpty(value: unknown): unknown {
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null))
}

function productOf(written: WrittenSettings): Settings['product'] {
  const product = written.product ?? {}
  const access = product.access ?? 'open'
  return {
    kind: orNull(listOf<'software' | 'interface'>(product.kind)),
    stage: (product.stage as Product['stage'] | undefined) ?? null,
    level: (product.level as Level | undefined) ?? 1,
    owners: orNull(listOf(product.owners)),
    access: access === 'open' ? 'open' : 'restricted',
    control: product.control === 'vendor' ? 'vendor' : 'buyer',
  }
}

function rulesOf(written: WrittenSettings, document: YamlDocument): ReadonlyMap<string, RuleSetting> {
  const entries = Object.entries(written.rules ?? {}).map(([id, given]): [string, RuleSetting] => {
    const setting = typeof given === 'string' ? { severity: given } : given
    return [
      id,
      {
        severity: (setting.severity as Severity | 'off' | undefined) ?? null,
        options: setting.options ?? null,
        notApplicable: setting['not-applicable'] ?? null,
        line: document.place(['rules', id], 'key').line ?? 1,
      },
    ]
  })
  return new Map(entries)
}

function settingsOf(path: string, written: WrittenSettings, document: YamlDocument): Settings {
  const { ignore, ...artefacts } = written.artefacts ?? {}
  return {
    path,
    product: productOf(written),
    language: orNull(listOf<Language>(written.language)),
    artefacts: new Map(Object.entries(artefacts).map(([kind, paths]) => [kind as ArtefactKind, listOf(paths)])),
    ignore: listOf(ignore),
    ruleFiles: listOf(written['rule-files']),
    rules: rulesOf(written, document),
  }
}

function unusedOf(written: WrittenSettings, document: YamlDocument): readonly UnusedKey[] {
  const line = (path: readonly string[]): number => document.place(path, 'key').line ?? 1
  const locked = Object.entries(written.rules ?? {}).filter(
    ([, one]) => typeof one === 'object' && one.locked !== undefined,
  )
  return [
    ...Object.keys(written)
      .filter((key) => withoutEffect.includes(key))
      .map((key) => ({ key, line: line([key]) })),
    ...locked.map(([id]) => ({ key: `rules.${id}.locked`, line: line(['rules', id, 'locked']) })),
  ]
}

/**
 * Reads a settings file. Throws `AuthorErrors` with every mistake of the file: YAML that cannot be read, unknown keys and
 * values, impossible dates, unknown rules, options that a rule does not take. With `ownRules`, or when the file names
 * `rule-files`, ids that only the user's own rules can have are left to `loadRules`.
 */
export async function parseSettings(
  path: string,
  text: string,
  { ownRules = false }: { ownRules?: boolean } = {},
): Promise<ParsedSettings> {
  const { readYaml } = await import('./yaml.ts')
  const [document, second] = await readYaml(path, text)
  if (document === undefined) return { settings: { ...defaultSettings, path }, unused: [] }
  if (second !== undefined) await refuseSecond(second)
  const written = await validated(document, ownRules)
  return { settings: settingsOf(path, written, document), unused: unusedOf(written, document) }
}

async function refuseSecond(second: YamlDocument): Promise<void> {
  const { secondDocument } = await import('./yaml-words.ts')
  refuse([{ text: secondDocument, location: second.place([], 'value') }])
}

/** The value of the document, when it has the form of settings and its words are known. */
async function validated(document: YamlDocument, ownRules: boolean): Promise<WrittenSettings> {
  const { settings: validate }: { settings: Validate } = await import('../generated/validate-settings.js')
  const { schemaMistakes } = await import('./schema-errors.ts')
  const { dateMistakes, namedRules, ruleSettingMistakes, unknownRules } = await import('./settings-checks.ts')
  const value = withoutEmpty(document.value)
  const errors = validate(value) ? [] : (validate.errors ?? [])
  const written = value as WrittenSettings
  const rules = builtinRules()
  const ids = rules.map(({ id }) => id)
  const open = ownRules || written['rule-files'] !== undefined
  refuse([
    ...schemaMistakes(errors, document),
    ...dateMistakes(written, document),
    ...(open ? [] : unknownRules(namedRules(written, document), ids)),
    ...(await ruleSettingMistakes(written, document, rules)),
  ])
  return written
}
