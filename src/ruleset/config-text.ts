/** `kuntalint config`: the settings in force as a settings file, each value with where it comes from. */
import type { Product } from '../artefact.ts'
import { listed } from '../language.ts'
import type { Language, Location, Text } from '../model.ts'
import type { Rule } from '../report.ts'
import type { RuleSetting, Settings, Waiver } from '../settings.ts'
import type { Origins } from './settings-merge.ts'
import { severityAt } from './softening.ts'

export interface Configuration {
  settings: Settings
  origins: Origins
  /** The files that the settings are made of, the repository's own last. */
  layers: readonly string[]
  rules: readonly Rule[]
  /** The product as the run sees it: what the settings leave open is read from the repository. */
  product: Product
  language: readonly Language[]
}

const words = {
  none: {
    fi: 'Asetustiedostoa ei ole: arvot ovat oletuksia tai koodivaraston tiedoista, ja mikään ei ole varoitusta vakavampaa.',
    sv: 'Det finns ingen inställningsfil: värdena är standardvärden eller lästa ur kodförrådet, och inget är allvarligare än en varning.',
    en: 'There is no settings file: values are defaults or read from the repository, and nothing is redder than a warning.',
  },
  usual: { fi: 'oletus', sv: 'standard', en: 'default' },
  fromRepository: { fi: 'koodivaraston tiedoista', sv: 'ur kodförrådet', en: 'from the repository' },
  unknown: { fi: 'ei tiedossa', sv: 'okänt', en: 'not known' },
  readFrom: { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
  rules: {
    fi: 'Säännöt, joiden vakavuus poikkeaa säännön omasta',
    sv: 'Regler vars allvarsgrad avviker från regelns egen',
    en: 'Rules whose severity is not the rule’s own',
  },
} as const satisfies Record<string, Text>

const place = ({ path, line }: Location): string => `${path}:${line ?? 1}`

/** One value of the settings: its key, the value, where it comes from. */
interface Entry {
  key: string
  value: unknown
  origin: Location | 'default' | 'repository'
}

const fromSettings = (origins: Origins, key: string, value: unknown): Entry => ({
  key,
  value,
  origin: origins.get(key) ?? 'default',
})

/** A value that the settings leave open: what the repository itself says, else the default. */
const orFound = (origins: Origins, key: string, stated: unknown, found: unknown): Entry =>
  stated === null ? { key, value: found, origin: 'repository' } : fromSettings(origins, key, stated)

function productEntries({ settings, product, origins }: Configuration): readonly Entry[] {
  const { kind, stage, level, owners, access, accessReason, control, licence } = settings.product
  return [
    orFound(origins, 'product.kind', kind, product.kind),
    orFound(origins, 'product.stage', stage, product.stage),
    fromSettings(origins, 'product.level', level),
    orFound(origins, 'product.owners', owners, product.owners),
    fromSettings(origins, 'product.access', accessReason === null ? access : { restricted: accessReason }),
    fromSettings(origins, 'product.control', control),
    ...(licence === null ? [] : [fromSettings(origins, 'product.licence', licence)]),
    ...(origins.has('product.locked') ? [fromSettings(origins, 'product.locked', true)] : []),
  ]
}

const ruleEntry = (origins: Origins, id: string, setting: RuleSetting): readonly Entry[] => {
  const parts = {
    severity: setting.severity,
    options: setting.options,
    'not-applicable': setting.notApplicable,
    locked: setting.locked || null,
  }
  return Object.entries(parts).flatMap(([key, value]) =>
    value === null ? [] : [fromSettings(origins, `rules.${id}.${key}`, value)],
  )
}

/** A waiver in the keys of the settings file, without those that are left out. */
const asWritten = ({ approvedBy, ...waiver }: Omit<Waiver, 'location'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...waiver, 'approved-by': approvedBy }).flatMap(([key, part]) =>
      part === null ? [] : [[key, part]],
    ),
  )

/** Every value of the settings in the order of the settings file. */
function configEntries(configuration: Configuration): readonly Entry[] {
  const { settings, origins, language } = configuration
  const { decisions, deprecation, gate } = settings
  return [
    ...productEntries(configuration),
    orFound(origins, 'language', settings.language, language),
    ...[...settings.artefacts].map(([kind, paths]) => fromSettings(origins, `artefacts.${kind}`, paths)),
    ...(settings.ignore.length > 0 ? [fromSettings(origins, 'artefacts.ignore', settings.ignore)] : []),
    ...(settings.ruleFiles.length > 0 ? [fromSettings(origins, 'rule-files', settings.ruleFiles)] : []),
    ...[...settings.rules].flatMap(([id, setting]) => ruleEntry(origins, id, setting)),
    ...settings.waivers.map(
      ({ location, ...waiver }, index): Entry => ({
        key: `waivers.${index}`,
        value: asWritten(waiver),
        origin: location,
      }),
    ),
    ...(settings.components.length > 0 ? [fromSettings(origins, 'components', settings.components)] : []),
    ...settings.declared.map((one, index) => fromSettings(origins, `declared.${index}`, one)),
    fromSettings(origins, 'gate.findings', gate.findings),
    fromSettings(origins, 'gate.severity', gate.severity),
    ...(origins.has('gate.locked') ? [fromSettings(origins, 'gate.locked', true)] : []),
    ...(decisions.folder === null ? [] : [fromSettings(origins, 'decisions.folder', decisions.folder)]),
    ...(origins.has('decisions.required') ? [fromSettings(origins, 'decisions.required', decisions.required)] : []),
    ...(deprecation.months === null ? [] : [fromSettings(origins, 'deprecation.months', deprecation.months)]),
    ...(origins.has('check-urls') ? [fromSettings(origins, 'check-urls', settings.checkUrls)] : []),
  ]
}

/** Rules whose severity in this repository is not that of the rule file: the settings or the stage make it so. */
const movedRules = ({ rules, settings, product }: Configuration) =>
  rules.flatMap((rule) => {
    const severity = severityAt(rule, settings, product.stage)
    return severity === rule.severity ? [] : [{ rule: rule.id, from: rule.severity, to: severity }]
  })

/** The configuration as data, for programs. */
export const configData = (configuration: Configuration) => ({
  files: configuration.layers,
  values: configEntries(configuration).map(({ key, value, origin }) => ({
    key,
    value,
    origin: typeof origin === 'string' ? origin : place(origin),
  })),
  severities: movedRules(configuration),
})

const invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** JSON is YAML: a value on one line, safe whatever stands in it. */
const shown = (value: unknown): string =>
  JSON.stringify(value).replace(invisible, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

function origin(entry: Entry, language: Language): string {
  if (entry.origin === 'default') return words.usual[language]
  if (entry.origin === 'repository') return (entry.value === null ? words.unknown : words.fromRepository)[language]
  return place(entry.origin).replace(invisible, '?')
}

function lines(entries: readonly Entry[], language: Language): string[] {
  const pairs = entries.map((entry) => [`${entry.key}: ${shown(entry.value)}`, origin(entry, language)] as const)
  const width = Math.min(60, Math.max(...pairs.map(([pair]) => pair.length)))
  return pairs.map(([pair, from]) => `${pair.padEnd(width)}  # ${from}`)
}

/** The configuration in words: one `key: value  # where from` a line. */
export function configText(configuration: Configuration, language: Language): string {
  const { layers } = configuration
  const head = layers.length === 0 ? words.none[language] : `${words.readFrom[language]}: ${listed(layers, language)}`
  const moved = movedRules(configuration).map(({ rule, from, to }) => `# ${rule}: ${from} → ${to}`)
  const severities = moved.length === 0 ? [] : ['', `# ${words.rules[language]}:`, ...moved]
  return `${[`# ${head}`, ...lines(configEntries(configuration), language), ...severities].join('\n')}\n`
}
