import { describe, expect, it } from 'vitest'
import partsStated from '../../src/checks/parts-stated.ts'
import roleNamed from '../../src/checks/role-named.ts'
import topicsStated from '../../src/checks/topics-stated.ts'
import { answer, judge, problemsOf, told } from './subject.ts'

const intro =
  '# Kirjastojono: hallintamalli\n\nTämä asiakirja kuvaa, miten kaupungit hallitsevat yhteistä palvelua.\n\n'
const plan = (rest: string) => ({ 'GOVERNANCE.md': intro + rest })
const same = (words: string) => ({ fi: words, sv: words, en: words })

describe('a topic of the plan', () => {
  const decision = { kinds: ['governance'], topics: ['decision-making'] } as const

  it('passes where a section speaks of it', async () => {
    const judgement = await judge(
      topicsStated,
      decision,
      plan('## Päätöksenteko\n\nOhjausryhmä päättää muutoksista yksimielisesti kokouksissaan.\n'),
    )
    expect(judgement).toEqual({
      passed: [
        { path: 'GOVERNANCE.md', line: 5 },
        { path: 'GOVERNANCE.md', line: 7 },
      ],
    })
  })

  it('passes where a section only points to another place', async () => {
    const files = { ...plan('## Päätöksenteko\n\n[Yhteistyösopimus](https://kunta.fi/sopimus)\n') }
    expect(answer(await judge(topicsStated, decision, files))).toBe('passed')
  })

  it('is told on its line when its row has no value', async () => {
    const judgement = await judge(
      topicsStated,
      decision,
      plan('| Asia | Sopimus |\n| --- | --- |\n| Muutospäätös | |\n'),
    )
    expect(told(judgement, 'fi')).toEqual(['GOVERNANCE.md:7 Kohdassa `Muutospäätös` ei ole vielä mitään.'])
  })

  it('is told on its line when its row holds the words of the template', async () => {
    const judgement = await judge(
      topicsStated,
      decision,
      plan('| Asia | Sopimus |\n| --- | --- |\n| Muutospäätös | [täydennä: kuka päättää] |\n'),
    )
    expect(told(judgement, 'sv')).toEqual(['GOVERNANCE.md:7 Vid `Muutospäätös` står ännu mallens text.'])
  })

  it('that was not found is one problem that tells what was read and looked for, and says no more', async () => {
    const judgement = await judge(topicsStated, decision, plan('Palvelua kehitetään jatkuvasti.\n'))
    expect(told(judgement, 'fi')).toEqual([
      'GOVERNANCE.md:1 En löytänyt kohtaa aiheesta ”päätöksenteko”. Luin: `GOVERNANCE.md`; etsin sanoja: päätöksenteko, päätösvalta ja hyväksyminen. Jos se on siellä toisella nimellä, lisää nimi asetustiedostoon tämän säännön kohtaan `words`.',
    ])
  })

  it("may go by a municipality's own word, at the start of a word in any case", async () => {
    const files = plan('Kuntakäräjät kutsutaan koolle keväisin.\n')
    expect(answer(await judge(topicsStated, { ...decision, words: { fi: ['kuntakäräj'] } }, files))).toBe('passed')
    expect(answer(await judge(topicsStated, { ...decision, words: { fi: ['käräj'] } }, files))).toBe('problems')
  })

  it('cannot be judged when the plan is a word processor file', async () => {
    const judgement = await judge(topicsStated, decision, {
      'docs/hallintasuunnitelma.docx': new Uint8Array([80, 75, 3, 4, 0]),
    })
    expect(judgement).toEqual({
      undetermined: expect.objectContaining({ en: expect.stringContaining('docs/hallintasuunnitelma.docx') }),
    })
  })

  it('does not apply when there is no plan', async () => {
    expect(answer(await judge(topicsStated, decision, { 'README.md': '# Kartta\n' }))).toBe('notApplicable')
  })
})

describe('several topics and concepts', () => {
  it('are enough when as many are stated as asked for', async () => {
    const files = plan('## Rahoitus\n\nKaupungit jakavat ylläpidon kustannukset asukasluvun mukaan vuosittain.\n')
    expect(
      answer(
        await judge(
          topicsStated,
          { kinds: ['governance'], topics: ['funding', 'conflict-resolution'], least: 1 },
          files,
        ),
      ),
    ).toBe('passed')
    expect(
      told(
        await judge(
          topicsStated,
          { kinds: ['governance'], topics: ['funding', 'conflict-resolution', 'lifecycle'], least: 2 },
          files,
        ),
      ),
    ).toEqual([
      expect.stringContaining(
        'I did not find a place about these: disagreements and life cycle. At least 2 of them are expected. I found: funding.',
      ),
    ])
  })
})

describe('the purpose of a README', () => {
  const purpose = { kinds: ['readme'], topics: ['purpose-scope'] } as const
  it.each([
    ['under its title', '# Kartta\n\nKartta näyttää kaupunkien palvelut yhdellä kartalla kaikille asukkaille.\n'],
    [
      'in its first section',
      '# Map\n\n![build](https://kunta.fi/b.svg)\n\n## Summary\n\nThe map shows the services of all cities on one page.\n',
    ],
  ])('is stated by a paragraph %s', async (_, text) => {
    expect(answer(await judge(topicsStated, purpose, { 'README.md': text }))).toBe('passed')
  })

  it('is not stated by a place to fill in', async () => {
    const text =
      '# Map\n\n## What it is for\n\n[fill in: what the product does, for whom it is made and what good it does]\n'
    expect(answer(await judge(topicsStated, purpose, { 'README.md': text }))).toBe('problems')
  })

  it('is not stated by how to install it', async () => {
    const text = '# Map\n\n## Install\n\nThe module is available to download with the tool of your own choice.\n'
    expect(answer(await judge(topicsStated, purpose, { 'README.md': text }))).toBe('problems')
  })
})

describe('a table of versions', () => {
  const versions = { kinds: ['security'], concepts: ['versions'], words: { en: ['supported version'] } } as const
  const table = (row: string): string =>
    `# Security policy\n\nTell us of problems by mail.\n\n## Supported versions\n\n| Version | Gets security fixes |\n|---|---|\n${row}\n`

  it('says nothing while its only row is to be filled in', async () => {
    const text = table('| [fill in: version] | [fill in: until when] |')
    expect(answer(await judge(topicsStated, versions, { 'SECURITY.md': text }))).toBe('problems')
  })

  it('says something once a row is filled in', async () => {
    const text = table('| 2.x | yes |\n| [fill in: version] | [fill in: until when] |')
    expect(answer(await judge(topicsStated, versions, { 'SECURITY.md': text }))).toBe('passed')
  })
})

describe('a concept in a README', () => {
  it.each([
    ['a heading over nothing but code', '## Installation\n\n```\nnpm install\n```\n', 'install'],
    ['a badge', '[![License: MIT](https://img.shields.io/badge/license-MIT-blue)](LICENSE)\n', 'licence'],
    ['a sentence', 'The service is licensed under the EUPL.\n', 'licence'],
  ])('is stated by %s', async (_, text, concept) => {
    expect(
      answer(
        await judge(
          topicsStated,
          { kinds: ['readme'], concepts: [concept] },
          { 'README.md': `# Map\n\n${text}`, LICENSE: 'x' },
        ),
      ),
    ).toBe('passed')
  })
})

describe('parts of the plan', () => {
  const options = {
    kinds: ['governance'],
    least: 2,
    parts: {
      roles: { name: same('roles'), concepts: ['roles'] },
      decision: { name: same('decision-making'), concepts: ['decision'] },
      docs: { name: same('documentation'), concepts: ['docs'] },
    },
  } as const

  it('are told together: which are stated, with their lines, and which were not found', async () => {
    const problems = told(
      await judge(
        partsStated,
        options,
        plan('## Roolit\n\nKaupunki omistaa palvelun ja tuotepäällikkö vastaa sen kehittämisestä yhteisön kanssa.\n'),
      ),
    )
    expect(problems).toEqual([
      'GOVERNANCE.md:1 I looked for 3 parts and found 1 of them; at least 2 are expected. I did not find: decision-making, documentation. I found: roles (line 5). I read `GOVERNANCE.md`.',
    ])
  })

  it('point at the heading under which nothing stands', async () => {
    const [problem] = problemsOf(
      await judge(partsStated, options, plan('## Roolit\n\n## Muuta\n\nKartta on kaikille avoin palvelu.\n')),
    )
    expect(problem!.related).toEqual([{ path: 'GOVERNANCE.md', line: 5 }])
    expect(problem!.message.fi).toContain('Otsikon `Roolit` alla ei ole vielä mitään.')
  })

  it.each([
    'Each city pays its own costs.',
    'Kukin kunta vastaa omista kustannuksistaan.',
    'Varje kommun betalar sina egna kostnader.',
    'There are no shared costs.',
  ])('of funding are all answered by %j', async (sentence) => {
    const parts = {
      upkeep: { name: same('upkeep'), concepts: ['funding_upkeep'] },
      sharing: { name: same('sharing'), concepts: ['funding_sharing'] },
    }
    expect(answer(await judge(partsStated, { kinds: ['governance'], parts, least: 2 }, plan(`${sentence}\n`)))).toBe(
      'passed',
    )
  })
})

describe('the holder of a role', () => {
  const manager = { kinds: ['governance'], concept: 'product_manager' } as const
  const table = (value: string) => plan(`| Rooli | Kuka |\n| --- | --- |\n| Tuotepäällikkö | ${value} |\n`)

  it.each([
    'Oulun kaupunki, kirjastopalvelut',
    'Aino Virtanen',
    '@oulu/kirjasto',
    'kirjasto@ouka.fi',
    '[tiimi](https://kunta.fi/tiimi)',
  ])('may be %s', async (value) => {
    expect(answer(await judge(roleNamed, manager, table(value)))).toBe('passed')
  })

  it.each(['None yet', 'Ei ole vielä nimetty', 'Ingen', 'Ikke udpeget endnu'])(
    'is not %j: that is said at its row',
    async (value) => {
      const [problem] = problemsOf(await judge(roleNamed, manager, table(value)))
      expect(problem!.location).toEqual({ path: 'GOVERNANCE.md', line: 7 })
      expect(problem!.message.en).toContain('I did not find who it is')
    },
  )

  it.each(['', '-', '[täydennä: nimi]', 'TBD', 'Matti Meikäläinen'])(
    'is not given by %j, which is told on its line',
    async (value) => {
      const [problem] = problemsOf(await judge(roleNamed, manager, table(value)))
      expect(problem!.location).toEqual({ path: 'GOVERNANCE.md', line: 7 })
    },
  )

  it('is asked for when the role is only spoken of', async () => {
    const [problem] = problemsOf(
      await judge(roleNamed, manager, plan('Tuotepäällikkö kutsuu kokoukset koolle ja kirjaa päätökset.\n')),
    )
    expect(problem!.message.fi).toContain('En löytänyt tietoa siitä, kuka on tuotepäällikkö')
    expect(problem!.location.line).toBe(1)
  })

  it('is found in the other cells of the row', async () => {
    const row =
      '| Nr | Krav | Svar |\n| --- | --- | --- |\n| G3 | Der er udpeget en projektleder/tovholder | Ja, Aalborg Kommune |\n'
    expect(answer(await judge(roleNamed, manager, plan(row)))).toBe('passed')
  })

  it('may stand in publiccode.yml when that is asked too', async () => {
    const files = {
      ...plan('Palvelu on avoin.\n'),
      'publiccode.yml': 'name: Jono\nmaintenance:\n  contacts:\n    - name: Maija Meikäläinen\n',
    }
    expect(answer(await judge(roleNamed, { ...manager, alsoPubliccode: true }, files))).toBe('passed')
    expect(answer(await judge(roleNamed, manager, files))).toBe('problems')
  })

  it('is told in words that fit the role, in all languages', async () => {
    const [problem] = problemsOf(
      await judge(roleNamed, { kinds: ['governance'], concept: 'steering' }, plan('Palvelu on avoin.\n')),
    )
    expect(problem!.message).toEqual({
      fi: 'En löytänyt tietoa siitä, ketkä kuuluvat ohjausryhmään. Luin: `GOVERNANCE.md`; etsin sanoja: ohjausryhmä ja johtoryhmä.',
      sv: 'Jag hittade ingen uppgift om vilka som hör till styrgruppen. Jag läste `GOVERNANCE.md` och sökte efter orden: styrgrupp och ledningsgrupp.',
      en: 'I did not find who is in the steering group. I read `GOVERNANCE.md` and looked for: steering group and board.',
    })
  })

  it("never has a person's name in a message", async () => {
    const judgement = await judge(roleNamed, { kinds: ['governance'], concept: 'openness' }, table('Maija Meikäläinen'))
    expect(JSON.stringify(judgement)).not.toContain('Meikäläinen')
  })
})
