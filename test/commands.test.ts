/** The built command line: exceptions, badge, settings, saved reports. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kuntalint } from './built.ts'
import { commit, newFolder, newRepository, run, write } from './repository/sandbox.ts'

const readme =
  '# Map service\n\nShows the playgrounds of the city. It is made for families and for those who plan parks.\n'
const settings = '# What the owners agreed on.\nproduct:\n  level: 2 # together\n'
const files = { 'README.md': readme, '.github/kuntalint.yml': settings }

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('kuntalint baseline', () => {
  it('makes an old repository green, and keeps what people wrote', async () => {
    const folder = newRepository(files)
    const before = await kuntalint(folder, ['check', '.'])
    expect(before.code).toBe(1)
    const { code, stdout } = await kuntalint(folder, ['baseline', '.', '--approved-by', 'steering group 2026-11-20'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+ exceptions were written to \.github\/kuntalint\.yml/u)
    expect(read(folder, '.github/kuntalint.yml').startsWith(settings)).toBe(true)
    const after = await kuntalint(folder, ['check', '.'])
    expect(after.code).toBe(0)
    const words = after.stdout.replace(/\s+/gu, ' ')
    expect(words).toMatch(/No findings but the \d+ that have an exception\./u)
    expect(words).toContain('Approved by: steering group 2026-11-20.')
    expect(words).toContain('Level 1 (starting out) is not reached yet.')
  })

  it('writes no exception from what shared settings lock, and says so', async () => {
    const shared = 'rules: { roadmap/present: { severity: error, locked: true } }\nproduct: { level: 2 }\n'
    const folder = newRepository({
      'README.md': readme,
      '.github/shared.yml': shared,
      '.github/kuntalint.yml': 'extends: [./shared.yml]\n',
    })
    const { stdout } = await kuntalint(folder, ['baseline', '.'])
    expect(stdout.replace(/\s+/gu, ' ')).toContain('shared settings allow no exception from these rules')
    expect(read(folder, '.github/kuntalint.yml')).not.toContain('roadmap/present')
    const after = await kuntalint(folder, ['check', '.'])
    expect(after.code).toBe(1)
    expect(after.stdout).toContain('roadmap/present')
  })

  it('has nothing to add the second time', async () => {
    const folder = newRepository(files)
    await kuntalint(folder, ['baseline', '.'])
    const first = read(folder, '.github/kuntalint.yml')
    expect((await kuntalint(folder, ['baseline', '.'])).stdout).toContain('have an exception in force already')
    expect(read(folder, '.github/kuntalint.yml')).toBe(first)
  })

  it('makes a settings file where there is none, and shows it without writing it when asked', async () => {
    const folder = newRepository({ 'README.md': readme })
    const shown = await kuntalint(folder, ['baseline', '.', '--dry-run', '--language', 'en', '--until', inDays(100)])
    expect(shown.stdout).toContain(`until: ${inDays(100)}`)
    expect(existsSync(join(folder, '.github/kuntalint.yml'))).toBe(false)
    await kuntalint(folder, ['baseline', '.'])
    expect((await kuntalint(folder, ['check', '.'])).code).toBe(0)
  })

  it.each([
    ['--until', inDays(-1)],
    ['--until', inDays(600)],
    ['--until', '2027-02-30'],
    ['--until', 'spring'],
    ['--reason', ' '],
  ])('refuses %s %s', async (option, value) => {
    const folder = newRepository(files)
    const { code, stderr } = await kuntalint(folder, ['baseline', '.', option, value])
    expect(code).toBe(2)
    expect(stderr).toContain(option)
    expect(read(folder, '.github/kuntalint.yml')).toBe(settings)
  })

  it('writes through no link', async () => {
    const folder = newRepository({ 'README.md': readme })
    const outside = join(newFolder(), 'victim.yml')
    writeFileSync(outside, 'language: en\n')
    mkdirSync(join(folder, '.github'))
    symlinkSync(outside, join(folder, '.github/kuntalint.yml'))
    const { code } = await kuntalint(folder, ['baseline', '.'])
    expect(code).toBe(2)
    expect(readFileSync(outside, 'utf8')).toBe('language: en\n')
  })

  it('never waives what the run says of its own exceptions', async () => {
    const ended = `${settings}waivers: [{ rule: security/present, reason: Soon, until: 2026-01-31 }]\n`
    const folder = newRepository({ ...files, '.github/kuntalint.yml': ended })
    const { stdout } = await kuntalint(folder, ['baseline', '.', '--dry-run'])
    expect(stdout).not.toContain('settings/')
  })
})

describe('kuntalint badge', () => {
  it('writes a picture and data that say the level and the day, and shows the line for the README', async () => {
    const folder = newRepository({ 'README.md': readme })
    const { code, stdout } = await kuntalint(folder, ['badge', '.'])
    expect(code).toBe(0)
    expect(stdout).toContain('](.github/kuntalint-badge.svg)')
    const picture = read(folder, '.github/kuntalint-badge.svg')
    expect(picture).toContain('<title>')
    expect(picture).toContain(new Date().toISOString().slice(0, 10))
    expect(JSON.parse(read(folder, '.github/kuntalint-badge.json'))).toMatchObject({ schemaVersion: 1 })
  })

  it('is found honest by the next check, and not when somebody raises its level', async () => {
    const folder = newRepository(files)
    await kuntalint(folder, ['badge', '.'])
    const rules = async () => {
      const { stdout } = await kuntalint(folder, ['check', '.', '--format', 'json'])
      return JSON.parse(stdout).outcomes.find(({ rule }: { rule: string }) => rule === 'badge/honest').status
    }
    expect(await rules()).toBe('passed')
    const path = join(folder, '.github/kuntalint-badge.svg')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/data-kuntalint-level="\d"/u, 'data-kuntalint-level="2"'))
    expect(await rules()).toBe('failed')
  })

  it('goes into the folder that is asked for', async () => {
    const folder = newRepository({ 'README.md': readme })
    const out = newFolder()
    await kuntalint(folder, ['badge', '.', '--out', out])
    expect(existsSync(join(out, 'kuntalint-badge.svg'))).toBe(true)
    expect(run(folder, 'status', '--porcelain')).toBe('')
  })
})

describe('kuntalint config', () => {
  it('tells each value and where it comes from', async () => {
    const own = 'extends: ./shared.yml\nproduct:\n  level: 2\nrules: { roadmap/fresh: notice }\n'
    const folder = newRepository({
      ...files,
      '.github/kuntalint.yml': own,
      '.github/shared.yml': 'gate: { severity: warning }\nproduct: { level: 1, stage: development }\n',
    })
    const { code, stdout } = await kuntalint(folder, ['config', '.', '--language', 'en'])
    expect(code).toBe(0)
    const line = (key: string) => stdout.split('\n').find((one) => one.startsWith(`${key}:`))
    expect(stdout).toContain('# Settings: .github/shared.yml and .github/kuntalint.yml')
    expect(line('product.level')).toMatch(/: 2 +# \.github\/kuntalint\.yml:3$/u)
    expect(line('product.stage')).toMatch(/: "development" +# \.github\/shared\.yml:2$/u)
    expect(line('gate.severity')).toMatch(/: "warning" +# \.github\/shared\.yml:1$/u)
    expect(line('gate.findings')).toMatch(/: "new" +# default$/u)
    expect(line('product.kind')).toMatch(/# from the repository$/u)
    expect(stdout).toContain('# governance/present: error → warning')
  })

  it('is data for programs too, and a mistake is told as anywhere', async () => {
    const folder = newRepository(files)
    const { stdout } = await kuntalint(folder, ['config', '.', '--format', 'json'])
    const { values, files: read } = JSON.parse(stdout)
    expect(read).toEqual(['.github/kuntalint.yml'])
    expect(values).toContainEqual({ key: 'product.level', value: 2, origin: '.github/kuntalint.yml:3' })
    write(folder, { '.github/kuntalint.yml': 'product: { levle: 2 }\n' })
    expect((await kuntalint(folder, ['config', '.'])).code).toBe(2)
  })
})

describe('saved reports', () => {
  it('are compared in words: what got better, what is new', async () => {
    const folder = newRepository(files)
    const place = newFolder()
    const save = (name: string) => kuntalint(folder, ['check', '.', '--report', join(place, name), '--format', 'json'])
    const first = await save('old.json')
    expect(JSON.parse(readFileSync(join(place, 'old.json'), 'utf8'))).toEqual(JSON.parse(first.stdout))
    commit(folder, {
      'SECURITY.md': '# Security\n\nTell us in confidence: security@city.example. We answer in a week.\n',
    })
    await save('new.json')
    const { code, stdout } = await kuntalint(place, ['compare', 'old.json', 'new.json'])
    expect(code).toBe(0)
    expect(stdout).toContain('SECURITY.md')
    expect(stdout).toContain('security/present')
    const data = await kuntalint(place, ['compare', 'old.json', 'new.json', '--format', 'json'])
    expect(JSON.parse(data.stdout).unchanged).toBe(false)
    const same = await kuntalint(place, ['compare', 'old.json', 'old.json', '--language', 'fi'])
    expect(same.stdout.length).toBeGreaterThan(20)
  })

  it('that are not there, or no reports, are told by name', async () => {
    const place = newFolder()
    writeFileSync(join(place, 'list.json'), '[1, 2]')
    const none = await kuntalint(place, ['compare', 'none.json', 'list.json'])
    expect(none.code).toBe(2)
    expect(none.stderr).toContain('none.json')
    const wrong = await kuntalint(place, ['compare', 'list.json', 'list.json'])
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('not a report of kuntalint')
  })

  it('are pages for people with --format html: one file that asks for nothing', async () => {
    const folder = newRepository(files)
    const { code, stdout } = await kuntalint(folder, ['check', '.', '--format', 'html', '--language', 'sv'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^<!doctype html>/iu)
    expect(stdout).toContain('Content-Security-Policy')
    expect(stdout).not.toMatch(/<(?:script|link|img|iframe)\b/iu)
  })
})

describe('options', () => {
  it.each([
    ['rules', '--base', 'x'],
    ['badge', '--fail-on', 'never'],
    ['check', '--reason', 'x'],
    ['compare', '--ref', 'x'],
  ])('that a command does not take are refused: %s %s', async (...args) => {
    const { code, stderr } = await kuntalint(newFolder(), args)
    expect(code).toBe(2)
    expect(stderr).toContain(`does not take ${args[1]}`)
  })

  it('of formats are those of the command', async () => {
    expect((await kuntalint(newFolder(), ['compare', 'a', 'b', '--format', 'html'])).stderr).toContain('terminal, json')
  })
})
