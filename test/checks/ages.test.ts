import { describe, expect, it } from 'vitest'
import draftMarker from '../../src/checks/draft-marker.ts'
import fresh from '../../src/checks/fresh.ts'
import planStatus from '../../src/checks/plan-status.ts'
import type { MemoryOptions } from '../../src/repository/memory.ts'
import { answer, judge, problemsOf, told } from './subject.ts'

const body =
  '\nKaupungit omistavat karttapalvelun yhdessä ja ohjausryhmä päättää sen kehittämisestä neljä kertaa vuodessa. Tuotepäällikkö valmistelee kokoukset, kirjaa päätökset ja julkaisee ne koodivarastossa kaikkien luettaviksi viikon kuluessa kokouksesta.\n'
const plan = { kinds: ['governance'], months: 18 } as const
const roadmap = { kinds: ['roadmap'], months: 12 } as const

describe('the age of a plan', () => {
  it.each([
    ['its own date', `# Hallintamalli\n\nPäivitetty 12.5.2026\n${body}`, {}],
    [
      'the newest row of its table of versions',
      `# Hallintamalli\n\n| Versio | Pvm |\n| --- | --- |\n| 0.1 | 1.2.2019 |\n| 1.0 | 12.5.2026 |\n${body}`,
      {},
    ],
    ['its front matter', `---\nupdated: 2026-05-12\n---\n\n# Hallintamalli\n${body}`, {}],
    ['its last change in git', `# Hallintamalli\n${body}`, { 'GOVERNANCE.md': new Date('2026-05-12') }],
  ])('is told by %s', async (_, text, lastChanged) => {
    expect(answer(await judge(fresh, plan, { 'GOVERNANCE.md': text }, { lastChanged }))).toBe('passed')
  })

  it('is told by its own date even when git saw a change of spelling yesterday', async () => {
    const files = { 'GOVERNANCE.md': `# Hallintamalli\n\nPäivitetty 12.5.2023\n${body}` }
    const judgement = await judge(fresh, plan, files, { lastChanged: { 'GOVERNANCE.md': new Date('2026-11-22') } })
    expect(told(judgement, 'fi')).toEqual([
      'GOVERNANCE.md:3 Asiakirjan `GOVERNANCE.md` uusin päiväys on 12.5.2023, yli 18 kuukautta sitten. Jos sisältö pitää yhä paikkansa, päiväyksen uusiminen riittää.',
    ])
  })

  it('is as the owners planned it until the next review, but not for ever', async () => {
    const old = { lastChanged: { 'GOVERNANCE.md': new Date('2023-01-01') } }
    const planned = (when: string) => ({ 'GOVERNANCE.md': `# Hallintamalli\n\nSeuraava tarkistus ${when}\n${body}` })
    expect(answer(await judge(fresh, plan, planned('3/2027'), old))).toBe('passed')
    expect(answer(await judge(fresh, plan, planned('3/2026'), old))).toBe('problems')
    expect(answer(await judge(fresh, plan, planned('3/2040'), old))).toBe('problems')
  })

  it('is not known without a date and without history', async () => {
    const shallow = {
      undetermined: { fi: 'Historia on katkaistu.', sv: 'Historiken är avkortad.', en: 'The history is cut.' },
    }
    const judgement = await judge(
      fresh,
      plan,
      { 'GOVERNANCE.md': `# Hallintamalli\n${body}` },
      { lastChanged: shallow },
    )
    expect(judgement).toEqual({
      undetermined: expect.objectContaining({ en: expect.stringContaining('The history is cut.') }),
    })
    expect(answer(await judge(fresh, plan, { 'GOVERNANCE.md': `# Hallintamalli\n${body}` }))).toBe('undetermined')
  })
})

describe('a change of form', () => {
  const text = `# Hallintamalli\n${body}\n- Ohjausryhmä: [jäsenet](jasenet.md)\n`
  const formed = text
    .replaceAll('. ', '.\n')
    .replace('- Ohjausryhmä', '* **Ohjausryhmä**')
    .replace('jasenet.md', 'a/b.md')
  const version = (day: string, words: string) => ({
    commit: day.repeat(5).slice(0, 40),
    date: new Date(day),
    text: words,
  })
  const versions = [version('2026-11-01', formed), version('2022-01-01', text)]
  const lastChanged = { 'GOVERNANCE.md': new Date('2026-11-01') }
  const files = { 'GOVERNANCE.md': formed }

  it('is no review', async () => {
    const judgement = await judge(fresh, plan, files, { lastChanged, versions: { 'GOVERNANCE.md': versions } })
    expect(told(judgement, 'fi')).toEqual([
      'GOVERNANCE.md:1 Tiedostosta `GOVERNANCE.md` on muutettu vain ulkoasua yli 18 kuukauden ajan (viimeksi 1.11.2026); sanat ovat ennallaan. Jos sisältö pitää yhä paikkansa, kirjaa asiakirjaan päivä, jona se on tarkistettu.',
    ])
  })

  it('is what `.git-blame-ignore-revs` lists, whatever it changed', async () => {
    const [newest, first] = [version('2026-11-01', `${text}Lisäys.`), version('2022-01-01', text)]
    const commit = 'abcdef0123'.repeat(4)
    const options = { lastChanged, versions: { 'GOVERNANCE.md': [{ ...newest, commit }, first] } }
    const listing = { 'GOVERNANCE.md': newest.text, '.git-blame-ignore-revs': `# Muotoilu\n${commit} # biome\n` }
    expect(answer(await judge(fresh, plan, listing, options))).toBe('problems')
    expect(answer(await judge(fresh, plan, { 'GOVERNANCE.md': newest.text }, options))).toBe('passed')
  })

  it('is not supposed where texts are not known, or one word differs', async () => {
    const unread = [{ ...versions[0]!, text: null }, versions[1]!]
    const other = [version('2026-11-01', formed.replace('neljä', 'kolme')), versions[1]!]
    const cut = { undetermined: { fi: 'x', sv: 'x', en: 'x' } }
    const all: NonNullable<MemoryOptions['versions']>[] = [
      { 'GOVERNANCE.md': unread },
      { 'GOVERNANCE.md': other },
      {},
      cut,
    ]
    for (const known of all)
      expect(answer(await judge(fresh, plan, files, { lastChanged, versions: known }))).toBe('passed')
  })
})

describe('the age of a roadmap', () => {
  it.each([
    '## 2027\n\n- Kartat\n',
    '- Q4/2026: maps for everybody\n',
    '| Milloin | Mitä |\n| --- | --- |\n| syksy 2026 | kartat |\n',
    '## 2025\n\n- Done\n\n## Later\n\n- Maps for everybody\n',
  ])('is good with %j', async (text) => {
    const files = { 'ROADMAP.md': `# Roadmap\n\n${text}` }
    expect(answer(await judge(fresh, roadmap, files, { lastChanged: { 'ROADMAP.md': new Date('2026-06-01') } }))).toBe(
      'passed',
    )
  })

  it('is a problem at its last period when that has passed', async () => {
    const files = {
      'ROADMAP.md':
        '# Roadmap\n\n- Q1/2025 Maps for all the libraries of the region\n- Q3/2025 Queues, and messages to those who wait in them, in Finnish, Swedish and English, with the place in the queue\n',
    }
    const [problem] = problemsOf(
      await judge(fresh, roadmap, files, { lastChanged: { 'ROADMAP.md': new Date('2026-06-01') } }),
    )
    expect(problem!.location).toMatchObject({ path: 'ROADMAP.md', line: 4, column: 3 })
    expect(problem!.message.en).toContain('`Q3/2025`, and it has passed')
  })

  it.each(['# Roadmap\n', '# Roadmap\n\n## 2023\n\n- Maps\n', '# Roadmap\n\n[INSERT PLANS]\n'])(
    'is not told of %j, which says too little',
    async (text) => {
      const lastChanged = { 'ROADMAP.md': new Date('2023-06-01') }
      expect(answer(await judge(fresh, roadmap, { 'ROADMAP.md': text }, { lastChanged }))).toBe('notApplicable')
    },
  )

  const old = { lastChanged: { 'ROADMAP.md': new Date('2024-01-01') } }
  it.each([
    'The service is in maintenance mode since 2024.',
    'The product is considered feature-complete; no new features are planned.',
    'Palvelua vain ylläpidetään.',
    'Tuote on ylläpitovaiheessa.',
    'Sovellusta ei enää kehitetä.',
    'Kehittäminen on päättynyt vuonna 2024.',
    'Produkten utvecklas inte längre.',
    'Tjänsten får endast underhåll.',
    'Produkten är färdigutvecklad.',
  ])('does not matter when the roadmap says: %s', async (text) => {
    const judgement = await judge(fresh, roadmap, { 'ROADMAP.md': `# Roadmap\n\n${text}\n` }, old)
    expect(judgement).toEqual({ notApplicable: expect.objectContaining({ en: expect.stringContaining('line 3') }) })
  })

  const dated = '# Tiekartta\n\n- Q1/2024: kartat kaikille kirjastoille ja jonotustieto samaan näkymään\n'.repeat(3)
  it('does not matter when the README or publiccode.yml says that the product is finished', async () => {
    const readme = { 'ROADMAP.md': dated, 'README.md': '# Kartta\n\nTuotetta vain ylläpidetään.\n' }
    expect(answer(await judge(fresh, roadmap, readme, old))).toBe('notApplicable')
    const publiccode = { 'ROADMAP.md': dated, 'publiccode.yml': 'name: Kartta\ndevelopmentStatus: obsolete\n' }
    expect(answer(await judge(fresh, roadmap, publiccode, old))).toBe('notApplicable')
  })

  it.each([
    'When the product is in maintenance mode, only fixes are made.',
    'Vain ylläpitäjät voivat yhdistää muutoksia.',
    'Endast förvaltaren kan godkänna ändringar.',
    'Jos tuotetta ei enää kehitetä, siitä kerrotaan.',
  ])('matters all the same with: %s', async (text) => {
    const files = { 'ROADMAP.md': `${dated}\n${text}\n`, 'README.md': `# Kartta\n\n${text}\n` }
    expect(answer(await judge(fresh, roadmap, files, old))).toBe('problems')
  })
})

describe('what a plan tells of itself', () => {
  it.each([
    [
      'a table of versions',
      '# Hallintamalli\n\n| Versio | Pvm | Tila |\n| --- | --- | --- |\n| 1.0 | 12.5.2026 | Hyväksytty |\n',
    ],
    ['one line', '# Hallintamalli\n\nVersio 1.0, 12.5.2026, hyväksytty.\n'],
    ['lines', '# Förvaltningsplan\n\nVersion: 1.2\nDatum: 12.5.2026\nStatus: godkänd\n'],
    ['front matter', '---\nversion: "1.0"\ndate: 2026-05-12\nstatus: approved\n---\n\n# Governance\n'],
    [
      'rows',
      '# Hallintamalli\n\n| Tieto | Arvo |\n| --- | --- |\n| Versio | 1.0 |\n| Päiväys | 12.5.2026 |\n| Tila | Luonnos |\n',
    ],
  ])('is read from %s', async (_, text) => {
    expect(answer(await judge(planStatus, {}, { 'GOVERNANCE.md': text + body }))).toBe('passed')
  })

  it('is one problem that lists what was not found', async () => {
    expect(
      told(await judge(planStatus, {}, { 'GOVERNANCE.md': `# Hallintamalli 1.0\n\nVersio 1.0\n${body}` }), 'fi'),
    ).toEqual([
      'GOVERNANCE.md:1 En löytänyt asiakirjan `GOVERNANCE.md` alusta näitä tietoja: päiväys ja tila (luonnos, ehdotus tai hyväksytty). Löysin: versio. Ilman niitä lukija ei tiedä, onko asiakirja voimassa.',
    ])
  })

  it.each([
    'The develop branch represents the current working draft of our pages.\n',
    'Pull requests that are approved by two maintainers are accepted.\n',
    '| Krav | Svar |\n| --- | --- |\n| Licens | Mozilla Public License Version 2.0, godkänd |\n',
  ])('is not what the text says of other things: %j', async (text) => {
    const [problem] = problemsOf(await judge(planStatus, {}, { 'GOVERNANCE.md': `# Governance\n\n${text}${body}` }))
    expect(problem!.key).toBe('version date status')
  })

  it.each([
    '# DRAFT: governance of the map\n',
    '# Hallintamalli\n\n**Tila:** hyväksytty\n',
    '# Plan\n\nApproved 2026-05-12\n',
  ])('holds its status in %j', async (text) => {
    const [problem] = problemsOf(await judge(planStatus, {}, { 'GOVERNANCE.md': text + body }))
    expect(problem!.key).not.toContain('status')
  })

  it('is not asked of a section of the README', async () => {
    const files = { 'README.md': `# Kartta\n\nKartta kaikille.\n\n## Hallintamalli\n${body}` }
    expect(answer(await judge(planStatus, {}, files))).toBe('notApplicable')
  })
})

describe('a draft', () => {
  it.each([
    ['# DRAFT: governance of the map\n', 1],
    ['# Hallintamalli (luonnos)\n', 1],
    ['# Förvaltningsplan\n\nStatus: utkast\n', 3],
    ['---\nstatus: draft\n---\n\n# Plan\n', 2],
    [
      '# Hallintamalli\n\n| Versio | Pvm | Tila | Muutokset |\n| --- | --- | --- | --- |\n| 0.1 | 1.2.2026 | Ehdotus | Ensimmäinen |\n| 0.2 | 12.5.2026 | Luonnos | Rahoitus lisätty |\n',
      6,
    ],
    [
      '# Plan\n\n| Datum | Version | Status |\n| --- | --- | --- |\n| 2026-05-12 | 0.10 | Utkast |\n| 2026-01-12 | 0.9 | Godkänd |\n',
      5,
    ],
    ['# Hallintamalli\n\n| Tila | Luonnos |\n| --- | --- |\n| Tila | Luonnos |\n', 5],
  ])('calls itself so in %j', async (text, line) => {
    const [problem] = problemsOf(await judge(draftMarker, { kinds: ['governance'] }, { 'GOVERNANCE.md': text + body }))
    expect(problem?.location.line).toBe(line)
  })

  it.each([
    '# Concept of the map\n',
    '# Hallintamalli\n\nOhjausryhmä käsittelee luonnokset ennen hyväksymistä.\n',
    '# Governance\n\nA draft may be sent by anyone.\n',
    '# Hallintamalli\n\n| Versio | Pvm | Tila |\n| --- | --- | --- |\n| 0.1 | 1.2.2026 | Luonnos |\n| 1.0 | 12.5.2026 | Hyväksytty |\n',
    '# Hallintamalli\n\n| Versio | Pvm | Muutokset |\n| --- | --- | --- |\n| 1.0 | 12.5.2026 | Luonnoksen kommentit |\n',
  ])('is not seen in %j', async (text) => {
    expect(answer(await judge(draftMarker, { kinds: ['governance'] }, { 'GOVERNANCE.md': text + body }))).toBe('passed')
  })
})
