import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { FileChange, FileVersion, History } from '../../src/model.ts'
import { openCommit } from '../../src/repository/commit.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import { openWorktree } from '../../src/repository/worktree.ts'
import { commit, newFolder, newRepository, run } from './sandbox.ts'

const options = { today: new Date('2026-10-01'), trackedOnly: false }
const historyOf = async (folder: string): Promise<History> => (await openWorktree(folder, options)).history

/** Commits on a day for author and committer alike. */
function on(day: string, folder: string, files: Parameters<typeof commit>[1]): string {
  process.env.GIT_COMMITTER_DATE = `${day}T12:00:00Z`
  return commit(folder, files, `${day}T12:00:00Z`)
}
afterEach(() => {
  delete process.env.GIT_COMMITTER_DATE
})

async function changes(history: History, paths: readonly string[], since: string) {
  const found = await history.changesSince(paths, new Date(since))
  if ('undetermined' in found) throw new Error(found.undetermined.en)
  return found
}
async function versions(history: History, path: string, since: string) {
  const found = await history.versionsSince(path, new Date(since))
  if ('undetermined' in found) throw new Error(found.undetermined.en)
  return found
}
const shown = ({ date, text }: FileVersion) => `${date.toISOString().slice(0, 10)} ${text}`
const pair = ({ before, after }: FileChange) => [before, after]

describe('changes of files', () => {
  it('are told with the text before and after, newest first, since a day', async () => {
    const folder = newRepository()
    on('2024-01-01', folder, { 'malli.md': 'a', 'muu.md': 'x' })
    on('2025-01-01', folder, { 'malli.md': 'b' })
    on('2026-01-01', folder, { 'malli.md': 'c', 'muu.md': 'y' })
    const { changes: found, complete } = await changes(await historyOf(folder), ['malli.md', 'muu.md'], '2024-06-01')
    expect(found.get('malli.md')?.map(pair)).toEqual([
      ['b', 'c'],
      ['a', 'b'],
    ])
    expect(found.get('muu.md')?.map(pair)).toEqual([['x', 'y']])
    expect(complete).toBe(true)
  })

  it('have no text where there was no file, no text or too much of it', async () => {
    const folder = newRepository()
    on('2025-01-01', folder, { 'a.md': 'a', 'b.md': new Uint8Array([0, 1, 2, 0]), 'c.md': 'x'.repeat(300_000) })
    const { changes: found } = await changes(await historyOf(folder), ['a.md', 'b.md', 'c.md'], '2024-06-01')
    expect([...found.values()].flat().map(pair)).toEqual([
      [null, 'a'],
      [null, null],
      [null, null],
    ])
  })

  it('are as many as are read, and no more', async () => {
    const folder = newRepository()
    for (let n = 0; n < 62; n += 1) on('2025-01-01', folder, { 'a.md': `${n}` })
    const { changes: found, complete } = await changes(await historyOf(folder), ['a.md'], '2024-06-01')
    expect([found.get('a.md')?.length, complete]).toEqual([60, false])
    const kept = await versions(await historyOf(folder), 'a.md', '2024-06-01')
    expect([kept.versions.length, kept.complete]).toEqual([60, false])
  }, 20_000)

  it('are found for names that look like patterns or records', async () => {
    const folder = newRepository()
    const names = ['*.md', ':100644 100644 x', 'öljy\n.md', '__proto__']
    on('2025-01-01', folder, Object.fromEntries([...names, 'muu.md'].map((name) => [name, name])))
    const { changes: found } = await changes(await historyOf(folder), names, '2024-06-01')
    expect([...found].map(([path, list]) => [path, list.map(pair)])).toEqual(
      names.map((name) => [name, [[null, name]]]),
    )
  })
})

describe('versions of a file', () => {
  it('go back to the one that held at a time, under the name that it had', async () => {
    const folder = newRepository()
    const body = 'Ohjausryhmä päättää.\n'.repeat(20)
    on('2023-01-01', folder, { 'vanha.md': 'aivan muuta' })
    on('2024-01-01', folder, { 'vanha.md': body })
    run(folder, 'mv', 'vanha.md', 'uusi.md')
    on('2025-01-01', folder, {})
    on('2026-01-01', folder, { 'uusi.md': `${body}Loppu.` })
    const history = await historyOf(folder)
    const { versions: found, complete } = await versions(history, 'uusi.md', '2024-12-31T23:59:59Z')
    expect(found.map(shown)).toEqual([`2026-01-01 ${body}Loppu.`, `2025-01-01 ${body}`, `2024-01-01 ${body}`])
    expect(complete).toBe(true)
    expect((await versions(history, 'uusi.md', '2026-06-01')).versions.map(shown)).toEqual([`2026-01-01 ${body}Loppu.`])
    expect((await versions(history, 'ei-ole.md', '2026-06-01')).versions).toEqual([])
  })

  it('are those of the branch: what a merge brings counts on the day of the merge', async () => {
    const folder = newRepository()
    on('2025-01-01', folder, { 'malli.md': 'a' })
    run(folder, 'checkout', '--quiet', '-b', 'ehdotus')
    on('2025-02-01', folder, { 'malli.md': 'b' })
    on('2025-03-01', folder, { 'malli.md': 'c' })
    run(folder, 'checkout', '--quiet', 'main')
    on('2025-04-01', folder, { 'muu.md': 'x' })
    process.env.GIT_COMMITTER_DATE = '2025-05-01T12:00:00Z'
    run(folder, 'merge', '--quiet', '--no-edit', 'ehdotus')
    const { versions: found } = await versions(await historyOf(folder), 'malli.md', '2025-03-15')
    expect(found.map(shown)).toEqual(['2025-05-01 c', '2025-01-01 a'])
  })

  it('are not known in a shallow clone', async () => {
    const folder = newRepository({ 'a.md': 'a' })
    commit(folder, { 'a.md': 'b' })
    const clone = join(newFolder(), 'matala')
    run(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, clone)
    for (const { history } of [await openWorktree(clone, options), await openCommit(clone, 'HEAD', options)]) {
      expect(await history.versionsSince('a.md', new Date())).toHaveProperty('undetermined')
      expect(await history.changesSince(['a.md'], new Date('2020-01-01'))).toHaveProperty('undetermined')
    }
    expect(await (await historyOf(newRepository())).versionsSince('a.md', new Date())).toEqual({
      versions: [],
      complete: true,
    })
  })

  it('are the same in a repository in memory', async () => {
    const versionsOf = [
      { commit: 'c'.repeat(40), date: new Date('2026-01-01'), text: 'c' },
      { commit: 'b'.repeat(40), date: new Date('2025-01-01'), text: 'b' },
      { commit: 'a'.repeat(40), date: new Date('2024-01-01'), text: 'a' },
    ]
    const { history } = memoryRepository({}, { versions: { 'malli.md': versionsOf } })
    expect((await versions(history, 'malli.md', '2025-06-01')).versions.map(({ text }) => text)).toEqual(['c', 'b'])
    const { changes: found } = await changes(history, ['malli.md', 'muu.md'], '2025-01-01')
    expect([...found].map(([path, list]) => [path, list.map(pair)])).toEqual([
      [
        'malli.md',
        [
          ['b', 'c'],
          ['a', 'b'],
        ],
      ],
      ['muu.md', []],
    ])
  })
})
