import { takeInventory } from '../../src/inventory/inventory.ts'
import type { Language } from '../../src/model.ts'
import type { Check, Judgement, Problem, Subject } from '../../src/report.ts'
import { type MemoryFile, type MemoryOptions, memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import type { Settings } from '../../src/settings.ts'

/** The day on which all tests of checks are judged. */
export const today = new Date('2026-11-23T00:00:00Z')

/** What a check is given: the inventory of a repository of these files, by path. */
export async function subject(
  files: Readonly<Record<string, MemoryFile>>,
  { settings, ...options }: MemoryOptions & { settings?: Partial<Settings> } = {},
): Promise<Subject> {
  const repository = memoryRepository(files, { today, ...options })
  return { inventory: await takeInventory(repository, { ...defaultSettings, ...settings }) }
}

/** Judges a repository of these files with one check. */
export async function judge<Options>(
  check: Check<Options>,
  options: Options,
  files: Readonly<Record<string, MemoryFile>>,
  repository: Parameters<typeof subject>[1] = {},
): Promise<Judgement> {
  return check.judge(await subject(files, repository), options)
}

/** The problems of a judgement; none when it passed. Anything else is a mistake of the test. */
export function problemsOf(judgement: Judgement): readonly Problem[] {
  if ('problems' in judgement) return judgement.problems
  if ('passed' in judgement) return []
  throw new Error(`neither passed nor problems: ${JSON.stringify(judgement)}`)
}

/** `path:line message` of each problem. */
export const told = (judgement: Judgement, language: Language = 'en'): readonly string[] =>
  problemsOf(judgement).map(({ location: { path, line }, message }) => `${path}:${line ?? '-'} ${message[language]}`)

/** Which of the four answers it is. */
export const answer = (judgement: Judgement): string => Object.keys(judgement)[0]!
