import { describe, expect, it } from 'vitest'
import { memoryRepository } from '../../src/repository/memory.ts'
import { resolvePath } from '../../src/repository/symlink.ts'
import { readOne, textOf } from './sandbox.ts'

describe('memoryRepository', () => {
  it('reads texts, bytes and links, and has no entry for a path that does not exist', async () => {
    const repository = memoryRepository({
      'README.md': '# Kirjasto\r\n',
      'logo.png': Buffer.from([0x89, 0, 0]),
      LICENSE: { symlink: 'docs/./lisenssit/../EUPL.txt' },
      'docs/EUPL.txt': 'EUPL',
      'docs/lisenssit/MIT.txt': 'MIT',
    })
    expect(await textOf(repository, 'README.md')).toBe('# Kirjasto\n')
    expect(await readOne(repository, 'logo.png')).toEqual({ kind: 'binary', size: 3 })
    expect(await readOne(repository, 'LICENSE')).toMatchObject({ text: 'EUPL', target: 'docs/EUPL.txt' })
    expect(await readOne(repository, 'CHANGELOG.md')).toBeUndefined()
    expect(repository.files.map(({ mode }) => mode)).toEqual(['100644', '100644', '120000', '100644', '100644'])
  })

  it('tells a file over the limit, but reads the beginning of any file', async () => {
    const repository = memoryRepository({ 'openapi.yaml': 'openapi: 3.1.0\n' })
    const read = async (head?: number) =>
      (await repository.read([{ path: 'openapi.yaml', limit: 10, head }])).get('openapi.yaml')
    expect(await read()).toEqual({ kind: 'too-large', size: 15, limit: 10 })
    expect(await read(7)).toMatchObject({ kind: 'text', text: 'openapi', size: 15 })
  })

  it('gives the larger of two requests for one path', async () => {
    const repository = memoryRepository({ 'README.md': 'Varaukset' })
    const path = 'README.md'
    const contents = await repository.read([
      { path, limit: 100, head: 3 },
      { path, limit: 100 },
      { path, limit: 1, head: 5 },
    ])
    expect(contents.get(path)).toMatchObject({ text: 'Varaukset' })
  })

  it('follows a link through a linked folder, as the system does', async () => {
    const repository = memoryRepository({
      nykyinen: { symlink: 'v2/docs' },
      'v2/docs/suunnitelma.md': 'Suunnitelma',
      'v2/README.md': 'Toinen versio',
      'README.md': { symlink: 'nykyinen/../README.md' },
      'GOVERNANCE.md': { symlink: 'nykyinen/suunnitelma.md' },
    })
    expect(await readOne(repository, 'GOVERNANCE.md')).toMatchObject({ target: 'v2/docs/suunnitelma.md' })
    expect(await textOf(repository, 'README.md')).toBe('Toinen versio')
  })

  it.each([
    ['/etc/passwd', 'is an absolute path'],
    ['../../etc/passwd', 'leads out of the repository'],
    ['docs/../../varaukset/README.md', 'leads out of the repository'],
    ['.git/config', "git's own folder"],
    ['docs/../.GIT/config', "git's own folder"],
    ['docs', 'is a folder'],
    ['docs/puuttuu.md', 'where there is no file'],
    ['puuttuu/../README.md', 'where there is no file'],
    ['README.md/', 'where there is no file'],
    ['README.md/../README.md', 'where there is no file'],
    ['LINK.md', 'goes round in a circle'],
  ])('does not follow a link to %s, and says why', async (symlink, reason) => {
    const repository = memoryRepository({ 'LINK.md': { symlink }, 'README.md': 'Kirjasto', 'docs/a.md': 'a' })
    expect(await textOf(repository, 'LINK.md')).toContain(reason)
  })

  it('follows ten links in a row and no more', async () => {
    const files: Record<string, string | { symlink: string }> = { '0.md': 'Perillä' }
    for (let i = 1; i <= 11; i++) files[`${i}.md`] = { symlink: `${i - 1}.md` }
    const repository = memoryRepository(files)
    expect(await textOf(repository, '10.md')).toBe('Perillä')
    expect(await textOf(repository, '11.md')).toContain('more than 10 links')
  })

  it('ends with links that multiply', () => {
    const look = (path: string) => ({ link: Array.from({ length: 1000 }, () => path).join('/') })
    expect(resolvePath('a', look)).toHaveProperty('reason')
  })

  it('tells the dates it was given, or that they are not known', async () => {
    const changed = new Date('2025-01-02')
    const known = memoryRepository({ 'README.md': '' }, { lastChanged: { 'README.md': changed } })
    expect(await known.history.lastChanged(['README.md', 'LICENSE'])).toEqual(new Map([['README.md', changed]]))
    const undetermined = { fi: 'Ei tiedossa', sv: 'Inte känt', en: 'Not known' }
    const unknown = memoryRepository({}, { lastChanged: { undetermined } })
    expect(await unknown.history.lastChanged(['README.md'])).toEqual({ undetermined })
  })

  it('survives files called like parts of every object', async () => {
    const repository = memoryRepository({ ['__proto__']: 'proto', constructor: 'c' })
    expect(await textOf(repository, '__proto__')).toBe('proto')
    expect(await textOf(repository, 'toString')).toBe('no entry')
  })
})
