import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Base, type BaseRequest, type Event, type NoBase, openBase } from '../../src/repository/base.ts'
import { openScratch } from '../../src/repository/scratch.ts'
import { commit, newFolder, newRepository, run, textOf, write } from './sandbox.ts'

const today = new Date('2026-11-24T00:00:00Z')
const long = Array.from({ length: 30 }, (_, n) => `Rivi ${n} kertoo jonosta.\n`).join('')
const files = { 'GOVERNANCE.md': `# Hallintamalli\n\n${long}`, 'README.md': '# Jono\n', 'src/a.ts': 'export {}\n' }

const event = (given: Partial<Event> = {}): Event => ({
  kind: 'pull-request',
  head: null,
  target: null,
  merge: null,
  ...given,
})
const asking = (given: Partial<Event>, token: string | null = 'ghs_of-the-run'): BaseRequest => ({
  from: 'event',
  event: event(given),
  server: { url: 'https://github.com', token },
  parted: null,
})
const open = (top: string, request: BaseRequest, ref: string | null = null) => openBase({ top, ref, today }, request)
const isOpen = (base: Base | NoBase): base is Base => 'repository' in base

async function opened(top: string, request: BaseRequest, ref: string | null = null): Promise<Base> {
  const base = await open(top, request, ref)
  if (!isOpen(base)) throw new Error(base.reason.en)
  return base
}
const reason = async (top: string, request: BaseRequest): Promise<string> => {
  const base = await open(top, request)
  return isOpen(base) ? `opened ${base.commit}` : base.reason.en
}

/** A server's repository with a pull request: main moved on after the branch left it, and GitHub merged them. */
function pullRequest() {
  const origin = newRepository(files)
  const parted = run(origin, 'rev-parse', 'HEAD')
  run(origin, 'checkout', '--quiet', '-b', 'muutos')
  run(origin, 'mv', 'GOVERNANCE.md', 'HALLINTAMALLI.md')
  const head = commit(origin, { 'ROADMAP.md': '# Tiekartta\n' })
  run(origin, 'checkout', '--quiet', 'main')
  const target = commit(origin, { 'README.md': '# Jono\n\nMain kulki eteenpäin.\n' })
  run(origin, 'checkout', '--quiet', '-b', 'merge')
  run(origin, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'muutos')
  const merge = run(origin, 'rev-parse', 'HEAD')
  run(origin, 'update-ref', 'refs/pull/7/merge', merge)
  run(origin, 'config', 'uploadpack.allowFilter', 'true')
  run(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  return { origin, parted, head, target, merge }
}

/** What actions/checkout leaves: the merge commit alone, or with so many commits before it. */
function checkout(origin: string, commitId: string, depth: number): string {
  const folder = newFolder()
  run(folder, 'init', '--quiet')
  run(folder, 'remote', 'add', 'origin', `file://${origin}`)
  run(folder, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', commitId)
  run(folder, 'checkout', '--quiet', '--detach', commitId)
  return folder
}

const insides = (folder: string): readonly string[] =>
  readdirSync(join(folder, '.git'), { recursive: true }).map(String).sort()

describe('the base of a pull request', () => {
  it('is the first parent of the merge commit that GitHub made', async () => {
    const { origin, head, target, merge } = pullRequest()
    const base = await opened(checkout(origin, merge, 2), asking({ head }))
    expect(base.commit).toBe(target)
    expect(base.remarks).toEqual([])
    expect(await textOf(base.repository, 'README.md')).toContain('Main kulki')
  })

  it('is known by the commit that GitHub says it checked out, when the payload names no head', async () => {
    const { origin, target, merge } = pullRequest()
    expect((await opened(checkout(origin, merge, 2), asking({ merge }))).commit).toBe(target)
  })

  it('is not the first parent of a merge that somebody made on the branch', async () => {
    const { origin, target, merge } = pullRequest()
    // The branch's own tip is a merge of main: its first parent is the branch.
    const base = await opened(checkout(origin, merge, 10), asking({ head: merge, target }))
    expect(base.commit).toBe(target)
  })

  it('of depth 1 is fetched into a place of its own, and nothing is written under .git', async () => {
    const { origin, head, target, merge } = pullRequest()
    const folder = checkout(origin, merge, 1)
    const before = insides(folder)
    const base = await opened(folder, asking({ head }))
    expect(base.commit).toBe(target)
    expect(await textOf(base.repository, 'GOVERNANCE.md')).toContain('Hallintamalli')
    expect(await textOf(base.repository, 'README.md')).toContain('Main kulki')
    expect([...base.renames]).toEqual([['GOVERNANCE.md', 'HALLINTAMALLI.md']])
    await base.close()
    expect(insides(folder)).toEqual(before)
    expect(run(folder, 'rev-list', '--count', 'HEAD')).toBe('1')
  })

  it('that was fetched has no history to tell dates from', async () => {
    const { origin, head, merge } = pullRequest()
    const base = await opened(checkout(origin, merge, 1), asking({ head }))
    expect(await base.repository.history.lastChanged(['README.md'])).toHaveProperty('undetermined')
    await base.close()
  })

  it('is what the branch left, where the branch itself is checked out with its history', async () => {
    const { origin, parted, head, target } = pullRequest()
    const folder = newFolder()
    run(folder, 'clone', '--quiet', `file://${origin}`, '.')
    run(folder, 'checkout', '--quiet', '--detach', head)
    const base = await opened(folder, asking({ head, target }))
    expect(base.commit).toBe(parted)
    expect(base.remarks).toEqual([])
  })

  it('is asked of the server where the clone is shallow, and never guessed from it', async () => {
    const { origin, parted, head, target } = pullRequest()
    const folder = checkout(origin, head, 1)
    const asked: string[] = []
    const request = {
      ...asking({ head, target }),
      parted: async (...commits: string[]) => {
        asked.push(...commits)
        return parted
      },
    } as BaseRequest
    const base = await opened(folder, request)
    expect(base.commit).toBe(parted)
    expect(asked).toEqual([target, head])
    await base.close()
  })

  it('is the tip of the target, and the report says so, where nobody knows where they parted', async () => {
    const { origin, head, target } = pullRequest()
    const base = await opened(checkout(origin, head, 1), asking({ head, target }))
    expect(base.commit).toBe(target)
    expect(base.remarks.map(({ en }) => en).join()).toContain('could not find out where the branch left')
    await base.close()
  })

  it('is still that of the merge commit when the target was force-pushed meanwhile', async () => {
    const { origin, head, target, merge } = pullRequest()
    const folder = checkout(origin, merge, 2)
    run(origin, 'checkout', '--quiet', 'main')
    run(origin, 'reset', '--quiet', '--hard', 'HEAD~1')
    const forced = commit(origin, { 'README.md': '# Aivan toinen\n' })
    expect((await opened(folder, asking({ head, target: forced }))).commit).toBe(target)
  })

  it('cannot be had without a token when it is not here: the reason says what to do', async () => {
    const { origin, head, merge } = pullRequest()
    expect(await reason(checkout(origin, merge, 1), asking({ head }, null))).toMatch(/fetch-depth: 2.*judged/u)
  })

  it('cannot be had when the server is gone, and leaves nothing behind', async () => {
    const { origin, head, merge } = pullRequest()
    const folder = checkout(origin, merge, 1)
    rmSync(origin, { recursive: true })
    expect(await reason(folder, asking({ head }))).toContain('could not be fetched')
  })

  it('is asked of no other server than the repository\u2019s own', async () => {
    const { origin, head, merge } = pullRequest()
    const folder = checkout(origin, merge, 1)
    run(folder, 'remote', 'set-url', 'origin', 'https://elsewhere.invalid/a/b.git')
    expect(await reason(folder, asking({ head }))).toContain('could not be fetched')
  })

  it('is none where the target itself is checked out', async () => {
    const { origin, target } = pullRequest()
    expect(await reason(checkout(origin, target, 1), asking({ target }))).toContain('target branch is checked out')
  })

  it('is none where GitHub does not say', async () => {
    const { origin, head } = pullRequest()
    expect(await reason(checkout(origin, head, 1), asking({}))).toContain('did not say')
  })
})

describe('the base of other events', () => {
  it('is what the merge queue names, and what the branch held before a push', async () => {
    const { origin, parted, merge } = pullRequest()
    const folder = newFolder()
    run(folder, 'clone', '--quiet', `file://${origin}`, '.')
    for (const kind of ['merge-group', 'push'] as const)
      expect((await opened(folder, asking({ kind, target: parted }))).commit).toBe(parted)
    expect((await opened(checkout(origin, merge, 1), asking({ kind: 'push', target: parted }))).commit).toBe(parted)
  })

  it.each([null, '0'.repeat(40), 'main; rm -rf /', '--upload-pack=x'])(
    'is none for a push after %j',
    async (target) => {
      const { origin, merge } = pullRequest()
      expect(await reason(checkout(origin, merge, 1), asking({ kind: 'push', target }))).toContain('no earlier state')
    },
  )
})

describe('an address with a password in it', () => {
  it('is written neither to the place that is fetched into nor to a command line', async () => {
    const folder = newRepository(files)
    run(folder, 'remote', 'add', 'origin', 'https://matti:salasana@github.invalid/kunta/jono.git')
    const scratch = await openScratch(folder, { url: 'https://github.invalid', token: 'ghs_x' })
    const place = dirname(scratch.env.GIT_ALTERNATE_OBJECT_DIRECTORIES as string)
    const written = readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    const failure = await scratch.commit('0'.repeat(40)).catch((error: Error) => error.message)
    await scratch.close()
    expect(written.length).toBeGreaterThan(0)
    expect(written.join()).not.toMatch(/salasana|ghs_x/u)
    expect(failure).toMatch(/fetch ended/u)
    expect(failure).not.toContain('salasana')
  })

  it('is not asked of a server that only looks like the repository\u2019s own', async () => {
    for (const origin of [
      'https://github.invalid.example.org/kunta/jono.git',
      'https://github.invalid@example.org/kunta/jono.git',
      'ssh://git@example.org/github.invalid/jono.git',
      'git@example.org:github.invalid/jono.git',
    ]) {
      const folder = newRepository(files)
      run(folder, 'remote', 'add', 'origin', origin)
      await expect(openScratch(folder, { url: 'https://github.invalid', token: 'ghs_x' })).rejects.toThrow('another')
    }
  })
})

describe('a base that the user names', () => {
  it('is that commit, whatever it is', async () => {
    const { origin, parted, head } = pullRequest()
    const base = await opened(origin, { from: 'commit', ref: 'muutos' }, parted)
    expect(base.commit).toBe(head)
    expect([...base.renames]).toEqual([['HALLINTAMALLI.md', 'GOVERNANCE.md']])
    expect(base.changed.has('ROADMAP.md')).toBe(true)
  })

  it('that moved on since the branch left it: the reader is told where they parted', async () => {
    const { origin, parted, target } = pullRequest()
    const base = await opened(origin, { from: 'commit', ref: 'main' }, 'muutos')
    expect(base.commit).toBe(target)
    expect(base.remarks.map(({ en }) => en).join()).toContain(`--base ${parted.slice(0, 10)}`)
  })

  it('that git does not know is told with its name', async () => {
    await expect(open(newRepository(files), { from: 'commit', ref: 'mian' })).rejects.toThrow('"mian"')
  })

  it('is compared with what is staged: a renamed file is known by both names', async () => {
    const folder = newRepository(files)
    run(folder, 'mv', 'GOVERNANCE.md', 'HALLINTAMALLI.md')
    write(folder, { 'README.md': '# Muutettu\n' })
    const base = await opened(folder, { from: 'commit', ref: 'HEAD' })
    expect([...base.renames]).toEqual([['GOVERNANCE.md', 'HALLINTAMALLI.md']])
  })

  it('is none where nothing was ever committed', async () => {
    expect(await reason(newRepository(), { from: 'commit', ref: 'main' })).toContain('no commit yet')
  })
})
