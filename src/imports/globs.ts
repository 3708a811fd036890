/** Globs of repolinter in the form of our options. */
import type { Text } from '../model.ts'
import { code } from './phrases.ts'

export interface Globs {
  wanted: readonly string[]
  /** What belongs to the options beside the globs: `not`, `ignoreCase`, `hidden`. */
  reading: Readonly<Record<string, unknown>>
}

/** Does a wildcard stand where a name begins? Then it matters whether hidden files count. */
const beginsWild = (glob: string): boolean => /(?:^|[/{,])[*?[]/u.test(glob)

/** `./x` is `x`. */
const plain = (glob: string): string => glob.replace(/^(?:\.\/)+/u, '')

/** `!glob` takes away; without a wildcard at the beginning of a name hidden files make no difference. */
export function globsOf(given: readonly string[], nocase: unknown): Globs {
  const wanted = given.filter((glob) => !glob.startsWith('!')).map(plain)
  const not = given.filter((glob) => glob.startsWith('!')).map((glob) => plain(glob.slice(1)))
  return {
    wanted,
    reading: {
      ...(not.length > 0 ? { not } : {}),
      ...(nocase === true ? { ignoreCase: true } : {}),
      ...(wanted.some(beginsWild) ? { hidden: false } : {}),
    },
  }
}

/** Globs that match a folder by the files in it as well. */
export const withFolders = (globs: readonly string[]): readonly string[] =>
  globs.flatMap((glob) => [glob, `${glob.replace(/\/$/u, '')}/**`])

/** Where imported rules are written: they quote the words that other files should not have. */
export const ruleFiles = 'governance-rules/**'

/** The same globs without the imported rules themselves. */
export function besideRules({ wanted, reading }: Globs): Globs {
  if (!wanted.some((glob) => glob.startsWith('**'))) return { wanted, reading }
  return { wanted, reading: { ...reading, not: [...((reading.not ?? []) as readonly string[]), ruleFiles] } }
}

/** Endings as globs: `svg` → every file with that ending. */
export const ofEndings = (endings: readonly string[]): readonly string[] =>
  endings.map((ending) => `**/*.${ending.replace(/^\./u, '')}`)

/** How globs are told in a title: the first one, and how many more. */
export function named(globs: readonly string[]): Text {
  const [first = ''] = globs
  const more = globs.length - 1
  return {
    fi: more > 0 ? `${code(first)} tai muu (${more})` : code(first),
    sv: more > 0 ? `${code(first)} eller någon annan (${more})` : code(first),
    en: more > 0 ? `${code(first)} or another one (${more})` : code(first),
  }
}
