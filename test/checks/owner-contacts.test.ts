import { describe, expect, it } from 'vitest'
import check from '../../src/checks/owner-contacts.ts'
import { answer, judge, told } from './subject.ts'

const plan = '# Hallintamalli\n\n| Rooli | Kuka |\n|---|---|\n| Omistajat | Espoo ja Turku |\n\nEspoo: digi@espoo.fi\n'
const withTurku = (files: Readonly<Record<string, string>>) => judge(check, {}, { 'GOVERNANCE.md': plan, ...files })

describe('the contact of an owner', () => {
  it.each([
    ['a mail address of its domain', { 'README.md': '# Jono\n\nPalaute: jono@edu.turku.fi\n' }],
    ['a link to it', { 'README.md': '# Jono\n\n[Palaute](mailto:jono@turku.fi)\n' }],
    [
      'a row with a person',
      { 'MAINTAINERS.md': '# Ylläpitäjät\n\n| Kunta | Kuka |\n|---|---|\n| Turun kaupunki | Maija Esimerkki |\n' },
    ],
    ['an item with a phone number', { 'SUPPORT.md': '# Tuki\n\n- Turku: 050 123 4567\n' }],
    ['an item with a team', { 'SUPPORT.md': '# Stöd\n\n- Åbo stad, utvecklingsteam\n' }],
    ['an item with a handle', { 'CONTRIBUTING.md': '# Osallistuminen\n\n- Turun kaupunki: @turku-jono\n' }],
    [
      'a role with a link',
      { 'README.md': '# Jono\n\nTurun kaupungin [yhteyshenkilö](https://turku.example/yhteys).\n' },
    ],
    [
      'a section',
      { 'README.md': '# Jono\n\n## Turun kaupunki\n\nKirjoita osoitteeseen jono@turku.invalid-solmu.fi\n' },
    ],
    [
      'a contact in publiccode.yml',
      {
        'publiccode.yml':
          'name: Jono\nmaintenance:\n  contacts:\n    - name: Maija Esimerkki\n      affiliation: Åbo stad\n',
      },
    ],
    [
      'an address in publiccode.yml',
      {
        'publiccode.yml':
          'name: Jono\nmaintenance:\n  contacts:\n    - name: Maija Esimerkki\n      email: maija.esimerkki@turku.fi\n',
      },
    ],
    ['a team in CODEOWNERS', { '.github/CODEOWNERS': '* @jonopalvelu/turku-kehitys\n' }],
  ])('is %s', async (_, files) => {
    const judgement = await withTurku(files)
    expect(answer(judgement), JSON.stringify(judgement)).toBe('passed')
  })

  it.each([
    ['a place', { 'README.md': '# Jono\n\nPalvelu on käytössä Turussa.\n' }],
    ['another body of the same name', { 'README.md': '# Jono\n\nPalaute: tutkija@utu.fi, jono@abo.fi\n' }],
    [
      'a contractor',
      {
        'publiccode.yml':
          'name: Jono\nmaintenance:\n  contractors:\n    - name: Turun kaupunki\n      email: x@solmu.fi\n',
      },
    ],
    ['a template', { 'README.md': '# Jono\n\n- Turku: name@example.org\n' }],
    ['CODEOWNERS without it', { '.github/CODEOWNERS': '* @jonopalvelu/espoo\n' }],
  ])('is not %s', async (_, files) => {
    const judgement = await withTurku(files)
    expect(told(judgement, 'fi')).toHaveLength(1)
    expect(told(judgement, 'fi')[0]).toMatch(
      /^GOVERNANCE\.md:5 En löytänyt Turun kaupungin yhteystietoja\. Luin: `GOVERNANCE\.md`/u,
    )
    expect(told(judgement, 'sv')[0]).toContain('Jag hittade ingen kontaktuppgift till Åbo stad.')
    expect(told(judgement, 'en')[0]).toContain('I found no contact for the City of Turku.')
    expect(JSON.stringify(judgement)).not.toContain('CODEOWNERS')
  })

  it('never repeats a name, an address or a number', async () => {
    const text = JSON.stringify(await withTurku({ 'README.md': '# Jono\n\n- Espoo: Maija Esimerkki, 050 123 4567\n' }))
    expect(text).not.toMatch(/Maija|050|digi@/u)
  })

  it('is not told to be absent when the plan leads out of the repository', async () => {
    const files = {
      'README.md':
        '# Jono\n\nOmistajat ovat Espoo ja Turku.\n\n## Hallintamalli\n\n[Hallintamalli](https://wiki.solmu.fi/hallintamalli)\n',
    }
    expect(answer(await judge(check, {}, files))).toBe('undetermined')
  })

  it('is found for bodies of other countries by their words', async () => {
    const files = {
      'GOVERNANCE.md': '# Governance\n\n## Owners\n\n- Aarhus Kommune\n- Malmö stad\n',
      'README.md': '# Board\n\nWrite to board@aarhus.dk\n\n- Malmö stad: board@malmo.se\n',
    }
    expect(answer(await judge(check, {}, files))).toBe('passed')
  })
})
