/** `kuntalint init` in repositories of its own: what it writes, what it leaves, and that nothing is ever lost. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, newFolder, newRepository, run, write } from '../repository/sandbox.ts'
import { init } from './session.ts'

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

/** All files but those of git, with their bytes. */
function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, '.git/')))
  return Object.fromEntries(
    files.map((path) => [
      path.slice(folder.length + 1),
      lstatSync(path).isSymbolicLink() ? 'a link' : readFileSync(path).toString('base64'),
    ]),
  )
}

const address = 'https://github.com/oulu/kirjastojono'
const readme = '# Kirjastojono\n\nJono kirjaston uutuuksiin. Se on tehty kaikille, jotka lukevat ja jonottavat.\n'
const withOrigin = (files: Parameters<typeof newRepository>[0] = {}, url = 'git@github.com:oulu/kirjastojono.git') => {
  const folder = newRepository(files)
  run(folder, 'remote', 'add', 'origin', url)
  return folder
}

const written = ['.github/CODEOWNERS', '.github/kuntalint.yml', '.github/workflows/kuntalint.yml', 'CHANGELOG.md']
const documents = ['CONTRIBUTING.md', 'GOVERNANCE.md', 'README.md', 'ROADMAP.md', 'SECURITY.md', 'publiccode.yml']

describe('kuntalint init --yes', () => {
  it('writes what owners start from into an empty repository without a commit', async () => {
    const folder = newRepository()
    const { code, stdout } = await init(folder, ['--yes', '--name', 'Kirjastojono', '--owner', 'Oulu'])
    expect(code).toBe(0)
    expect(Object.keys(snapshot(folder))).toEqual(expect.arrayContaining([...written, ...documents]))
    expect(read(folder, 'GOVERNANCE.md')).toContain('Kirjastojono')
    expect(stdout).toContain('GOVERNANCE.md')
    expect(stdout).toContain('git -C')
    expect(stdout).toMatch(/add \.\n/u)
    expect(stdout).toContain('kuntalint check')
  })

  it('has nothing to write the second time', async () => {
    const folder = newRepository()
    await init(folder, ['--yes', '--documents', 'fi+sv'])
    const first = snapshot(folder)
    const { code, stdout } = await init(folder, ['--yes', '--documents', 'sv', '--name', 'Other'], { language: 'sv' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Alla dokument finns redan\. Inget skrevs\./u)
    expect(snapshot(folder)).toEqual(first)
  })

  it('writes Finnish and Swedish side by side', async () => {
    const folder = newRepository()
    await init(folder, ['--yes', '--documents', 'fi+sv'])
    expect(read(folder, 'GOVERNANCE.md')).toContain('[täydennä: ')
    expect(read(folder, 'GOVERNANCE.sv.md')).toContain('[fyll i: ')
  })

  it('says git init first where there is no repository', async () => {
    const folder = newFolder()
    const { code, stderr } = await init(folder, ['--yes'])
    expect(code).toBe(2)
    expect(stderr).toContain('git init')
    expect(readdirSync(folder)).toEqual([])
  })

  it('asks for a terminal or --yes', async () => {
    const folder = newRepository()
    const { code, stderr } = await init(folder, [])
    expect(code).toBe(2)
    expect(stderr).toContain('--yes')
    expect(snapshot(folder)).toEqual({})
  })

  it('takes the name from the repository, and no person', async () => {
    const publiccode =
      'publiccodeYmlVersion: "0.4"\nname: Kirjastojono\nmaintenance:\n  contacts:\n    - name: Matti Meikäläinen\n      email: matti.meikalainen@ouka.fi\n'
    const folder = newRepository({ 'publiccode.yml': publiccode, CODEOWNERS: '* @mattimeikalainen\n' })
    const { stdout } = await init(folder, ['--yes'])
    expect(stdout).toMatch(/name +Kirjastojono \(publiccode\.yml\)/u)
    expect(read(folder, 'GOVERNANCE.md')).toContain('Kirjastojono')
    const all = Object.entries(snapshot(folder)).filter(([path]) => path !== 'publiccode.yml' && path !== 'CODEOWNERS')
    for (const [, text] of all) expect(Buffer.from(text, 'base64').toString()).not.toMatch(/mattim|meik/iu)
  })

  it('takes a shared address and a team, and no address that is for vulnerabilities', async () => {
    const security =
      '# Security\n\nReport vulnerabilities in confidence to tietoturva@ouka.fi before they are public.\n'
    const publiccode = 'name: Jono\nmaintenance:\n  contacts:\n    - name: Kirjasto\n      email: kirjasto@ouka.fi\n'
    const files = { 'SECURITY.md': security, '.github/CODEOWNERS': '* @oulu/kirjasto\n' }
    const { stdout } = await init(newRepository({ ...files, 'publiccode.yml': publiccode }), ['--yes'])
    expect(stdout).toMatch(/contact +kirjasto@ouka\.fi \(publiccode\.yml\)/u)
    expect(stdout).toMatch(/reviewer +@oulu\/kirjasto/u)
    expect((await init(newRepository(files), ['--yes'])).stdout).not.toContain('tietoturva@')
  })

  it('says what it takes for granted where nobody says it', async () => {
    const { stdout } = await init(newRepository(), ['--yes', '--kind', 'software'])
    expect(stdout).toMatch(/stage +in development \(assumed, please check\)/u)
    expect(stdout).toMatch(/language of the documents +English \(assumed/u)
    expect(stdout).not.toMatch(/what +software/u)
  })

  it('writes the chosen licence into the settings, and says how its text is written', async () => {
    const folder = newRepository()
    const { stdout } = await init(folder, ['--yes', '--licence', 'EUPL-1.2'])
    expect(read(folder, '.github/kuntalint.yml')).toContain('\n  licence: "EUPL-1.2"\n')
    expect(stdout.replace(/\s+/gu, ' ')).toContain('it is written by kuntalint fix --unsafe')
    expect(read(folder, 'README.md')).not.toContain('](LICENSE)')
  })

  it.each(['MIT AND EUPL-1.2', ''])('leaves the licence of the settings open for %j', async (licence) => {
    const folder = newRepository()
    const { stdout } = await init(folder, ['--yes', '--licence', licence])
    expect(read(folder, '.github/kuntalint.yml')).toContain('\n  # licence: "…"\n')
    expect(stdout).not.toContain('fix --unsafe')
  })

  it('takes the licence that the settings name', async () => {
    const folder = newRepository({ '.github/kuntalint.yml': 'product: { licence: EUPL-1.2 }\n' })
    await init(folder, ['--yes'])
    expect(read(folder, 'publiccode.yml')).toContain('license: "EUPL-1.2"')
  })

  it('asks nothing again that the settings say', async () => {
    const settings = 'product:\n  owners: [Oulu, Rovaniemi]\n  stage: beta\n  level: 2\nlanguage: sv\n'
    const folder = newRepository({ '.github/kuntalint.yml': settings })
    await init(folder, ['--yes'])
    expect(read(folder, '.github/kuntalint.yml')).toBe(settings)
    expect(read(folder, 'GOVERNANCE.md')).toContain('[fyll i: ')
  })

  it('says what it thinks of misspelt owners and personal addresses, and goes on', async () => {
    const folder = newRepository()
    const options = ['--owner', 'Espoon kauppunki', '--contact', 'matti.meikalainen@espoo.fi', '--code-owner', '@matti']
    const { code, stderr } = await init(folder, ['--yes', ...options])
    expect(code).toBe(0)
    expect(stderr).toContain('"Espoon kaupunki"')
    expect(stderr).toContain('shared address is better')
    expect(stderr).toContain('A team')
    expect(stderr).not.toContain('matti')
  })
})

describe('what is there already', () => {
  it('is not written again under whatever name, and the summary says where it is', async () => {
    const plan =
      '# Hallintamalli\n\n## Omistajat\n\nTuotteen omistavat Oulu ja Rovaniemi.\n\n## Päätöksenteko\n\nOhjausryhmä päättää.\n'
    const folder = newRepository({
      'docs/hallintamalli.md': plan,
      'TIEKARTTA.md': '# Tiekartta\n\n- 2027: varaukset\n',
    })
    const { stdout } = await init(folder, ['--yes', '--language', 'fi'], { language: 'fi' })
    expect(existsSync(join(folder, 'GOVERNANCE.md'))).toBe(false)
    expect(existsSync(join(folder, 'ROADMAP.md'))).toBe(false)
    expect(stdout).toMatch(/Hallintamalli +docs\/hallintamalli\.md/u)
    expect(stdout).toMatch(/Tiekartta +TIEKARTTA\.md/u)
  })

  it.each([
    ['tracked', 'SECURITY.md'],
    ['in other letters', 'security.MD'],
    ['in a folder of other letters', 'publiccode.YML'],
  ])('stays as it is: %s', async (_, path) => {
    const folder = newRepository({ [path]: 'own words\n' })
    await init(folder, ['--yes'])
    expect(read(folder, path)).toBe('own words\n')
    expect(readdirSync(folder).filter((name) => name.toLowerCase() === path.toLowerCase())).toEqual([path])
  })

  it('stays as it is when git ignores it, or it is a folder, or a link to nowhere', async () => {
    const folder = newRepository({ '.gitignore': 'CHANGELOG.md\n' })
    writeFileSync(join(folder, 'CHANGELOG.md'), 'mine\n')
    mkdirSync(join(folder, 'GOVERNANCE.md'))
    write(folder, { 'ROADMAP.md': { symlink: '../outside/of/all.md' } })
    const { code, stdout } = await init(folder, ['--yes'])
    expect(code).toBe(0)
    expect(read(folder, 'CHANGELOG.md')).toBe('mine\n')
    expect(readdirSync(join(folder, 'GOVERNANCE.md'))).toEqual([])
    expect(lstatSync(join(folder, 'ROADMAP.md')).isSymbolicLink()).toBe(true)
    expect(stdout).toMatch(/Changelog +CHANGELOG\.md \(is there already/u)
  })

  it('is told when git ignores what was written', async () => {
    const folder = newRepository({ '.gitignore': '/ROADMAP.md\n' })
    const { stdout } = await init(folder, ['--yes'])
    expect(stdout.replace(/\s+/gu, ' ')).toContain('only with -f: ROADMAP.md')
  })

  it('is not written through a link that leads out of the repository', async () => {
    const outside = newFolder()
    const folder = newRepository({ 'README.md': readme })
    write(folder, { '.github': { symlink: outside } })
    const { code, stdout } = await init(folder, ['--yes'])
    expect(code).toBe(0)
    expect(readdirSync(outside)).toEqual([])
    expect(stdout).toContain('.github is a symbolic link')
  })

  it('counts also where a sparse checkout leaves it out of the disk', async () => {
    const folder = newRepository({ 'SECURITY.md': 'Own words\n', 'src/a.txt': 'a\n' })
    run(folder, 'sparse-checkout', 'set', '--no-cone', '/src/')
    await init(folder, ['--yes'])
    expect(existsSync(join(folder, 'SECURITY.md'))).toBe(false)
  })

  it('is what links of the new documents lead to', async () => {
    const folder = newRepository({ 'docs/tiekartta.md': '# Tiekartta\n\n- 2027: varaukset\n' })
    await init(folder, ['--yes', '--documents', 'fi'])
    expect(read(folder, 'README.md')).not.toContain('](ROADMAP.md)')
  })

  it('is one product of several: the summary names the components', async () => {
    const settings = 'components:\n  - { name: varaus, path: varaus }\n  - { name: haku, path: haku }\n'
    const folder = newRepository({ '.github/kuntalint.yml': settings, 'varaus/a.ts': 'a\n', 'haku/b.ts': 'b\n' })
    const { stdout } = await init(folder, ['--yes'])
    expect(stdout).toContain('components (varaus and haku)')
    expect(existsSync(join(folder, 'GOVERNANCE.md'))).toBe(true)
  })

  it('keeps GitHub’s own files out of a repository at another forge', async () => {
    const folder = withOrigin({ 'README.md': readme }, 'https://gitlab.com/oulu/kirjastojono.git')
    const { stdout } = await init(folder, ['--yes'])
    expect(existsSync(join(folder, '.github/workflows/kuntalint.yml'))).toBe(false)
    expect(read(folder, 'README.md')).toBe(readme)
    expect(stdout.replace(/\s+/gu, ' ')).toContain('not at GitHub')
  })
})

describe('the badge', () => {
  const badge = `[![kuntalint](${address}/actions/workflows/kuntalint.yml/badge.svg)](${address}/actions/workflows/kuntalint.yml)`

  it('goes under the title of a README, and nothing else of it changes', async () => {
    const windows = readme.replaceAll('\n', '\r\n')
    const folder = withOrigin({ 'README.md': `\ufeff${windows}` })
    chmodSync(join(folder, 'README.md'), 0o755)
    await init(folder, ['--yes'])
    expect(read(folder, 'README.md')).toBe(`\ufeff${windows}`.replace('jono\r\n', `jono\r\n\r\n${badge}\r\n`))
    expect(statSync(join(folder, 'README.md')).mode & 0o777).toBe(0o755)
    expect(readdirSync(folder).filter((name) => name.includes('.kuntalint-'))).toEqual([])
  })

  it('is not put in twice', async () => {
    const folder = withOrigin({ 'README.md': `${readme}\n${badge}\n` })
    await init(folder, ['--yes'])
    expect(read(folder, 'README.md').split('badge.svg')).toHaveLength(2)
  })

  it('is told where there is no sure place for it', async () => {
    const html = '<h1 align="center">Kirjastojono</h1>\n\nA queue for new books of the library.\n'
    const folder = withOrigin({ 'README.md': html })
    const { stdout } = await init(folder, ['--yes'])
    expect(read(folder, 'README.md')).toBe(html)
    expect(stdout).toContain(badge)
  })

  it('is not told of a README in another format', async () => {
    const rst = 'Kirjastojono\n============\n\nJono kirjaston uutuuksiin, kaikille jotka odottavat.\n'
    const folder = withOrigin({ 'README.rst': rst })
    const { stdout } = await init(folder, ['--yes'])
    expect(read(folder, 'README.rst')).toBe(rst)
    expect(stdout).not.toContain('badge')
  })

  it('is not put under a heading that stands behind text', async () => {
    const text =
      'Jono kirjaston uutuuksiin, kaikille jotka lukevat ja odottavat vuoroaan.\n\n# Asennus\n\nAja komento.\n'
    const folder = withOrigin({ 'README.md': text })
    const { stdout } = await init(folder, ['--yes'])
    expect(read(folder, 'README.md')).toBe(text)
    expect(stdout).toContain(badge)
  })

  it('is left out where nobody knows the address', async () => {
    const folder = newRepository({ 'README.md': readme })
    await init(folder, ['--yes'])
    expect(read(folder, 'README.md')).toBe(readme)
  })

  it('never shows a password of the remote', async () => {
    const folder = withOrigin({ 'README.md': readme }, 'https://user:secret@github.com/oulu/kirjastojono.git')
    await init(folder, ['--yes'])
    expect(read(folder, 'README.md')).toContain(badge)
    expect(JSON.stringify(snapshot(folder))).not.toContain(Buffer.from('secret').toString('base64').slice(0, 6))
  })
})

describe('--dry-run', () => {
  it('prints a diff that git applies, and nothing else', async () => {
    const folder = withOrigin({ 'README.md': readme.replaceAll('\n', '\r\n') })
    const before = snapshot(folder)
    const { code, stdout } = await init(folder, ['--yes', '--dry-run', '--documents', 'fi+sv', '--owner', 'Espo'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^diff --git a\/GOVERNANCE\.md b\/GOVERNANCE\.md\nnew file mode 100644\n--- \/dev\/null\n/u)
    expect(snapshot(folder)).toEqual(before)
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, input: stdout, stdio: 'pipe' })
    git('apply', '--check', '-')
    git('apply', '-')
    const applied = snapshot(folder)
    run(folder, 'checkout', '--', '.')
    run(folder, 'clean', '-fdq')
    await init(folder, ['--yes', '--documents', 'fi+sv', '--owner', 'Espo'])
    expect(applied).toEqual(snapshot(folder))
  })

  it('prints nothing where there is nothing to write', async () => {
    const folder = newRepository()
    await init(folder, ['--yes'])
    const { stdout, stderr } = await init(folder, ['--yes', '--dry-run'])
    expect(stdout).toBe('')
    expect(stderr).toContain('Nothing was written.')
  })
})

describe('options that cannot be taken', () => {
  it.each([
    [['--name', 'a | b'], '--name cannot be "a | b"'],
    [['--name', '<script>'], '--name'],
    [['--name', 'x'.repeat(200)], 'at most 120'],
    [['--owner', 'Oulu', '--owner', 'Ro[v]'], '--owner'],
    [['--contact', 'oulu'], '--contact'],
    [['--contact', 'tuki@example.org'], 'address for examples'],
    [['--code-owner', 'oulu'], '@organisation/team'],
    [['--licence', 'GPLv3'], 'GPL-3.0-only or GPL-3.0-or-later'],
    [['--licence', 'our own'], 'SPDX'],
    [['--stage', 'ready'], '--stage'],
    [['--documents', 'fi+en'], '--documents'],
  ])('are refused in words: %j', async (options, words) => {
    const folder = newRepository()
    const ended = await init(folder, ['--yes', ...options]).catch((error: Error) => ({
      code: 2,
      stderr: error.message,
    }))
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain(words)
    expect(snapshot(folder)).toEqual({})
  })
})

describe('what fails on the way', () => {
  it('leaves nothing behind', async () => {
    const folder = withOrigin({ 'README.md': readme })
    commit(folder, { 'docs/a.md': 'a\n' })
    const before = snapshot(folder)
    // A file where a folder has to be made, seen by nobody before: the plan is made of what was there.
    const { writePlan } = await import('../../src/commands/init-writing.ts')
    const file = (path: string) => ({ path, text: 'x\n', kind: 'governance' as const, language: 'fi' as const })
    const plan = { left: [], badge: null, badgeByHand: null, otherForge: false }
    const files = [file('A.md'), file('new/deep/B.md'), file('README.md')]
    expect(() => writePlan(folder, { ...plan, write: files })).toThrow(/README\.md appeared/u)
    expect(snapshot(folder)).toEqual(before)
    expect(existsSync(join(folder, 'new'))).toBe(false)
    expect(() => writePlan(folder, { ...plan, write: [file('A.md'), file('README.md/B.md')] })).toThrow(/README\.md/u)
    expect(snapshot(folder)).toEqual(before)
    const badge = { path: 'README.md', before: Buffer.from('other'), after: Buffer.from('new') }
    expect(() => writePlan(folder, { ...plan, write: [file('A.md')], badge })).toThrow(/changed while/u)
    expect(snapshot(folder)).toEqual(before)
  })

  it('is the slower of two runs at once: it takes back nothing that the other one wrote', async () => {
    const { writePlan } = await import('../../src/commands/init-writing.ts')
    const folder = newRepository()
    const file = (path: string, text: string) => ({ path, text, kind: 'governance' as const, language: 'fi' as const })
    const plan = { left: [], badge: null, badgeByHand: null, otherForge: false }
    writePlan(folder, { ...plan, write: [file('docs/B.md', 'first\n')] })
    const second = { ...plan, write: [file('docs/A.md', 'second\n'), file('docs/B.md', 'second\n')] }
    expect(() => writePlan(folder, second)).toThrow(/docs\/B\.md appeared/u)
    expect(Object.keys(snapshot(folder))).toEqual(['docs/B.md'])
    expect(read(folder, 'docs/B.md')).toBe('first\n')
  })
})
