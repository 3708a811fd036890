import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { bodyList } from '../../src/inventory/body-lists.ts'
import { ownersIn, ownersStated } from '../../src/inventory/owning-bodies.ts'
import { subject } from '../checks/subject.ts'

async function documentOf(text: string): Promise<Document> {
  const { inventory } = await subject({ 'GOVERNANCE.md': text })
  return (await inventory.document('GOVERNANCE.md')) as Document
}
async function stated(text: string) {
  const document = await documentOf(text)
  const { owners, whole } = ownersStated(document, 1, document.lines)
  return { owners: owners.map(({ name, line }) => `${name} ${line}`), whole }
}

describe('the owners that a document names, with their lines', () => {
  it.each([
    ['a row', '| Rooli | Kuka |\n|---|---|\n| Omistajat | Espoo ja Oulu |\n', ['Espoo 3', 'Oulu 3']],
    [
      'a row for each',
      '| Roll | Vem |\n|---|---|\n| Ägare | Borgå stad |\n| Delägare | Lappträsks kommun |\n| Ordförande | Sibbo kommun |\n',
      ['Borgå stad 3', 'Lappträsks kommun 4'],
    ],
    [
      'a column that says so',
      '| Who | Role |\n|---|---|\n| City of Vaasa | Owner |\n| Kvarken Ltd | Supplier |\n| Oulun kaupunki | Omistaja |\n',
      ['City of Vaasa 3', 'Oulun kaupunki 5'],
    ],
    [
      'a row with another cell first',
      '| Rooli | Tehtävä | Kuka |\n|---|---|---|\n| Omistaja | Ohjaa | Oulu |\n',
      ['Oulu 3'],
    ],
    [
      'a list',
      '## Omistajat\n\n- Espoon kaupunki: digi@espoo.example\n- Turku, turku@turku.example\n',
      ['Espoon kaupunki 3', 'Turku 4'],
    ],
    [
      'a table under the heading',
      '## Omistajat\n\n| Kunta | Yhteystieto |\n|---|---|\n| Espoo | a |\n| Turku | b |\n',
      ['Espoo 5', 'Turku 6'],
    ],
    ['a sentence over two lines', 'Palvelun omistavat Espoo, Oulu\nja Turku.\n', ['Espoo 1', 'Oulu 1', 'Turku 2']],
    [
      'genitives',
      'Jono on Espoon, Oulun ja Turun kaupungin yhdessä omistama ohjelmisto.\n',
      ['Espoo 1', 'Oulu 1', 'Turku 1'],
    ],
    ['plural', 'Palvelun omistavat Espoon ja Turun kaupungit.\n', ['Espoo 1', 'Turun kaupungit 1']],
    ['cities of', 'The product is owned by the cities of Vaasa and Oulu.\n', ['cities of Vaasa 1', 'Oulu 1']],
    [
      'departments',
      '| Rooli | Kuka |\n|---|---|\n| Omistaja | Espoon kaupunki, Tietohallinto; Oulun kaupunki, Digipalvelut |\n',
      ['Espoon kaupunki 3', 'Oulun kaupunki 3'],
    ],
    [
      'items that go on',
      '## Owners\n\n- City of Espoo — leads in Tampere\n- Turku - pays\n',
      ['City of Espoo 3', 'Turku 4'],
    ],
    [
      'one body in two languages',
      '| Rooli | Kuka |\n|---|---|\n| Omistaja | Espoon kaupunki / Esbo stad |\n',
      ['Espoon kaupunki 3'],
    ],
    [
      'names with a conjunction',
      '## Omistajat\n\nVantaan ja Keravan hyvinvointialue sekä Digi- ja väestötietovirasto\n',
      ['Vantaan ja Keravan hyvinvointialue 3', 'Digi- ja väestötietovirasto 3'],
    ],
    ['Swedish', 'Tjänsten ägs gemensamt av Esbo stad och Kyrkslätts kommun.\n', ['Esbo stad 1', 'Kyrkslätts kommun 1']],
  ])('%s', async (_, text, owners) => {
    expect(await stated(text)).toEqual({ owners, whole: true })
  })

  it.each([
    ['a list that does not name all', 'Omistajat ovat mm. Espoo ja Oulu.\n'],
    ['a list with others', 'Tjänsten ägs av Esbo, Åbo och andra kommuner.\n'],
    [
      'a list of which a name was not understood',
      '| Rooli | Kuka |\n|---|---|\n| Omistajat | Espoo, Oulu ja Jono Verkosto |\n',
    ],
    ['who governs', 'The product is governed by Espoo and Oulu.\n'],
    ['a heading that is about others too', '## Omistajat ja ohjausryhmä\n\n- Espoo\n- Oulu\n'],
  ])('are not all of them: %s', async (_, text) => {
    const found = await stated(text)
    expect(found.whole).toBe(false)
    expect(found.owners.length).toBeGreaterThan(1)
  })

  it.each([
    ['a product owner', '| Role | Who |\n|---|---|\n| Product owner | City of Oulu |\n'],
    ['a product owner in Finnish', '| Rooli | Kuka |\n|---|---|\n| Tuoteomistaja | Oulun kaupunki |\n'],
    ['the owner of data', '| Role | Who |\n|---|---|\n| Data owner | City of Oulu |\n'],
    ['who represents the owner', '| Rooli | Kuka |\n|---|---|\n| Omistajan edustaja | Oulun kaupunki |\n'],
    ['the copyright', 'The copyright is owned by City of Oulu.\n'],
    ['a trademark', 'eJono on Espoon kaupungin omistama tavaramerkki.\n'],
    ['an environment', 'The production environment is owned by City of Oulu.\n'],
    ['an installation', 'The reference installation is owned by the City of Espoo.\n'],
    ['the owner of an environment', '| Environment | Owner |\n|---|---|\n| Production | Oulu |\n'],
    ['a company of a city', 'Jono on Espoon kaupungin tytäryhtiön omistama ohjelmisto.\n'],
    ['a supplier', '| Rooli | Kuka |\n|---|---|\n| Toimittaja | Solmu Oy |\n| Rahoittaja | Oulun kaupunki |\n'],
    ['you', 'Secondly, you can use your own theme.\n'],
  ])('are not %s', async (_, text) => {
    expect((await stated(text)).owners).toEqual([])
  })

  it('are looked for within the lines alone', async () => {
    const document = await documentOf('Omistajat ovat Espoo ja Oulu.\n\nMuuta tekstiä.\n')
    expect(ownersIn(document, 3, 3)).toEqual([])
    expect(ownersIn(document, 1, 1)).toEqual(['Espoo', 'Oulu'])
  })

  it('are found in time that grows with the document', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `| Omistaja | Espoo ${at} |`).join('\n')
    const document = await documentOf(`| Rooli | Kuka |\n|---|---|\n${rows}\n\n${'Omistajat ovat '.repeat(1000)}`)
    expect(ownersStated(document, 1, document.lines)).toBeDefined()
  })
})

describe('a list of bodies', () => {
  it('gives names in the nominative, each once', () => {
    expect(bodyList('Espoon, Esbo stad, Oulun kaupungille ja Aarhus Kommune').bodies.map(({ name }) => name)).toEqual([
      'Espoo',
      'Oulu',
      'Aarhus Kommune',
    ])
  })

  it('never breaks, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        for (const { name, written } of bodyList(text).bodies) expect(`${name}${written}`.length).toBeGreaterThan(0)
      }),
    )
  })
})
