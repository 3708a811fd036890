/** What judges a repository: its settings with all that they extend, and the rules, ours and the users'. */
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { compileGlobs } from './inventory/globs.ts'
import { componentsWithoutFiles } from './inventory/inventory.ts'
import {
  AuthorError,
  type Language,
  type Location,
  type RemoteRepository,
  type Repository,
  type Text,
} from './model.ts'
import { baseJudges, brokenBase, ownJudges } from './remarks.ts'
import type { Rule } from './report.ts'
import type { Base, NoBase } from './repository/base.ts'
import { type Forge, ForgeError } from './repository/forge.ts'
import { loadRules } from './ruleset/catalogue.ts'
import { defaultSettings, type ParsedSettings, parseSettings } from './ruleset/settings.ts'
import type { Layer } from './ruleset/settings-layers.ts'
import type { RemoteRuleFiles } from './ruleset/settings-merge.ts'
import { folderWithoutFiles } from './ruleset/settings-words.ts'
import { type Settings, settingsPlaces } from './settings.ts'
import type { Occasion } from './verdict.ts'

export interface PolicyOptions {
  /** Path of the settings file in the repository; default: the usual places. */
  config?: string
  /** Rule files on this machine, beside those that the settings name. */
  rules?: readonly string[]
  /** Reads what settings extend from other repositories; null: requests are switched off. */
  forge: Forge | null
}

/** Settings and rules that were read and are right. */
export interface Policy extends Omit<ParsedSettings, 'remoteRuleFiles'> {
  rules: readonly Rule[]
  /** Everything that was read, to tell whether two policies are the same. */
  sources: string
}

const limit = 512_000

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
const noRequests = (remote: RemoteRepository, path: string): Text => {
  const name = `github:${remote.owner}/${remote.repository}/${path}`
  return {
    fi: `Asetukset perivät tiedoston ${name}, mutta pyynnöt GitHubiin on kytketty pois (\`token\` on tyhjä). Anna avain tai poista \`extends\`-kohta.`,
    sv: `Inställningarna ärver ${name}, men förfrågningar till GitHub är avstängda (\`token\` är tom). Ge en nyckel eller ta bort punkten under \`extends\`.`,
    en: `The settings extend ${name}, but requests to GitHub are switched off (\`token\` is empty). Give a token, or remove the entry of \`extends\`.`,
  }
}

async function textOf(repository: Repository, path: string): Promise<string> {
  const content = (await repository.read([{ path, limit }])).get(path)
  if (content?.kind !== 'text') throw new AuthorError(unreadableFile(path), { path })
  return content.text
}

const withoutDot = (path: string): string => path.replace(/^\.\//u, '')

/** The path of the settings file, asked for or at its usual place, in whatever state; null: there is none. */
const settingsAmong = (has: (path: string) => boolean, config: string | undefined): string | null =>
  (config ? [withoutDot(config)] : settingsPlaces).find(has) ?? null

/** The path of the settings file; null: there is none. Throws AuthorError when the one that was asked for is not there. */
function settingsPath(paths: ReadonlySet<string>, config: string | undefined): string | null {
  const path = settingsAmong((place) => paths.has(place), config)
  if (path !== null || !config) return path
  const asked = withoutDot(config)
  throw new AuthorError(noSettings(asked), { path: asked })
}

const readersOf = (repository: Repository, paths: ReadonlySet<string>, { forge }: PolicyOptions) => ({
  local: async (path: string): Promise<string | null> => (paths.has(path) ? textOf(repository, path) : null),
  remote: (remote: RemoteRepository, path: string, named: Location): Promise<string> => {
    if (!forge) throw new ForgeError(noRequests(remote, path), named)
    return forge.file(remote, path, named)
  },
})

interface RuleText {
  path: string
  text: string
}

async function localRuleFiles(repository: Repository, { ruleFiles }: Settings): Promise<readonly RuleText[]> {
  if (ruleFiles.length === 0) return []
  const globs = await compileGlobs(ruleFiles.map(withoutDot))
  const paths = repository.files.map(({ path }) => path).filter((path) => globs.some((glob) => glob.match(path)))
  return Promise.all(paths.map(async (path) => ({ path, text: await textOf(repository, path) })))
}

/** Without a wildcard one file is asked for; else the list of files comes first. */
async function remoteRuleFiles(files: readonly RemoteRuleFiles[], forge: Forge | null): Promise<readonly RuleText[]> {
  const texts: RuleText[] = []
  for (const { repository, pattern, location } of files) {
    if (!forge) throw new ForgeError(noRequests(repository, pattern), location)
    const clean = withoutDot(pattern)
    const [glob] = await compileGlobs([clean])
    const isPlain = !/[*?[\]{}()!+@]/u.test(clean)
    const paths = isPlain ? [clean] : (await forge.paths(repository, location)).filter((path) => glob?.match(path))
    for (const path of paths.slice(0, 200)) {
      const name = `github:${repository.owner}/${repository.repository}/${path}@${repository.commit.slice(0, 7)}`
      texts.push({ path: name, text: await forge.file(repository, path, location) })
    }
  }
  return texts
}

async function givenRuleFiles(paths: readonly string[]): Promise<readonly RuleText[]> {
  for (const path of paths)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new AuthorError(noRuleFile(path), { path })
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
}

const nothing: Omit<ParsedSettings, 'remoteRuleFiles'> = {
  settings: defaultSettings,
  origins: new Map(),
  layers: [],
}

const sourcesOf = (layers: readonly Layer[], files: readonly RuleText[]): string =>
  JSON.stringify([...layers.map(({ name, text }) => [name, text]), ...files.map(({ path, text }) => [path, text])])

/** The defaults and our own rules, with those that were given by hand. */
export async function defaultPolicy(options: PolicyOptions): Promise<Policy> {
  const userFiles = await givenRuleFiles(options.rules ?? [])
  const rules = await loadRules({ settings: defaultSettings, userFiles })
  return { ...nothing, rules, sources: sourcesOf([], userFiles) }
}

/**
 * The settings of a repository with all that they extend, and the rules. Throws AuthorError for every mistake in them:
 * settings, rule files, what they name.
 */
export async function readPolicy(repository: Repository, options: PolicyOptions): Promise<Policy> {
  const paths = new Set(repository.files.map(({ path }) => path))
  const path = settingsPath(paths, options.config)
  if (path === null) return defaultPolicy(options)
  const parsed = await parseSettings(path, await textOf(repository, path), {
    ownRules: (options.rules ?? []).length > 0,
    today: repository.today,
    readers: readersOf(repository, paths, options),
  })
  const userFiles = [
    ...(await localRuleFiles(repository, parsed.settings)),
    ...(await remoteRuleFiles(parsed.remoteRuleFiles, options.forge)),
    ...(await givenRuleFiles(options.rules ?? [])),
  ]
  const rules = await loadRules({ settings: parsed.settings, userFiles })
  const { settings, origins, layers } = parsed
  return { settings, origins, layers, rules, sources: sourcesOf(layers, userFiles) }
}

function refuseEmptyComponents({ settings, origins }: Policy, repository: Repository): void {
  const [empty] = componentsWithoutFiles(repository.files, settings.components)
  if (!empty) return
  const place = origins.get(`components.${settings.components.indexOf(empty)}`) ?? origins.get('components')
  throw new AuthorError(folderWithoutFiles(empty.name, empty.path), place ?? null)
}

/** The language that a settings file asks for, whatever else is wrong with it. */
async function languageAsked(repository: Repository, { config }: PolicyOptions): Promise<Language | null> {
  const path = settingsAmong((place) => repository.files.some((file) => file.path === place), config)
  const content = path === null ? null : (await repository.read([{ path, limit }])).get(path)
  const words = content?.kind === 'text' ? /^language:[ \t]*\[?[ \t]*["']?(fi|sv|en)\b/mu.exec(content.text) : null
  return (words?.[1] as Language | undefined) ?? null
}

/** The policy of the repository that is judged: components without files are a mistake in it. */
export async function readOwnPolicy(repository: Repository, options: PolicyOptions): Promise<Policy> {
  try {
    const policy = await readPolicy(repository, options)
    refuseEmptyComponents(policy, repository)
    return policy
  } catch (error) {
    if (error instanceof AuthorError) error.language ??= await languageAsked(repository, options)
    throw error
  }
}

/** Was there something to compare with? */
export const isBase = (base: Base | NoBase | null): base is Base => base !== null && 'repository' in base

/** What judges, and what of it the reader is told. `own`: the head's own policy, whether or not it judges. */
export interface Policies {
  policy: Policy
  own: Policy
  /** The base has settings that cannot be read: whoever wrote settings has chosen to be judged. */
  chosen: boolean
  remarks: readonly Text[]
}

/** A settings file that the user names is looked for in the base only if the base has it. */
const inBase = ({ config, ...rest }: PolicyOptions, { files }: Repository): PolicyOptions =>
  config !== undefined && files.some(({ path }) => path === withoutDot(config)) ? { ...rest, config } : rest

/** The base's policy; where it has a mistake, the defaults. What the server did not give is nobody's mistake. */
async function againstBase(base: Base, own: Policy, options: PolicyOptions): Promise<Policies> {
  try {
    const policy = await readPolicy(base.repository, inBase(options, base.repository))
    const same = policy.sources === own.sources
    const chosen = policy.settings.path !== null
    return { policy, own, chosen, remarks: same ? [] : [baseJudges(policy.settings.path)] }
  } catch (error) {
    if (!(error instanceof AuthorError) || error instanceof ForgeError) throw error
    const at = error.location ? `${error.location.path}:${error.location.line ?? 1}` : error.text.en
    return { policy: await defaultPolicy(options), own, chosen: true, remarks: [brokenBase(at)] }
  }
}

/**
 * Of a pull request the base's policy judges, of anything else its own: what was pushed is agreed on already. Without a
 * base a pull request judges itself, and that is told.
 */
export async function policiesOf(
  repository: Repository,
  given: Base | NoBase | null,
  occasion: Occasion,
  options: PolicyOptions,
): Promise<Policies> {
  const own = await readOwnPolicy(repository, options)
  if (isBase(given) && occasion !== 'push') return againstBase(given, own, options)
  const alone = given !== null && !isBase(given) && occasion === 'pull-request' && own.settings.path !== null
  return {
    policy: own,
    own,
    chosen: own.settings.path !== null,
    remarks: alone ? [ownJudges(own.settings.path ?? '')] : [],
  }
}
