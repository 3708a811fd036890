import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { kuntalint, root, shell } from './built.ts'
import { finnishPlan } from './inventory/plans.ts'
import { commit, newFolder, newRepository, run, write } from './repository/sandbox.ts'

const readme =
  '# Karttapalvelu\n\nLeikkipuistot ja ladut kartalla. Palvelu on tehty Pirkanmaan kunnille ja on kaikille avoin.\n'
const files = { 'README.md': readme, 'docs/hallintamalli.md': finnishPlan, '.github/CODEOWNERS': '* @kunta/kartta\n' }
const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

const ownRule = `id: accessibility/statement
level: 1
severity: error
basis: exact
decided-by: owner
title: { fi: Saavutettavuusseloste on olemassa, sv: Tillgänglighetsutlåtandet finns, en: There is an accessibility statement }
why:
  fi: Käyttäjä näkee selosteesta, mitä palvelussa ei vielä voi käyttää.
  sv: Av utlåtandet ser användaren vad som ännu inte kan användas.
  en: The statement tells a user what cannot be used yet.
fix:
  fi: Lisää tiedosto SAAVUTETTAVUUS.md.
  sv: Lägg till filen SAAVUTETTAVUUS.md.
  en: Add the file SAAVUTETTAVUUS.md.
check: file-present
options: { anyOf: [SAAVUTETTAVUUS.md] }
references: [{ document: Laki digitaalisten palvelujen tarjoamisesta, clause: 9 § }]
`

describe('kuntalint check', () => {
  it('tells in the language that is asked for, and in that of the plan otherwise', async () => {
    const folder = newRepository(files)
    const texts = await Promise.all(
      [['--language', 'fi'], ['--language', 'sv'], ['--language', 'en'], []].map((args) =>
        kuntalint(folder, ['check', '.', ...args]),
      ),
    )
    const [fi, sv, en, own] = texts.map(({ stdout }) => stdout)
    expect(fi).toContain('Lisenssi')
    expect(sv).toContain('icens')
    expect(en).toContain('icence')
    expect(new Set([fi, sv, en]).size).toBe(3)
    expect(own).toBe(fi)
    for (const { code, stderr } of texts) expect(`${code} ${stderr}`).toBe('0 ')
  })

  it('checks the folder that it stands in when none is named', async () => {
    const folder = newRepository(files)
    expect((await kuntalint(folder, ['check'])).stdout).toBe((await kuntalint(folder, ['check', '.'])).stdout)
  })

  it('exits 0 when nothing fails, 1 when a finding does, 2 when it could not judge', async () => {
    const folder = newRepository(files)
    expect((await kuntalint(folder, ['check', '.'])).code).toBe(0)
    expect((await kuntalint(folder, ['check', '.', '--fail-on', 'notice'])).code).toBe(1)
    expect((await kuntalint(folder, ['check', '.', '--fail-on', 'never'])).code).toBe(0)
    expect((await kuntalint(folder, ['check', 'nowhere'])).code).toBe(2)
  })

  it('sees files that are not committed, and not those that git ignores', async () => {
    const folder = newRepository({ 'README.md': readme, '.gitignore': 'ROADMAP.md\n' })
    write(folder, { 'GOVERNANCE.md': finnishPlan, 'ROADMAP.md': '# Tiekartta\n\n## 2027\n\nPyöräilyreitit.\n' })
    const report = JSON.parse((await kuntalint(folder, ['check', '.', '--format', 'json'])).stdout)
    const status = (kind: string) => report.artefacts.find((one: { kind: string }) => one.kind === kind).status
    expect(status('governance')).toBe('present')
    expect(status('roadmap')).toBe('absent')
  })

  it('judges a commit instead of the working tree with --ref', async () => {
    const folder = newRepository({ 'README.md': readme })
    const first = run(folder, 'rev-parse', 'HEAD')
    const second = commit(folder, files)
    const artefacts = async (ref: string) => {
      const report = JSON.parse((await kuntalint(folder, ['check', '.', '--format', 'json', '--ref', ref])).stdout)
      return [
        report.repository.commit,
        report.artefacts.find((one: { kind: string }) => one.kind === 'governance').status,
      ]
    }
    expect(await artefacts(first)).toEqual([first, 'absent'])
    expect(await artefacts('HEAD')).toEqual([second, 'present'])
    expect(await artefacts('main~1')).toEqual([first, 'absent'])
  })

  it('refuses a --ref that is none, or that is an option of git', async () => {
    const folder = newRepository(files)
    for (const ref of ['nothing', '--output=x']) {
      const { code, stdout, stderr } = await kuntalint(folder, ['check', '.', `--ref=${ref}`])
      expect([ref, code, stdout]).toEqual([ref, 2, ''])
      expect(stderr).toMatch(/^kuntalint: /u)
    }
    expect(run(folder, 'status', '--porcelain')).toBe('')
  })

  it('prints with --format json the report that the schema describes, and nothing else', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'rules/schema/report.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)
    const repositories: readonly Record<string, string>[] = [{}, { 'README.md': readme }, files]
    for (const repository of repositories) {
      const { stdout, stderr } = await kuntalint(newRepository(repository), [
        'check',
        '.',
        '--format',
        'json',
        '--level',
        '3',
      ])
      const report = JSON.parse(stdout)
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
      expect(report).toMatchObject({ schemaVersion: 1, tool: { name: 'kuntalint', version }, product: { level: 3 } })
      expect(stderr).toBe('')
    }
  })

  it('gives the same report twice', async () => {
    const folder = newRepository(files)
    const once = (await kuntalint(folder, ['check', '.', '--format', 'json', '--level', '3'])).stdout
    expect((await kuntalint(folder, ['check', '.', '--format', 'json', '--level', '3'])).stdout).toBe(once)
  })

  it('says what it knows of the product, and names no person', async () => {
    const plan =
      '# Hallintamalli\n\n| Rooli | Kuka |\n|---|---|\n| Tuotepäällikkö | Maija Esimerkki, maija.esimerkki@example.fi |\n'
    const { stdout } = await kuntalint(newRepository({ 'GOVERNANCE.md': plan }), [
      'check',
      '.',
      '--format',
      'json',
      '--level',
      '3',
      '--evidence',
    ])
    expect(stdout).not.toMatch(/Maija|maija/u)
  })

  it('shows the page of the summary with --format summary', async () => {
    const { stdout } = await kuntalint(newRepository(files), ['check', '.', '--format', 'summary', '--language', 'en'])
    expect(stdout).toMatch(/^# /u)
    expect(stdout).toContain('## ')
  })

  it('has no colours where nobody sees them, and shows them when they are forced', async () => {
    const folder = newRepository({ 'README.md': readme })
    expect((await kuntalint(folder, ['check', '.'])).stdout).not.toContain('\u001b')
    expect((await kuntalint(folder, ['check', '.'], { FORCE_COLOR: '1' })).stdout).toContain('\u001b[')
  })

  it('is quiet when its reader stops reading', async () => {
    const { stdout, stderr } = await shell(newRepository(files), '"$NODE" "$KUNTALINT" check . --level 3 | head -1')
    expect(stdout.split('\n').length).toBeLessThanOrEqual(2)
    expect(stderr).toBe('')
  })

  it('says in whole words what is wrong with a folder that is no repository', async () => {
    const folder = newFolder()
    const { code, stdout, stderr } = await kuntalint(folder, ['check', '.'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('is not a git repository')
    const finnish = await kuntalint(folder, ['check', '.'], { LC_ALL: 'fi_FI.UTF-8' })
    expect(finnish.stderr).toContain('ei ole git-koodivarasto')
  })

  it('names the top folder when it is given another one', async () => {
    const folder = newRepository(files)
    const { code, stderr } = await kuntalint(join(folder, 'docs'), ['check', '.'])
    expect(code).toBe(2)
    expect(stderr).toContain(folder)
  })
})

describe('settings and rules of the user', () => {
  it('come from the usual place', async () => {
    const settings = 'language: sv\nproduct: { level: 2 }\nrules: { licence/present: off }\n'
    const { stdout } = await kuntalint(newRepository({ ...files, 'kuntalint.yml': settings }), [
      'check',
      '.',
      '--format',
      'json',
    ])
    const report = JSON.parse(stdout)
    expect(report.product.level).toBe(2)
    expect(report.outcomes.map((one: { rule: string }) => one.rule)).not.toContain('licence/present')
  })

  it('come from the file that --config names, or the run stops', async () => {
    const folder = newRepository({ ...files, 'hallinta/asetukset.yml': 'product: { level: 3 }\n' })
    const { stdout } = await kuntalint(folder, ['check', '.', '--config', 'hallinta/asetukset.yml', '--format', 'json'])
    expect(JSON.parse(stdout).product.level).toBe(3)
    const missing = await kuntalint(folder, ['check', '.', '--config', 'hallinta/muu.yml'])
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('hallinta/muu.yml')
  })

  it('may be rules of their own, given with --rules', async () => {
    const folder = newRepository(files)
    const rules = newFolder()
    write(rules, { 'saavutettavuus.yml': ownRule })
    const args = ['check', '.', '--rules', join(rules, 'saavutettavuus.yml'), '--fail-on', 'error', '--language', 'sv']
    const before = await kuntalint(folder, args)
    expect(before.stdout).toContain('accessibility/statement')
    commit(folder, { 'SAAVUTETTAVUUS.md': '# Saavutettavuus\n\nKaikki toimii.\n' })
    expect((await kuntalint(folder, args)).stdout).not.toContain('accessibility/statement')
  })

  it('tell their author what is wrong, with line and remedy, before anything is judged', async () => {
    const rules = newFolder()
    write(rules, { 'rule.yml': ownRule.replace('check: file-present', 'check: file-presnt') })
    const { code, stdout, stderr } = await kuntalint(newRepository(files), [
      'check',
      '.',
      '--rules',
      join(rules, 'rule.yml'),
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('rule.yml:15')
    expect(stderr).toContain('file-present')
    const missing = await kuntalint(newRepository(files), ['check', '.', '--rules', join(rules, 'no.yml')])
    expect([missing.code, missing.stdout]).toEqual([2, ''])
  })
})

describe('the other commands', () => {
  it('list the rules, in each language', async () => {
    const folder = newFolder()
    for (const language of ['fi', 'sv', 'en']) {
      const { code, stdout } = await kuntalint(folder, ['rules', '--language', language])
      expect(code).toBe(0)
      for (const id of ['governance/funding', 'owners/valid', 'links/relative-resolve']) expect(stdout).toContain(id)
    }
  })

  it('explain a rule: why, how to mend it, and who recommends it', async () => {
    const { code, stdout } = await kuntalint(newFolder(), ['explain', 'governance/funding', '--language', 'fi'])
    expect(code).toBe(0)
    expect(stdout).toContain('governance/funding')
    expect(stdout).toContain('Rahoitus')
    expect(stdout).toContain('tuotteenhallintasuunnitelman malli')
  })

  it('suggest the nearest rule for a misspelt one', async () => {
    const { code, stdout, stderr } = await kuntalint(newFolder(), ['explain', 'governence/funding'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('governance/funding')
  })

  it('give help and version, in the language of the terminal', async () => {
    const folder = newFolder()
    expect((await kuntalint(folder, ['--version'])).stdout).toBe(`${version}\n`)
    for (const args of [['--help'], ['help'], [], ['check', '--help']]) {
      const { code, stdout } = await kuntalint(folder, args)
      expect([args, code]).toEqual([args, 0])
      expect(stdout).toContain('kuntalint check')
    }
    expect((await kuntalint(folder, ['--help'], { LC_ALL: 'sv_FI.UTF-8' })).stdout).toContain('granskar')
    expect((await kuntalint(folder, ['--help', '--language', 'fi'])).stdout).toContain('tarkistaa')
  })

  it.each([
    [['check', '.', '--levle', '2'], '--levle'],
    [['check', '.', '--level', '4'], '1, 2, 3'],
    [['check', '.', '--format', 'xml'], 'terminal, json'],
    [['check', '.', '--language', 'de'], 'fi, sv, en'],
    [['chekc'], 'check'],
    [['check', 'one', 'two'], 'two'],
    [['explain'], 'governance/funding'],
    [['check', '.', '--level'], '--level'],
  ])('refuse what they do not know: %j', async (args, words) => {
    const { code, stdout, stderr } = await kuntalint(newRepository(files), args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^kuntalint: /u)
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/\n\s+at /u)
  })
})
