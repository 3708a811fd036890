import { describe, expect, it } from 'vitest'
import { artefactKinds, type Inventory } from '../../src/artefact.ts'
import { takeInventory } from '../../src/inventory/inventory.ts'
import type { Content, ReadRequest } from '../../src/model.ts'
import { type MemoryFile, memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import type { Settings } from '../../src/settings.ts'
import { subject } from '../checks/subject.ts'
import { finnishPlan, swedishPlan } from './plans.ts'

const take = async (
  files: Readonly<Record<string, MemoryFile>>,
  settings: Partial<Settings> = {},
): Promise<Inventory> => (await subject(files, { settings })).inventory
const paths = (inventory: Inventory, kind: (typeof artefactKinds)[number]) => inventory.of(kind).map(({ path }) => path)

const readme =
  '# Kirjastojono\n\nAsiakas varaa aineistoa ja seuraa paikkaansa jonossa. Palvelu on tehty kaikille Suomen kirjastoille ja se on avoin.\n'

describe('the inventory of a repository', () => {
  it('has at least one entry for every kind, in the same order, also where nothing is there', async () => {
    const repositories: readonly Record<string, string>[] = [{}, { 'src/jono.ts': '' }, { 'README.md': readme }]
    for (const files of repositories) {
      const { artefacts } = await take(files)
      expect([...new Set(artefacts.map(({ kind }) => kind))]).toEqual(artefactKinds)
      for (const { status, path } of artefacts) expect(path === null, status).toBe(status === 'absent')
    }
  })

  it('finds files of their own, with the language and the topics of a plan', async () => {
    const inventory = await take({
      'README.md': readme,
      'docs/hallintamalli.md': finnishPlan,
      'FORVALTNINGSPLAN.md': swedishPlan,
    })
    expect(paths(inventory, 'governance')).toEqual(['FORVALTNINGSPLAN.md', 'docs/hallintamalli.md'])
    const [swedish, finnish] = inventory.of('governance')
    expect(swedish).toMatchObject({
      status: 'present',
      line: 1,
      endLine: null,
      substance: 'full',
      details: { language: 'sv' },
    })
    expect(finnish?.details.language).toBe('fi')
    expect(Object.keys(finnish?.details.topics as object)).toContain('decision-making')
  })

  it('does not take an empty file for an artefact', async () => {
    const inventory = await take({
      'GOVERNANCE.md': '',
      'ROADMAP.md': '  \n\n',
      '.github/CODEOWNERS': '# no rules yet\n',
      LICENSE: '\n',
    })
    for (const kind of ['governance', 'roadmap', 'owners', 'licence'] as const)
      expect(inventory.of(kind), kind).toEqual([])
  })

  it('says what a file is worth: a stub, a form, an image, a pointer', async () => {
    const substance = async (text: string) => (await take({ 'GOVERNANCE.md': text })).of('governance')[0]?.substance
    expect(await substance(finnishPlan)).toBe('full')
    expect(await substance('# Hallintamalli\n\nTulossa pian.\n')).toBe('stub')
    expect(await substance('# Hallintamalli\n\n[täydennä: omistajat]\n\n[täydennä: ohjausryhmä]\n')).toBe('placeholder')
    expect(await substance('# Hallintamalli\n\n![kaavio](kaavio.png)\n')).toBe('image-only')
    expect(await substance('# Hallintamalli\n\n[Hallintamalli](https://example.fi/hallinta)\n')).toBe('pointer')
  })

  it('keeps documents in several languages together, the one without a language first', async () => {
    const inventory = await take({
      'README.sv.md': '# Jonotjänst',
      'README.md': readme,
      'README_en.md': '# Queue',
      'docs/README.md': '# Docs',
    })
    expect(paths(inventory, 'readme')).toEqual(['README.md', 'README.sv.md', 'README_en.md'])
  })

  it('finds a word processor file without reading it', async () => {
    const inventory = await take({ 'docs/hallintasuunnitelma.docx': new Uint8Array([80, 75, 3, 4, 0, 0]) })
    expect(inventory.of('governance')[0]).toMatchObject({ status: 'present', path: 'docs/hallintasuunnitelma.docx' })
    expect(await inventory.document('docs/hallintasuunnitelma.docx')).toHaveProperty('unread')
  })

  it('judges a document in a folder for governance by what it says', async () => {
    const agenda = '# Kokous 3\n\nPaikalla seitsemän ihmistä. Kahvia oli.\n'
    expect(paths(await take({ 'hallinta/malli.md': finnishPlan }), 'governance')).toEqual(['hallinta/malli.md'])
    expect(paths(await take({ 'hallinta/kokous-3.md': agenda }), 'governance')).toEqual([])
  })

  it('leaves out forms, examples, tests and what the settings ignore', async () => {
    const files = {
      'templates/GOVERNANCE.md': finnishPlan,
      'examples/ROADMAP.md': '# Roadmap\n\n2027',
      'test/README.md': '# Test',
      'old/GOVERNANCE.md': finnishPlan,
    }
    const { artefacts } = await take(files)
    expect(artefacts.filter(({ status }) => status !== 'absent')).toEqual([])
    const ignoring = await take({ 'GOVERNANCE.md': finnishPlan, 'README.md': readme }, { ignore: ['GOVERNANCE.md'] })
    expect(ignoring.of('governance')).toEqual([])
  })

  it('takes the files that the settings name, by path or glob, whatever they are called', async () => {
    const files = { 'GOVERNANCE.md': swedishPlan, 'wiki/yhteistyo.md': finnishPlan }
    for (const pattern of ['wiki/yhteistyo.md', 'wiki/*.md']) {
      const inventory = await take(files, {
        path: '.github/kuntalint.yml',
        artefacts: new Map([['governance', [pattern]]]),
      })
      expect(paths(inventory, 'governance')).toEqual(['wiki/yhteistyo.md'])
      expect(inventory.of('governance')[0]?.evidence?.en).toContain('.github/kuntalint.yml')
    }
  })

  it('takes the document of a part only where the whole product has none', async () => {
    const changelog = '# Muutosloki\n\n## 1.2.0 – 2026-02-01\n\n- Ladut\n'
    expect(paths(await take({ 'packages/ui/CHANGELOG.md': changelog }), 'changelog')).toEqual([
      'packages/ui/CHANGELOG.md',
    ])
    expect(
      paths(await take({ 'packages/ui/CHANGELOG.md': changelog, 'CHANGELOG.md': changelog }), 'changelog'),
    ).toEqual(['CHANGELOG.md'])
  })

  it('knows which paths exist: files, folders, the top', async () => {
    const { exists } = await take({ 'docs/ohje/asennus.md': '# Asennus' })
    for (const path of ['docs/ohje/asennus.md', 'docs/ohje', 'docs/', 'docs', '']) expect(exists(path), path).toBe(true)
    for (const path of ['docs/ohj', 'doc', 'asennus.md', 'docs/ohje/asennus.md/x'])
      expect(exists(path), path).toBe(false)
  })

  it('follows a symbolic link inside the repository and no other', async () => {
    const inventory = await take({
      'README.md': { symlink: 'docs/lue.md' },
      'docs/lue.md': finnishPlan,
      'GOVERNANCE.md': { symlink: '/etc/passwd' },
    })
    expect(inventory.of('readme')[0]).toMatchObject({ status: 'present', substance: 'full' })
    expect(await inventory.content('GOVERNANCE.md')).toMatchObject({ kind: 'unreadable' })
  })

  it('reads its candidates in a few batches, and no file twice', async () => {
    const files = {
      'README.md': readme,
      'GOVERNANCE.md': finnishPlan,
      LICENSE: 'MIT License',
      'openapi.yaml': 'openapi: 3.1.0\n',
      'package.json': '{}',
    }
    const repository = memoryRepository(files)
    const batches: (readonly ReadRequest[])[] = []
    const counting = {
      ...repository,
      read: (requests: readonly ReadRequest[]): Promise<ReadonlyMap<string, Content>> => {
        batches.push(requests)
        return repository.read(requests)
      },
    }
    const inventory = await takeInventory(counting, defaultSettings)
    await inventory.document('README.md')
    await inventory.document('GOVERNANCE.md')
    await inventory.licence()
    const whole = batches.flat().filter(({ head }) => head === undefined)
    expect(new Set(whole.map(({ path }) => path)).size).toBe(whole.length)
    expect(batches.length).toBeLessThanOrEqual(8)
  })

  it('is the same whatever the order of the files', async () => {
    const files = Object.entries({
      'README.md': readme,
      'docs/hallintamalli.md': finnishPlan,
      'FORVALTNINGSPLAN.md': swedishPlan,
      'ROADMAP.md': '# Tiekartta\n\n## 2027\n\nUusia karttoja.',
    })
    const [one, other] = await Promise.all([
      take(Object.fromEntries(files)),
      take(Object.fromEntries([...files].reverse())),
    ])
    expect(other.artefacts).toEqual(one.artefacts)
  })
})
