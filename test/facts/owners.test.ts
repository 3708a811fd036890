import { describe, expect, it } from 'vitest'
import { bodyGenitive, bodyName } from '../../src/facts/body-words.ts'
import { statedOwners } from '../../src/facts/owners.ts'
import { bodyNamed } from '../../src/inventory/public-bodies.ts'
import { subject } from '../checks/subject.ts'

const stated = async (files: Readonly<Record<string, string>>) =>
  (await statedOwners((await subject(files)).inventory)).sources.map(
    ({ place, path, complete, owners }) =>
      `${place} ${path}${complete ? '' : ' (not all)'}: ${owners.map(({ written, line }) => `${written} ${line}`).join(', ')}`,
  )

describe('the owners that a repository states', () => {
  it('stand in settings, plan, README and publiccode.yml, each with its line', async () => {
    const files = {
      '.github/kuntalint.yml': 'product:\n  owners:\n    - Espoo\n    - Salo\n',
      'GOVERNANCE.md':
        '# Hallintamalli\n\n| Rooli | Kuka |\n|---|---|\n| Omistajat | Espoo ja Salo |\n| Toimittaja | Solmu Oy |\n',
      'README.md': '# Jono\n\nPalvelun omistavat Espoon ja Salon kaupungit. Käyttäjiä ovat Oulu ja Turku.\n',
      'publiccode.yml':
        'name: Jono\norganisation:\n  name: Espoon kaupunki\nfundedBy:\n  - name: Oulun kaupunki\nmaintenance:\n  contractors:\n    - name: Solmu Oy\n',
    }
    expect(await stated(files)).toEqual([
      'settings .github/kuntalint.yml: Espoo 3, Salo 4',
      'plan GOVERNANCE.md: Espoo 5, Salo 5',
      'readme README.md: Espoo 3, Salon kaupungit 3',
      'publiccode publiccode.yml (not all): Espoon kaupunki 3',
    ])
  })

  it('are those of the plan, once, where a README holds it', async () => {
    const files = {
      'README.md': '# Jono\n\n## Hallintamalli\n\n| Omistajat | Espoo ja Oulu |\n|---|---|\n| Ohjausryhmä | Espoo |\n',
    }
    expect((await stated(files)).length).toBeLessThan(2)
  })

  it('are none where nobody says, and where the settings cannot be read', async () => {
    expect(await stated({ 'README.md': '# Jono\n\nSolmu Oy ylläpitää palvelua.\n' })).toEqual([])
    expect(await stated({ '.github/kuntalint.yml': 'product: [\n' })).toEqual([])
    expect(await stated({ '.github/kuntalint.yml': 'product:\n  owners: { __proto__: Espoo }\n' })).toEqual([])
  })

  it('are not compared when there are more of them than a product has', async () => {
    const rows = Array.from(
      { length: 150 },
      (_, at) => `- Kuntaliitto${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${at > 99 ? 'x' : ''}`,
    )
    const [source] = await stated({ 'GOVERNANCE.md': `# Hallintamalli\n\n## Omistajat\n\n${rows.join('\n')}\n` })
    expect(source).toMatch(/^plan GOVERNANCE\.md \(not all\)/u)
  })
})

describe('what officials call a body', () => {
  it.each([
    ['Turku', 'Turun kaupunki', 'Åbo stad', 'the City of Turku', 'Turun kaupungin'],
    ['Pori', 'Porin kaupunki', 'Björneborgs stad', 'the City of Pori', 'Porin kaupungin'],
    ['Sipoo', 'Sipoon kunta', 'Sibbo kommun', 'the Municipality of Sipoo', 'Sipoon kunnan'],
    ['Mustasaari', 'Mustasaaren kunta', 'Korsholms kommun', 'the Municipality of Mustasaari', 'Mustasaaren kunnan'],
    ['Koski Tl', 'Kosken Tl kunta', 'Koskis kommun', 'the Municipality of Koski Tl', 'Kosken Tl kunnan'],
    [
      'DVV',
      'Digi- ja väestötietovirasto',
      'Myndigheten för digitalisering och befolkningsdata',
      'the Digital and Population Data Services Agency',
      'Digi- ja väestötietoviraston',
    ],
  ])('%s', (name, fi, sv, en, genitive) => {
    const body = bodyNamed(name, { listed: true })!
    expect(bodyName(body)).toEqual({ fi, sv, en })
    expect(bodyGenitive(body)).toBe(genitive)
  })

  it('goes by its Swedish name in English where the document uses it', () => {
    expect(bodyName(bodyNamed('Korsholm')!, 'Korsholms kommun').en).toBe('the Municipality of Korsholm')
  })
})
