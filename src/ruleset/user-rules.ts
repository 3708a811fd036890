import type { Location } from '../model.ts'
import { builtinRules } from './builtin.ts'
import { type Mistake, mistakesOf, refuse } from './mistakes.ts'
import type { RuleData } from './rule-data.ts'
import { parseRules, type ReadRule } from './rule-file.ts'
import { secondRule, takenId } from './settings-words.ts'

/** A rule file of a municipality's own. */
export interface RuleFile {
  path: string
  text: string
}

export interface UserRule {
  data: RuleData
  source: string
}

const placeOf = ({ path, line }: Location): string => `${path}:${line ?? 1}`

/** Ids that are ours, or that another rule of the user has. */
function idMistakes(rules: readonly ReadRule[]): readonly Mistake[] {
  const ours = new Set(builtinRules().map(({ id }) => id))
  const seen = new Map<string, Location>()
  return rules.flatMap(({ data: { id }, location }) => {
    const before = seen.get(id)
    if (before === undefined) seen.set(id, location)
    if (ours.has(id)) return [{ text: takenId(id), location }]
    return before === undefined ? [] : [{ text: secondRule(id, placeOf(before)), location }]
  })
}

/**
 * The rules of a user's rule files. A file holds one rule, several documents, or a list; one language is enough. Throws
 * `AuthorErrors` with every mistake of all files.
 */
export async function parseUserRules(files: readonly RuleFile[]): Promise<readonly UserRule[]> {
  const read: ReadRule[] = []
  const mistakes: Mistake[] = []
  for (const { path, text } of files) {
    try {
      read.push(...(await parseRules(path, text)))
    } catch (error) {
      mistakes.push(...mistakesOf(error))
    }
  }
  refuse([...mistakes, ...idMistakes(read)])
  return read.map(({ data, location }) => ({ data, source: location.path }))
}
