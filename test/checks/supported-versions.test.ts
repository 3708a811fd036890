import { describe, expect, it } from 'vitest'
import check from '../../src/checks/supported-versions.ts'
import { covers, rangesIn } from '../../src/inventory/version-ranges.ts'
import { answer, judge, told } from './subject.ts'

describe('a range of versions', () => {
  const holds = (cell: string, version: string) =>
    rangesIn(cell)?.some((range) => covers(range, version.split('.').map(Number))) ?? null

  it.each([
    ['5.1.x', '5.1.3'],
    ['5.1', '5.1.3'],
    ['5.1.0', '5.1.3'],
    ['5.x', '5.9.0'],
    ['v5', '5.0.1'],
    ['5.*', '5.2.0'],
    ['>= 4.0', '4.0.0'],
    ['> 4.0', '4.0.1'],
    ['≥4.0', '9.1'],
    ['< 6.0', '5.9.9'],
    ['<= 5.2', '5.2.7'],
    ['4.0 - 5.1', '5.1.3'],
    ['4.x – 5.x', '5.8.0'],
    ['4.0+', '5.0.0'],
    ['4.x and newer', '5.0.0'],
    ['4.2 ja uudemmat', '5.0.0'],
    ['4.2 tai uudempi', '5.0.0'],
    ['4.2 och senare', '5.0.0'],
    ['5.x, 4.x', '4.1.0'],
    ['5.x ja 4.x', '4.1.0'],
    ['latest', '5.0.0'],
    ['Uusin versio', '5.0.0'],
    ['senaste', '5.0.0'],
    ['main', '5.0.0'],
    ['^5.1', '5.2.0'],
    ['5.1.x (LTS)', '5.1.2'],
    ['2026', '2026.2'],
  ])('%j holds %s', (cell, version) => expect(holds(cell, version)).toBe(true))

  it.each([
    ['5.1.x', '5.2.0'],
    ['5', '6.0.0'],
    ['5.1', '5.10.0'],
    ['> 5.0', '5.0'],
    ['< 4.0', '4.0.0'],
    ['<= 5.2', '5.3.0'],
    ['4.0 - 5.1', '5.2.0'],
    ['Older versions', '5.0.0'],
    ['vanhemmat', '5.0.0'],
    ['övriga versioner', '5.0.0'],
  ])('%j does not hold %s', (cell, version) => expect(holds(cell, version)).toBe(false))

  it.each(['Drupal 10', '12/2026 asti', '>= 4.0, < 5.0', 'iOS 15', '', '2024-12-31', 'x', '__proto__'])(
    'is not read in %j',
    (cell) => expect(rangesIn(cell)).toBeNull(),
  )
})

describe('the list of supported versions', () => {
  const policy = (rows: string) => ({ 'SECURITY.md': `# Security\n\n## Supported versions\n\n${rows}\n` })
  const table = (...rows: readonly string[]) =>
    policy(`| Version | Supported |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`)
  const of = (files: Readonly<Record<string, string>>, ...tags: readonly string[]) => judge(check, {}, files, { tags })

  it('is behind where no row that counts holds the newest release', async () => {
    const judgement = await of(table('5.x | Yes', '6.x | :x:', '< 5.0 | No'), 'v6.1.0', 'v5.9.0')
    expect(told(judgement, 'fi')).toEqual([
      'SECURITY.md:7 Uusin julkaisu on `v6.1.0`, mutta tiedoston `SECURITY.md` mukaan tuetaan vain versiota `5.x`. Lisää uusi versio luetteloon ja kerro, mitkä vanhemmat versiot saavat vielä korjauksia.',
    ])
    expect(told(judgement, 'sv')).toEqual([
      'SECURITY.md:7 Den senaste utgåvan är `v6.1.0`, men enligt `SECURITY.md` stöds bara versionen `5.x`. Lägg till den nya versionen i listan och ange vilka äldre versioner som fortfarande får rättelser.',
    ])
  })

  it.each([
    [['6.x | ✓', '5.x | ✗'], ['v6.1.0']],
    [['6.1 | kyllä', '6.0 | ei'], ['v6.1.4']],
    [['latest | :white_check_mark:', 'older | :x:'], ['v6.1.0']],
    [['5.x | ✓'], ['v6.0.0-rc.1', 'v5.2.0']],
    [['2026 | ja'], ['2026.3']],
    [['5.x | 2027-12-31', '4.x | 2025-12-31'], ['v5.1.0']],
  ])('holds it: %j, %j', async (rows, tags) => {
    expect(answer(await of(table(...rows), ...tags))).toBe('passed')
  })

  it('may be a sentence about the newest version', async () => {
    for (const sentence of [
      'Only the latest release gets fixes.',
      'Korjaukset saa vain uusin versio.',
      'Bara den senaste versionen får rättelser.',
    ])
      expect(answer(await of(policy(sentence), 'v6.1.0'))).toBe('passed')
  })

  it.each([
    ['a row that names something else', table('Drupal 10 | yes'), ['v6.1.0']],
    ['a later version than any release', table('7.x | yes', '6.x | no'), ['v6.1.0']],
    ['years, where versions count from one', table('2025 | yes'), ['v6.1.0']],
  ])('is not judged by %s', async (_, files, tags) => {
    expect(answer(await of(files, ...tags))).toBe('undetermined')
  })

  it('is not compared where nothing is known, or nothing there', async () => {
    const shallow = { undetermined: { fi: 'x', sv: 'x', en: 'no tags here' } }
    expect(await judge(check, {}, table('5.x | yes'), { tags: shallow })).toEqual(shallow)
    expect(answer(await of(table('5.x | yes')))).toBe('notApplicable')
    expect(answer(await of(table('5.x | yes'), 'frontend/9.0.0', 'api/8.0.0'))).toBe('notApplicable')
    expect(answer(await of({ 'SECURITY.md': '# Security\n\nWrite to us.\n' }, 'v6.0.0'))).toBe('notApplicable')
    const retired = { ...table('5.x | yes'), 'publiccode.yml': 'name: Kartta\ndevelopmentStatus: obsolete\n' }
    expect(answer(await of(retired, 'v6.0.0'))).toBe('notApplicable')
  })

  it('fits when it fits the changelog or the tags', async () => {
    const files = {
      ...table('6.x | yes'),
      'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n- x\n\n## [6.0.0] - 2026-11-01\n\n- y\n',
    }
    expect(answer(await of(files))).toBe('passed')
    expect(answer(await of(files, 'v5.9.0'))).toBe('passed')
    expect(answer(await of({ ...files, ...table('5.x | yes') }))).toBe('problems')
    expect(answer(await of({ ...files, ...table('5.x | yes') }, 'v5.9.0'))).toBe('passed')
  })

  it('is told by a release that GitHub knows where the clone has no tags', async () => {
    const tags = { undetermined: { fi: 'x', sv: 'x', en: 'no tags here' } }
    const forge = { latestRelease: { known: { tag: 'v6.0.0', notes: true } } }
    expect(answer(await judge(check, {}, table('5.x | yes'), { tags, forge }))).toBe('problems')
  })

  it.each([
    '| Version | Supported |\n| --- | --- |\n| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n| 4.0.x | :white_check_mark: |\n| < 4.0 | :x: |',
  ])('is a template that nobody has filled in', async (rows) => {
    const judgement = await of(policy(rows), 'v1.2.0')
    expect(told(judgement, 'fi')[0]).toBe(
      'SECURITY.md:7 Tiedoston `SECURITY.md` tuettujen versioiden taulukko on GitHubin mallipohjasta (`5.1.x`, `5.0.x`, `4.0.x`) eikä kerro tämän tuotteen versioista. Uusin julkaisu on `v1.2.0`. Kirjoita taulukkoon tuotteen omat versiot, tai kerro, että uusin versio saa korjaukset.',
    )
    expect(answer(await of(policy(rows)))).toBe('problems')
    expect(answer(await of(policy(rows), 'v5.1.2'))).toBe('passed')
  })

  it('is read in linear time', async () => {
    for (const piece of ['5.1.x ', '| ', '- 5.x: ', '> ', '1.', '(', ', ']) {
      expect(await of(policy(piece.repeat(20_000)), 'v6.0.0'), piece).toBeDefined()
    }
  })
})
