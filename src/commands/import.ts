import { statSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Arguments } from '../arguments.ts'
import { deliver } from '../delivery/deliver.ts'
import { importClomonitor } from '../imports/clomonitor.ts'
import { importCodeJson } from '../imports/code-json.ts'
import type { ReadSource } from '../imports/layers.ts'
import type { Imported, OwnRule } from '../imports/outcome.ts'
import { code } from '../imports/phrases.ts'
import { importRepolinter } from '../imports/repolinter.ts'
import { ruleFileText, settingsText, toldText } from '../imports/written.ts'
import { AuthorError, type Language, type Text } from '../model.ts'
import type { Delivery } from '../report.ts'
import { refuseLinks } from '../repository/links.ts'
import { AuthorErrors, refuse } from '../ruleset/mistakes.ts'
import { parseUserRules } from '../ruleset/user-rules.ts'
import { settingsPlaces } from '../settings.ts'
import * as words from './import-words.ts'
import { done, type Perform } from './surroundings.ts'

const ruleFile = 'governance-rules/repolinter.yml'
/** Names that repolinter looks for in a folder, in its order. */
const configNames = ['repolint', 'repolinter'].flatMap((name) =>
  ['json', 'yaml', 'yml'].map((ending) => `${name}.${ending}`),
)

/** Foreign words without what a terminal would obey. */
const quoted = (name: string): string => code(name).slice(1, -1)

const posix = (path: string): string => path.split(sep).join('/')

/** Within which folder files may be read: the one that the command is given in, or that of a file from elsewhere. */
function topOf(file: string): string {
  const here = relative(process.cwd(), resolve(file))
  return here.startsWith('..') || resolve(here) === here ? dirname(resolve(file)) : process.cwd()
}

/** Reads files below a folder, through no link out of it. */
function readerIn(top: string): ReadSource {
  const read: ReadSource = async (path) => {
    try {
      const [place, root] = await Promise.all([realpath(join(top, path)), realpath(top)])
      if (place !== root && !place.startsWith(`${root}${sep}`)) return null
      if ((await stat(place)).isDirectory()) {
        for (const name of configNames) {
          const found = await read(path === '' ? name : `${path}/${name}`)
          if (found) return found
        }
        return null
      }
      return { path, text: await readFile(place, 'utf8') }
    } catch {
      // Not there, no permission, or a name that no file can have.
      return null
    }
  }
  return read
}

async function sourceOf(file: string): Promise<{ path: string; text: string; read: ReadSource }> {
  const top = topOf(file)
  const path = posix(relative(top, resolve(file))) || basename(file)
  const read = readerIn(top)
  const found = await read(path)
  if (found === null) throw new AuthorError(words.noSuchFile(file), { path: file })
  return { ...found, read }
}

/** What our reader of rule files says of these rules; null: they are right. */
async function mistakeIn(imported: Imported, rules: readonly OwnRule[]): Promise<Text | null> {
  const text = (await ruleFileText({ ...imported, rules, entries: [] }, 'en')) ?? ''
  try {
    await parseUserRules([{ path: ruleFile, text }])
    return null
  } catch (error) {
    if (error instanceof AuthorErrors) return error.text
    throw error
  }
}

/** Our own reader judges each rule: one that it does not take is listed with what it says, and nothing is lost. */
async function usable(imported: Imported): Promise<Imported> {
  const { rules } = imported
  if (rules.length === 0 || (await mistakeIn(imported, rules)) === null) return imported
  const kept: OwnRule[] = []
  const broken = new Map<string, Text>()
  for (const rule of rules) {
    const mistake = await mistakeIn(imported, [rule])
    if (mistake) broken.set(rule.id, words.unusable(mistake))
    else kept.push(rule)
  }
  const settings = new Map([...imported.settings].filter(([id]) => !broken.has(id)))
  const entries = imported.entries.map((entry) => {
    const why = broken.get(entry.to ?? '')
    return why ? { ...entry, became: 'none' as const, to: null, notes: [why, ...entry.notes] } : entry
  })
  return { ...imported, rules: kept, settings, entries }
}

interface Plan {
  files: readonly { path: string; text: string }[]
  /** A settings file that is there, and what to add to it. */
  merge: { path: string; text: string } | null
  /** What became of everything. */
  told: string
  /** What to do next. */
  next: Text | null
}

const there = (folder: string, path: string): boolean =>
  statSync(join(folder, path), { throwIfNoEntry: false }) !== undefined

async function planOf(imported: Imported, folder: string, language: Language): Promise<Plan> {
  const rules = await ruleFileText(imported, language)
  const settings = await settingsText(imported, language, rules === null ? null : ruleFile)
  const existing = settingsPlaces.find((path) => there(folder, path))
  const anything = rules !== null || imported.settings.size > 0
  return {
    files: [
      ...(rules === null ? [] : [{ path: ruleFile, text: rules }]),
      ...(existing === undefined && anything ? [{ path: settingsPlaces[0] as string, text: settings }] : []),
    ],
    merge: existing !== undefined && anything ? { path: existing, text: settings } : null,
    told: toldText(imported, language),
    next: words.afterwards,
  }
}

async function draftPlan(file: string, language: Language): Promise<Plan> {
  const { path, text } = await sourceOf(file)
  const { draft, mistakes } = await importCodeJson(path, text, language)
  refuse(mistakes)
  const { open = [], left = [] } = draft ?? {}
  const notes = new Map<string, string[]>()
  for (const { name, location, note } of left)
    notes.set(note[language], [
      ...(notes.get(note[language]) ?? []),
      `${quoted(name)} (${location.path}:${location.line ?? 1})`,
    ])
  const lines = [...notes].map(([note, names]) => `\n${note}\n  ${names.join(', ')}`)
  return {
    files: draft === null ? [] : [{ path: 'publiccode.yml', text: draft.text }],
    merge: null,
    told: words.drafted(open, lines.join(''))[language],
    next: null,
  }
}

async function plan({ source, out }: Arguments, language: Language): Promise<Plan> {
  const { from, file } = source as NonNullable<Arguments['source']>
  if (from === 'code-json') return draftPlan(file, language)
  const { path, text, read } = await sourceOf(file)
  const { imported, mistakes } =
    from === 'repolinter' ? await importRepolinter(path, text, read) : await importClomonitor(path, text)
  refuse(mistakes)
  return planOf(await usable(imported), out ?? '.', language)
}

const say = (text: string): Delivery => ({ to: 'stdout', text: `${text}\n` })
const shown = ({ path, text }: { path: string; text: string }): string => `--- ${path}\n${text}`

/** What is written and said; nothing that is there is overwritten. */
function deliveries(
  { files, merge, told, next }: Plan,
  folder: string,
  dryRun: boolean,
  language: Language,
): readonly Delivery[] {
  const merging = merge ? [say(`${words.merge(merge.path)[language]}\n\n${merge.text}`)] : []
  const start = told === '' ? [] : [say(`${told}\n`)]
  if (files.length === 0) return [...start, ...merging, ...(merge ? [] : [say(words.nothing[language])])]
  if (dryRun) return [...start, say(`${words.dry[language]}\n\n${files.map(shown).join('\n')}`), ...merging]
  for (const { path } of files) {
    refuseLinks(folder, path)
    if (there(folder, path)) throw new AuthorError(words.isThere(path), { path })
  }
  return [
    ...files.map(({ path, text }): Delivery => ({ to: 'file', path: join(folder, path), text })),
    ...start,
    say(words.wrote(files.map(({ path }) => posix(join(folder, path))))[language]),
    ...merging,
    ...(next ? [say(next[language])] : []),
  ]
}

/** `kuntalint import`: settings of another tool as settings and rules of ours. */
export const perform: Perform = async (args, surroundings) => {
  const language = args.language ?? surroundings.language
  const found = await plan(args, language)
  await deliver(deliveries(found, args.out ?? '.', args.dryRun, language), surroundings.destinations)
  return done
}
