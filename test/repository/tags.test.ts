import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCommit } from '../../src/repository/commit.ts'
import { openWorktree } from '../../src/repository/worktree.ts'
import { commit, newFolder, newRepository, run } from './sandbox.ts'

const options = { today: new Date('2026-10-01'), trackedOnly: false }
const tagsOf = async (folder: string) => (await openWorktree(folder, options)).history.tags()
const dated = (folder: string, name: string, date: string) => {
  process.env.GIT_COMMITTER_DATE = date
  try {
    run(folder, 'tag', '-a', '-m', 'Julkaisu', name)
  } finally {
    delete process.env.GIT_COMMITTER_DATE
  }
}

describe('tags', () => {
  it('are told newest first with their days, from a working tree and from a commit', async () => {
    const folder = newRepository({ 'README.md': 'a' })
    dated(folder, 'v1.9.0', '2025-01-02T00:00:00Z')
    dated(folder, 'v1.10.0', '2026-01-02T00:00:00Z')
    const tags = [
      { name: 'v1.10.0', date: new Date('2026-01-02T00:00:00Z') },
      { name: 'v1.9.0', date: new Date('2025-01-02T00:00:00Z') },
    ]
    expect(await tagsOf(folder)).toEqual(tags)
    expect(await (await openCommit(folder, 'HEAD', options)).history.tags()).toEqual(tags)
  })

  it('may name anything, and be called anything', async () => {
    const folder = newRepository({ 'README.md': 'a' })
    const blob = run(folder, 'rev-parse', 'HEAD:README.md')
    run(folder, 'tag', 'tiedosto', blob)
    const names = ['$(touch)', '%00%', '__proto__', '`', 'ääkkönen/1.0']
    for (const name of names) run(folder, 'tag', name)
    const tags = (await tagsOf(folder)) as readonly { name: string; date: Date | null }[]
    expect(tags.map(({ name }) => name).sort()).toEqual([...names, 'tiedosto'].sort())
    expect(tags.find(({ name }) => name === 'tiedosto')?.date).toBeNull()
  })

  it('are none in a repository that nobody has tagged', async () => {
    const folder = newRepository({ 'README.md': 'a' })
    expect(await tagsOf(folder)).toEqual([])
    const clone = join(newFolder(), 'klooni')
    run(folder, 'clone', '--quiet', `file://${folder}`, clone)
    expect(await tagsOf(clone)).toEqual([])
    expect(await tagsOf(newRepository())).toEqual([])
  })

  it.each([['--depth=1'], ['--no-tags'], ['--single-branch', '--branch=main', '--no-tags'], ['--single-branch']])(
    'are not known in a clone made with %s that holds none',
    async (...how) => {
      const folder = newRepository({ 'README.md': 'a' })
      commit(folder, { 'README.md': 'b' })
      run(folder, 'branch', 'muu')
      const clone = join(newFolder(), 'klooni')
      run(folder, 'clone', '--quiet', ...how, `file://${folder}`, clone)
      expect(await tagsOf(clone)).toMatchObject({ undetermined: { en: expect.stringContaining('git fetch --tags') } })
    },
  )

  it('are told by name where a partial clone lacks what they name', async () => {
    const folder = newRepository({ 'README.md': 'a' })
    run(folder, 'tag', 'v1.0')
    run(folder, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(newFolder(), 'osittainen')
    run(folder, 'clone', '--quiet', '--filter=tree:0', `file://${folder}`, clone)
    expect(await tagsOf(clone)).toMatchObject([{ name: 'v1.0' }])
  })
})
