import { describe, expect, it } from 'vitest'
import { importClomonitor } from '../../src/imports/clomonitor.ts'
import { importCodeJson } from '../../src/imports/code-json.ts'
import { settingsText, toldText } from '../../src/imports/written.ts'
import { formFaults, upkeepFaults } from '../../src/publiccode/validate.ts'
import { parseSettings } from '../../src/ruleset/settings.ts'
import { parseFile } from '../../src/syntax/parse-file.ts'

describe('exemptions of CLOMonitor', () => {
  const text = `exemptions:
  - check: code_of_conduct
    reason: "The city's own rules: # hold"
  - check: dco
    reason: CLA instead
  - check: maintainers
    reason: ""
licenseScanning: { url: https://scan.example/x }
`

  it('become what does not apply, with their reasons', async () => {
    const { imported, mistakes } = await importClomonitor('.clomonitor.yml', text)
    expect(mistakes).toEqual([])
    const written = await settingsText(imported, 'fi', null)
    const { settings } = await parseSettings('kuntalint.yml', written)
    expect(settings.rules.get('code-of-conduct/present')?.notApplicable).toBe("The city's own rules: # hold")
    expect([...settings.rules.keys()]).toEqual(['code-of-conduct/present'])
    expect(written).toContain('#   dco (.clomonitor.yml:4)')
    expect(toldText(imported, 'en')).toContain('No reason is given.')
  })

  it('that name no check of CLOMonitor are a mistake', async () => {
    const { mistakes } = await importClomonitor(
      '.clomonitor.yml',
      'exemptions:\n  - check: changelogs\n    reason: x\n',
    )
    expect(mistakes.map(({ text: words, location: { line } }) => `${line} ${words.en}`)).toEqual([
      '2 `check` is `changelogs`, which is not known. Did you mean `changelog`?',
    ])
  })
})

const release = {
  name: 'Map of libraries',
  repositoryURL: 'https://github.com/example/map',
  description:
    'Shows the opening hours of libraries on a map, for people who look for the nearest one that is open now. Several cities own it together and decide on it in a steering group.',
  permissions: { licenses: [{ name: 'MIT', URL: 'https://opensource.org/licenses/MIT' }], usageType: 'openSource' },
  laborHours: 100,
  tags: ['maps', 'geographic-information-systems'],
  languages: ['TypeScript'],
  contact: { name: 'Ann Example', email: 'ann.example@city.example' },
  status: 'Production',
}

describe('a code.json', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    'becomes a draft whose only faults are the places to fill in (%s)',
    async (language) => {
      const { draft } = await importCodeJson(
        'code.json',
        JSON.stringify({ version: '2.0', releases: [release] }, null, 1),
        language,
      )
      const parsed = await parseFile('publiccode.yml', draft!.text)
      const file = 'file' in parsed ? parsed.file : null
      const faults = [...formFaults(file!).faults, ...upkeepFaults(file!).faults]
      const lines = draft!.text.split('\n')
      expect(faults.length).toBeGreaterThan(0)
      for (const { location } of faults) expect(lines[location.line! - 1]).toMatch(/\[(?:täydennä|fyll i|fill in):/u)
      expect(draft!.text).toContain('license: MIT')
      expect(draft!.text).toContain('developmentStatus: stable')
      expect(draft!.text).toContain('- geographic-information-systems')
    },
  )

  it('copies no address of a person, and tells what has no place', async () => {
    const { draft } = await importCodeJson('code.json', JSON.stringify(release), 'en')
    expect(draft!.text).not.toContain('ann')
    expect(draft!.text).not.toContain('Ann')
    expect(draft!.left.map(({ name }) => name)).toEqual(['tags', 'laborHours', 'contact', 'languages', 'localisation'])
    for (const email of ['open-source@city.example', 'tietoturva@city.example', 'dataskydd@city.example']) {
      const shared = { ...release, contact: { email } }
      expect((await importCodeJson('code.json', JSON.stringify(shared), 'en')).draft!.text).toContain(email)
    }
  })

  it('about several products is refused', async () => {
    const two = { releases: [release, { ...release, name: 'Queue' }] }
    const { draft, mistakes } = await importCodeJson('code.json', JSON.stringify(two), 'en')
    expect(draft).toBeNull()
    expect(mistakes[0]?.text.en).toContain('`Map of libraries`, `Queue`')
  })
})
