import { describe, expect, it } from 'vitest'
import check from '../../src/checks/owners-agree.ts'
import { answer, judge, problemsOf, told } from './subject.ts'

const plan = (owners: string) => `# Hallintamalli\n\n| Rooli | Kuka |\n|---|---|\n| Omistajat | ${owners} |\n`
const readme = (sentence: string) => `# Jono\n\n${sentence}\n`
const both = (owners: string, sentence: string) =>
  judge(check, {}, { 'GOVERNANCE.md': plan(owners), 'README.md': readme(sentence) })

describe('owners in two places', () => {
  it.each([
    ['Espoo ja Oulu', 'Tjänsten ägs av Esbo stad och Uleåborgs stad.'],
    ['Espoo, Salo ja Siun sote', 'Omistajat ovat Espoon kaupunki, Salon kaupunki ja Pohjois-Karjalan hyvinvointialue.'],
    ['HSL ja Maanmittauslaitos', 'Owners are Helsinki Region Transport and National Land Survey of Finland.'],
    ['Aarhus Kommune og Odense Kommune', 'Owners are Odense Kommune and Aarhus.'],
  ])('agree: %s / %s', async (owners, sentence) => {
    expect(answer(await both(owners, sentence))).toBe('passed')
  })

  it('differ by one body: told at the README, with both lines', async () => {
    const judgement = await both('Espoo, Oulu ja Turku', 'Omistajat ovat Espoo ja Oulu.')
    expect(told(judgement)).toEqual([
      'README.md:3 Two places differ on the owners: the City of Turku is named as an owner on line 5 of `GOVERNANCE.md`, but not among the owners in `README.md` (line 3). Check with the steering group which of them holds, and correct the other.',
    ])
    expect(told(judgement, 'fi')[0]).toContain(
      'Turun kaupunki mainitaan omistajana tiedoston `GOVERNANCE.md` rivillä 5 mutta ei',
    )
    expect(told(judgement, 'sv')[0]).toContain(
      'Åbo stad nämns som ägare på rad 5 i `GOVERNANCE.md` men inte bland ägarna i `README.md` (rad 3)',
    )
    expect(problemsOf(judgement)[0]).toMatchObject({
      related: [{ path: 'GOVERNANCE.md', line: 5 }],
      key: 'Turku GOVERNANCE.md',
    })
  })

  it('are not compared with a body that nobody knows', async () => {
    const judgement = await both('Espoo ja Jonoverkosto', 'Omistajat ovat Espoo ja Oulu.')
    expect(answer(judgement)).toBe('undetermined')
    // The word may be somebody's surname: its place is told.
    expect(JSON.stringify(judgement)).toContain('the name of the owner on line 5 of `GOVERNANCE.md`')
    expect(JSON.stringify(judgement)).not.toContain('Jonoverkosto')
    expect(JSON.stringify(await both('Espoo ja Gemeente Utrecht', 'Omistajat ovat Espoo ja Oulu.'))).toContain(
      'Utrecht',
    )
  })

  it.each([
    ['one place alone', 'Espoo ja Oulu', 'Jono kokoaa hakemukset.'],
    ['a list that does not name all', 'Espoo ja Oulu', 'Omistajat ovat mm. Espoo ja Turku.'],
    ['who governs', 'Espoo', 'Jono is governed by Espoo, Oulu and Turku.'],
    ['who pays and uses', 'Espoo', 'Jono is funded by Oulu. It is used by Turku.'],
    ['who supplies', 'Espoo', 'Palvelun toimittaja on Solmu Oy. Integraattorina toimii Oulun kaupunki.'],
  ])('are nothing to compare: %s', async (_, owners, sentence) => {
    expect(answer(await both(owners, sentence))).toBe('notApplicable')
  })

  it('are those of one thing: the plan of an interface has its own', async () => {
    const files = {
      'GOVERNANCE.md': plan('Espoo ja Oulu'),
      'docs/hallintamalli.md': plan('Kuntaliitto').replace('Hallintamalli', 'Rajapinnan hallintasuunnitelma'),
    }
    expect(answer(await judge(check, {}, files))).toBe('notApplicable')
  })

  it('are not compared with the one body that publiccode.yml has room for', async () => {
    const files = {
      'GOVERNANCE.md': plan('Espoo ja Oulu'),
      'publiccode.yml':
        'name: Jono\norganisation:\n  name: Turun kaupunki\nlegal:\n  mainCopyrightOwner: Espoon kaupunki\n',
    }
    expect(answer(await judge(check, {}, files))).toBe('notApplicable')
  })

  it('tells nothing that could be Markdown of a stranger', async () => {
    const judgement = await both('Espoo ja Pahis`[x](javascript:1)`', 'Omistajat ovat Espoo ja Oulu.')
    expect(JSON.stringify(judgement)).not.toContain('](javascript')
  })
})
