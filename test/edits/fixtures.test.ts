/** Every repository of the fixtures that has something to mend: mended twice it is as mended once. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesOf, type Draft } from '../../src/edits/draft.ts'
import { type Mended, mended } from '../../src/edits/rounds.ts'
import { judge } from '../../src/judge.ts'
import type { Repository } from '../../src/model.ts'
import { type MemoryFile, memoryRepository } from '../../src/repository/memory.ts'
import { overlay } from '../../src/repository/overlay.ts'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures')
const cases = readdirSync(fixtures, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.startsWith('invalid'))
  .map((entry) => join(entry.parentPath, entry.name).slice(fixtures.length + 1))
  .filter((path) => path.split(sep).length === 3 && !path.startsWith('interface-changes'))
  .sort()

type Files = Readonly<Record<string, MemoryFile>>

const filesOf = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(join(fixtures, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(join(fixtures, folder).length + 1).replaceAll(sep, '/'), readFileSync(path)] as const)
      .filter(([path]) => path !== 'expected.txt' && !/^\.(?:base|history|forge|urls|spectral|tags)/u.test(path)),
  )

const laidOver = (repository: Repository, draft: Draft): Repository =>
  overlay(repository, new Map(changesOf(draft).map(({ from, to, after }) => [to, { text: after, from }])))

function mend(files: Files, unsafe: boolean): Promise<Mended> {
  const repository = memoryRepository(files, { today: new Date('2026-11-23T00:00:00Z') })
  return mended(
    {
      judge: (draft) => judge(laidOver(repository, draft), { level: 3 }),
      read: async (path) => {
        const file = files[path]
        return typeof file === 'string' || file instanceof Uint8Array
          ? { text: Buffer.from(file).toString('utf8'), oid: null }
          : null
      },
      paths: new Set(Object.keys(files)),
      occupied: () => false,
    },
    { unsafe },
  )
}

function asMended(files: Files, draft: Draft): Files {
  const gone = new Set([...draft.values()].flatMap(({ origin }) => (origin ? [origin.path] : [])))
  const kept = Object.entries(files).filter(([path]) => !gone.has(path))
  return Object.fromEntries([...kept, ...[...draft].map(([path, { text }]) => [path, text] as const)])
}

const names = (draft: Draft): readonly string[] => changesOf(draft).map(({ to }) => to)

describe('mending twice', () => {
  it.each(cases)('is the same as once: %s', async (folder) => {
    const files = filesOf(folder)
    const first = await mend(files, false)
    const all = await mend(asMended(files, first.draft), true)
    const mendedFiles = asMended(asMended(files, first.draft), all.draft)
    const again = await mend(mendedFiles, true)
    expect(names((await mend(asMended(files, first.draft), false)).draft)).toEqual([])
    expect(names(again.draft)).toEqual([])
    expect(first.made.length > 0).toBe(first.draft.size > 0)
  })
})
