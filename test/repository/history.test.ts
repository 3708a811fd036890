import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCommit } from '../../src/repository/commit.ts'
import { openWorktree } from '../../src/repository/worktree.ts'
import { commit, newFolder, newRepository, run, write } from './sandbox.ts'

const options = { today: new Date('2026-10-01'), trackedOnly: false }

describe('history', () => {
  it('tells the author date of the last commit that changed each path', async () => {
    const folder = newRepository({ 'README.md': 'a', 'LICENSE.md': 'EUPL' }, '2024-01-02T03:04:05+02:00')
    const middle = commit(folder, { 'README.md': 'b', 'docs/plan.md': 'c' }, '2025-06-07T08:09:10Z')
    commit(folder, { 'muu.md': 'd' }, '2026-01-01T00:00:00Z')
    write(folder, { 'LICENSE.md': 'muutettu, ei vielä tallennettu', 'uusi.md': 'x' })
    const { history } = await openWorktree(folder, options)
    expect(await history.lastChanged(['README.md', 'LICENSE.md', 'docs/plan.md', 'uusi.md', 'puuttuu.md'])).toEqual(
      new Map([
        ['README.md', new Date('2025-06-07T08:09:10Z')],
        ['docs/plan.md', new Date('2025-06-07T08:09:10Z')],
        ['LICENSE.md', new Date('2024-01-02T01:04:05Z')],
      ]),
    )
    const before = await openCommit(folder, `${middle}~1`, options)
    expect(await before.history.lastChanged(['README.md', 'docs/plan.md'])).toEqual(
      new Map([['README.md', new Date('2024-01-02T01:04:05Z')]]),
    )
  })

  it('takes names literally and asks git nothing when nothing is asked', async () => {
    const folder = newRepository({ '*.md': 'tähti', 'README.md': 'x' }, '2024-01-01T00:00:00Z')
    commit(folder, { 'README.md': 'y' }, '2025-01-01T00:00:00Z')
    const { history } = await openWorktree(folder, options)
    expect(await history.lastChanged(['*.md'])).toEqual(new Map([['*.md', new Date('2024-01-01T00:00:00Z')]]))
    expect(await history.lastChanged([])).toEqual(new Map())
  })

  it('finds dates of more paths than a command line can hold', async () => {
    const names = Array.from({ length: 400 }, (_, i) => `${'ohje'.repeat(50)}${i}.md`)
    const folder = newRepository(Object.fromEntries(names.map((name) => [name, name])))
    const { history } = await openWorktree(folder, options)
    expect(((await history.lastChanged(names)) as Map<string, Date>).size).toBe(400)
  })

  it('is not misled by settings of the repository that change what git log prints', async () => {
    const folder = newRepository({ 'README.md': 'x' }, '2024-01-01T00:00:00Z')
    for (const [key, value] of [
      ['log.showRoot', 'false'],
      ['log.follow', 'true'],
      ['color.ui', 'always'],
      ['log.date', 'relative'],
      ['format.pretty', 'oneline'],
      ['log.decorate', 'full'],
    ]) {
      run(folder, 'config', key as string, value as string)
    }
    const { history } = await openWorktree(folder, options)
    expect(await history.lastChanged(['README.md'])).toEqual(new Map([['README.md', new Date('2024-01-01T00:00:00Z')]]))
  })

  it('does not know dates in a shallow clone, and says how to get them', async () => {
    const folder = newRepository({ 'README.md': 'a' })
    commit(folder, { 'LICENSE.md': 'EUPL' })
    const clone = join(newFolder(), 'matala')
    run(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, clone)
    for (const repository of [await openWorktree(clone, options), await openCommit(clone, 'HEAD', options)]) {
      expect(repository.files).toHaveLength(2)
      expect(await repository.history.lastChanged(['README.md'])).toMatchObject({
        undetermined: { en: expect.stringContaining('git fetch --unshallow') },
      })
    }
  })

  it('does not know dates where the clone lacks a part of the history', async () => {
    const origin = newRepository({ 'docs/plan.md': 'a' })
    commit(origin, { 'docs/plan.md': 'b', 'README.md': 'x' })
    run(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(newFolder(), 'osittainen')
    run(origin, 'clone', '--quiet', '--filter=tree:0', `file://${origin}`, clone)
    const { history } = await openWorktree(clone, options)
    expect(await history.lastChanged(['README.md'])).toMatchObject({ undetermined: { en: expect.any(String) } })
  })
})
