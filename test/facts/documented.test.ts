/** The rule that docs/facts.md shows is one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import factsAgree from '../../src/checks/facts-agree.ts'
import { factSources } from '../../src/fact.ts'
import { comparable } from '../../src/facts/comparable.ts'
import { loadRules } from '../../src/ruleset/catalogue.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import { judge } from '../checks/subject.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/facts.md'), 'utf8')

it('shows a rule that binds, and does what it says', async () => {
  const text = /```yaml\n(id:[\s\S]*?)```/u.exec(page)?.[1] ?? ''
  const rules = await loadRules({ settings: defaultSettings, userFiles: [{ path: 'rules/city.yml', text }] })
  expect(rules.filter(({ source }) => source !== null).map(({ id }) => id)).toEqual(['city/version-in-catalogue'])
  const files = {
    'publiccode.yml': 'softwareVersion: "1.0.0"\n',
    'CHANGELOG.md': '# Changelog\n\n## 1.1.0 - 2026-05-12\n\n- Map\n',
    'CITATION.cff': 'cff-version: 1.2.0\nversion: 0.9.0\n',
  }
  const judged = await judge(factsAgree, { fact: 'version', sources: ['publiccode', 'changelog', 'tags'] }, files)
  expect('problems' in judged && judged.problems.map(({ location }) => location.path)).toEqual(['publiccode.yml'])
})

it('tells of every fact that is compared, and every source', () => {
  for (const name of comparable) expect(page, name).toContain(`| \`${name}\` |`)
  for (const source of factSources.filter((one) => one !== 'api-description'))
    expect(page, source).toContain(`\`${source}\``)
})
