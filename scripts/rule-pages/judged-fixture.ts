import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inventory } from '../../src/artefact.ts'
import type { AskStyle, StyleReading } from '../../src/description.ts'
import { takeInventory } from '../../src/inventory/inventory.ts'
import { type Assigned, lint, lintRun } from '../../src/lint.ts'
import type { AskUrls, FileVersion, ForgeFacts, UrlAnswer } from '../../src/model.ts'
import type { Finding, Outcome, Rule } from '../../src/report.ts'
import { type MemoryFile, type MemoryOptions, memoryRepository } from '../../src/repository/memory.ts'
import { readResults } from '../../src/repository/spectral-results.ts'
import { loadRules } from '../../src/ruleset/catalogue.ts'
import { defaultSettings, parseSettings } from '../../src/ruleset/settings.ts'
import type { Settings } from '../../src/settings.ts'
import { applyWaivers } from '../../src/waivers.ts'

/** Fixtures are small repositories, fixtures/<family>/<name>/{valid,invalid}*, of which one rule alone is asked. */

/** The day on which all fixtures are judged. */
export const today = new Date('2026-11-23T00:00:00Z')

const settingsPath = '.github/kuntalint.yml'

export type Files = Readonly<Record<string, MemoryFile>>

/** Names of the folders in a folder, sorted. */
export const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** The files of a fixture by path, as bytes; what the findings should be is no part of the repository. */
export const filesOf = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const)
      .filter(([path]) => path !== 'expected.txt'),
  )

/** What stands below `.base/` is the repository before a change. */
const baseFolder = '.base/'
/** The repository of a fixture before the change. */
export const before = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(baseFolder))
      .map(([path, file]) => [path.slice(baseFolder.length), file]),
  )
/** The repository of a fixture as it is judged. */
export const now = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).filter(
      ([path]) =>
        ![baseFolder, historyFolder].some((folder) => path.startsWith(folder)) &&
        ![forgeFile, spectralFile, tagsFile, urlsFile].includes(path),
    ),
  )

/** What GitHub knows of a fixture stands in `.forge.json`; the rest was not asked. */
export const forgeFile = '.forge.json'
function forgeOf(files: Files): Partial<ForgeFacts> {
  const facts = JSON.parse(String(files[forgeFile] ?? '{}')) as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(facts).map(([name, known]) => [name, { known }]))
}

/** What stands in `.history/2026-05-12/` was committed on that day; a fixture without that folder tells no dates. */
const historyFolder = '.history/'
function historyOf(files: Files): Pick<MemoryOptions, 'versions' | 'lastChanged'> {
  const versions: Record<string, FileVersion[]> = {}
  for (const [place, text] of Object.entries(files).sort().reverse()) {
    const [, day = '', path = ''] = /^\.history\/(\d{4}-\d\d-\d\d)\/(.*)$/su.exec(place) ?? []
    if (path === '') continue
    const commit = day.replaceAll('-', '').padEnd(40, '0')
    versions[path] = [...(versions[path] ?? []), { commit, date: new Date(`${day}T12:00:00Z`), text: String(text) }]
  }
  const lastChanged = Object.fromEntries(Object.entries(versions).map(([path, [newest]]) => [path, newest!.date]))
  return { versions, lastChanged }
}

/** The tags of a fixture stand in `.tags`, one a line, newest first. */
const tagsFile = '.tags'
const tagsOf = (files: Files): readonly string[] =>
  String(files[tagsFile] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')

/** What Spectral prints of a fixture, whichever profile it is asked for, stands in `.spectral.json`. */
const spectralFile = '.spectral.json'
function styleOf(files: Files): AskStyle | undefined {
  const printed = files[spectralFile]
  if (printed === undefined) return undefined
  return async () => readResults(String(printed), (source) => source) as StyleReading
}

/** What web addresses answer stands in `.urls.json`: a status, or why there is no answer; all others answer 200. */
const urlsFile = '.urls.json'
type NoAnswer = Exclude<UrlAnswer, { answer: 'status' }>['why']
const refusals: ReadonlySet<NoAnswer> = new Set(['private', 'credentials', 'port', 'scheme'])
const answerOf = (told: number | NoAnswer): UrlAnswer =>
  typeof told === 'number'
    ? { answer: 'status', status: told }
    : ({ answer: refusals.has(told) ? 'refused' : 'none', why: told } as UrlAnswer)
function urlsOf(files: Files): AskUrls {
  const told = JSON.parse(String(files[urlsFile] ?? '{}')) as Readonly<Record<string, number | NoAnswer>>
  return async (urls) => new Map(urls.map((url) => [url, answerOf(told[url] ?? 200)]))
}

async function settingsOf(files: Files): Promise<Settings> {
  const text = files[settingsPath]
  return text ? (await parseSettings(settingsPath, String(text))).settings : defaultSettings
}

const assign = (one: Rule): Assigned => ({ rule: one, severity: one.severity, off: false, notApplicable: null })

/** What one rule, as its file has it, says of the fixture in a folder. */
export async function outcomeOf(id: string, folder: string): Promise<Outcome> {
  const all = filesOf(folder)
  const files = now(all)
  const settings = await settingsOf(files)
  const rules = await loadRules({ settings, userFiles: [] })
  const rule = rules.find((one) => one.id === id) as Rule
  const repository = memoryRepository(files, { today, forge: forgeOf(all), tags: tagsOf(all), ...historyOf(all) })
  const inventory = await takeInventory(repository, settings, undefined, undefined, styleOf(all), urlsOf(all))
  if (rule.needs === 'run') return outcomeOfRun(rule, rules.map(assign), inventory, settings)
  const base =
    rule.needs === 'base' ? { base: await takeInventory(memoryRepository(before(all), { today }), settings) } : {}
  return (await lint([assign(rule)], { inventory, ...base }, { level: rule.level }))[0] as Outcome
}

/** A rule about the run is judged when all others have been. */
async function outcomeOfRun(
  rule: Rule,
  all: readonly Assigned[],
  inventory: Inventory,
  settings: Settings,
): Promise<Outcome> {
  const found = await lint(all, { inventory }, { level: 3 })
  const { outcomes, uses } = await applyWaivers(found, settings.waivers, today)
  const run = { inventory, settings: settings.path, outcomes, waivers: uses, level: 3, settingsLevel: 3 } as const
  const own = all.filter((one) => one.rule.id === rule.id)
  return (await lintRun(own, { ...run, levelReached: 3 }))[0] as Outcome
}

const byPlace = (a: Finding, b: Finding): number =>
  a.location.path.localeCompare(b.location.path, 'en') ||
  (a.location.line ?? 0) - (b.location.line ?? 0) ||
  (a.location.column ?? 0) - (b.location.column ?? 0)

/** The findings of an outcome in the order of their places; none where it did not fail. */
export const findingsOf = (outcome: Outcome): readonly Finding[] =>
  outcome.status === 'failed' ? [...outcome.findings].sort(byPlace) : []
