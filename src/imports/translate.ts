/** Each type of rule of repolinter in the words of our checks. */
import { artefactOf } from './equals.ts'
import { besideRules, ofEndings, withFolders } from './globs.ts'
import type { Values } from './layers.ts'
import { needed, wrongKind } from './mistakes.ts'
import * as notes from './notes.ts'
import * as words from './rule-words.ts'
import type { RuleType } from './source-rules.ts'
import { hashRule } from './translate-hashes.ts'
import { gitGrepCommits, gitGrepLog, gitListTree } from './translate-history.ts'
import { expressions, globs, none, type Translate, text, texts } from './translation.ts'

const fileExistence: Translate = async (options) => {
  const found = globs(options, 'globsAny', 'files', 'directories')
  if ('mistake' in found) return found
  const { wanted, reading } = found
  const kind = await artefactOf(wanted)
  if (kind)
    return {
      check: 'artefact-present',
      options: { kind },
      words: words.artefactThere(kind),
      notes: [],
      equal: `${kind}/present`,
    }
  const anyOf = options.dirs === true ? withFolders(wanted) : wanted
  return { check: 'file-present', options: { anyOf, ...reading }, words: words.fileThere(wanted), notes: [] }
}

const directoryExistence: Translate = async (options) => {
  const found = globs(options, 'globsAny', 'files', 'directories')
  if ('mistake' in found) return found
  const { wanted, reading } = found
  return {
    check: 'folder-present',
    options: { anyOf: wanted, ...reading },
    words: words.folderThere(wanted),
    notes: [notes.foldersOnly],
  }
}

const fileNotExists: Translate = async (options) => {
  const found = globs(options, 'globsAll', 'type')
  if ('mistake' in found) return found
  const { wanted, reading } = found
  const anyOf = options.dirs === true ? withFolders(wanted) : wanted
  return { check: 'file-absent', options: { anyOf, ...reading }, words: words.filesGone(wanted), notes: [] }
}

const fileContents: Translate = async (options) => {
  const found = globs(options, 'globsAll', 'files')
  if ('mistake' in found) return found
  const content = text(options, 'content')
  if (content === null) return { mistake: (at: string) => needed(at, ['content']) }
  const translated = await expressions([content], text(options, 'flags') ?? '')
  if ('none' in translated) return translated
  const { wanted, reading } = found
  return {
    check: 'content-found',
    options: { files: wanted, ...reading, pattern: translated[0], by: 'file', none: none(options, true) },
    words: words.contentThere(text(options, 'human-readable-content') ?? content, wanted),
    notes: [],
  }
}

const fileNotContents: Translate = async (options) => {
  const found = globs(options, 'globsAll', 'files')
  if ('mistake' in found) return found
  const contents = texts(options, 'contents', 'content')
  if (contents === null || contents.length === 0)
    return { mistake: (at: string) => needed(at, ['content', 'contents']) }
  const translated = await expressions(contents, text(options, 'flags') ?? '')
  if ('none' in translated) return translated
  const { wanted, reading } = besideRules(found)
  return {
    check: 'content-absent',
    options: { files: wanted, ...reading, patterns: translated, by: 'file', none: none(options, true) },
    words: words.contentGone(text(options, 'human-readable-content') ?? contents[0]!, wanted),
    notes: [],
  }
}

const mostLines = 100

const fileStartsWith: Translate = async (options) => {
  const found = globs(options, 'globsAll', 'files')
  if ('mistake' in found) return found
  const patterns = texts(options, 'patterns')
  const count = options.lineCount
  if (patterns === null || typeof count !== 'number')
    return { mistake: (at: string) => needed(at, patterns === null ? ['patterns'] : ['lineCount']) }
  const translated = await expressions(patterns, text(options, 'flags') ?? '')
  if ('none' in translated) return translated
  const skipped = (options['skip-paths-matching'] ?? {}) as Values
  const not = [...((found.reading.not ?? []) as string[]), ...ofEndings(texts(skipped, 'extensions') ?? [])]
  const byExpression = (texts(skipped, 'patterns') ?? []).length > 0
  const lines = Math.min(mostLines, Math.max(1, Math.floor(count)))
  return {
    check: 'content-begins',
    options: {
      files: found.wanted,
      ...found.reading,
      ...(not.length > 0 ? { not } : {}),
      lines,
      patterns: translated,
      none: none(options, false),
    },
    words: words.beginningThere(text(options, 'human-readable-pattern') ?? patterns[0] ?? '', found.wanted),
    notes: [
      ...(byExpression ? [notes.skipsByExpression] : []),
      ...(lines < count ? [notes.cut('lineCount', mostLines)] : []),
    ],
    off: byExpression,
  }
}

const largeFile: Translate = async (options) => {
  const found = globs(options, 'globsAll', 'files')
  if ('mistake' in found) return found
  const { size } = options
  if (typeof size !== 'number' || size < 0) return { mistake: (at: string) => wrongKind(`${at}.size`, 'number') }
  const most = Math.floor(size)
  return {
    check: 'size-limited',
    options: { files: found.wanted, ...found.reading, most, none: none(options, true) },
    words: words.sizeKept(most),
    notes: [],
  }
}

const jsonSchema: Translate = async (options) => {
  const found = globs(options, 'glob')
  if ('mistake' in found) return found
  const { schema } = options
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema))
    return { mistake: (at: string) => wrongKind(`${at}.schema`, 'map') }
  return {
    check: 'schema-fits',
    options: { files: found.wanted, ...found.reading, schema, of: 'first', none: none(options, false) },
    words: words.schemaKept(text(options, 'human-readable-message'), found.wanted),
    notes: [],
  }
}

const badge: Translate = async (options) => ({
  check: 'content-found',
  options: {
    files: ['README*'],
    ignoreCase: true,
    of: 'one',
    pattern: '(?i)https://(?:www\\.)?bestpractices\\.(?:coreinfrastructure\\.org|dev)(?:/\\w+)?/projects/\\d+',
    none: 'failed',
  },
  words: words.contentThere('OpenSSF Best Practices', ['README*']),
  notes: options.minPercentage ? [notes.badgeNotAsked] : [],
})

const brokenLinks: Translate = async (options) => {
  const found = globs(options, 'globsAll')
  if ('mistake' in found) return found
  return {
    check: 'links-resolve',
    options: {
      artefacts: ['governance', 'readme', 'contributing', 'security', 'roadmap', 'code-of-conduct', 'support'],
      anchors: false,
    },
    words: words.linksKept,
    notes: [notes.noAddresses],
    equal: 'links/relative-resolve',
  }
}

const licensee: Translate = async () => ({
  check: 'licence-identified',
  options: {},
  words: words.licenceKnown,
  notes: [],
  equal: 'licence/identified',
})

/** How each type of rule is translated. */
export const translators: Readonly<Record<RuleType, Translate>> = {
  'apache-notice': () => fileExistence({ globsAny: ['NOTICE*'] }),
  'best-practices-badge-present': badge,
  'directory-existence': directoryExistence,
  'file-contents': fileContents,
  'file-existence': fileExistence,
  'file-hash': hashRule('hash-equal'),
  'file-hashes-not-exist': hashRule('hash-absent'),
  'file-no-broken-links': brokenLinks,
  'file-not-contents': fileNotContents,
  'file-not-exists': fileNotExists,
  'file-starts-with': fileStartsWith,
  'file-type-exclusion': (options) => fileNotExists({ globsAll: options.type }),
  'git-grep-commits': gitGrepCommits,
  'git-grep-log': gitGrepLog,
  'git-list-tree': gitListTree,
  'git-working-tree': async () => ({ none: notes.alwaysGit }),
  'json-schema-passes': jsonSchema,
  'large-file': largeFile,
  'license-detectable-by-licensee': licensee,
}
