import type { Location, RemoteRepository } from '../model.ts'
import { builtinRules } from './builtin.ts'
import { refuse } from './mistakes.ts'
import type { Validate } from './schema-errors.ts'
import type { WrittenSettings } from './settings-checks.ts'
import type { Layer, SettingsReaders } from './settings-layers.ts'
import { defaultSettings, type MergedSettings, mergeLayers } from './settings-merge.ts'
import type { YamlDocument } from './yaml.ts'

export { defaultSettings } from './settings-merge.ts'

export interface ParsedSettings extends MergedSettings {
  /** The files that the settings are made of; the repository's own is the last one. */
  layers: readonly Layer[]
}

export interface SettingsOptions {
  /** Ids that only the user's own rules can have are left to `loadRules`. */
  ownRules?: boolean
  /** Today: a waiver may not reach further than 18 months from it. Without it that is not looked at. */
  today?: Date
  /** How files that are named by `extends` are read; without them `extends` is not followed. */
  readers?: SettingsReaders
}

/** A key whose value was left empty (`rules:` and nothing below) is taken as absent. */
function withoutEmpty(value: unknown): unknown {
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null))
}

async function refuseSecond(second: YamlDocument): Promise<void> {
  const { secondDocument } = await import('./yaml-words.ts')
  refuse([{ text: secondDocument, location: second.place([], 'value') }])
}

/** The value of the document, when it has the form of settings and its words are known. */
async function validated(document: YamlDocument, options: SettingsOptions): Promise<WrittenSettings> {
  const { settings: validate }: { settings: Validate } = await import('../generated/validate-settings.js')
  const { schemaMistakes } = await import('./schema-errors.ts')
  const checks = await import('./settings-checks.ts')
  const value = withoutEmpty(document.value)
  const errors = validate(value) ? [] : (validate.errors ?? [])
  const written = value as WrittenSettings
  const rules = builtinRules()
  const open = options.ownRules || written['rule-files'] !== undefined || written.extends !== undefined
  refuse([
    ...schemaMistakes(errors, document),
    ...checks.dateMistakes(written, document),
    ...checks.licenceMistakes(written, document),
    ...(open
      ? []
      : checks.unknownRules(
          checks.namedRules(written, document),
          rules.map(({ id }) => id),
        )),
    ...(await checks.ruleSettingMistakes(written, document, rules)),
    ...checks.waiverMistakes(written, document, rules, options.today ?? null),
    ...checks.componentMistakes(written, document),
  ])
  return written
}

/** One settings file. `name`: as it is told. */
async function parseLayer(
  name: string,
  text: string,
  remote: RemoteRepository | null,
  options: SettingsOptions,
): Promise<Layer> {
  const { readYaml } = await import('./yaml.ts')
  const [document, second] = await readYaml(name, text)
  if (document === undefined) return { name, text, remote, written: {}, document: null }
  if (second !== undefined) await refuseSecond(second)
  return { name, text, remote, written: await validated(document, options), document }
}

/** Rule ids of files that may name own rules, once all files are known: an inherited file may bring the rules. */
async function refuseUnknown(layers: readonly Layer[], ownRules: boolean): Promise<void> {
  if (ownRules || layers.length < 2 || layers.some(({ written }) => written['rule-files'] !== undefined)) return
  const { namedRules, unknownRules } = await import('./settings-checks.ts')
  const ids = builtinRules().map(({ id }) => id)
  refuse(layers.flatMap(({ written, document }) => (document ? unknownRules(namedRules(written, document), ids) : [])))
}

/**
 * Reads a settings file, and with `readers` what it extends. Throws `AuthorErrors` with every mistake of a file: YAML
 * that cannot be read, unknown keys and values, impossible dates, waivers without an end or too long, unknown rules,
 * options that a rule does not take; circles of `extends`; and what is weaker than an inherited `locked` allows.
 */
export async function parseSettings(
  path: string,
  text: string,
  options: SettingsOptions = {},
): Promise<ParsedSettings> {
  const own = await parseLayer(path, text, null, options)
  const { readers } = options
  if (own.document === null)
    return {
      settings: { ...defaultSettings, path },
      origins: new Map<string, Location>(),
      remoteRuleFiles: [],
      layers: [own],
    }
  if (own.written.extends === undefined || !readers) {
    const layers = [own]
    return { ...mergeLayers(path, layers), layers }
  }
  const { layersOf } = await import('./settings-layers.ts')
  const { lockMistakes } = await import('./settings-locks.ts')
  const layers = await layersOf(own, path, readers, (name, words, remote) => parseLayer(name, words, remote, options))
  await refuseUnknown(layers, options.ownRules ?? false)
  refuse(lockMistakes(layers, builtinRules()))
  return { ...mergeLayers(path, layers), layers }
}
