import { describe, expect, it } from 'vitest'
import type { Artefact, ArtefactKind } from '../../src/artefact.ts'
import { takeInventories, takeInventory } from '../../src/inventory/inventory.ts'
import { readings } from '../../src/inventory/reading.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'

type Files = Readonly<Record<string, string>>
const from = 'example-city/.github'

const repositoryOf = (files: Files, paths: readonly string[], name = 'example-city/day-care-queue', complete = true) =>
  memoryRepository(files, { name, complete, forge: { shared: { known: { from, paths } } } })

async function found(kind: ArtefactKind, files: Files, paths: readonly string[], name?: string): Promise<Artefact> {
  const { artefacts } = await takeInventory(repositoryOf(files, paths, name), defaultSettings)
  return artefacts.find((artefact) => artefact.kind === kind)!
}

describe('files that the organisation shares', () => {
  it('are inherited with the repository that they stand in', async () => {
    expect(await found('code-of-conduct', {}, ['README.md', 'CODE_OF_CONDUCT.md'])).toMatchObject({
      status: 'inherited',
      path: 'CODE_OF_CONDUCT.md',
      from,
      line: 1,
      substance: null,
      target: null,
      component: null,
      details: {},
    })
  })

  it.each([
    ['code-of-conduct', 'docs/code_of_conduct.rst'],
    ['contributing', '.github/CONTRIBUTING'],
    ['funding', '.github/FUNDING.yml'],
    ['funding', 'FUNDING.yml'],
    ['governance', 'GOVERNANCE.adoc'],
    ['security', 'Security.txt'],
    ['support', 'SUPPORT.md'],
  ] as const)('are those that GitHub inherits: %s from %s', async (kind, path) => {
    expect(await found(kind, {}, [path])).toMatchObject({ status: 'inherited', path })
  })

  it.each([
    ['licence', 'LICENSE'],
    ['readme', 'README.md'],
    ['owners', '.github/CODEOWNERS'],
    ['changelog', 'CHANGELOG.md'],
    ['roadmap', 'ROADMAP.md'],
    ['funding', 'FUNDING.md'],
    ['security', 'policies/SECURITY.md'],
    ['security', 'SECURITY.fi.md'],
    ['security', 'profile/../SECURITY.md'],
    ['governance', 'HALLINTAMALLI.md'],
  ] as const)('are not those that GitHub leaves alone: %s from %s', async (kind, path) => {
    expect(await found(kind, {}, [path])).toMatchObject({ status: 'absent', path: null, from: null })
  })

  it('are looked for in .github, at the top and in docs, in this order', async () => {
    const all = ['docs/SUPPORT.md', 'SUPPORT.md', '.github/SUPPORT.md']
    expect((await found('support', {}, all)).path).toBe('.github/SUPPORT.md')
    expect((await found('support', {}, all.slice(0, 2))).path).toBe('SUPPORT.md')
    expect((await found('support', {}, all.slice(0, 1))).path).toBe('docs/SUPPORT.md')
  })

  it('give way to a file, a section or a link of the repository itself', async () => {
    const shared = ['SECURITY.md']
    const own = { 'docs/SECURITY.md': '# Security\n\nReport vulnerabilities to tietoturva@kunta.fi.\n' }
    expect(await found('security', own, shared)).toMatchObject({ status: 'present', path: 'docs/SECURITY.md' })
    const readme = { 'README.md': '# A\n\n## Security\n\nReport vulnerabilities to tietoturva@kunta.fi at once.\n' }
    expect(await found('security', readme, shared)).toMatchObject({ status: 'section', path: 'README.md' })
  })

  it('are not inherited past an own file that says nothing: GitHub shows that one', async () => {
    expect(await found('security', { 'SECURITY.md': '\n' }, ['SECURITY.md'])).toMatchObject({ status: 'absent' })
  })

  it('are own files in the repository that shares them', async () => {
    expect(await found('support', {}, ['SUPPORT.md'], 'Example-City/.github')).toMatchObject({ status: 'absent' })
  })

  it('are not told of where the files of the repository or of the organisation are not known', async () => {
    const partial = repositoryOf({}, ['SUPPORT.md'], undefined, false)
    expect((await takeInventory(partial, defaultSettings)).of('support')).toEqual([])
    expect((await takeInventory(memoryRepository({}), defaultSettings)).of('support')).toEqual([])
  })

  it('belong to the whole, and its components share them', async () => {
    const files = { 'service/README.md': '# Palvelin\n', 'service/SUPPORT.md': '# Tuki\n\nSoita 08 558 410.\n' }
    const settings = { ...defaultSettings, components: [{ name: 'palvelu', path: 'service' }] }
    const [whole, part] = await takeInventories(repositoryOf(files, ['SUPPORT.md', 'SECURITY.md']), settings)
    expect(whole.of('security')).toMatchObject([{ status: 'inherited', component: null }])
    expect(part!.of('security')).toMatchObject([{ status: 'inherited', component: 'palvelu', from }])
    expect(part!.of('support')).toMatchObject([{ status: 'present', path: 'service/SUPPORT.md' }])
  })

  it('are not read', async () => {
    const inventory = await takeInventory(repositoryOf({}, ['GOVERNANCE.md']), defaultSettings)
    const { readings: read, unread } = await readings(inventory, ['governance'])
    expect(read).toEqual([])
    expect(unread.map(({ reason }) => reason.en)).toEqual([
      `It is in the repository ${from}, which this run does not read.`,
    ])
  })

  it('are found among very many, and none is taken for another by its words', async () => {
    const many = Array.from({ length: 100_000 }, (_, n) => `SECURITY-${n}.md`)
    expect(await found('security', {}, [...many, 'x\nSECURITY.md'])).toMatchObject({ status: 'absent' })
  })
})

describe('the notes of releases', () => {
  const noted = { latestRelease: { known: { tag: 'v1.0', notes: true } } }

  it('are a changelog at no place, where there is no other', async () => {
    const alone = await takeInventory(memoryRepository({}, { forge: noted }), defaultSettings)
    expect(alone.of('changelog')).toMatchObject([
      { status: 'linked', path: null, line: null, target: null, from: null },
    ])
    const files = { 'CHANGELOG.md': '# Muutokset\n\n## 1.0.0 – 2026-01-01\n\n- Ladut kartalla\n' }
    const own = await takeInventory(memoryRepository(files, { forge: noted }), defaultSettings)
    expect(own.of('changelog')).toMatchObject([{ status: 'present', path: 'CHANGELOG.md' }])
  })
})
