import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AuthorError, type Repository } from '../../src/model.ts'
import { openCommit } from '../../src/repository/commit.ts'
import { commit, limit, newFolder, newRepository, paths, readOne, run, textOf, write } from './sandbox.ts'

const today = new Date('2026-10-01')
const open = (folder: string, ref: string): Promise<Repository> => openCommit(folder, ref, { today })

describe('openCommit', () => {
  it('reads files as they were at a commit, whatever the working tree holds', async () => {
    const folder = newRepository({ 'README.md': 'Vanha\r\n', 'poistettu.md': 'x', 'a.sh': '' })
    const first = run(folder, 'rev-parse', 'HEAD')
    run(folder, 'rm', '--quiet', 'poistettu.md')
    commit(folder, { 'README.md': 'Uusi' })
    write(folder, { 'README.md': 'Kesken', 'uusi.md': 'x' })
    run(folder, 'tag', '-a', '-m', 'v1', 'v1', first)
    for (const ref of [first, 'HEAD~1', 'v1']) {
      const repository = await open(folder, ref)
      expect(repository).toMatchObject({ commit: first, complete: true, today })
      expect(paths(repository)).toEqual(['README.md', 'a.sh', 'poistettu.md'])
      expect(await textOf(repository, 'README.md')).toBe('Vanha\n')
      expect(await textOf(repository, 'uusi.md')).toBe('no entry')
    }
    expect(await textOf(await open(folder, 'main'), 'README.md')).toBe('Uusi')
  })

  it('reads many files in one go, whatever they are called', async () => {
    const names = ['--help', 'rivi\nvaihto.md', 'väli lyönti.md', 'HEAD:README.md', '"lainaus".md', 'tyhja.md']
    const files = Object.fromEntries(names.map((name) => [name, name === 'tyhja.md' ? '' : `sisältö\n${name}\n`]))
    const repository = await open(newRepository(files), 'HEAD')
    const contents = await repository.read(names.map((path) => ({ path, limit })))
    for (const name of names) expect(contents.get(name)).toMatchObject({ kind: 'text', text: files[name] })
  })

  it('tells files over the limit, reads beginnings, and tells binary files', async () => {
    const folder = newRepository({
      'suuri.yaml': `openapi: 3.1.0\n${'x'.repeat(3_000_000)}`,
      'kuva.png': Buffer.from([1, 0, 2]),
      'pieni.md': 'Pieni',
    })
    const repository = await open(folder, 'HEAD')
    expect(await readOne(repository, 'suuri.yaml')).toEqual({ kind: 'too-large', size: 3_000_015, limit })
    const contents = await repository.read([
      { path: 'suuri.yaml', limit: 1, head: 14 },
      { path: 'kuva.png', limit },
      { path: 'pieni.md', limit },
    ])
    expect(contents.get('suuri.yaml')).toMatchObject({ text: 'openapi: 3.1.0', size: 3_000_015 })
    expect(contents.get('kuva.png')).toEqual({ kind: 'binary', size: 3 })
    expect(contents.get('pieni.md')).toMatchObject({ text: 'Pieni' })
  })

  it('follows links on the tree by the same rules as on the disk', async () => {
    const folder = newRepository({
      'README.md': 'Kirjasto',
      'docs/hyva.md': { symlink: '../README.md' },
      'docs/salasanat.md': { symlink: '/etc/passwd' },
      'docs/ulos.md': { symlink: '../../.git/config' },
      'docs/keha.md': { symlink: 'keha.md' },
      'docs/tyhja.md': { symlink: 'puuttuu.md' },
    })
    const repository = await open(folder, 'HEAD')
    expect(await readOne(repository, 'docs/hyva.md')).toMatchObject({ text: 'Kirjasto', target: 'README.md' })
    expect(await textOf(repository, 'docs/salasanat.md')).toContain('absolute path')
    expect(await textOf(repository, 'docs/ulos.md')).toContain('leads out')
    expect(await textOf(repository, 'docs/keha.md')).toContain('circle')
    expect(await textOf(repository, 'docs/tyhja.md')).toContain('no file')
  })

  it('never reads submodules', async () => {
    const library = newRepository({ 'README.md': 'Kirjasto' })
    const folder = newRepository({ 'README.md': 'Palvelu' })
    run(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'osat')
    const repository = await open(folder, commit(folder, {}))
    expect(repository.files.find(({ path }) => path === 'osat')).toMatchObject({ mode: '160000' })
    expect(await textOf(repository, 'osat')).toContain('submodule')
  })

  it('works in a bare repository, a folder below the top and a second working tree', async () => {
    const folder = newRepository({ 'README.md': 'Kirjasto', 'docs/a.md': 'a' })
    const bare = join(newFolder(), 'varaukset.git')
    run(folder, 'clone', '--quiet', '--bare', folder, bare)
    const second = join(newFolder(), 'toinen')
    run(folder, 'worktree', 'add', '--quiet', second)
    for (const place of [bare, join(folder, 'docs'), second, join(folder, '.git')]) {
      const repository = await open(place, 'HEAD')
      expect(paths(repository)).toEqual(['README.md', 'docs/a.md'])
      expect(await textOf(repository, 'README.md')).toBe('Kirjasto')
      const date = new Date('2026-02-03T10:00:00Z')
      expect(await repository.history.lastChanged(['README.md'])).toEqual(new Map([['README.md', date]]))
    }
  })

  it('reads what a partial clone holds and tells what it does not, without a request', async () => {
    const origin = newRepository({ 'README.md': 'Kirjasto', 'docs/plan.md': 'Suunnitelma', 'a.md': 'a' })
    run(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(newFolder(), 'osittainen')
    run(origin, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, clone)
    run(clone, 'cat-file', '-e', 'HEAD:docs/plan.md') // fetches this one
    const repository = await open(clone, 'HEAD')
    const contents = await repository.read(['a.md', 'docs/plan.md', 'README.md'].map((path) => ({ path, limit })))
    expect(contents.get('docs/plan.md')).toMatchObject({ text: 'Suunnitelma' })
    expect(contents.get('README.md')).toMatchObject({ kind: 'unreadable' })
    expect(contents.get('a.md')).toMatchObject({ kind: 'unreadable' })
    expect(run(clone, 'rev-list', '--objects', '--no-walk', '--missing=print', 'HEAD').match(/^\?/gm)).toHaveLength(2)
  })

  it('says that the list of files is not in a clone without trees', async () => {
    const origin = newRepository({ 'docs/plan.md': 'Suunnitelma' })
    run(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(newFolder(), 'osittainen')
    run(origin, 'clone', '--quiet', '--no-checkout', '--filter=tree:0', `file://${origin}`, clone)
    await expect(open(clone, 'HEAD')).rejects.toThrow(/list of files/)
  })

  it('says which commit it does not know and what to try', async () => {
    const folder = newRepository({ 'README.md': 'x' })
    for (const ref of ['kehitys', '0123456789012345678901234567890123456789', '--all', '', 'HEAD:README.md', 'a..b']) {
      const error = await open(folder, ref).catch((reason) => reason)
      expect(error).toBeInstanceOf(AuthorError)
      for (const text of Object.values(error.text)) expect(text).toContain(`git fetch origin`)
      expect(error.text.en).toContain(`"${ref}"`)
    }
  })

  it('leaves out the impossible names of a forged tree', async () => {
    const folder = newRepository({ 'README.md': 'Kirjasto' })
    const blob = run(folder, 'rev-parse', 'HEAD:README.md')
    const entry = (name: string) => Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, 'hex')])
    const tree = join(folder, 'tree')
    write(folder, { tree: Buffer.concat(['..', '.git', 'README.md'].map(entry)) })
    const oid = run(folder, 'hash-object', '-w', '-t', 'tree', '--literally', tree)
    const forged = run(folder, 'commit-tree', '-m', 'x', oid)
    expect(paths(await open(folder, forged))).toEqual(['README.md'])
  })
})
