/** `kuntalint explain` and `kuntalint rules`, from the source: the rules as they hold in the repository around. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../src/arguments.ts'
import { perform } from '../src/commands/explain.ts'
import { languages } from '../src/language.ts'
import type { Language } from '../src/model.ts'
import { projectAddress, rulePage } from '../src/report.ts'
import { builtinRules } from '../src/ruleset/builtin.ts'
import { exampleOf } from '../src/ruleset/examples.ts'
import { newFolder, newRepository } from './repository/sandbox.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const ownRule = `id: kirjasto/seloste
severity: warning
basis: exact
title: { fi: Saavutettavuusseloste on olemassa }
why: { fi: Asiakas näkee selosteesta mitä palvelussa ei vielä voi käyttää. }
fix: { fi: Lisää tiedosto SAAVUTETTAVUUS.md. }
check: file-present
options: { anyOf: [SAAVUTETTAVUUS.md] }
`

/** What a command says in a folder. Rejects with the mistake that it is refused for. */
async function said(folder: string, args: readonly string[], language: Language = 'en') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const before = process.cwd()
  process.chdir(folder)
  try {
    const code = await perform(readArguments(args), {
      destinations: { stdout, stderr, env: {} },
      language,
      colour: false,
      today: new Date('2026-11-24T00:00:00Z'),
      forge: { apiUrl: 'https://api.github.example', token: null },
    })
    return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
  } finally {
    process.chdir(before)
  }
}

describe('explain', () => {
  it('shows what a rule of ours says of its example, and links to its page, in each language', async () => {
    const folder = newFolder()
    for (const language of languages) {
      const { code, stdout } = await said(folder, ['explain', 'governance/funding'], language)
      const example = await exampleOf('governance/funding')
      expect(code).toBe(0)
      expect(stdout.replace(/\s+/gu, ' ')).toContain(example?.message[language])
      expect(stdout).toContain(`${projectAddress}/blob/HEAD/docs/rules/${language}/governance/funding.md\n`)
    }
  })

  it('knows the rules of the repository around, and says in which file they stand', async () => {
    const folder = newRepository({
      'saannot/omat.yml': ownRule,
      '.github/kuntalint.yml': 'rule-files: ["saannot/*.yml"]\nrules: { governance/fresh: error }\n',
    })
    const { stdout } = await said(folder, ['explain', 'kirjasto/seloste'], 'fi')
    expect(stdout).toContain('Saavutettavuusseloste on olemassa')
    expect(stdout).toContain('Sääntötiedosto\n  saannot/omat.yml\n')
    expect(stdout).not.toContain('https://github.com/kuntalint')
    expect((await said(folder, ['explain', 'governance/fresh'])).stdout).toContain('level 2 (together) · error')
    const { stdout: list } = await said(folder, ['rules'])
    expect(list).toContain('kirjasto/seloste')
    await expect(said(folder, ['explain', 'kirjasto/selosta'])).rejects.toThrow('Did you mean "kirjasto/seloste"')
  })

  it('knows a rule file that is given by hand, where there is no repository', async () => {
    const files = newRepository({ 'omat.yml': ownRule })
    const { stdout } = await said(newFolder(), ['explain', 'kirjasto/seloste', '--rules', join(files, 'omat.yml')])
    expect(stdout).toContain('Saavutettavuusseloste on olemassa')
  })

  it('explains a rule of ours though the settings are broken, and says so; for another it tells the mistake', async () => {
    const folder = newRepository({ '.github/kuntalint.yml': 'rulez: {}\n' })
    const { stdout, stderr } = await said(folder, ['explain', 'owners/valid'])
    expect(stdout).toContain('owners/valid')
    expect(stderr).toContain('The settings could not be read')
    await expect(said(folder, ['explain', 'kirjasto/seloste'])).rejects.toThrow('rulez')
    await expect(said(folder, ['rules', '--config', 'nowhere.yml'])).rejects.toThrow('nowhere.yml')
  })

  it('asks no other repository for a rule of ours', async () => {
    const commit = '0123456789012345678901234567890123456789'
    const folder = newRepository({
      '.github/kuntalint.yml': `extends: ["github:kunta/asetukset/kuntalint.yml@${commit}"]\n`,
    })
    const { stdout, stderr } = await said(folder, ['explain', 'owners/valid'])
    expect(stdout).toContain('owners/valid')
    expect(stderr).toContain('The settings could not be read')
  })
})

describe('the pages of rules', () => {
  it('stand where package.json says that the project lives', () => {
    const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { homepage: string }
    expect(projectAddress).toBe(homepage.replace(/#.*$/u, ''))
    expect(rulePage('owners/valid', 'sv')).toMatch(/\/docs\/rules\/sv\/owners\/valid\.md$/u)
  })

  it('have an example for each rule of ours', async () => {
    for (const { id } of builtinRules()) expect((await exampleOf(id))?.message.fi, id).toBeTruthy()
    expect(await exampleOf('__proto__')).toBeNull()
  })
})
