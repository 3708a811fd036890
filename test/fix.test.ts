/** The built `kuntalint fix` in repositories of git. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kuntalint } from './built.ts'
import { whole } from './publiccode/file.ts'
import { newFolder, newRepository, run, write } from './repository/sandbox.ts'

const settings = 'product: { level: 3, owners: [Oulun kaupunki, Espoon kaupunki] }\n'
const plan =
  '# Karttapalvelun hallintamalli\n\nTämä asiakirja kertoo, mikä karttapalvelu on. Se on kuntien yhdessä tekemä palvelu, joka näyttää ladut kartalla.\n'
const policy =
  '# Tietoturva\n\nIlmoita haavoittuvuudesta sähköpostilla: tietoturva@ouka.fi. Vastaamme siihen viikossa, ja kerromme, mitä tapahtuu.'
const files = {
  '.github/kuntalint.yml': settings,
  'GOVERNANCE.md': plan,
  'SECURITY.md': `\ufeff${policy.replaceAll('\n', '\r\n')}`,
  Codeowners: '* @kunta/kartta\n',
  'docs/publiccode.yml/x': 'x',
}
const bytes = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('kuntalint fix', () => {
  it('mends what it can, keeps byte order mark, line ends and modes, and has nothing to do the second time', async () => {
    const folder = newRepository(files)
    chmodSync(join(folder, 'GOVERNANCE.md'), 0o755)
    const { code, stdout, stderr } = await kuntalint(folder, ['fix', '.', '--language', 'en'])
    expect(`${code} ${stderr}`).toBe('0 ')
    expect(stdout).toContain('3 files were changed.')
    expect(stdout).toContain('CODEOWNERS (new name; it was Codeowners)')
    expect(stdout).toMatch(/GOVERNANCE\.md\n {2}.*\(governance\//u)
    expect(stdout).toContain('To fill in next:')
    expect(bytes(folder, 'SECURITY.md')).toBe(
      `\ufeff${policy}\n\n## Tuetut versiot\n\n| Versio | Tietoturvakorjauksia saa |\n|---|---|\n| [täydennä: versio] | [täydennä: mihin asti] |\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    )
    expect(bytes(folder, 'GOVERNANCE.md').startsWith(plan)).toBe(true)
    expect(statSync(join(folder, 'GOVERNANCE.md')).mode & 0o777).toBe(0o755)
    expect(readdirSync(folder)).toContain('CODEOWNERS')
    expect(readdirSync(folder)).not.toContain('Codeowners')
    const before = run(folder, 'diff')
    const again = await kuntalint(folder, ['fix', '.', '--language', 'sv'])
    expect(again.stdout).toContain('Det fanns inget som jag kunde rätta åt er.')
    expect(run(folder, 'diff')).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('.kuntalint'))).toEqual([])
  })

  it('shows with --dry-run what git then applies to the same end, and writes nothing', async () => {
    const [shown, mended] = [newRepository(files), newRepository(files)]
    const dry = await kuntalint(shown, ['fix', '.', '--dry-run', '--language', 'fi'])
    expect(run(shown, 'status', '--porcelain')).toBe('')
    expect(dry.stderr).toContain('Mitään ei kirjoitettu.')
    expect(dry.stdout.startsWith('diff --git ')).toBe(true)
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: shown, input: dry.stdout })
    await kuntalint(mended, ['fix', '.'])
    for (const path of ['GOVERNANCE.md', 'SECURITY.md', 'CODEOWNERS'])
      expect(bytes(shown, path)).toBe(bytes(mended, path))
  })

  it('brings the text of the licence also where the README names it', async () => {
    const readme = `# Queue\n\n${'A queue for books, shared by all libraries. '.repeat(5)}\n\n## Licence\n\nThe licence is EUPL-1.2.\n`
    const folder = newRepository({ 'README.md': readme, '.github/kuntalint.yml': 'product: { licence: EUPL-1.2 }\n' })
    await kuntalint(folder, ['fix', '.', '--unsafe'])
    expect(bytes(folder, 'LICENSE')).toContain('European Union Public Licence')
  })

  it('makes what somebody has to look at only with --unsafe, and tells how many there are', async () => {
    const licence = { 'README.md': plan, '.github/kuntalint.yml': 'product: { licence: EUPL-1.2 }\n' }
    const folder = newRepository(licence)
    const safe = await kuntalint(folder, ['fix', '.', '--language', 'sv'])
    expect(safe.stdout).toContain('Dessutom 1 rättelse som någon behöver se över.')
    expect(existsSync(join(folder, 'LICENSE'))).toBe(false)
    await kuntalint(folder, ['fix', '.', '--unsafe'])
    expect(bytes(folder, 'LICENSE')).toContain('European Union Public Licence')
  })

  it('writes over nothing that git does not track, and through no symbolic link', async () => {
    const outside = newFolder()
    writeFileSync(join(outside, 'plan.md'), plan)
    const folder = newRepository({
      '.github/kuntalint.yml': 'product: { level: 3, licence: EUPL-1.2, owners: [A kunta, B kunta] }\n',
      '.gitignore': 'LICENSE\n',
      'README.md': plan,
      'docs/real.md': plan,
      'GOVERNANCE.md': { symlink: 'docs/real.md' },
      'SECURITY.md': { symlink: join(outside, 'plan.md') },
    })
    write(folder, { LICENSE: 'mine\n' })
    const { code, stdout } = await kuntalint(folder, ['fix', '.', '--unsafe', '--language', 'en'])
    expect(code).toBe(0)
    expect(bytes(folder, 'LICENSE')).toBe('mine\n')
    expect(stdout).toContain('I could not change these files')
    expect(lstatSync(join(folder, 'GOVERNANCE.md')).isSymbolicLink()).toBe(true)
    expect(bytes(folder, 'docs/real.md')).toBe(plan)
    expect(readFileSync(join(outside, 'plan.md'), 'utf8')).toBe(plan)
  })

  it('edits neither huge files nor other encodings, keeps tabs, and takes odd names for names', async () => {
    const folder = newRepository({
      '.github/kuntalint.yml': settings,
      'GOVERNANCE.md': Buffer.from(plan, 'latin1'),
      'SECURITY.md': `${policy}\n${'täytettä ja muuta\n'.repeat(300_000)}`,
      __proto__: 'x',
      'constructor/README.md': '#\tx\n',
      'publiccode.yml': whole.replace('softwareType:', 'softwaretype:').replace('"0"', '0.4\t# v'),
    })
    const { code } = await kuntalint(folder, ['fix', '.', '--unsafe'])
    expect(code).toBe(0)
    expect(run(folder, 'status', '--porcelain')).toBe(' M publiccode.yml')
    expect(bytes(folder, 'publiccode.yml')).toContain('softwareType: ')
    expect(bytes(folder, 'publiccode.yml')).toContain('publiccodeYmlVersion: "0.4"\t# v\n')
  })

  it('does nothing with broken settings', async () => {
    const folder = newRepository({ ...files, '.github/kuntalint.yml': 'produkt: 1\n' })
    const { code, stdout, stderr } = await kuntalint(folder, ['fix', '.', '--language', 'en'])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('produkt')
    expect(run(folder, 'status', '--porcelain')).toBe('')
  })
})
