import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Inventory } from './artefact.ts'
import { compileGlobs } from './inventory/globs.ts'
import { takeInventory } from './inventory/inventory.ts'
import { languageOf } from './inventory/natural-language.ts'
import { type Assigned, lint, summarise } from './lint.ts'
import { AuthorError, type Language, type Level, type Repository, type Severity, type Text } from './model.ts'
import type { Report, Rule, Settings } from './report.ts'
import { parseInWorker } from './repository/sandbox.ts'
import { effective, loadRules } from './ruleset/catalogue.ts'
import { defaultSettings, parseSettings } from './ruleset/settings.ts'
import { rulesetVersion, version } from './ruleset/version.ts'

/** What is undefined comes from the settings, then from the defaults. */
export interface JudgeOptions {
  /** Path of the settings file in the repository; default: the usual places. */
  config?: string
  language?: Language
  level?: Level
  failOn?: Severity | 'never'
  /** Rule files on this machine, beside those that the settings name. */
  rules?: readonly string[]
}

const settingsPlaces = ['.github/kuntalint.yml', '.github/kuntalint.yaml', 'kuntalint.yml', 'kuntalint.yaml']
const settingsLimit = 512_000

const noSettings = (path: string): Text => ({
  fi: `Asetustiedostoa ${path} ei ole koodivarastossa. Tarkista polku tai jätä se pois, jolloin käytetään oletuksia.`,
  sv: `Inställningsfilen ${path} finns inte i kodförrådet. Kontrollera sökvägen eller lämna bort den, så används standardvärdena.`,
  en: `There is no settings file ${path} in the repository. Check the path, or leave it out to use the defaults.`,
})
const unreadableFile = (path: string): Text => ({
  fi: `Tiedostoa ${path} ei voi lukea tekstinä.`,
  sv: `Filen ${path} kan inte läsas som text.`,
  en: `The file ${path} cannot be read as text.`,
})
const noRuleFile = (path: string): Text => ({
  fi: `Sääntötiedostoa ${path} ei ole. Tarkista polku.`,
  sv: `Regelfilen ${path} finns inte. Kontrollera sökvägen.`,
  en: `The rule file ${path} is not found. Check the path.`,
})
const notText = (path: string, size: number): Text => ({
  fi: `En lukenut tiedostoa ${path} (${size} tavua): se on liian suuri tai ei ole tekstiä.`,
  sv: `Jag läste inte filen ${path} (${size} byte): den är för stor eller är inte text.`,
  en: `I did not read the file ${path} (${size} bytes): it is too large or no text.`,
})
const notUsed = (keys: readonly string[], path: string): Text => ({
  fi: `Tämä versio ei vielä käytä näitä asetuksia (${path}): ${keys.join(', ')}.`,
  sv: `Den här versionen använder ännu inte de här inställningarna (${path}): ${keys.join(', ')}.`,
  en: `This version does not use these settings yet (${path}): ${keys.join(', ')}.`,
})

async function textOf(repository: Repository, path: string): Promise<string> {
  const content = (await repository.read([{ path, limit: settingsLimit }])).get(path)
  if (content?.kind !== 'text') throw new AuthorError(unreadableFile(path), { path })
  return content.text
}

async function readSettings(
  repository: Repository,
  config: string | undefined,
  ownRules: boolean,
): Promise<{ settings: Settings; unused: readonly string[] }> {
  const paths = new Set(repository.files.map(({ path }) => path))
  const path = config ? config.replace(/^\.\//u, '') : settingsPlaces.find((place) => paths.has(place))
  if (!path) return { settings: defaultSettings, unused: [] }
  if (!paths.has(path)) throw new AuthorError(noSettings(path), { path })
  const { settings, unused } = await parseSettings(path, await textOf(repository, path), { ownRules })
  return { settings, unused: unused.map(({ key }) => key) }
}

/** Rule files that the settings name (globs in the repository) and those given by hand (paths on this machine). */
async function readRuleFiles(
  repository: Repository,
  settings: Settings,
  given: readonly string[],
): Promise<readonly { path: string; text: string }[]> {
  const named: { path: string; text: string }[] = []
  if (settings.ruleFiles.length > 0) {
    const globs = await compileGlobs(settings.ruleFiles.map((pattern) => pattern.replace(/^\.\//u, '')))
    for (const { path } of repository.files) {
      if (globs.some((glob) => glob.match(path))) named.push({ path, text: await textOf(repository, path) })
    }
  }
  for (const path of given) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new AuthorError(noRuleFile(path), { path })
    named.push({ path, text: await readFile(path, 'utf8') })
  }
  return named
}

/** Without settings and without a wish of the user's, nothing is redder than a warning. */
const softened = (severity: Severity, soft: boolean): Severity => (soft && severity === 'error' ? 'warning' : severity)

function assign(rules: readonly Rule[], settings: Settings, soft: boolean): readonly Assigned[] {
  return rules.map((rule) => {
    const { severity, off, notApplicable } = effective(rule, settings)
    return { rule, severity: softened(severity, soft), off, notApplicable }
  })
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

/** Artefacts that are there and could not be read: told, never silent. */
async function remarksOf(inventory: Inventory): Promise<readonly Text[]> {
  const remarks: Text[] = []
  for (const { kind, path, status } of inventory.artefacts) {
    if (!path || status !== 'present' || kind === 'api-description') continue
    if (kind === 'licence' || kind === 'owners' || kind === 'publiccode' || /\.ya?ml$/iu.test(path)) {
      const content = await inventory.content(path)
      if (content && content.kind !== 'text')
        remarks.push(content.kind === 'unreadable' ? content.reason : notText(path, content.size))
      continue
    }
    const document = await inventory.document(path)
    if ('unread' in document) remarks.push(document.unread)
  }
  return remarks
}

/** Where annotations about things that are not there stand: the settings file, else the README, else nowhere. */
const anchorOf = (settings: Settings, inventory: Inventory): string | null =>
  settings.path ?? inventory.of('readme').find(({ status }) => status === 'present')?.path ?? null

/** Judges a repository. Throws AuthorError for mistakes in what the user gave: the settings, a rule file. */
export async function judge(repository: Repository, options: JudgeOptions): Promise<Report> {
  const { settings: read, unused } = await readSettings(repository, options.config, (options.rules ?? []).length > 0)
  const level = options.level ?? read.product.level
  const settings: Settings = { ...read, product: { ...read.product, level } }
  const userFiles = await readRuleFiles(repository, settings, options.rules ?? [])
  const rules = await loadRules({ settings, userFiles })
  const inventory = await takeInventory(repository, settings, parseInWorker(new URL('./worker.js', import.meta.url)))

  const assigned = assign(rules, settings, settings.path === null && options.failOn === undefined)
  const outcomes = await lint(assigned, { inventory }, level)
  const off = assigned.filter((one) => one.off && one.rule.level <= level).map(({ rule }) => rule)
  const language = options.language ? [options.language] : (settings.language ?? [await languageOfProduct(inventory)])
  const { expression } = await inventory.licence()
  return {
    tool: { name: 'kuntalint', version, ruleset: rulesetVersion },
    repository: {
      name: repository.name,
      commit: repository.commit,
      base: null,
      anchor: anchorOf(settings, inventory),
      files: repository.files.length,
    },
    product: { ...inventory.product, licence: expression },
    language,
    settings: settings.path,
    artefacts: inventory.artefacts,
    outcomes,
    fixed: [],
    remarks: [...(unused.length > 0 ? [notUsed(unused, settings.path ?? '')] : []), ...(await remarksOf(inventory))],
    summary: summarise(outcomes, off, level, options.failOn ?? 'error'),
  }
}
