/** Rules of repolinter about what git remembers. */
import type { Text } from '../model.ts'
import { ruleFiles } from './globs.ts'
import type { Values } from './layers.ts'
import { needed } from './mistakes.ts'
import * as notes from './notes.ts'
import * as words from './rule-words.ts'
import { expressions, type Translate, texts } from './translation.ts'

/** Words that are looked for in the past; older files call them `blacklist`. */
async function denied(
  options: Values,
): Promise<readonly string[] | { none: Text } | { mistake: (at: string) => Text }> {
  const list = texts(options, 'denylist', 'blacklist')
  if (list === null || list.length === 0) return { mistake: (at: string) => needed(at, ['denylist']) }
  return expressions(list, options.ignoreCase === true ? 'i' : '')
}

/** Words in what was ever committed: of the past nothing is searched. */
export const gitGrepCommits: Translate = async (options) => {
  const patterns = await denied(options)
  if ('none' in patterns || 'mistake' in patterns) return patterns
  return {
    check: 'content-absent',
    options: { files: ['**'], not: [ruleFiles, '**/repolint*.{json,yaml,yml}'], patterns },
    words: words.contentGone(patterns[0]!, ['**']),
    notes: [notes.onlyNow],
  }
}

/** Words in messages. */
export const gitGrepLog: Translate = async (options) => {
  const found = await denied(options)
  if ('none' in found || 'mistake' in found) return found
  return {
    check: 'commit-words',
    options: { words: found, commits: 1000 },
    words: words.messagesKept,
    notes: [notes.lastMessages],
  }
}

/** Paths that were ever there: those that are. */
export const gitListTree: Translate = async (options) => {
  const forbidden = await denied(options)
  if ('none' in forbidden || 'mistake' in forbidden) return forbidden
  return { check: 'names-fit', options: { forbidden }, words: words.pathsKept, notes: [notes.onlyNow] }
}
