/** `kuntalint import` as it is performed: what is written, what is said, and what is left alone. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src/arguments.ts'
import { perform } from '../../src/commands/import.ts'
import { loadRules } from '../../src/ruleset/catalogue.ts'
import { parseSettings } from '../../src/ruleset/settings.ts'
import { newFolder, write } from '../repository/sandbox.ts'

const config = JSON.stringify({
  version: 2,
  axioms: {},
  rules: {
    readme: { level: 'warning', rule: { type: 'file-existence', options: { globsAny: ['README*'] } } },
    env: { level: 'error', rule: { type: 'file-not-exists', options: { globsAll: ['**/.env'] } } },
    schema: {
      level: 'error',
      rule: {
        type: 'json-schema-passes',
        options: { glob: 'a.json', schema: { $ref: 'https://rules.example/s.json' } },
      },
    },
  },
})

async function importing(folder: string, line: readonly string[]): Promise<string> {
  let said = ''
  const stdout = new Writable({
    write(chunk, _, done) {
      said += String(chunk)
      done()
    },
  })
  const args = readArguments(['import', ...line, '--out', folder])
  const forge = { apiUrl: 'https://api.github.com', token: null }
  await perform(args, {
    destinations: { stdout, stderr: stdout, env: {} },
    language: 'en',
    colour: false,
    today: new Date('2026-11-24'),
    forge,
  })
  return said
}

const rules = 'governance-rules/repolinter.yml'
const settings = '.github/kuntalint.yml'
const textIn = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('kuntalint import repolinter', () => {
  it('writes settings and rules that kuntalint takes, and lists a rule that it does not', async () => {
    const folder = newFolder()
    write(folder, { 'repolint.json': config })
    const said = await importing(folder, ['repolinter', join(folder, 'repolint.json')])
    expect(said).toContain(
      'schema (repolint.json:1)\n      The rule cannot be used as it is: The schema of the rule refers to',
    )
    const read = await parseSettings(settings, textIn(folder, settings))
    const all = await loadRules({ settings: read.settings, userFiles: [{ path: rules, text: textIn(folder, rules) }] })
    expect(all.filter(({ source }) => source).map(({ id }) => id)).toEqual(['repolinter/env'])
    expect(read.settings.rules.get('readme/present')?.severity).toBe('warning')
    expect(textIn(folder, settings)).toContain('# These have no equal:\n#   schema')
  })

  it('writes nothing with --dry-run, and shows it', async () => {
    const folder = newFolder()
    write(folder, { 'repolint.json': config })
    const said = await importing(folder, ['repolinter', join(folder, 'repolint.json'), '--dry-run', '--language', 'fi'])
    expect(said).toContain('Mitään ei kirjoitettu (--dry-run)')
    expect(said).toContain('- id: repolinter/env')
    expect(existsSync(join(folder, settings))).toBe(false)
  })

  it('leaves settings alone that are there, and tells what to add; overwrites no rule file', async () => {
    const folder = newFolder()
    write(folder, { 'repolint.json': config, 'kuntalint.yml': 'language: sv\n' })
    const said = await importing(folder, ['repolinter', join(folder, 'repolint.json')])
    expect(said).toContain('The settings file kuntalint.yml is there already')
    expect(said).toContain('rule-files: ["governance-rules/repolinter.yml"]')
    expect(textIn(folder, 'kuntalint.yml')).toBe('language: sv\n')
    expect(existsSync(join(folder, settings))).toBe(false)
    const before = textIn(folder, rules)
    await expect(importing(folder, ['repolinter', join(folder, 'repolint.json')])).rejects.toThrow('is there already')
    expect(textIn(folder, rules)).toBe(before)
  })

  it('reads nothing outside, through a link neither', async () => {
    const [folder, outside] = [newFolder(), newFolder()]
    write(outside, { 'secret.json': config })
    write(folder, {
      'link.json': { symlink: join(outside, 'secret.json') },
      'repolint.json': '{"version":2,"axioms":{},"extends":"link.json","rules":{}}',
    })
    const said = await importing(folder, ['repolinter', join(folder, 'repolint.json')])
    expect(said).toContain('`link.json` (`extends`) is not in the repository')
    await expect(importing(folder, ['repolinter', join(folder, 'none.json')])).rejects.toThrow('There is no file')
  })
})

describe('kuntalint import code-json', () => {
  it('writes publiccode.yml and tells what is open, and overwrites none', async () => {
    const folder = newFolder()
    write(folder, { 'code.json': '{"name":"Map","status":"Beta"}' })
    const said = await importing(folder, ['code-json', join(folder, 'code.json')])
    expect(said).toContain('To be filled in: url, platforms,')
    expect(textIn(folder, 'publiccode.yml')).toContain('developmentStatus: beta')
    await expect(importing(folder, ['code-json', join(folder, 'code.json')])).rejects.toThrow('publiccode.yml is there')
  })
})

describe('kuntalint import clomonitor', () => {
  it('writes exemptions into the settings', async () => {
    const folder = newFolder()
    write(folder, { '.clomonitor.yml': 'exemptions: [{ check: roadmap, reason: In the plan of the city }]\n' })
    await importing(folder, ['clomonitor', join(folder, '.clomonitor.yml')])
    expect(textIn(folder, settings)).toContain('roadmap/present: { not-applicable: In the plan of the city }')
  })
})
