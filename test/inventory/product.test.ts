import { describe, expect, it } from 'vitest'
import type { Product } from '../../src/artefact.ts'
import { bodyList } from '../../src/inventory/body-lists.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import type { Settings } from '../../src/settings.ts'
import { subject } from '../checks/subject.ts'
import { emptyForm, finnishPlan, swedishPlan } from './plans.ts'

const productOf = async (files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Promise<Product> =>
  (await subject(files, { settings })).inventory.product
const ownersIn = async (plan: string) => (await productOf({ 'GOVERNANCE.md': `# Hallintamalli\n\n${plan}\n` })).owners

describe('the owners of a product', () => {
  it.each([
    ['| Rooli | Kuka |\n|---|---|\n| Omistaja | Espoo, Oulu ja Tampere |', ['Espoo', 'Oulu', 'Tampere']],
    ['## Omistajat\n\nEspoo, Oulu ja Tampere', ['Espoo', 'Oulu', 'Tampere']],
    ['Omistajat ovat Espoo, Oulu ja Tampere.', ['Espoo', 'Oulu', 'Tampere']],
    ['Espoo, Oulu ja Tampere omistavat tuotteen yhdessä.', ['Espoo', 'Oulu', 'Tampere']],
    ['## Ägare\n\nEsbo stad, Vasa stad och Åbo stad', ['Esbo stad', 'Vasa stad', 'Åbo stad']],
    ['Vasa stad äger tjänsten.', ['Vasa stad']],
    [
      '| Role | Who |\n|---|---|\n| Owner | City of Espoo (leads) and City of Oulu |',
      ['City of Espoo', 'City of Oulu'],
    ],
  ])('are read from %j', async (plan, owners) => {
    expect(await ownersIn(plan)).toEqual(owners)
  })

  it('are read from whole plans', async () => {
    expect((await productOf({ 'docs/hallintamalli.md': finnishPlan })).owners).toEqual(['Espoo', 'Oulu', 'Tampere'])
    expect((await productOf({ 'FORVALTNINGSPLAN.md': swedishPlan })).owners).toEqual(['Vasa stad', 'Korsholms kommun'])
  })

  it('are not known where nobody says, and where the form was not filled in', async () => {
    expect(await ownersIn('Ohjausryhmä kokoontuu kahdesti vuodessa.')).toBeNull()
    expect((await productOf({ 'GOVERNANCE.md': emptyForm })).owners).toBeNull()
    expect((await productOf({ 'src/map.ts': '' })).owners).toBeNull()
  })

  it('are those of the settings, whatever the plan says', async () => {
    const settings = { product: { ...defaultSettings.product, owners: ['Vaasa'] } }
    expect((await productOf({ 'docs/hallintamalli.md': finnishPlan }, settings)).owners).toEqual(['Vaasa'])
  })

  it('are bodies, not words such as "each" or "the municipalities"', () => {
    const names = (list: string) => bodyList(list).bodies.map(({ name }) => name)
    expect(names('kunnat')).toEqual([])
    expect(names('each; its; kukin')).toEqual([])
    expect(names('Etelä-Karjalan hyvinvointialue ja Kela')).toEqual(['Etelä-Karjalan hyvinvointialue', 'Kela'])
  })
})

describe('the stage of a product', () => {
  it('is what publiccode.yml says', async () => {
    const files = { 'publiccode.yml': 'developmentStatus: beta\n', 'package.json': '{ "version": "3.0.0" }' }
    expect((await productOf(files)).stage).toBe('beta')
  })

  it('is development below version 1.0 and stable from then on, by manifest or changelog', async () => {
    expect((await productOf({ 'package.json': '{\n  "version": "0.4.1"\n}' })).stage).toBe('development')
    expect((await productOf({ 'package.json': '{\n  "version": "1.0.0"\n}' })).stage).toBe('stable')
    expect((await productOf({ 'pyproject.toml': '[project]\nversion = "0.2.0"\n' })).stage).toBe('development')
    expect((await productOf({ 'CHANGELOG.md': '# Muutosloki\n\n## [0.3.0] - 2026-02-01\n\n- ladut\n' })).stage).toBe(
      'development',
    )
  })

  it('is stable where nothing tells, and where a private manifest only says 0.0.0', async () => {
    expect((await productOf({ 'README.md': '# Kartta' })).stage).toBe('stable')
    expect((await productOf({ 'package.json': '{\n  "version": "0.0.0"\n}' })).stage).toBe('stable')
  })

  it('is that of the settings before all', async () => {
    const settings = { product: { ...defaultSettings.product, stage: 'concept' as const } }
    expect((await productOf({ 'publiccode.yml': 'developmentStatus: stable\n' }, settings)).stage).toBe('concept')
  })
})

describe('the kind of a product', () => {
  const openapi = 'openapi: 3.1.0\ninfo: { title: Jonot, version: 1.0.0 }\npaths: {}\n'

  it('is software, and an interface too where it describes one of its own', async () => {
    expect((await productOf({ 'README.md': '# Kartta' })).kind).toEqual(['software'])
    expect((await productOf({ 'openapi.yaml': openapi })).kind).toEqual(['software', 'interface'])
  })

  it('is what the settings say', async () => {
    const settings = { product: { ...defaultSettings.product, kind: ['interface' as const] } }
    expect((await productOf({ 'README.md': '# Kartta' }, settings)).kind).toEqual(['interface'])
  })
})
