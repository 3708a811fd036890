import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AuthorError, type Repository } from '../../src/model.ts'
import { openWorktree } from '../../src/repository/worktree.ts'
import { commit, newFolder, newRepository, paths, readOne, run, textOf, write } from './sandbox.ts'

const today = new Date('2026-10-01')
const open = (folder: string, trackedOnly = false): Promise<Repository> => openWorktree(folder, { today, trackedOnly })
const refusal = async (folder: string): Promise<AuthorError> => {
  const error = await open(folder).then(
    () => null,
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(AuthorError)
  expect(error.text.fi).not.toBe(error.text.sv)
  return error
}

describe('openWorktree: which folder', () => {
  it('knows commit, day and the name of the folder', async () => {
    const folder = newRepository({ 'README.md': '# Kirjasto\n' })
    const repository = await open(folder)
    expect(repository).toMatchObject({ name: basename(folder), commit: run(folder, 'rev-parse', 'HEAD'), today })
    expect(repository.complete).toBe(true)
    expect(repository.files).toEqual([
      { path: 'README.md', mode: '100644', oid: run(folder, 'rev-parse', 'HEAD:README.md') },
    ])
  })

  it('takes the name from the address of origin, never with a password, or from the option', async () => {
    const folder = newRepository()
    run(folder, 'remote', 'add', 'origin', 'https://virkamies:salasana@github.com/kunta/varaukset.git')
    expect((await open(folder)).name).toBe('kunta/varaukset')
    expect((await openWorktree(folder, { today, trackedOnly: true, name: 'kaupunki/jono' })).name).toBe('kaupunki/jono')
  })

  it('works in an empty repository, even one with a file called HEAD', async () => {
    const folder = newRepository()
    expect(await open(folder)).toMatchObject({ commit: null, files: [] })
    write(folder, { HEAD: 'x', 'README.md': 'Uusi' })
    const repository = await open(folder)
    expect(repository.commit).toBeNull()
    expect(await textOf(repository, 'README.md')).toBe('Uusi')
    expect(await repository.history.lastChanged(['README.md'])).toEqual(new Map())
  })

  it('works on a detached HEAD, in a second working tree, and in a folder with odd letters', async () => {
    const folder = newRepository({ 'README.md': 'Kirjasto' })
    run(folder, 'checkout', '--quiet', '--detach')
    const second = join(newFolder(), 'päiväkoti jono "1"')
    run(folder, 'worktree', 'add', '--quiet', '--detach', second)
    const third = join(newFolder(), 'rivi\nvaihto\n')
    run(folder, 'clone', '--quiet', folder, third)
    for (const place of [folder, second, third]) {
      const repository = await open(place)
      expect(repository.commit).toBe(run(folder, 'rev-parse', 'HEAD'))
      expect(await textOf(repository, 'README.md')).toBe('Kirjasto')
    }
  })

  it('names the top folder and the command when it is given a folder below it', async () => {
    const folder = newRepository({ 'docs/README.md': 'x' })
    const error = await refusal(join(folder, 'docs'))
    for (const text of Object.values(error.text)) expect(text).toContain(`kuntalint check ${folder}`)
  })

  it('accepts a link to the top folder', async () => {
    const folder = newRepository({ 'README.md': 'Kirjasto' })
    const link = join(newFolder(), 'linkki')
    symlinkSync(folder, link)
    expect(await textOf(await open(link), 'README.md')).toBe('Kirjasto')
  })

  it('says what to do about a folder that is no repository, a file, or nothing', async () => {
    const folder = newFolder()
    expect((await refusal(folder)).text.en).toContain('git init && git add .')
    expect((await refusal(join(folder, 'puuttuu'))).text.en).toContain('There is no folder')
    writeFileSync(join(folder, 'tiedosto'), '')
    expect((await refusal(join(folder, 'tiedosto'))).text.en).toContain('is a file')
  })

  it('says what to do about a bare repository, the folder .git and a broken repository', async () => {
    const folder = newRepository({ 'README.md': 'x' })
    expect((await refusal(join(folder, '.git'))).text.en).toContain("git's own folder")
    const bare = join(newFolder(), 'varaukset.git')
    run(folder, 'clone', '--quiet', '--bare', folder, bare)
    expect((await refusal(bare)).text.en).toContain('git clone')
    writeFileSync(join(folder, '.git/index'), 'rikki')
    expect((await refusal(folder)).text.en).toContain('git could not read')
  })

  it('says how to get git when there is none', async () => {
    const folder = newRepository()
    const path = process.env.PATH
    process.env.PATH = newFolder()
    try {
      expect((await refusal(folder)).text.en).toContain('https://git-scm.com')
    } finally {
      process.env.PATH = path
    }
  })

  it('is not led astray by the variables that git sets for its hooks', async () => {
    const folder = newRepository({ 'README.md': 'Kirjasto' })
    const other = newRepository({ 'MUU.md': 'Muu' })
    process.env.GIT_DIR = join(other, '.git')
    process.env.GIT_INDEX_FILE = join(other, '.git/index')
    try {
      expect(paths(await open(folder))).toEqual(['README.md'])
    } finally {
      delete process.env.GIT_DIR
      delete process.env.GIT_INDEX_FILE
    }
  })

  it.runIf(process.getuid?.() === 0)('reads a repository that belongs to another user, as in a container', async () => {
    const folder = newRepository({ 'README.md': 'Kirjasto' })
    execFileSync('chown', ['-R', '1000', folder])
    expect(await textOf(await open(folder), 'README.md')).toBe('Kirjasto')
  })

  it('starts no program that the configuration of the repository names', async () => {
    const folder = newRepository({ 'README.md': 'Kirjasto' })
    const trap = join(newFolder(), 'trap')
    writeFileSync(trap, `#!/bin/sh\ntouch '${trap}.sprung'\n`, { mode: 0o755 })
    run(folder, 'config', 'core.fsmonitor', trap)
    run(folder, 'config', 'core.pager', trap)
    run(folder, 'config', 'gpg.program', trap)
    run(folder, 'config', 'log.showSignature', 'true')
    run(folder, 'config', 'filter.ansa.clean', trap)
    run(folder, 'config', 'diff.external', trap)
    writeFileSync(join(folder, '.git/info/attributes'), '* filter=ansa\n')
    write(folder, { 'README.md': 'Muutettu' })
    const repository = await open(folder)
    expect(await textOf(repository, 'README.md')).toBe('Muutettu')
    await repository.history.lastChanged(['README.md'])
    expect(existsSync(`${trap}.sprung`)).toBe(false)
  })
})

describe('openWorktree: which files', () => {
  it('lists changed, new and staged files, but neither deleted nor ignored ones', async () => {
    const folder = newRepository({ 'README.md': 'Vanha', 'LICENSE.md': 'EUPL', '.gitignore': 'salaisuudet.txt\n' })
    write(folder, { 'README.md': 'Uusi', 'ROADMAP.md': 'Tiekartta', 'salaisuudet.txt': 'x', 'docs/lisatty.md': 'x' })
    rmSync(join(folder, 'LICENSE.md'))
    run(folder, 'add', 'docs')
    const repository = await open(folder)
    expect(paths(repository)).toEqual(['.gitignore', 'README.md', 'ROADMAP.md', 'docs/lisatty.md'])
    expect(await textOf(repository, 'README.md')).toBe('Uusi')
    expect(await textOf(repository, 'salaisuudet.txt')).toBe('no entry')
    expect(await textOf(repository, '.git/config')).toBe('no entry')
    expect(repository.files.find(({ path }) => path === 'ROADMAP.md')).toMatchObject({ oid: null, mode: '100644' })
    expect(paths(await open(folder, true))).toEqual(['.gitignore', 'README.md', 'docs/lisatty.md'])
  })

  it('lists a file with a merge conflict once', async () => {
    const folder = newRepository({ 'README.md': 'alku' })
    run(folder, 'checkout', '--quiet', '-b', 'toinen')
    commit(folder, { 'README.md': 'toinen' })
    run(folder, 'checkout', '--quiet', 'main')
    commit(folder, { 'README.md': 'pää' })
    expect(() => run(folder, 'merge', 'toinen')).toThrow()
    const repository = await open(folder)
    expect(repository.files).toEqual([{ path: 'README.md', mode: '100644', oid: null }])
    expect(await textOf(repository, 'README.md')).toContain('<<<<<<<')
  })

  it('leaves out a file that gave way to a folder, and what was in a folder that gave way to a link', async () => {
    const folder = newRepository({ OWNERS: 'x', 'docs/plan.md': 'Suunnitelma', 'muu/plan.md': 'Muu' })
    rmSync(join(folder, 'OWNERS'))
    write(folder, { 'OWNERS/lista.md': 'Omistajat' })
    rmSync(join(folder, 'docs'), { recursive: true })
    symlinkSync('muu', join(folder, 'docs'))
    expect(paths(await open(folder))).toEqual(['OWNERS/lista.md', 'docs', 'muu/plan.md'])
  })

  it('asks the disk, not the index, whether a file is a link, a folder or a pipe', async () => {
    const folder = newRepository({ 'README.md': 'x', LICENSE: 'x', 'pipe.md': 'x', 'docs/EUPL.txt': 'EUPL' })
    for (const path of ['README.md', 'LICENSE', 'pipe.md']) rmSync(join(folder, path))
    mkdirSync(join(folder, 'README.md'))
    symlinkSync('docs/EUPL.txt', join(folder, 'LICENSE'))
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    const repository = await open(folder)
    expect(await textOf(repository, 'README.md')).toContain('is a folder')
    expect(await readOne(repository, 'LICENSE')).toMatchObject({ text: 'EUPL', target: 'docs/EUPL.txt' })
    expect(await textOf(repository, 'pipe.md')).toContain('is not a regular file')
  })

  it('keeps submodules in the list and never reads them', async () => {
    const library = newRepository({ 'README.md': 'Kirjasto' })
    const folder = newRepository({ 'README.md': 'Palvelu', 'linkki.md': { symlink: 'osat/kirjasto/README.md' } })
    run(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'osat/kirjasto')
    const repository = await open(folder)
    expect(paths(repository)).toEqual(['.gitmodules', 'README.md', 'linkki.md', 'osat/kirjasto'])
    expect(repository.files.find(({ path }) => path === 'osat/kirjasto')).toMatchObject({ mode: '160000' })
    expect(await textOf(repository, 'osat/kirjasto')).toContain('submodule')
    expect(await textOf(repository, 'osat/kirjasto/README.md')).toBe('no entry')
    expect(await textOf(repository, 'linkki.md')).toMatch(/^unreadable/)
  })

  it('leaves out a repository that lies untracked inside the repository', async () => {
    const folder = newRepository({ 'README.md': 'x' })
    renameSync(newRepository({ 'README.md': 'Muu' }), join(folder, 'muu'))
    expect(paths(await open(folder))).toEqual(['README.md'])
  })

  it('reads paths with line feeds, leading dashes, blanks, quotes, ä and ö', async () => {
    const names = [
      '--help',
      '-n.md',
      'rivi\nvaihto.md',
      'väli lyönti.md',
      'lainaus"merkki.md',
      '\t.md',
      ':(top)x',
      'a*?.md',
    ]
    const folder = newRepository(Object.fromEntries(names.map((name) => [name, `sisältö ${name}`])))
    write(folder, { 'uusi\nrivi.md': 'uusi' })
    const repository = await open(folder)
    expect(paths(repository)).toEqual([...names, 'uusi\nrivi.md'].sort())
    for (const name of names) {
      expect(await textOf(repository, name)).toBe(`sisältö ${name}`)
    }
    const changed = await repository.history.lastChanged(names)
    expect([...(changed as Map<string, Date>).keys()].sort()).toEqual([...names].sort())
  })

  it.runIf(process.platform === 'linux')('reads files whose names are not UTF-8', async () => {
    const folder = newRepository()
    const name = Buffer.from('p\xe4\xe4t\xf6s/lis\xe4.md', 'latin1')
    const place = Buffer.concat([Buffer.from(`${folder}/`), name])
    mkdirSync(place.subarray(0, place.lastIndexOf(47)))
    writeFileSync(place, 'Päätös')
    for (const path of ['untracked', 'tracked']) {
      if (path === 'tracked') commit(folder, { 'README.md': 'x' })
      const repository = await open(folder)
      const shown = 'p\ufffd\ufffdt\ufffds/lis\ufffd.md'
      expect(paths(repository)).toContain(shown)
      expect(await textOf(repository, shown)).toBe('Päätös')
      if (path === 'tracked') {
        expect(await repository.history.lastChanged([shown])).toEqual(
          new Map([[shown, new Date('2026-02-03T10:00:00Z')]]),
        )
      }
    }
  })

  it('reads files that a sparse checkout left out', async () => {
    const folder = newRepository({ 'README.md': 'x', 'docs/plan.md': 'Suunnitelma', 'src/a.ts': 'a' })
    run(folder, 'sparse-checkout', 'set', '--cone', 'src')
    const repository = await open(folder)
    expect(paths(repository)).toEqual(['README.md', 'docs/plan.md', 'src/a.ts'])
    expect(await textOf(repository, 'docs/plan.md')).toBe('Suunnitelma')
  })
})

describe('openWorktree: reading', () => {
  it('follows links inside the repository to listed files, and no others', async () => {
    const folder = newRepository({
      'README.md': 'Kirjasto',
      '.gitignore': 'avaimet\n',
      avaimet: 'salainen',
      'docs/hyva.md': { symlink: '../README.md' },
      'docs/salasanat.md': { symlink: '/etc/passwd' },
      'docs/asetukset.md': { symlink: '../../.git/config' },
      'docs/omat.md': { symlink: '../.git/config' },
      'docs/kansio.md': { symlink: '.' },
      'docs/tyhja.md': { symlink: 'puuttuu.md' },
      'docs/avaimet.md': { symlink: '../avaimet' },
      'docs/keha1.md': { symlink: 'keha2.md' },
      'docs/keha2.md': { symlink: 'keha1.md' },
    })
    run(folder, 'rm', '--quiet', '--cached', 'avaimet')
    const repository = await open(folder)
    expect(await readOne(repository, 'docs/hyva.md')).toMatchObject({ text: 'Kirjasto', target: 'README.md' })
    expect(await textOf(repository, 'docs/salasanat.md')).toContain('absolute path')
    expect(await textOf(repository, 'docs/asetukset.md')).toContain('leads out of the repository')
    expect(await textOf(repository, 'docs/omat.md')).toContain("git's own folder")
    expect(await textOf(repository, 'docs/kansio.md')).toContain('is a folder')
    expect(await textOf(repository, 'docs/tyhja.md')).toContain('where there is no file')
    expect(await textOf(repository, 'docs/avaimet.md')).toContain('is no part of the repository')
    expect(await textOf(repository, 'docs/keha1.md')).toContain('goes round in a circle')
  })

  it('does not read through a folder that became a link out of the repository', async () => {
    const outside = newFolder()
    write(outside, { 'plan.md': 'ulkona' })
    const folder = newRepository({ 'docs/plan.md': 'sisällä' })
    rmSync(join(folder, 'docs'), { recursive: true })
    symlinkSync(outside, join(folder, 'docs'))
    expect(await textOf(await open(folder, true), 'docs/plan.md')).toContain('absolute path')
    expect(await textOf(await open(folder), 'docs/plan.md')).toBe('no entry')
  })

  it('tells a file over the limit with its size, and reads its beginning when only that is asked for', async () => {
    const folder = newRepository({ 'README.md': 'x' })
    writeFileSync(join(folder, 'suuri.md'), '# Suuri\n'.padEnd(1000, 'ä'))
    truncateSync(join(folder, 'suuri.md'), 40_000_000)
    const repository = await open(folder)
    expect(await readOne(repository, 'suuri.md')).toEqual({ kind: 'too-large', size: 40_000_000, limit: 512_000 })
    expect(await readOne(repository, 'suuri.md', 7)).toMatchObject({ kind: 'text', text: '# Suuri', size: 40_000_000 })
  })

  it('reads UTF-16, Latin-1 and CRLF files and tells binary ones', async () => {
    const folder = newRepository({
      'utf16.md': Buffer.from('\ufeffTiekartta', 'utf16le'),
      'latin1.md': Buffer.from('Päätös', 'latin1'),
      'crlf.md': 'a\r\nb\r\n',
      'kuva.png': Buffer.from([0x89, 0x50, 0, 0]),
    })
    const repository = await open(folder)
    expect(await readOne(repository, 'utf16.md')).toMatchObject({ text: 'Tiekartta', encoding: 'utf-16le' })
    expect(await readOne(repository, 'latin1.md')).toMatchObject({ text: 'Päätös', encoding: 'latin1' })
    expect(await textOf(repository, 'crlf.md')).toBe('a\nb\n')
    expect(await readOne(repository, 'kuva.png')).toEqual({ kind: 'binary', size: 4 })
  })

  it('has no entry for a file that went away after the list was made', async () => {
    const folder = newRepository({ 'README.md': 'x' })
    const repository = await open(folder)
    rmSync(join(folder, 'README.md'))
    expect(await readOne(repository, 'README.md')).toBeUndefined()
  })
})
