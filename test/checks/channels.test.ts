import { describe, expect, it } from 'vitest'
import changelogEntries from '../../src/checks/changelog-entries.ts'
import contactStated from '../../src/checks/contact-stated.ts'
import documentsLinked from '../../src/checks/documents-linked.ts'
import implementations from '../../src/checks/implementations.ts'
import issueForms from '../../src/checks/issue-forms.ts'
import { answer, judge, problemsOf, told } from './subject.ts'

describe('a contact', () => {
  const contact = { kinds: ['readme'] } as const
  it.each([
    'Kirjoita kirjastojono@ouka.fi',
    'kirjastojono (at) ouka.fi',
    'Join us on [Slack](https://jono.slack.com)',
    'Open an issue in this repository.',
    'Puhelin 08 558 410',
    '[Palaute](https://kunta.fi/palaute)',
  ])('is given by %j', async (text) => {
    expect(answer(await judge(contactStated, contact, { 'README.md': `# Jono\n\n${text}\n` }))).toBe('passed')
  })

  it('is not the address of the code', async () => {
    expect(
      answer(
        await judge(contactStated, contact, { 'README.md': '# Jono\n\ngit clone git@github.com:oulu/jono.git\n' }),
      ),
    ).toBe('problems')
  })
})

describe('a confidential channel', () => {
  const options = { kinds: ['security'], private: true } as const
  const notTaken = { forge: { privateReporting: { known: false } } }
  const rest =
    'We answer within three working days, tell how serious we hold the matter to be, and agree with you on the day when the correction and its description are made public to everybody.'
  it.each([
    'Mail tietoturva@kunta.fi.',
    '[Report](https://github.com/oulu/jono/security/advisories/new)',
    'Use private vulnerability reporting.',
    '[Form](https://www.kyberturvallisuuskeskus.fi/ilmoita)',
    'Vulnerabilities are reported privately to the [Service\nDesk](https://kartta.atlassian.net/servicedesk/customer/portal/4).',
    'Report it in confidence by [this form](https://kunta.fi/form).',
    'Do not open a public issue. Send us an email instead.',
    'Haavoittuvuudet ilmoitetaan luottamuksellisesti [yhteydenottolomakkeella](https://kunta.fi/yhteys).',
    'Anmäl sårbarheter konfidentiellt till [stadens servicedesk](https://stad.fi/servicedesk).',
    'Meld het vertrouwelijk via de [helpdesk](https://gemeente.nl/helpdesk).',
    'Write to security [at] kunta [dot] fi.',
  ])('is given by %j', async (text) => {
    expect(answer(await judge(contactStated, options, { 'SECURITY.md': `# Security\n\n${text}\n\n${rest}\n` }))).toBe(
      'passed',
    )
  })

  it.each([
    'Please report it privately.',
    'Report it privately in [our issues](https://github.com/oulu/jono/issues).',
    'Security matters to us. See our [support](https://kunta.fi/support).',
  ])('is not given by %j', async (text) => {
    const files = { 'SECURITY.md': `# Security\n\n${text}\n\n${rest}\n` }
    expect(answer(await judge(contactStated, options, files, notTaken))).toBe('problems')
  })

  it("is not the template's address, and is told at it", async () => {
    const text = '# Security\n\nPlease report vulnerabilities.\n\nWrite to insert-mail@kunta.fi at once.\n'
    const [problem] = problemsOf(await judge(contactStated, options, { 'SECURITY.md': text }, notTaken))
    expect(problem!.location).toEqual({ path: 'SECURITY.md', line: 5 })
  })

  it('is not a public issue', async () => {
    const text =
      '# Security\n\nPlease [open an issue](https://github.com/oulu/jono/issues/new) about the vulnerability.\n'
    const [problem] = problemsOf(await judge(contactStated, options, { 'SECURITY.md': text }, notTaken))
    expect(problem!.message.fi).toMatch(/^En löytänyt luottamuksellista kanavaa/u)
  })
})

describe('forms for change requests', () => {
  const form = 'name: Muutospyyntö\ndescription: Ehdota muutosta\nbody:\n  - type: textarea\n'
  it('pass when GitHub can show them', async () => {
    expect(answer(await judge(issueForms, {}, { '.github/ISSUE_TEMPLATE/muutos.yml': form }))).toBe('passed')
    expect(
      answer(
        await judge(
          issueForms,
          {},
          { '.github/ISSUE_TEMPLATE/bug.md': '---\nname: Vika\nabout: Kerro viasta\n---\n\nMitä tapahtui?\n' },
        ),
      ),
    ).toBe('passed')
    expect(answer(await judge(issueForms, {}, { '.gitlab/issue_templates/Vika.md': 'Mitä tapahtui?\n' }))).toBe(
      'passed',
    )
  })

  it('are told when a key without value keeps GitHub from showing them', async () => {
    const judgement = await judge(
      issueForms,
      {},
      { '.github/ISSUE_TEMPLATE/muutos.yml': 'name: Muutospyyntö\ndescription:\nbody:\n  - type: textarea\n' },
    )
    expect(told(judgement)).toEqual([
      '.github/ISSUE_TEMPLATE/muutos.yml:1 GitHub does not show the form `.github/ISSUE_TEMPLATE/muutos.yml`, for in it these keys have no value: `description`.',
    ])
  })

  it('do not matter when requests are handled in another tracker', async () => {
    const files = { 'README.md': '# Jono\n\nMuutospyynnöt: [Jira](https://kunta.atlassian.net/browse/JONO)\n' }
    expect(answer(await judge(issueForms, {}, files))).toBe('notApplicable')
  })

  it('are a problem at the place of the form when there is none; a configuration is no form', async () => {
    const [problem] = problemsOf(
      await judge(issueForms, {}, { '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: true\n' }),
    )
    expect(problem!.location).toEqual({ path: '.github/ISSUE_TEMPLATE/change-request.yml', missing: true })
  })
})

describe('entries of a changelog', () => {
  it.each([
    '## 1.4.0 (2026-05-12)\n\n- Maps\n',
    '## [Unreleased]\n\n## v1.0.0\n\n- Maps\n',
    '## 12.5.2026\n\n- Kartat\n',
    '1.2.0 Maps\n1.1.0 Queues\n',
    '## Sprint 14\n\n- Maps\n',
  ])('are seen in %j', async (text) => {
    expect(answer(await judge(changelogEntries, {}, { 'CHANGELOG.md': `# Changelog\n\n${text}` }))).toBe('passed')
  })

  it('are more than what is not released yet', async () => {
    const [problem] = problemsOf(
      await judge(changelogEntries, {}, { 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Maps for everybody\n' }),
    )
    expect(problem!.location).toEqual({ path: 'CHANGELOG.md', line: 3 })
    expect(problem!.message.fi).toContain('vain julkaisemattomia muutoksia')
  })

  it('have a version or a date', async () => {
    expect(
      told(
        await judge(
          changelogEntries,
          {},
          { 'CHANGELOG.md': '# Changelog\n\n## Alpha\n\n- Maps for everybody in the city\n' },
        ),
      ),
    ).toEqual(['CHANGELOG.md:1 I did not find an entry with a version or a date in the changelog `CHANGELOG.md`.'])
  })
})

describe('a register of implementations', () => {
  const plan = '# Rajapinnan hallintamalli\n\nRajapinnan omistavat kaupungit yhdessä.\n\n'
  it.each([
    [
      'a table of the plan',
      {
        'GOVERNANCE.md': `${plan}## Rajapintaa noudattavat ohjelmistot\n\n| Ohjelmisto | Versio | Yhteystieto |\n| --- | --- | --- |\n| Kirjastojärjestelmä Sampo | 2.1 | Sammon tuki |\n`,
      },
    ],
    ['a file', { 'GOVERNANCE.md': plan, 'IMPLEMENTATIONS.md': '# Implementations\n\n- Sampo 2.1, tuki@sampo.fi\n' }],
    ['publiccode.yml', { 'GOVERNANCE.md': plan, 'publiccode.yml': 'name: Jono\nusedBy:\n  - Oulun kaupunki\n' }],
  ])('may be %s', async (_, files) => {
    expect(answer(await judge(implementations, {}, files))).toBe('passed')
  })

  it.each([
    ['version', '- Sampo, tuki@sampo.fi\n- Kalevala 1.0, @kalevala', '1 of 2 implementations without a version'],
    ['contact', '- Sampo 2.1\n- Kalevala 1.0', '2 of 2 implementations without a contact'],
    ['both', '- Sampo', '1 of 1 implementations without a version or a contact'],
  ])('is told which of its entries are without %s', async (_, list, words) => {
    const files = { 'GOVERNANCE.md': plan, 'IMPLEMENTATIONS.md': `# Implementations\n\n${list}\n` }
    expect(told(await judge(implementations, {}, files))).toEqual([expect.stringContaining(words)])
  })

  it('does not count the header of an empty table, nor rows of a template', async () => {
    const table = '| Ohjelmisto | Versio |\n|---|---|\n'
    const files = (rows: string) => ({ 'GOVERNANCE.md': `${plan}## Noudattavat ohjelmistot\n\n${table}${rows}` })
    for (const rows of ['', '| [täydennä: ohjelmisto] | [täydennä: versio] |\n'])
      expect(told(await judge(implementations, {}, files(rows)))).toEqual([
        expect.stringContaining('no software is listed yet'),
      ])
  })

  it('is told at its heading when nothing is listed yet', async () => {
    const files = { 'GOVERNANCE.md': `${plan}## Noudattavat ohjelmistot\n\n## Muuta\n\nTeksti jatkuu tässä.\n` }
    expect(told(await judge(implementations, {}, files), 'fi')).toEqual([
      'GOVERNANCE.md:5 Otsikon `Noudattavat ohjelmistot` alla ei ole vielä yhtään ohjelmistoa.',
    ])
  })
})

describe('documents that are led to', () => {
  const options = {
    least: 2,
    classes: {
      install: {
        name: { fi: 'asennusohje', sv: 'installationsanvisning', en: 'installation guide' },
        words: { fi: ['asennus'], en: ['install'] },
      },
      user: {
        name: { fi: 'käyttöohje', sv: 'bruksanvisning', en: 'user guide' },
        words: { fi: ['käyttöohje'], en: ['user guide'] },
      },
      data: {
        name: { fi: 'tietokuvaus', sv: 'databeskrivning', en: 'data description' },
        words: { fi: ['tietomalli'], en: ['data model'] },
      },
    },
  }
  it('count by headings, links and their targets', async () => {
    const files = {
      'README.md': '# Jono\n\n## Asennus\n\nAja asennin.\n\nKatso [ohje](docs/data_model.md).\n',
      'docs/data_model.md': '# Tiedot\n',
    }
    expect(answer(await judge(documentsLinked, options, files))).toBe('passed')
  })

  it('are listed in one problem when there are too few', async () => {
    expect(
      told(await judge(documentsLinked, options, { 'README.md': '# Jono\n\n## Asennus\n\nAja asennin.\n' })),
    ).toEqual([
      'README.md:1 I did not find a heading or a link for these documents: user guide and data description. I found: installation guide. At least 2 of them are expected. I began reading at `README.md`.',
    ])
  })
})
