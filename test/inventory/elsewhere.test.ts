import { describe, expect, it } from 'vitest'
import type { Artefact, ArtefactKind } from '../../src/artefact.ts'
import { subject } from '../checks/subject.ts'

/** Sections of a README by kind; each list: Finnish, Swedish, English. */
const sections: Partial<Record<ArtefactKind, readonly (readonly [heading: string, text: string])[]>> = {
  governance: [
    [
      'Hallintamalli',
      'Tampere ja Oulu päättävät palvelusta yhdessä ohjausryhmässä, joka kokoontuu neljä kertaa vuodessa.',
    ],
    ['Styrning', 'Vasa och Korsholm beslutar tillsammans om tjänsten i en styrgrupp som möts fyra gånger om året.'],
    ['Governance', 'Espoo and Oulu decide on the service together in a steering group that meets four times a year.'],
  ],
  roadmap: [
    ['Tiekartta', 'Syksyllä 2026 lisätään uimarannat ja keväällä 2027 pyöräilyreitit kartalle.'],
    ['Färdplan', 'Hösten 2026 kommer badstränder och våren 2027 cykelleder på kartan.'],
    ['Roadmap', 'Beaches come to the map in autumn 2026 and cycling routes in spring 2027.'],
  ],
  owners: [
    ['Ylläpitäjät', '- @tampere/kartta'],
    ['Förvaltare', '- @vasa/karta'],
    ['Maintainers', '- @espoo/map'],
  ],
  licence: [
    ['Lisenssi', 'Palvelun lisenssi on EUPL 1.2.'],
    ['Licens', 'Tjänsten har licensen EUPL 1.2.'],
    ['Licence', 'The service is licensed under EUPL 1.2.'],
  ],
  contributing: [
    ['Osallistuminen', 'Tee muutos haarassa ja avaa pull request. Katselmoimme ehdotukset viikossa.'],
    ['Bidra', 'Gör ändringen i en gren och öppna en pull request. Vi svarar inom en vecka.'],
    ['Contributing', 'Make the change in a branch and open a pull request. We answer within a week.'],
  ],
  'code-of-conduct': [
    ['Käytössäännöt', 'Ole ystävällinen muille ja anna palautetta asiallisesti. Ongelmista voi kertoa ylläpitäjille.'],
    ['Uppförandekod', 'Var vänlig mot andra och ge saklig respons. Berätta om problem för förvaltarna.'],
    ['Code of conduct', 'Be kind to others and keep to the point. Tell the maintainers about problems.'],
  ],
  security: [
    ['Tietoturva', 'Ilmoita haavoittuvuudesta osoitteeseen tietoturva@tampere.fi. Vastaamme kolmessa päivässä.'],
    ['Säkerhet', 'Anmäl sårbarheter till sakerhet@vasa.fi. Vi svarar inom tre dagar.'],
    ['Security', 'Report vulnerabilities to security@espoo.fi. We answer within three days.'],
  ],
  changelog: [
    ['Muutoshistoria', 'Versiossa 1.2 lisättiin ladut. Versiossa 1.1 lisättiin leikkipuistot.'],
    ['Ändringslogg', 'Version 1.2 fick skidspår. Version 1.1 fick lekparker.'],
    ['Changelog', 'Version 1.2 got ski tracks. Version 1.1 got playgrounds.'],
  ],
  funding: [
    ['Rahoitus', 'Kumpikin kaupunki maksaa puolet palvelun ylläpidosta joka vuosi.'],
    ['Finansiering', 'Städerna betalar hälften var av underhållet varje år.'],
    ['Funding', 'Each city pays half of the upkeep every year from its own budget.'],
  ],
  support: [
    ['Tuki', 'Kysymykset voi lähettää osoitteeseen kartta@tampere.fi arkisin.'],
    ['Stöd', 'Frågor kan skickas till karta@vasa.fi på vardagar.'],
    ['Support', 'Questions can be sent to map@espoo.fi on working days.'],
  ],
}

/** Texts of links by kind; each list: Finnish, Swedish, English. */
const links: Partial<Record<ArtefactKind, readonly string[]>> = {
  governance: ['Hallintamalli', 'Förvaltningsplan', 'Governance model'],
  roadmap: ['Tiekartta', 'Färdplan', 'Roadmap'],
  contributing: ['Osallistumisohje', 'Bidragsguide', 'Contributing'],
  'code-of-conduct': ['Käytössäännöt', 'Uppförandekod', 'Code of conduct'],
  security: ['Tietoturvailmoitus', 'Säkerhetspolicy', 'Security policy'],
  changelog: ['Muutosloki', 'Ändringslogg', 'Changelog'],
  support: ['Forum', 'Forum', 'Contact us'],
}

const intro = '# Karttapalvelu\n\nLeikkipuistot ja ladut kartalla koko Pirkanmaan alueella.\n'

async function find(
  kind: ArtefactKind,
  readme: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Artefact> {
  const { inventory } = await subject({ 'README.md': readme, ...files })
  return inventory.artefacts.find((artefact) => artefact.kind === kind) as Artefact
}

const cases = Object.entries(sections).flatMap(([kind, list]) =>
  list.map(([heading, text]) => [kind as ArtefactKind, heading, text] as const),
)
const linkCases = Object.entries(links).flatMap(([kind, list]) =>
  list.map((text) => [kind as ArtefactKind, text] as const),
)

describe('an artefact that is a section of the README', () => {
  it.each(cases)('is found: %s under %j', async (kind, heading, text) => {
    const readme = `${intro}\n## ${heading}\n\n${text}\n\n## Asennus\n\nnpm install\n`
    expect(await find(kind, readme)).toMatchObject({ status: 'section', path: 'README.md', line: 5, endLine: 8 })
  })

  it.each(cases)('is absent where nothing stands under the heading: %s under %j', async (kind, heading) => {
    expect(await find(kind, `${intro}\n## ${heading}\n\n## Asennus\n\nnpm install\n`)).toMatchObject({
      status: 'absent',
      path: null,
    })
  })

  it('is not found where the product has a file for it', async () => {
    const readme = `${intro}\n## Roadmap\n\nBeaches come to the map in autumn 2026 and cycling routes later.\n`
    expect(await find('roadmap', readme, { 'ROADMAP.md': '# Roadmap\n\n## 2027\n\nCycling routes.\n' })).toMatchObject({
      status: 'present',
      path: 'ROADMAP.md',
    })
  })

  it('is not found under headings that look so and are another thing', async () => {
    const text = 'Firefox 120 and Chrome 121 on desktop and mobile, and nothing older than these.'
    expect((await find('support', `${intro}\n## Browser support\n\n${text}\n`)).status).toBe('absent')
    expect((await find('contributing', `${intro}\n## Contributors\n\n${text}\n`)).status).toBe('absent')
    expect((await find('governance', `${intro}\n## Data governance\n\n${text}\n`)).status).toBe('absent')
  })
})

describe('an artefact that is only a link', () => {
  it.each(linkCases)('is linked: %s by %j', async (kind, text) => {
    const readme = `${intro}\n- [${text}](https://www.example.fi/sivu)\n`
    expect(await find(kind, readme)).toMatchObject({
      status: 'linked',
      path: 'README.md',
      line: 5,
      substance: 'pointer',
      target: 'https://www.example.fi/sivu',
    })
  })

  it('is absent where the link leads to a file that is not there', async () => {
    expect((await find('roadmap', `${intro}\n[Tiekartta](docs/suunnitelmat/2027.md)\n`)).status).toBe('absent')
  })

  it('is linked where the section holds nothing but the link', async () => {
    const found = await find('roadmap', `${intro}\n## Roadmap\n\n[On our board](https://www.example.fi/taulu)\n`)
    expect(found).toMatchObject({ status: 'linked', target: 'https://www.example.fi/taulu' })
  })

  it('is linked where a file holds nothing but the link', async () => {
    const found = await find('roadmap', intro, {
      'ROADMAP.md': '# Roadmap\n\nSee [the board](https://www.example.fi/taulu).\n',
    })
    expect(found).toMatchObject({ status: 'linked', path: 'ROADMAP.md', target: 'https://www.example.fi/taulu' })
  })
})

describe('an artefact that stands in another document', () => {
  it('is a key of publiccode.yml', async () => {
    const found = await find('roadmap', intro, {
      'publiccode.yml': 'name: Kartta\nroadmap: https://www.example.fi/tiekartta\n',
    })
    expect(found).toMatchObject({
      status: 'linked',
      path: 'publiccode.yml',
      line: 2,
      target: 'https://www.example.fi/tiekartta',
    })
  })

  it('is a section of the plan: how the work is paid for, how changes are asked for', async () => {
    const plan =
      '# Hallintamalli\n\n## Rahoitus\n\nKunnat jakavat kustannukset tasan joka vuosi.\n\n## Muutospyynnöt\n\nMuutospyynnöt tehdään lomakkeella ja käsitellään viikossa.\n'
    expect(await find('funding', intro, { 'GOVERNANCE.md': plan })).toMatchObject({
      status: 'section',
      path: 'GOVERNANCE.md',
      line: 3,
    })
    expect(await find('contributing', intro, { 'GOVERNANCE.md': plan })).toMatchObject({
      status: 'section',
      path: 'GOVERNANCE.md',
      line: 7,
    })
  })

  it('is a line of an issue form that sends security reports elsewhere', async () => {
    const form =
      'name: Virhe\ndescription: Ilmoita virheestä\nbody:\n  - type: markdown\n    attributes:\n      value: Report security problems to security@example.fi\n'
    expect(await find('security', intro, { '.github/ISSUE_TEMPLATE/bug.yml': form })).toMatchObject({
      status: 'section',
      path: '.github/ISSUE_TEMPLATE/bug.yml',
      line: 6,
    })
  })
})
