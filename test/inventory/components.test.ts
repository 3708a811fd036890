import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { Artefact, ArtefactKind, Inventory } from '../../src/artefact.ts'
import { componentsWithoutFiles, takeInventories } from '../../src/inventory/inventory.ts'
import type { ReadRequest } from '../../src/model.ts'
import { type MemoryFile, memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import type { Component, Settings } from '../../src/settings.ts'
import { finnishPlan, swedishPlan } from './plans.ts'

const require = createRequire(import.meta.url)
const list: Record<string, { licenseText: string }> = require('spdx-license-list/full.js')
const textOf = (id: string) => (list[id] ?? list[`${id}-only`])!.licenseText

const service: Component = { name: 'palvelu', path: 'service' }
const frontend: Component = { name: 'käyttöliittymä', path: 'frontend' }
const openapi = (title: string) => `openapi: 3.1.0\ninfo:\n  title: ${title}\n  version: 1.0.0\npaths: {}\n`
const readme = (name: string) =>
  `# ${name}\n\nAsiakas varaa aineistoa ja seuraa paikkaansa jonossa. Palvelu on tehty kaikille Suomen kirjastoille.\n`

const take = async (
  files: Readonly<Record<string, MemoryFile>>,
  components: readonly Component[] = [service, frontend],
  settings: Partial<Settings> = {},
): Promise<readonly [Inventory, Inventory, Inventory]> => {
  const inventories = await takeInventories(memoryRepository(files), { ...defaultSettings, ...settings, components })
  return inventories as unknown as readonly [Inventory, Inventory, Inventory]
}
const paths = (inventory: Inventory | undefined, kind: ArtefactKind) => inventory?.of(kind).map(({ path }) => path)

const files = {
  'README.md': readme('Kirjastojono'),
  LICENSE: textOf('EUPL-1.2'),
  '.github/CODEOWNERS': '* @kunta/jono\n',
  'docs/hallintamalli.md': finnishPlan,
  'CHANGELOG.md': '# Muutosloki\n\n## 2.1.0 – 2026-02-01\n\n- Ladut\n',
  'service/README.md': readme('Palvelin'),
  'service/openapi.yaml': openapi('Jonorajapinta'),
  'service/package.json': '{\n  "version": "0.4.0"\n}',
  'service/src/jono.ts': '',
  'frontend/docs/governance.md': swedishPlan,
  'frontend/SECURITY.md':
    '# Tietoturva\n\nIlmoita haavoittuvuudesta osoitteeseen https://example.fi/ilmoita niin vastaamme.\n',
  'frontend/src/nakyma.ts': '',
}

describe('the inventories of a monorepo', () => {
  it('are that of the whole and one for each component, in the order of the settings', async () => {
    const inventories = await take(files)
    expect(inventories.map(({ component }) => component)).toEqual([null, 'palvelu', 'käyttöliittymä'])
    for (const { component, artefacts } of inventories)
      expect(new Set(artefacts.map((artefact) => artefact.component))).toEqual(new Set([component]))
    expect((await take(files, [frontend, service])).map(({ component }) => component)).toEqual([
      null,
      'käyttöliittymä',
      'palvelu',
    ])
  })

  it('find the own files of a component as if its folder were the top, under paths from the top', async () => {
    const [, back, front] = await take(files)
    expect(paths(back, 'readme')).toEqual(['service/README.md'])
    expect(paths(front, 'governance')).toEqual(['frontend/docs/governance.md'])
    expect(paths(front, 'security')).toEqual(['frontend/SECURITY.md'])
    const document = await front.document('frontend/docs/governance.md')
    expect('unread' in document ? null : document.path).toBe('frontend/docs/governance.md')
    expect(front.of('governance')[0]?.details.language).toBe('sv')
  })

  it('share what lies at the top where the component has none of its own', async () => {
    const [whole, back, front] = await take(files)
    expect(paths(back, 'governance')).toEqual(['docs/hallintamalli.md'])
    expect(paths(front, 'readme')).toEqual(['README.md'])
    expect(paths(front, 'licence')).toEqual(['LICENSE'])
    expect(back.of('governance')[0]).toEqual({ ...whole.of('governance')[0], component: 'palvelu' })
    expect(back.of('roadmap')).toEqual([])
    expect(back.artefacts.filter(({ kind }) => kind === 'roadmap')).toMatchObject([{ status: 'absent', path: null }])
  })

  it('leave the folders of components out of the whole, but know that they exist', async () => {
    const [whole, back] = await take(files)
    expect(paths(whole, 'readme')).toEqual(['README.md'])
    expect(paths(whole, 'governance')).toEqual(['docs/hallintamalli.md'])
    expect(whole.of('security')).toEqual([])
    expect(whole.of('api-description')).toEqual([])
    for (const { exists } of [whole, back]) {
      for (const path of ['service', 'frontend/SECURITY.md', 'README.md']) expect(exists(path), path).toBe(true)
      expect(exists('SECURITY.md')).toBe(false)
    }
  })

  it('give each component its own API descriptions', async () => {
    const [, back, front] = await take(files)
    expect((await back.apis()).map(({ path, title }) => [path, title])).toEqual([
      ['service/openapi.yaml', 'Jonorajapinta'],
    ])
    expect(back.product.kind).toEqual(['software', 'interface'])
    expect(await front.apis()).toEqual([])
    expect(front.product.kind).toEqual(['software'])
  })

  it('share an API description that lies outside all components', async () => {
    const [whole, back, front] = await take({
      ...files,
      'api/asyncapi.yaml': 'asyncapi: 3.0.0\ninfo: { title: Tilat }\n',
    })
    expect(paths(whole, 'api-description')).toEqual(['api/asyncapi.yaml'])
    expect(paths(front, 'api-description')).toEqual(['api/asyncapi.yaml'])
    expect((await front.apis()).map(({ title }) => title)).toEqual(['Tilat'])
    expect(front.product.kind).toEqual(['software', 'interface'])
    expect(paths(back, 'api-description')).toEqual(['service/openapi.yaml'])
  })

  it('take CODEOWNERS from the whole repository, where forges read it', async () => {
    const [whole, back] = await take({
      ...files,
      'service/CODEOWNERS': '* @kunta/palvelin\n',
      'service/MAINTAINERS.md': '# Ylläpitäjät\n\nOulun kaupungin tuotetiimi\n',
    })
    expect(paths(whole, 'owners')).toEqual(['.github/CODEOWNERS'])
    expect(paths(back, 'owners')).toEqual(['.github/CODEOWNERS', 'service/MAINTAINERS.md'])
    expect((await back.owners())?.path).toBe('.github/CODEOWNERS')
  })

  it('say where they looked: in the folder of the component and at the top', async () => {
    const [whole, back] = await take(files)
    expect(back.searched('roadmap')).toEqual(expect.arrayContaining(['service/ROADMAP.md', 'ROADMAP.md']))
    expect(back.searched('owners')).toEqual(whole.searched('owners'))
  })

  it('follow links from a component to anywhere in the repository', async () => {
    const [, back] = await take({
      ...files,
      'service/README.md': `${readme('Palvelin')}\n## Tiekartta\n\n[Tiekartta](../docs/suunta.md)\n`,
      'docs/suunta.md': '# Suunta\n\n## 2027\n\nUusia karttoja ja varauksia kaikille kirjastoille.\n',
    })
    expect(back.of('roadmap')).toMatchObject([
      { status: 'linked', path: 'service/README.md', target: '../docs/suunta.md' },
    ])
  })

  it('do not take a section that points to the plan of the whole for another plan', async () => {
    const section = (text: string) => `${readme('Palvelin')}\n## Hallintamalli\n\n${text}\n`
    const [, link] = await take({ ...files, 'service/README.md': section('[Hallinta](../docs/hallintamalli.md)') })
    expect(link.of('governance')).toMatchObject([{ status: 'present', path: 'docs/hallintamalli.md' }])
    const words = 'Palvelinta hallitaan yhdessä muun tuotteen kanssa, ja siitä päättää ohjausryhmä kokouksissaan.'
    const [, prose] = await take({ ...files, 'service/README.md': section(words) })
    expect(paths(prose, 'governance')).toEqual(['service/README.md', 'docs/hallintamalli.md'])
  })

  it('give the files of a nested component to the inner one only', async () => {
    const nested = {
      ...files,
      'service/batch/README.md': readme('Eräajo'),
      'service/batch/api/openapi.yaml': openapi('Eräajot'),
      'service/batch/CHANGELOG.md': '# Muutosloki\n\n## 0.1.0\n\n- Alku\n',
    }
    const batch = { name: 'eräajo', path: 'service/batch' }
    for (const components of [
      [service, batch],
      [batch, service],
    ]) {
      const inventories = await take(nested, components)
      const of = (name: string) => inventories.find(({ component }) => component === name)
      expect(paths(of('palvelu'), 'api-description')).toEqual(['service/openapi.yaml'])
      expect(paths(of('palvelu'), 'changelog')).toEqual(['CHANGELOG.md'])
      expect(paths(of('eräajo'), 'api-description')).toEqual(['service/batch/api/openapi.yaml'])
      expect(paths(of('eräajo'), 'readme')).toEqual(['service/batch/README.md'])
    }
  })

  it.each(['service/', './service', './service//', 'service'])('understand the folder %j', async (path) => {
    const [whole, back] = await take(files, [{ name: 'palvelu', path }])
    expect(paths(back, 'readme')).toEqual(['service/README.md'])
    expect(paths(whole, 'readme')).toEqual(['README.md'])
    expect(whole.of('api-description')).toEqual([])
  })

  it('are not confused by a folder whose name only begins alike', async () => {
    const [whole, back] = await take({ ...files, 'service-docs/openapi.yaml': openapi('Muu') }, [service])
    expect(paths(back, 'api-description')).toEqual(['service/openapi.yaml'])
    expect(paths(whole, 'api-description')).toEqual(['service-docs/openapi.yaml'])
  })

  it('take a component at the top for the whole, without the other components', async () => {
    const [whole, top, front] = await take(files, [{ name: 'palvelin', path: '.' }, frontend])
    expect(paths(top, 'readme')).toEqual(['README.md'])
    expect(paths(whole, 'readme')).toEqual(['README.md'])
    expect(paths(top, 'api-description')).toEqual(['service/openapi.yaml'])
    expect(paths(front, 'governance')).toEqual(['frontend/docs/governance.md'])
  })

  it('are there for a component without files too, with what it shares', async () => {
    const mobile = { name: 'mobiili', path: 'mobile' }
    const [whole, , none] = await take(files, [service, mobile])
    expect(paths(none, 'readme')).toEqual(['README.md'])
    expect(none.artefacts).toEqual(whole.artefacts.map((artefact): Artefact => ({ ...artefact, component: 'mobiili' })))
    const list = memoryRepository({ ...files, 'apps/web/README.md': '' }).files
    const apps = { name: 'sovellukset', path: './apps/' }
    const web = { name: 'verkko', path: 'apps/web' }
    expect(componentsWithoutFiles(list, [service, mobile, apps, web])).toEqual([mobile])
  })

  it('count the files that the settings name for the component in whose folder they lie', async () => {
    const named = {
      ...files,
      'service/wiki/yhteistyo.md': finnishPlan,
      'wiki/yhteistyo.md': swedishPlan,
    }
    const artefacts: Settings['artefacts'] = new Map([['governance', ['**/wiki/*.md']]])
    const [whole, back, front] = await take(named, [service, frontend], { artefacts, path: 'kuntalint.yml' })
    expect(paths(whole, 'governance')).toEqual(['wiki/yhteistyo.md'])
    expect(paths(back, 'governance')).toEqual(['service/wiki/yhteistyo.md'])
    expect(paths(front, 'governance')).toEqual(['frontend/docs/governance.md'])
  })

  it('leave out ignored files in components too', async () => {
    const [, back] = await take(files, [service], { ignore: ['service/README.md', 'service/openapi.yaml'] })
    expect(paths(back, 'readme')).toEqual(['README.md'])
    expect(back.of('api-description')).toEqual([])
  })

  it('read the candidates of all components in the same few batches', async () => {
    const batches = async (components: readonly Component[]): Promise<number> => {
      const repository = memoryRepository(Object.fromEntries(many))
      let count = 0
      const read = (requests: readonly ReadRequest[]) => {
        count += 1
        return repository.read(requests)
      }
      const inventories = await takeInventories({ ...repository, read }, { ...defaultSettings, components })
      for (const inventory of inventories) {
        await Promise.all([inventory.licence(), inventory.apis(), inventory.publiccode(), inventory.owners()])
        for (const { path } of inventory.of('readme')) await inventory.document(path ?? '')
      }
      return count
    }
    const parts = Array.from({ length: 12 }, (_, index) => ({ name: `osa ${index}`, path: `osat/${index}` }))
    const many = parts.flatMap(({ path, name }) => [
      [`${path}/README.md`, readme(name)],
      [`${path}/openapi.yaml`, openapi(name)],
      [`${path}/package.json`, '{ "license": "EUPL-1.2" }'],
      [`${path}/LICENSE`, files.LICENSE],
    ])
    expect(await batches(parts)).toBe(await batches(parts.slice(0, 1)))
  })
})

describe('the product of a component', () => {
  it('has the stage that its own manifest tells, else that of the whole', async () => {
    const [whole, back, front] = await take(files)
    expect(whole.product.stage).toBe('stable')
    expect(back.product.stage).toBe('development')
    expect(front.product.stage).toBe('stable')
    const [, , beta] = await take({ ...files, 'publiccode.yml': 'developmentStatus: beta\n' })
    expect(beta.product.stage).toBe('beta')
    expect((await beta.publiccode())?.path).toBe('publiccode.yml')
    const [, own] = await take({ ...files, 'service/publiccode.yml': 'developmentStatus: concept\n' })
    expect(own.product.stage).toBe('concept')
    expect((await own.publiccode())?.path).toBe('service/publiccode.yml')
  })

  it('has the owners of its own plan, else those of the plan of the whole, and the settings before both', async () => {
    const [, back, front] = await take(files)
    expect(back.product.owners).toEqual(['Espoo', 'Oulu', 'Tampere'])
    expect(front.product.owners).toEqual(['Vasa stad', 'Korsholms kommun'])
    const [, , said] = await take(files, [service, frontend], {
      product: { ...defaultSettings.product, owners: ['Vaasa'] },
    })
    expect(said.product.owners).toEqual(['Vaasa'])
  })
})

describe('the licence of a component', () => {
  const licenceOf = async (more: Readonly<Record<string, string>>) => {
    const [whole, back] = await take({ ...files, ...more }, [service])
    return { whole: await whole.licence(), back: await back.licence() }
  }

  it('is that of its own text, told by paths from the top', async () => {
    const { whole, back } = await licenceOf({ 'service/LICENSE': textOf('MIT') })
    expect(whole.expression).toBe('EUPL-1.2')
    expect(back).toMatchObject({ expression: 'MIT', evidence: [{ path: 'service/LICENSE', source: 'text' }] })
    const { back: broken } = await licenceOf({ 'service/LICENSE': 'Katso kotisivulta, millä lisenssillä tämä on.' })
    expect(broken.expression).toBeNull()
    expect(broken.reason?.en).toContain('service/LICENSE')
  })

  it('is that of the whole, to which its own manifest adds what it says', async () => {
    expect((await licenceOf({})).back.expression).toBe('EUPL-1.2')
    const { back } = await licenceOf({ 'service/package.json': '{ "license": "EUPL-1.2" }' })
    expect(back.expression).toBe('EUPL-1.2')
    expect(back.evidence.map(({ path }) => path)).toEqual(['LICENSE', 'service/package.json'])
  })

  it('is settled by its own manifest where the text leaves the version open', async () => {
    const { whole, back } = await licenceOf({
      LICENSE: textOf('GPL-3.0'),
      'service/package.json': '{ "license": "GPL-3.0-or-later" }',
    })
    expect(whole).toMatchObject({ expression: null, family: 'GPL-3.0' })
    expect(back).toMatchObject({ expression: 'GPL-3.0-or-later', family: 'GPL-3.0-or-later', reason: null })
  })

  it('is open where its manifest names a licence whose text is nowhere, and known where the text is there', async () => {
    const manifest = { 'service/package.json': '{ "license": "MIT" }' }
    const { back } = await licenceOf(manifest)
    expect(back.expression).toBeNull()
    expect(back.reason?.en).toContain('service/package.json')
    const { back: known } = await licenceOf({ ...manifest, 'LICENSES/MIT.txt': textOf('MIT') })
    expect(known.expression).toBe('MIT')
  })
})
