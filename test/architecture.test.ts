import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom: the borders of docs/architecture.md. `same`: a room's own files. */
const types = ['model.ts', 'description.ts', 'artefact.ts', 'fact.ts', 'settings.ts', 'report.ts', 'written-report.ts']
const allowed: Readonly<Record<string, readonly string[]>> = {
  'model.ts': [],
  'description.ts': ['model.ts'],
  'artefact.ts': ['model.ts', 'description.ts'],
  'fact.ts': ['model.ts'],
  'settings.ts': ['model.ts', 'description.ts', 'artefact.ts'],
  'report.ts': ['model.ts', 'description.ts', 'artefact.ts', 'settings.ts'],
  'written-report.ts': ['model.ts', 'description.ts', 'artefact.ts', 'settings.ts', 'report.ts'],
  'language.ts': types,
  'lint.ts': [...types, 'language.ts'],
  'compare.ts': [...types, 'lint.ts'],
  'verdict.ts': types,
  'waivers.ts': [...types, 'inventory', 'verdict.ts'],
  'remarks.ts': [...types, 'language.ts'],
  'side.ts': [...types, 'compare.ts', 'lint.ts', 'verdict.ts', 'waivers.ts', 'ruleset'],
  'policy.ts': [...types, 'inventory', 'remarks.ts', 'repository', 'ruleset', 'verdict.ts'],
  'product-facts.ts': [...types, 'policy.ts', 'inventory', 'facts'],
  'starting-facts.ts': [...types, 'inventory', 'facts', 'templates'],
  'starting-point.ts': [...types, 'language.ts', 'policy.ts', 'starting-facts.ts', 'inventory'],
  'interface-changes.ts': [...types, 'policy.ts', 'inventory', 'checks', 'differences'],
  'arguments-words.ts': types,
  'arguments.ts': [...types, 'arguments-words.ts', 'language.ts'],
  'help.ts': types,
  'worker.ts': [...types, 'inventory'],
  api: types,
  repository: [...types, 'language.ts', 'api'],
  syntax: types,
  interfaces: [...types, 'language.ts', 'generated', 'syntax'],
  differences: [...types, 'language.ts', 'interfaces'],
  inventory: [...types, 'language.ts', 'generated', 'syntax', 'interfaces'],
  facts: [...types, 'language.ts', 'syntax', 'interfaces', 'inventory', 'generated'],
  publiccode: [...types, 'language.ts', 'generated', 'syntax', 'inventory'],
  templates: [...types, 'language.ts', 'inventory', 'generated'],
  edits: [...types, 'language.ts'],
  imports: [...types, 'language.ts', 'syntax', 'inventory', 'publiccode', 'generated'],
  checks: [
    ...types,
    'language.ts',
    'syntax',
    'inventory',
    'interfaces',
    'differences',
    'facts',
    'publiccode',
    'templates',
    'generated',
  ],
  ruleset: [...types, 'language.ts', 'syntax', 'inventory', 'checks', 'generated'],
  reporters: [...types, 'language.ts', 'verdict.ts', 'templates', 'edits'],
  delivery: [...types, 'language.ts', 'api', 'edits'],
  'judge.ts': [
    ...types,
    'language.ts',
    'compare.ts',
    'verdict.ts',
    'waivers.ts',
    'remarks.ts',
    'side.ts',
    'policy.ts',
    'repository',
    'inventory',
    'ruleset',
  ],
  'run.ts': [...types, 'api', 'judge.ts', 'repository'],
  commands: [
    ...types,
    'language.ts',
    'arguments.ts',
    'api',
    'run.ts',
    'judge.ts',
    'interface-changes.ts',
    'product-facts.ts',
    'starting-point.ts',
    'verdict.ts',
    'repository',
    'delivery',
    'reporters',
    'ruleset',
    'templates',
    'edits',
    'imports',
  ],
  'event.ts': [...types, 'verdict.ts', 'repository'],
  'inputs.ts': types,
  'telling.ts': types,
  'publish.ts': [...types, 'api', 'telling.ts', 'delivery', 'reporters'],
  'post.ts': [...types, 'api', 'event.ts', 'repository', 'ruleset'],
  'tell.ts': [...types, 'telling.ts', 'publish.ts', 'delivery', 'reporters'],
  'action.ts': [
    ...types,
    'verdict.ts',
    'api',
    'event.ts',
    'inputs.ts',
    'run.ts',
    'publish.ts',
    'post.ts',
    'tell.ts',
    'telling.ts',
    'repository',
    'delivery',
    'reporters',
  ],
  'library-types.ts': [],
  'library-words.ts': ['model.ts'],
  'library.ts': [...types, 'library-types.ts', 'library-words.ts', 'api', 'run.ts', 'repository', 'reporters'],
  'cli.ts': [...types, 'arguments.ts', 'help.ts', 'commands', 'delivery', 'ruleset'],
}

/** Where files, processes, network and the environment may be touched. */
const edges = new Set([
  'api',
  'repository',
  'delivery',
  'commands',
  'run.ts',
  'policy.ts',
  'judge.ts',
  'post.ts',
  'tell.ts',
  'action.ts',
  'cli.ts',
  'worker.ts',
])
/** Modules of Node that touch nothing. */
const pure = new Set(['node:util', 'node:crypto', 'node:path', 'node:url'])

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) =>
    posix.join(
      ...join(entry.parentPath, entry.name)
        .slice(src.length + 1)
        .split(/[\\/]/),
    ),
  )
  .filter((path) => !path.startsWith('generated/'))

const roomOf = (path: string): string => path.split('/')[0] as string

/** Modules that are loaded together with a file: neither types nor what is imported when it is needed. */
function loadedWith(path: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(path) || !path.endsWith('.ts') || path.startsWith('generated/')) return loaded.add(path)
  loaded.add(path)
  const text = readFileSync(join(src, path), 'utf8')
  for (const [, target] of text.matchAll(/^(?:import|export)\b(?! type\b)[^'"`;]*?from\s+'(\.[^']+)'/gmu))
    loadedWith(inside(path, target as string), loaded)
  return loaded
}

/** The table of docs/architecture.md: what a room may import beside the files of types. */
function documented(): Readonly<Record<string, readonly string[]>> {
  const text = readFileSync(join(src, '../docs/architecture.md'), 'utf8')
  const table = text.slice(text.indexOf('| Room | Also |'), text.indexOf('Files, processes, network, workers'))
  const names = (cell: string) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name as string)
  const rows = [...table.matchAll(/^\| (`.*`) \| (.*) \|$/gmu)]
  return Object.fromEntries(
    rows.flatMap(([, rooms = '', also = '']) => names(rooms).map((room) => [room, names(also).sort()])),
  )
}

/** Every module that a file imports: static, dynamic, types and re-exports. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(src, path), 'utf8')
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu,
    ),
  ].map(([, a, b, c]) => (a ?? b ?? c) as string)
}

const inside = (path: string, target: string): string => posix.normalize(posix.join(dirname(path), target))

describe('the borders of the house', () => {
  it.each(files)('%s imports only rooms that it may', (path) => {
    const room = roomOf(path)
    const wrong = importsOf(path)
      .filter((target) => target.startsWith('.'))
      .map((target) => roomOf(inside(path, target)))
      .filter((target) => target !== room && !(allowed[room] ?? []).includes(target))
    expect(wrong).toEqual([])
  })

  it.each(files.filter((path) => !edges.has(roomOf(path))))('%s touches no files, processes or network', (path) => {
    const outside = importsOf(path).filter(
      (target) =>
        ((target.startsWith('node:') || builtinModules.includes(target)) && !pure.has(target)) ||
        /^@(?:actions|octokit)\//u.test(target),
    )
    expect(outside).toEqual([])
    expect(readFileSync(join(src, path), 'utf8')).not.toMatch(
      /\b(?:process\.(?:env|cwd|argv|exit|stdout|stderr)|fetch\(|console\.)/u,
    )
  })

  it('are those that docs/architecture.md tells', () => {
    const rows = Object.entries(allowed).filter(([room]) => !types.includes(room))
    const others = rows.map(([room, may]) => [room, may.filter((name) => !types.includes(name)).sort()])
    expect(documented()).toEqual(Object.fromEntries(others))
  })

  // The texts take longer to load than most checks take to judge, and few findings need one.
  it('lets no check load the texts to start from before it needs one', () => {
    const checks = files.filter((path) => path.startsWith('checks/'))
    const loaded = checks.map((path) => [path, [...loadedWith(path)].filter((other) => roomOf(other) === 'templates')])
    expect(checks).toContain('checks/section-edit.ts')
    expect(loaded.filter(([, texts]) => texts?.length)).toEqual([])
  })

  it('has no import cycles, type imports included', () => {
    const graph = new Map(
      files.map((path) => [
        path,
        importsOf(path)
          .filter((target) => target.startsWith('.'))
          .map((target) => inside(path, target)),
      ]),
    )
    const cycles: string[] = []
    const done = new Set<string>()
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      else if (!done.has(path)) {
        for (const target of graph.get(path) ?? []) visit(target, [...trail, path])
        done.add(path)
      }
    }
    for (const path of files) visit(path, [])
    expect(cycles).toEqual([])
  })

  it('keeps files small: none over 300 lines', () => {
    const large = files.filter((path) => readFileSync(join(src, path), 'utf8').split('\n').length > 301)
    expect(large).toEqual([])
  })

  it('has rooms of one level only', () => {
    expect(files.filter((path) => path.split('/').length > 2)).toEqual([])
  })
})
