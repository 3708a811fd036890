/** Repositories that are in order: what looks like a contradiction in them is none. */
import { describe, expect, it } from 'vitest'
import factsAgree from '../../src/checks/facts-agree.ts'
import formerContact from '../../src/checks/former-contact.ts'
import ownerContacts from '../../src/checks/owner-contacts.ts'
import ownersAgree from '../../src/checks/owners-agree.ts'
import type { Comparable } from '../../src/facts/comparable.ts'
import { ofTheProduct } from '../../src/inventory/release-headings.ts'
import type { MemoryOptions } from '../../src/repository/memory.ts'
import { answer, judge } from '../checks/subject.ts'

type Files = Readonly<Record<string, string>>
const told = async (fact: Comparable, files: Files, options: MemoryOptions = {}): Promise<boolean> =>
  answer(await judge(factsAgree, { fact }, files, options)) === 'problems'
const manifest = (version: string) => ({ 'package.json': JSON.stringify({ name: 'jono', version }) })
const log = (text: string) => ({ 'CHANGELOG.md': `# Muutosloki\n\n${text}` })
const publiccode = (line: string) => ({ 'publiccode.yml': `publiccodeYmlVersion: "0"\n${line}\n` })

describe('versions', () => {
  it.each([
    ['a version that the release writes in', manifest('0.0.0-development'), ['v3.4.1']],
    ['the same by another tool', manifest('0.0.0-semantically-released'), ['v2.0.0']],
    ['the first version of a generator', manifest('0.1.0'), ['v4.0.0']],
    ['a release that is being made', { ...manifest('2.1.0'), ...log('## 2.2.0\n\n- Haku\n') }, ['v2.1.0']],
    ['an older line that gets fixes', manifest('4.8.9'), ['v4.8.9', 'v5.2.0', 'v5.1.0']],
    [
      'entries by Finnish dates',
      { ...manifest('1.4.0'), ...log('## 12.5.2026\n\n- Haku\n\n## 4.2026\n\n- Jono\n') },
      [],
    ],
    [
      'a library in an entry',
      { ...manifest('2.0.0'), ...log('## 2.0.0\n\n### 18.2.0 React\n\n- Päivitys\n') },
      ['v2.0.0'],
    ],
    ['a bold line in an entry', { ...manifest('2.0.0'), ...log('## 2.0.0\n\n**20.11.1, Node**\n\n- x\n') }, ['v2.0.0']],
  ] as const)('%s', async (_, files, tags) => expect(await told('version', files, { tags })).toBe(false))

  it.each([
    ['behind by number of the same line', manifest('1.0.0'), ['v1.1.0', 'v1.0.0']],
    [
      'behind the tags and the changelog',
      { ...manifest('2.1.0'), ...log('## 2.2.0\n\n- Haku\n') },
      ['v2.2.0', 'v2.1.0'],
    ],
    ['behind, where years were counted before', publiccode('softwareVersion: "3.0.0"'), ['v3.1.0', '2019.4']],
    ['behind a smaller release in an entry', { ...manifest('2.0.0'), ...log('## 2.1.0\n\n### 2.1.1\n\n- x\n') }, []],
  ] as const)('are told: %s', async (_, files, tags) => expect(await told('version', files, { tags })).toBe(true))

  it('of headings are kept apart in linear time', () => {
    const headings = Array.from({ length: 50_000 }, (_, at) => ({ line: at + 1, endLine: 50_000, major: at % 2 }))
    expect(ofTheProduct(headings)).toHaveLength(25_000)
  })
})

describe('names', () => {
  it.each([
    ['a code name', '# Kukkuu\n\nKukkuu is the backend of Kulttuurin kummilapset.\n'],
    ['a title that names no product', '# Getting started\n\nAsenna ja aja.\n'],
    ['a template', '# {{ cookiecutter.project_name }}\n\nPohja.\n'],
  ])('%s', async (_, readme) => {
    const files = { 'README.md': readme, ...publiccode('name: Kulttuurin kummilapset') }
    expect(await told('name', files)).toBe(false)
  })
  it('are told where the README names the other product only as what it replaces', async () => {
    const readme = '# Kadunhoitaja\n\nKadunhoitaja korvaa tuotteen Palautepalvelu.\n'
    expect(await told('name', { 'README.md': readme, ...publiccode('name: Palautepalvelu') })).toBe(true)
  })
})

describe('other facts', () => {
  it('a licence of the documentation alone', async () => {
    const readme = '# Jono\n\n## Lisenssi\n\nDokumentaatio: CC BY 4.0. Koodi: katso LICENSE.\n'
    expect(await told('licence', { 'README.md': readme, LICENSE: 'SPDX-License-Identifier: EUPL-1.2\n' })).toBe(false)
  })
  it.each([
    ['wip', 'beta'],
    ['inactive', 'obsolete'],
    ['inactive', 'stable'],
  ])('a badge %s on a product in stage %s', async (badge, stage) => {
    const readme = `# Jono\n\n[![Tila](https://www.repostatus.org/badges/latest/${badge}.svg)](https://www.repostatus.org/#${badge})\n`
    expect(await told('status', { 'README.md': readme, ...publiccode(`developmentStatus: ${stage}`) })).toBe(false)
  })
  it.each(['Tietosuoja: tietosuoja@espoo.fi', 'Anmäl: datasakerhet@esbo.fi'])('%s', async (line) => {
    const files = {
      'README.md': `# Jono\n\n## Tietoturva\n\n${line}\n`,
      'SECURITY.md': '# Tietoturva\n\nIlmoita haavoittuvuudesta: tietoturva@espoo.fi\n',
    }
    expect(await told('security-contact', files)).toBe(false)
  })
})

describe('people and owners', () => {
  it('somebody who has come back', async () => {
    const files = {
      'README.md': '# Jono\n',
      'MAINTAINERS.md': '# Maintainers\n\n- Anna Laine (2024–)\n\n## Former maintainers\n\n- Anna Laine (2019–2021)\n',
      ...publiccode('maintenance:\n  contacts:\n    - name: Anna Laine'),
    }
    expect(answer(await judge(formerContact, {}, files))).not.toBe('problems')
  })
  it('a contact behind a link', async () => {
    const files = {
      'README.md': '# Jono\n\nYhteydenotot: [Espoon palautepalvelu](https://easiointi.espoo.fi).\n',
      'GOVERNANCE.md': '# Hallintamalli\n\n| Rooli | Kuka |\n|---|---|\n| Omistaja | Espoon kaupunki |\n',
    }
    expect(answer(await judge(ownerContacts, {}, files))).toBe('passed')
  })
  it.each([
    ['HSL ja Kuntaliitto', 'HSL-kuntayhtymä ja Suomen Kuntaliitto ry'],
    ['Espoo ja HUS', 'Espoon kaupunki, HUS-yhtymä'],
  ])('%s and %s', async (one, other) => {
    const files = {
      'README.md': `# Jono\n\nOmistajat ovat ${one}.\n`,
      'GOVERNANCE.md': `# Hallintamalli\n\n| Rooli | Kuka |\n|---|---|\n| Omistajat | ${other} |\n`,
    }
    expect(answer(await judge(ownersAgree, {}, files))).toBe('passed')
  })
})

describe('what is no longer so is told', () => {
  it.each(['Denna tjänst är avvecklad.', 'Det här projektet är arkiverat.', 'Tämä palvelu on poistettu käytöstä.'])(
    '%s',
    async (line) => {
      const files = { 'README.md': `# Jono\n\n${line}\n`, ...publiccode('developmentStatus: stable') }
      expect(await told('status', files)).toBe(true)
    },
  )
  it('a licence of a .NET project', async () => {
    const project =
      '<Project><PropertyGroup><PackageLicenseExpression>MIT</PackageLicenseExpression></PropertyGroup></Project>'
    expect(await told('licence', { 'Jono.csproj': project, LICENSE: 'SPDX-License-Identifier: EUPL-1.2\n' })).toBe(true)
  })
  it('without the surname that a plan gives as the owner', async () => {
    const files = {
      'README.md': '# Jono\n',
      'GOVERNANCE.md': '# Hallintamalli\n\n| Rooli | Kuka |\n|---|---|\n| Omistaja | Salminen |\n',
    }
    const judgement = await judge(ownerContacts, {}, files)
    expect(answer(judgement)).toBe('problems')
    expect(JSON.stringify('problems' in judgement && judgement.problems.map(({ message }) => message))).not.toContain(
      'Salminen',
    )
  })
})
